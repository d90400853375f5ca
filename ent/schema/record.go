package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
)

// Record is an immutable paper of the file of a year (Art. 24): what it is, whom it is
// about, which version, its bytes and their hash. A new version never replaces an old one.
type Record struct{ ent.Schema }

func (Record) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "kr"}} }

func (Record) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("MINUTES", "FORM_01", "FORM_02", "PARTY_OPINION", "DECISION", "NOTICE", "PETITION", "OTHER").Immutable(),
		field.Enum("origin").Values("WRITTEN", "SCANNED").Immutable().Comment("WRITTEN by the program; SCANNED from paper (Art. 24.3)"),
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("person_id").Optional().Nillable().Immutable().Comment("nil: about the unit"),
		field.String("subject").NotEmpty().MaxRuneLen(64).Immutable().Comment("identifier of what it is a paper of"),
		field.Int("number").Positive().Immutable().Comment("version of that paper, from 1"),
		field.String("name").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("media_type").NotEmpty().MaxRuneLen(100).Immutable(),
		field.Int("size").NonNegative().Immutable(),
		field.String("sha256").MaxRuneLen(64).Immutable(),
		field.Bytes("content").Immutable(),
		field.String("made_by").MaxRuneLen(300).Immutable(),
		field.Time("made_at").Immutable(),
	}
}

func (Record) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
	}
}

func (Record) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject", "kind", "number").Unique(),
		index.Fields("period_id", "unit_id"),
		index.Fields("person_id"),
	}
}
