package document

import "github.com/congtam/congtam/scoring/calendar"

// Signature is a place to sign.
type Signature struct {
	Capacity string // in what capacity, as GIÁM ĐỐC or KT. GIÁM ĐỐC; lines divided by \n
	Place    string // where a place and a day stand above it; "" leaves dots
	On       *calendar.Date
	Name     string // "" leaves the name to be written
}

const (
	signHint   = "(Ký tên, ghi rõ họ tên)"
	signHeight = 22.0 // room for the hand
	signBlock  = 60.0 // whole block, kept together
)

// twoSignatures sets two signatures side by side; the forms of Annex II have a place and
// a day above each.
func (p *paper) twoSignatures(left, right Signature, dated bool) {
	p.room(signBlock)
	p.down(4)
	top, half := p.pdf.GetY(), p.width/2
	handTop := top
	for i, s := range []Signature{left, right} {
		p.pdf.SetY(top)
		x := marginLeft + float64(i)*half
		if dated {
			p.column(x, half, bodySize, []run{{placeAndDay(s.Place, s.On), "I"}})
		}
		p.column(x, half, bodySize, strong(s.Capacity))
		p.column(x, half, bodySize, []run{{signHint, "I"}})
		handTop = max(handTop, p.pdf.GetY())
	}
	for i, s := range []Signature{left, right} {
		p.pdf.SetY(handTop + signHeight)
		p.column(marginLeft+float64(i)*half, half, bodySize, strong(s.Name))
	}
}

// signed ends an official document: to whom it goes on the left, who signs on the right
// (Decree 30/2020, Annex I, part II.7 and II.9).
func (p *paper) signed(recipients []string, s Signature) {
	p.room(signBlock)
	p.down(6)
	top, half := p.pdf.GetY(), p.width/2
	p.column(marginLeft+half, half, bodySize, strong(s.Capacity))
	p.down(signHeight)
	p.column(marginLeft+half, half, bodySize, strong(s.Name))
	end := p.pdf.GetY()
	p.pdf.SetY(top)
	p.recipients(recipients, half)
	p.pdf.SetY(max(end, p.pdf.GetY()))
}

func (p *paper) recipients(all []string, width float64) {
	if len(all) == 0 {
		return
	}
	p.narrow([]run{{"Nơi nhận:", "BI"}}, headSize, width)
	for i, r := range all {
		end := ";"
		if i == len(all)-1 {
			end = "."
		}
		p.narrow(plain("- "+r+end), smallSize, width)
	}
}

// narrow sets lines at the left edge in a part of the page.
func (p *paper) narrow(runs []run, size, width float64) {
	for _, l := range p.lines(runs, size, width, 0) {
		y := p.pdf.GetY()
		p.write(l, marginLeft, y, size, width, "L")
		p.pdf.SetY(y + lineHeight(size))
	}
}
