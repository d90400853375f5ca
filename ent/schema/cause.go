package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// ObjectiveCause says that a person could not help being late, or failing an assessment,
// on a work item, for a cause beyond them (Art. 14.2.b, 14.2.c) or in authorised innovation
// (Decree 73/2023; Law 80/2025, Art. 34). It excuses what it names, once the competent level
// has confirmed it.
type ObjectiveCause struct{ ent.Schema }

func (ObjectiveCause) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "oc"}, versioned{}} }

func (ObjectiveCause) Fields() []ent.Field {
	return []ent.Field{
		field.String("work_item_id").Immutable(),
		field.String("person_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("period_id").Immutable(),
		field.Enum("kind").Values("OBJECTIVE", "PROTECTED_INNOVATION").Default("OBJECTIVE").Immutable().
			Comment("what excuses: a cause beyond the person, or authorised innovation (Decree 73/2023; Law 80/2025, Art. 34)"),
		field.String("text").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("evidence").Default("").MaxRuneLen(1000).Immutable(),
		optionalDate("late_from"),
		optionalDate("late_to"),
		field.String("delivery_id").Optional().Nillable().Immutable().Comment("the returned delivery it excuses"),
		field.Int("recorded_failures").Default(0).Immutable().Comment("failures recorded without a delivery that it excuses"),
		field.Enum("state").Values("CLAIMED", "CONFIRMED", "REFUSED").Default("CLAIMED"),
		field.String("document").Default("").MaxRuneLen(300),
		field.String("reason").Default("").MaxRuneLen(1000),
		field.String("claimed_by").MaxRuneLen(300).Immutable(),
		field.String("decided_by").Default("").MaxRuneLen(300),
		field.Time("decided_at").Optional().Nillable(),
		field.Time("created_at").Immutable(),
	}
}

func (ObjectiveCause) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("work_item", WorkItem.Type).Ref("causes").Unique().Required().Immutable().Field("work_item_id"),
		edge.To("delivery", Delivery.Type).Unique().Immutable().Field("delivery_id"),
	}
}

func (ObjectiveCause) Indexes() []ent.Index {
	return []ent.Index{index.Fields("work_item_id"), index.Fields("period_id", "state", "unit_id")}
}

func (ObjectiveCause) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"objective_cause_confirmed": "state <> 'CONFIRMED' OR document <> ''",
		"objective_cause_failures":  "recorded_failures >= 0",
	})}
}
