package document

import (
	"strings"

	"github.com/congtam/congtam/scoring/calendar"
)

// Agency is who issues a document.
type Agency struct {
	Superior string // the managing agency above it; "" for none
	Name     string
}

// Letterhead is what stands above the title of an official document.
type Letterhead struct {
	Agency Agency
	Number string // number and sign, as 12/QĐ-SNV; "" leaves the number to the registry
	Sign   string // sign that follows an empty number, as QĐ
	Place  string // "" leaves dots
	On     *calendar.Date
}

const (
	nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	motto  = "Độc lập - Tự do - Hạnh phúc"

	headSize = 12.0
)

// agencyWidth is the part of the text's width that the agency takes; gutter keeps its name
// away from the nation's.
const (
	agencyWidth = 0.42
	gutter      = 6.0
)

// heads sets the agency and the nation side by side (Decree 30/2020, Annex I, part II.1–2).
func (p *paper) heads(a Agency) {
	top := p.pdf.GetY()
	left := p.width * agencyWidth
	var above []run
	if a.Superior != "" {
		above = plain(strings.ToUpper(a.Superior))
	}
	p.column(marginLeft, left-gutter, headSize, above)
	end := p.column(marginLeft, left-gutter, headSize, strong(strings.ToUpper(a.Name)))
	p.underline(marginLeft, left-gutter, left/3, end)
	below := p.pdf.GetY()

	p.pdf.SetY(top)
	p.column(marginLeft+left, p.width-left, headSize, strong(nation))
	end = p.column(marginLeft+left, p.width-left, bodySize, strong(motto))
	p.underline(marginLeft+left, p.width-left, end, end)
	p.pdf.SetY(max(below, p.pdf.GetY()))
}

// letterhead sets the heads with the number on the left, the place and day on the right.
func (p *paper) letterhead(h Letterhead) {
	p.heads(h.Agency)
	p.down(2)
	left, y := p.width*agencyWidth, p.pdf.GetY()
	p.column(marginLeft, left-gutter, bodySize, plain("Số: "+numberOf(h)))
	p.pdf.SetY(y)
	p.column(marginLeft+left, p.width-left, bodySize, []run{{placeAndDay(h.Place, h.On), "I"}})
	p.down(4)
}

func numberOf(h Letterhead) string {
	if h.Number != "" {
		return h.Number
	}
	return "………/" + h.Sign
}

// column sets centred lines in a part of the page and returns the width of the last.
func (p *paper) column(x, width, size float64, runs []run) (last float64) {
	for _, l := range p.balanced(runs, size, width) {
		if len(l.words) == 0 {
			continue
		}
		y := p.pdf.GetY()
		p.write(l, x, y, size, width, "C")
		p.pdf.SetY(y + lineHeight(size))
		last = l.width
	}
	return last
}

// balanced breaks into as few lines as possible, and these about equally long: a name of
// an agency does not leave one word on its second line.
func (p *paper) balanced(runs []run, size, width float64) []line {
	best := p.lines(runs, size, width, 0)
	for w := width - 2; len(best) > 1 && w > width/2; w -= 2 {
		narrower := p.lines(runs, size, w, 0)
		if len(narrower) > len(best) {
			break
		}
		best = narrower
	}
	return best
}

// underline draws a centred line of a length, as wide as most.
func (p *paper) underline(x, width, length, most float64) {
	length = min(length, most)
	y := p.pdf.GetY() + 0.6
	p.pdf.SetLineWidth(0.3)
	p.pdf.Line(x+(width-length)/2, y, x+(width+length)/2, y)
	p.pdf.SetY(y + 1.5)
}
