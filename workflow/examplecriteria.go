package workflow

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/unit"
)

// AdoptExampleCriteria drafts the example criteria whose codes are not in use, marked as
// examples for as long as their target and points stay as they are, in force too.
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
	return nextEdition(ctx, tx, CriterionDraft{
		Code: e.Code, Name: e.Name, Subject: e.Subject, Item: e.Item, Measure: criterion.Measure(e.Measure),
		Numerator: e.Numerator, Denominator: e.Denominator, Unit: e.Unit, Direction: criterion.Direction(e.Direction),
		Target: &e.Target, MaxPoints: e.Max, Source: e.Source, LegalBasis: e.LegalBasis,
		Feed: criterion.Feed(cmp.Or(e.Feed, string(criterion.FeedBY_HAND))),
	})
}

// example reports whether target and points are still those of the example with this code:
// a document that puts them in force decides to use them, not that they are right here.
func (in CriterionDraft) example() bool {
	examples, err := unit.Examples()
	return err == nil && slices.ContainsFunc(examples, func(e unit.Example) bool {
		return e.Code == in.Code && e.Subject == in.Subject && in.Target != nil && *in.Target == e.Target && sameNumber(in.MaxPoints, e.Max)
	})
}

// sameNumber reports whether two numbers are both missing or equal.
func sameNumber(a, b *scoring.Decimal) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}
