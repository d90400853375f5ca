package document

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Form01 is the form by which a month or a quarter of a person is followed up (Decree
// 335/2025, Art. 17.2; Annex II, Form 01).
type Form01 struct {
	Mark
	Agency   Agency
	Period   string // as "Tháng 11 năm 2026"
	Person   Person
	Criteria []CriteriaGroup // in the order of the form

	General *scoring.Points // points of the general criteria; nil before they are confirmed
	Result  *scoring.Points // points of the results; nil before they are published
	Total   *scoring.Points

	Strengths, Shortcomings, Comment string

	Self, Authority Signature // in what capacity is printed on the form

	Judgements []Judgement // of a leader (Art. 15.3)
	Work       []WorkLine  // what the points of the results rest on (Art. 14.2)
}

// Person is who a document is about.
type Person struct{ Name, Title, Unit string }

// CriteriaGroup is a group of the general criteria (Annex I).
type CriteriaGroup struct {
	Number, Label string // I, II, III
	Max           scoring.Decimal
	Criteria      []Criterion
}

// Criterion is a general criterion with the points of both sides; nil is not scored.
type Criterion struct {
	Label           string
	Max             scoring.Decimal
	Self, Confirmed *scoring.Decimal
}

// Judgement is what the authority judged of a leader and on which facts.
type Judgement struct {
	Label, Reason string
	Percent       string // as "100 %"
}

// WorkLine is a product given to the person, converted to the standard product.
type WorkLine struct {
	Content     string
	Coefficient scoring.Decimal
	Assigned    scoring.Decimal
	Accepted    scoring.Decimal
	Due         calendar.Date
	Delivered   *calendar.Date // last accepted delivery; nil for none
	Failures    int            // failed quality assessments not excused (Art. 14.2.b)

	AssignedConverted, AcceptedConverted scoring.Decimal // quantity × coefficient, exact or rounded half up to thousandths
}

// selfTotal adds the self-scored points; nil while one is missing.
func (f Form01) selfTotal() *scoring.Decimal {
	var sum scoring.Decimal
	for _, g := range f.Criteria {
		for _, c := range g.Criteria {
			if c.Self == nil {
				return nil
			}
			sum += *c.Self
		}
	}
	return &sum
}

// max is the most points of all criteria.
func (f Form01) max() (sum scoring.Decimal) {
	for _, g := range f.Criteria {
		sum += g.Max
	}
	return sum
}

// differs reports whether the authority changed any points.
func (f Form01) differs() bool {
	for _, g := range f.Criteria {
		for _, c := range g.Criteria {
			if c.changed() {
				return true
			}
		}
	}
	return false
}

// changed reports whether the authority confirmed other points than the person's.
func (c Criterion) changed() bool {
	return c.Self != nil && c.Confirmed != nil && *c.Self != *c.Confirmed
}

// hasAnnex reports whether there is anything the form itself has no place for.
func (f Form01) hasAnnex() bool { return f.differs() || len(f.Judgements) > 0 || len(f.Work) > 0 }

// convertedTotals adds the converted quantities of the work.
func (f Form01) convertedTotals() (assigned, accepted scoring.Decimal) {
	for _, w := range f.Work {
		assigned, accepted = assigned+w.AssignedConverted, accepted+w.AcceptedConverted
	}
	return assigned, accepted
}

// PDF writes the form in the layout of Annex II, with what it rests on as an annex.
func (f Form01) PDF(made time.Time) ([]byte, error) {
	p := newPaper("Phiếu theo dõi, đánh giá công chức – "+f.Person.Name, upright, made)
	p.marked(f.Mark)
	p.formNumber("Mẫu số 01")
	p.heads(f.Agency)
	p.title("PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC")
	p.paragraph(paragraph{runs: plain("(Kỳ theo dõi, đánh giá: " + f.Period + ")"), align: "C", after: 4})
	p.person(f.Person)
	p.heading("I. KẾT QUẢ THEO DÕI, ĐÁNH GIÁ THEO TIÊU CHÍ CHUNG")
	p.table(f.criteriaTable())
	p.down(2)
	f.summary(p)
	f.Self.Capacity, f.Authority.Capacity = "CÔNG CHỨC TỰ ĐÁNH GIÁ", "CẤP CÓ THẨM QUYỀN\nTHEO DÕI, ĐÁNH GIÁ"
	p.twoSignatures(f.Self, f.Authority, true)
	f.annex(p)
	return p.bytes()
}

func (f Form01) summary(p *paper) {
	p.heading("II. TỔNG HỢP KẾT QUẢ THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC")
	p.answer("1. Điểm tiêu chí chung:", inPoints(points(f.General)), 1)
	p.answer("2. Điểm tiêu chí kết quả thực hiện nhiệm vụ:", inPoints(points(f.Result)), 1)
	p.answer("3. Tổng điểm theo dõi, đánh giá công chức:", inPoints(points(f.Total)), 1)
	p.answer("4. Ưu điểm:", f.Strengths, 2)
	p.answer("5. Hạn chế, khuyết điểm:", f.Shortcomings, 3)
	p.answer("6. Ý kiến nhận xét của cấp có thẩm quyền theo dõi, đánh giá:", f.Comment, 3)
}
