package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// Period is a time that is assessed as a whole, the same for every agency.
type Period struct{ ent.Schema }

func (Period) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "pd"}, versioned{}} }

func (Period) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(scoring.PeriodKind("")).Immutable(),
		field.Int("year").Range(1990, 2100).Immutable(),
		field.Int("number").Range(1, 12).Immutable(),
		immutableDate("starts_on"),
		immutableDate("ends_on"),
	}
}

func (Period) Indexes() []ent.Index {
	return []ent.Index{index.Fields("kind", "year", "number").Unique(), index.Fields("starts_on")}
}

// Closing is how far an agency is with a period. No row means open.
type Closing struct{ ent.Schema }

func (Closing) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "cl"}, versioned{}} }

func (Closing) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable().Comment("the agency"),
		field.Enum("state").Values("OPEN", "CLOSING", "CLOSED").Default("OPEN"),
		field.String("run_id").Optional().Nillable().Comment("the published run"),
	}
}

func (Closing) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("run", Run.Type).Unique().Field("run_id"),
	}
}

func (Closing) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "unit_id").Unique()}
}

// PeriodAssessment is a Form 01: the general criteria of a person for a period
// (Art. 17.2, Annex II), or the record that there is nothing to score.
type PeriodAssessment struct{ ent.Schema }

func (PeriodAssessment) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "pa"}, versioned{}}
}

func (PeriodAssessment) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.String("unit_id").Comment("unit at the end of the period"),
		field.String("period_id").Immutable(),
		field.Enum("state").Values("DRAFT", "SUBMITTED", "CONFIRMED", "NO_DATA").Default("DRAFT"),
		field.JSON("self_points", map[string]scoring.Decimal{}),
		field.JSON("confirmed_points", map[string]scoring.Decimal{}).Optional(),
		field.JSON("judgements", map[string]Judgement{}).Optional(),
		field.String("strengths").Default("").MaxRuneLen(4000),
		field.String("shortcomings").Default("").MaxRuneLen(4000),
		field.String("comment").Default("").MaxRuneLen(4000),
		field.String("reason").Default("").MaxRuneLen(1000),
		field.String("confirmed_by").Default("").MaxRuneLen(300),
		field.Time("confirmed_at").Optional().Nillable(),
	}
}

// Judgement is what a person decided about a leader's component (Art. 15.3).
type Judgement struct {
	Ratio    scoring.Decimal `json:"ratio"`
	Reason   string          `json:"reason"`
	Document string          `json:"document,omitempty"`
	By       string          `json:"by"`
}

func (PeriodAssessment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Person.Type).Ref("assessments").Unique().Required().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Field("unit_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
	}
}

func (PeriodAssessment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("period_id", "person_id").Unique(),
		index.Fields("period_id", "unit_id", "state"),
	}
}
