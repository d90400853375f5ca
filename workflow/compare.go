package workflow

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/result"
)

// mostCompared is how many people are compared side by side.
const mostCompared = 5

// Compare returns the standing results of up to five people in a period, in the order asked
// for. Who may not see one of them is told that it is not found.
func (s *Service) Compare(ctx context.Context, periodID string, persons []string) ([]*ent.Result, error) {
	if len(persons) == 0 || len(persons) > mostCompared {
		return nil, invalid("persons", "Chọn từ 1 đến 5 người để so sánh.", "Choose 1 to 5 people to compare.")
	}
	rows, err := s.store.Result.Query().Where(result.PeriodID(periodID), result.PersonIDIn(persons...),
		result.VisibilityEQ(result.VisibilityCURRENT)).WithPerson().WithPeriod().WithUnit().All(ctx)
	if err != nil {
		return nil, err
	}
	if len(rows) != len(persons) {
		return nil, notFound()
	}
	slices.SortFunc(rows, func(a, b *ent.Result) int {
		return slices.Index(persons, a.PersonID) - slices.Index(persons, b.PersonID)
	})
	return rows, nil
}

// History returns a person's standing results, the latest period first: months and longer
// periods together, for a trend.
func (s *Service) History(ctx context.Context, personID string, first int) ([]*ent.Result, error) {
	return s.store.Result.Query().Where(result.PersonID(personID), result.VisibilityEQ(result.VisibilityCURRENT)).
		WithPeriod().WithUnit().Order(result.ByPeriodField(period.FieldEndsOn, sql.OrderDesc()), result.ByPeriodField(period.FieldStartsOn)).
		Limit(first).All(ctx)
}
