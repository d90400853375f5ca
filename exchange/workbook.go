package exchange

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"strings"
)

func openXLSX(name string, data []byte) (*Book, *FileError) {
	a, refused := openArchive(data)
	if refused != nil {
		return nil, refused
	}
	root, refused := workbookPart(a)
	if refused != nil {
		return nil, refused
	}
	listed, err := readWorkbook(a, root)
	if err != nil {
		return nil, refuseDamaged()
	}
	strings, err := sharedStrings(a, path.Dir(root))
	if err != nil {
		return nil, refuseDamaged()
	}
	book := &Book{Name: name}
	for _, s := range listed {
		if refused := measureSheet(a, s.part); refused != nil {
			return nil, refused
		}
		book.sheets = append(book.sheets, sheet{s.name, s.epoch, xlsxRows(a, s.part, strings)})
	}
	if len(book.sheets) == 0 {
		return nil, refuse(EmptyFile, "Tệp không có trang tính nào hiện.", "The file has no visible sheet.")
	}
	return book, nil
}

// workbookPart finds the main part, or says what else the archive is.
func workbookPart(a *archive) (string, *FileError) {
	switch {
	case a.has("xl/workbook.xml"):
		return "xl/workbook.xml", nil
	case a.has("xl/workbook.bin"), a.has("content.xml"):
		return "", refuse(OtherFormat, "Tệp ở định dạng bảng tính khác (.xlsb hoặc .ods); hãy lưu lại dạng .xlsx.",
			"The file is in another spreadsheet format (.xlsb or .ods); please save it as .xlsx.")
	}
	var rels relations
	if readPart(a, "_rels/.rels", &rels) == nil {
		for _, r := range rels.List {
			if strings.HasSuffix(r.Type, "/officeDocument") && strings.Contains(r.Target, "workbook") {
				return partKey(r.Target), nil
			}
		}
	}
	return "", refuseOther()
}

type relations struct {
	List []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

type workbookXML struct {
	Properties struct {
		Date1904 string `xml:"date1904,attr"`
	} `xml:"workbookPr"`
	Sheets []struct {
		Name     string `xml:"name,attr"`
		State    string `xml:"state,attr"`
		Relation string `xml:"id,attr"`
	} `xml:"sheets>sheet"`
}

type listedSheet struct {
	name  string
	part  string
	epoch epoch
}

// readWorkbook lists the visible worksheets. A hidden sheet is not what the user sees
// and so never what is imported.
func readWorkbook(a *archive, root string) ([]listedSheet, error) {
	var book workbookXML
	if err := readPart(a, root, &book); err != nil {
		return nil, err
	}
	targets, err := worksheetTargets(a, root)
	if err != nil {
		return nil, err
	}
	count := epoch1900
	if book.Properties.Date1904 == "1" || book.Properties.Date1904 == "true" {
		count = epoch1904
	}
	var listed []listedSheet
	for _, s := range book.Sheets {
		part, ok := targets[s.Relation]
		if ok && (s.State == "" || s.State == "visible") && len(listed) < maxSheets {
			listed = append(listed, listedSheet{s.Name, part, count})
		}
	}
	return listed, nil
}

func worksheetTargets(a *archive, root string) (map[string]string, error) {
	var rels relations
	folder, file := path.Split(root)
	if err := readPart(a, folder+"_rels/"+file+".rels", &rels); err != nil {
		return nil, err
	}
	targets := make(map[string]string)
	for _, r := range rels.List {
		if strings.HasSuffix(r.Type, "/worksheet") {
			targets[r.ID] = resolve(folder, r.Target)
		}
	}
	return targets, nil
}

// resolve reads a target relative to its folder, or from the root when it begins with
// a slash.
func resolve(folder, target string) string {
	if strings.HasPrefix(target, "/") {
		return target
	}
	return path.Join(folder, target)
}

func readPart(a *archive, name string, into any) error {
	body, err := a.open(name)
	if err != nil {
		return err
	}
	defer body.Close()
	return xml.NewDecoder(body).Decode(into)
}

// measureSheet unpacks a sheet once without keeping it: this checks its sum and counts
// its rows before any work is done on it.
func measureSheet(a *archive, part string) *FileError {
	body, err := a.open(part)
	if err != nil {
		return refuseDamaged()
	}
	defer body.Close()
	rows, err := countRows(bufio.NewReaderSize(body, 64<<10))
	if err != nil {
		return refuseDamaged()
	}
	if rows > maxRows {
		return refuseRows()
	}
	return nil
}

// countRows counts the end tags of rows, whatever the prefix of their namespace. Rows
// without any cell have none.
func countRows(in *bufio.Reader) (count int, err error) {
	for {
		tag, err := in.ReadSlice('>')
		if bytes.HasSuffix(tag, []byte("/row>")) || bytes.HasSuffix(tag, []byte(":row>")) {
			count++
		}
		if err == io.EOF {
			return count, nil
		}
		if err != nil && err != bufio.ErrBufferFull {
			return 0, err
		}
	}
}
