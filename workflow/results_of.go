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

// resultsOf reads what a run found, with the people, by staff code.
func resultsOf(ctx context.Context, client *ent.Client, runID string) ([]*ent.Result, error) {
	var all []*ent.Result
	for last := ""; ; last = all[len(all)-1].ID {
		found, err := client.Result.Query().Where(result.RunID(runID), result.IDGT(last)).WithPerson().
			Order(ent.Asc(result.FieldID)).Limit(page).All(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
		if len(found) < page {
			break
		}
	}
	slices.SortFunc(all, func(a, b *ent.Result) int { return strings.Compare(a.Edges.Person.Code, b.Edges.Person.Code) })
	return all, nil
}
