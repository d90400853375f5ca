package document

import "strings"

// run is text in one style: "", "B", "I" or "BI".
type run struct{ text, style string }

func plain(text string) []run { return []run{{text, ""}} }

func strong(text string) []run { return []run{{text, "B"}} }

// field is a heading of a form with its value.
func field(label, value string) []run { return []run{{label + " ", ""}, {value, ""}} }

// word is what no line is broken within. glued words follow the one before without a space.
type word struct {
	text, style string
	width       float64
	glued       bool
	newline     bool // a line ends before it
}

// line is words that stand side by side; last tells the end of a paragraph, which is not
// stretched.
type line struct {
	words []word
	width float64 // of the words and single spaces
	last  bool
}

// words cuts runs into words, and words wider than a line into pieces.
func (p *paper) words(runs []run, size, width float64) (all []word) {
	glued := false
	for _, r := range runs {
		p.pdf.SetFont(family, r.style, size)
		for n, part := range strings.Split(printable(r.text), "\n") {
			glued = glued && n == 0
			for i, text := range strings.Split(part, " ") {
				if text != "" {
					pieces := p.pieces(text, r.style, width)
					pieces[0].glued = glued && i == 0
					pieces[0].newline = n > 0 && i == 0
					all = append(all, pieces...)
				}
				glued = text != ""
			}
		}
	}
	return all
}

func (p *paper) pieces(text, style string, width float64) (all []word) {
	var piece []rune
	for _, r := range text {
		if len(piece) > 0 && p.pdf.GetStringWidth(string(append(piece, r))) > width {
			all = append(all, word{text: string(piece), style: style, width: p.pdf.GetStringWidth(string(piece))})
			piece = nil
		}
		piece = append(piece, r)
	}
	return append(all, word{text: string(piece), style: style, width: p.pdf.GetStringWidth(string(piece))})
}

// lines fills lines of a width; the first is shorter by indent.
func (p *paper) lines(runs []run, size, width, indent float64) (all []line) {
	p.pdf.SetFont(family, "", size)
	space := p.pdf.GetStringWidth(" ")
	current, limit := line{}, width-indent
	for _, w := range p.words(runs, size, width) {
		gap := space
		if w.glued || len(current.words) == 0 {
			gap = 0
		}
		if len(current.words) > 0 && (w.newline || current.width+gap+w.width > limit+0.01) {
			current.last = w.newline
			all, current, limit, gap = append(all, current), line{}, width, 0
		}
		current.words, current.width = append(current.words, w), current.width+gap+w.width
	}
	current.last = true
	return append(all, current)
}

// write sets a line with its left edge at x, aligned L, C, R or J within a width.
func (p *paper) write(l line, x, y, size, width float64, align string) {
	p.pdf.SetFont(family, "", size)
	space := p.pdf.GetStringWidth(" ")
	switch {
	case align == "C":
		x += (width - l.width) / 2
	case align == "R":
		x += width - l.width
	case align == "J" && !l.last:
		space += (width - l.width) / float64(max(1, l.gaps()))
	}
	for i, w := range l.words {
		if i > 0 && !w.glued {
			x += space
		}
		text := w.text
		if i+1 < len(l.words) && !l.words[i+1].glued || i+1 == len(l.words) {
			text += " " // so that words stay words when the text is copied
		}
		p.pdf.SetFont(family, w.style, size)
		p.pdf.SetXY(x, y)
		p.pdf.CellFormat(w.width, lineHeight(size), text, "", 0, "L", false, 0, "")
		x += w.width
	}
}

func (l line) gaps() (n int) {
	for i, w := range l.words {
		if i > 0 && !w.glued {
			n++
		}
	}
	return n
}
