package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
)

// page is how many results are read at once: their people are read by identifier, and
// SQLite takes 32,766 parameters in a statement.
const page = 10_000

// pages reads records in the order of their identifiers, some at a time.
func pages[T any](read func(after string) ([]T, error), id func(T) string) ([]T, error) {
	var all []T
	for after := ""; ; after = id(all[len(all)-1]) {
		found, err := read(after)
		if err != nil {
			return nil, err
		}
		if all = append(all, found...); len(found) < page {
			return all, nil
		}
	}
}

func resultID(r *ent.Result) string { return r.ID }

// resultsOf reads what a run found, with the people, by staff code.
func resultsOf(ctx context.Context, client *ent.Client, runID string) ([]*ent.Result, error) {
	all, err := pages(func(after string) ([]*ent.Result, error) {
		return client.Result.Query().Where(result.RunID(runID), result.IDGT(after)).WithPerson().
			Order(ent.Asc(result.FieldID)).Limit(page).All(ctx)
	}, resultID)
	slices.SortFunc(all, func(a, b *ent.Result) int { return strings.Compare(a.Edges.Person.Code, b.Edges.Person.Code) })
	return all, err
}
