package year

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// forced looks for what makes the year not completed whatever the points (Arts. 11.3,
// 20.4.b–d). A fault that belongs to the old unit, while the new one rates the same
// year, has no answer in the decree: the authority decides.
func (r *rater) forced() bool {
	step := scoring.Step{Rule: ruleForced}
	fails, asks := false, ""
	see := func(child scoring.Step) {
		step.Steps = append(step.Steps, child)
		switch child.Note {
		case noteFails:
			fails = true
		case noteConflict, noteSelfReported, noteCharge:
			asks = child.Note
		}
	}
	for i := range r.facts.Discipline {
		see(r.discipline(i))
	}
	for _, c := range r.facts.Conclusions {
		see(r.conclusion(c))
	}
	for _, c := range r.facts.Corruption {
		see(r.corruption(c))
	}
	if len(step.Steps) == 0 {
		return false
	}
	if fails {
		step.Value = string(scoring.NotCompleted)
		r.add(step)
		r.propose(scoring.NotCompleted)
		r.note(ruleForced)
		r.mean() // shown beside the level, where there is one
		return true
	}
	r.add(step)
	if asks != "" {
		r.mean()
		return r.end(law.NeedsAuthority, asks)
	}
	for _, child := range step.Steps {
		r.note(child.Note)
	}
	return false
}

// discipline answers, for one decision, whether it counts in this year (Art. 11.3).
func (r *rater) discipline(i int) scoring.Step {
	d := r.facts.Discipline[i]
	step := scoring.Step{Rule: ruleFault, Of: d.Ref, Value: string(d.Kind), Inputs: []scoring.Input{
		input(inOn, d.On.String()), r.policy.Chosen(parDiscipline)}}
	switch {
	case d.On.Year() != r.facts.Year:
		step.Note = noteOtherYear
	case d.Kind == OtherFault && r.policy.Choice(parDiscipline) != anyFault:
		step.Note = noteUnrelated
	case d.UsedIn != nil && *d.UsedIn < r.facts.Year:
		step.Note = noteUsed
	case r.countedBefore(d):
		step.Note = noteCounted
	case d.ActAt != "" && d.ActAt != r.result.RatedBy:
		step.Steps = []scoring.Step{r.oldUnit(d)}
		step.Note = step.Steps[0].Note
	default:
		step.Note = noteFails
	}
	return step
}

// countedBefore: the same act punished by Party and State in different years counts in
// one of them, the earlier (Art. 11.3.a).
func (r *rater) countedBefore(d Discipline) bool {
	for _, other := range r.facts.Discipline {
		if d.Act != "" && other.Act == d.Act && other.On.Year() < d.On.Year() {
			return true
		}
	}
	return false
}

// oldUnit: a fault of the old unit counts in the old unit's result (Art. 11.3.c). If the
// person served there in this very year, the one yearly rating is the new unit's
// (Art. 19.1) and the two rules collide.
func (r *rater) oldUnit(d Discipline) scoring.Step {
	step := scoring.Step{Rule: ruleOldUnit, Value: d.ActAt, Inputs: []scoring.Input{r.policy.Chosen(parOldUnit)}, Note: noteOldUnit}
	switch {
	case r.policy.Choice(parOldUnit) == countedHere:
		step.Note = noteFails
	case r.policy.Choice(parOldUnit) == notCounted:
	case r.servedAt(d.ActAt):
		step.Note = noteConflict
	}
	return step
}

func (r *rater) servedAt(unit string) bool {
	for _, attached := range r.result.Attached {
		if attached == unit {
			return true
		}
	}
	return false
}

func (r *rater) conclusion(c Conclusion) scoring.Step {
	step := scoring.Step{Rule: ruleFinding, Of: c.Document, Value: string(c.Kind), Note: noteFails,
		Inputs: []scoring.Input{input(inOn, c.On.String())}}
	if c.On.Year() != r.facts.Year {
		step.Note = noteOtherYear
	}
	return step
}

// corruption fails leaders in charge of the unit, nobody else (Art. 20.4.d). Decree
// 233/2026 lets the authority weigh it when the manager found, reported and remedied it.
func (r *rater) corruption(c Corruption) scoring.Step {
	step := scoring.Step{Rule: ruleCase, Of: c.Document, Value: c.Unit, Note: noteFails,
		Inputs: []scoring.Input{input(inOn, c.HandledOn.String()), r.policy.Chosen(parCorruption)}}
	if c.OccurredOn != nil {
		step.Inputs = append(step.Inputs, input(inCase, c.OccurredOn.String()))
	}
	charge := r.charge(c, &step)
	switch {
	case c.HandledOn.Year() != r.facts.Year:
		step.Note = noteOtherYear
	case charge != "":
		step.Note = charge
	case c.SelfReported && r.policy.Choice(parCorruption) == ifReported:
		step.Note = noteSelfReported
	}
	return step
}

// charge says why a case does not fall on the person; "" where it does. The decree does not
// say whether the leader of the day of the case or of the day of rating answers for it: where
// these are two people, the parameter decides.
func (r *rater) charge(c Corruption, step *scoring.Step) string {
	now := r.facts.Role.Leads() && c.InCharge
	answers := now
	if c.InChargeThen != nil && *c.InChargeThen != now {
		step.Inputs = append(step.Inputs, r.policy.Chosen(parCharge))
		switch r.policy.Choice(parCharge) {
		case atCase:
			answers = *c.InChargeThen
		case atRating:
		default:
			return noteCharge
		}
	}
	if !answers {
		return noteNotLeader
	}
	return ""
}
