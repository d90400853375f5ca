package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/year"
)

// Discipline is a disciplinary decision on a person, of the Party or the State (Art. 11.3).
type Discipline struct{ ent.Schema }

func (Discipline) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "di"}, versioned{}} }

func (Discipline) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.String("act").NotEmpty().MaxRuneLen(300).Comment("names the act, the same in every decision on it"),
		field.Enum("kind").GoType(year.FaultKind("")),
		field.Enum("organ").Values("PARTY", "ADMINISTRATIVE"),
		field.Enum("form").Values(decision.Form("").Values()[1:]...),
		optionalDate("act_on"),
		field.String("act_unit_id").Optional().Nillable().Comment("unit where the act was done"),
		date("decided_on"),
		optionalDate("effective_from"), // nil: from the day of the decision
		field.String("document").NotEmpty().MaxRuneLen(300),
		field.Int("used_in").Range(1990, 2100).Optional().Nillable().Comment("year the act already made not completed (Art. 11.3.b)"),
		field.String("used_document").Default("").MaxRuneLen(300).Comment("decision on the rating of that year"),
	}
}

func (Discipline) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("person", Person.Type).Ref("disciplines").Unique().Required().Immutable().Field("person_id"),
		edge.To("act_unit", Unit.Type).Unique().Field("act_unit_id"),
	}
}

func (Discipline) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "document").Unique()}
}

// attested are the kinds of facts that documents attest.
var attested = []string{
	"UNITED", "INITIATIVE_RECOGNISED", "IN_SUCCESSION_PLAN", "PROSECUTED", "LOWER_POST_EXISTS",
	"STEP_DOWN_CASE", "LETTER_OF_RESIGNATION",
	"COMMON_CRITERIA_MET", "COMMON_CRITERIA_WELL_MET", "TASKS_EXCEEDED", "OLD_AGENCY_OPINION", "PROTECTED_INNOVATION",
	// Why a year was not completed.
	"CAUSE_PROFESSIONAL", "CAUSE_DUTY", "CAUSE_DISCIPLINE", "CAUSE_FORCE_MAJEURE",
	// Days and shares that norms count from.
	"LOW_VOTES", "TERM_BEGAN", "TERM_ENDS", "PENSION", "ROTATION_BEGAN", "STEPPED_DOWN", "RESIGNED", "REMOVED",
	// Ratings of years before the program was in use.
	"RATED_EXCELLENT", "RATED_GOOD", "RATED_COMPLETED", "RATED_NOT_COMPLETED",
	// Honours awarded.
	"ADVANCED_WORKER", "GRASSROOTS_EMULATION_FIGHTER",
}

// Attestation is a fact about a person in a year that no other register holds and that a
// decision asks for, as a document states it.
type Attestation struct{ ent.Schema }

func (Attestation) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "an"}, versioned{}} }

func (Attestation) Fields() []ent.Field {
	return []ent.Field{
		field.String("person_id").Immutable(),
		field.Int("year").Range(1990, 2100).Immutable(),
		field.Enum("kind").Values(attested...).Immutable(),
		field.Bool("holds"),
		optionalDate("day"), // of what began or happened on a day
		field.Int("part").Optional().Nillable().Comment("of a share: low votes, tasks exceeded"),
		field.Int("whole").Optional().Nillable().Comment("of a share: votes cast, tasks assigned"),
		field.String("document").NotEmpty().MaxRuneLen(300),
		field.String("recorded_by").MaxRuneLen(300),
		field.Time("recorded_at"),
	}
}

func (Attestation) Edges() []ent.Edge {
	return []ent.Edge{edge.From("person", Person.Type).Ref("attestations").Unique().Required().Immutable().Field("person_id")}
}

func (Attestation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("person_id", "year", "kind").Unique()}
}
