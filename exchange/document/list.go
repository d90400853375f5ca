package document

import "time"

// List is a table on paper: a published ranking, an overview.
type List struct {
	Agency  Agency
	Title   string
	Subject string
	Columns []ListColumn
	Rows    [][]string
	Notes   []string // below the table
}

// ListColumn is a column of a list.
type ListColumn struct {
	Heading string
	Width   int  // in parts of the width of the paper
	Number  bool // centred
}

// PDF writes the list across the paper; its head is repeated on every page.
func (l List) PDF(made time.Time) ([]byte, error) {
	p := newPaper(l.Title+" – "+l.Subject, across, made)
	p.heads(l.Agency)
	p.title(l.Title, l.Subject)
	p.down(4)
	t := table{size: smallSize, head: [][]cell{nil}}
	for _, c := range l.Columns {
		align := "L"
		if c.Number {
			align = "C"
		}
		t.columns = append(t.columns, column{float64(c.Width), align})
		t.head[0] = append(t.head[0], cell{runs: strong(c.Heading), align: "C"})
	}
	for _, texts := range l.Rows {
		t.rows = append(t.rows, row(texts...))
	}
	p.table(t)
	p.down(3)
	for _, n := range l.Notes {
		p.paragraph(paragraph{runs: []run{{n, "I"}}, align: "L", size: smallSize})
	}
	return p.bytes()
}
