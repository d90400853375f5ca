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
	"github.com/congtam/congtam/scoring/calendar"
)

// DisputedStep is the step of a trace that a petition disputes, as the person read it.
type DisputedStep struct {
	Path  string       `json:"path"` // places from the root on, as "0.2.1"; "" is the whole result
	Rule  string       `json:"rule"`
	Label scoring.Text `json:"label"`
	Value string       `json:"value"`
}

// Petition is what somebody disputes of a published result or a notified rating (Art. 22).
// Its clock runs from the day it was received; what it leads to is an ordinary run or
// decision, found from here and never written here.
type Petition struct{ ent.Schema }

func (Petition) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "pt"}, versioned{}} }

func (Petition) Fields() []ent.Field {
	return append([]ent.Field{
		field.Int("number").Positive().Immutable().Comment("of the agency, in the year it was received"),
		field.Int("year").Immutable(),
		field.String("person_id").Immutable(),
		field.Enum("role").GoType(scoring.PostRole("")).Default(string(scoring.Staff)).Immutable().
			Comment("of the person at the disputed record: says who answers"),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.String("period_id").Immutable(),
		field.String("result_id").Optional().Nillable().Immutable().Comment("nil: against a notified rating"),
		field.String("rating_id").Optional().Nillable().Immutable(),
		field.String("disputed_hash").MaxRuneLen(64).Immutable().Comment("of the result in dispute"),
		field.JSON("step", DisputedStep{}).Optional().Immutable(),
		field.String("content").NotEmpty().MaxRuneLen(4000).Immutable(),
		field.Time("filed_at").Immutable().Annotations(entgql.OrderField("FILED_AT")),
		field.String("due_on").GoType(calendar.Date(0)).MaxLen(10).Optional().Nillable().Immutable().
			Comment("by law; nil where the law sets no day").Annotations(entgql.OrderField("DUE_ON")),
	}, answered()...)
}

func answered() []ent.Field {
	return []ent.Field{
		field.Enum("state").Values("FILED", "RECEIVED", "ANSWERED", "WITHDRAWN").Default("FILED"),
		field.String("received_by").Default("").MaxRuneLen(300),
		field.Time("received_at").Optional().Nillable(),
		field.Enum("outcome").Values("UPHELD", "PARTLY_UPHELD", "REJECTED").Optional().Nillable(),
		field.String("reasons").Default("").MaxRuneLen(4000),
		field.String("document").Default("").MaxRuneLen(300).Comment("of the answer"),
		field.String("answered_by").Default("").MaxRuneLen(300),
		field.Bool("own_act").Default(false).Comment("answered by whoever did what is disputed"),
		field.Time("answered_at").Optional().Nillable(),
		field.Time("withdrawn_at").Optional().Nillable(),
	}
}

func (Petition) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("person", Person.Type).Unique().Required().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("agency", Unit.Type).Unique().Required().Immutable().Field("agency_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("result", Result.Type).Unique().Immutable().Field("result_id"),
		edge.To("rating", AnnualRating.Type).Unique().Immutable().Field("rating_id"),
		edge.To("extensions", Extension.Type),
	}
}

func (Petition) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("agency_id", "year", "number").Unique(),
		index.Fields("person_id", "period_id"),
		index.Fields("state", "due_on"),
		index.Fields("unit_id"),
	}
}

func (Petition) Annotations() []schema.Annotation {
	return []schema.Annotation{entsql.Checks(map[string]string{
		"petition_against": "((result_id IS NULL) <> (rating_id IS NULL))",
		"petition_answer":  "((state = 'ANSWERED') = (outcome IS NOT NULL))",
	})}
}
