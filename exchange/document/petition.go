package document

import "time"

// PetitionAnswer tells a person how a petition was answered, with the petition itself
// (Decree 335/2025, Arts. 22, 24.2.đ).
type PetitionAnswer struct {
	Letterhead
	Mark
	Petition  string // number and day of the petition
	Person    Person
	Against   string // what is disputed
	Step      string // step of the explanation in dispute; "" for the whole
	Content   string
	Outcome   string
	Reasons   string
	OwnAct    bool   // answered by whoever did what is disputed
	Follows   string // what took the place of the disputed result; "" while nothing has
	Signature Signature
}

// PDF writes the answer.
func (a PetitionAnswer) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Trả lời kiến nghị – "+a.Person.Name, upright, made)
	p.marked(a.Mark)
	p.letterhead(a.Letterhead)
	p.about("THÔNG BÁO KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ", "Kiến nghị số "+a.Petition)
	p.person(a.Person)
	p.answer("Nội dung bị kiến nghị:", a.Against, 1)
	if a.Step != "" {
		p.answer("Bước tính bị kiến nghị:", a.Step, 1)
	}
	p.answer("Nội dung kiến nghị:", a.Content, 3)
	p.text(run{"Kết quả giải quyết: ", ""}, run{a.Outcome, "B"}, run{".", ""})
	p.answer("Lý do:", a.Reasons, 3)
	if a.OwnAct {
		p.text(run{"Người giải quyết là người đã xác nhận kết quả bị kiến nghị.", "I"})
	}
	if a.Follows != "" {
		p.text(run{a.Follows, ""})
	}
	p.last(run{a.Agency.Name + " thông báo để ông (bà) biết./.", ""})
	p.signed([]string{"Người kiến nghị", "Lưu: VT, hồ sơ đánh giá"}, a.Signature)
	return p.bytes()
}
