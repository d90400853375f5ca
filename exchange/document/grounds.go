package document

// Laws every paper of the procedure rests on.
const (
	lawGround    = "Luật Cán bộ, công chức số 80/2025/QH15"
	decreeGround = "Nghị định số 335/2025/NĐ-CP ngày 21 tháng 12 năm 2025 của Chính phủ quy định về đánh giá, xếp loại chất lượng đối với cơ quan hành chính nhà nước và công chức"
)

// grounds sets the lines "Căn cứ …;" in italics, the last with its own end.
func (p *paper) grounds(end string, all ...string) {
	for i, g := range all {
		mark := ";"
		if i == len(all)-1 {
			mark = end
		}
		p.text(run{"Căn cứ " + g + mark, "I"})
	}
}

// about sets the name of an official document, its subject in bold, and the short line
// below (Decree 30/2020, Annex I, part II.5).
func (p *paper) about(name, subject string) {
	p.title(name)
	p.column(marginLeft, p.width, 14, strong(subject))
	p.underline(marginLeft, p.width, 45, p.width)
	p.down(3)
}
