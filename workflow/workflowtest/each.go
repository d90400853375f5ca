package workflowtest

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
)

// Recorded lists the people about whom OneOfEach keeps work, a sent form, leave and a
// published result.
var Recorded = []string{Director, Staff, OtherStaff, FarStaff}

// OneOfEach stores at least one record of every type. About Colleague there is only what
// others must not see yet: a draft, and a result of a run that is not published.
func (o *Organisation) OneOfEach() {
	o.t.Helper()
	published, unpublished := o.Run("SNV", run.StatePUBLISHED), o.Run("SNV", run.StateFAILED)
	for _, name := range Recorded {
		o.Delivered(o.Shared(name), "1", delivery.StateREPORTED)
		o.Cause(o.Work(name, workitem.StateOPEN), objectivecause.StateCLAIMED)
		o.Form(name, periodassessment.StateSUBMITTED)
		o.Leave(name)
		o.Result(published, name, result.VisibilityCURRENT)
	}
	o.Form(Colleague, periodassessment.StateDRAFT)
	o.Result(unpublished, Colleague, result.VisibilityHIDDEN)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		tx.Ruleset.Create().SetID("none").SetCode("none").SetText("none").SaveX(ctx)
		tx.Closing.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetRunID(published.ID).SaveX(ctx)
		tx.PeerGroup.Create().SetName("Chuyên viên").SetNameFolded("chuyen vien").SaveX(ctx)
		tx.Session.Create().SetAccountID(o.AccountID(Staff)).SetRefreshHash(Random()).SetCreatedAt(o.Clock.Now()).
			SetLastSeenAt(o.Clock.Now()).SetExpiresAt(o.Clock.Now()).SaveX(ctx)
		o.catalogue(ctx, tx)
		o.imported(ctx, tx)
		o.secured(ctx, tx)
		_, err := o.Ledger.Append(ctx, tx, &access.Act{Verb: access.SignIn, Viewer: access.System("test")}, "", o.Clock.Now())
		return err
	})
	o.unitRegisters()
	o.ofYears(published)
	o.ofProcedure()
	o.procedure()
	o.Attached(Got(o.Store.Delivery.Query().Where(delivery.PersonID(o.People[FarStaff].ID)).FirstID(o.System()))(o.t), o.File(FarStaff, "a.pdf", PDF))
	Must(o.t, o.Store.WriteBoards(o.t.Context(), o.Store, []ent.BoardRow{{
		PeriodID: o.Month.ID, Scope: "*", Ord: 1, PersonID: o.People[Staff].ID, UnitPath: o.Units["SNV-TC"].Path,
		Role: scoring.Staff, Status: scoring.NoData,
	}}))
}

func (o *Organisation) catalogue(ctx context.Context, tx *ent.Tx) {
	product := tx.WorkProduct.Create().SetAgencyID(o.Units["SNV"].ID).SetName("Công văn").SetNameFolded("cong van").
		SetComplexityGroup(1).SetGroupMaximum(Dec("10")).SetPoints(Dec("5")).SetCoefficient(Dec("1")).SetValidFrom(Begin).SaveX(ctx)
	draft := tx.Catalogue.Create().SetAgencyID(product.AgencyID).SetNumber(1).SetGroupMaxima([]scoring.Decimal{Dec("10")}).
		SetCreatedAt(o.Clock.Now()).SaveX(ctx)
	tx.CatalogueEntry.Create().SetCatalogueID(draft.ID).SetUnitID(o.Units["SNV-TC"].ID).SetName("Tờ trình").SetNameFolded("to trinh").
		SetComplexityGroup(1).SetPoints(Dec("6")).SetProposedBy(Head).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
	tx.ProductAlias.Create().SetAgencyID(product.AgencyID).SetNameFolded("soan thao").SetProductID(product.ID).SaveX(ctx)
}

func (o *Organisation) imported(ctx context.Context, tx *ent.Tx) {
	hr := o.AccountID(HR)
	file := tx.File.Create().SetAccountID(hr).SetName("a.xlsx").SetMediaType("x").SetSize(1).SetHash("h").
		SetContent([]byte("a")).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
	batch := tx.ImportBatch.Create().SetAccountID(hr).SetCreatedBy(HR).SetFileID(file.ID).SetFileName(file.Name).
		SetFileHash("h").SetKind(importbatch.KindUNITS).SetState(importbatch.StateAPPLIED).SetReport([]byte("{}")).
		SetCreatedAt(o.Clock.Now()).SaveX(ctx)
	tx.BatchChange.Create().SetBatchID(batch.ID).SetOrd(1).SetEntity("Unit").SetRecordID("x").SetCreated(true).SetVersion(1).SaveX(ctx)
}
