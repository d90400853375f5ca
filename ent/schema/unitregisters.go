package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring/calendar"
)

// AssignedTask is a task a superior or the year's programme gave to a unit (Art. 7.1.b).
// Late and overdue follow from its days as of a day; they are never typed.
type AssignedTask struct{ ent.Schema }

func (AssignedTask) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "at"}, versioned{}} }

func (AssignedTask) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.Enum("origin").Values("PROGRAMME", "ARISING").Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("content_folded").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.Enum("assigner").Values("CENTRAL", "PROVINCE", "SUPERIOR", "OWN_PLAN").Immutable(),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("assigned_on"),
		field.String("due_on").GoType(calendar.Date(0)).MaxLen(10).Annotations(entgql.OrderField("DUE_ON")),
		immutableDate("first_due_on"),
		field.String("extension_document").Default("").MaxRuneLen(300).Comment("of the last extension"),
		field.Enum("state").Values("ASSIGNED", "REPORTED", "VERIFIED", "CANCELLED").Default("ASSIGNED"),
		optionalDate("done_on"),
		field.String("evidence").Default("").MaxRuneLen(1000).Comment("document number or address of what was done"),
		field.Bool("faulty").Default(false).Comment("done without the quality or effect required"),
		field.Bool("exceeded").Default(false).Comment("done beyond what was required"),
		field.String("exceeded_evidence").Default("").MaxRuneLen(1000),
		field.String("remark").Default("").MaxRuneLen(1000).Comment("of whoever verified or returned it"),
		field.String("verified_by").Default("").MaxRuneLen(300),
		field.String("cancel_document").Default("").MaxRuneLen(300),
		field.Time("created_at").Immutable(),
	}
}

func (AssignedTask) Edges() []ent.Edge {
	return []ent.Edge{edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id")}
}

func (AssignedTask) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "due_on"), index.Fields("due_on", "state")}
}

func (AssignedTask) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"task_done":     "((done_on IS NOT NULL) = (state IN ('REPORTED', 'VERIFIED')))",
		"task_exceeded": "NOT exceeded OR (exceeded_evidence <> '' AND NOT faulty)",
		"task_days":     "due_on >= assigned_on AND due_on >= first_due_on",
	})}
}

// Finding is a shortcoming found in the last period or by an inspection; until it is
// remedied the unit cannot be excellent (Art. 8.1.c).
type Finding struct{ ent.Schema }

func (Finding) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "fd"}, versioned{}} }

func (Finding) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.Enum("origin").Values("LAST_PERIOD", "INSPECTION").Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("found_on"),
		field.Enum("state").Values("OPEN", "REMEDIED").Default("OPEN"),
		optionalDate("remedied_on"),
		field.String("remedy_document").Default("").MaxRuneLen(300),
	}
}

func (Finding) Edges() []ent.Edge {
	return []ent.Edge{edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id")}
}

func (Finding) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id", "found_on")} }

// Complaint is a complaint, denunciation or negative report against a unit, or a sign of
// disunity there: it is verified before the unit is rated (Art. 9.2.a).
type Complaint struct{ ent.Schema }

func (Complaint) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "cp"}, versioned{}} }

func (Complaint) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.Enum("kind").Values("COMPLAINT", "DENUNCIATION", "NEGATIVE_REPORT", "SIGN_OF_DISUNITY").Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		immutableDate("received_on"),
		field.Enum("state").Values("RECEIVED", "VERIFIED").Default("RECEIVED"),
		field.Enum("outcome").Values("FOUNDED", "PARTLY_FOUNDED", "UNFOUNDED").Optional().Nillable(),
		optionalDate("verified_on"),
		field.String("document").Default("").MaxRuneLen(300).Comment("conclusion of the verification"),
	}
}

func (Complaint) Edges() []ent.Edge {
	return []ent.Edge{edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id")}
}

func (Complaint) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id", "received_on")} }

// ForceMajeure is a claim that tasks of a year were not done for reasons beyond control;
// the authority weighs it (Art. 8.4.b).
type ForceMajeure struct{ ent.Schema }

func (ForceMajeure) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "fm"}, versioned{}} }

func (ForceMajeure) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.Int("year").Range(1990, 2100).Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.Enum("state").Values("CLAIMED", "ACCEPTED", "REFUSED").Default("CLAIMED"),
		field.String("document").Default("").MaxRuneLen(300).Comment("of the decision"),
		field.String("reason").Default("").MaxRuneLen(1000).Comment("of the decision"),
		optionalDate("decided_on"),
		field.String("decided_by").Default("").MaxRuneLen(300),
	}
}

func (ForceMajeure) Edges() []ent.Edge {
	return []ent.Edge{edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id")}
}

func (ForceMajeure) Indexes() []ent.Index { return []ent.Index{index.Fields("unit_id", "year")} }
