package year

import (
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
