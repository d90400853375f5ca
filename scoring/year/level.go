package year

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// byMean finds the level of the mean (Art. 20.1–3, 20.4.a).
func (r *rater) byMean() bool {
	step, status, why := r.mean()
	r.add(step)
	if status != law.Proposed {
		return r.end(status, why)
	}
	band := BandOf(r.policy, *r.result.Mean)
	r.result.Band = &band
	r.add(scoring.Step{Rule: ruleBand, Value: string(band), Inputs: []scoring.Input{
		input(inMean, r.result.Mean.String()), r.policy.Chosen(parThreshold)}})
	r.propose(band)
	return false
}

// BandOf is the level of a number of points; a bound belongs to the level above it.
func BandOf(p *law.Policy, points scoring.Fraction) scoring.Band {
	if p.Choice(parThreshold) == rounded {
		points = scoring.NewFraction(int64(points.Points()), 100)
	}
	for _, l := range []struct {
		value string
		band  scoring.Band
	}{{"excellentFrom", scoring.Excellent}, {"goodFrom", scoring.Good}, {"completedFrom", scoring.Completed}} {
		if points.Cmp(p.Must(l.value)) >= 0 {
			return l.band
		}
	}
	return scoring.NotCompleted
}

// lower takes the rating down to at most the bound.
func (r *rater) lower(most scoring.Band) bool {
	if r.result.Rating == nil || !law.Worse(most, *r.result.Rating) {
		return false
	}
	r.propose(most)
	return true
}

// bound: a head is not rated above his unit, after the units' own cap (Art. 20.6). An
// undecided unit holds him, unless he is already at the lowest level.
func (r *rater) bound() bool {
	if r.facts.Role != scoring.Head || r.result.Rating == nil || *r.result.Rating == scoring.NotCompleted {
		return false
	}
	u := r.facts.Unit
	if u == nil || u.Rating == nil {
		step := scoring.Step{Rule: ruleBound, Note: noteUnitOpen}
		if u != nil {
			step.Of = u.Ref
		}
		r.add(step)
		r.result.Rating = nil
		return r.end(law.Blocked, noteUnitOpen)
	}
	step := scoring.Step{Rule: ruleBound, Of: u.Ref, Inputs: []scoring.Input{input(inRating, string(*u.Rating))}}
	if r.lower(*u.Rating) {
		step.Note = noteBounded
		r.note(noteBounded)
	}
	step.Value = string(*r.result.Rating)
	r.add(step)
	return false
}

// satisfaction: a local rule may ask a head for satisfied citizens beside the points.
func (r *rater) satisfaction() bool {
	excellent, asked := r.policy.Number("satisfactionExcellent")
	good := r.policy.Must("satisfactionGood")
	if !asked || r.facts.Role != scoring.Head || r.result.Rating == nil || law.Worse(*r.result.Rating, scoring.Good) {
		return false
	}
	s := r.facts.Satisfaction
	if s == nil {
		r.add(scoring.Step{Rule: ruleSatisfied, Note: noteMissing})
		r.result.Rating = nil
		return r.end(law.InsufficientData, noteMissing)
	}
	step := scoring.Step{Rule: ruleSatisfied, Value: s.String()}
	most := scoring.Excellent
	switch {
	case s.Cmp(good) < 0:
		most = scoring.Completed
	case s.Cmp(excellent) < 0:
		most = scoring.Good
	}
	if r.lower(most) {
		step.Note = noteUnsatisfied
		r.note(noteUnsatisfied)
	}
	r.add(step)
	return false
}

// quarterRule is the Party's rule for leaders by quarters (02-HD/BTCTW), where the
// overlay is on: a unit that did too little fails its head and bars its deputies from
// excellent; one failed quarter bars the year from excellent, two in a row are
// reported.
func (r *rater) quarterRule() bool {
	if r.policy.Choice(parQuarterRule) != ruleOn || !r.facts.Role.Leads() || r.result.Rating == nil {
		return false
	}
	step := scoring.Step{Rule: ruleQuarterly, Inputs: []scoring.Input{r.policy.Chosen(parQuarterRule)}}
	if r.kind() == scoring.Quarter {
		r.quarterUnit(&step)
		r.quarterOwn(&step)
	}
	r.failedQuarters(&step)
	if step.Note == "" {
		return false
	}
	step.Value = string(*r.result.Rating)
	r.add(step)
	return false
}

func (r *rater) quarterUnit(step *scoring.Step) {
	least, _ := r.policy.Number("quarterUnitLeast")
	u := r.facts.Unit
	if u == nil || u.Done == nil || u.ForceMajeure || u.Done.Cmp(least) >= 0 {
		return
	}
	step.Of, step.Note = u.Ref, noteUnitLow
	step.Inputs = append(step.Inputs, input(inUnit, u.Done.String()), input(inLeast, least.String()))
	r.note(noteUnitLow)
	if r.facts.Role == scoring.Head {
		r.lower(scoring.NotCompleted)
	} else {
		r.lower(scoring.Good)
	}
}

func (r *rater) quarterOwn(step *scoring.Step) {
	least, asked := r.policy.Number("quarterOwnLeast")
	if !asked || r.facts.OwnDone == nil || r.facts.OwnDone.Cmp(least) >= 0 {
		return
	}
	step.Note = noteOwnLow
	r.note(noteOwnLow)
	r.lower(scoring.NotCompleted)
}

func (r *rater) failedQuarters(step *scoring.Step) {
	failed := map[int]bool{}
	for _, q := range r.facts.Quarters {
		if q.Rating == scoring.NotCompleted {
			failed[q.Quarter] = true
		}
	}
	if len(failed) > 0 && r.kind() == scoring.Year {
		step.Note = noteQuarter
		r.note(noteQuarter)
		r.lower(scoring.Good)
	}
	for q := 1; q < 4; q++ {
		if failed[q] && failed[q+1] && !slices.Contains(r.result.Flags, flagReplace) {
			step.Note = noteQuarter
			r.result.Flags = append(r.result.Flags, flagReplace)
		}
	}
}
