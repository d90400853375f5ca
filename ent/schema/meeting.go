package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/congtam/congtam/scoring"
)

// Meeting is a meeting that comments on people before they are rated, with its minutes
// (Arts. 21.1.b, 21.2.b). Adopted, it changes no more.
type Meeting struct{ ent.Schema }

func (Meeting) Mixin() []ent.Mixin { return []ent.Mixin{identified{prefix: "mt"}, versioned{}} }

func (Meeting) Fields() []ent.Field {
	return []ent.Field{
		field.String("period_id").Immutable(),
		field.String("unit_id").Immutable(),
		field.String("agency_id").Immutable(),
		field.Enum("kind").Values("STAFF", "LEADERS").Immutable().
			Comment("STAFF: everybody of the unit; LEADERS: leadership, party committee and heads of the constituent units"),
		field.Enum("state").Values("CALLED", "HELD", "ADOPTED").Default("CALLED"),
		field.String("place").MaxRuneLen(300),
		field.Time("began_at"),
		field.Time("ended_at").Optional().Nillable(),
		field.String("chair_id"),
		field.String("secretary_id"),
		field.String("party_representative").Default("").MaxRuneLen(300),
		field.JSON("participants", []Participant{}),
		field.JSON("matters", []MeetingMatter{}).Comment("what was said of each person"),
		field.Int("in_favour").Optional().Nillable().Comment("votes for adopting the minutes"),
		field.Int("against").Optional().Nillable(),
		field.String("called_by").MaxRuneLen(300).Immutable(),
		field.Time("adopted_at").Optional().Nillable(),
	}
}

// Attendance says whether a participant came.
type Attendance string

// The ways to attend; a written opinion is for heads of constituent units of large
// agencies (Art. 21.1.b).
const (
	Expected Attendance = "EXPECTED"
	Present  Attendance = "PRESENT"
	Absent   Attendance = "ABSENT"
	Written  Attendance = "WRITTEN"
)

// Values lists the ways to attend.
func (Attendance) Values() []string {
	return []string{string(Expected), string(Present), string(Absent), string(Written)}
}

// Participant is somebody who has to be at a meeting, by post on the day it was called.
type Participant struct {
	PersonID   string           `json:"person"`
	Name       string           `json:"name"`
	Title      string           `json:"title"`
	Unit       string           `json:"unit"`
	Role       scoring.PostRole `json:"role"`
	Attendance Attendance       `json:"attendance"`
	Note       string           `json:"note"`
}

// MeetingMatter is what a meeting said of one person and how it voted on the level.
type MeetingMatter struct {
	RatingID   string           `json:"rating"`
	Opinions   []MeetingOpinion `json:"opinions"`
	Conclusion string           `json:"conclusion"`
	Level      *scoring.Band    `json:"level"` // level the meeting favours, nil if it named none
	InFavour   int              `json:"inFavour"`
	Against    int              `json:"against"`
}

// MeetingOpinion is what one participant said.
type MeetingOpinion struct {
	By   string `json:"by"`
	Text string `json:"text"`
}

func (Meeting) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("period", Period.Type).Unique().Required().Immutable().Field("period_id"),
		edge.To("unit", Unit.Type).Unique().Required().Immutable().Field("unit_id"),
		edge.To("chair", Person.Type).Unique().Required().Field("chair_id"),
		edge.To("secretary", Person.Type).Unique().Required().Field("secretary_id"),
		edge.To("ratings", AnnualRating.Type),
	}
}

func (Meeting) Indexes() []ent.Index { return []ent.Index{index.Fields("period_id", "unit_id")} }
