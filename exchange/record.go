package exchange

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// record is one data row. Its methods read a field by name; what cannot be read is
// reported with row and column, makes the record bad and gives the zero value, so that
// all problems of a row are found in one pass.
type record struct {
	sheetRow
	in  *reader
	bad bool
}

func (rec *record) cell(name string) cell {
	if c := rec.in.columns[name]; c != nil {
		return rec.at(c.Index)
	}
	return cell{}
}

func (rec *record) fail(name string, f *fault) {
	rec.bad = true
	rec.in.fail(rec.number, name, rec.cell(name).text, f)
}

func (rec *record) warn(name string, f *fault) {
	rec.in.warn(rec.number, name, rec.cell(name).text, f)
}

// value returns a cell that has something to read. An empty cell is a problem only in
// a column that must be filled.
func (rec *record) value(name string) (cell, bool) {
	c := rec.cell(name)
	switch {
	case c.kind == errorCell:
		rec.fail(name, wrong(CellError, "ô có lỗi công thức; hãy sửa công thức hoặc nhập giá trị.",
			"the cell holds a formula error; please correct it or enter the value."))
	case c.formula != "" && c.kind == emptyCell:
		return rec.computed(name, c)
	case !c.empty():
		return c, true
	case rec.in.fields[name].filled:
		rec.fail(name, wrong(Required, "ô này không được để trống.", "this cell must not be empty."))
	}
	return cell{}, false
}

// text returns free text, cleaned.
func (rec *record) text(name string, longest int) string {
	c, ok := rec.value(name)
	if !ok {
		return ""
	}
	s, err := viet.Clean(c.text)
	switch {
	case err != nil:
		rec.fail(name, wrong(BadText, "có ký tự điều khiển hoặc ký tự ẩn; hãy xoá và gõ lại ô này.",
			"there is a control or hidden character; please clear the cell and type it again."))
		return ""
	case len([]rune(s)) > longest:
		rec.fail(name, wrong(TooLong, "dài quá %d ký tự; hãy rút gọn.", "longer than %d characters; please shorten it.", longest))
		return ""
	case s == "" && rec.in.fields[name].filled:
		rec.fail(name, wrong(Required, "ô này không được để trống.", "this cell must not be empty."))
	}
	return s
}

// name returns text that names something. It must not begin like a formula: such a
// name would be run by a spreadsheet that the list is later opened in.
func (rec *record) name(name string, longest int) string {
	s := rec.text(name, longest)
	if startsFormula(s) {
		rec.fail(name, wrong(UnsafeText, "bắt đầu bằng dấu = + - hoặc @, có thể bị bảng tính hiểu là công thức; hãy bỏ dấu này.",
			"begins with = + - or @, which a spreadsheet may run as a formula; please remove that sign."))
		return ""
	}
	return s
}

// day returns the day of a cell, nil when it is empty or cannot be read.
func (rec *record) day(name string) *calendar.Date {
	c, ok := rec.value(name)
	if !ok {
		return nil
	}
	d, bad := parseDay(c, rec.in.sheet.epoch)
	if bad != nil {
		rec.fail(name, bad)
		return nil
	}
	return &d
}

// quantity returns a number from 0 up; nil when the cell is empty or cannot be read.
// 80% of a report is 0.8 of it.
func (rec *record) quantity(name string) *scoring.Decimal {
	return rec.decimal(name, true)
}

// amount is a quantity that cannot be written in percent: points and coefficients.
func (rec *record) amount(name string) *scoring.Decimal {
	return rec.decimal(name, false)
}

func (rec *record) decimal(name string, percent bool) *scoring.Decimal {
	n, ok := rec.exact(name)
	if !ok {
		return nil
	}
	d, bad := n.decimal()
	switch {
	case bad != nil:
	case n.percent && !percent:
		bad = wrong(NotANumber, "cột này không ghi theo phần trăm; hãy ghi số.", "this column is not in percent; please write a number.")
	case d < 0:
		bad = wrong(OutOfRange, "không được âm.", "this must not be negative.")
	default:
		return &d
	}
	rec.fail(name, bad)
	return nil
}

func (rec *record) exact(name string) (number, bool) {
	c, ok := rec.value(name)
	if !ok {
		return number{}, false
	}
	n, bad := parseNumber(c)
	if bad != nil {
		rec.fail(name, bad)
		return number{}, false
	}
	return n, true
}

// whole returns a whole number of at most the given size.
func (rec *record) whole(name string, most int) *int {
	c, ok := rec.value(name)
	if !ok {
		return nil
	}
	n, bad := parseWhole(c)
	if bad == nil && n > most {
		bad = wrong(OutOfRange, "lớn hơn %d, có thể là nhầm; hãy kiểm tra lại.", "more than %d, which looks like a slip; please check.", most)
	}
	if bad != nil {
		rec.fail(name, bad)
		return nil
	}
	return &n
}

func (rec *record) blank() bool { return rec.filled() == 0 }

func (rec *record) firstText() string {
	for _, c := range rec.cells {
		if !c.empty() {
			return strings.TrimSpace(c.text)
		}
	}
	return ""
}

var (
	sectionNumber = regexp.MustCompile(`^([IVXLC]{1,6}|[A-ZĐ])[.)/:]?( .*|$)`)
	sectionLine   = regexp.MustCompile(`^([IVXLC]{1,6}|[A-ZĐ])[.)/:] ?\pL.* `)
)

// numberedSection reports a heading inside a list: I. BAN GIÁM ĐỐC, in one cell of any
// column, or number and words in two cells outside the column of codes.
func (rec *record) numberedSection() bool {
	first := rec.firstText()
	if rec.filled() == 1 && sectionLine.MatchString(first) {
		return true
	}
	return rec.filled() <= 2 && sectionNumber.MatchString(first) && rec.cell("Code").empty()
}

func (rec *record) sectionText() string {
	var words []string
	for _, c := range rec.cells {
		if text := oneLine(c.text); text != "" {
			words = append(words, text)
		}
	}
	return strings.Join(words, " ")
}

func appendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }
