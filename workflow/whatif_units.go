package workflow

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/unit"
)

// trialUnit is a unit's published result, and what it would be.
type trialUnit struct {
	row   *ent.UnitResult
	after rated
	cap   placing
}

// rateUnits rates the units again from the kept evidence, lower before upper (Art. 9.1).
func (t *trial) rateUnits(ctx context.Context) error {
	rows, err := t.store.UnitResult.Query().Where(unitresult.PeriodID(t.period.ID), unitresult.AgencyIDIn(t.closed.agencies...),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).WithUnit().All(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(rows, func(a, b *ent.UnitResult) int {
		return cmp.Or(cmp.Compare(len(b.Edges.Unit.Path), len(a.Edges.Unit.Path)), cmp.Compare(a.Edges.Unit.Code, b.Edges.Unit.Code))
	})
	for _, r := range rows {
		u := &trialUnit{row: r}
		if u.after, err = t.rateUnit(ctx, r); err != nil {
			return fmt.Errorf("unit result %s: %w", r.ID, err)
		}
		t.units = append(t.units, u)
		t.unitCodes[r.Edges.Unit.Code] = u
	}
	return nil
}

func (t *trial) rateUnit(ctx context.Context, r *ent.UnitResult) (rated, error) {
	policy, err := t.rules.policy(ctx, r.RulesetHash)
	if err != nil {
		return rated{}, err
	}
	var f unit.Facts
	if err := json.Unmarshal(r.Sheet, &f); err != nil {
		return rated{}, err
	}
	for i, sub := range f.SubUnits {
		if below := t.unitByCode(sub.Ref); below != nil {
			f.SubUnits[i].Rating = below.after.BeforeCap
		}
	}
	return rateUnit(t.period.Kind, policy, f), nil
}

func (t *trial) unitByCode(code string) *trialUnit { return t.unitCodes[code] }

// before is a published result as the computation sees it.
func (u *trialUnit) before() rated {
	return rated{Status: u.row.Status, Mean: u.row.TotalExact, Band: u.row.Band, BeforeCap: u.row.RatingBeforeCap, Rating: u.row.Rating}
}

// candidate puts what somebody would be before the cap into the kept set.
func (r rated) candidate(c excellence.Candidate) excellence.Candidate {
	c.Rating, c.Band, c.Mean, c.NotRated = r.BeforeCap, r.Band, exactly(r.Mean), r.Status == scoring.NotRated
	return c
}
