package document

import (
	"time"

	"github.com/congtam/congtam/scoring/calendar"
)

// PersonnelDecision is a decision about a person or a unit that follows from ratings: an
// honour, a post, a discipline (Decree 335/2025, Art. 23).
type PersonnelDecision struct {
	Letterhead
	Mark
	Subject   string        // what is decided
	Whom      string        // about whom
	Terms     string        // the new post or the form of discipline; "" where the subject says all
	From      calendar.Date // first day in force
	Reason    string
	Grounds   []string // besides the law and the decree
	Signature Signature
}

// PDF writes the decision.
func (d PersonnelDecision) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Quyết định – "+d.Subject, upright, made)
	p.marked(d.Mark)
	p.letterhead(d.Letterhead)
	p.about("QUYẾT ĐỊNH", "Về việc: "+d.Subject)
	p.grounds(".", append([]string{lawGround, decreeGround}, d.Grounds...)...)
	p.paragraph(paragraph{runs: strong("QUYẾT ĐỊNH:"), align: "C", size: 14, before: 2, after: 3})
	content := d.Subject + " đối với " + d.Whom
	if d.Terms != "" {
		content += ": " + d.Terms
	}
	p.text(run{"Điều 1. ", "B"}, run{content + ". Lý do: " + d.Reason + ".", ""})
	p.text(run{"Điều 2. ", "B"}, run{"Quyết định này có hiệu lực kể từ " + dayInWords(&d.From) + ".", ""})
	p.last(run{"Điều 3. ", "B"}, run{"Các đơn vị liên quan và " + d.Whom + " chịu trách nhiệm thi hành Quyết định này./.", ""})
	p.signed([]string{"Như Điều 3"}, d.Signature)
	return p.bytes()
}
