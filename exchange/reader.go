package exchange

import (
	"iter"
	"regexp"
	"strings"

	"github.com/congtam/congtam/viet"
)

// reader walks the rows under the headings of a layout, tells records from section,
// total and other rows, and collects what is wrong.
type reader struct {
	sheet   sheet
	layout  Layout
	columns map[string]*Column
	fields  map[string]field
	report  report

	onSection func(text string)
	onTotal   func(*record)
	isSection func(*record) bool
}

// newReader returns nil and the reasons when the layout cannot be read.
func newReader(b *Book, l Layout, kind Kind) (*reader, []Problem) {
	s, ok := b.sheet(l.Sheet)
	if !ok || l.HeaderRow == 0 || l.Kind != kind {
		return nil, []Problem{headerProblem(kind)}
	}
	l.Missing = l.missing()
	if len(l.Missing) > 0 {
		return nil, missingProblems(l)
	}
	in := &reader{sheet: s, layout: l, columns: make(map[string]*Column), fields: make(map[string]field)}
	in.onSection, in.onTotal, in.isSection = func(string) {}, func(*record) {}, (*record).numberedSection
	for _, f := range fieldsOf(kind) {
		in.fields[f.name] = f
		in.columns[f.name] = l.column(f.name)
	}
	return in, nil
}

// records yields the rows that hold data. A record is valid until the next.
func (in *reader) records() iter.Seq[*record] {
	return func(yield func(*record) bool) {
		any := false
		for row, broken := range in.sheet.rows {
			if broken != nil {
				in.broken(broken)
				return
			}
			if row.number <= in.layout.HeaderRow {
				continue
			}
			rec := &record{in: in, sheetRow: row}
			switch {
			case rec.blank(), row.number == in.layout.HeaderRow+1 && numbersColumns(row), rec.signature():
			case rec.total():
				in.onTotal(rec)
			case in.isSection(rec):
				in.onSection(rec.sectionText())
			default:
				any = true
				if !yield(rec) {
					return
				}
			}
		}
		if !any {
			in.fileFault(wrong(NoRows, "không có hàng dữ liệu nào dưới hàng tiêu đề.", "there is no data row under the headings."))
		}
	}
}

func (in *reader) broken(b *rowFault) {
	at := place{row: b.row}
	if b.column != "" {
		at.column = &Column{Letter: b.column, Heading: in.headingOf(b.column)}
	}
	in.report.add(at.problem(&b.fault, false))
}

func (in *reader) headingOf(letter string) string {
	for _, c := range in.layout.Columns {
		if c.Letter == letter {
			return c.Heading
		}
	}
	return ""
}

func (in *reader) fileFault(f *fault) { in.report.add(place{}.problem(f, false)) }

// fail reports a problem of a row read earlier; checks over many rows use it.
func (in *reader) fail(row int, name, value string, f *fault) {
	in.report.add(place{row, in.columns[name], value}.problem(f, false))
}

func (in *reader) warn(row int, name, value string, f *fault) {
	in.report.add(place{row, in.columns[name], value}.problem(f, true))
}

// titles returns the texts above the headings, one for each row that has any.
func (in *reader) titles() []string {
	var lines []string
	for _, row := range in.sheet.top(in.layout.HeaderRow - 1) {
		var words []string
		for _, c := range row.cells {
			if text := oneLine(c.text); text != "" {
				words = append(words, text)
			}
		}
		if len(words) > 0 {
			lines = append(lines, strings.Join(words, " "))
		}
	}
	return lines
}

var columnNumber = regexp.MustCompile(`^(\(?[0-9]{1,2}\)?( ?=.*)?|\(?[A-Ca-c]\)?)$`)

// numbersColumns reports the row (1) (2) (3) … that forms put under their headings.
// The numbers must be those of the columns, at least from the second one on.
func numbersColumns(row sheetRow) bool {
	count := 0
	for i, c := range row.cells {
		text := strings.TrimSpace(c.text)
		if text == "" {
			continue
		}
		digits := strings.Trim(text, "()")
		if !columnNumber.MatchString(text) || c.kind == numberCell && digits != columnNumberAt(i) {
			return false
		}
		count++
	}
	return count >= 3
}

func columnNumberAt(index int) string { return string(appendInt(nil, index+1)) }

// signature reports the rows under a table: place and date, who drew it up, who signed.
func (rec *record) signature() bool {
	if rec.filled() > 3 {
		return false
	}
	first := viet.Fold(clip(rec.firstText(), lineLength))
	for _, start := range []string{"nguoi lap", "thu truong don vi", "noi nhan:", "ky, ", "(ky", "xac nhan cua"} {
		if strings.HasPrefix(first, start) {
			return true
		}
	}
	return signedOn.MatchString(first)
}

var signedOn = regexp.MustCompile(`^([a-z ]+, )?ngay [0-9. ]* ?thang [0-9. ]* ?nam [0-9. ]*$`)

// total reports a sum row. The whole cell must say so: a task may begin with the word
// "Tổng".
func (rec *record) total() bool {
	for _, c := range rec.cells {
		if c.kind == textCell && len(c.text) <= longestTotal && isTotal(viet.Fold(c.text)) {
			return true
		}
	}
	return false
}

// longestTotal is more bytes than the words for a total take; longer texts need not
// be folded to know that they are none.
const longestTotal = 80

func isTotal(folded string) bool {
	folded = strings.TrimRight(folded, ": .")
	switch folded {
	case "tong", "cong", "tong so", "tong cong":
		return true
	}
	return strings.HasPrefix(folded, "tong cong (") || isPercentRow(folded)
}

func isPercentRow(folded string) bool {
	return strings.HasPrefix(folded, "diem ty le phan tram") || strings.HasPrefix(folded, "ty le phan tram")
}
