package exchange

import (
	"strings"
	"unicode"

	"github.com/congtam/congtam/viet"
)

// headingKey reduces a heading to what is compared: folded words without punctuation
// and without what stands in brackets, so that "Ngày sinh (dd/mm/yyyy) *" is "ngay sinh".
func headingKey(heading string) string {
	depth := 0
	words := strings.Map(func(r rune) rune {
		switch {
		case r == '(' || r == '[':
			depth++
			return ' '
		case r == ')' || r == ']':
			depth = max(0, depth-1)
			return ' '
		case depth > 0:
			return -1
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			return ' '
		}
		return r
	}, viet.Fold(heading))
	return strings.Join(strings.Fields(words), " ")
}

// within returns the length of the longest key of at least two words that the heading
// holds as whole words; 0 if there is none.
func (f field) within(heading string) (best int) {
	for _, key := range f.keys {
		if strings.Contains(key, " ") && strings.Contains(" "+heading+" ", " "+key+" ") {
			best = max(best, len(key))
		}
	}
	return best
}

// match gives each column its field: first by the exact heading, then, for fields and
// columns left over, by the longest heading within. Where two columns have the same
// heading the first is taken.
func match(kind Kind, headings []heading) []Column {
	columns := make([]Column, len(headings))
	for i, h := range headings {
		columns[i] = Column{Index: i, Letter: columnLetter(i), Heading: h.text}
	}
	fields := fieldsOf(kind)
	taken := make(map[string]bool)
	for _, f := range fields {
		if i := findExact(f, headings, columns); i >= 0 {
			columns[i].Field, columns[i].Exact, taken[f.name] = f.name, true, true
		}
	}
	for i := range columns {
		if columns[i].Field == "" {
			columns[i].Field = guessField(fields, taken, headings[i].key)
			taken[columns[i].Field] = true
		}
	}
	return columns
}

func findExact(f field, headings []heading, columns []Column) int {
	for _, key := range f.keys {
		for i, h := range headings {
			if columns[i].Field == "" && key != "" && (h.key == key || h.child == key) {
				return i
			}
		}
	}
	return -1
}

func guessField(fields []field, taken map[string]bool, heading string) (name string) {
	best := 0
	for _, f := range fields {
		if n := f.within(heading); n > best && !taken[f.name] {
			best, name = n, f.name
		}
	}
	return name
}

// heading is a column heading of one line, or of two lines joined.
type heading struct {
	text  string // as written
	key   string // of the whole
	child string // of the lower line alone; empty for one line
}

func singleHeadings(row sheetRow) []heading {
	headings := make([]heading, len(row.cells))
	for i, c := range row.cells {
		text := oneLine(c.text)
		headings[i] = heading{text: text, key: headingKey(text)}
	}
	return headings
}

// doubleHeadings joins two lines. A merged upper heading stands in its first cell only,
// so an empty cell above a filled one continues the heading to its left; a heading
// merged downwards has nothing below.
func doubleHeadings(upper, lower sheetRow) []heading {
	headings := make([]heading, max(len(upper.cells), len(lower.cells)))
	over := ""
	for i := range headings {
		above, below := oneLine(upper.at(i).text), oneLine(lower.at(i).text)
		if above != "" {
			over = above
		}
		if below == "" {
			headings[i] = heading{text: above, key: headingKey(above)}
			continue
		}
		text := strings.TrimSpace(over + " " + below)
		headings[i] = heading{text: text, key: headingKey(text), child: headingKey(below)}
	}
	return headings
}
