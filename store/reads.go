package store

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring/calendar"
)

// ProductsByID reads products in the order of the identifiers.
func (s *Store) ProductsByID(ctx context.Context, ids []string) ([]*ent.WorkProduct, error) {
	products, err := s.WorkProduct.Query().Where(workproduct.IDIn(ids...)).All(ctx)
	slices.SortFunc(products, func(a, b *ent.WorkProduct) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return products, err
}

// UnitsOn reads all units that exist on a day, from the top down.
func (s *Store) UnitsOn(ctx context.Context, on calendar.Date) ([]*ent.Unit, error) {
	return s.Unit.Query().Where(InForce(on)).Order(ent.Asc(unit.FieldPath)).All(ctx)
}

// InForce keeps records that are valid on a day: begun, and not ended before it.
func InForce(on calendar.Date) func(*sql.Selector) { return InForceBetween(on, on) }

// InForceBetween keeps records that are valid on some day of a span.
func InForceBetween(from, to calendar.Date) func(*sql.Selector) {
	return func(s *sql.Selector) {
		s.Where(sql.And(
			sql.LTE(s.C("valid_from"), to.String()),
			sql.Or(sql.IsNull(s.C("valid_to")), sql.GTE(s.C("valid_to"), from.String())),
		))
	}
}
