package facts

import (
	"errors"

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
	p, _ := r.person(kind, agency) // what does not fit was an error when the rules were read
	return p
}

func (r *Rules) person(kind scoring.SubjectKind, agency *ent.Unit) (*law.Policy, error) {
	key := string(kind)
	if own := r.governed(agency); own != nil {
		key += own.ID
	}
	if p, known := r.people[key]; known {
		return p, nil
	}
	p, err := r.Policy(law.EngineYear, law.Subject(kind), agency)
	if err != nil && !errors.Is(err, ErrNoPolicy) {
		return nil, err
	}
	r.people[key] = p
	return p, nil
}

// Unit returns the policy that rates a unit, one for all units of a kind, or of an agency with
// rules of its own; nil where no act does.
func (r *Rules) Unit(u, agency *ent.Unit) *law.Policy {
	key := string(SubjectOf(u, agency))
	if own := r.governed(ratedWithin(u, agency)); own != nil {
		key += own.ID
	}
	if p, known := r.units[key]; known {
		return p
	}
	p, err := r.UnitPolicy(u, agency)
	if err != nil {
		p = nil
	}
	r.units[key] = p
	return p
}

// Counts reports whether the results of the month that begins on a day are in the mean of
// civil servants' years in an agency: some rules leave December out, since a year is rated
// before its end.
func (r *Rules) Counts(month calendar.Date, agency *ent.Unit) bool {
	p := r.Person(scoring.CivilServant, agency)
	return p == nil || year.Counts(p, month)
}

// RatingDay is the last day to rate a year of an agency in time (Art. 19.2): whoever holds
// a post on it is rated there.
func (r *Rules) RatingDay(in int, agency *ent.Unit) calendar.Date {
	p := r.Person(scoring.CivilServant, agency)
	if p == nil || p.Engine != law.EngineYear {
		return calendar.On(in, 12, 31)
	}
	return year.Deadline(p, in, agency != nil && agency.SpecialDeadline)
}
