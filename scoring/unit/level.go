package unit

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// level is one of the three upper levels with its points and its conditions (Art. 8.1–3).
type level struct {
	band       scoring.Band
	from       string // value: points the level begins at
	conditions []func() (scoring.Step, verdict)
}

func (r *rater) levels() []level {
	return []level{
		{scoring.Excellent, "excellentFrom", []func() (scoring.Step, verdict){
			r.allDone, r.onTime, r.withQuality, r.exceeded, r.noFailingSubUnit, r.remedied}},
		{scoring.Good, "goodFrom", []func() (scoring.Step, verdict){r.allDone, r.onTime, r.withQuality}},
		{scoring.Completed, "completedFrom", []func() (scoring.Step, verdict){r.allDone, r.mostlyOnTime}},
	}
}

// tooFewPoints: points under the lowest of the three upper levels fail the unit by
// themselves, whatever else is accepted or waits (Art. 8.4).
func (r *rater) tooFewPoints() (scoring.Step, bool) {
	total := r.result.Total
	if total == nil || total.Cmp(r.policy.Must("completedFrom")) >= 0 {
		return scoring.Step{}, false
	}
	band := scoring.NotCompleted
	r.result.Band = &band
	r.note(ruleBand)
	r.propose(band)
	return scoring.Step{Rule: ruleBand, Value: string(band), Inputs: []scoring.Input{input(ruleTotal, total.String())}}, true
}

// byPoints finds the band of the points and asks for its conditions. Where they do not
// hold, the decree names no level: the parameter decides whether the highest level
// below whose conditions hold is proposed, or the authority is asked.
func (r *rater) byPoints() (scoring.Step, bool) {
	total := r.result.Total
	if total == nil {
		r.result.Status = law.InsufficientData
		r.note(notePointsMissing)
		return scoring.Step{}, true
	}
	levels := r.levels()
	at := 0
	for total.Cmp(r.policy.Must(levels[at].from)) < 0 {
		at++
	}
	r.result.Band = &levels[at].band
	step := scoring.Step{Rule: ruleBand, Value: string(levels[at].band), Inputs: []scoring.Input{input(ruleTotal, total.String())}}
	r.descend(&step, levels[at:])
	return step, true
}

// descend tries the level of the points, then the ones below as the parameter allows.
func (r *rater) descend(step *scoring.Step, levels []level) {
	for i, l := range levels {
		child, v := l.holds()
		if i > 0 {
			child.Inputs = append(child.Inputs, r.policy.Chosen(parFallback))
		}
		step.Steps = append(step.Steps, child)
		switch {
		case v == unknown:
			r.result.Status = law.InsufficientData
			r.note(noteFactsMissing)
			return
		case v == met:
			if i > 0 {
				r.note(ruleFallback)
			}
			r.propose(l.band)
			return
		case r.policy.Choice(parFallback) != fallbackHighest:
			r.open(step)
			return
		}
	}
	r.open(step)
}

func (r *rater) open(step *scoring.Step) {
	step.Steps = append(step.Steps, scoring.Step{Rule: ruleFallback, Note: noteNoCondition,
		Inputs: []scoring.Input{r.policy.Chosen(parFallback)}})
	r.result.Status = law.NeedsAuthority
	r.note(noteNoCondition)
}

// holds asks every condition: one missed is enough to miss the level, one unknown to
// leave it open.
func (l level) holds() (scoring.Step, verdict) {
	step, v := scoring.Step{Rule: ruleLevel, Value: string(l.band)}, met
	for _, condition := range l.conditions {
		child, one := condition()
		child.Note = string(one)
		step.Steps = append(step.Steps, child)
		if one == missed || one == unknown && v == met {
			v = one
		}
	}
	step.Note = string(v)
	return step, v
}

// verdict is the answer to a condition.
type verdict string

const (
	met     verdict = noteMet
	missed  verdict = noteMissed
	unknown verdict = noteUnknown
)
