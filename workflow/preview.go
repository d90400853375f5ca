package workflow

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Preview is what the cap on "excellent" would do to the people and units of an agency if the
// year were closed now. It is provisional as long as somebody is undecided.
type Preview struct {
	Scopes      []schema.CapScope
	UnitScopes  []schema.CapScope // of the agency's divisions, and of agencies under its authority
	Ties        []schema.CapTie
	Reserve     []string      // staff codes of those who would be displaced or tied, best first
	People      []*ent.Person // those named in ties and reserve, by code
	Provisional bool
	Undecided   int
}

// ExcellencePreview computes the cap of an agency as it would come out now, with the places
// left. It stores nothing.
func (s *Service) ExcellencePreview(ctx context.Context, periodID, unitID string) (*Preview, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	agency := d.Unit(unitID)
	if agency == nil || !access.From(ctx).PointsScope().Covers(agency.Path) {
		return nil, notFound()
	}
	if p.Kind != scoring.Year || d.Agency(unitID) != agency || agency.Kind == scoring.Province {
		return nil, invalid("unit", "Chỉ xem trước được cho năm của một cơ quan.", "Only the year of one agency can be previewed.").
			Under(art + "Điều 20 khoản 5")
	}
	ctx = access.Elevated(ctx)
	rules, err := s.rulesOf(ctx, s.store.Client, p)
	if err != nil {
		return nil, err
	}
	return s.preview(ctx, assessed{d, p, rules, s.Today()}, agency)
}

func (s *Service) preview(ctx context.Context, a assessed, agency *ent.Unit) (*Preview, error) {
	units, err := s.judgeUnits(ctx, s.store.Client, a, []string{agency.ID})
	if err != nil {
		return nil, err
	}
	ratings := units.ratings()
	people, policies, persons, err := s.ratePeople(ctx, a, agency, units)
	if err != nil {
		return nil, err
	}
	decisions, err := capDecisions(ctx, s.store.Client, a.period)
	if err != nil {
		return nil, err
	}
	var rating *scoring.Band
	if r := ratings[agency.ID]; r != nil {
		rating = r.Rating
	}
	limits, err := capPeople(agency, rating, policies, people, decisions[agency.ID])
	if err != nil {
		return nil, err
	}
	out := &Preview{Scopes: []schema.CapScope{}, UnitScopes: []schema.CapScope{}, Ties: []schema.CapTie{}, Reserve: []string{}}
	for _, l := range units.limits {
		for _, scope := range l.scopes() {
			scope.Name = cmp.Or(scope.Name, l.unit.Name) // two caps over units differ by whose they are
			out.UnitScopes = append(out.UnitScopes, scope)
		}
	}
	for _, l := range limits {
		out.Scopes = append(out.Scopes, l.scopes()...)
		out.Ties = append(out.Ties, l.ties()...)
		out.Reserve = append(out.Reserve, l.result.Reserve...)
		out.Provisional = out.Provisional || l.result.Provisional
	}
	out.People = peopleNamed(out, persons)
	for _, one := range people {
		if c := one.candidate; c.Rating == nil && !c.NotRated {
			out.Undecided++
		}
	}
	return out, nil
}

// peopleNamed keeps the people whom the reserve and the ties of a preview name, by code.
func peopleNamed(p *Preview, persons []*ent.Person) []*ent.Person {
	codes := slices.Clone(p.Reserve)
	for _, t := range p.Ties {
		codes = append(codes, t.Proposed...)
	}
	named := slices.DeleteFunc(persons, func(one *ent.Person) bool { return !slices.Contains(codes, one.Code) })
	slices.SortFunc(named, func(x, y *ent.Person) int { return cmp.Compare(x.Code, y.Code) })
	return named
}

// ratePeople rates everybody of an agency and stores nothing.
func (s *Service) ratePeople(ctx context.Context, a assessed, agency *ent.Unit, units *judgedUnits) ([]standing, []*law.Policy, []*ent.Person, error) {
	known, err := whatCapsAsk(ctx, s.store.Client, a.period)
	if err != nil {
		return nil, nil, nil, err
	}
	all, err := facts.Population(ctx, s.store.Client, a.directory, a.rules, a.period, []string{agency.ID})
	if err != nil {
		return nil, nil, nil, err
	}
	var subjects []facts.Subject
	for _, one := range all {
		if one.Covered() {
			subjects = append(subjects, one)
		}
	}
	sheets, _, err := facts.Years(ctx, s.store.Client, a.directory, a.period, subjects, units.ratings())
	if err != nil {
		return nil, nil, nil, err
	}
	rows, policies := make([]*ent.Result, len(subjects)), map[string]*law.Policy{}
	persons := make([]*ent.Person, len(subjects))
	for i, one := range subjects {
		out, err := ratePerson(one.Policy, sheets[i])
		if err != nil {
			return nil, nil, nil, err
		}
		policies[one.Policy.Hash] = one.Policy
		rows[i] = &ent.Result{RulesetHash: one.Policy.Hash, Role: one.Post.Role, Status: out.Status, RatingBeforeCap: out.BeforeCap,
			Band: out.Band, TotalExact: out.Mean, MeanRatio: out.Parts.Mean, Converted: out.Parts.Converted, Faults: out.Parts.Faults,
			PeerGroupID: one.Post.PeerGroupID}
		persons[i] = one.Post.Edges.Person
		rows[i].PersonID = persons[i].ID
		rows[i].Edges.Person = persons[i]
	}
	return standingsOf(rows, known), byPolicy(rows, policies), persons, nil
}
