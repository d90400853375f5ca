package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// Shared gives somebody a share of a product of ten.
func (o *Organisation) Shared(name string) (made *ent.WorkItem) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		whole := tx.WorkGroup.Create().SetAgencyID(o.Units["SNV"].ID).SetContent("Đề án").SetCoefficient(Dec("2")).
			SetQuantity(Dec("10")).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
		made = tx.WorkItem.Create().SetPersonID(o.People[name].ID).SetUnitID(o.Posts[name].UnitID).SetPeriodID(o.Month.ID).
			SetContent("Đề án").SetContentFolded("de an").SetKind(scoring.Planned).SetCoefficient(Dec("1")).
			SetAssignedQty(Dec("10")).SetDueOn(Due).SetGroupID(whole.ID).SetCreatedAt(o.Clock.Now()).SaveX(ctx).Unwrap()
		return nil
	})
	return made
}

// Cause claims the three days after the deadline of a work item, in a state.
func (o *Organisation) Cause(w *ent.WorkItem, state objectivecause.State) (made *ent.ObjectiveCause) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		c := tx.ObjectiveCause.Create().SetWorkItemID(w.ID).SetPersonID(w.PersonID).SetUnitID(w.UnitID).SetPeriodID(w.PeriodID).
			SetText("Bão số 12").SetLateFrom(Due + 1).SetLateTo(Due + 3).SetState(state).SetClaimedBy("người làm").SetCreatedAt(o.Clock.Now())
		if state == objectivecause.StateCONFIRMED {
			c.SetDocument("TB 5").SetDecidedBy("thủ trưởng").SetDecidedAt(o.Clock.Now())
		}
		made = c.SaveX(ctx).Unwrap()
		return nil
	})
	return made
}

// Draft stores a version of the catalogue of SNV in a state, with one entry that is taken in.
func (o *Organisation) Draft(number int, state catalogue.State) (made *ent.Catalogue) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		c := tx.Catalogue.Create().SetAgencyID(o.Units["SNV"].ID).SetNumber(number).SetState(state).
			SetGroupMaxima([]scoring.Decimal{Dec("100")}).SetCreatedAt(o.Clock.Now())
		if state == catalogue.StateAPPROVED || state == catalogue.StateSUPERSEDED {
			c.SetDocument("QĐ 7").SetEffectiveFrom(Begin)
		}
		made = c.SaveX(ctx)
		o.entry(tx, made, "Báo cáo chuẩn", catalogueentry.StateMERGED).SetStandard(true).SaveX(ctx)
		made = made.Unwrap()
		return nil
	})
	return made
}

// Entry adds an entry to a version of the catalogue, in a state.
func (o *Organisation) Entry(c *ent.Catalogue, name string, state catalogueentry.State) (made *ent.CatalogueEntry) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		made = o.entry(tx, c, name, state).SaveX(ctx).Unwrap()
		return nil
	})
	return made
}

func (o *Organisation) entry(tx *ent.Tx, c *ent.Catalogue, name string, state catalogueentry.State) *ent.CatalogueEntryCreate {
	return tx.CatalogueEntry.Create().SetCatalogueID(c.ID).SetUnitID(o.Units["SNV-TC"].ID).SetName(name).SetNameFolded(viet.Fold(name)).
		SetComplexityGroup(1).SetPoints(Dec("50")).SetState(state).SetProposedBy("ai đó").SetCreatedAt(o.Clock.Now())
}
