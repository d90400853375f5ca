package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
)

// Notice tells a person the rating of the year (Decree 335/2025, Art. 21.1.đ and 21.2.đ).
type Notice struct {
	Letterhead
	Year       int
	Decision   string // number and day of the decision it tells of
	Person     Person
	Average    *scoring.Points // nil where only the level is told
	Rating     scoring.Band
	Reason     string // why, where the level is not what the points say; "" otherwise
	Replaces   string // number and day of the notice this one replaces; "" otherwise
	AnsweredIn int    // working days within which a petition is answered (Art. 22)
	Recipients []string
	Signature  Signature
}

// PDF writes the notice.
func (n Notice) PDF(made time.Time) ([]byte, error) {
	subject := fmt.Sprintf("Kết quả xếp loại chất lượng công chức năm %d", n.Year)
	p := newPaper("Thông báo – "+n.Person.Name, upright, made)
	p.letterhead(n.Letterhead)
	p.about("THÔNG BÁO", subject)
	p.grounds(",", lawGround, decreeGround, n.Decision)
	p.text(run{n.Agency.Name + " thông báo kết quả xếp loại chất lượng như sau:", ""})
	p.person(n.Person)
	if n.Average != nil {
		p.answer("Tổng điểm trung bình cả năm:", inPoints(points(n.Average)), 1)
	}
	p.text(run{"Mức xếp loại chất lượng: ", ""}, run{ratingName(n.Rating), "B"}, run{".", ""})
	if n.Reason != "" {
		p.text(run{"Lý do: " + n.Reason, ""})
	}
	if n.Replaces != "" {
		p.text(run{"Thông báo này thay thế " + n.Replaces + ".", ""})
	}
	p.last(run{fmt.Sprintf("Trường hợp không nhất trí với kết quả trên, công chức có quyền kiến nghị đến người có thẩm quyền xếp loại chất lượng. "+
		"Kiến nghị được giải quyết trong thời hạn %02d ngày làm việc kể từ ngày nhận được kiến nghị (Điều 22 Nghị định số 335/2025/NĐ-CP)./.", n.AnsweredIn), ""})
	p.signed(n.Recipients, n.Signature)
	return p.bytes()
}
