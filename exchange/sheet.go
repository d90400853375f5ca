package exchange

import (
	"encoding/xml"
	"io"
	"iter"
	"strconv"
)

// xlsxRows reads the rows of a worksheet one by one. The type of each cell and its
// formula are needed to judge a value, which the row iterator of excelize does not
// give; so the sheet is read here.
func xlsxRows(a *archive, part string, shared []string) iter.Seq2[sheetRow, *rowFault] {
	return func(yield func(sheetRow, *rowFault) bool) {
		body, err := a.open(part)
		if err != nil {
			yield(sheetRow{}, brokenAt(0, 0))
			return
		}
		defer body.Close()
		in := &sheetReader{xml: xml.NewDecoder(body), shared: shared}
		for {
			err := in.next()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(sheetRow{}, brokenAt(in.number, len(in.cells)))
				return
			}
			if !yieldRow(yield, sheetRow{in.number, in.cells}) {
				return
			}
		}
	}
}

// brokenAt names the last place that could be read; what is wrong comes right after.
func brokenAt(row, cells int) *rowFault {
	return &rowFault{row, columnLetter(cells - 1), *wrong(BrokenFile,
		"tệp không đọc được từ vị trí này (có thể chứa ký tự điều khiển hoặc bị hỏng); hãy mở bằng Excel và lưu lại.",
		"the file cannot be read from here on (a control character, or damage); please save it again with Excel.")}
}

type sheetReader struct {
	xml    *xml.Decoder
	shared []string
	number int // of the current row
	cells  []cell

	value, formula []byte // of the current cell
}

// next reads the next row that has cells; io.EOF ends the sheet.
func (in *sheetReader) next() error {
	for {
		token, err := in.xml.RawToken()
		if err != nil {
			return unexpected(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local == "row" {
				return in.row(t)
			}
		case xml.EndElement:
			if t.Name.Local == "sheetData" {
				return io.EOF
			}
		case xml.Directive:
			return errMalformed
		}
	}
}

// unexpected keeps a sheet that ends too early from looking complete.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (in *sheetReader) row(start xml.StartElement) error {
	number := in.number + 1
	if ref := attribute(start, "r"); ref != "" {
		n, err := strconv.Atoi(ref)
		if err != nil || n < number || n > excelRows {
			return errMalformed
		}
		number = n
	}
	in.number, in.cells = number, in.cells[:0]
	for {
		token, err := in.xml.RawToken()
		if err != nil {
			return unexpected(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if t.Name.Local == "c" {
				if err := in.cell(t); err != nil {
					return err
				}
			}
		case xml.EndElement:
			if t.Name.Local == "row" {
				return nil
			}
		}
	}
}

func (in *sheetReader) cell(start xml.StartElement) error {
	index := len(in.cells)
	if ref := attribute(start, "r"); ref != "" {
		if index = columnIndex(ref); index < len(in.cells) {
			return errMalformed // before the cell that was just read, or no column at all
		}
	}
	c, err := in.content(attribute(start, "t"))
	if err != nil || c.empty() {
		return err
	}
	for len(in.cells) < index {
		in.cells = append(in.cells, cell{})
	}
	in.cells = append(in.cells, c)
	return nil
}

// content reads value and formula up to the end of the cell.
func (in *sheetReader) content(sort string) (cell, error) {
	in.value, in.formula = in.value[:0], in.formula[:0]
	inside := ""
	for {
		token, err := in.xml.RawToken()
		if err != nil {
			return cell{}, unexpected(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			inside = t.Name.Local
			if err := in.begin(inside); err != nil {
				return cell{}, unexpected(err)
			}
		case xml.CharData:
			if inside == "v" {
				in.value = append(in.value, t...)
			} else if inside == "f" {
				in.formula = append(in.formula, t...)
			}
		case xml.EndElement:
			inside = ""
			if t.Name.Local == "c" {
				return in.typed(sort, string(in.value), string(in.formula))
			}
		}
	}
}

// begin takes an inline text whole, and marks a formula: a shared one may have no text
// of its own.
func (in *sheetReader) begin(element string) error {
	switch element {
	case "f":
		in.formula = append(in.formula[:0], '=')
	case "is":
		text, err := richText(in.xml, "is")
		in.value = append(in.value[:0], text...)
		return err
	}
	return nil
}

func (in *sheetReader) typed(sort, value, formula string) (cell, error) {
	c := cell{kind: textCell, text: value, formula: formula}
	switch sort {
	case "s":
		n, err := strconv.Atoi(value)
		if value != "" && (err != nil || n < 0 || n >= len(in.shared)) {
			return cell{}, errMalformed
		}
		if value != "" {
			c.text = in.shared[n]
		}
	case "str":
		c.text = unescape(value)
	case "inlineStr":
	case "e":
		c.kind = errorCell
	case "d":
		c.kind = dayCell
	case "b":
		c.text = map[string]string{"1": "TRUE", "0": "FALSE"}[value]
	default:
		c.kind = numberCell
	}
	if c.text == "" {
		c.kind = emptyCell
	}
	return c, nil
}

func attribute(start xml.StartElement, name string) string {
	for _, a := range start.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return a.Value
		}
	}
	return ""
}
