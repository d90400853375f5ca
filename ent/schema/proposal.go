package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// Proposal is what a norm says of a person or a unit after a year: qualifies, does not, or
// open, and by which condition. It is never changed; a dossier carries what a named person
// decides on it (Art. 23).
type Proposal struct{ ent.Schema }

func (Proposal) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "pp"}} }

func (Proposal) Fields() []ent.Field {
	return []ent.Field{
		field.String("run_id").Immutable(),
		field.String("period_id").Immutable(),
		field.String("person_id").Optional().Nillable().Immutable().Comment("nil: about the unit"),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.String("norm").MaxRuneLen(80).Immutable(),
		field.Enum("effect").GoType(law.Effect("")).Immutable(),
		field.Enum("verdict").GoType(decision.Verdict("")).Immutable(),
		field.String("condition").Default("").MaxRuneLen(80).Immutable().Comment("what decided, or is open"),
		field.Int("unmet").Default(0).Immutable().Comment("how many conditions do not hold or are open; one of some counts once"),
		field.String("ruleset_hash").MaxRuneLen(64).Immutable(),
		field.Bytes("sheet").Immutable().Comment("facts as the run saw them, canonical JSON"),
		field.Enum("visibility").Values("HIDDEN", "CURRENT", "SUPERSEDED").Default("HIDDEN"),
	}
}

func (Proposal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("run", Run.Type).Unique().Required().Immutable().Field("run_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("dossiers", Dossier.Type),
	}
}

func (Proposal) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("run_id", "agency_id"),
		index.Fields("period_id", "visibility", "norm", "verdict"),
		index.Fields("person_id", "visibility"),
	}
}
