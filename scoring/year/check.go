package year

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Check returns every fact the law does not allow, in a fixed order.
func Check(p *law.Policy, f Facts) []law.Problem {
	var problems []law.Problem
	refuse := func(bad bool, field, rule, vi, en string) {
		if bad {
			problems = append(problems, p.Refuse(field, rule, vi, en))
		}
	}
	r := newRater(p, f)
	refuse(len(f.Service) == 0, "service", ruleService, "Chưa có thời gian công tác.", "There is no service.")
	for i, s := range r.facts.Service {
		refuse(s.To != nil && *s.To < s.From, fmt.Sprintf("service.%d", i+1), ruleService, "Ngày kết thúc trước ngày bắt đầu.", "Ends before it begins.")
	}
	for i, l := range f.Leave {
		refuse(l.To < l.From, fmt.Sprintf("leave.%d", i+1), ruleService, "Ngày kết thúc trước ngày bắt đầu.", "Ends before it begins.")
	}
	most := scoring.NewFraction(100, 1)
	for i, period := range r.facts.Periods {
		field := "periods." + period.From.String()
		refuse(period.Total != nil && (period.Total.Cmp(scoring.Fraction{}) < 0 || period.Total.Cmp(most) > 0),
			field+".total", rulePeriod, "Điểm phải từ 0 đến 100.", "Points must be from 0 to 100.")
		refuse(period.From.Time().Day() != 1, field+".from", rulePeriod, "Kỳ phải bắt đầu từ ngày đầu tháng.", "A period begins on the first of a month.")
		refuse(i > 0 && r.facts.Periods[i-1].span().has(period.From), field, rulePeriod, "Kỳ trùng với kỳ trước.", "Overlaps the period before.")
	}
	for _, c := range f.Conclusions {
		refuse(c.Document == "", "conclusions", ruleFinding, "Kết luận phải có văn bản.", "A conclusion needs a document.")
	}
	for _, c := range f.Corruption {
		refuse(c.Document == "", "corruption", ruleCase, "Phải có văn bản xử lý.", "A document is needed.")
	}
	part := map[scoring.PeriodKind]int{scoring.Quarter: 4, scoring.HalfYear: 2, scoring.Month: 12}
	n := part[r.kind()]
	refuse(n > 0 && (f.Part < 1 || f.Part > n), "part", ruleRating, "Kỳ không hợp lệ.", "No such part of the year.")
	return problems
}
