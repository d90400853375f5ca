package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// Ruleset keeps the text of every ruleset, policy or layer that a run has used or Home Affairs
// has published; its identifier is its hash, so it can never change. Published ones are law
// beside those the program carries, from their day on.
type Ruleset struct{ ent.Schema }

func (Ruleset) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxRuneLen(64).Immutable().Comment("SHA-256 of the text"),
		field.String("code").NotEmpty().MaxRuneLen(80).Immutable(),
		field.Text("text").Immutable(),
		optionalDate("effective_from"),
		field.String("document").Default("").MaxRuneLen(300).Comment("by which it was published"),
		field.String("published_by").Default("").MaxRuneLen(300),
		field.Time("published_at").Optional().Nillable().Comment("nil: only kept"),
	}
}

func (Ruleset) Indexes() []ent.Index { return []ent.Index{index.Fields("published_at")} }

// Run is one computation of a period for a unit, resumable until it is published.
type Run struct{ ent.Schema }

func (Run) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ru"}, versioned{}} }

func (Run) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.Enum("state").Values("QUEUED", "RUNNING", "PUBLISHED", "SUPERSEDED", "CANCELLED", "FAILED").Default("QUEUED"),
		field.Enum("phase").Values("UNITS", "STAFF", "LEADERS", "EXCELLENCE", "PROPOSALS", "PUBLISH", "DONE").Default("STAFF"),
		field.Int("done").Default(0),
		field.Int("total").Default(0),
		field.String("engine_version").Immutable().MaxRuneLen(40),
		field.JSON("ruleset_hashes", []string{}),
		field.String("input_hash").Optional().Nillable().MaxRuneLen(64),
		field.String("result_hash").Optional().Nillable().MaxRuneLen(64),
		field.String("reason").Default("").MaxRuneLen(1000).Immutable(),
		field.String("decision_number").Default("").MaxRuneLen(200).Immutable(),
		field.String("supersedes_id").Optional().Nillable().Immutable(),
		field.String("started_by").MaxRuneLen(300).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("published_at").Optional().Nillable(),
		field.String("failure").Optional().Nillable().MaxRuneLen(1000),
		field.String("lease_holder").Default("").MaxRuneLen(64),
		field.Time("lease_until").Optional().Nillable(),
	}
}

func (Run) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("successors", Run.Type).From("supersedes").Unique().Immutable().Field("supersedes_id"),
		edge.To("results", Result.Type),
	}
}

func (Run) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "unit_id", "created_at"), index.Fields("state")}
}

// Result is what a run found about a person, with the evidence it looked at and the
// trace of every step. It is written once; the cap may still move it within its run, and
// only its visibility changes once it is published. A month has no rating.
type Result struct{ ent.Schema }

func (Result) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "rs"}} }

func (Result) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("run_id").Immutable(),
		field.String("period_id").Immutable(),
		field.String("person_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.String("peer_group_id").Optional().Nillable().Immutable(),
		field.String("title").MaxRuneLen(200).Immutable(),
		field.Enum("role").GoType(scoring.PostRole("")).Immutable(),
		field.String("ruleset_hash").MaxRuneLen(64).Immutable(),
		field.Enum("status").GoType(scoring.Status("")),
		field.Enum("band").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
	}, append(rated(), resultNumbers()...)...)
}

func resultNumbers() []ent.Field {
	return []ent.Field{
		optionalFraction("quantity_ratio"),
		optionalFraction("quality_ratio"),
		optionalFraction("progress_ratio"),
		optionalFraction("unit_result_ratio"),
		optionalFraction("organising_ratio"),
		optionalFraction("unity_ratio"),
		optionalFraction("mean_ratio"),
		optionalPoints("general"),
		optionalPoints("result"),
		optionalPoints("total"),
		optionalFraction("total_exact"),
		optionalFraction("converted"),
		field.Int("faults").Default(0),
	}
}

func (Result) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("run", Run.Type).Ref("results").Unique().Required().Immutable().Field("run_id"),
		edge.From("person", Person.Type).Ref("results").Unique().Required().Immutable().Field("person_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (Result) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("run_id", "person_id").Unique(),
		index.Fields("period_id", "visibility", "agency_id"),
		index.Fields("person_id", "visibility", "period_id"),
	}
}

// BoardRow is a line of a published ranking, with everything a page shows, so that a
// page reads one table in order. A scope is a unit, or a unit and a peer group.
type BoardRow struct{ ent.Schema }

func (BoardRow) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("scope").MaxRuneLen(130).Immutable(),
		field.Int("ord").Immutable(),
		field.Int("rank").Optional().Nillable().Immutable(),
		field.String("result_id").Immutable(),
		field.String("person_id").Immutable(),
		field.String("person_code").MaxRuneLen(50).Immutable(),
		field.String("person_name").MaxRuneLen(300).Immutable(),
		field.String("name_key").MaxRuneLen(2700).Immutable(),
		field.String("name_folded").MaxRuneLen(600).Immutable(),
		field.String("unit_path").MaxRuneLen(80).Immutable(),
		field.String("unit_name").MaxRuneLen(300).Immutable(),
		field.String("agency_id").Immutable(),
		field.String("agency_name").MaxRuneLen(300).Immutable(),
		field.String("title").MaxRuneLen(200).Immutable(),
		field.Enum("role").GoType(scoring.PostRole("")).Immutable(),
		field.String("peer_group_name").Default("").MaxRuneLen(200).Immutable(),
		field.Enum("status").GoType(scoring.Status("")).Immutable(),
		field.Enum("band").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
		field.Enum("rating").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
		field.Enum("decided").GoType(scoring.Band("")).Optional().Nillable().Comment("level of the year that was notified (Art. 21)"),
		field.Enum("outcome").GoType(excellence.Outcome("")).Optional().Nillable().Immutable(),
		optionalPoints("total"),
		optionalPoints("general"),
		optionalPoints("result"),
		optionalPoints("previous_total"),
	}
}

// Annotations keep the board out of the generated GraphQL code: it is read by hand-written
// SQL only (package store).
func (BoardRow) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll)}
}

func (BoardRow) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("period_id", "scope", "ord").Unique(),
		index.Fields("period_id", "scope", "name_key"),
		index.Fields("period_id", "scope", "person_code"),
		index.Fields("person_id", "period_id"), // who sees only themself
	}
}
