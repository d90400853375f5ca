package unit

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// total is general + results (Arts. 6, 7), or the total the authority recorded. It is
// nil while a criterion has no points.
func (r *rater) total() scoring.Step {
	step := scoring.Step{Rule: ruleTotal}
	if t := r.facts.Total; t != nil {
		r.result.Total = &t.Fraction
		step.Value = t.String()
		step.Steps = []scoring.Step{{Rule: ruleByAuthority, Value: t.String()}}
		return step
	}
	general := r.block("GENERAL", ruleGeneral, "generalMax", &r.result.General)
	results := r.block("RESULT", ruleResults, "resultMax", &r.result.Results)
	step.Steps = []scoring.Step{general, results}
	if r.result.General == nil || r.result.Results == nil {
		step.Note = notePointsMissing
		return step
	}
	sum := r.result.General.Add(*r.result.Results)
	r.result.Total, step.Value = &sum, sum.String()
	return step
}

// block adds up the criteria of one block, up to its maximum. Of those without points it
// names the first: one is enough to leave the sum open.
func (r *rater) block(group, rule, most string, dst **scoring.Fraction) scoring.Step {
	step, sum := scoring.Step{Rule: rule}, scoring.Fraction{}
	for _, it := range r.policy.Items {
		if it.Group != group {
			continue
		}
		child, points := r.item(it)
		switch {
		case points != nil:
			sum = sum.Add(*points)
		case step.Note == "":
			step.Note = child.Note
		default:
			continue
		}
		step.Steps = append(step.Steps, child)
	}
	if len(step.Steps) == 0 {
		step.Note = notePointsMissing
	}
	if step.Note != "" {
		return step
	}
	if ceiling := r.policy.Must(most); sum.Cmp(ceiling) > 0 {
		sum, step.Note = ceiling, noteLimited
	}
	*dst, step.Value = &sum, sum.String()
	return step
}

// item is one criterion: the points confirmed, or those of its indicators. The points a
// criterion can give are the province's to set (Art. 7.2); without them there is none.
func (r *rater) item(it law.Item) (scoring.Step, *scoring.Fraction) {
	step := scoring.Step{Rule: it.Code}
	if it.Max == nil {
		step.Note = noteItemPoints
		return step, nil
	}
	step.Inputs = []scoring.Input{input(inMax, it.Max.String())}
	sum, known := scoring.Fraction{}, false
	if p, confirmed := r.facts.Points[it.Code]; confirmed {
		sum, known = p.Fraction(), true
		step.Inputs = append(step.Inputs, r.assessment()...)
	}
	for _, k := range r.kpis() {
		if k.Item != it.Code {
			continue
		}
		reading := k.Read(r.policy)
		step.Steps = append(step.Steps, reading.Step)
		if reading.Points == nil {
			step.Note = notePointsMissing
			return step, nil
		}
		sum, known = sum.Add(*reading.Points), true
	}
	if !known {
		step.Note = notePointsMissing
		return step, nil
	}
	if ceiling := it.Max.Fraction(); sum.Cmp(ceiling) > 0 {
		sum, step.Note = ceiling, noteLimited
	}
	if it.Certainty == scoring.Unconfirmed && step.Note == "" {
		step.Note = noteUnconfirmed
	}
	step.Value = sum.String()
	return step, &sum
}

// assessment names the record in which points were confirmed.
func (r *rater) assessment() []scoring.Input {
	if r.facts.Assessment == "" {
		return nil
	}
	return []scoring.Input{record(r.facts.Assessment)}
}

func (r *rater) kpis() []Measured {
	return slices.SortedStableFunc(slices.Values(r.facts.KPIs), func(a, b Measured) int { return strings.Compare(a.Code, b.Code) })
}
