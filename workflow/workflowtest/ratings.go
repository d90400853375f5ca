package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
)

// Rating stores the year of somebody in a state, with all the steps before it. It stands in
// the period of the organisation, whatever its length.
func (o *Organisation) Rating(name string, state annualrating.State, change ...func(*ent.AnnualRatingCreate)) *ent.AnnualRating {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.AnnualRating, error) {
		held := o.Posts[name]
		c := tx.AnnualRating.Create().SetPeriodID(o.Month.ID).SetPersonID(o.People[name].ID).SetUnitID(held.UnitID).
			SetAgencyID(o.Units["SNV"].ID).SetTitle(held.Title).SetRole(held.Role).SetStatus(scoring.Proposed).
			SetComputedRating(scoring.Good).SetState(state)
		for _, f := range change {
			f(c)
		}
		return c.Save(ctx)
	})
}

// Meeting stores a meeting of SNV-TC, in a state.
func (o *Organisation) Meeting(state meeting.State) *ent.Meeting {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Meeting, error) {
		return tx.Meeting.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV-TC"].ID).SetAgencyID(o.Units["SNV"].ID).
			SetKind(meeting.KindSTAFF).SetState(state).SetPlace("Phòng họp").SetBeganAt(o.Clock.Now()).
			SetChairID(o.People[Head].ID).SetSecretaryID(o.People[Staff].ID).SetCalledBy("ai đó").
			SetParticipants([]schema.Participant{{PersonID: o.People[Staff].ID, Attendance: schema.Present}}).
			SetMatters([]schema.MeetingMatter{}).Save(ctx)
	})
}

// RatingDecision stores a decision of SNV.
func (o *Organisation) RatingDecision(number string) *ent.RatingDecision {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.RatingDecision, error) {
		return tx.RatingDecision.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetKind(ratingdecision.KindRATING).
			SetNumber(number).SetDecidedOn(Due).SetAuthority("Giám đốc").SetSigner("ai đó").SetCreatedAt(o.Clock.Now()).Save(ctx)
	})
}

// Record keeps a paper about somebody.
func (o *Organisation) Record(name, subject string, kind record.Kind) *ent.Record {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Record, error) {
		return tx.Record.Create().SetKind(kind).SetOrigin(record.OriginWRITTEN).SetPeriodID(o.Month.ID).SetUnitID(o.Posts[name].UnitID).
			SetPersonID(o.People[name].ID).SetSubject(subject).SetNumber(1).SetName("a.pdf").SetMediaType("application/pdf").
			SetSize(1).SetSha256("h").SetContent([]byte("a")).SetMadeBy("ai đó").SetMadeAt(o.Clock.Now()).Save(ctx)
	})
}

// procedure stores one of each thing of the procedure, about Staff.
func (o *Organisation) procedure() {
	o.t.Helper()
	held := o.Meeting(meeting.StateADOPTED)
	decision := o.RatingDecision("QĐ 30")
	rating := o.Rating(Staff, annualrating.StateNOTIFIED, func(c *ent.AnnualRatingCreate) { c.SetMeetingID(held.ID).SetDecisionID(decision.ID) })
	o.Record(Staff, rating.ID, record.KindFORM_02)
}
