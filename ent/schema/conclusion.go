package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Conclusion is what a competent authority concluded, by document, about a unit (Art.
// 8.4.a), about a person (Art. 20.4.b), or that a unit was in corruption or waste and
// handled for it, which falls on its leaders (Art. 20.4.d).
type Conclusion struct{ ent.Schema }

func (Conclusion) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "cn"}, versioned{}} }

func (Conclusion) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable().Comment("the unit, or the unit of the person"),
		field.String("person_id").Optional().Nillable().Immutable().Comment("the person; none: the unit"),
		field.Enum("kind").Values(
			"PERSONNEL_WRONGDOING", "DISUNITY", "FACTION", "BUYING_POSTS", "CORRUPTION", // of a unit
			"DEGRADATION", "FORBIDDEN_TO_PARTY_MEMBERS", "EXEMPLARY_DUTY", // of a person
		).Immutable(),
		immutableDate("concluded_on"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		optionalDate("occurred_on"),
		optionalDate("handled_on"),
		field.Bool("self_reported").Default(false).Immutable().Comment("the leader found, reported and remedied it himself"),
		field.Enum("state").Values("IN_FORCE", "WITHDRAWN").Default("IN_FORCE"),
		field.String("withdraw_reason").Default("").MaxRuneLen(1000),
	}
}

func (Conclusion) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
	}
}

func (Conclusion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "concluded_on"), index.Fields("person_id", "concluded_on")}
}

func (Conclusion) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"conclusion_about": "((person_id IS NOT NULL) = (kind IN ('DEGRADATION', 'FORBIDDEN_TO_PARTY_MEMBERS', 'EXEMPLARY_DUTY')))",
		"conclusion_kind":  "kind = 'CORRUPTION' OR (handled_on IS NULL AND NOT self_reported)",
	})}
}
