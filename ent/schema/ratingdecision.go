package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// RatingDecision is the decision by which an authority rates people or recognises the
// ratings of units, or puts a new rating in the place of an earlier one (Arts. 5, 9,
// 21.1.d, 21.2.d, 21.3). It never changes.
type RatingDecision struct{ ent.Schema }

func (RatingDecision) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "rn"}} }

func (RatingDecision) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable().Comment("agency whose people or units it decides"),
		field.Enum("kind").Values("RATING", "REPLACEMENT").Immutable(),
		field.String("number").NotEmpty().MaxRuneLen(100).Immutable(),
		immutableDate("decided_on"),
		field.String("authority").NotEmpty().MaxRuneLen(300).Immutable().Comment("office that decides, as written on the paper"),
		field.String("signer").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("replaces_id").Optional().Nillable().Immutable().Comment("the decision it takes the place of, for one rating"),
		field.String("reason").Default("").MaxRuneLen(1000).Immutable().Comment("of a replacement"),
		field.Time("created_at").Immutable(),
	}
}

func (RatingDecision) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("ratings", AnnualRating.Type),
		edge.To("successors", RatingDecision.Type).From("replaces").Unique().Immutable().Field("replaces_id"),
	}
}

// Indexes let an authority use a number once a year.
func (RatingDecision) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "unit_id", "number").Unique()}
}
