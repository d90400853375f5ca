package workflow

import (
	"context"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
)

// upheld keeps the petitions that were upheld, in whole or in part.
func upheld() predicate.Petition {
	return petition.And(petition.StateEQ(petition.StateANSWERED), petition.OutcomeIn(petition.OutcomeUPHELD, petition.OutcomePARTLY_UPHELD))
}

// waitingForRun keeps upheld petitions whose disputed result still stands.
func waitingForRun() predicate.Petition {
	return petition.And(upheld(), petition.HasResultWith(result.VisibilityEQ(result.VisibilityCURRENT)))
}

// waitingForDecision keeps upheld petitions whose disputed rating has no replacement.
func waitingForDecision() predicate.Petition {
	return petition.And(upheld(), petition.HasRatingWith(annualrating.StateEQ(annualrating.StateNOTIFIED), annualrating.Not(annualrating.HasSuccessors())))
}

// waiting keeps upheld petitions whose disputed result or rating still stands: until then,
// what was scored of that person in that period may be corrected.
func waiting() predicate.Petition { return petition.Or(waitingForRun(), waitingForDecision()) }

// opening keeps the petitions that open a period: forms and causes belong to months, so a
// petition about a quarter or a year opens the months in it.
func opening(p *ent.Period) predicate.Petition {
	return petition.And(waiting(), petition.HasPeriodWith(period.StartsOnLTE(p.StartsOn), period.EndsOnGTE(p.EndsOn)))
}

// corrections are the periods and persons that upheld petitions have opened, read once a
// request.
type corrections struct {
	once sync.Once
	open map[string]bool
	err  error
}

func (s *Service) corrected(ctx context.Context) (map[string]bool, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		lazy = &lazyDirectory{}
	}
	lazy.corrections.once.Do(func() { lazy.corrections.open, lazy.corrections.err = s.openedMonths(access.Elevated(ctx)) })
	return lazy.corrections.open, lazy.corrections.err
}

// openedMonths reads which months of whom upheld petitions have opened.
func (s *Service) openedMonths(ctx context.Context) (map[string]bool, error) {
	found, err := s.store.Petition.Query().Where(waiting()).WithPeriod().Select(petition.FieldPeriodID, petition.FieldPersonID).All(ctx)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	months, err := s.store.Period.Query().Where(period.KindEQ(scoring.Month)).All(ctx)
	open := map[string]bool{}
	for _, p := range found {
		for _, m := range months {
			if about := p.Edges.Period; about.StartsOn <= m.StartsOn && m.EndsOn <= about.EndsOn {
				open[m.ID+p.PersonID] = true
			}
		}
	}
	return open, err
}

// frozenFor reports whether what somebody is scored on in a period can no longer change.
// Frozen months stay frozen but for whom an upheld petition opened one (Art. 22).
func (s *Service) frozenFor(ctx context.Context, d *Directory, periodID, unitID, personID string) (bool, error) {
	agency := d.Agency(unitID)
	if !d.Frozen(periodID, unitID) || d.ClosingState(periodID, agency.ID) != closing.StateCLOSED {
		return d.Frozen(periodID, unitID), nil
	}
	open, err := s.corrected(ctx)
	return !open[periodID+personID], err
}

// holdCorrectable is holdOpen for what one person is scored on: a closed period lets pass
// whom an upheld petition opened it for, while no run is computing.
func (s *Service) holdCorrectable(ctx context.Context, tx *ent.Tx, d *Directory, periodID, unitID, personID string) error {
	shut := s.holdOpen(ctx, tx, d, periodID, unitID)
	if !isCode(shut, BadState) {
		return shut
	}
	closed, err := tx.Closing.Query().Where(closing.PeriodID(periodID), closing.UnitID(d.Agency(unitID).ID),
		closing.StateEQ(closing.StateCLOSED)).Exist(ctx)
	if err != nil {
		return err
	}
	p, err := tx.Period.Get(ctx, periodID)
	if err != nil {
		return err
	}
	opened, err := tx.Petition.Query().Where(opening(p), petition.PersonID(personID)).Exist(access.Elevated(ctx))
	if err == nil && !(closed && opened) {
		err = shut
	}
	return err
}

// noHalfCorrection refuses to compute a period anew while a form in it that a petition
// opened waits to be confirmed again, or a cause to be decided.
func noHalfCorrection(ctx context.Context, tx *ent.Tx, p *ent.Period) error {
	ctx = access.Elevated(ctx)
	people, err := tx.Petition.Query().Where(opening(p)).Select(petition.FieldPersonID).Strings(ctx)
	if err != nil || len(people) == 0 {
		return err
	}
	within := period.And(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn))
	scored, err := tx.Result.Query().Where(result.PersonIDIn(people...), result.VisibilityEQ(result.VisibilityCURRENT), result.HasPeriodWith(within)).
		Unique(true).Select(result.FieldPeriodID).Strings(ctx)
	if err != nil {
		return err
	}
	form, err := tx.PeriodAssessment.Query().Where(periodassessment.PeriodIDIn(scored...), periodassessment.PersonIDIn(people...),
		periodassessment.StateIn(periodassessment.StateSUBMITTED, periodassessment.StateDRAFT)).Exist(ctx)
	if err != nil {
		return err
	}
	cause, err := tx.ObjectiveCause.Query().Where(objectivecause.PeriodIDIn(scored...), objectivecause.PersonIDIn(people...),
		objectivecause.StateEQ(objectivecause.StateCLAIMED)).Exist(ctx)
	if err == nil && (form || cause) {
		err = badState("Còn phiếu mở lại theo kiến nghị chưa được xác nhận, hoặc nguyên nhân khách quan chưa được quyết định.",
			"A form that a petition opened is not confirmed again, or an objective cause is not decided.").Under(petitionArticle)
	}
	return err
}

// SupersedingResult is what took the place of the disputed result after a petition was
// upheld, with its run; nil while the disputed one stands, and where nothing was upheld.
func (s *Service) SupersedingResult(ctx context.Context, p *ent.Petition) (*ent.Result, error) {
	return superseding(ctx, s.store.Client, p)
}

func superseding(ctx context.Context, client *ent.Client, p *ent.Petition) (*ent.Result, error) {
	if p.ResultID == nil || p.Outcome == nil || *p.Outcome == petition.OutcomeREJECTED {
		return nil, nil
	}
	found, err := client.Result.Query().Where(result.PersonID(p.PersonID), result.PeriodID(p.PeriodID),
		result.VisibilityEQ(result.VisibilityCURRENT), result.IDNEQ(*p.ResultID)).WithRun().Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}

// ReplacingRating is the rating that took the place of the disputed one, with its decision;
// nil while there is none.
func (s *Service) ReplacingRating(ctx context.Context, p *ent.Petition) (*ent.AnnualRating, error) {
	return replacing(ctx, s.store.Client, p)
}

func replacing(ctx context.Context, client *ent.Client, p *ent.Petition) (*ent.AnnualRating, error) {
	if p.RatingID == nil {
		return nil, nil
	}
	found, err := client.AnnualRating.Query().Where(annualrating.ReplacesID(*p.RatingID)).WithDecision().First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}
