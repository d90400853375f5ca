package document

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
)

// Notice tells a person the rating of the year (Decree 335/2025, Art. 21.1.đ and 21.2.đ).
type Notice struct {
	Letterhead
	Mark
	Year     int
	Decision string // number and day of the decision it tells of
	Person   Person
	Average  *scoring.Points // nil where only the level is told
	Rating   scoring.Band
	Reason   string // why, where the level is not what the points say; "" otherwise
	Replaces string // number and day of the notice this one replaces; "" otherwise
	// Publication is how the level is made public in the agency (Art. 21.1.đ), as in "Kết quả được công khai …"; "" says nothing.
	Publication string
	AnsweredIn  int  // working days within which a petition is answered (Art. 22); 0 leaves the number to the article
	Unit        bool // about a unit (Art. 9.2.b), not a person
	Recipients  []string
	Signature   Signature
}

// PDF writes the notice.
func (n Notice) PDF(made time.Time) ([]byte, error) {
	subject := fmt.Sprintf("Kết quả xếp loại chất lượng %s năm %d", RatingDecision{Units: n.Unit}.kind(), n.Year)
	p := newPaper("Thông báo – "+n.Person.Name, upright, made)
	p.marked(n.Mark)
	p.letterhead(n.Letterhead)
	p.about("THÔNG BÁO", subject)
	p.grounds(",", lawGround, decreeGround, n.Decision)
	p.text(run{n.Agency.Name + " thông báo kết quả xếp loại chất lượng như sau:", ""})
	if n.Unit {
		p.answer("Tên tổ chức:", n.Person.Name, 1)
	} else {
		p.person(n.Person)
	}
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
	if n.Publication != "" {
		p.text(run{"Kết quả được công khai " + n.Publication + ".", ""})
	}
	p.last(run{n.ending(), ""})
	p.signed(n.Recipients, n.Signature)
	return p.bytes()
}

// ending says what can be done against the rating; a unit has no petition under Art. 22.
func (n Notice) ending() string {
	if n.Unit {
		return "Kết quả được thông báo đến tổ chức được đánh giá và cơ quan liên quan (Điều 9 khoản 2 điểm b Nghị định số 335/2025/NĐ-CP)./."
	}
	within := "theo quy định tại"
	if n.AnsweredIn > 0 {
		within = fmt.Sprintf("trong thời hạn %02d ngày làm việc kể từ ngày nhận được kiến nghị", n.AnsweredIn)
	}
	text := "Trường hợp không nhất trí với kết quả trên, công chức có quyền kiến nghị đến người có thẩm quyền xếp loại chất lượng. "
	if n.AnsweredIn > 0 {
		return text + "Kiến nghị được giải quyết " + within + " (Điều 22 Nghị định số 335/2025/NĐ-CP)./."
	}
	return text + "Kiến nghị được giải quyết " + within + " Điều 22 Nghị định số 335/2025/NĐ-CP./."
}
