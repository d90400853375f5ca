package decision

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Ask answers every norm in force on the day, or those asked for, in the order of the
// policy.
func Ask(p *law.Policy, f Facts) []Answer {
	a := asker{policy: p, facts: &f}
	a.facts.Ratings = slices.SortedStableFunc(slices.Values(f.Ratings), func(x, y Rating) int { return y.Year - x.Year })
	about := f.About
	if about == "" {
		about = "PERSON"
	}
	var answers []Answer
	for _, n := range p.Norms {
		if n.About == about && n.InForce(f.On) && concerns(n, f) && (len(f.Ask) == 0 || slices.Contains(f.Ask, n.Code)) {
			answers = append(answers, a.answer(n))
		}
	}
	return answers
}

// concerns: a norm on leaders is not asked about somebody known not to be one.
func concerns(n law.Norm, f Facts) bool { return !n.Leaders || f.Role == "" || f.Role.Leads() }

type asker struct {
	policy *law.Policy
	facts  *Facts
}

// answer: all of the first conditions must hold, and one of the second where there are
// any. The first that does not, or is open, is named.
func (a *asker) answer(n law.Norm) Answer {
	out := Answer{Code: n.Code, Effect: n.Effect, Holds: Yes}
	step := scoring.Step{Rule: n.Code, Inputs: []scoring.Input{{Name: "effect", Value: string(n.Effect)}}}
	for _, c := range n.All {
		v, child := a.condition(c)
		step.Steps = append(step.Steps, child)
		if v != Yes && (out.Holds == Yes || out.Holds == Open && v == No) {
			out.Holds, out.By = v, string(c.Test)
		}
	}
	if len(n.Any) > 0 {
		a.any(n, &out, &step)
	}
	step.Value = string(out.Holds)
	out.Trace = step
	return out
}

func (a *asker) any(n law.Norm, out *Answer, step *scoring.Step) {
	best, by := No, string(n.Any[0].Test)
	for _, c := range n.Any {
		v, child := a.condition(c)
		step.Steps = append(step.Steps, child)
		if v == Yes || v == Open && best == No {
			best, by = v, string(c.Test)
		}
	}
	switch {
	case best == Yes && out.Holds == Yes:
		out.By = by
	case best != Yes && out.Holds != No:
		out.Holds, out.By = best, by
	}
}

func (a *asker) condition(c law.Condition) (Verdict, scoring.Step) {
	v, value := testOf(c.Test)(a, c)
	step := scoring.Step{Rule: string(c.Test), Value: value, Note: string(v)}
	if c.Number != nil {
		step.Inputs = append(step.Inputs, scoring.Input{Name: "number", Value: c.Number.String()})
	}
	if c.Band != nil {
		step.Inputs = append(step.Inputs, scoring.Input{Name: "band", Value: string(*c.Band)})
	}
	return v, step
}
