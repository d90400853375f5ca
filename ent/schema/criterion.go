package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
)

// Criterion is an indicator as the province set it (Art. 7.2), for units or for people. A
// published edition never changes: the next one supersedes it from its first day.
type Criterion struct{ ent.Schema }

func (Criterion) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "cr"}, versioned{}} }

func (Criterion) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxRuneLen(20).Immutable().Annotations(entgql.OrderField("CODE")),
		field.Int("edition").Positive().Immutable(),
		field.Enum("state").Values("DRAFT", "PUBLISHED", "RETIRED").Default("DRAFT"),
		field.String("name").NotEmpty().MaxRuneLen(500),
		field.Enum("subject").GoType(law.Subject("")).Comment("kind of organisation or person it measures"),
		field.String("item").Default("").MaxRuneLen(20).Comment("criterion of Arts. 6–7 its points belong to"),
		field.Enum("measure").Values(unit.Measure("").Values()...),
		field.String("numerator").Default("").MaxRuneLen(500).Comment("what is counted, in words"),
		field.String("denominator").Default("").MaxRuneLen(500).Comment("of what, in words"),
		field.String("unit").Default("").MaxRuneLen(50).Comment("unit of measurement"),
		field.Enum("direction").Values("HIGHER_IS_BETTER", "LOWER_IS_BETTER").Default("HIGHER_IS_BETTER"),
		optionalDecimal("target"),
		optionalDecimal("max_points"),
		field.JSON("levels", []RubricLevel{}).Optional(),
		field.String("source").Default("").MaxRuneLen(500).Comment("where its facts come from"),
		field.Enum("feed").Values("BY_HAND", "ASSIGNED_TASKS_DONE", "ASSIGNED_TASKS_ON_TIME").Default("BY_HAND").
			Comment("register of the program that gives its numbers; by hand: the source names where they are from"),
		field.String("legal_basis").Default("").MaxRuneLen(500),
		field.Bool("example").Default(false).Comment("target and points are those of an example; nobody confirmed them"),
		field.String("drafted_by").MaxRuneLen(64).Comment("account that last changed the draft"),
		field.String("document").Default("").MaxRuneLen(300).Comment("act that put it in force"),
		optionalDate("valid_from"),
		optionalDate("valid_to"),
	}
}

// RubricLevel is one level of a rubric and the share of the points it gives, 0 to 1.
type RubricLevel struct {
	Code  string          `json:"code"`
	Name  string          `json:"name"`
	Share scoring.Decimal `json:"share"`
}

func (Criterion) Edges() []ent.Edge { return []ent.Edge{edge.To("measurements", Measurement.Type)} }

func (Criterion) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code", "edition").Unique(), index.Fields("state", "subject")}
}

func (Criterion) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"criterion_in_force": "state <> 'PUBLISHED' OR valid_from IS NOT NULL",
	})}
}

// Measurement is what a criterion gave for a unit, or for a person there, in a period. The
// numbers are facts with a source; what they are worth is computed.
type Measurement struct{ ent.Schema }

func (Measurement) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ms"}, versioned{}} }

func (Measurement) Fields() []ent.Field {
	return []ent.Field{
		field.String("criterion_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("person_id").Optional().Nillable().Immutable(),
		field.String("period_id").Immutable(),
		field.String("about").MaxRuneLen(64).Immutable().Comment("person_id, else unit_id: one measurement each"),
		optionalDecimal("numerator"),
		optionalDecimal("denominator"),
		field.String("level").Default("").MaxRuneLen(20).Comment("of the rubric"),
		field.String("inapplicable").Default("").MaxRuneLen(500).Comment("why there is nothing to measure"),
		field.String("source").NotEmpty().MaxRuneLen(500).Comment("document, system or file the numbers are from"),
		field.String("recorded_by").MaxRuneLen(300),
		field.Time("recorded_at"),
	}
}

func (Measurement) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("criterion", Criterion.Type).Ref("measurements").Unique().Required().Immutable().Field("criterion_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
	}
}

func (Measurement) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("criterion_id", "period_id", "about").Unique(),
		index.Fields("period_id", "unit_id"),
	}
}
