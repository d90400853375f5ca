package exchange

import (
	"fmt"
	"strings"
)

// headRows is how far down headings are looked for.
const headRows = 40

// Recognise finds the sheet, the heading row and the columns of a kind of list. The
// problems say which required columns are missing; a layout with such problems cannot
// be read, but can be corrected with Apply.
func (b *Book) Recognise(kind Kind) (Layout, []Problem) {
	best, alike := b.bestLayout(kind)
	if best.HeaderRow == 0 {
		return best, []Problem{headerProblem(kind)}
	}
	problems := missingProblems(best)
	if alike && len(problems) == 0 {
		problems = append(problems, moreSheets(best))
	}
	return best, problems
}

// bestLayout returns the layout that matches most, the first sheet winning a tie, and
// whether another sheet is complete too.
func (b *Book) bestLayout(kind Kind) (best Layout, alike bool) {
	best = Layout{Kind: kind, Missing: required(kind)}
	most, complete := 0, 0
	for _, s := range b.sheets {
		l := s.recognise(kind)
		if l.HeaderRow > 0 && len(l.Missing) == 0 {
			complete++
		}
		if n := l.weight(); n > most {
			best, most = l, n
		}
	}
	return best, complete > 1
}

// recognise tries each of the first rows as headings, and then each pair of rows, which
// must match more than any single row does.
func (s sheet) recognise(kind Kind) Layout {
	best := Layout{Kind: kind, Sheet: s.name, Missing: required(kind)}
	rows := s.top(headRows)
	for _, row := range rows {
		best = better(best, s.layout(kind, row.number, singleHeadings(row)))
	}
	for i := 1; i < len(rows); i++ {
		if upper, lower := rows[i-1], rows[i]; upper.number == lower.number-1 && upper.filled() > 1 {
			best = better(best, s.layout(kind, lower.number, doubleHeadings(upper, lower)))
		}
	}
	if len(required(kind))-len(best.Missing) < 2 {
		return Layout{Kind: kind, Sheet: s.name, Missing: required(kind)}
	}
	return best
}

func (s sheet) layout(kind Kind, row int, headings []heading) Layout {
	l := Layout{Kind: kind, Sheet: s.name, HeaderRow: row, Columns: match(kind, headings)}
	l.Missing = l.missing()
	return l
}

func better(a, b Layout) Layout {
	if b.weight() > a.weight() {
		return b
	}
	return a
}

// weight counts matched columns; an exact match weighs more than any guess, so that a
// data row under the headings does not pass for a second line of them.
func (l Layout) weight() (n int) {
	for _, c := range l.Columns {
		switch {
		case c.Exact:
			n += 100
		case c.Field != "":
			n++
		}
	}
	return n
}

func (l Layout) missing() []string {
	var names []string
	for _, name := range required(l.Kind) {
		if l.column(name) == nil {
			names = append(names, name)
		}
	}
	return names
}

func (l Layout) column(name string) *Column {
	for i := range l.Columns {
		if l.Columns[i].Field == name {
			return &l.Columns[i]
		}
	}
	return nil
}

func required(kind Kind) []string {
	var names []string
	for _, f := range fieldsOf(kind) {
		if f.column {
			names = append(names, f.name)
		}
	}
	return names
}

func headerProblem(kind Kind) Problem {
	names := quotedHeadings(kind, required(kind))
	m := say("Không tìm thấy hàng tiêu đề. Cần có các cột: %s.", "The heading row was not found. These columns are needed: %s.", names)
	return Problem{Code: HeaderNotFound, Vi: m.vi, En: m.en}
}

func missingProblems(l Layout) []Problem {
	var problems []Problem
	for _, name := range l.Missing {
		f, _ := fieldOf(l.Kind, name)
		m := say("Hàng %[1]d: thiếu cột %[2]q; hãy thêm cột này hoặc chọn cột tương ứng.",
			"Row %[1]d: the column %[2]q is missing; please add it or choose the column that holds it.", l.HeaderRow, f.heading)
		problems = append(problems, Problem{Row: l.HeaderRow, Heading: f.heading, Field: name, Code: MissingColumn, Vi: m.vi, En: m.en})
	}
	return problems
}

func moreSheets(l Layout) Problem {
	m := say("Tệp có nhiều trang tính cùng loại; chỉ đọc trang %q.", "More than one sheet fits; only the sheet %q is read.", l.Sheet)
	return Problem{Code: MoreSheets, Vi: m.vi, En: m.en, Warning: true}
}

func quotedHeadings(kind Kind, names []string) string {
	var quoted []string
	for _, name := range names {
		f, _ := fieldOf(kind, name)
		quoted = append(quoted, fmt.Sprintf("%q", f.heading))
	}
	return strings.Join(quoted, ", ")
}

// Guess tells which kind of list a file is: the one whose required columns are all
// there, and of several the one that matches most. False when none fits or two fit
// alike.
func Guess(b *Book) (Kind, bool) {
	var found Kind
	most, alone := 0, false
	for _, kind := range Kinds() {
		l, _ := b.bestLayout(kind)
		if l.HeaderRow == 0 || len(l.Missing) > 0 {
			continue
		}
		switch n := l.weight(); {
		case n > most:
			found, most, alone = kind, n, true
		case n == most:
			alone = false
		}
	}
	if !alone {
		return "", false
	}
	return found, true
}
