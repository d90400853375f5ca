package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

// assessed is a period as it is looked at: by which rules, and as of which day.
type assessed struct {
	directory *Directory
	period    *ent.Period
	rules     facts.Governing
	on        calendar.Date
}

// judgedUnit is a unit with its evidence and what the policy and the cap made of it.
type judgedUnit struct {
	unit, agency *ent.Unit
	policy       *law.Policy
	facts        unit.Facts
	rated        rated
	sources      map[string]string
}

func (u *judgedUnit) sheet() []byte {
	text, err := json.Marshal(u.facts)
	if err != nil {
		panic(err) // no type of the facts can fail to marshal
	}
	return text
}

// judgedUnits are all units of some agencies, and the caps applied to them.
type judgedUnits struct {
	units  []*judgedUnit
	limits []judgedLimit
}

func (j *judgedUnits) ratings() map[string]*year.UnitRating {
	ratings := map[string]*year.UnitRating{}
	for _, u := range j.units {
		ratings[u.unit.ID] = &year.UnitRating{Ref: u.unit.Code, Rating: u.rated.Rating}
	}
	return ratings
}

// judgeUnits scores the units of some agencies in a period; in a year it rates them, lower
// before upper (Art. 9.1), and applies their cap (Art. 8.5). It stores nothing.
func (s *Service) judgeUnits(ctx context.Context, client *ent.Client, a assessed, agencies []string) (*judgedUnits, error) {
	units := a.unitsOf(agencies)
	gathered, err := facts.Units(ctx, client, a.directory, a.rules.Policies.Library(), a.period, a.on, units)
	if err != nil {
		return nil, err
	}
	j := &judgedUnits{}
	for i, u := range units {
		agency := a.directory.Agency(u.ID)
		if policy := a.rules.Policies.Unit(u, agency); policy != nil { // else no act rates a unit of its kind on the day
			j.units = append(j.units, &judgedUnit{unit: u, agency: agency, policy: policy, facts: gathered[i], sources: map[string]string{}})
		}
	}
	if a.period.Kind != scoring.Year {
		for _, u := range j.units {
			u.rated = rateUnit(a.period.Kind, u.policy, u.facts)
		}
		return j, nil
	}
	standing, err := publishedRatings(ctx, client, a.period)
	if err != nil {
		return nil, err
	}
	j.rate(a, standing)
	return j, s.capUnits(ctx, client, a, j, standing)
}

// rate proposes the levels of a year, lower units before upper ones.
func (j *judgedUnits) rate(a assessed, standing map[string]*ent.UnitResult) {
	done, children := map[string]*judgedUnit{}, map[string][]*ent.Unit{}
	for _, u := range a.directory.Units() {
		if facts.ExistsIn(u, a.period) {
			children[deref(u.ParentID)] = append(children[deref(u.ParentID)], u)
		}
	}
	for _, u := range j.units {
		u.below(children[u.unit.ID], done, standing)
		u.rated = rateUnit(scoring.Year, u.policy, u.facts)
		done[u.unit.ID] = u
	}
}

// unitsOf lists the units of some agencies that exist, from the bottom up.
func (a assessed) unitsOf(agencies []string) []*ent.Unit {
	var units []*ent.Unit
	for _, u := range a.directory.Units() {
		if agency := a.directory.Agency(u.ID); agency != nil && slices.Contains(agencies, agency.ID) && facts.ExistsIn(u, a.period) {
			units = append(units, u)
		}
	}
	slices.SortFunc(units, func(x, y *ent.Unit) int {
		return cmp.Or(cmp.Compare(len(y.Path), len(x.Path)), cmp.Compare(x.Code, y.Code))
	})
	return units
}

// below adds the ratings of the units directly below, as they were before their cap: the
// cap turns "excellent" into "good", which no condition asks about (Art. 8.1.b).
func (u *judgedUnit) below(children []*ent.Unit, done map[string]*judgedUnit, standing map[string]*ent.UnitResult) {
	for _, child := range children {
		sub := unit.SubUnit{Ref: child.Code}
		if one := done[child.ID]; one != nil {
			sub.Rating = one.rated.BeforeCap
		} else if one := standing[child.ID]; one != nil {
			sub.Rating = one.RatingBeforeCap
		}
		u.facts.SubUnits = append(u.facts.SubUnits, sub)
		u.sources[child.Code] = child.ID
	}
	slices.SortFunc(u.facts.SubUnits, func(x, y unit.SubUnit) int { return cmp.Compare(x.Ref, y.Ref) })
}

// rateUnit asks the policy what it makes of a unit: of a year a level, of anything shorter
// points.
func rateUnit(kind scoring.PeriodKind, p *law.Policy, f unit.Facts) rated {
	judge := unit.Score
	if kind == scoring.Year {
		judge = unit.Rate
	}
	out := judge(p, f)
	return rated{Status: out.Status, Mean: out.Total, Band: out.Band, BeforeCap: out.Rating, Rating: out.Rating,
		Notes: out.Notes, Trace: out.Trace, Parts: parts{General: out.General}}
}

// authorityOf says who rates a unit, and so within which set its cap holds: the agency of
// its own divisions, the unit above for an agency (Art. 9.1).
func authorityOf(d *Directory, u *ent.Unit) (*ent.Unit, excellence.Subject) {
	agency := d.Agency(u.ID)
	switch above := d.parent(u); {
	case agency.ID != u.ID:
		return agency, excellence.Units
	case above != nil:
		return above, excellence.Agencies
	}
	return u, excellence.Agencies
}
