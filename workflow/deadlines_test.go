package workflow_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring/calendar"
	stages "github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestTheLedgerNamesWhatIsLateAndAnOrderMovesIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		p := o.Petition(wt.Staff, petition.StateFILED)
		o.Work(wt.Staff, workitem.StateOPEN)
		late := func() []workflow.OverdueLine {
			ledger := wt.Got(e.Service.Overdue(o.As(wt.Director), nil, e.Service.Today()))(t)
			return slices.DeleteFunc(ledger.All, func(l workflow.OverdueLine) bool { return l.Kind != workflow.LedgerPetition })
		}
		if n := len(late()); n != 0 {
			t.Fatalf("%d late petitions before the day", n)
		}
		e.Clock.Pass(10 * 24 * time.Hour)
		if l := late(); len(l) != 1 || l[0].Subject != p.ID || l[0].Days != 3 || l[0].DoneOn != nil {
			t.Errorf("late: %+v", l)
		}
		if n := len(wt.Got(e.Service.Overdue(o.As(wt.Colleague), nil, e.Service.Today()))(t).All); n != 0 {
			t.Errorf("a colleague sees %d lines", n)
		}
		order := workflow.NewExtension{Stage: stages.AnswerPetition, Petition: &p.ID, DueOn: e.Service.Today() + 3, Document: "QĐ 31",
			DocumentOn: e.Service.Today(), Reason: "xác minh"}
		_, err := e.Service.RecordExtension(o.As(wt.Head), order)
		expect(t, "the head extends the own deadline", err, forbidden)
		wt.Got(e.Service.RecordExtension(o.As(wt.Director), order))(t)
		if l := late(); len(l) != 0 {
			t.Errorf("late after the order: %+v", l)
		}
		e.Clock.Pass(5 * 24 * time.Hour)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Head), answerTo(p.ID, 1, petition.OutcomeREJECTED)))(t)
		if l := late(); len(l) != 1 || l[0].DoneOn == nil || l[0].Order != "QĐ 31" || l[0].Days != 2 {
			t.Errorf("a late answer: %+v", l)
		}
	})
}

func TestTheFileForTheNationalDatabaseHoldsWhatIsPublishedAndSettlesTheDeadline(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		against := publishedOf(o, wt.Staff)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Closing.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetState("CLOSED").SetRunID(against.RunID).Exec(ctx)
		})
		status := wt.Got(e.Service.NationalStatus(o.As(wt.HR), o.Units["SNV"].ID, o.Month.ID))(t)
		// 05 days, and on to the next working day (Art. 26.1.d; Civil Code, Art. 148.5).
		if status.DueOn == nil || *status.DueOn != calendar.Vietnam().NextWorkingDay(e.Service.Today()+5) {
			t.Errorf("due on %v", status.DueOn)
		}
		in := workflow.NationalRequest{Agency: o.Units["SNV"].ID, Period: o.Month.ID, Format: "JSON", Reason: "gửi định kỳ"}
		for _, who := range wt.Everyone() {
			if !slices.Contains([]string{wt.HR, wt.HomeAffairs}, who) {
				if _, err := e.Service.ExportNational(o.As(who), in); err == nil {
					t.Errorf("%s makes the file", who)
				}
			}
		}
		_, err := e.Service.ExportNational(o.As(wt.HR), in)
		barred(t, "a file of the month", err)
		o.Confirmed()
		file := wt.Got(e.Service.ExportNational(o.As(wt.HR), in))(t)
		kept := e.Store.NationalFile.Query().OnlyX(e.System())
		if kept.Lines != 1 || kept.Sha256 != file.Hash {
			t.Errorf("kept %+v", kept)
		}
		if status = wt.Got(e.Service.NationalStatus(o.As(wt.HR), o.Units["SNV"].ID, o.Month.ID))(t); status.Timing != workflow.TaskOnTime {
			t.Errorf("timing %s", status.Timing)
		}
	})
}
