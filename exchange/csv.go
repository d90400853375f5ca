package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"path"
	"strings"
)

func openCSV(name string, text []byte) (*Book, *FileError) {
	comma, text := delimiter(text)
	if comma == 0 {
		return nil, refuseOther()
	}
	rows := csvRows(text, comma)
	if err := measureLines(text, comma); err != nil {
		return nil, err
	}
	if err := measureCSV(rows); err != nil {
		return nil, err
	}
	title := strings.TrimSuffix(path.Base(strings.ReplaceAll(name, `\`, "/")), path.Ext(name))
	return &Book{Name: name, sheets: []sheet{{name: title, rows: rows}}}, nil
}

// delimiter finds what separates the fields: a first line "sep=;", as Excel writes it,
// or the character that is most frequent in the first lines. The line "sep=" is blanked
// so that rows keep their numbers. It returns 0 when nothing separates anything.
func delimiter(text []byte) (rune, []byte) {
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	if mark, ok := bytes.CutPrefix(bytes.TrimSpace(first), []byte("sep=")); ok && len(mark) == 1 {
		return rune(mark[0]), append([]byte("\n"), rest...)
	}
	head := text[:min(len(text), 16<<10)]
	best, most := rune(0), 0
	for _, c := range []byte{';', '\t', ','} { // a comma also stands in Vietnamese numbers and texts
		if n := bytes.Count(head, []byte{c}); n > most {
			best, most = rune(c), n
		}
	}
	return best, text
}

// measureLines refuses a line of a million fields before a record is made of it.
func measureLines(text []byte, comma rune) *FileError {
	for line := range bytes.Lines(text) {
		if bytes.Count(line, []byte(string(comma))) > maxSeparators {
			return refuse(TooWide, "Tệp có hàng quá nhiều cột; chỉ nhận tối đa %d cột.",
				"The file has a row with too many columns; at most %d are accepted.", maxColumns)
		}
	}
	return nil
}

func measureCSV(rows iter.Seq2[sheetRow, *rowFault]) *FileError {
	count := 0
	for _, fault := range rows {
		if fault != nil {
			break // reported with its row when the sheet is read
		}
		if count++; count > maxRows {
			return refuseRows()
		}
	}
	return nil
}

func refuseRows() *FileError {
	return refuse(TooManyRows, "Tệp có hơn 100.000 hàng; hãy chia nhỏ tệp.",
		"The file has more than 100,000 rows; please split it.")
}

func csvRows(text []byte, comma rune) iter.Seq2[sheetRow, *rowFault] {
	return func(yield func(sheetRow, *rowFault) bool) {
		in := csv.NewReader(bytes.NewReader(text))
		in.Comma, in.FieldsPerRecord, in.ReuseRecord = comma, -1, true
		var cells []cell
		inner := 0 // line breaks inside quoted fields: lines that are no rows
		for {
			record, err := in.Read()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(sheetRow{}, csvFault(err, inner))
				return
			}
			line, _ := in.FieldPos(0)
			row := sheetRow{number: line - inner, cells: csvCells(cells[:0], record)}
			if !yieldRow(yield, row) {
				return
			}
			cells, inner = row.cells, inner+lineBreaks(record)
		}
	}
}

func csvCells(cells []cell, record []string) []cell {
	for _, field := range record {
		kind := textCell
		if field == "" {
			kind = emptyCell
		}
		cells = append(cells, cell{kind: kind, text: field})
	}
	return cells
}

func lineBreaks(record []string) (n int) {
	for _, field := range record {
		n += strings.Count(field, "\n")
	}
	return n
}

func csvFault(err error, inner int) *rowFault {
	row := 0
	if parse, ok := errors.AsType[*csv.ParseError](err); ok {
		row = parse.StartLine - inner
	}
	return &rowFault{row: row, fault: *wrong(BrokenFile,
		`dấu ngoặc kép (") không khớp; hãy sửa hàng này hoặc lưu lại tệp bằng Excel.`,
		`the quotation marks (") do not match; please correct the row or save the file again with Excel.`)}
}

// yieldRow hands a row on unless it is too wide; it returns false when reading must end.
func yieldRow(yield func(sheetRow, *rowFault) bool, row sheetRow) bool {
	for i := maxColumns; i < len(row.cells); i++ {
		if !row.cells[i].empty() {
			yield(sheetRow{}, &rowFault{row.number, columnLetter(i), *wrong(TooManyColumns,
				"bảng có hơn %d cột; hãy xoá các cột không dùng.",
				"the table has more than %d columns; please delete those not used.", maxColumns)})
			return false
		}
	}
	row.cells = row.cells[:min(len(row.cells), maxColumns)]
	return yield(row, nil)
}
