package workflow_test

import (
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func proposed(t *testing.T, o *wt.Organisation, who, unit, name, points string) workflow.EntryRef {
	t.Helper()
	fields := product(name)
	fields.Points = wt.Dec(points)
	e := wt.Got(o.Service.ProposeProduct(o.As(who), workflow.NewEntry{Unit: o.Units[unit].ID, Entry: fields}))(t)
	return workflow.EntryRef{ID: e.ID, Version: e.Version}
}

// From proposals of two units to products in force: the same product becomes one, the
// coefficient follows from the standard product, old lines stay for old months.
func TestACatalogueGoesFromProposalsToProductsInForce(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		one, two := proposed(t, o, wt.Head, "SNV-TC", "Báo cáo", "40"), proposed(t, o, wt.OtherHead, "SNV-CC", "báo cáo", "60")
		other := proposed(t, o, wt.Deputy, "SNV-CC", "Tờ trình", "75")
		draft := wt.Got(e.Store.Catalogue.Query().Only(e.System()))(t)
		_, err := e.Service.SubmitCatalogue(o.As(wt.HR), draft.ID, draft.Version)
		expect(t, "submitting with open proposals", err, badState)

		standard := product("Báo cáo")
		standard.Standard = true
		wt.Got(e.Service.MergeEntries(o.As(wt.HR), workflow.MergedEntry{Entries: []workflow.EntryRef{one, two}, Entry: standard}))(t)
		letter := product("Tờ trình")
		letter.Points = wt.Dec("75")
		merged := wt.Got(e.Service.MergeEntries(o.As(wt.HR), workflow.MergedEntry{Entries: []workflow.EntryRef{other}, Entry: letter}))(t)
		_, err = e.Service.SubmitCatalogue(o.As(wt.HR), draft.ID, draft.Version)
		expect(t, "submitting without maxima", err, invalid)
		draft = wt.Got(e.Service.SetGroupMaxima(o.As(wt.HR), draft.ID, []scoring.Decimal{wt.Dec("70")}, draft.Version))(t)
		_, err = e.Service.SubmitCatalogue(o.As(wt.HR), draft.ID, draft.Version)
		expect(t, "submitting 75 points of at most 70", err, invalid)
		draft = wt.Got(e.Service.SetGroupMaxima(o.As(wt.HR), draft.ID, []scoring.Decimal{wt.Dec("100")}, draft.Version))(t)
		if changes := wt.Got(e.Service.ChangesOf(o.As(wt.HR), draft))(t); len(changes) != 2 || changes[1].Coefficient != wt.Dec("1.5") {
			t.Errorf("the draft changes %+v", changes)
		}
		draft = wt.Got(e.Service.SubmitCatalogue(o.As(wt.HR), draft.ID, draft.Version))(t)
		_, err = e.Service.RejectEntry(o.As(wt.HR), merged.ID, "muộn", merged.Version)
		expect(t, "rejecting an entry of a submitted draft", err, badState)

		from := e.Service.Today() + 10
		approval := workflow.Approval{Catalogue: draft.ID, EffectiveFrom: from, Document: "QĐ 9", Version: draft.Version}
		wt.Got(e.Service.ApproveCatalogue(o.As(wt.Director), approval))(t)
		products := e.Store.WorkProduct.Query().Where(workproduct.ValidFrom(from)).Order(ent.Asc(workproduct.FieldCoefficient)).AllX(e.System())
		if len(products) != 2 || products[0].Coefficient != wt.Dec("1") || !products[0].Standard || products[1].Coefficient != wt.Dec("1.5") {
			t.Fatalf("in force are %+v", products)
		}
		second(t, o, products[1])
	})
}

// second decides another version: the product it changes ends the day before.
func second(t *testing.T, o *wt.Organisation, old *ent.WorkProduct) {
	t.Helper()
	e := o.Env
	for e.Service.Today() < old.ValidFrom {
		e.Clock.Pass(24 * time.Hour)
	}
	entry := proposed(t, o, wt.Head, "SNV-TC", "Tờ trình", "90")
	fields := product("Tờ trình")
	fields.Points = wt.Dec("90")
	wt.Got(e.Service.MergeEntries(o.As(wt.HR), workflow.MergedEntry{Entries: []workflow.EntryRef{entry}, Entry: fields}))(t)
	draft := e.Store.Catalogue.Query().Where(catalogue.Number(2)).OnlyX(e.System())
	draft = wt.Got(e.Service.SubmitCatalogue(o.As(wt.HomeAffairs), draft.ID, draft.Version))(t)
	approval := workflow.Approval{Catalogue: draft.ID, EffectiveFrom: e.Service.Today(), Document: "QĐ 10", Version: draft.Version}
	_, err := e.Service.ApproveCatalogue(o.As(wt.Director), approval)
	expect(t, "two lines of one product on the same day", err, invalid)
	approval.EffectiveFrom++
	_, err = e.Service.ApproveCatalogue(o.As(wt.HomeAffairs), approval)
	expect(t, "approving what one has submitted", err, forbidden)
	wt.Got(e.Service.ApproveCatalogue(o.As(wt.Director), approval))(t)
	old = e.Store.WorkProduct.GetX(e.System(), old.ID)
	if old.ValidTo == nil || *old.ValidTo != approval.EffectiveFrom-1 || old.Coefficient != wt.Dec("1.5") {
		t.Errorf("the earlier line is %+v", old)
	}
	if first := e.Store.Catalogue.Query().Where(catalogue.Number(1)).OnlyX(e.System()); first.State != catalogue.StateSUPERSEDED {
		t.Errorf("the first version is %s", first.State)
	}
}

func TestAnotherAgencysCatalogueIsNotOnesOwnToDraftOrDecide(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		draft := o.Draft(1, catalogue.StateDRAFT)
		entry := o.Entry(draft, "Công điện", catalogueentry.StatePROPOSED)
		for who, want := range map[string]string{wt.FarHR: notFound, wt.FarDirector: notFound, wt.Staff: notFound, wt.Head: forbidden} {
			_, err := e.Service.RejectEntry(o.As(who), entry.ID, "trùng", 1)
			expect(t, who+" rejects an entry of SNV", err, want)
		}
		_, err := e.Service.ProposeProduct(o.As(wt.Head), workflow.NewEntry{Unit: o.Units["SNV-CC"].ID, Entry: product("Công điện")})
		expect(t, "proposing for another division", err, forbidden)
		_, err = e.Service.ProposeProduct(o.As(wt.Staff), workflow.NewEntry{Unit: o.Units["SNV-TC"].ID, Entry: product("Công điện")})
		expect(t, "proposing without leading", err, forbidden)
	})
}

func TestWorkOutsideTheCatalogueIsCountedUntilItIsProposed(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, who := range []string{wt.Staff, wt.Staff, wt.Colleague, wt.FarStaff} {
			o.Work(who, workitem.StateOPEN)
		}
		outside := wt.Got(e.Service.OutsideCatalogue(o.As(wt.HR), o.Units["SNV"].ID, 10))(t)
		if len(outside) != 1 || outside[0].Items != 3 || outside[0].People != 2 || outside[0].Proposed {
			t.Fatalf("outside the catalogue is %+v", outside)
		}
		proposed(t, o, wt.Head, "SNV-TC", outside[0].Name, "20")
		if outside = wt.Got(e.Service.OutsideCatalogue(o.As(wt.HR), o.Units["SNV"].ID, 10))(t); !outside[0].Proposed {
			t.Error("a proposal is not seen")
		}
		if far := wt.Got(e.Service.OutsideCatalogue(o.As(wt.FarHR), o.Units["SNV"].ID, 10))(t); len(far) != 0 {
			t.Errorf("another agency's personnel body counts %+v", far)
		}
	})
}
