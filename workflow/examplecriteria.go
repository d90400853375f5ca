package workflow

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/scoring/unit"
)

// AdoptExampleCriteria drafts the example criteria whose codes are not in use, marked as
// examples until somebody publishes them by the province's own document.
func (s *Service) AdoptExampleCriteria(ctx context.Context) ([]*ent.Criterion, error) {
	if err := require(ctx, access.AdoptExampleCriteria, access.Target{}); err != nil {
		return nil, err
	}
	examples, err := unit.Examples()
	if err != nil {
		return nil, err
	}
	return write(ctx, s, access.Act{Verb: access.AdoptExampleCriteria}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]*ent.Criterion, error) {
		used, err := tx.Criterion.Query().Where(criterion.StateNEQ(criterion.StateRETIRED)).Select(criterion.FieldCode).Strings(ctx)
		if err != nil {
			return nil, err
		}
		var adopted []*ent.Criterion
		for _, e := range examples {
			if slices.Contains(used, e.Code) {
				continue
			}
			c, err := adopt(ctx, tx, e)
			if err != nil {
				return nil, err
			}
			adopted = append(adopted, c)
		}
		if adopted == nil {
			return nil, badState("Các tiêu chí ví dụ đều đã có.", "The example criteria are all there already.")
		}
		return adopted, nil
	})
}

func adopt(ctx context.Context, tx *ent.Tx, e unit.Example) (*ent.Criterion, error) {
	c, err := nextEdition(ctx, tx, CriterionDraft{
		Code: e.Code, Name: e.Name, Subject: e.Subject, Item: e.Item, Measure: criterion.Measure(e.Measure),
		Numerator: e.Numerator, Denominator: e.Denominator, Unit: e.Unit, Direction: criterion.Direction(e.Direction),
		Target: &e.Target, MaxPoints: e.Max, Source: e.Source, LegalBasis: e.LegalBasis,
		Feed: criterion.Feed(cmp.Or(e.Feed, string(criterion.FeedBY_HAND))),
	})
	if err != nil {
		return nil, err
	}
	return tx.Criterion.UpdateOne(c).SetExample(true).Save(ctx)
}
