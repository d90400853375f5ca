package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
)

// RankedUnit is a unit's line in a ranking. The rank is nil without points, and for who does
// not see the whole list.
type RankedUnit struct {
	Rank    *int
	Result  *ent.UnitResult // with its unit
	Decided *scoring.Band   // level of the year that was notified; nil before
}

// maxUnits is how many units a ranking shows at most.
const maxUnits = 500

// RankUnits lists the published results of the units directly under a unit, or of a kind
// anywhere, best first; equal exact totals share a rank.
func (s *Service) RankUnits(ctx context.Context, periodID string, parent *string, kind *scoring.UnitKind) ([]*RankedUnit, error) {
	q := s.store.UnitResult.Query().Where(unitresult.PeriodID(periodID), unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).WithUnit()
	whole := access.From(ctx).PointsScope().Whole
	if parent != nil {
		d, err := s.Directory(ctx)
		if err != nil {
			return nil, err
		}
		if d.Unit(*parent) == nil {
			return nil, notFound()
		}
		whole = access.From(ctx).PointsScope().Covers(d.Path(*parent))
		q = q.Where(unitresult.HasUnitWith(unit.ParentID(*parent)))
	}
	if kind != nil {
		q = q.Where(unitresult.HasUnitWith(unit.KindEQ(*kind)))
	}
	rows, err := q.Limit(maxUnits).All(ctx)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(rows, betterUnit)
	list := rankUnits(rows, whole)
	return list, s.markDecided(ctx, periodID, list)
}

// markDecided puts the notified level of its year to each unit.
func (s *Service) markDecided(ctx context.Context, periodID string, list []*RankedUnit) error {
	told, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(periodID), annualrating.PersonIDIsNil(),
		annualrating.StateEQ(annualrating.StateNOTIFIED)).Select(annualrating.FieldUnitID, annualrating.FieldDecidedRating).All(ctx)
	levels := map[string]*scoring.Band{}
	for _, r := range told {
		levels[r.UnitID] = r.DecidedRating
	}
	for _, one := range list {
		one.Decided = levels[one.Result.UnitID]
	}
	return err
}

func betterUnit(a, b *ent.UnitResult) int {
	switch x, y := a.TotalExact, b.TotalExact; {
	case x == nil && y != nil:
		return 1
	case x != nil && y == nil:
		return -1
	case x != nil && y.Cmp(*x) != 0:
		return y.Cmp(*x)
	}
	return strings.Compare(a.Edges.Unit.Code, b.Edges.Unit.Code)
}

func rankUnits(rows []*ent.UnitResult, whole bool) []*RankedUnit {
	list := make([]*RankedUnit, len(rows))
	for i, r := range rows {
		list[i] = &RankedUnit{Result: r}
		if r.TotalExact == nil || !whole {
			continue
		}
		rank := i + 1
		if i > 0 && rows[i-1].TotalExact.Cmp(*r.TotalExact) == 0 {
			rank = *list[i-1].Rank
		}
		list[i].Rank = &rank
	}
	return list
}
