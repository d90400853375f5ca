package exchange

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"html"
	"os"
	"strings"
	"testing"
)

// rawXLSX is the least workbook around the XML of some rows.
func rawXLSX(t testing.TB, rows string) []byte {
	t.Helper()
	return zipOf(t, rawParts(`<worksheet><sheetData>`+rows+`</sheetData></worksheet>`))
}

func rawParts(sheet string) map[string]string {
	return map[string]string{
		"xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Ẩn" sheetId="2" state="hidden" r:id="rId2"/>` +
			`<sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
			`<Relationship Id="rId2" Type="http://x/worksheet" Target="worksheets/none.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": sheet,
	}
}

func zipOf(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for name, content := range parts {
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		part.Write([]byte(content))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func inline(ref, text string) string {
	return `<c r="` + ref + `" t="inlineStr"><is><t>` + html.EscapeString(text) + `</t></is></c>`
}

func rawHead(head string) string {
	row := `<row r="1">`
	for i, text := range strings.Split(head, "|") {
		row += inline(fmt.Sprintf("%s1", columnLetter(i)), text)
	}
	return row + "</row>"
}

func TestOpenRefuses(t *testing.T) {
	real, err := os.ReadFile("../examples/to-chuc.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	ole := append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), make([]byte, 600)...)
	manyParts := map[string]string{}
	for i := range maxParts + 1 {
		manyParts[fmt.Sprint("xl/media/", i)] = ""
	}
	for name, c := range map[string]struct {
		data []byte
		code FileCode
	}{
		"nothing":       {nil, EmptyFile},
		"blank":         {[]byte(" \n\n\t"), EmptyFile},
		"too large":     {make([]byte, maxFileBytes+1), TooLarge},
		"picture":       {[]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00"), NotASheet},
		"plain text":    {[]byte("Kính gửi ông bà\nTrân trọng"), NotASheet},
		"old code page": {[]byte("H\xe4 v\xe0 t\xean;M\xe3 s\xf6 c\xe1n b\xf4 c\xf4ng ch\xfcc\n1;2"), NotUTF8},
		"utf-16":        {[]byte("\xff\xfea\x00;\x00b\x00"), NotUTF8},
		"old excel":     {ole, OldFormat},
		"encrypted":     {append(bytes.Clone(ole), utf16("EncryptedPackage")...), EncryptedFile},
		"word":          {zipOf(t, map[string]string{"word/document.xml": "<a/>"}), NotASheet},
		"ods":           {zipOf(t, map[string]string{"content.xml": "<a/>"}), OtherFormat},
		"cut off":       {real[:len(real)/2], DamagedFile},
		"damaged":       {damage(t, real, "xl/worksheets/sheet1.xml"), DamagedFile},
		"no xml":        {zipOf(t, map[string]string{"xl/workbook.xml": "{}"}), DamagedFile},
		"many parts":    {zipOf(t, manyParts), SuspectZip},
		"zip bomb":      {zipOf(t, rawParts(strings.Repeat(" ", 30<<20))), SuspectZip},
		"lying zip":     {understate(t, zipOf(t, rawParts(strings.Repeat(" ", 30<<20)))), DamagedFile},
		"many rows":     {rawXLSX(t, strings.Repeat("<row><c><v>1</v></c></row>", maxRows+1)), TooManyRows},
		"wide csv":      {bytes.Repeat([]byte(";"), 1<<20), TooWide},
		"many csv rows": {bytes.Repeat([]byte("a;b\n"), maxRows+1), TooManyRows},
	} {
		_, err := Open("tệp", c.data)
		if refused, ok := errors.AsType[*FileError](err); !ok || refused.Code != c.code || refused.Vi == "" || refused.En == "" {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
}

// damage changes a byte in the middle of a part.
func damage(t *testing.T, data []byte, part string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.Clone(data)
	for _, f := range in.File {
		if offset, err := f.DataOffset(); err == nil && f.Name == part {
			changed[offset+int64(f.CompressedSize64/2)] ^= 0x55
		}
	}
	return changed
}

// understate makes every part declare a size of 100 bytes.
func understate(t *testing.T, data []byte) []byte {
	t.Helper()
	entry := []byte("PK\x01\x02")
	for at := bytes.Index(data, entry); at >= 0; {
		binary.LittleEndian.PutUint32(data[at+24:], 100)
		next := bytes.Index(data[at+4:], entry)
		if next < 0 {
			break
		}
		at += 4 + next
	}
	return data
}

func TestOpenReadsPrefixedNamesAndSkipsHiddenSheets(t *testing.T) {
	sheet := `<x:worksheet xmlns:x="x"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`
	b := openBytes(t, "a", zipOf(t, rawParts(sheet)))
	if names := b.Sheets(); len(names) != 1 || names[0] != "Một" {
		t.Fatalf("sheets %q", names)
	}
	for row, broken := range b.sheets[0].rows {
		if broken != nil || row.number != 2 || row.at(1) != (cell{numberCell, "2", "=1+1"}) {
			t.Errorf("row %+v, %+v", row, broken)
		}
	}
}

func TestBrokenSheetsAreReported(t *testing.T) {
	head := rawHead(unitHead)
	for name, rows := range map[string]string{
		"bad string index":   head + `<row r="2"><c r="A2" t="s"><v>7</v></c></row>`,
		"rows out of order":  head + `<row r="1"><c r="A1"><v>7</v></c></row>`,
		"cells out of order": head + `<row r="2"><c r="B2"><v>7</v></c><c r="A2"><v>7</v></c></row>`,
		"no such column":     head + `<row r="2"><c r="ZZZZ2"><v>7</v></c></row>`,
		"document type":      head + `<!DOCTYPE a [<!ENTITY b "c">]>`,
		"unclosed":           head + `<row r="2"><c r="A2"><v>7`,
	} {
		b := openBytes(t, "a.xlsx", rawXLSX(t, rows))
		if p := read(t, b, UnitsFile); len(p) != 1 || p[0].Code != BrokenFile || p[0].Warning {
			t.Errorf("%s: %s", name, details(p))
		}
	}
}

func TestTooManyColumns(t *testing.T) {
	row := `<row r="2"><c r="A2"><v>1</v></c><c r="DA2"><v>7</v></c></row>`
	b := openBytes(t, "a.xlsx", rawXLSX(t, rawHead(unitHead)+row))
	checkBrief(t, read(t, b, UnitsFile), "2 DA TOO_MANY_COLUMNS")
	styled := strings.ReplaceAll(row, "<v>7</v>", "")
	b = openBytes(t, "a.xlsx", rawXLSX(t, rawHead(unitHead)+styled))
	if p := read(t, b, UnitsFile); len(p) == 0 || p[0].Code == TooManyColumns {
		t.Errorf("an empty far cell gives %s", details(p))
	}
}

func FuzzOpen(f *testing.F) {
	for _, name := range []string{"to-chuc", "nhan-su", "danh-muc-quy-doi", "giao-viec-2026-11"} {
		data, err := os.ReadFile("../examples/" + name + ".xlsx")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("Mã đơn vị;Tên đơn vị;Loại;Mã đơn vị cấp trên;Từ ngày\nA;\"Sở\nA\";Sở;;01/03/2025"))
	f.Add(rawXLSX(f, rawHead(workHead)+`<row r="2"><c r="A2" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Open("fuzz", data)
		if err != nil {
			return
		}
		for _, kind := range Kinds() {
			l, _ := b.Recognise(kind)
			problems := read(t, b, kind)
			for _, p := range problems {
				if p.Vi == "" || p.En == "" {
					t.Errorf("problem without a message: %+v", p)
				}
			}
			if _, err := ErrorFile(b, l, problems); err != nil {
				t.Errorf("no error file: %v", err)
			}
		}
	})
}
