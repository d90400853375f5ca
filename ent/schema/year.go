package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// UnitResult is what a run found about a unit. Like a person's result it is written once;
// only its visibility changes once it is published.
type UnitResult struct{ ent.Schema }

func (UnitResult) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ur"}} }

func (UnitResult) Fields() []ent.Field {
	return append([]ent.Field{
		field.String("run_id").Immutable(),
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.String("ruleset_hash").MaxRuneLen(64).Immutable(),
		field.Enum("status").GoType(scoring.Status("")),
		optionalPoints("general"),
		optionalPoints("result"),
		optionalPoints("total"),
		optionalFraction("total_exact"),
		field.Enum("band").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
	}, rated()...)
}

// rated are the fields of results that a cap and a publication touch.
func rated() []ent.Field {
	return []ent.Field{
		field.Enum("rating_before_cap").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
		field.Enum("rating").GoType(scoring.Band("")).Optional().Nillable().Comment("proposed level, after the cap"),
		field.Enum("outcome").GoType(excellence.Outcome("")).Optional().Nillable().Comment("what the cap did"),
		field.JSON("notes", []string{}).Optional(),
		field.JSON("sources", map[string]string{}).Optional().Comment("identifiers of records by the names the trace uses"),
		field.Enum("visibility").Values("HIDDEN", "CURRENT", "SUPERSEDED").Default("HIDDEN"),
		field.Bytes("sheet").Immutable().Comment("evidence as the run saw it, canonical JSON"),
		field.Bytes("trace").Comment("steps of the arithmetic, canonical JSON"),
		field.String("hash").MaxRuneLen(64),
	}
}

func (UnitResult) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("run", Run.Type).Unique().Required().Immutable().Field("run_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (UnitResult) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("run_id", "unit_id").Unique(),
		index.Fields("period_id", "visibility", "unit_id"),
		index.Fields("unit_id", "visibility"),
	}
}

// ExcellenceLimit is one application of the cap on "excellent" (Arts. 8.5, 20.5): to the
// people of an agency, to its units, or to the agencies under an authority.
type ExcellenceLimit struct{ ent.Schema }

func (ExcellenceLimit) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "el"}} }

func (ExcellenceLimit) Fields() []ent.Field {
	return []ent.Field{
		field.String("run_id").Immutable(),
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable().Comment("the agency, or the authority over agencies"),
		field.Enum("about").GoType(excellence.Subject("")).Immutable(),
		field.String("ruleset_hash").MaxRuneLen(64).Immutable(),
		field.JSON("scopes", []CapScope{}).Immutable(),
		field.JSON("ties", []CapTie{}).Immutable(),
		field.JSON("reserve", []string{}).Immutable().Comment("codes of those who move up next, best first"),
		field.Bool("provisional").Immutable().Comment("somebody is undecided"),
		field.Enum("visibility").Values("HIDDEN", "CURRENT", "SUPERSEDED").Default("HIDDEN"),
		field.Bytes("sheet").Immutable(),
		field.Bytes("trace").Immutable(),
		field.String("hash").MaxRuneLen(64).Immutable(),
	}
}

// CapScope is the arithmetic of one cap: base, ratio, most, accepted, reserved, left.
type CapScope struct {
	Kind         excellence.ScopeKind `json:"kind"`
	Name         string               `json:"name"`
	Ratio        *scoring.Fraction    `json:"ratio,omitempty"` // of the base; nil where the rule on small sets decides
	Members      int                  `json:"members"`
	Rated        int                  `json:"rated"`
	GoodOrBetter int                  `json:"goodOrBetter"`
	Undecided    int                  `json:"undecided"`
	Most         int                  `json:"most"`
	Accepted     int                  `json:"accepted"`
	Reserved     int                  `json:"reserved"`
	Left         int                  `json:"left"`
}

// CapTie is a set of equal means across the line of a cap, which the authority breaks.
type CapTie struct {
	Scopes   []string `json:"scopes"`
	Proposed []string `json:"proposed"` // codes, in the order the tie-break list would give
	Rule     string   `json:"rule"`     // criterion that would separate them; COUNCIL if none does
}

func (ExcellenceLimit) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("run", Run.Type).Unique().Required().Immutable().Field("run_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (ExcellenceLimit) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("run_id", "unit_id", "about", "ruleset_hash").Unique(),
		index.Fields("period_id", "visibility", "unit_id"),
	}
}

// CapDecision is a decision of the authority on the cap: the higher ratio, small groups taken
// together, a broken tie, or an "excellent" given back (Arts. 8.5.b, 20.5.b). The next run
// applies it.
type CapDecision struct{ ent.Schema }

func (CapDecision) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "cd"}} }

func (CapDecision) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable().Comment("the agency, or the authority over agencies"),
		field.Enum("about").GoType(excellence.Subject("")).Immutable(),
		field.Enum("kind").Values("OUTSTANDING_RATIO", "POOLING", "TIE_BROKEN", "WITHDRAWN").Immutable(),
		field.Enum("scope").GoType(excellence.ScopeKind("")).Optional().Nillable().Immutable(),
		field.String("peer_group_id").Optional().Nillable().Immutable(),
		field.Int64("ratio").GoType(scoring.Decimal(0)).Optional().Nillable().Immutable(),
		field.String("person_id").Optional().Nillable().Immutable(),
		field.String("rated_unit_id").Optional().Nillable().Immutable(),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("reason").NotEmpty().MaxRuneLen(1000).Immutable(),
		field.String("recorded_by").MaxRuneLen(300).Immutable(),
		field.Time("recorded_at").Immutable(),
	}
}

func (CapDecision) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("peer_group", PeerGroup.Type).Unique().Immutable().Field("peer_group_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("rated_unit", Unit.Type).Unique().Immutable().Field("rated_unit_id"),
	}
}

func (CapDecision) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "unit_id")}
}
