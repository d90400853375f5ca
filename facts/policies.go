package facts

import (
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// Policies answers which policy governs a person or a unit on a day.
type Policies struct {
	library *law.Library
	on      calendar.Date
}

// NewPolicies returns the policies in force on a day.
func NewPolicies(library *law.Library, on calendar.Date) *Policies {
	return &Policies{library: library, on: on}
}

// Person returns the policy by which somebody of an agency is rated in a period longer than
// a month: the one of the year, or of levels without points where a public service unit
// has no regulation of its own (Decree 233/2026, Art. 20.1). False: no act rates them.
func (p *Policies) Person(kind scoring.SubjectKind, _ *ent.Unit) (*law.Policy, bool) {
	return p.library.Pick(law.EngineYear, law.Subject(kind), p.on, false)
}

// Decisions returns the policy that says what follows from a rating.
func (p *Policies) Decisions(kind scoring.SubjectKind) (*law.Policy, bool) {
	return p.library.Pick(law.EngineDecision, law.Subject(kind), p.on, false)
}

// Counts reports whether the results of the month that begins on a day are in the mean of
// civil servants' years: some rules leave December out, since a year is rated before its end.
func (p *Policies) Counts(month calendar.Date) bool {
	policy, found := p.library.Pick(law.EngineYear, law.Subject(scoring.CivilServant), p.on, false)
	return !found || year.Counts(policy, month)
}

// RatingDay is the last day to rate a year of an agency in time (Art. 19.2): whoever holds
// a post on it is rated there.
func (p *Policies) RatingDay(in int, agency *ent.Unit) calendar.Date {
	policy, found := p.library.Pick(law.EngineYear, law.Subject(scoring.CivilServant), p.on, false)
	if !found {
		return calendar.On(in, 12, 31)
	}
	return year.Deadline(policy, in, agency != nil && agency.SpecialDeadline)
}
