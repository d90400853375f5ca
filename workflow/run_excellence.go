package workflow

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// excellence applies the cap of Art. 20.5 to the people of each agency, its peer groups
// together, one transaction an agency. A peer group counts within its agency: the decree
// names both in one breath, and agencies close at different times.
func (c *computation) excellence(ctx context.Context) error {
	decisions, err := capDecisions(ctx, c.store.Client, c.period)
	if err != nil {
		return err
	}
	known, err := whatCapsAsk(ctx, c.store.Client, c.period)
	if err != nil {
		return err
	}
	for _, agency := range c.agencies {
		if err := c.limitPeople(ctx, c.directory.Unit(agency), decisions[agency], known); err != nil {
			return err
		}
	}
	return nil
}

// hiddenIn narrows results to those of an agency that nobody has seen: there is an index
// for it, while a run has the results of every agency.
func hiddenIn(p *ent.Period, agency *ent.Unit) predicate.Result {
	return result.And(result.PeriodID(p.ID), result.VisibilityEQ(result.VisibilityHIDDEN), result.AgencyID(agency.ID))
}

// rating is the level of an agency itself, nil while it is undecided.
func (c *computation) rating(agency *ent.Unit) *scoring.Band {
	if r := c.ratings[agency.ID]; r != nil {
		return r.Rating
	}
	return nil
}

// asked is what caps ask of people beyond their results: the names of their peer groups, and
// whether an initiative of theirs was recognised in the year, where that is attested.
type asked struct {
	groups      map[string]string // by peer group
	initiatives map[string]int    // by person: 1 where one was recognised, 0 where none was
}

func whatCapsAsk(ctx context.Context, client *ent.Client, p *ent.Period) (asked, error) {
	a := asked{groups: map[string]string{}, initiatives: map[string]int{}}
	rows, err := client.PeerGroup.Query().All(ctx)
	if err != nil {
		return a, err
	}
	for _, g := range rows {
		a.groups[g.ID] = g.Name
	}
	attested, err := client.Attestation.Query().Where(attestation.Year(p.Year), attestation.KindEQ(attestation.KindINITIATIVE_RECOGNISED)).All(ctx)
	for _, one := range attested {
		a.initiatives[one.PersonID] = 0
		if one.Holds {
			a.initiatives[one.PersonID] = 1
		}
	}
	return a, err
}

func (c *computation) limitPeople(ctx context.Context, agency *ent.Unit, decisions []*ent.CapDecision, known asked) error {
	done, err := c.store.ExcellenceLimit.Query().Where(excellencelimit.RunID(c.run.ID), excellencelimit.UnitID(agency.ID),
		excellencelimit.AboutEQ(excellence.People)).Exist(ctx)
	if err != nil || done {
		return err
	}
	rows, err := c.store.Result.Query().Where(result.RunID(c.run.ID), hiddenIn(c.period, agency)).WithPerson().All(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(rows, func(a, b *ent.Result) int { return cmp.Compare(a.Edges.Person.Code, b.Edges.Person.Code) }) // the set is evidence: its order is hashed
	limits, err := capPeople(agency, c.rating(agency), byPolicy(rows, c.policies), standingsOf(rows, known), decisions)
	if err != nil {
		return err
	}
	placed, err := placed(rows, limits)
	if err != nil {
		return err
	}
	return c.step(ctx, run.PhaseEXCELLENCE, func(ctx context.Context, tx *ent.Tx) error {
		if err := c.keepLimits(ctx, tx, limits); err != nil {
			return err
		}
		return c.store.PlaceResults(ctx, tx, placed)
	})
}

// standing is somebody as the cap sees them.
type standing struct {
	candidate excellence.Candidate
	ruleset   string
}

func standingsOf(rows []*ent.Result, known asked) []standing {
	list := make([]standing, len(rows))
	for i, r := range rows {
		faults := r.Faults
		c := excellence.Candidate{Ref: r.Edges.Person.Code, Role: r.Role, NotRated: r.Status == scoring.NotRated,
			Rating: r.RatingBeforeCap, Band: r.Band, Mean: exactly(r.TotalExact),
			Results: exactly(r.MeanRatio), Converted: exactly(r.Converted), Faults: &faults}
		if r.PeerGroupID != nil {
			c.Group = known.groups[*r.PeerGroupID]
		}
		if n, attested := known.initiatives[r.PersonID]; attested {
			c.Initiatives = &n
		}
		list[i] = standing{c, r.RulesetHash}
	}
	return list
}

// byPolicy lists the policies some people were rated by, in a fixed order.
func byPolicy(rows []*ent.Result, known map[string]*law.Policy) []*law.Policy {
	var list []*law.Policy
	for _, r := range rows {
		if p := known[r.RulesetHash]; p != nil && !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	slices.SortFunc(list, func(a, b *law.Policy) int { return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Hash, b.Hash)) })
	return list
}

// capPeople applies the cap of each policy to the people rated by it in one agency.
func capPeople(agency *ent.Unit, rating *scoring.Band, policies []*law.Policy, people []standing, decisions []*ent.CapDecision) ([]judgedLimit, error) {
	var limits []judgedLimit
	for _, p := range policies {
		var f excellence.Facts
		for _, one := range people {
			if one.ruleset == p.Hash {
				one.candidate.Agency = agency.Name
				f.Candidates = append(f.Candidates, one.candidate)
			}
		}
		if p.Engine == law.EngineLevels && !slices.ContainsFunc(f.Candidates, excellent) {
			continue // there is nobody to hold the Party's ratio against
		}
		decided(&f, agency, excellence.People, decisions)
		for i := range f.Outstanding {
			f.Outstanding[i].UnitRating = rating
		}
		limit, err := apply(agency, excellence.People, p, f)
		if err != nil {
			return nil, err
		}
		limits = append(limits, limit)
	}
	return limits, nil
}

func excellent(c excellence.Candidate) bool { return c.Rating != nil && *c.Rating == scoring.Excellent }

// placed lays what the cap did over the results it touched.
func placed(rows []*ent.Result, limits []judgedLimit) ([]store.Placed, error) {
	places := map[string]excellence.Place{}
	for _, l := range limits {
		for code, p := range l.places() {
			places[l.policy.Hash+code] = p
		}
	}
	var list []store.Placed
	for _, r := range rows {
		p, found := places[r.RulesetHash+r.Edges.Person.Code]
		if !found || p.Outcome == excellence.Kept {
			continue
		}
		before, err := ratedOf(r)
		if err != nil {
			return nil, err
		}
		after := before.place(p)
		list = append(list, store.Placed{ID: r.ID, Status: string(after.Status), Rating: (*string)(after.Rating),
			Outcome: text(after.Outcome), Notes: after.Notes, Trace: after.Trace.Canonical(), Hash: after.Hash()})
	}
	return list, nil
}

// ratedOf reads back what was found about a person before the cap.
func ratedOf(r *ent.Result) (rated, error) {
	trace, err := scoring.ParseTrace(r.Trace)
	return rated{Status: r.Status, BeforeCap: r.RatingBeforeCap, Rating: r.RatingBeforeCap, Notes: r.Notes, Trace: trace}, err
}
