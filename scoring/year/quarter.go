package year

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// byQuarters reports whether the Party's rule for leaders by quarters (02-HD/BTCTW) is on for
// the person.
func (r *rater) byQuarters() bool {
	return r.policy.Choice(parQuarterRule) == ruleOn && r.facts.Role.Leads()
}

// quarterExempt: a leader is not rated in a quarter of long training, of long sick or
// maternity leave, or in which he was first appointed near its end.
func (r *rater) quarterExempt() bool {
	if r.kind() != scoring.Quarter || !r.byQuarters() {
		return false
	}
	training, absent, led := r.quarterMonths()
	for _, exempt := range []struct {
		value, note string
		months      *scoring.Fraction
		less        bool
	}{
		{"quarterTrainingMonths", noteTraining, &training, false},
		{"quarterAbsentMonths", noteAbsent, &absent, false},
		{"quarterAppointedMonths", noteAppointed, led, true},
	} {
		bound, asked := r.policy.Number(exempt.value)
		if !asked || exempt.months == nil || (exempt.months.Cmp(bound) < 0) != exempt.less {
			continue
		}
		r.quarterly(scoring.Step{Value: exempt.months.String(), Note: exempt.note, Inputs: []scoring.Input{input(inLeast, bound.String())}})
		return r.end(law.NotRated, exempt.note)
	}
	return false
}

// quarterMonths are the months of training, and of sick or maternity leave, in the quarter,
// in fractions of their calendar days; and those since a first appointment in it.
func (r *rater) quarterMonths() (training, absent scoring.Fraction, led *scoring.Fraction) {
	months := r.months()
	appointed := r.facts.AppointedOn
	if appointed != nil && *appointed >= months[0].from {
		led = new(scoring.Fraction)
	}
	for _, m := range months {
		days, after := int64(m.days()), 0
		trained := 0
		for d := m.from; d <= m.to; d++ {
			if slices.ContainsFunc(r.facts.Training, func(t Training) bool { return d >= t.From && d <= t.To }) {
				trained++
			}
			if led != nil && d >= *appointed {
				after++
			}
		}
		training = training.Add(scoring.NewFraction(int64(trained), days))
		absent = absent.Add(scoring.NewFraction(int64(r.count(m).sickOrMaternity), days))
		if led != nil {
			*led = led.Add(scoring.NewFraction(int64(after), days))
		}
	}
	return training, absent, led
}

// quarterRule is the rule itself: a unit that did too little fails its head and bars its
// deputies from excellent, as do own tasks undone; one failed quarter bars the year from
// excellent, two in a row are reported. What it asks for and nobody knows leaves the quarter
// undecided.
func (r *rater) quarterRule() bool {
	if !r.byQuarters() || r.result.Rating == nil {
		return false
	}
	if r.kind() == scoring.Quarter {
		missing := slices.DeleteFunc([]string{r.quarterUnit(), r.quarterOwn()}, func(note string) bool { return note == "" })
		if len(missing) > 0 && *r.result.Rating != scoring.NotCompleted {
			for _, note := range missing[:len(missing)-1] {
				r.note(note)
			}
			r.result.Rating = nil
			return r.end(law.InsufficientData, missing[len(missing)-1])
		}
	}
	r.failedQuarters()
	return false
}

// found adds a step of the rule that lowers the rating to at most a level.
func (r *rater) found(note string, most scoring.Band, step scoring.Step) {
	r.lower(most)
	r.note(note)
	step.Note, step.Value = note, string(*r.result.Rating)
	r.quarterly(step)
}

// quarterly adds a step of the rule, with the answer that switched it on.
func (r *rater) quarterly(step scoring.Step) {
	step.Rule = ruleQuarterly
	step.Inputs = append([]scoring.Input{r.policy.Chosen(parQuarterRule)}, step.Inputs...)
	r.add(step)
}

// quarterUnit looks at what the unit did of its tasks; it returns what is missing.
func (r *rater) quarterUnit() (missing string) {
	least, asked := r.policy.Number("quarterUnitLeast")
	u := r.facts.Unit
	switch {
	case !asked || u != nil && u.ForceMajeure:
		return ""
	case u == nil || u.Done == nil:
		r.quarterly(scoring.Step{Note: noteUnitUnknown})
		return noteUnitUnknown
	case u.Done.Cmp(least) >= 0:
		return ""
	}
	most := scoring.Good
	if r.facts.Role == scoring.Head {
		most = scoring.NotCompleted
	}
	r.found(noteUnitLow, most, scoring.Step{Of: u.Ref, Inputs: []scoring.Input{input(inUnit, u.Done.String()), input(inLeast, least.String())}})
	return ""
}

// quarterOwn looks at the leader's own tasks; it returns what is missing.
func (r *rater) quarterOwn() (missing string) {
	least, asked := r.policy.Number("quarterOwnLeast")
	switch {
	case !asked:
		return ""
	case r.facts.OwnDone == nil:
		r.quarterly(scoring.Step{Note: noteOwnUnknown})
		return noteOwnUnknown
	case r.facts.OwnDone.Cmp(least) >= 0:
		return ""
	}
	r.found(noteOwnLow, scoring.NotCompleted, scoring.Step{Inputs: []scoring.Input{input(inLeast, least.String())}})
	return ""
}

// failedQuarters: one bars the year it lies in from excellent. Two in a row are reported,
// over the end of a year too; the quarter being rated is one of them.
func (r *rater) failedQuarters() {
	var failed []int // quarters counted from the year 0
	for _, q := range r.facts.Quarters {
		if q.Rating == scoring.NotCompleted {
			failed = append(failed, 4*r.yearOf(q)+q.Quarter)
		}
	}
	if r.kind() == scoring.Quarter && *r.result.Rating == scoring.NotCompleted {
		failed = append(failed, 4*r.facts.Year+r.facts.Part)
	}
	inYear := slices.ContainsFunc(failed, func(q int) bool { return (q-1)/4 == r.facts.Year })
	if inYear && r.kind() == scoring.Year {
		r.found(noteQuarter, scoring.Good, scoring.Step{})
	}
	for _, q := range failed {
		if (q-1)/4 == r.facts.Year && slices.Contains(failed, q-1) && !slices.Contains(r.result.Flags, flagReplace) {
			r.result.Flags = append(r.result.Flags, flagReplace)
			r.quarterly(scoring.Step{Note: noteTwoQuarters})
		}
	}
}

// yearOf a quarter: the year that is rated, unless the quarter names another.
func (r *rater) yearOf(q QuarterRating) int {
	if q.Year != nil {
		return *q.Year
	}
	return r.facts.Year
}
