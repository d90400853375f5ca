package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const forbidden, notFound, badState, conflict, invalid = "FORBIDDEN", "NOT_FOUND", "BAD_STATE", "CONFLICT", "INVALID"

// confirmers says who may confirm the form of whom; everybody else is refused
// (Art. 10.1: the unit's head; for a head, the one above; a vacant post passes it on).
var confirmers = map[string]string{
	wt.Staff:       wt.Head,
	wt.Head:        wt.Director,
	wt.Deputy:      wt.Director,
	wt.Director:    wt.Authority,
	wt.OtherStaff:  wt.OtherHead,
	wt.Orphan:      wt.OtherHead,
	wt.FarStaff:    wt.FarDirector,
	wt.FarDirector: wt.Authority,
}

func TestAFormIsConfirmedByTheFollowUpAuthorityAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for about, confirmer := range confirmers {
			form := o.Form(about, periodassessment.StateSUBMITTED)
			in := workflow.Confirmation{Assessment: form.ID, Version: form.Version}
			if o.Posts[about].Role.Leads() {
				in.Judgements = judgements()
			}
			for _, who := range wt.Everyone() {
				if who == confirmer {
					continue
				}
				_, err := e.Service.ConfirmAssessment(o.As(who), in)
				if got := code(err); got != forbidden && got != notFound {
					t.Errorf("%s confirms the form of %s: %q", who, about, got)
				}
			}
			_, err := e.Service.ConfirmAssessment(o.As(confirmer), in)
			expect(t, confirmer+" confirms the form of "+about, err, "")
		}
	})
}

func judgements() []workflow.Judged {
	var all []workflow.Judged
	for _, component := range []string{"ORGANISING", "UNITY"} {
		all = append(all, workflow.Judged{Component: component, Ratio: wt.Dec("1"), Reason: "Theo dõi cả tháng"})
	}
	return all
}

func TestNobodyActsOnTheirOwnWork(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, who := range []string{wt.Staff, wt.Head, wt.Deputy, wt.Director} {
			ctx := o.As(who)
			_, err := e.Service.AssignWork(ctx, newWork(o, who))
			expect(t, who+" assigns work to themself", err, forbidden)
			w := o.Work(who, workitem.StateOPEN)
			_, err = e.Service.CancelWork(ctx, w.ID, "thôi", w.Version)
			expect(t, who+" cancels their own work", err, forbidden)
			d := o.Delivered(w, "1", delivery.StateREPORTED)
			_, err = e.Service.AcceptDeliveries(ctx, []workflow.DeliveryRef{{ID: d.ID, Version: d.Version}})
			expect(t, who+" accepts their own delivery", err, forbidden)
			_, err = e.Service.ReturnDelivery(ctx, d.ID, "chưa đạt", false, d.Version)
			expect(t, who+" returns their own delivery", err, forbidden)
			_, err = e.Service.RecordNoData(ctx, o.Month.ID, o.People[who].ID, "không có việc")
			expect(t, who+" records no data for themself", err, forbidden)
			_, err = e.Service.RecordLeave(ctx, workflow.NewLeave{Person: o.People[who].ID, Kind: leave.KindSICK, ValidFrom: wt.Due, Document: "Đơn"})
			expect(t, who+" records their own leave", err, forbidden)
		}
	})
}

func newWork(o *wt.Organisation, name string) workflow.NewWork {
	one := wt.Dec("1")
	return workflow.NewWork{Person: o.People[name].ID, Content: "Việc mới", Kind: scoring.Planned, Coefficient: &one, AssignedQty: one, DueOn: wt.Due}
}

// accepters says who may accept what somebody delivered.
var accepters = map[string][]string{
	wt.Staff:      {wt.Head, wt.Director, wt.Authority},
	wt.OtherStaff: {wt.OtherHead, wt.Deputy, wt.Director, wt.Authority},
	wt.Orphan:     {wt.OtherHead, wt.Deputy, wt.Director, wt.Authority},
	wt.Director:   {wt.Authority},
	wt.FarStaff:   {wt.FarDirector, wt.Authority},
}

func TestADeliveryIsAcceptedWithinOnesOwnUnitsOnly(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for about, may := range accepters {
			w := o.Work(about, workitem.StateOPEN)
			for _, who := range wt.Everyone() {
				d := o.Delivered(w, "0.5", delivery.StateREPORTED)
				_, err := e.Service.AcceptDeliveries(o.As(who), []workflow.DeliveryRef{{ID: d.ID, Version: d.Version}})
				if got, want := err == nil, contains(may, who); got != want {
					t.Errorf("%s accepts a delivery of %s: %v, should be %v (%v)", who, about, got, want, err)
				}
			}
		}
	})
}

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}

func TestConfirmingCannotRewriteWhatTheLawFixes(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		over, lower := wt.Dec("6"), wt.Dec("1")
		for what, in := range map[string]workflow.Confirmation{
			"points over the maximum":         {Points: []workflow.CriterionPoints{{Code: "G1.1", Points: &over}}, Comment: "tốt"},
			"a criterion nobody knows":        {Points: []workflow.CriterionPoints{{Code: "G9.9", Points: &lower}}, Comment: "tốt"},
			"lower points without a comment":  {Points: []workflow.CriterionPoints{{Code: "G1.1", Points: &lower}}},
			"a cleared criterion":             {Points: []workflow.CriterionPoints{{Code: "G1.1"}}, Comment: "bỏ"},
			"judgements on somebody on staff": {Judgements: judgements()},
		} {
			in.Assessment, in.Version = form.ID, form.Version
			_, err := e.Service.ConfirmAssessment(o.As(wt.Head), in)
			expect(t, what, err, invalid)
		}
	})
}

func TestALeaderIsJudgedOnBothComponentsWithReasons(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Head, periodassessment.StateSUBMITTED)
		both := judgements()
		odd, silent := both[0], both[0]
		odd.Ratio, silent.Reason = wt.Dec("0.7"), " "
		for what, judged := range map[string][]workflow.Judged{
			"none": nil, "one of two": both[:1], "a ratio the decree does not know": {odd, both[1]}, "no reason": {silent, both[1]},
			"d without a document": append(judgements(), workflow.Judged{Component: "UNIT_RESULT", Ratio: wt.Dec("1"), Reason: "x"}),
		} {
			_, err := e.Service.ConfirmAssessment(o.As(wt.Director), workflow.Confirmation{Assessment: form.ID, Version: form.Version, Judgements: judged})
			expect(t, what, err, invalid)
		}
	})
}

func TestWorkComesFromTheCatalogueOfTheOwnAgency(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach() // a catalogue of SNV
		product := wt.Got(e.Store.WorkProduct.Query().OnlyID(e.System()))(t)
		in := newWork(o, wt.FarStaff)
		in.Product, in.Coefficient = &product, nil
		_, err := e.Service.AssignWork(o.As(wt.FarDirector), in)
		expect(t, "work from the catalogue of another agency", err, invalid)
		in.Person = o.People[wt.Staff].ID
		_, err = e.Service.AssignWork(o.As(wt.Head), in)
		expect(t, "work from the own catalogue", err, "")
	})
}

func TestSomebodyWithoutAnyRoleCanStillChangeThePasswordAndEndASession(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		slip := wt.Got(e.Service.ResetPassword(o.As(wt.Administrator), o.AccountID(wt.Stranger), 1))(t)
		expect(t, "changing the password", e.Service.ChangePassword(o.As(wt.Stranger), slip.Password, "một câu rất dài khác"), "")
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Session.Create().SetID("se_own").SetAccountID(o.AccountID(wt.Stranger)).SetRefreshHash("x").SetCreatedAt(e.Clock.Now()).
				SetLastSeenAt(e.Clock.Now()).SetExpiresAt(e.Clock.Now()).Exec(ctx)
		})
		expect(t, "ending a session", e.Service.EndSession(o.As(wt.Stranger), "se_own"), "")
	})
}
