package scoring

import (
	"slices"
	"strconv"
)

// leader returns the leader's facts; none recorded is the same as all of them open.
func (c *computation) leader() LeaderFacts {
	if c.sheet.Leader == nil {
		return LeaderFacts{}
	}
	return *c.sheet.Leader
}

// unitResult is d (Art. 15.3.a): met if no civil servant under the leader is in the
// lowest band, missed if one is. People without a score are left out; if nobody has
// one, only a recorded judgement can give d.
func (c *computation) unitResult() (Step, *Fraction) {
	below, scored := c.subordinates()
	if scored == 0 {
		return c.judged(ruleUnitResult, c.leader().UnitResult, noteUnitResultOpen, &c.result.UnitResult)
	}
	ratio := c.policy.unitResultMet.Fraction()
	if len(below) > 0 {
		ratio = c.policy.unitResultMissed.Fraction()
	}
	c.result.UnitResult = &ratio
	unrated := len(c.leader().Subordinates) - scored
	step := Step{Rule: ruleUnitResult, Value: ratio.String(), Inputs: []Input{
		{Name: inScored, Value: strconv.Itoa(scored)},
		{Name: inUnrated, Value: strconv.Itoa(unrated)},
	}}
	for _, s := range below {
		step.Inputs = append(step.Inputs, Input{Name: inBelow, Value: s.Total.String(), Ref: s.Ref})
	}
	return step, &ratio
}

// subordinates returns those whose points fall into the lowest band, by code, and how
// many have a score at all.
func (c *computation) subordinates() (below []Subordinate, scored int) {
	for _, s := range c.leader().Subordinates {
		if s.Status != Scored || s.Total == nil {
			continue
		}
		scored++
		if c.policy.bandOf(*s.Total) == NotCompleted {
			below = append(below, s)
		}
	}
	return byRef(below, func(s Subordinate) string { return s.Ref }), scored
}

// judged takes a component an authority records (Art. 15.3.b, c). A ratio the ruleset
// does not list is no judgement.
func (c *computation) judged(code string, j *Judgement, open string, dst **Fraction) (Step, *Fraction) {
	if j == nil || j.Ratio == nil || !slices.Contains(c.policy.judged[code], *j.Ratio) {
		c.leaveOpen(NeedsAuthority, open)
		return Step{Rule: code, Note: open}, nil
	}
	f := j.Ratio.Fraction()
	*dst = &f
	return Step{Rule: code, Value: f.String(), Of: j.Ref, Note: noteRecorded}, &f
}
