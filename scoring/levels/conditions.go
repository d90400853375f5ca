package levels

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

type level struct {
	band       scoring.Band
	conditions []func() scoring.Step
}

// levels are the upper three (Arts. 8–10; 12–14), for staff and with what leaders add.
func (r *rater) levels() []level {
	excellent := level{scoring.Excellent, []func() scoring.Step{
		r.common(Well), r.all(), r.bad("badForGood"), r.exceeded()}}
	good := level{scoring.Good, []func() scoring.Step{r.common(Met), r.all(), r.bad("badForGood")}}
	completed := level{scoring.Completed, []func() scoring.Step{r.common(Met), r.all(), r.bad("badForCompleted")}}
	if r.facts.Role.Leads() {
		excellent.conditions = append(excellent.conditions, r.unit(ruleUnit, "unitAll", true, r.unitDone),
			r.unit(ruleUnitMore, "unitExceeded", true, r.unitExceeded),
			r.sub(ruleSubDone, "subUnitsAll", completedOrBetter), r.sub(ruleSubGood, "subUnitsGood", goodOrBetter))
		good.conditions = append(good.conditions, r.unit(ruleUnit, "unitAll", true, r.unitDone),
			r.unit(ruleUnitGood, "unitOnTime", true, r.unitOnTime),
			r.sub(ruleSubDone, "subUnitsAll", completedOrBetter), r.sub(ruleSubGood, "subUnitsGood", goodOrBetter))
		completed.conditions = append(completed.conditions, r.unit(ruleUnit, "unitForCompleted", false, r.unitDone),
			r.sub(ruleSubDone, "subUnitsCompleted", completedOrBetter))
	}
	return []level{excellent, good, completed}
}

func (r *rater) share(count func(Tasks) *int) *scoring.Fraction {
	t := r.facts.Tasks
	if t == nil {
		return nil
	}
	return law.Share(count(*t), t.Assigned)
}

// answer compares a share with a bound: at least, above, or at most.
func (r *rater) answer(rule, bound string, f *scoring.Fraction, holds func(order int) bool) scoring.Step {
	limit := r.policy.Must(bound)
	step := scoring.Step{Rule: rule, Note: noteUnknown, Inputs: []scoring.Input{{Name: "bound", Value: limit.String()}}}
	if f == nil {
		return step
	}
	step.Value, step.Note = f.String(), noteMissed
	if holds(f.Cmp(limit)) {
		step.Note = noteMet
	}
	return step
}

func atLeast(order int) bool { return order >= 0 }
func above(order int) bool   { return order > 0 }
func atMost(order int) bool  { return order <= 0 }

func (r *rater) common(least Common) func() scoring.Step {
	return func() scoring.Step {
		step := scoring.Step{Rule: ruleCommon, Value: string(r.facts.Common), Note: noteMet}
		switch {
		case r.facts.Common == "":
			step.Note = noteUnknown
		case r.facts.Common == NotMet, least == Well && r.facts.Common != Well:
			step.Note = noteMissed
		}
		return step
	}
}

func (r *rater) all() func() scoring.Step {
	return func() scoring.Step {
		return r.answer(ruleDone, "doneForLevel", r.share(func(t Tasks) *int { return t.Done }), atLeast)
	}
}

func (r *rater) bad(bound string) func() scoring.Step {
	return func() scoring.Step {
		return r.answer(ruleBad, bound, r.share(func(t Tasks) *int { return t.Bad }), atMost)
	}
}

func (r *rater) exceeded() func() scoring.Step {
	return func() scoring.Step {
		share := r.share(func(t Tasks) *int { return t.Exceeded })
		if t := r.facts.Tasks; t != nil && t.ExceededShare != nil {
			share = &t.ExceededShare.Fraction
		}
		return r.answer(ruleExceeded, "exceededForExcellent", share, atLeast)
	}
}

// unit asks for a share of the unit's results: at least the bound, or above it.
func (r *rater) unit(rule, bound string, inclusive bool, of func() *scoring.Fraction) func() scoring.Step {
	return func() scoring.Step {
		if inclusive {
			return r.answer(rule, bound, of(), atLeast)
		}
		return r.answer(rule, bound, of(), above)
	}
}

func (r *rater) unitDone() *scoring.Fraction {
	if r.facts.Unit == nil {
		return nil
	}
	return &r.facts.Unit.Done.Fraction
}

func (r *rater) unitOnTime() *scoring.Fraction {
	if r.facts.Unit == nil || r.facts.Unit.Good == nil {
		return nil
	}
	return &r.facts.Unit.Good.Fraction
}

func (r *rater) unitExceeded() *scoring.Fraction {
	if r.facts.Unit == nil || r.facts.Unit.Exceeded == nil {
		return nil
	}
	return &r.facts.Unit.Exceeded.Fraction
}

// sub asks for a share of the units below. A leader without units below has nothing to
// miss, but it must be recorded that there are none.
func (r *rater) sub(rule, bound string, count func(SubUnits) int) func() scoring.Step {
	return func() scoring.Step {
		s := r.facts.SubUnits
		if s == nil {
			return r.answer(rule, bound, nil, atLeast)
		}
		f := scoring.NewFraction(1, 1)
		if s.All > 0 {
			f = scoring.NewFraction(int64(count(*s)), int64(s.All))
		}
		return r.answer(rule, bound, &f, atLeast)
	}
}

func completedOrBetter(s SubUnits) int { return s.CompletedOrBetter }
func goodOrBetter(s SubUnits) int      { return s.GoodOrBetter }
