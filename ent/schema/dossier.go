package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// Dossier carries one decision about a person or a unit: what the norm says on the facts as
// they stood, the papers, who proposes, who decides, and what it then is for later years
// (Art. 23; Law 80/2025, Art. 27).
type Dossier struct{ ent.Schema }

func (Dossier) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "ds"}, versioned{}} }

func (Dossier) Fields() []ent.Field {
	return append(opened(),
		field.Enum("state").Values("OPEN", "PROPOSED", "CONFIRMED", "REJECTED", "WITHDRAWN").Default("OPEN"),
		field.JSON("papers", []Paper{}).Comment("what the kind asks for, as it stood when opened"),
		field.JSON("terms", Terms{}).Optional().Comment("what is proposed"),
		field.String("proposed_by").Default("").MaxRuneLen(300),
		field.String("proposer_id").Default("").MaxRuneLen(64).Comment("account of who proposed; may not confirm"),
		field.Time("proposed_at").Optional().Nillable(),
		field.String("grounds").Default("").MaxRuneLen(2000).Comment("why it is proposed"),
		field.String("decided_by").Default("").MaxRuneLen(300),
		field.Time("decided_at").Optional().Nillable(),
		field.String("reason").Default("").MaxRuneLen(1000).Comment("why it is confirmed, rejected or withdrawn"),
		field.String("document").Default("").MaxRuneLen(300).Comment("number of the decision"),
		optionalDate("decided_on"),
		optionalDate("effective_from"),
		field.String("effect_id").Default("").MaxRuneLen(64).Comment("the discipline, post or attestation it became"),
	)
}

// opened are the fields that never change once a dossier is open.
func opened() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(law.Kind("")).Immutable(),
		field.String("norm").Default("").MaxRuneLen(80).Immutable().Comment("empty where no norm judges it"),
		field.Enum("origin").Values("PROPOSAL", "TRIGGER", "HAND").Immutable(),
		field.String("proposal_id").Optional().Nillable().Immutable(),
		field.String("period_id").Immutable().Comment("the year whose ratings it rests on"),
		field.String("person_id").Optional().Nillable().Immutable().Comment("nil: about the unit"),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.Enum("verdict").GoType(decision.Verdict("")).Optional().Nillable().Immutable(),
		field.String("condition").Default("").MaxRuneLen(80).Immutable().Comment("what decided, or is open"),
		field.String("ruleset_hash").MaxRuneLen(64).Immutable(),
		field.Bytes("sheet").Immutable().Comment("facts as they stood, canonical JSON"),
		field.String("opened_by").MaxRuneLen(300).Immutable(),
		field.Time("opened_at").Immutable(),
		field.String("opening_reason").Default("").MaxRuneLen(1000).Immutable(),
	}
}

func (Dossier) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("proposal", Proposal.Type).Ref("dossiers").Unique().Immutable().Field("proposal_id"),
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("person", Person.Type).Unique().Immutable().Field("person_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
	}
}

func (Dossier) Indexes() []ent.Index {
	return []ent.Index{index.Fields("period_id", "kind", "state"), index.Fields("person_id"), index.Fields("unit_id", "state"),
		index.Fields("proposal_id")}
}

// Paper is one paper that the kind of a dossier asks for.
type Paper struct {
	Code     string       `json:"code"`
	Label    scoring.Text `json:"label"`
	Where    scoring.Text `json:"where"`              // article that asks for it
	Document string       `json:"document,omitempty"` // number and day; empty while it is missing
	By       string       `json:"by,omitempty"`       // who recorded it
}

// Terms is what a dossier proposes beyond its kind.
type Terms struct {
	Form         decision.Form    `json:"form,omitempty"` // of discipline
	Act          string           `json:"act,omitempty"`
	Fault        year.FaultKind   `json:"fault,omitempty"`
	ActOn        *calendar.Date   `json:"actOn,omitempty"`
	DiscoveredOn *calendar.Date   `json:"discoveredOn,omitempty"`
	NoLimit      string           `json:"noLimit,omitempty"`   // ground on which no limitation runs
	Deferrals    []string         `json:"deferrals,omitempty"` // grounds on which discipline waits
	Asked        bool             `json:"asked,omitempty"`     // the person asks not to wait
	Decided      bool             `json:"decided,omitempty"`   // the authority decides not to wait
	Unit         string           `json:"unit,omitempty"`      // of the new post
	Title        string           `json:"title,omitempty"`
	Role         scoring.PostRole `json:"role,omitempty"`
}
