package facts

import (
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// Person returns the policy by which somebody of an agency is rated in a period longer than
// a month: the one of the year, or of levels without points where a public service unit
// has no regulation of its own (Decree 233/2026, Art. 20.1); nil where no act rates them.
func (r *Rules) Person(kind scoring.SubjectKind, agency *ent.Unit) *law.Policy {
	return r.people[personKey(string(kind), r.Regulation(agency))]
}

// Unit returns the policy that rates a unit, one for all units of a kind; nil where no act
// does.
func (r *Rules) Unit(u, agency *ent.Unit) *law.Policy { return r.units[SubjectOf(u, agency)] }

// Counts reports whether the results of the month that begins on a day are in the mean of
// civil servants' years: some rules leave December out, since a year is rated before its end.
func (r *Rules) Counts(month calendar.Date) bool {
	p := r.Person(scoring.CivilServant, nil)
	return p == nil || year.Counts(p, month)
}

// RatingDay is the last day to rate a year of an agency in time (Art. 19.2): whoever holds
// a post on it is rated there.
func (r *Rules) RatingDay(in int, agency *ent.Unit) calendar.Date {
	p := r.Person(scoring.CivilServant, nil)
	if p == nil || p.Engine != law.EngineYear {
		return calendar.On(in, 12, 31)
	}
	return year.Deadline(p, in, agency != nil && agency.SpecialDeadline)
}
