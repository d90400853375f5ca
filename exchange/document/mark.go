package document

// Unofficial stands on every page of a paper that rests on a value or a reading that nobody
// has confirmed.
const Unofficial = "CHƯA DÙNG CHÍNH THỨC: dựa trên giá trị hoặc cách hiểu chưa được cơ quan có thẩm quyền xác nhận."

// Mark says whether a paper rests on such a value.
type Mark struct{ Unconfirmed bool }

// marked sets the mark at the foot of every page.
func (p *paper) marked(m Mark) {
	if !m.Unconfirmed {
		return
	}
	p.pdf.SetFooterFunc(func() {
		pageWidth, pageHeight := p.pdf.GetPageSize()
		p.pdf.SetFont(family, "BI", smallSize)
		p.pdf.SetXY(0, pageHeight-marginBottom+4)
		p.pdf.CellFormat(pageWidth, 5, Unofficial, "", 0, "C", false, 0, "")
	})
}
