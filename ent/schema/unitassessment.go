package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// UnitAssessment is a unit's assessment of itself against Arts. 6 and 7 for a period, and
// the points its rating authority confirmed (Art. 9.2).
type UnitAssessment struct{ ent.Schema }

func (UnitAssessment) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "ua"}, versioned{}}
}

func (UnitAssessment) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.String("period_id").Immutable(),
		field.Enum("state").Values("DRAFT", "SUBMITTED", "CONFIRMED").Default("DRAFT"),
		field.JSON("self_points", map[string]scoring.Decimal{}).Comment("by code of the criterion"),
		field.Enum("self_rating").GoType(scoring.Band("")).Optional().Nillable().Comment("level the unit proposes"),
		field.JSON("confirmed_points", map[string]scoring.Decimal{}).Optional(),
		field.Bool("nothing_found").Default(false).Comment("no shortcoming was pointed out before (Art. 8.1.c)"),
		field.String("comment").Default("").MaxRuneLen(4000),
		field.String("confirmed_by").Default("").MaxRuneLen(300),
		field.Time("confirmed_at").Optional().Nillable(),
		field.Enum("decision_rating").GoType(scoring.Band("")).Optional().Nillable().
			Comment("level the authority fixed where the law leaves it open"),
		field.String("decision_document").Default("").MaxRuneLen(300),
	}
}

func (UnitAssessment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
	}
}

func (UnitAssessment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "unit_id").Unique()}
}
