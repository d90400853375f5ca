package document

import (
	"fmt"
	"strings"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Minutes are the minutes of the meeting that comments on people before they are rated
// (Decree 335/2025, Art. 21.1.b and 21.2.b).
type Minutes struct {
	Letterhead
	Mark
	Year              int
	Began, Ended      *time.Time // in the time of the office; nil leaves dots
	Where             string
	Chair, Secretary  Person
	Present, Absent   []Attendee
	Matters           []Matter
	InFavour, Against *int // of adopting the minutes; nil leaves dots
}

// Attendee is somebody who had to be at a meeting.
type Attendee struct {
	Person
	Note string // why absent, or that the opinion came in writing
}

// Matter is what was said about one person.
type Matter struct {
	Person     Person
	SelfReport string // the person's own report, in short
	SelfRating scoring.Band
	Opinions   []Said
	Conclusion string
	Level      scoring.Band // level the meeting favours; "" if it named none
	InFavour   int          // votes for that level
	Against    int
}

// Said is what somebody said.
type Said struct{ By, Text string }

// PDF writes the minutes.
func (m Minutes) PDF(made time.Time) ([]byte, error) {
	subject := fmt.Sprintf("Họp nhận xét, đánh giá công chức năm %d", m.Year)
	p := newPaper("Biên bản – "+subject, upright, made)
	p.marked(m.Mark)
	p.letterhead(m.Letterhead)
	p.about("BIÊN BẢN", subject)
	p.answer("Thời gian bắt đầu:", moment(m.Began), 1)
	p.answer("Địa điểm:", m.Where, 1)
	p.answer("Chủ trì (chủ tọa):", nameAndTitle(m.Chair), 1)
	p.answer("Thư ký (người ghi biên bản):", nameAndTitle(m.Secretary), 1)
	p.attendees(fmt.Sprintf("Thành phần tham dự: %02d người", len(m.Present)), m.Present)
	p.attendees(fmt.Sprintf("Vắng mặt: %02d người", len(m.Absent)), m.Absent)
	p.heading("Nội dung:")
	for i, matter := range m.Matters {
		p.matter(i+1, matter)
	}
	p.last(run{"Biên bản được đọc lại và thông qua tại cuộc họp: " + votes(m.InFavour) + " ý kiến nhất trí, " + votes(m.Against) + " ý kiến không nhất trí.", ""})
	p.text(run{"Cuộc họp kết thúc lúc " + orDots(moment(m.Ended)) + "./.", ""})
	p.twoSignatures(Signature{Capacity: "THƯ KÝ", Name: m.Secretary.Name}, Signature{Capacity: "CHỦ TỌA", Name: m.Chair.Name}, false)
	return p.bytes()
}

func (p *paper) attendees(heading string, all []Attendee) {
	p.text(run{heading, "B"})
	if len(all) == 0 {
		return
	}
	t := table{columns: []column{{1, "C"}, {5, "L"}, {6, "L"}, {4, "L"}}, head: [][]cell{headRow("TT", "Họ và tên", "Chức vụ, đơn vị", "Ghi chú")}}
	for i, a := range all {
		t.rows = append(t.rows, row(fmt.Sprint(i+1), a.Name, joined(a.Title, a.Unit), a.Note))
	}
	p.table(t)
	p.down(3)
}

func (p *paper) matter(n int, m Matter) {
	p.heading(fmt.Sprintf("%d. %s", n, nameAndTitle(m.Person)))
	if m.SelfReport != "" {
		p.text(run{"Công chức trình bày báo cáo tự đánh giá: ", ""}, run{m.SelfReport, ""})
	}
	if m.SelfRating != "" {
		p.text(run{"Mức tự xếp loại: ", ""}, run{ratingName(m.SelfRating), "B"}, run{".", ""})
	}
	p.text(run{"Ý kiến đóng góp:", ""})
	if len(m.Opinions) == 0 {
		p.text(run{"Không có ý kiến khác.", ""})
	}
	for _, o := range m.Opinions {
		p.text(run{"- " + o.By + ": ", "I"}, run{o.Text, ""})
	}
	p.answer("Kết luận của cuộc họp:", m.Conclusion, 2)
	if m.Level != "" {
		p.text(run{"Mức xếp loại cuộc họp đề nghị: ", ""}, run{ratingName(m.Level), "B"},
			run{fmt.Sprintf(" (%02d ý kiến nhất trí, %02d ý kiến không nhất trí).", m.InFavour, m.Against), ""})
	}
}

func nameAndTitle(who Person) string { return joined(who.Name, who.Title, who.Unit) }

// joined puts what there is side by side, with commas.
func joined(parts ...string) string {
	var there []string
	for _, part := range parts {
		if part != "" {
			there = append(there, part)
		}
	}
	return strings.Join(there, ", ")
}

func votes(n *int) string {
	if n == nil {
		return "……"
	}
	return fmt.Sprintf("%02d", *n)
}

func orDots(text string) string {
	if text == "" {
		return "…… giờ ……, " + emptyDay
	}
	return text
}

// moment writes an instant as minutes do; "" without one.
func moment(t *time.Time) string {
	if t == nil {
		return ""
	}
	day := calendar.Of(*t)
	return fmt.Sprintf("%02d giờ %02d, %s", t.Hour(), t.Minute(), dayInWords(&day))
}

func ratingName(band scoring.Band) string {
	for _, r := range ratings {
		if r.band == band {
			return r.name
		}
	}
	return ""
}
