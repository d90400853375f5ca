package exchange

import "iter"

// Book is an opened file. It keeps the packed bytes and reads rows from them when
// asked, so that 50,000 rows are never all in memory. It may be read concurrently.
type Book struct {
	Name   string // as given to Open
	sheets []sheet
}

type sheet struct {
	name  string
	epoch epoch // how day numbers are counted
	rows  iter.Seq2[sheetRow, *rowFault]
}

// rowFault says that a sheet cannot be read on from a row.
type rowFault struct {
	row    int
	column string
	fault
}

// Sheets names the visible sheets in order; a CSV file has one, named after the file.
func (b *Book) Sheets() []string {
	names := make([]string, len(b.sheets))
	for i, s := range b.sheets {
		names[i] = s.name
	}
	return names
}

func (b *Book) sheet(name string) (sheet, bool) {
	for _, s := range b.sheets {
		if s.name == name {
			return s, true
		}
	}
	return sheet{}, false
}

// top returns copies of the rows that stand among the first n of the sheet.
func (s sheet) top(n int) []sheetRow {
	var rows []sheetRow
	for row, fault := range s.rows {
		if fault != nil || row.number > n {
			break
		}
		rows = append(rows, sheetRow{row.number, append([]cell(nil), row.cells...)})
	}
	return rows
}
