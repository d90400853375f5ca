package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/workflow"
)

// maxPublished is how many published levels are listed at once: an agency's.
const maxPublished = 500

func mostPublished(first *int) int {
	if first == nil {
		return maxPublished
	}
	return min(max(*first, 1), maxPublished)
}

// annualRatings keeps the years that a filter asks for. A filter by state tells no more of
// a decision than the viewer may know.
func (r *Resolver) annualRatings(ctx context.Context, period string, unit, person *string, units *bool, state *annualrating.State) *ent.AnnualRatingQuery {
	q := r.Store.AnnualRating.Query().Where(annualrating.PeriodID(period))
	if state == nil || *state != annualrating.StateSUPERSEDED {
		q = q.Where(workflow.RatingInForce())
	}
	if state != nil {
		q = q.Where(inStage(access.From(ctx), *state))
	}
	if unit != nil {
		q = q.Where(annualrating.HasUnitWith(below(*unit)))
	}
	if person != nil {
		q = q.Where(annualrating.PersonID(*person))
	}
	switch {
	case units == nil:
	case *units:
		q = q.Where(annualrating.PersonIDIsNil())
	default:
		q = q.Where(annualrating.PersonIDNotNil())
	}
	return q
}

func inStage(v *access.Viewer, state annualrating.State) predicate.AnnualRating {
	known := annualrating.And(annualrating.StateEQ(annualrating.StateDECIDED), v.DecisionKnown())
	switch state {
	case annualrating.StateDECIDED:
		return known
	case annualrating.StatePROPOSED:
		return annualrating.Or(annualrating.StateEQ(state), annualrating.And(annualrating.StateEQ(annualrating.StateDECIDED), annualrating.Not(v.DecisionKnown())))
	}
	return annualrating.StateEQ(state)
}

// myRating is the viewer's own standing year; nil before it is prepared.
func (r *Resolver) myRating(ctx context.Context, of *string) (*ent.AnnualRating, error) {
	q := r.Store.AnnualRating.Query().Where(annualrating.PersonID(access.From(ctx).Person), workflow.RatingInForce())
	if of != nil {
		q = q.Where(annualrating.PeriodID(*of))
	}
	found, err := q.Order(annualrating.ByPeriodField(period.FieldYear, sql.OrderDesc())).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}

func (r *Resolver) ratingAuthority(ctx context.Context, of *ent.AnnualRating) (*view.Confirmer, error) {
	d, err := r.Workflow.Directory(ctx)
	if err != nil {
		return nil, err
	}
	a := d.RatingAuthorityOf(of)
	return &view.Confirmer{Names: a.Names(), Office: a.Office()}, nil
}

// ratingDecisions lists the decisions of a unit and those that rate anybody in it.
func (r *Resolver) ratingDecisions(ctx context.Context, period, unit string) ([]*ent.RatingDecision, error) {
	q, err := r.Store.RatingDecision.Query().Where(ratingdecision.PeriodID(period), ratingdecision.Or(
		ratingdecision.HasUnitWith(below(unit)), ratingdecision.HasRatingsWith(annualrating.HasUnitWith(below(unit))))).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(ent.Desc(ratingdecision.FieldCreatedAt, ratingdecision.FieldID)).Limit(maxPage).All(ctx)
}

func (r *Resolver) meetings(ctx context.Context, period, unit string) ([]*ent.Meeting, error) {
	q, err := r.Store.Meeting.Query().Where(meeting.PeriodID(period), meeting.HasUnitWith(below(unit))).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(ent.Desc(meeting.FieldBeganAt, meeting.FieldID)).Limit(maxPage).All(ctx)
}

// records keeps the papers that a filter asks for, without their bytes.
func (r *Resolver) records(period, person, unit *string, kind *record.Kind) *ent.RecordQuery {
	q := r.Store.Record.Query()
	if period != nil {
		q = q.Where(record.PeriodID(*period))
	}
	if person != nil {
		q = q.Where(record.PersonID(*person))
	}
	if unit != nil {
		q = q.Where(record.HasUnitWith(below(*unit)))
	}
	if kind != nil {
		q = q.Where(record.KindEQ(*kind))
	}
	return q
}
