package demo

import (
	"math/rand/v2"

	"github.com/congtam/congtam/scoring"
)

// Form is a Form 01, or the record that there is nothing to score.
type Form struct {
	ID     string
	Person string
	Unit   string
	State  string // DRAFT, SUBMITTED, CONFIRMED or NO_DATA
	Points map[string]scoring.Decimal
	// Organising and Unity are the judged components of a leader; nil for others.
	Organising, Unity       *Judgement
	Strengths, Shortcomings string
	Reason                  string // why there is nothing to score
}

// Judgement is what the follow-up authority decided about a leader (Art. 15.3).
type Judgement struct {
	Ratio  scoring.Decimal
	Reason string
}

func form(r *rand.Rand, someone *Person, m Month) *Form {
	f := &Form{
		ID: "pa_" + m.from.String()[:7] + "_" + someone.Code, Person: someone.Code, Unit: m.held.Unit, State: "CONFIRMED",
		Points:    general(r, criteria, someone.level),
		Strengths: pick(r, strengths), Shortcomings: pick(r, shortcomings),
	}
	if m.held.Role.Leads() {
		f.Organising, f.Unity = organising(chance(r)), unity(chance(r))
	}
	return f
}

// Ratios of the judged components (Art. 15.3.b, c).
const met, missed scoring.Decimal = 1000, 500

// chance is mostly met, now and then missed.
func chance(r *rand.Rand) scoring.Decimal {
	if r.IntN(14) == 0 {
		return missed
	}
	return met
}

func organising(ratio scoring.Decimal) *Judgement {
	if ratio == missed {
		return &Judgement{ratio, "Còn nhiệm vụ của đơn vị chậm kéo dài trong tháng"}
	}
	return &Judgement{ratio, "Đơn vị hoàn thành đầy đủ, đúng hạn; có giải pháp tổ chức công việc"}
}

func unity(ratio scoring.Decimal) *Judgement {
	if ratio == missed {
		return &Judgement{ratio, "Có phản ánh về mâu thuẫn kéo dài giữa các bộ phận"}
	}
	return &Judgement{ratio, "Nội bộ đoàn kết, phối hợp hiệu quả"}
}

var (
	strengths = []string{"Chủ động, đúng hạn các nhiệm vụ thường xuyên", "Phối hợp tốt với đơn vị liên quan",
		"Tham mưu bảo đảm chất lượng", "Hỗ trợ người dân tận tình"}
	shortcomings = []string{"Báo cáo đôi khi còn gấp hạn", "Cần nâng cao kỹ năng xử lý dữ liệu", "Không", "Cần chủ động hơn khi có việc phát sinh"}
)

// criterion is a general criterion with its most points.
type criterion struct {
	code string
	most scoring.Decimal
}

// criteria of Form 01 with their most points.
var criteria = []criterion{{"G1.1", 5000}, {"G1.2", 5000}, {"G2.1", 2500}, {"G2.2", 2500}, {"G2.3", 2500}, {"G2.4", 2500},
	{"G3.1", 2500}, {"G3.2", 2500}, {"G3.3", 2500}, {"G3.4", 2500}}

// annexCriteria are those of Annex I of Decree 233/2026, with the points of the example regulation.
var annexCriteria = []criterion{{"P1.A", 1000}, {"P1.B", 1000}, {"P1.C", 1000}, {"P1.D", 1000}, {"P1.DD", 1000}, {"P1.E", 1000},
	{"P1.G", 1000}, {"P1.H", 1000}, {"P1.I", 1000}, {"P1.K", 1000}, {"P2.A", 2500}, {"P2.B", 2500}, {"P2.C", 2500}, {"P2.D", 2500},
	{"P3.A", 3000}, {"P3.B", 3000}, {"P3.C", 4000}}

// general are the points of a form, in steps of half a point below the most.
func general(r *rand.Rand, criteria []criterion, level int) map[string]scoring.Decimal {
	points := make(map[string]scoring.Decimal, len(criteria))
	for _, c := range criteria {
		lost := scoring.Decimal(0)
		for lost < min(1500, c.most) && r.IntN(100) >= level {
			lost += 500
		}
		points[c.code] = c.most - lost
	}
	return points
}

// sharing spreads a number of points over the criteria from the first one on.
func sharing(total scoring.Decimal) map[string]scoring.Decimal {
	points := make(map[string]scoring.Decimal, len(criteria))
	for _, c := range criteria {
		points[c.code] = min(c.most, total)
		total -= points[c.code]
	}
	return points
}
