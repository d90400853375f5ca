package decision

import (
	"slices"
	"strings"

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
		if n.About == about && n.InForce(f.On) && concerns(n, f) && asked(n, f) {
			answers = append(answers, a.answer(n))
		}
	}
	return answers
}

// concerns: a norm on leaders is not asked about somebody known not to be one, a norm of a
// layer only where the layer lay; of facts that name no layers, only when asked for.
func concerns(n law.Norm, f Facts) bool {
	laid := slices.Contains(f.Layers, n.Under) || f.Layers == nil && len(f.Ask) > 0
	return (!n.Leaders || f.Role == "" || f.Role.Leads()) && (n.Under == "" || laid)
}

// asked: without codes every norm answers but those that wait to be asked for.
func asked(n law.Norm, f Facts) bool {
	if len(f.Ask) == 0 {
		return !n.OnRequest
	}
	return slices.Contains(f.Ask, n.Code)
}

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
		if !a.applies(c) {
			continue
		}
		v, child := a.condition(c)
		step.Steps = append(step.Steps, child)
		if v != Yes {
			out.Unmet++
		}
		if v != Yes && (out.Holds == Yes || out.Holds == Open && v == No) {
			out.Holds, out.By = v, ruleOf(c)
		}
	}
	if len(n.Any) > 0 {
		a.any(n, &out, &step)
	}
	step.Value = string(out.Holds)
	step.Inputs = append(step.Inputs, a.standing(n, &out)...)
	out.Trace = step
	return out
}

// applies: a condition on what happened to some people, as leaving a post, is not asked of
// others.
func (a *asker) applies(c law.Condition) bool {
	_, measured := a.facts.Measures[c.Of]
	return c.Test != law.HoldsIfMeasured || measured
}

func (a *asker) any(n law.Norm, out *Answer, step *scoring.Step) {
	best, by := No, ruleOf(n.Any[0])
	for _, c := range n.Any {
		v, child := a.condition(c)
		step.Steps = append(step.Steps, child)
		if v == Yes || v == Open && best == No {
			best, by = v, ruleOf(c)
		}
	}
	if best != Yes {
		out.Unmet++
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
	step := scoring.Step{Rule: ruleOf(c), Value: value, Note: string(v)}
	if year, level, of := strings.Cut(value, " "); of {
		step.Value, step.Inputs = level, []scoring.Input{{Name: "year", Value: year}}
	}
	if c.Of != "" {
		step.Inputs = append(step.Inputs, scoring.Input{Name: "test", Value: string(c.Test)})
	}
	if c.Number != nil {
		step.Inputs = append(step.Inputs, scoring.Input{Name: "number", Value: c.Number.String()})
	}
	if c.Band != nil {
		step.Inputs = append(step.Inputs, scoring.Input{Name: "band", Value: string(*c.Band)})
	}
	return v, step
}

// ruleOf names a condition by what it measures, or else by its test.
func ruleOf(c law.Condition) string {
	if c.Of != "" {
		return string(c.Of)
	}
	return string(c.Test)
}
