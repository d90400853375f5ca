package document

import "strings"

// paragraph is text across the page.
type paragraph struct {
	runs          []run
	align         string  // L, C, R or J; "" is J
	size          float64 // 0 is the size of the body
	left, indent  float64 // of all lines; of the first line more
	before, after float64
	keep          float64 // height that must follow on the same page, for headings
}

// firstLine is how far the first line of a paragraph is drawn in: 1 to 1.27 cm
// (Decree 30/2020, Annex I, part II.6).
const firstLine = 10.0

// text sets a paragraph of the body, drawn in.
func (p *paper) text(runs ...run) {
	p.paragraph(paragraph{runs: runs, indent: firstLine, after: 2})
}

// last sets the paragraph before the signatures, which never stand on a page alone.
func (p *paper) last(runs ...run) {
	p.room(signBlock + 4*lineHeight(bodySize))
	p.text(runs...)
}

// heading sets a bold line that stays with what follows.
func (p *paper) heading(text string) {
	p.paragraph(paragraph{runs: strong(text), align: "L", indent: firstLine, before: 2, after: 2, keep: 15})
}

// title sets the centred name of a document and its subject.
func (p *paper) title(name string, below ...string) {
	p.paragraph(paragraph{runs: strong(name), align: "C", size: 14, before: 4})
	for _, text := range below {
		p.paragraph(paragraph{runs: strong(text), align: "C", size: 14})
	}
}

func (p *paper) paragraph(par paragraph) {
	if par.size == 0 {
		par.size = bodySize
	}
	if par.align == "" {
		par.align = "J"
	}
	height := lineHeight(par.size)
	p.down(par.before)
	width := p.width - par.left
	for i, l := range p.lines(par.runs, par.size, width, par.indent) {
		p.room(height + par.keep)
		x, w := marginLeft+par.left, width
		if i == 0 {
			x, w = x+par.indent, w-par.indent
		}
		y := p.pdf.GetY()
		p.write(l, x, y, par.size, w, par.align)
		p.pdf.SetY(y + height)
	}
	p.down(par.after)
}

// answer sets a heading of a form with its value; without one, dotted lines to the right
// edge are left to fill in by hand.
func (p *paper) answer(label, value string, blankLines int) {
	if strings.TrimSpace(value) != "" {
		p.paragraph(paragraph{runs: field(label, value), indent: firstLine, after: 1.5})
		return
	}
	p.paragraph(paragraph{runs: plain(p.dotted(label, p.width-firstLine)), align: "L", indent: firstLine, after: 1.5})
	for range blankLines - 1 {
		p.paragraph(paragraph{runs: plain(p.dotted("", p.width)), align: "L", after: 1.5})
	}
}

// dotted writes dots behind a label until the width is full.
func (p *paper) dotted(label string, width float64) string {
	p.pdf.SetFont(family, "", bodySize)
	rest := width - p.pdf.GetStringWidth(printable(label))
	if label != "" {
		label += " "
		rest -= p.pdf.GetStringWidth(" ")
	}
	return label + strings.Repeat(".", max(3, int(rest/p.pdf.GetStringWidth("."))))
}
