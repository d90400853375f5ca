package exchange

import "strings"

type cellKind uint8

const (
	emptyCell  cellKind = iota
	textCell            // typed as text, or any cell of a CSV file
	numberCell          // a number in machine form: exact, with a point
	errorCell           // #DIV/0!, #REF! …
	dayCell             // a day in ISO form, as some programs store dates
)

// cell is the raw content of one cell. A formula cell holds the value it had when the
// file was saved.
type cell struct {
	kind    cellKind
	text    string
	formula string
}

func (c cell) empty() bool {
	return c.formula == "" && (c.kind == emptyCell || strings.TrimSpace(c.text) == "")
}

// sheetRow is one row as it stands in the sheet; number is 1-based. The cells are
// valid until the next row is read.
type sheetRow struct {
	number int
	cells  []cell
}

func (r sheetRow) at(index int) cell {
	if index < 0 || index >= len(r.cells) {
		return cell{}
	}
	return r.cells[index]
}

func (r sheetRow) filled() (n int) {
	for _, c := range r.cells {
		if !c.empty() {
			n++
		}
	}
	return n
}

// columnLetter returns A for 0, Z for 25, AA for 26.
func columnLetter(index int) string {
	if index < 0 {
		return ""
	}
	letters := ""
	for n := index + 1; n > 0; n = (n - 1) / 26 {
		letters = string(rune('A'+(n-1)%26)) + letters
	}
	return letters
}

// columnIndex reads the letters at the start of "AB12"; it returns -1 when there are
// none or the column is beyond Excel's last, XFD.
func columnIndex(ref string) int {
	n := 0
	for i := 0; i < len(ref) && n <= excelColumns; i++ {
		c := ref[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		n = n*26 + int(c-'A') + 1
	}
	if n > excelColumns {
		return -1
	}
	return n - 1
}

const (
	excelColumns = 16_384
	excelRows    = 1_048_576
)
