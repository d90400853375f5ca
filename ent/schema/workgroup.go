package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
)

// WorkGroup is a product that several people make together, or one over several months
// (Art. 18.1.c): its work items are the shares, together at most the whole.
type WorkGroup struct{ ent.Schema }

func (WorkGroup) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "wg"}, versioned{}} }

func (WorkGroup) Fields() []ent.Field {
	return []ent.Field{
		field.String("agency_id").Immutable(),
		field.String("product_id").Optional().Nillable().Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("output").Default("").MaxRuneLen(300).Immutable(),
		decimal("coefficient"),
		decimal("quantity"),
		field.Time("created_at").Immutable(),
	}
}

func (WorkGroup) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("agency", Unit.Type).Unique().Required().Immutable().Field("agency_id"),
		edge.To("product", WorkProduct.Type).Unique().Immutable().Field("product_id"),
		edge.To("items", WorkItem.Type),
	}
}

func (WorkGroup) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"work_group_numbers": "coefficient > 0 AND quantity > 0",
	})}
}
