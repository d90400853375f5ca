package unit

import (
	"fmt"
	"maps"
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Check returns every fact the law or the policy does not allow, in a fixed order.
func Check(p *law.Policy, f Facts) []law.Problem {
	var problems []law.Problem
	for _, code := range slices.Sorted(maps.Keys(f.Points)) {
		problems = append(problems, checkPoints(p, code, f.Points[code])...)
	}
	for _, k := range f.KPIs {
		problems = append(problems, CheckKPI(p, k)...)
	}
	problems = append(problems, checkTotal(p, f)...)
	if f.Tasks != nil {
		problems = append(problems, checkTasks(p, *f.Tasks)...)
	}
	if s := f.Shortcomings; s != nil && (s.Found < 0 || s.Remedied < 0 || s.Remedied > s.Found) {
		problems = append(problems, p.Refuse("shortcomings", ruleRemedied, "Số đã khắc phục phải từ 0 đến số đã phát hiện.",
			"Remedied must be from 0 to found."))
	}
	if m := f.ForceMajeure; m != nil && m.Document == "" {
		problems = append(problems, p.Refuse("forceMajeure.document", ruleLeast, "Lý do bất khả kháng phải có văn bản.",
			"Force majeure needs a document."))
	}
	if d := f.Decision; d != nil && d.Document == "" {
		problems = append(problems, p.Refuse("decision.document", ruleByAuthority, "Quyết định phải có số văn bản.",
			"The decision needs a document."))
	}
	return problems
}

func checkPoints(p *law.Policy, code string, points scoring.Decimal) []law.Problem {
	i := slices.IndexFunc(p.Items, func(it law.Item) bool { return it.Code == code })
	switch {
	case i < 0:
		return []law.Problem{p.Refuse("points."+code, ruleTotal, "Không có tiêu chí mang mã này.", "There is no criterion with this code.")}
	case points < 0 || p.Items[i].Max != nil && points > *p.Items[i].Max:
		return []law.Problem{p.Refuse("points."+code, ruleTotal, "Điểm phải từ 0 đến điểm tối đa của tiêu chí.",
			"Points must be from 0 to the criterion's maximum.")}
	}
	return nil
}

func checkTotal(p *law.Policy, f Facts) []law.Problem {
	if f.Total == nil {
		return nil
	}
	most := p.Must("generalMax").Add(p.Must("resultMax"))
	if f.Total.Cmp(scoring.Fraction{}) >= 0 && f.Total.Cmp(most) <= 0 {
		return nil
	}
	return []law.Problem{p.Refuse("total", ruleTotal, fmt.Sprintf("Tổng điểm phải từ 0 đến %s.", most),
		fmt.Sprintf("The total must be from 0 to %s.", most))}
}

func checkTasks(p *law.Policy, t Tasks) []law.Problem {
	var problems []law.Problem
	if own := t.Programme; own != nil && (own.Assigned < 0 || own.Assigned > t.Assigned || own.Done != nil && (*own.Done < 0 || *own.Done > own.Assigned)) {
		problems = append(problems, p.Refuse("tasks.programme", ruleLeast, "Số nhiệm vụ theo chương trình, kế hoạch phải từ 0 đến số được giao.",
			"The tasks of the programme must be from 0 to those assigned."))
	}
	for _, c := range []struct {
		name  string
		count *int
	}{{"done", t.Done}, {"late", t.Late}, {"faulty", t.Faulty}, {"exceeded", t.Exceeded}} {
		if c.count != nil && (*c.count < 0 || *c.count > t.Assigned) {
			problems = append(problems, p.Refuse("tasks."+c.name, ruleDone, "Số nhiệm vụ phải từ 0 đến số được giao.",
				"The number must be from 0 to the tasks assigned."))
		}
	}
	return problems
}
