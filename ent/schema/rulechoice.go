package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// RuleChoice puts a layer over a policy, or answers one of its open questions, from a day, by
// document: for the whole province, or for one agency that has a rule of its own.
type RuleChoice struct{ ent.Schema }

func (RuleChoice) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "rc"}, versioned{}} }

func (RuleChoice) Fields() []ent.Field {
	return []ent.Field{
		field.String("policy").NotEmpty().MaxRuneLen(80).Immutable().Comment("id of the policy chosen for"),
		field.String("layer").Default("").MaxRuneLen(80).Immutable(),
		field.String("parameter").Default("").MaxRuneLen(80).Immutable(),
		field.String("option").Default("").MaxRuneLen(80).Immutable(),
		field.String("agency_id").Optional().Nillable().Immutable().Comment("none: the whole province"),
		immutableDate("valid_from"),
		optionalDate("valid_to"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("chosen_by").MaxRuneLen(300).Immutable(),
	}
}

func (RuleChoice) Edges() []ent.Edge {
	return []ent.Edge{edge.To("agency", Unit.Type).Unique().Immutable().Field("agency_id").
		Annotations(entsql.OnDelete(entsql.NoAction))} // an agency's rule never becomes the province's
}

func (RuleChoice) Indexes() []ent.Index { return []ent.Index{index.Fields("valid_from")} }

func (RuleChoice) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"choice_of_one": "((layer <> '') = (parameter = '') AND (parameter <> '') = (option <> ''))",
	})}
}

// UnitRegulation is the regulation a public service unit issued for rating its people
// (Decree 233/2026 Art. 18.3.a); without one the old decree rates them for 2026 (Art. 20.1).
type UnitRegulation struct{ ent.Schema }

func (UnitRegulation) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "ug"}, versioned{}}
}

func (UnitRegulation) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.String("number").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("issued_on"),
		field.String("layer").NotEmpty().MaxRuneLen(80).Immutable().Comment("id of the layer that holds its numbers"),
	}
}

func (UnitRegulation) Edges() []ent.Edge {
	return []ent.Edge{edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id")}
}

func (UnitRegulation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "issued_on").Unique()}
}
