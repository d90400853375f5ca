package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/petition"
)

// replaceTasks are ratings that the viewer has to replace (Art. 21.3): an upheld petition
// disputed them, or they are those of heads above their unit (Art. 20.6).
func (s *Service) replaceTasks(ctx context.Context, d *Directory) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.ReplaceRating) {
		return nil, nil
	}
	disputed, err := s.store.Petition.Query().Where(waitingForDecision()).Select(petition.FieldRatingID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	wrong, err := s.store.AnnualRating.Query().Where(annualrating.Or(annualrating.IDIn(disputed...),
		annualrating.And(aboveTheUnit(), annualrating.Not(annualrating.HasSuccessors())))).
		WithPeriod().Order(ent.Desc(annualrating.FieldID)).All(ctx)
	t := Task{Kind: ReplaceRatings}
	for _, r := range wrong {
		if access.May(v, access.ReplaceRating, d.ratingTarget(access.ReplaceRating, r)) {
			t.add(d.Unit(r.AgencyID), nil)
			t.Period = r.Edges.Period
		}
	}
	return s.waitingTasks(t), err
}
