package excellence

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Check returns every fact the law does not allow, in a fixed order.
func Check(p *law.Policy, f Facts) []law.Problem {
	var problems []law.Problem
	for i, o := range f.Outstanding {
		problems = append(problems, checkOutstanding(p, i, o)...)
	}
	seen := map[string]bool{}
	for _, c := range f.Candidates {
		field := "candidates." + c.Ref
		if seen[c.Ref] {
			problems = append(problems, p.Refuse(field, ruleCap, "Xuất hiện hai lần.", "Appears twice."))
		}
		seen[c.Ref] = true
		if !rateMissing(p, f) && c.Mean == nil && c.Rating != nil && *c.Rating == scoring.Excellent {
			problems = append(problems, p.Refuse(field+".mean", ruleCap, "Người được đề nghị xuất sắc phải có điểm để xếp thứ tự.",
				"Somebody proposed as excellent needs points to be ordered by."))
		}
	}
	return problems
}

// Allows reports whether a decision may raise the ratio of a cap to this.
func Allows(p *law.Policy, ratio scoring.Fraction) bool {
	most, asked := p.Number("capOutstanding")
	return asked && ratio.Cmp(scoring.Fraction{}) > 0 && ratio.Cmp(most) <= 0
}

// Pools reports whether small groups are taken together where the authority decides so: the
// document of each decision comes with the facts, without one the groups stand alone.
func Pools(p *law.Policy) bool { return p.Choice(parPooling) == pooled }

// checkOutstanding: the higher ratio needs a decision; for public employees also an
// excellent unit (Decree 233/2026, Art. 12.6.b).
func checkOutstanding(p *law.Policy, i int, o Outstanding) []law.Problem {
	field := fmt.Sprintf("outstanding.%d.", i+1)
	most := p.Must("capOutstanding")
	switch {
	case o.Document == "":
		return []law.Problem{p.Refuse(field+"document", ruleCap, "Tỷ lệ cao hơn phải có quyết định của cấp có thẩm quyền.",
			"The higher ratio needs a recorded decision.")}
	case o.Ratio != nil && o.Ratio.Cmp(most) > 0:
		return []law.Problem{p.Refuse(field+"ratio", ruleCap, "Tỷ lệ vượt mức tối đa.", "The ratio is above the highest allowed.")}
	case p.Choice(parOutstanding) == unitExcellent && (o.UnitRating == nil || *o.UnitRating != scoring.Excellent):
		return []law.Problem{p.Refuse(field+"unitRating", ruleCap, "Đơn vị phải được công nhận hoàn thành xuất sắc.",
			"The unit itself must be rated excellent.")}
	}
	return nil
}
