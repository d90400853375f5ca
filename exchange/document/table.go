package document

// column of a table.
type column struct {
	width float64 // in parts of the width of the text
	align string
}

// cell is one field of a row; span 0 and 1 are one column.
type cell struct {
	runs  []run
	span  int
	align string // "" as the column
}

// table is ruled on all sides; its head is repeated on every page.
type table struct {
	columns []column
	head    [][]cell
	rows    [][]cell
	size    float64 // 0 is the size of tables
}

const cellPadding = 1.2

// row makes cells of plain text.
func row(texts ...string) []cell {
	cells := make([]cell, len(texts))
	for i, t := range texts {
		cells[i] = cell{runs: plain(t)}
	}
	return cells
}

// headRow makes centred cells of bold text.
func headRow(texts ...string) []cell {
	cells := make([]cell, len(texts))
	for i, t := range texts {
		cells[i] = cell{runs: strong(t), align: "C"}
	}
	return cells
}

func (p *paper) table(t table) {
	if t.size == 0 {
		t.size = tableSize
	}
	var head []laid
	var headHeight float64
	for _, r := range t.head {
		one := p.lay(t, r)
		head, headHeight = append(head, one), headHeight+one.height
	}
	rows := make([]laid, len(t.rows))
	for i, r := range t.rows {
		rows[i] = p.lay(t, r)
	}
	p.room(together(rows, headHeight))
	p.rule(head, t.size)
	for _, r := range rows {
		p.ruleBreaking(r, head, headHeight, t.size)
	}
}

// smallTable is the height up to which a table is not divided.
const smallTable = 60.0

// together is the height of what must begin a table on one page: all of a small one, else
// its head with the first row.
func together(rows []laid, headHeight float64) float64 {
	height := headHeight
	for i, r := range rows {
		if height+r.height > smallTable {
			if i == 0 {
				return smallTable
			}
			return headHeight + rows[0].height
		}
		height += r.height
	}
	return height
}

// ruleBreaking draws a row on this page, else on the next below the head, else, when it
// is higher than a page, in parts.
func (p *paper) ruleBreaking(r laid, head []laid, headHeight, size float64) {
	for {
		left := p.bottom - p.pdf.GetY()
		whole := p.bottom - marginTop - headHeight
		if r.height <= left {
			p.rule([]laid{r}, size)
			return
		}
		if r.height > whole {
			var part laid
			part, r = r.cut(int((left-2*cellPadding)/lineHeight(size)), size)
			if len(part.cells) > 0 {
				p.rule([]laid{part}, size)
			}
		}
		p.next()
		p.rule(head, size)
	}
}

// rule draws rows with their lines, one below the other.
func (p *paper) rule(rows []laid, size float64) {
	p.pdf.SetLineWidth(0.2)
	for _, r := range rows {
		y := p.pdf.GetY()
		for _, c := range r.cells {
			p.pdf.Rect(c.x, y, c.width, r.height, "D")
			for i, l := range c.lines {
				p.write(l, c.x+cellPadding, y+cellPadding+float64(i)*lineHeight(size), size, c.width-2*cellPadding, c.align)
			}
		}
		p.pdf.SetXY(marginLeft, y+r.height)
	}
}
