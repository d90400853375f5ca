package workflow

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
)

// OutsideWork is work that people were assigned outside the catalogue: tracked alike, and
// to be reported for addition (Art. 13.3).
type OutsideWork struct {
	Name           string
	Items          int
	People         int
	MinCoefficient scoring.Decimal
	MaxCoefficient scoring.Decimal
	Proposed       bool // an entry of the version in the making has this name
}

// outsideDays is how far back work outside the catalogue is listed: a year, the span over
// which products are counted (Art. 13.1.a).
const outsideDays = 366

type outsideRow struct {
	Folded string          `json:"content_folded"`
	Name   string          `json:"name"`
	Items  int             `json:"items"`
	People int             `json:"people"`
	Least  scoring.Decimal `json:"least"`
	Most   scoring.Decimal `json:"most"`
}

// OutsideCatalogue lists work of an agency that is in no catalogue, the most frequent
// first, in a constant number of statements.
func (s *Service) OutsideCatalogue(ctx context.Context, agencyID string, first int) ([]OutsideWork, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	var rows []outsideRow
	err = s.store.WorkItem.Query().Where(workitem.ProductIDIsNil(), workitem.StateEQ(workitem.StateOPEN), workitem.UnitIDIn(d.subtree(agencyID)...),
		workitem.HasPeriodWith(period.EndsOnGTE(s.Today()-outsideDays))).
		GroupBy(workitem.FieldContentFolded).
		Aggregate(ent.As(ent.Min(workitem.FieldContent), "name"), ent.As(ent.Count(), "items"), countPeople,
			ent.As(ent.Min(workitem.FieldCoefficient), "least"), ent.As(ent.Max(workitem.FieldCoefficient), "most")).
		Scan(ctx, &rows)
	if err != nil {
		return nil, err
	}
	products, err := inForceOn(ctx, s.store.Client, agencyID, s.Today())
	if err != nil {
		return nil, err
	}
	proposed, err := s.store.CatalogueEntry.Query().Where(catalogueentry.StateNEQ(catalogueentry.StateREJECTED),
		catalogueentry.HasCatalogueWith(catalogue.AgencyID(agencyID), catalogue.StateIn(catalogue.StateDRAFT, catalogue.StateSUBMITTED))).
		Select(catalogueentry.FieldNameFolded).Strings(ctx)
	outside := []OutsideWork{}
	for _, r := range rows {
		if products[r.Folded] == nil {
			outside = append(outside, OutsideWork{r.Name, r.Items, r.People, r.Least, r.Most, slices.Contains(proposed, r.Folded)})
		}
	}
	slices.SortFunc(outside, func(a, b OutsideWork) int { return cmp.Or(cmp.Compare(b.Items, a.Items), cmp.Compare(a.Name, b.Name)) })
	return outside[:min(first, len(outside))], err
}

func countPeople(s *sql.Selector) string {
	return sql.As("COUNT(DISTINCT "+s.C(workitem.FieldPersonID)+")", "people")
}
