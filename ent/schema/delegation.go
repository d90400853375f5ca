package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Delegation lends what somebody holds by a post, for some verbs within a unit, from a day
// to a day, by a document (Art. 10). It never lends more than the lender holds that day.
type Delegation struct{ ent.Schema }

func (Delegation) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "dl"}, versioned{}} }

func (Delegation) Fields() []ent.Field {
	return []ent.Field{
		field.String("lender_id").Immutable(),
		field.String("holder_id").Immutable(),
		field.String("unit_id").Immutable().Comment("where it may be used: the unit and those below"),
		field.JSON("verbs", []string{}).Immutable(),
		immutableDate("valid_from"),
		immutableDate("valid_to"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("document_on"),
		field.Enum("state").Values("IN_FORCE", "ENDED").Default("IN_FORCE"),
		field.String("end_reason").Default("").MaxRuneLen(1000),
		field.Time("ended_at").Optional().Nillable(),
		field.String("recorded_by").MaxRuneLen(300).Immutable(),
		field.Time("recorded_at").Immutable(),
	}
}

func (Delegation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("lender", Person.Type).Unique().Required().Immutable().Field("lender_id"),
		edge.To("holder", Person.Type).Unique().Required().Immutable().Field("holder_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (Delegation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("holder_id", "state"), index.Fields("lender_id"), index.Fields("unit_id")}
}
