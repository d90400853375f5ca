package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring/calendar"
)

// PetitionReceipt confirms that a petition came in and says by when it is answered
// (Decree 335/2025, Art. 22).
type PetitionReceipt struct {
	Letterhead
	Person     Person
	Against    string // what is disputed, as "Thông báo số 5/TB-SNV ngày 20/12/2026"
	Content    string
	Enclosures []string
	Received   time.Time // in the time of the office
	AnsweredIn int       // working days; 0 where the law sets none
	AnswerBy   calendar.Date
	Receiver   Signature
}

// PDF writes the receipt.
func (r PetitionReceipt) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Giấy tiếp nhận kiến nghị – "+r.Person.Name, upright, made)
	p.letterhead(r.Letterhead)
	p.about("GIẤY TIẾP NHẬN KIẾN NGHỊ", "Về kết quả đánh giá, xếp loại chất lượng công chức")
	p.text(run{r.Agency.Name + " đã tiếp nhận kiến nghị của:", ""})
	p.person(r.Person)
	p.answer("Thời điểm tiếp nhận:", moment(&r.Received), 1)
	p.answer("Nội dung bị kiến nghị:", r.Against, 1)
	p.answer("Nội dung kiến nghị:", r.Content, 3)
	p.text(run{"Tài liệu kèm theo: ", ""}, run{enclosed(r.Enclosures), ""})
	if r.AnsweredIn == 0 {
		p.text(run{"Thời hạn giải quyết: theo quy chế của đơn vị.", ""})
	} else {
		p.text(run{fmt.Sprintf("Thời hạn giải quyết: %02d ngày làm việc kể từ ngày nhận được kiến nghị, chậm nhất vào ", r.AnsweredIn), ""},
			run{dayInWords(&r.AnswerBy), "B"}, run{" (Điều 22 Nghị định số 335/2025/NĐ-CP).", ""})
	}
	p.last(run{"Kết quả giải quyết được thông báo bằng văn bản cho người kiến nghị./.", ""})
	p.twoSignatures(Signature{Capacity: "NGƯỜI KIẾN NGHỊ", Name: r.Person.Name}, r.Receiver, false)
	return p.bytes()
}

func enclosed(all []string) string {
	if len(all) == 0 {
		return "không có."
	}
	return joined(all...) + "."
}
