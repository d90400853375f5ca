package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// AnnualRating is the year of a person or a unit on its way from the level that a run
// proposes to the level that the authority decides (Arts. 9.2, 21). Who is not rated
// (Art. 11.1) has a row too, so that nobody is missing from the list.
type AnnualRating struct{ ent.Schema }

func (AnnualRating) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "ar"}, versioned{}}
}

func (AnnualRating) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("period_id").Immutable(),
		field.String("person_id").Optional().Nillable().Immutable().Comment("nil: about the unit"),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.String("title").Default("").MaxRuneLen(200).Immutable(),
		field.Enum("role").GoType(scoring.PostRole("")).Optional().Nillable().Immutable().Comment("of a person"),
		field.String("result_id").Optional().Nillable().Comment("proposed result of a person it rests on"),
		field.String("unit_result_id").Optional().Nillable().Comment("proposed result of a unit it rests on"),
		field.Enum("status").GoType(scoring.Status("")).Comment("of that result"),
		field.Enum("computed_rating").GoType(scoring.Band("")).Optional().Nillable().Comment("level the run proposes"),
		field.Enum("state").Values("NOT_RATED", "PREPARED", "SELF_RATED", "DISCUSSED", "OPINED", "PROPOSED", "DECIDED", "NOTIFIED", "SUPERSEDED").
			Default("PREPARED"),
	}, append(ratingSteps(), ratingDecided()...)...)
}

// ratingSteps are what the person, the meeting, the party committee and the personnel body say.
func ratingSteps() []ent.Field {
	return []ent.Field{
		field.Enum("self_rating").GoType(scoring.Band("")).Optional().Nillable().Comment("Form 02, part II"),
		field.String("strengths").Default("").MaxRuneLen(4000),
		field.String("shortcomings").Default("").MaxRuneLen(4000),
		field.Time("self_rated_at").Optional().Nillable(),
		field.String("meeting_id").Optional().Nillable(),
		field.String("party_opinion").Default("").MaxRuneLen(4000),
		field.String("party_document").Default("").MaxRuneLen(300),
		field.Time("opined_at").Optional().Nillable(),
		field.Enum("proposed_rating").GoType(scoring.Band("")).Optional().Nillable().Comment("level the personnel body proposes"),
		field.String("proposal_reason").Default("").MaxRuneLen(1000),
		field.String("proposed_by").Default("").MaxRuneLen(300),
		field.Time("proposed_at").Optional().Nillable(),
	}
}

// ratingDecided are what the authority decides, and how it is made known.
func ratingDecided() []ent.Field {
	return []ent.Field{
		field.Enum("decided_rating").GoType(scoring.Band("")).Optional().Nillable(),
		field.String("decision_reason").Default("").MaxRuneLen(1000).Comment("where it differs from the proposed level"),
		field.String("decision_article").Default("").MaxRuneLen(200).Comment("the article that reason rests on"),
		field.String("handling").Default("").MaxRuneLen(1000).Comment("Form 02, part IV (Art. 23)"),
		field.String("decision_id").Optional().Nillable(),
		field.String("notice_number").Default("").MaxRuneLen(100),
		field.Enum("publication").Values("ELECTRONIC", "POSTED", "MEETING").Optional().Nillable(),
		field.Time("notified_at").Optional().Nillable(),
		field.Time("acknowledged_at").Optional().Nillable().Comment("when the person confirmed to have read the notice"),
		field.String("replaces_id").Optional().Nillable().Immutable().Comment("the rating it takes the place of, once it is told (Art. 21.3)"),
	}
}

func (AnnualRating) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("result", Result.Type).Unique().Field("result_id"),
		edge.To("unit_result", UnitResult.Type).Unique().Field("unit_result_id"),
		edge.From("meeting", Meeting.Type).Ref("ratings").Unique().Field("meeting_id"),
		edge.From("decision", RatingDecision.Type).Ref("ratings").Unique().Field("decision_id"),
		edge.To("successors", AnnualRating.Type).From("replaces").Unique().Immutable().Field("replaces_id"),
	}
}

// Indexes let a person or a unit have one rating in a year, and each rating one that takes
// its place: until that one is told, both are there.
func (AnnualRating) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("period_id", "person_id").Unique().
			Annotations(entsql.IndexWhere("person_id IS NOT NULL AND replaces_id IS NULL")).StorageKey("annualrating_first_of_person"),
		index.Fields("period_id", "unit_id").Unique().
			Annotations(entsql.IndexWhere("person_id IS NULL AND replaces_id IS NULL")).StorageKey("annualrating_first_of_unit"),
		index.Fields("replaces_id").Unique(),
		index.Fields("period_id", "agency_id", "state"),
		index.Fields("person_id"),
		index.Fields("unit_id", "period_id"),
		index.Fields("meeting_id"),
		index.Fields("decision_id"),
	}
}
