package exchange

import (
	"fmt"
	"slices"
)

// report collects problems, up to maxProblems, and counts the rest.
type report struct {
	problems []Problem
	left     int
	blocking bool // an error is among those left out
}

func (r *report) add(p Problem) {
	if len(r.problems) < maxProblems {
		r.problems = append(r.problems, p)
		return
	}
	r.left++
	r.blocking = r.blocking || !p.Warning
}

// sorted returns the problems from the top of the sheet to the bottom; what concerns
// the whole file comes first, the number of those left out last.
func (r *report) sorted() []Problem {
	slices.SortStableFunc(r.problems, func(a, b Problem) int {
		if a.Row != b.Row {
			return a.Row - b.Row
		}
		return columnIndex(a.Column) - columnIndex(b.Column)
	})
	if r.left > 0 {
		m := say("Còn %d lỗi hoặc cảnh báo khác; hãy sửa các lỗi trên rồi gửi lại tệp.",
			"There are %d more errors or warnings; please correct those above and send the file again.", r.left)
		r.problems = append(r.problems, Problem{Code: TooManyProblems, Vi: m.vi, En: m.en, Warning: !r.blocking})
	}
	return r.problems
}

// place is where a problem is: a row, and a column if only one is concerned.
type place struct {
	row    int
	column *Column
	value  string
}

// problem puts the place before the sentence: Hàng 12, cột F "Phân nhóm": …
func (at place) problem(f *fault, warning bool) Problem {
	p := Problem{Row: at.row, Value: shown(at.value), Code: f.code, Warning: warning}
	vi, en := fmt.Sprintf("Hàng %d", at.row), fmt.Sprintf("Row %d", at.row)
	if c := at.column; c != nil {
		p.Column, p.Heading, p.Field = c.Letter, c.Heading, c.Field
		vi += fmt.Sprintf(", cột %s %q", c.Letter, c.Heading)
		en += fmt.Sprintf(", column %s %q", c.Letter, c.Heading)
	}
	if at.row == 0 {
		vi, en = "Tệp", "File"
	}
	if p.Value == "" {
		p.Vi, p.En = vi+": "+f.vi, en+": "+f.en
		return p
	}
	p.Vi, p.En = fmt.Sprintf("%s: %q %s", vi, p.Value, f.vi), fmt.Sprintf("%s, value %q: %s", en, p.Value, f.en)
	return p
}
