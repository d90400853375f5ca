package exchange

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Apply recognises the columns and then puts the user's correction over the match: for
// each field named, the letter of its column, or "" for none. A field or column that
// does not exist, and a column given to two fields, are problems.
func (b *Book) Apply(kind Kind, correction map[string]string) (Layout, []Problem) {
	l, warnings := b.Recognise(kind)
	if l.HeaderRow == 0 {
		l = b.headedBy(kind, correction)
	}
	if l.HeaderRow == 0 {
		return l, warnings
	}
	problems := l.correct(correction)
	l.Missing = l.missing()
	problems = append(problems, missingProblems(l)...)
	for _, p := range warnings {
		if p.Warning {
			problems = append(problems, p)
		}
	}
	return l, problems
}

// headedBy takes for headings the first row that has text in every corrected column.
func (b *Book) headedBy(kind Kind, correction map[string]string) Layout {
	none := Layout{Kind: kind, Missing: required(kind)}
	for _, s := range b.sheets {
		for _, row := range s.top(headRows) {
			if len(correction) > 0 && textIn(row, correction) {
				return s.layout(kind, row.number, singleHeadings(row))
			}
		}
	}
	return none
}

func textIn(row sheetRow, correction map[string]string) bool {
	for _, letter := range correction {
		c := row.at(columnIndex(letter))
		if letter != "" && (c.kind != textCell || c.empty()) {
			return false
		}
	}
	return true
}

func (l *Layout) correct(correction map[string]string) []Problem {
	var problems []Problem
	fields := slices.SortedFunc(maps.Keys(correction), cmp.Compare)
	for _, name := range fields {
		if c := l.column(name); c != nil {
			c.Field, c.Exact = "", false
		}
	}
	given := make(map[int]string)
	for _, name := range fields {
		letter := strings.ToUpper(strings.TrimSpace(correction[name]))
		if letter == "" {
			continue
		}
		index := columnIndex(letter)
		if p := l.refuseCorrection(name, letter, index, given[index]); p != nil {
			problems = append(problems, *p)
			continue
		}
		given[index] = name
		l.Columns[index].Field, l.Columns[index].Exact = name, true
	}
	return problems
}

func (l *Layout) refuseCorrection(name, letter string, index int, other string) *Problem {
	_, known := fieldOf(l.Kind, name)
	var m message
	switch {
	case !known:
		m = say("Không có trường %q trong loại tệp này.", "There is no field %q in this kind of file.", shown(name))
	case index < 0 || index >= len(l.Columns) || columnLetter(index) != letter:
		m = say("Không có cột %q trong hàng tiêu đề.", "There is no column %q in the heading row.", shown(letter))
	case other != "":
		m = say("Cột %s được chọn cho hai trường: %q và %q.", "Column %s is given to two fields: %q and %q.", letter, other, name)
	default:
		return nil
	}
	return &Problem{Row: l.HeaderRow, Field: shown(name), Value: shown(letter), Code: BadCorrection, Vi: m.vi, En: m.en}
}
