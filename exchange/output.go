package exchange

import (
	"bytes"
	"strconv"

	"github.com/xuri/excelize/v2"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// output is a workbook being written, row by row, with the styles all files share.
type output struct {
	file                                   *excelize.File
	title, head, wrap, text, day           int
	points, decimal                        int
	badText, badDay, warnedText, warnedDay int
	sheets                                 []*outputSheet
}

type outputSheet struct {
	stream *excelize.StreamWriter
	row    int // last row written
}

const (
	dayNumberFormat     = "dd/mm/yyyy"
	pointsNumberFormat  = "0.00"
	decimalNumberFormat = "0.###"
	textNumberFormat    = "@"
	badColour           = "FFC7CE"
	warnedColour        = "FFEB9C"
)

func newOutput() (*output, error) {
	out := &output{file: excelize.NewFile()}
	styles := []struct {
		id    *int
		style excelize.Style
	}{
		{&out.title, excelize.Style{Font: &excelize.Font{Bold: true, Size: 14}}},
		{&out.head, excelize.Style{Font: &excelize.Font{Bold: true}, Border: thinBorder(),
			Alignment: &excelize.Alignment{WrapText: true, Horizontal: "center", Vertical: "center"}}},
		{&out.wrap, excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}},
		{&out.text, formatted(textNumberFormat, "")},
		{&out.day, formatted(dayNumberFormat, "")},
		{&out.points, formatted(pointsNumberFormat, "")},
		{&out.decimal, formatted(decimalNumberFormat, "")},
		{&out.badText, formatted(textNumberFormat, badColour)},
		{&out.badDay, formatted(dayNumberFormat, badColour)},
		{&out.warnedText, formatted(textNumberFormat, warnedColour)},
		{&out.warnedDay, formatted(dayNumberFormat, warnedColour)},
	}
	for _, s := range styles {
		id, err := out.file.NewStyle(&s.style)
		if err != nil {
			return nil, err
		}
		*s.id = id
	}
	return out, nil
}

func formatted(format, colour string) excelize.Style {
	s := excelize.Style{CustomNumFmt: &format}
	if colour != "" {
		s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	return s
}

func thinBorder() []excelize.Border {
	var border []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		border = append(border, excelize.Border{Type: side, Color: "808080", Style: 1})
	}
	return border
}

// sheet begins a sheet; the first one takes the place of the sheet of a new workbook.
func (out *output) sheet(name string) (*outputSheet, error) {
	if len(out.sheets) == 0 {
		if err := out.file.SetSheetName(out.file.GetSheetName(0), name); err != nil {
			return nil, err
		}
	} else if _, err := out.file.NewSheet(name); err != nil {
		return nil, err
	}
	stream, err := out.file.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	s := &outputSheet{stream: stream}
	out.sheets = append(out.sheets, s)
	return s, nil
}

// write writes the next row; writeAt a given row, below the last.
func (s *outputSheet) write(cells ...any) error { return s.writeAt(s.row+1, cells) }

func (s *outputSheet) writeAt(row int, cells []any) error {
	s.row = row
	return s.stream.SetRow("A"+strconv.Itoa(row), cells)
}

// bytes ends the sheets and returns the file.
func (out *output) bytes() ([]byte, error) {
	defer out.file.Close()
	for _, s := range out.sheets {
		if err := s.stream.Flush(); err != nil {
			return nil, err
		}
	}
	var b bytes.Buffer
	if err := out.file.Write(&b); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// styled gives every text the same style and makes it safe.
func styled(style int, texts ...string) []any {
	cells := make([]any, len(texts))
	for i, text := range texts {
		cells[i] = excelize.Cell{StyleID: style, Value: safeText(text)}
	}
	return cells
}

// safeText is a text of our own or of a user as it may stand in an exported cell.
func safeText(s string) string { return shorten(SafeCell(printable(s)), excelTextLength) }

// excelTextLength is the most characters a cell of Excel holds, less the ellipsis.
const excelTextLength = 32_766

// A figure is handed to the file format as the nearest binary number of its decimal
// text, which is written back as that same text: 76.7 stays 76.7. Nothing is computed.
func figure(decimal string) any {
	f, err := strconv.ParseFloat(decimal, 64)
	if err != nil {
		return decimal
	}
	return f
}

func (out *output) pointsCell(p scoring.Points) any {
	return excelize.Cell{StyleID: out.points, Value: figure(p.String())}
}

func (out *output) decimalCell(d scoring.Decimal) any {
	return excelize.Cell{StyleID: out.decimal, Value: figure(d.String())}
}

// dayCell writes the day number of a day; 25569 is that of 1 January 1970. Days before
// March 1900, where Excel counts a day too many, are written as text.
func (out *output) dayCell(d calendar.Date) any {
	const unixDay, firstCertainDay = 25_569, 61
	if n := int(d) + unixDay; n >= firstCertainDay {
		return excelize.Cell{StyleID: out.day, Value: n}
	}
	return vnDay(d)
}
