package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring/procedure"
)

// Extension moves one deadline of a unit in a year, or of one petition, by an order. The
// latest one of a deadline counts; none is ever changed.
type Extension struct{ ent.Schema }

func (Extension) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "xt"}} }

func (Extension) Fields() []ent.Field {
	return []ent.Field{
		field.String("unit_id").Immutable(),
		field.Enum("stage").GoType(procedure.Stage("")).Immutable(),
		field.String("period_id").Immutable(),
		field.String("petition_id").Optional().Nillable().Immutable(),
		immutableDate("due_on"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("document_on"),
		field.String("reason").NotEmpty().MaxRuneLen(1000).Immutable(),
		field.String("recorded_by").MaxRuneLen(300).Immutable(),
		field.Time("recorded_at").Immutable(),
	}
}

func (Extension) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.From("petition", Petition.Type).Ref("extensions").Unique().Immutable().Field("petition_id"),
	}
}

func (Extension) Indexes() []ent.Index {
	return []ent.Index{index.Fields("unit_id", "period_id", "stage"), index.Fields("petition_id")}
}

// NationalFile is one file made for the national database of civil servants: whose results
// of which period, how many lines, and the hash of the bytes (Art. 26.1.d).
type NationalFile struct{ ent.Schema }

func (NationalFile) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "nf"}} }

func (NationalFile) Fields() []ent.Field {
	return []ent.Field{
		field.String("agency_id").Immutable(),
		field.String("period_id").Immutable(),
		field.Enum("format").Values("XLSX", "CSV", "JSON").Immutable(),
		field.Int("lines").Immutable(),
		field.String("sha256").MaxRuneLen(64).Immutable(),
		field.String("reason").NotEmpty().MaxRuneLen(1000).Immutable(),
		field.String("made_by").MaxRuneLen(300).Immutable(),
		field.Time("made_at").Immutable(),
	}
}

func (NationalFile) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("agency", Unit.Type).Unique().Required().Immutable().Field("agency_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
	}
}

func (NationalFile) Indexes() []ent.Index {
	return []ent.Index{index.Fields("agency_id", "period_id", "made_at")}
}
