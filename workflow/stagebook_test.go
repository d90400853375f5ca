package workflow_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	stages "github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestAReplacementMakesNoYearLateButIsSentAnew(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		var year *ent.Period
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			year = tx.Period.Create().SetKind(scoring.Year).SetYear(2026).SetNumber(1).SetStartsOn(wt.Begin).SetEndsOn(wt.Begin + 364).SaveX(ctx).Unwrap()
			run := tx.Run.Create().SetPeriodID(year.ID).SetUnitID(o.Units["SNV"].ID).SetEngineVersion("1").SetRulesetHashes([]string{}).SetStartedBy("ai đó").
				SetCreatedAt(e.Clock.Now()).SetState("PUBLISHED").SetPublishedAt(e.Clock.Now()).SaveX(ctx)
			return tx.Closing.Create().SetPeriodID(year.ID).SetUnitID(o.Units["SNV"].ID).SetState(closing.StateCLOSED).SetRunID(run.ID).Exec(ctx)
		})
		o.Month = year
		first, second := o.RatingDecision("1"), o.RatingDecision("2")
		r := o.Rating(wt.Staff, annualrating.StateDECIDED, func(c *ent.AnnualRatingCreate) { c.SetDecisionID(first.ID).SetDecidedRating(scoring.Good) })
		o.Rating(wt.Colleague, annualrating.StateDECIDED, func(c *ent.AnnualRatingCreate) { c.SetDecisionID(second.ID).SetDecidedRating(scoring.Good) })
		status := func() *workflow.NationalStatus {
			return wt.Got(e.Service.NationalStatus(o.As(wt.HR), o.Units["SNV"].ID, year.ID))(t)
		}
		table := calendar.Vietnam()
		inFive := func() calendar.Date { // five days, and to the next working day (Civil Code, Art. 148.5)
			on := e.Service.Today() + 5
			if !table.Working(on) {
				on = table.NextWorkingDay(on)
			}
			return on
		}
		wt.Got(e.Service.NotifyRatings(o.As(wt.Director), notice(first.ID)))(t)
		if s := status(); s.DueOn == nil || *s.DueOn != inFive() {
			t.Errorf("after the first notice due on %v", s.DueOn)
		}
		wt.Got(e.Service.NotifyRatings(o.As(wt.Director), notice(second.ID)))(t)
		in := workflow.NationalRequest{Agency: o.Units["SNV"].ID, Period: year.ID, Format: "JSON", Reason: "gửi"}
		wt.Got(e.Service.ExportNational(o.As(wt.HR), in))(t)
		if s := status(); s.Timing != workflow.TaskOnTime {
			t.Errorf("sent, but %s", s.Timing)
		}
		e.Clock.Pass(70 * 24 * time.Hour)
		r = wt.Got(e.Store.AnnualRating.Get(e.System(), r.ID))(t)
		fresh := wt.Got(e.Service.ReplaceRating(o.As(wt.Authority), replacement(o, r.ID, scoring.Completed, r.Version)))(t)
		late := func() (kinds []workflow.LedgerKind) {
			for _, l := range wt.Got(e.Service.Overdue(o.As(wt.HR), nil, e.Service.Today()))(t).All {
				if l.Kind != workflow.LedgerUnits { // no unit is rated here
					kinds = append(kinds, l.Kind)
				}
			}
			return kinds
		}
		if got := late(); len(got) != 0 {
			t.Errorf("a replacement makes late: %v", got)
		}
		wt.Got(e.Service.NotifyRatings(o.As(wt.Authority), notice(*fresh.DecisionID)))(t)
		if s := status(); s.Timing == workflow.TaskOnTime || s.DueOn == nil || *s.DueOn != inFive() {
			t.Errorf("after the notice of the replacement due on %v, %s", s.DueOn, s.Timing)
		}
		e.Clock.Pass(time.Duration(inFive()-e.Service.Today()+1) * 24 * time.Hour)
		if got := late(); len(got) != 1 || got[0] != workflow.LedgerNational {
			t.Errorf("not sent anew, late are %v", got)
		}
		wt.Got(e.Service.ExportNational(o.As(wt.HR), in))(t)
		if s := status(); s.Timing != workflow.TaskLate {
			t.Errorf("sent late, but %s", s.Timing)
		}
	})
}

func TestAYearIsDueByTheDayOfItsOwnAgency(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		closes := func() *calendar.Date {
			for _, task := range wt.Got(d.Service.MyWork(workflow.WithDirectory(d.As(wt.HR))))(t) {
				if task.Kind == workflow.CloseMonth && task.Period.ID == d.Period.ID {
					return task.DueOn
				}
			}
			return nil
		}
		if due := closes(); due == nil || due.String() != "2026-12-14" {
			t.Errorf("the year is due on %v", due)
		}
		order := workflow.NewExtension{Stage: stages.RateYear, Unit: &d.Units["SNV"].ID, Period: &d.Period.ID, DueOn: e.Service.Today() + 5,
			Document: "QĐ 40", DocumentOn: e.Service.Today(), Reason: "bão lũ"}
		wt.Got(d.Service.RecordExtension(d.As(wt.Authority), order))(t)
		if due := closes(); due == nil || *due != order.DueOn {
			t.Errorf("moved by an order, the year is due on %v", due)
		}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Unit.UpdateOneID(d.Units["SNV"].ID).SetSpecialDeadline(true).Exec(ctx)
		})
		e.Clock.Pass(20 * 24 * time.Hour)
		if due := closes(); due == nil || due.String() != "2027-01-14" {
			t.Errorf("of a special agency the year is due on %v", due)
		}
	})
}

func TestTheUnitsOfAnAgencyHaveTheirOwnStage(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		late := func() bool {
			lines := wt.Got(e.Service.Overdue(d.As(wt.HR), nil, e.Service.Today()))(t).All
			return slices.ContainsFunc(lines, func(l workflow.OverdueLine) bool {
				return l.Kind == workflow.LedgerUnits && l.Unit.ID == d.Units["SNV"].ID && l.DoneOn == nil
			})
		}
		if !late() {
			t.Error("on 16 December no unit is rated, and nothing says so")
		}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			made := tx.RatingDecision.Create().SetPeriodID(d.Period.ID).SetUnitID(d.Units["SNV"].ID).SetKind("RATING").SetNumber("1").
				SetDecidedOn(e.Service.Today()).SetAuthority("Giám đốc").SetSigner("ai đó").SetCreatedAt(e.Clock.Now()).SaveX(ctx)
			for _, r := range tx.AnnualRating.Query().Where(annualrating.PersonIDIsNil()).AllX(ctx) {
				tx.AnnualRating.UpdateOne(r).SetState(annualrating.StateNOTIFIED).SetDecidedRating(scoring.Good).SetDecisionID(made.ID).
					SetNotifiedAt(e.Clock.Now()).ExecX(ctx)
			}
			return nil
		})
		if late() {
			t.Error("the units are rated, and still open")
		}
	})
}
