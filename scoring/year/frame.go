package year

import (
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// frame finds the deadline, the rating day and the unit that rates.
func (r *rater) frame() {
	if r.kind() != scoring.Year {
		return
	}
	r.result.Deadline = Deadline(r.policy, r.facts.Year, r.facts.Special)
	step := scoring.Step{Rule: ruleDeadline, Value: r.result.Deadline.String()}
	if on := r.facts.DecidedOn; on != nil && *on > r.result.Deadline {
		step.Note = noteLate
		step.Inputs = []scoring.Input{input(inOn, on.String())}
		r.result.Flags = append(r.result.Flags, noteLate)
	}
	r.add(step)
	r.rater()
}

// Deadline is the last day on which a year is rated in time: the day before the 15th of
// December, or of January for an agency closing its year later (Art. 19.2).
func Deadline(p *law.Policy, year int, special bool) calendar.Date {
	if special {
		return calendar.On(year+1, time.Month(whole(p, "specialBeforeMonth")), whole(p, "specialBeforeDay")) - 1
	}
	return calendar.On(year, time.Month(whole(p, "rateBeforeMonth")), whole(p, "rateBeforeDay")) - 1
}

// BelongsTo is the first day of the month a due date is scored in: work due after the
// 15th of December counts in the next year (handbook, VII.2).
func BelongsTo(p *law.Policy, due calendar.Date) calendar.Date {
	last := calendar.On(due.Year(), time.Month(whole(p, "lastDueMonth")), whole(p, "lastDueDay"))
	if due > last {
		return calendar.On(due.Year()+1, time.January, 1)
	}
	return calendar.On(due.Year(), due.Month(), 1)
}

// whole reads a value that is a whole number.
func whole(p *law.Policy, name string) int { return int(p.Must(name).Points() / 100) }

func (r *rater) ratingDay() calendar.Date {
	if r.facts.RatingDay != nil {
		return *r.facts.RatingDay
	}
	return Deadline(r.policy, r.facts.Year, false)
}

// rater is the unit of the post on the rating day; the host of a seconded person, unless
// the parameter says the sender (Art. 19.1; Decree 170/2025, Art. 26.3).
func (r *rater) rater() {
	day := r.ratingDay()
	kinds := []ServiceKind{Secondment, Post}
	if r.policy.Choice(parSecondment) == sender {
		kinds = []ServiceKind{Post, Secondment}
	}
	for _, kind := range kinds {
		for _, s := range r.facts.Service {
			if r.result.RatedBy == "" && s.kind() == kind && day >= s.From && (s.To == nil || day <= *s.To) {
				r.result.RatedBy = s.Unit
			}
		}
	}
	for _, s := range r.facts.Service {
		in := s.From <= calendar.On(r.facts.Year, time.December, 31) && (s.To == nil || *s.To >= calendar.On(r.facts.Year, time.January, 1))
		if in && s.Unit != r.result.RatedBy && !slices.Contains(r.result.Attached, s.Unit) {
			r.result.Attached = append(r.result.Attached, s.Unit)
		}
	}
	if r.result.RatedBy == "" {
		return
	}
	step := scoring.Step{Rule: ruleRater, Value: r.result.RatedBy, Inputs: []scoring.Input{
		input(inOn, day.String()), r.policy.Chosen(parSecondment)}}
	for _, unit := range r.result.Attached {
		step.Inputs = append(step.Inputs, scoring.Input{Name: inUnit, Value: unit, Ref: unit})
	}
	r.add(step)
}

func (s Service) kind() ServiceKind {
	if s.Kind == "" {
		return Post
	}
	return s.Kind
}
