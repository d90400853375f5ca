package workflowtest

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring/procedure"
)

// Lent stores that somebody lends verbs within a unit to somebody else, until the end of
// the year.
func (o *Organisation) Lent(lender, holder, unit string, verbs ...access.Verb) *ent.Delegation {
	var names []string
	for _, v := range verbs {
		names = append(names, string(v))
	}
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Delegation, error) {
		return tx.Delegation.Create().SetLenderID(o.People[lender].ID).SetHolderID(o.People[holder].ID).SetUnitID(o.Units[unit].ID).
			SetVerbs(names).SetValidFrom(Begin).SetValidTo(Begin + 364).SetDocument("GUQ 1").SetDocumentOn(Begin).
			SetRecordedBy("ai đó").SetRecordedAt(o.Clock.Now()).Save(ctx)
	})
}

// Petition stores a petition of somebody against a published result of the month, in a
// state; it is due a week after it was filed.
func (o *Organisation) Petition(name string, state petition.State) *ent.Petition {
	against := o.published(name)
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Petition, error) {
		n, err := tx.Petition.Query().Count(ctx)
		if err != nil {
			return nil, err
		}
		c := tx.Petition.Create().SetNumber(n + 1).SetYear(2026).SetPersonID(against.PersonID).SetRole(against.Role).SetUnitID(against.UnitID).
			SetAgencyID(against.AgencyID).SetPeriodID(against.PeriodID).SetResultID(against.ID).SetDisputedHash(against.Hash).
			SetContent("Đề nghị xem lại").SetFiledAt(o.Clock.Now()).SetDueOn(o.Service.Today() + 7).SetState(state)
		if state == petition.StateANSWERED {
			c.SetOutcome(petition.OutcomeREJECTED).SetReasons("không có căn cứ").SetAnsweredBy("ai đó").SetAnsweredAt(o.Clock.Now())
		}
		return c.Save(ctx)
	})
}

// published is the standing result of somebody in the month, made if there is none.
func (o *Organisation) published(name string) *ent.Result {
	o.t.Helper()
	q := o.Store.Result.Query().Where(result.PersonID(o.People[name].ID), result.VisibilityEQ(result.VisibilityCURRENT))
	if found, err := q.First(o.System()); err == nil {
		return found
	}
	r := o.Run("SNV", run.StatePUBLISHED)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Run.UpdateOne(r).SetPublishedAt(o.Clock.Now()).Exec(ctx)
	})
	o.Result(r, name, result.VisibilityCURRENT)
	return Got(q.First(o.System()))(o.t)
}

// ofProcedure stores a delegation, a petition of Staff with an extension, and a file for the
// national database.
func (o *Organisation) ofProcedure() {
	o.Lent(FarDirector, FarStaff, "STC-NS", access.AcceptDelivery)
	p := o.Petition(Staff, petition.StateFILED)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		err := tx.Extension.Create().SetUnitID(p.UnitID).SetStage(procedure.AnswerPetition).SetPeriodID(p.PeriodID).SetPetitionID(p.ID).
			SetDueOn(o.Service.Today() + 20).SetDocument("QĐ 30").SetDocumentOn(Begin).SetReason("xác minh").
			SetRecordedBy("ai đó").SetRecordedAt(o.Clock.Now()).Exec(ctx)
		if err != nil {
			return err
		}
		return tx.NationalFile.Create().SetAgencyID(o.Units["SNV"].ID).SetPeriodID(p.PeriodID).SetFormat("JSON").SetLines(1).
			SetSha256("none").SetReason("gửi").SetMadeBy("ai đó").SetMadeAt(o.Clock.Now()).Exec(ctx)
	})
}
