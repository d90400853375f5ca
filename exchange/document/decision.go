package document

import (
	"fmt"
	"strings"
	"time"

	"github.com/congtam/congtam/scoring"
)

// RatingDecision is the decision by which the authority rates people, or puts a new
// rating in the place of an earlier one (Decree 335/2025, Art. 21.1.d, 21.2.d and 21.3).
type RatingDecision struct {
	Letterhead
	Mark
	Year       int
	Authority  string   // who decides, as "Giám đốc Sở Nội vụ"
	Grounds    []string // besides the law and the decree: tasks of the agency, minutes, proposal
	Rated      []Rated  // one, or a list that becomes an annex
	Units      bool     // it recognises the ratings of units (Art. 5), not of people
	Replaces   string   // number and day of the decision it replaces; "" otherwise
	Reason     string   // of the replacement
	Executors  string   // who carries it out besides those rated
	Recipients []string // besides those who carry it out
	Signature  Signature
}

// Rated is a line of a decision.
type Rated struct {
	Person  Person
	Average *scoring.Points // nil where the person is rated without points
	Rating  scoring.Band
	Note    string
}

// PDF writes the decision.
func (d RatingDecision) PDF(made time.Time) ([]byte, error) {
	subject := fmt.Sprintf("Về việc xếp loại chất lượng %s năm %d", d.kind(), d.Year)
	p := newPaper("Quyết định – "+subject, upright, made)
	p.marked(d.Mark)
	p.letterhead(d.Letterhead)
	p.about("QUYẾT ĐỊNH", subject)
	p.paragraph(paragraph{runs: strong(strings.ToUpper(d.Authority)), align: "C", size: 14, after: 3})
	p.grounds(".", append([]string{lawGround, decreeGround}, d.Grounds...)...)
	p.paragraph(paragraph{runs: strong("QUYẾT ĐỊNH:"), align: "C", size: 14, before: 2, after: 3})
	articles := d.articles()
	for i, article := range articles {
		set := p.text
		if i == len(articles)-1 {
			set = p.last
		}
		set(run{fmt.Sprintf("Điều %d. ", i+1), "B"}, run{article, ""})
	}
	p.signed(append([]string{fmt.Sprintf("Như Điều %d", len(articles))}, d.Recipients...), d.Signature)
	if len(d.Rated) > 1 {
		d.list(p)
	}
	return p.bytes()
}

func (d RatingDecision) articles() []string {
	all := []string{d.rating()}
	if d.Replaces != "" {
		all = append(all, "Quyết định này thay thế "+d.Replaces+". Lý do: "+d.Reason)
	}
	whom := d.kind() + " có tên trong danh sách"
	if len(d.Rated) == 1 {
		whom = d.one() + "có tên tại Điều 1"
	}
	return append(all, "Quyết định này có hiệu lực kể từ ngày ký.",
		joined(d.Executors, "các đơn vị liên quan")+" và "+whom+" chịu trách nhiệm thi hành Quyết định này./.")
}

func (d RatingDecision) rating() string {
	if len(d.Rated) != 1 {
		return fmt.Sprintf("Xếp loại chất lượng năm %d đối với %02d %s (có danh sách kèm theo).", d.Year, len(d.Rated), d.kind())
	}
	one := d.Rated[0]
	return fmt.Sprintf("Xếp loại chất lượng năm %d đối với %s%s: %s.", d.Year, d.one(), nameAndTitle(one.Person), ratingName(one.Rating))
}

// kind names what is rated.
func (d RatingDecision) kind() string {
	if d.Units {
		return "tổ chức"
	}
	return "công chức"
}

// one leads the name of the only one rated.
func (d RatingDecision) one() string {
	if d.Units {
		return ""
	}
	return "ông (bà) "
}

// list is the annex that names the people.
func (d RatingDecision) list(p *paper) {
	p.turn(across)
	p.title("DANH SÁCH", fmt.Sprintf("Xếp loại chất lượng %s năm %d", d.kind(), d.Year))
	p.paragraph(paragraph{runs: []run{{"(Kèm theo Quyết định số " + numberOf(d.Letterhead) + " " + dayInWords(d.On) + " của " + d.Authority + ")", "I"}}, align: "C", after: 4})
	t := table{columns: []column{{1, "C"}, {5, "L"}, {4, "L"}, {5, "L"}, {2, "C"}, {4, "L"}, {3, "L"}},
		head: [][]cell{headRow("TT", "Họ và tên", "Chức vụ, chức danh", "Đơn vị", "Điểm", "Mức xếp loại", "Ghi chú")}}
	for i, r := range d.Rated {
		t.rows = append(t.rows, row(fmt.Sprint(i+1), r.Person.Name, r.Person.Title, r.Person.Unit, points(r.Average), ratingName(r.Rating), r.Note))
	}
	p.table(t)
}
