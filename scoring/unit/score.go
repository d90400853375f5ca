package unit

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Score gives the points of a unit in a period shorter than a year (Arts. 6, 7), and beside
// them how its tasks of the period went. It proposes no level: Art. 8 gives one for a year,
// by points and conditions together. Points that are not known leave the result open.
func Score(p *law.Policy, f Facts) Result {
	r := &rater{policy: p, facts: &f}
	steps := []scoring.Step{r.total()}
	r.result.Status = scoring.Scored
	if r.result.Total == nil {
		r.result.Status = law.InsufficientData
		r.note(notePointsMissing)
	}
	if f.Tasks != nil {
		for _, condition := range []func() (scoring.Step, verdict){r.allDone, r.onTime, r.withQuality, r.exceeded} {
			step, holds := condition()
			step.Note = string(holds)
			steps = append(steps, step)
		}
	}
	r.result.Trace = law.Root(rulePeriod, f.Unit, r.result.Status, nil, steps)
	return r.result
}
