package workflow_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestALentAuthorityWorksUntilItEndsAndTheHistorySaysForWhom(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		confirm := func() error {
			_, err := e.Service.ConfirmAssessment(o.As(wt.Colleague), workflow.Confirmation{Assessment: form.ID, Version: form.Version})
			return err
		}
		if got := code(confirm()); got != forbidden && got != notFound {
			t.Errorf("a colleague confirms: %q", got)
		}
		in := workflow.NewDelegation{Lender: o.People[wt.Head].ID, Holder: o.People[wt.Colleague].ID, Unit: o.Units["SNV-TC"].ID,
			Verbs: []access.Verb{access.ConfirmAssessment}, ValidFrom: wt.Due, ValidTo: e.Service.Today() + 5, Document: "GUQ 7", DocumentOn: wt.Due}
		lent := wt.Got(e.Service.RecordDelegation(o.As(wt.Head), in))(t)
		expect(t, "with a lent authority", confirm(), "")
		last := e.Store.AuditEvent.Query().Order(ent.Desc("seq")).FirstX(e.System())
		if last.OnBehalfOf != o.People[wt.Head].FullName+" (GUQ 7)" || last.Actor != o.People[wt.Colleague].FullName {
			t.Errorf("by %q on behalf of %q", last.Actor, last.OnBehalfOf)
		}
		own := o.Form(wt.Colleague, periodassessment.StateSUBMITTED)
		_, err := e.Service.ConfirmAssessment(o.As(wt.Colleague), workflow.Confirmation{Assessment: own.ID, Version: own.Version})
		expect(t, "on oneself", err, forbidden)
		wt.Got(e.Service.EndDelegation(o.As(wt.HR), lent.ID, "đã về", lent.Version))(t)
		if v := e.Viewer(wt.Colleague); len(v.Lent) != 0 {
			t.Error("what has ended is still lent")
		}
	})
}

func TestNobodyLendsInTheirOwnFavourOrMoreThanTheyHold(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		in := workflow.NewDelegation{Lender: o.People[wt.Head].ID, Holder: o.People[wt.Staff].ID, Unit: o.Units["SNV-TC"].ID,
			Verbs: []access.Verb{access.AcceptDelivery}, ValidFrom: wt.Due, ValidTo: e.Service.Today() + 5, Document: "GUQ 7", DocumentOn: wt.Due}
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.Grant.Create().SetAccountID(o.AccountID(wt.Staff)).SetRole("HR").SetUnitID(o.Units["SNV"].ID).SetValidFrom(wt.Begin).SetDocument("QĐ 2").SaveX(ctx)
			return nil
		})
		for what, change := range map[string]func(*workflow.NewDelegation){
			"to oneself as the personnel body": func(*workflow.NewDelegation) {},
			"to the lender":                    func(n *workflow.NewDelegation) { n.Holder = n.Lender },
			"of somebody who heads nothing": func(n *workflow.NewDelegation) {
				n.Lender, n.Holder = o.People[wt.Colleague].ID, o.People[wt.Deputy].ID
			},
			"a verb that cannot be lent": func(n *workflow.NewDelegation) {
				n.Holder = o.People[wt.Deputy].ID
				n.Verbs = []access.Verb{access.ClosePeriod}
			},
			"a period that is over":        func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.ValidTo = wt.Due },
			"without a document":           func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.Document = " " },
			"where the lender's unit ends": func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.Unit = o.Units["SNV"].ID },
			"before the document was made": func(n *workflow.NewDelegation) {
				n.Holder = o.People[wt.Deputy].ID
				n.DocumentOn = e.Service.Today() + 1
			},
		} {
			one := in
			change(&one)
			_, err := e.Service.RecordDelegation(o.As(wt.Staff), one)
			expect(t, what, err, invalid)
			granted := slices.Contains([]string{"of somebody who heads nothing", "where the lender's unit ends", "a verb that cannot be lent"}, what)
			if granted != strings.Contains(fmt.Sprint(err), "granted that role by a decision") {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, err := e.Service.RecordDelegation(o.As(wt.Colleague), in)
		if got := code(err); got != forbidden && got != notFound {
			t.Errorf("a colleague records what the head lends: %q", got)
		}
	})
}

func TestAVacantPostNamesTheNextAuthorityAbove(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		d := wt.Got(e.Service.Directory(e.System()))(t)
		for about, want := range map[string]struct{ names, vacant string }{
			wt.Staff:    {o.People[wt.Head].FullName, ""},
			wt.Orphan:   {o.People[wt.OtherHead].FullName, "SNV-CC-1"},
			wt.FarStaff: {o.People[wt.FarDirector].FullName, "STC-NS"},
			wt.Director: {"", "UBND"},
		} {
			a := d.FollowUp(o.People[about].ID, o.Posts[about].UnitID, o.Posts[about].Role)
			vacant := ""
			if a.Vacant != nil {
				vacant = a.Vacant.Code
			}
			if names := strings.Join(a.Names(), ", "); names != want.names || vacant != want.vacant {
				t.Errorf("%s is followed up by %q, past the vacant post of %q", about, names, vacant)
			}
			if strings.Contains(a.Named().Vi, "khuyết") != (want.vacant != "") {
				t.Errorf("%s: %s", about, a.Named().Vi)
			}
		}
	})
}
