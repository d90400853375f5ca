package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// Unit is a unit of the organisation. Where it stands in the tree is a UnitPlace,
// because units move; path and parent here repeat the current place.
type Unit struct{ ent.Schema }

func (Unit) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "un"}, versioned{}} }

func (Unit) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxRuneLen(50).Immutable(),
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.Enum("kind").GoType(scoring.UnitKind("")),
		field.String("parent_id").Optional().Nillable(),
		field.String("path").NotEmpty().MaxRuneLen(80).Comment("four digits a level"),
		field.Bool("special_deadline").Default(false).Comment("agency that rates its year by 15 January (Art. 19.2)"),
		date("valid_from"),
		optionalDate("valid_to"),
	}
}

func (Unit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("children", Unit.Type).From("parent").Unique().Field("parent_id"),
		edge.To("places", UnitPlace.Type),
		edge.To("posts", Post.Type),
	}
}

func (Unit) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code").Unique(), index.Fields("path").Unique()}
}

// UnitPlace is where a unit stood in the tree from a day to a day.
type UnitPlace struct{ ent.Schema }

func (UnitPlace) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "up"}, versioned{}} }

func (UnitPlace) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.String("parent_id").Optional().Nillable(),
		field.String("path").NotEmpty().MaxRuneLen(80),
		date("valid_from"),
		optionalDate("valid_to"),
	}
}

func (UnitPlace) Edges() []ent.Edge {
	return []ent.Edge{edge.From("unit", Unit.Type).Ref("places").Unique().Required().Immutable().Field("unit_id")}
}

func (UnitPlace) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "valid_from").Unique(), index.Fields("path")}
}

// Person is somebody on a staff list.
type Person struct{ ent.Schema }

func (Person) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "pe"}, versioned{}} }

func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxRuneLen(50).Immutable(),
		field.String("full_name").NotEmpty().MaxRuneLen(300),
		field.String("name_key").MaxRuneLen(2700).Comment("sorts as Vietnamese names do").
			Annotations(entgql.OrderField("NAME")),
		field.String("name_folded").MaxRuneLen(600).Comment("name and code without diacritics, for search"),
		field.Enum("gender").Values("MALE", "FEMALE").Optional().Nillable(),
		optionalDate("birth_date"),
		field.Enum("subject_kind").GoType(scoring.SubjectKind("")),
	}
}

func (Person) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("posts", Post.Type),
		edge.To("leaves", Leave.Type),
		edge.To("disciplines", Discipline.Type),
		edge.To("attestations", Attestation.Type),
		edge.To("work_items", WorkItem.Type),
		edge.To("assessments", PeriodAssessment.Type),
		edge.To("results", Result.Type),
		edge.From("annual_ratings", AnnualRating.Type).Ref("person"),
		edge.To("account", Account.Type).Unique(),
	}
}

func (Person) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code").Unique(), index.Fields("name_key", "code")}
}

// PeerGroup is a set of people with similar tasks (Decree 335/2025 Art. 20.5).
type PeerGroup struct{ ent.Schema }

func (PeerGroup) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "pg"}, versioned{}} }

func (PeerGroup) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.String("name_folded").NotEmpty().MaxRuneLen(600).Immutable(),
	}
}

func (PeerGroup) Edges() []ent.Edge { return []ent.Edge{edge.To("posts", Post.Type)} }

func (PeerGroup) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name_folded").Unique()}
}

// Post is a person's place in a unit for a time. A change of place ends one post and
// begins another; nothing is overwritten.
type Post struct{ ent.Schema }

func (Post) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "po"}, versioned{}} }

func (Post) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("peer_group_id").Optional().Nillable(),
		field.String("title").NotEmpty().MaxRuneLen(200),
		field.Enum("role").GoType(scoring.PostRole("")),
		field.Bool("primary").Default(true),
		field.Bool("secondment").Default(false).Comment("works at the host, remains on the sender's payroll"),
		date("valid_from"),
		optionalDate("valid_to"),
		field.String("note").Default("").MaxRuneLen(2000).Comment("free text, never interpreted"),
		field.Bool("note_resolved").Default(false),
	}
}

func (Post) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Person.Type).Ref("posts").Unique().Required().Immutable().Field("person_id"),
		edge.From("unit", Unit.Type).Ref("posts").Unique().Required().Immutable().Field("unit_id"),
		edge.From("peer_group", PeerGroup.Type).Ref("posts").Unique().Field("peer_group_id"),
		edge.To("charges", Charge.Type),
	}
}

func (Post) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id", "unit_id", "valid_from").Unique(),
		index.Fields("unit_id", "valid_from"),
	}
}

// Charge puts a unit and its subtree in a deputy's charge (Art. 15.4).
type Charge struct{ ent.Schema }

func (Charge) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ch"}, versioned{}} }

func (Charge) Fields() []ent.Field {
	return []ent.Field{
		field.String("post_id").Immutable(),
		field.String("unit_id").Immutable(),
		date("valid_from"),
		optionalDate("valid_to"),
		field.String("document").NotEmpty().MaxRuneLen(300),
	}
}

func (Charge) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("post", Post.Type).Ref("charges").Unique().Required().Immutable().Field("post_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (Charge) Indexes() []ent.Index { return []ent.Index{index.Fields("post_id", "valid_from")} }

// Leave is a time away from work (Art. 11.2).
type Leave struct{ ent.Schema }

func (Leave) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "le"}, versioned{}} }

func (Leave) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.Enum("kind").Values("SICK", "MATERNITY", "UNPAID", "TRAINING", "OTHER"),
		date("valid_from"),
		optionalDate("valid_to"),
		field.String("document").NotEmpty().MaxRuneLen(300),
	}
}

func (Leave) Edges() []ent.Edge {
	return []ent.Edge{edge.From("person", Person.Type).Ref("leaves").Unique().Required().Immutable().Field("person_id")}
}

func (Leave) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "valid_from").Unique()}
}
