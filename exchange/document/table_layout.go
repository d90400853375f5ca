package document

// laid is a row with its text broken into lines.
type laid struct {
	cells  []laidCell
	height float64
}

type laidCell struct {
	lines    []line
	x, width float64
	align    string
}

func (p *paper) lay(t table, cells []cell) laid {
	total := 0.0
	for _, c := range t.columns {
		total += c.width
	}
	out, at, x := laid{}, 0, marginLeft
	for _, c := range cells {
		one := laidCell{x: x, align: c.align}
		if one.align == "" {
			one.align = t.columns[at].align
		}
		for range max(1, c.span) {
			one.width += t.columns[at].width / total * p.width
			at++
		}
		x += one.width
		one.lines = p.lines(c.runs, t.size, one.width-2*cellPadding, 0)
		out.cells = append(out.cells, one)
	}
	out.height = out.textHeight(t.size)
	return out
}

func (r laid) textHeight(size float64) float64 {
	most := 0
	for _, c := range r.cells {
		most = max(most, len(c.lines))
	}
	return float64(most)*lineHeight(size) + 2*cellPadding
}

// cut divides a row after some lines.
func (r laid) cut(after int, size float64) (first, rest laid) {
	if after < 1 {
		return laid{}, r
	}
	for _, c := range r.cells {
		upper, lower := c, c
		n := min(after, len(c.lines))
		upper.lines, lower.lines = c.lines[:n], c.lines[n:]
		first.cells, rest.cells = append(first.cells, upper), append(rest.cells, lower)
	}
	first.height, rest.height = first.textHeight(size), rest.textHeight(size)
	return first, rest
}
