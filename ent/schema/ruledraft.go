package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// RuleDraft is a text of the law in the making: drafted from a published one, proved by its
// cases, approved by somebody who wrote none of it, and published from a day.
type RuleDraft struct{ ent.Schema }

func (RuleDraft) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "rd"}, versioned{}} }

func (RuleDraft) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxRuneLen(80).Immutable().Comment("id of the law it is a version of"),
		field.String("base_id").MaxRuneLen(64).Immutable().Comment("hash of the text it was drafted from"),
		field.Text("yaml").Comment("the text as it stands"),
		field.Enum("state").Values("DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED", "DISCARDED").Default("DRAFT"),
		field.JSON("editors", []string{}).Comment("accounts that wrote in it: none of them approves"),
		field.JSON("report", &DraftReport{}).Optional().Comment("what its cases found; none since it changed"),
		field.JSON("reviewed", []string{}).Optional().Comment("cases with new expectations that the approver reviewed"),
		field.String("note").Default("").MaxRuneLen(1000).Comment("why it was returned or discarded"),
		field.String("started_by").MaxRuneLen(300).Immutable(),
		field.String("submitted_by").Default("").MaxRuneLen(300),
		field.String("approved_by").Default("").MaxRuneLen(300),
		field.String("ruleset_id").Optional().Nillable().MaxRuneLen(64).Comment("hash it was published under"),
		field.Time("created_at").Immutable(),
		field.Time("changed_at"),
	}
}

func (RuleDraft) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("base", Ruleset.Type).Unique().Required().Immutable().Field("base_id"),
		edge.To("ruleset", Ruleset.Type).Unique().Field("ruleset_id"),
	}
}

func (RuleDraft) Indexes() []ent.Index { return []ent.Index{index.Fields("created_at")} }

// DraftReport is what running every case under a draft found.
type DraftReport struct {
	Passed int         `json:"passed"` // cases that hold, new expectations included
	Cases  []DraftCase `json:"cases,omitempty"`
}

// DraftCase is a case that fails under a draft, or that the draft expects otherwise.
type DraftCase struct {
	ID      string            `json:"id"`
	Title   string            `json:"title"`
	Was     map[string]string `json:"was,omitempty"` // expected before; none of a case of the draft alone
	Expect  map[string]string `json:"expect"`        // expected by the draft
	Failed  *DraftDifference  `json:"failed,omitempty"`
	Step    *scoring.Text     `json:"step,omitempty"` // the first step that differs, in words
	Carried bool              `json:"carried"`        // by the draft: its new expectation
}

// DraftDifference is the first result that is not as expected.
type DraftDifference struct {
	Name     string `json:"name"`
	Expected string `json:"expected"`
	Actual   string `json:"actual"`
}

// Confirmation says that a named person answers for a value or a reading that the texts of
// the law mark as unconfirmed. It holds for the part as it stood, in any version that has it.
type Confirmation struct{ ent.Schema }

func (Confirmation) Mixin() []ent.Mixin {
	return []ent.Mixin{identified{prefix: "cf"}, versioned{}}
}

func (Confirmation) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").NotEmpty().MaxRuneLen(80).Immutable().Comment("id of the ruleset, policy or layer"),
		field.String("section").NotEmpty().MaxRuneLen(80).Immutable().Comment("values, parameters, items, rules, …"),
		field.String("name").NotEmpty().MaxRuneLen(80).Immutable().Comment("of the part in its section"),
		field.String("part_hash").MaxRuneLen(64).Immutable().Comment("SHA-256 of the part as confirmed"),
		field.Enum("state").Values("IN_FORCE", "WITHDRAWN").Default("IN_FORCE"),
		field.String("document").NotEmpty().MaxRuneLen(300).Immutable(),
		immutableDate("decided_on"),
		field.String("confirmed_by").MaxRuneLen(300).Immutable(),
		field.String("account_id").Immutable().Comment("who confirmed: somebody else withdraws"),
		field.Time("confirmed_at").Immutable(),
		field.String("withdrawn_by").Default("").MaxRuneLen(300),
		field.Time("withdrawn_at").Optional().Nillable(),
		field.String("reason").Default("").MaxRuneLen(1000).Comment("why it was withdrawn"),
	}
}

func (Confirmation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("code", "section", "name")}
}
