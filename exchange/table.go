package exchange

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"iter"
	"reflect"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// WriteTable writes an XLSX file of one sheet: the title, the headings, the rows as
// they come, and the notes below. A value is a string, an int, a scoring.Points (two
// decimals), a scoring.Decimal, a calendar.Date, a bool (Có/Không), nil, a pointer to
// one of these, or a named string. Texts that could run as formulas are made safe; a
// value of another type is an error.
func WriteTable(title string, head []string, rows func(yield func([]any) bool), notes []string) ([]byte, error) {
	out, err := newOutput()
	if err != nil {
		return nil, err
	}
	s, err := out.sheet("Bảng")
	if err != nil {
		return nil, err
	}
	if err := writeHead(out, s, title, head); err != nil {
		return nil, err
	}
	if err := writeRows(out, s, rows); err != nil {
		return nil, err
	}
	s.row++
	for _, note := range notes {
		if err := s.write(safeText(note)); err != nil {
			return nil, err
		}
	}
	return out.bytes()
}

func writeHead(out *output, s *outputSheet, title string, head []string) error {
	for i, heading := range head {
		if err := s.stream.SetColWidth(i+1, i+1, columnWidth(heading)); err != nil {
			return err
		}
	}
	if err := s.write(styled(out.title, title)...); err != nil {
		return err
	}
	s.row++
	return s.write(styled(out.head, head...)...)
}

func columnWidth(heading string) float64 { return float64(min(max(len([]rune(heading))+2, 10), 40)) }

func writeRows(out *output, s *outputSheet, rows iter.Seq[[]any]) error {
	for row := range rows {
		cells := make([]any, len(row))
		for i, v := range row {
			c, err := out.cell(plain(v))
			if err != nil {
				return err
			}
			cells[i] = c
		}
		if err := s.write(cells...); err != nil {
			return err
		}
	}
	return nil
}

func (out *output) cell(v any) (any, error) {
	switch v := v.(type) {
	case nil, int:
		return v, nil
	case string:
		return safeText(v), nil
	case bool:
		return yesNo(v), nil
	case scoring.Points:
		return out.pointsCell(v), nil
	case scoring.Decimal:
		return out.decimalCell(v), nil
	case calendar.Date:
		return out.dayCell(v), nil
	}
	return nil, errUnknownType(v)
}

// plain follows a pointer, nil being an empty cell, and takes named strings for strings.
func plain(v any) any {
	r := reflect.ValueOf(v)
	if r.Kind() == reflect.Pointer {
		if r.IsNil() {
			return nil
		}
		r = r.Elem()
	}
	if !r.IsValid() {
		return nil
	}
	if r.Kind() == reflect.String {
		return r.String()
	}
	return r.Interface()
}

func yesNo(b bool) string {
	if b {
		return "Có"
	}
	return "Không"
}

func errUnknownType(v any) error { return fmt.Errorf("a table cannot hold a value of type %T", v) }

// WriteCSV writes the same table as CSV the way Excel in Vietnamese opens it: UTF-8
// with a byte order mark, semicolons, decimal commas, days as dd/mm/yyyy.
func WriteCSV(title string, head []string, rows func(yield func([]any) bool), notes []string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("\uFEFF")
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	w.Write([]string{safeText(title)}) // errors stay with the writer until Flush
	w.Write(safeTexts(head))
	for row := range rows {
		record, err := csvRecord(row)
		if err != nil {
			return nil, err
		}
		w.Write(record)
	}
	for _, note := range notes {
		w.Write([]string{safeText(note)})
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

func safeTexts(texts []string) []string {
	safe := make([]string, len(texts))
	for i, text := range texts {
		safe[i] = safeText(text)
	}
	return safe
}

func csvRecord(row []any) ([]string, error) {
	record := make([]string, len(row))
	for i, v := range row {
		text, err := csvText(plain(v))
		if err != nil {
			return nil, err
		}
		record[i] = text
	}
	return record, nil
}

func csvText(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case int:
		return fmt.Sprint(v), nil
	case string:
		return safeText(v), nil
	case bool:
		return yesNo(v), nil
	case scoring.Points:
		return strings.ReplaceAll(v.String(), ".", ","), nil
	case scoring.Decimal:
		return vn(v), nil
	case calendar.Date:
		return vnDay(v), nil
	}
	return "", errUnknownType(v)
}
