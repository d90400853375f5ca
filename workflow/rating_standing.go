package workflow

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
)

// RatingInForce keeps one rating of a year for each person and unit. A replacement takes the
// place of the earlier rating with its notice (Art. 21.3): until then the earlier one stands.
func RatingInForce() predicate.AnnualRating {
	return annualrating.And(annualrating.StateNEQ(annualrating.StateSUPERSEDED), annualrating.Not(untoldReplacement()))
}

// untoldReplacement keeps the replacements that are decided and not told.
func untoldReplacement() predicate.AnnualRating {
	return annualrating.And(annualrating.ReplacesIDNotNil(), annualrating.StateEQ(annualrating.StateDECIDED))
}

// lastRating keeps the last word on each year, told or not: what another decision has to
// agree with.
func lastRating() predicate.AnnualRating {
	return annualrating.And(annualrating.StateNEQ(annualrating.StateSUPERSEDED), annualrating.Not(annualrating.HasSuccessors()))
}

// aboveTheUnit keeps the ratings of heads that are higher than the level their unit was
// notified of since: a head is not rated above the unit (Art. 20.6).
func aboveTheUnit() predicate.AnnualRating {
	return func(s *sql.Selector) {
		years := sql.Table(annualrating.Table).As("year_of_unit")
		var lower []*sql.Predicate
		for i, level := range worstFirst {
			if i > 0 {
				lower = append(lower, sql.And(sql.EQ(s.C(annualrating.FieldDecidedRating), level),
					sql.In(years.C(annualrating.FieldDecidedRating), worstFirst[:i]...)))
			}
		}
		unit := sql.Select(years.C(annualrating.FieldID)).From(years).Where(sql.And(
			sql.ColumnsEQ(years.C(annualrating.FieldPeriodID), s.C(annualrating.FieldPeriodID)),
			sql.ColumnsEQ(years.C(annualrating.FieldUnitID), s.C(annualrating.FieldUnitID)),
			sql.IsNull(years.C(annualrating.FieldPersonID)), sql.EQ(years.C(annualrating.FieldState), annualrating.StateNOTIFIED),
			sql.Or(lower...)))
		s.Where(sql.And(sql.EQ(s.C(annualrating.FieldRole), scoring.Head), sql.EQ(s.C(annualrating.FieldState), annualrating.StateNOTIFIED),
			sql.Exists(unit)))
	}
}

var worstFirst = []any{scoring.NotCompleted, scoring.Completed, scoring.Good, scoring.Excellent}

// HeadsAboveUnit lists the heads in a unit's subtree whose level is higher than the one
// their unit was notified of since, as far as the viewer sees them.
func (s *Service) HeadsAboveUnit(ctx context.Context, periodID, unitID string) ([]*ent.AnnualRating, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil {
		return nil, notFound()
	}
	return s.store.AnnualRating.Query().Where(annualrating.PeriodID(periodID), annualrating.UnitIDIn(unitIDs(d.under(u))...), aboveTheUnit(),
		annualrating.Not(annualrating.HasSuccessors())).WithPerson().WithUnit().Order(ent.Asc(annualrating.FieldID)).Limit(page).All(ctx)
}

// beingReplaced returns the ratings whose replacement is decided and not told, read once a
// request.
func (s *Service) beingReplaced(ctx context.Context) (map[string]bool, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		lazy = &lazyDirectory{}
	}
	lazy.replacedOnce.Do(func() {
		var ids []string
		ids, lazy.replacedErr = s.store.AnnualRating.Query().Where(untoldReplacement()).
			Select(annualrating.FieldReplacesID).Strings(access.Elevated(ctx))
		lazy.replaced = make(map[string]bool, len(ids))
		for _, id := range ids {
			lazy.replaced[id] = true
		}
	})
	return lazy.replaced, lazy.replacedErr
}

// BeingReplaced reports whether a replacement of a rating is decided and not told, to whoever
// may know it.
func (s *Service) BeingReplaced(ctx context.Context, r *ent.AnnualRating) (bool, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return false, err
	}
	untold := d.YearOf(r)
	untold.Told = false
	replaced, err := s.beingReplaced(ctx)
	return replaced[r.ID] && access.From(ctx).SeesDecision(untold), err
}

// onResultInForce rests a replacement on the result that is in force of its person or unit:
// a run may have taken the place of the one that the earlier rating rested on.
func onResultInForce(ctx context.Context, tx *ent.Tx, old *ent.AnnualRating, c *ent.AnnualRatingCreate) error {
	ctx = access.Elevated(ctx)
	if old.PersonID != nil {
		r, err := tx.Result.Query().Where(result.PeriodID(old.PeriodID), result.PersonID(*old.PersonID),
			result.VisibilityEQ(result.VisibilityCURRENT)).Only(ctx)
		if err == nil {
			c.SetResultID(r.ID).SetStatus(r.Status).SetNillableComputedRating(r.Rating)
		}
		return ent.MaskNotFound(err)
	}
	r, err := tx.UnitResult.Query().Where(unitresult.PeriodID(old.PeriodID), unitresult.UnitID(old.UnitID),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).Only(ctx)
	if err == nil {
		c.SetUnitResultID(r.ID).SetStatus(r.Status).SetNillableComputedRating(r.Rating)
	}
	return ent.MaskNotFound(err)
}
