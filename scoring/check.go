package scoring

import (
	"fmt"
	"maps"
	"slices"
)

// Problem is one fact of a sheet that the law does not allow.
type Problem struct {
	Field   string // path in the sheet: "general.G1.1", "items.wi_12.accepted"
	Message Text
	Cite    []Citation
}

// Check returns every fact of the sheet that the law or the ruleset does not allow, in
// a fixed order. A sheet with problems must be corrected, not scored.
func (r *Ruleset) Check(s Sheet) []Problem {
	c := checker{ruleset: r}
	c.person(&s)
	c.general(s.General)
	c.items(s.Items)
	if s.Leader != nil {
		c.leader(s.Leader)
	}
	return c.problems
}

type checker struct {
	ruleset  *Ruleset
	problems []Problem
}

// refuse adds a problem, cited as the rule or note with that code.
func (c *checker) refuse(field, code, vi, en string) {
	c.problems = append(c.problems, Problem{field, Text{vi, en}, c.ruleset.citationsOf(code)})
}

func (c *checker) person(s *Sheet) {
	if !slices.Contains(c.ruleset.Subjects, s.Subject) {
		c.refuse("subject", ruleScore, "Bộ tiêu chí này không áp dụng cho đối tượng này.",
			"This ruleset does not apply to this kind of subject.")
	}
	if !slices.Contains(c.ruleset.Periods, s.Period) || s.To < s.From {
		c.refuse("period", ruleScore, "Kỳ đánh giá không hợp lệ đối với bộ tiêu chí này.",
			"The period is not one this ruleset scores.")
	}
	if _, covered := c.ruleset.policy.means[s.Role]; !covered {
		c.refuse("role", ruleResult, "Vai trò này không có công thức tính trong bộ tiêu chí.",
			"The ruleset has no formula for this role.")
	}
	if s.NoData != nil && s.NoData.Reason == "" {
		c.refuse("noData.reason", noteNoData, "Phải ghi lý do không có dữ liệu để đánh giá.",
			"A reason is required for recording that there is nothing to score.")
	}
}

func (c *checker) general(points map[string]Decimal) {
	maxima := make(map[string]Decimal)
	for _, g := range c.ruleset.GeneralCriteria {
		for _, criterion := range g.Criteria {
			maxima[criterion.Code] = criterion.Max
		}
	}
	for _, code := range slices.Sorted(maps.Keys(points)) {
		most, known := maxima[code]
		switch p := points[code]; {
		case !known:
			c.refuse("general."+code, ruleGeneral, "Không có tiêu chí chung mang mã này.",
				"There is no general criterion with this code.")
		case p < 0 || p > most:
			c.refuse("general."+code, ruleGeneral, fmt.Sprintf("Điểm phải từ 0 đến %s.", comma(most.String())),
				fmt.Sprintf("Points must be from 0 to %s.", most))
		}
	}
}
