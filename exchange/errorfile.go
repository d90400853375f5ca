package exchange

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// listSheet lists all problems of a returned file.
const (
	listSheet    = "Danh sách lỗi"
	errorHeading = "Lỗi"
)

// ErrorFile returns the user's sheet to be corrected and sent again: every row where it
// was, bad cells red, doubtful ones yellow, the messages in an extra last column "Lỗi";
// a second sheet lists all problems. Simple formulas of a row are kept, others give
// way to their values; other sheets and decoration are not carried over.
func ErrorFile(b *Book, l Layout, problems []Problem) ([]byte, error) {
	out, err := newOutput()
	if err != nil {
		return nil, err
	}
	source, ok := b.sheet(l.Sheet)
	if !ok {
		source = b.sheets[0]
	}
	if err := copySheet(out, source, l, problems); err != nil {
		return nil, err
	}
	if err := listProblems(out, problems); err != nil {
		return nil, err
	}
	return out.bytes()
}

// remarks are the problems of one row.
type remarks struct {
	texts  []string
	bad    map[string]bool // by column letter
	warned map[string]bool
}

func byRow(problems []Problem) map[int]*remarks {
	rows := make(map[int]*remarks)
	for _, p := range problems {
		r := rows[p.Row]
		if r == nil {
			r = &remarks{bad: make(map[string]bool), warned: make(map[string]bool)}
			rows[p.Row] = r
		}
		r.texts = append(r.texts, p.Vi)
		if p.Warning {
			r.warned[p.Column] = true
		} else {
			r.bad[p.Column] = true
		}
	}
	return rows
}

func copySheet(out *output, source sheet, l Layout, problems []Problem) error {
	s, err := out.sheet(sheetName(source.name))
	if err != nil {
		return err
	}
	width := widest(source, l)
	for i, c := range l.Columns {
		f, _ := fieldOf(l.Kind, c.Field)
		if err := s.stream.SetColWidth(i+1, i+1, max(f.width, 8)); err != nil {
			return err
		}
	}
	if err := s.stream.SetColWidth(width+1, width+1, 60); err != nil {
		return err
	}
	rows := byRow(problems)
	for row, broken := range source.rows {
		if broken != nil {
			break // listed as a problem; what follows cannot be read
		}
		if err := s.writeAt(row.number, copyRow(out, row, l, width, rows[row.number])); err != nil {
			return err
		}
	}
	return nil
}

// sheetName makes a name that every program accepts: the sheet of a CSV file is called
// after the file.
func sheetName(name string) string {
	name = strings.Trim(forbiddenInName.ReplaceAllString(printable(name), "_"), "' ")
	if name == "" || name == listSheet {
		return "Dữ liệu"
	}
	if runes := []rune(name); len(runes) > excelize.MaxSheetNameLength {
		return string(runes[:excelize.MaxSheetNameLength-1])
	}
	return name
}

var forbiddenInName = regexp.MustCompile(`[:\\/?*\[\]]`)

// widest returns how many columns the sheet fills, so that "Lỗi" comes after them. That
// column of a file returned before is written over.
func widest(source sheet, l Layout) int {
	if n := len(l.Columns); n > 0 && l.Columns[n-1].Heading == errorHeading {
		return n - 1
	}
	width := len(l.Columns)
	for row, broken := range source.rows {
		if broken != nil {
			break
		}
		width = max(width, len(row.cells))
	}
	return width
}

func copyRow(out *output, row sheetRow, l Layout, width int, r *remarks) []any {
	cells := make([]any, width, width+1)
	for i := range cells {
		cells[i] = out.copyCell(row.at(i), row.number, dayColumn(l, i), colour(r, columnLetter(i)))
	}
	switch {
	case row.number == l.HeaderRow:
		return append(cells, styled(out.head, errorHeading)...)
	case r != nil:
		return append(cells, styled(out.wrap, strings.Join(r.texts, " "))...)
	}
	return cells
}

func colour(r *remarks, letter string) string {
	switch {
	case r == nil:
		return ""
	case r.bad[letter]:
		return badColour
	case r.warned[letter]:
		return warnedColour
	}
	return ""
}

func dayColumn(l Layout, index int) bool {
	if index >= len(l.Columns) {
		return false
	}
	f, _ := fieldOf(l.Kind, l.Columns[index].Field)
	return f.format == dayFormat
}

// copyCell writes a cell as it was. Text stays text: the style marks it so, and it is
// not run as a formula even where it begins like one.
func (out *output) copyCell(c cell, row int, day bool, colour string) any {
	made := excelize.Cell{StyleID: out.copyStyle(c, day, colour)}
	if c.kind == numberCell {
		made.Value = figure(c.text)
	} else if c.text != "" {
		made.Value = shorten(printable(c.text), excelTextLength)
	}
	if keepsFormula(c.formula, row) {
		made.Formula = strings.TrimPrefix(c.formula, "=")
	}
	return made
}

func (out *output) copyStyle(c cell, day bool, colour string) int {
	day = day && c.kind == numberCell
	switch {
	case colour == badColour && day:
		return out.badDay
	case colour == badColour:
		return out.badText
	case colour == warnedColour && day:
		return out.warnedDay
	case colour == warnedColour:
		return out.warnedText
	case day:
		return out.day
	case c.kind == textCell:
		return out.text
	}
	return 0
}

// keepsFormula lets through only arithmetic on cells of the same row.
func keepsFormula(formula string, row int) bool {
	parts := simpleFormula.FindStringSubmatch(formula)
	if parts == nil {
		return false
	}
	for _, operand := range []string{parts[1], parts[3]} {
		ref := strings.ReplaceAll(operand, "$", "")
		if ref[0] >= 'A' && strings.TrimLeft(ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != strconv.Itoa(row) {
			return false
		}
	}
	return true
}

func listProblems(out *output, problems []Problem) error {
	s, err := out.sheet(listSheet)
	if err != nil {
		return err
	}
	for i, width := range []float64{8, 8, 26, 12, 30, 80, 80} {
		if err := s.stream.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	head := styled(out.head, "Hàng", "Cột", "Tiêu đề cột", "Mức", "Giá trị", "Thông báo", "Message")
	if err := s.write(head...); err != nil {
		return err
	}
	for _, p := range problems {
		level := "Lỗi"
		if p.Warning {
			level = "Cảnh báo"
		}
		row := styled(out.wrap, rowText(p.Row), p.Column, p.Heading, level, p.Value, p.Vi, p.En)
		if err := s.write(row...); err != nil {
			return err
		}
	}
	return nil
}

func rowText(row int) string {
	if row == 0 {
		return "–"
	}
	return fmt.Sprint(row)
}
