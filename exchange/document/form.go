package document

// formNumber sets "Mẫu số …" at the right edge, as Annex II prints it.
func (p *paper) formNumber(text string) {
	p.paragraph(paragraph{runs: strong(text), align: "R", after: 1})
}

// person sets the three lines every form of Annex II begins with.
func (p *paper) person(who Person) {
	p.answer("Họ và tên:", who.Name, 1)
	p.answer("Chức vụ, chức danh:", who.Title, 1)
	p.answer("Đơn vị công tác:", who.Unit, 1)
}

// footnotes sets the notes of a form below a short line, at the end of the text.
func (p *paper) footnotes(notes ...string) {
	p.room(20)
	p.down(6)
	y := p.pdf.GetY()
	p.pdf.SetLineWidth(0.2)
	p.pdf.Line(marginLeft, y, marginLeft+50, y)
	p.down(1)
	for _, n := range notes {
		p.paragraph(paragraph{runs: plain(n), size: smallSize})
	}
}
