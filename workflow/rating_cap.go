package workflow

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// cappedYear is one application of the cap to the levels as they are decided.
type cappedYear struct {
	limit judgedLimit
	over  []string // scopes with more "excellent" than they allow
}

// checkCaps refuses levels that break a cap on "excellent" (Arts. 8.5, 20.5).
func (s *Service) checkCaps(ctx context.Context, tx *ent.Tx, d *Directory, rows []*ent.AnnualRating, items []Decided) error {
	caps, err := s.capsWith(ctx, tx.Client(), d, rows, items)
	if err != nil {
		return err
	}
	for _, c := range caps {
		if len(c.over) == 0 {
			continue
		}
		list := strings.Join(c.over, ", ")
		return invalid("level", "Vượt tỷ lệ hoàn thành xuất sắc nhiệm vụ: "+list+".", "More are excellent than the cap allows: "+list+".").
			Under(capArticle(c.limit.about))
	}
	return nil
}

func capArticle(about excellence.Subject) string {
	if about == excellence.People {
		return art + "Điều 20 khoản 5"
	}
	return art + "Điều 8 khoản 5"
}

// capsWith applies the caps that the run kept to the levels as they stand with some more
// decided: what is decided counts as decided, the rest as proposed.
func (s *Service) capsWith(ctx context.Context, client *ent.Client, d *Directory, rows []*ent.AnnualRating, items []Decided) ([]cappedYear, error) {
	ctx = access.Elevated(ctx)
	levels, agencies, err := s.levelsWith(ctx, client, d, rows, items)
	if err != nil {
		return nil, err
	}
	about := []excellence.Subject{excellence.People}
	if rows[0].PersonID == nil {
		about = []excellence.Subject{excellence.Units, excellence.Agencies}
	}
	limits, err := client.ExcellenceLimit.Query().Where(excellencelimit.PeriodID(rows[0].PeriodID), excellencelimit.UnitIDIn(agencies...),
		excellencelimit.AboutIn(about...), excellencelimit.VisibilityEQ(excellencelimit.VisibilityCURRENT)).WithUnit().
		Order(ent.Asc(excellencelimit.FieldUnitID, excellencelimit.FieldAbout, excellencelimit.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	var caps []cappedYear
	for _, row := range limits {
		c, err := s.capAgain(ctx, row, levels)
		if err != nil {
			return nil, err
		}
		caps = append(caps, c)
	}
	return caps, nil
}

// levelsWith are the levels by code of the person or unit, and the units whose caps they
// count in: the agencies, and the authorities above them.
func (s *Service) levelsWith(ctx context.Context, client *ent.Client, d *Directory, rows []*ent.AnnualRating, items []Decided) (map[string]*scoring.Band, []string, error) {
	var agencies []string
	chosen := map[string]*scoring.Band{}
	for i, r := range rows {
		chosen[r.ID] = &items[i].Level
		for _, id := range []string{r.AgencyID, d.capUnit(r)} {
			if !slices.Contains(agencies, id) {
				agencies = append(agencies, id)
			}
		}
	}
	standing := client.AnnualRating.Query().Where(annualrating.PeriodID(rows[0].PeriodID), lastRating(),
		annualrating.StateNEQ(annualrating.StateNOT_RATED)).WithPerson().WithUnit()
	if rows[0].PersonID != nil {
		standing.Where(annualrating.AgencyIDIn(agencies...), annualrating.PersonIDNotNil())
	} else {
		standing.Where(annualrating.PersonIDIsNil())
	}
	all, err := standing.All(ctx)
	levels := map[string]*scoring.Band{}
	for _, r := range all {
		level := r.ComputedRating
		if r.DecidedRating != nil {
			level = r.DecidedRating
		}
		if c := chosen[r.ID]; c != nil {
			level = c
		}
		levels[ratedCode(r)] = level
	}
	return levels, agencies, err
}

// capUnit is the unit in whose cap a year counts.
func (d *Directory) capUnit(r *ent.AnnualRating) string {
	if r.PersonID != nil {
		return r.AgencyID
	}
	authority, _ := authorityOf(d, d.Unit(r.UnitID))
	return authority.ID
}

// ratedCode is the code by which evidence names a person or a unit.
func ratedCode(r *ent.AnnualRating) string {
	if r.Edges.Person != nil {
		return r.Edges.Person.Code
	}
	return r.Edges.Unit.Code
}

// capAgain applies one kept cap to other levels. Whoever is decided as excellent has been
// chosen by the authority: only the number counts, no order.
func (s *Service) capAgain(ctx context.Context, row *ent.ExcellenceLimit, levels map[string]*scoring.Band) (cappedYear, error) {
	policy, err := s.pinnedPolicy(ctx, row.RulesetHash)
	if err != nil {
		return cappedYear{}, err
	}
	var set excellence.Facts
	if err := json.Unmarshal(row.Sheet, &set); err != nil {
		return cappedYear{}, err
	}
	for i, c := range set.Candidates {
		if level, here := levels[c.Ref]; here {
			set.Candidates[i].Rating, set.Candidates[i].Withdrawn, set.Candidates[i].Chosen = level, false, ""
		}
	}
	c := cappedYear{limit: judgedLimit{unit: row.Edges.Unit, about: row.About, policy: policy, facts: set, result: excellence.Apply(policy, set)}}
	for _, p := range c.limit.result.Places {
		if p.Outcome == excellence.Displaced || p.Outcome == excellence.Tied {
			for _, name := range c.fullFor(p) {
				if !slices.Contains(c.over, name) {
					c.over = append(c.over, name)
				}
			}
		}
	}
	return c, nil
}

// fullFor names the scopes that keep a candidate out: those full, or those of a tie.
func (c cappedYear) fullFor(p excellence.Place) []string {
	for _, t := range c.limit.result.Ties {
		if slices.Contains(t.Refs, p.Ref) {
			return t.Scopes
		}
	}
	return p.By
}

// CapCheck is what deciding some levels would make of the caps.
type CapCheck struct {
	Scopes []schema.CapScope
	Over   []string // scopes with more "excellent" than they allow
}

// CheckRatingCaps says what the caps would be if some years were decided as told, so that
// whoever decides sees it before.
func (s *Service) CheckRatingCaps(ctx context.Context, items []Decided) (*CapCheck, error) {
	d, rows, err := s.ratingsFor(ctx, access.DecideRatings, refsOf(items, func(i Decided) string { return i.Rating }))
	if err != nil {
		return nil, err
	}
	caps, err := s.capsWith(ctx, s.store.Client, d, rows, items)
	out := &CapCheck{Scopes: []schema.CapScope{}, Over: []string{}}
	for _, c := range caps {
		out.Scopes = append(out.Scopes, c.limit.scopes()...)
		out.Over = append(out.Over, c.over...)
	}
	return out, err
}
