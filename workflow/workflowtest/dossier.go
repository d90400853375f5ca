package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Dossier stores a review of somebody's responsibility with its one paper, in a state; who
// proposed it is an account nobody holds.
func (o *Organisation) Dossier(period, name string, state dossier.State) *ent.Dossier {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Dossier, error) {
		c := tx.Dossier.Create().SetKind(law.ResponsibilityReview).SetOrigin(dossier.OriginHAND).SetPeriodID(period).
			SetPersonID(o.People[name].ID).SetUnitID(o.Posts[name].UnitID).SetAgencyID(o.Units["SNV"].ID).SetRulesetHash("none").
			SetSheet([]byte("{}")).SetOpenedBy("ai đó").SetOpenedAt(o.Clock.Now()).SetState(state).
			SetPapers([]schema.Paper{{Code: "SELF_CRITICISM", Label: scoring.Text{Vi: "Bản tự kiểm điểm", En: "Self-review"}, Document: "BC 1"}})
		if state != dossier.StateOPEN && state != dossier.StateWITHDRAWN {
			c.SetProposedBy("ai đó").SetProposerID("ac_nobody").SetGrounds("để rõ trách nhiệm")
		}
		if state == dossier.StateCONFIRMED {
			c.SetDecidedBy("ai khác").SetDocument("QĐ 1").SetDecidedOn(Due).SetEffectiveFrom(Due).SetReason("đúng")
		}
		return c.Save(ctx)
	})
}

// DayPtr is a day that may be missing.
func DayPtr(day calendar.Date) *calendar.Date { return &day }

// Attested is a kind of attestation by its code.
func Attested(kind string) attestation.Kind { return attestation.Kind(kind) }
