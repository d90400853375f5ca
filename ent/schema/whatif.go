package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// WhatIf computes a closed period again from its kept evidence under supposed rules. It
// touches no result: what it finds is kept beside them.
type WhatIf struct{ ent.Schema }

func (WhatIf) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "wf"}, versioned{}} }

func (WhatIf) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.JSON("assumptions", []Assumption{}).Immutable(),
		field.Enum("state").Values("QUEUED", "RUNNING", "DONE", "CANCELLED", "FAILED").Default("QUEUED"),
		field.Int("done").Default(0),
		field.Int("total").Immutable(),
		field.JSON("totals", []WhatIfTotal{}).Optional(),
		field.JSON("limits", []WhatIfLimit{}).Optional(),
		field.String("started_by").MaxRuneLen(300).Immutable(),
		field.Time("created_at").Immutable(),
		field.Time("finished_at").Optional().Nillable(),
		field.String("failure").Optional().Nillable().MaxRuneLen(1000),
		field.String("lease_holder").Default("").MaxRuneLen(64),
		field.Time("lease_until").Optional().Nillable(),
	}
}

func (WhatIf) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("effects", WhatIfEffect.Type),
	}
}

func (WhatIf) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at"), index.Fields("state")}
}

// Assumption is one thing supposed: of a policy or ruleset another answer to an open question,
// or a layer laid over it; or the text of a draft in place of the version in force.
type Assumption struct {
	Policy    string `json:"policy"` // id of the policy or ruleset; of a draft, of the law it is about
	Parameter string `json:"parameter,omitempty"`
	Option    string `json:"option,omitempty"`
	Layer     string `json:"layer,omitempty"`
	Draft     string `json:"draft,omitempty"`
	Text      string `json:"text,omitempty"` // hash of the text of the draft when the trial began
}

// WhatIfGroup is what totals are counted by.
type WhatIfGroup string

// The groups.
const (
	GroupAll      WhatIfGroup = "ALL"
	GroupUnit     WhatIfGroup = "UNIT"
	GroupPosition WhatIfGroup = "POSITION" // title
	GroupRole     WhatIfGroup = "ROLE"
	GroupGender   WhatIfGroup = "GENDER"
)

// Values lists every group.
func (WhatIfGroup) Values() []string {
	return []string{string(GroupAll), string(GroupUnit), string(GroupPosition), string(GroupRole), string(GroupGender)}
}

// WhatIfTotal counts the people of one group: at each level before and after, and how many
// move.
type WhatIfTotal struct {
	Group   WhatIfGroup   `json:"group"`
	Key     string        `json:"key"` // unit id, title, role or gender; empty for all, and where it is not known
	Name    string        `json:"name,omitempty"`
	People  int           `json:"people"`
	Levels  []WhatIfLevel `json:"levels"`
	Raised  int           `json:"raised"`
	Lowered int           `json:"lowered"`
	Moved   int           `json:"moved"`   // whose rank changes
	Bounded int           `json:"bounded"` // heads newly held at the level of their unit
}

// WhatIfLevel counts the people at one level.
type WhatIfLevel struct {
	Level  scoring.Band `json:"level"`
	Before int          `json:"before"`
	After  int          `json:"after"`
}

// WhatIfLimit is one cap before and after. Over counts those proposed as excellent whom it
// keeps out, ties included.
type WhatIfLimit struct {
	Unit   string               `json:"unit"` // name of the agency or authority
	About  excellence.Subject   `json:"about"`
	Kind   excellence.ScopeKind `json:"kind"`
	Name   string               `json:"name,omitempty"` // agency or peer group
	Before WhatIfPlaces         `json:"before"`
	After  WhatIfPlaces         `json:"after"`
}

// WhatIfPlaces is the arithmetic of one cap.
type WhatIfPlaces struct {
	Most     int `json:"most"`
	Accepted int `json:"accepted"`
	Over     int `json:"over"`
}

// WhatIfEffect is a person, or a unit, whose level or rank would change, and the first step
// of the computation that differs.
type WhatIfEffect struct{ ent.Schema }

func (WhatIfEffect) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "we"}} }

func (WhatIfEffect) Fields() []ent.Field {
	return []ent.Field{
		field.String("what_if_id").Immutable(),
		field.String("person_id").Optional().Nillable().Immutable().Comment("nil: about the unit"),
		field.String("unit_id").Immutable(),
		field.Enum("kind").Values("LEVEL", "RANK").Immutable(),
		field.String("title").Default("").MaxRuneLen(200).Immutable(),
		field.Enum("level_before").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
		field.Enum("level_after").GoType(scoring.Band("")).Optional().Nillable().Immutable(),
		field.String("total_before").GoType(scoring.Fraction{}).Optional().Nillable().Immutable(),
		field.String("total_after").GoType(scoring.Fraction{}).Optional().Nillable().Immutable(),
		field.Int("rank_before").Optional().Nillable().Immutable(),
		field.Int("rank_after").Optional().Nillable().Immutable(),
		field.Bool("newly_bounded").Default(false).Immutable(),
		field.String("rule").Default("").MaxRuneLen(80).Immutable().Comment("code of the step"),
		field.JSON("step", &scoring.Text{}).Optional().Immutable(),
	}
}

func (WhatIfEffect) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("what_if", WhatIf.Type).Ref("effects").Unique().Required().Immutable().Field("what_if_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (WhatIfEffect) Indexes() []ent.Index { return []ent.Index{index.Fields("what_if_id", "kind")} }
