package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
)

// capSet is the units one authority rates by one policy.
type capSet struct {
	authority *ent.Unit
	about     excellence.Subject
	policy    *law.Policy
}

// capUnits applies the units' cap (Art. 8.5): to the divisions of each agency, and to the
// agencies under each authority. Agencies that are published already count as they stand,
// those that are not rated yet are undecided, and the limit is provisional.
func (s *Service) capUnits(ctx context.Context, client *ent.Client, a assessed, j *judgedUnits, standing map[string]*ent.UnitResult) error {
	decisions, err := capDecisions(ctx, client, a.period)
	if err != nil {
		return err
	}
	var order []capSet
	sets := map[capSet][]*judgedUnit{}
	for _, u := range j.units {
		authority, about := authorityOf(a.directory, u.unit)
		set := capSet{authority, about, u.policy}
		if sets[set] == nil {
			order = append(order, set)
		}
		sets[set] = append(sets[set], u)
	}
	for _, set := range order {
		f := excellence.Facts{Candidates: unitCandidates(set, sets[set])}
		if set.about == excellence.Agencies {
			f.Candidates = append(f.Candidates, a.others(set, sets[set], standing)...)
		}
		decided(&f, set.authority, set.about, decisions[set.authority.ID])
		limit, err := apply(set.authority, set.about, set.policy, f)
		if err != nil {
			return err
		}
		j.limits = append(j.limits, limit)
		places := limit.places()
		for _, u := range sets[set] {
			u.rated = u.rated.place(places[u.unit.Code])
		}
	}
	return nil
}

func unitCandidates(set capSet, units []*judgedUnit) []excellence.Candidate {
	list := make([]excellence.Candidate, len(units))
	for i, u := range units {
		list[i] = excellence.Candidate{Ref: u.unit.Code, Agency: set.authority.Name, Rating: u.rated.BeforeCap, Band: u.rated.Band,
			Mean: exactly(u.rated.Mean), NotRated: u.rated.Status == scoring.NotRated}
	}
	return list
}

// others are the agencies under the authority that this run does not rate.
func (a assessed) others(set capSet, rated []*judgedUnit, standing map[string]*ent.UnitResult) []excellence.Candidate {
	here := map[string]bool{}
	for _, u := range rated {
		here[u.unit.ID] = true
	}
	var list []excellence.Candidate
	for _, u := range a.directory.Units() {
		authority, _ := authorityOf(a.directory, u)
		if agency := a.directory.Agency(u.ID); agency.ID != u.ID || !facts.ExistsIn(u, a.period) || authority.ID != set.authority.ID || here[u.ID] || u.Kind == scoring.Province ||
			(u.Kind == scoring.PublicServiceUnit) != (rated[0].unit.Kind == scoring.PublicServiceUnit) {
			continue
		}
		c := excellence.Candidate{Ref: u.Code, Agency: set.authority.Name}
		if one := standing[u.ID]; one != nil {
			c.Rating, c.Band, c.Mean = one.RatingBeforeCap, one.Band, exactly(one.TotalExact)
		}
		list = append(list, c)
	}
	return list
}

func exactly(f *scoring.Fraction) *law.Exact {
	if f == nil {
		return nil
	}
	return law.Of(*f)
}
