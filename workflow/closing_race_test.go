package workflow_test

import (
	"sync/atomic"
	"testing"

	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// rounds are how often a race is run: who comes first is chance.
const rounds = 5

// Somebody sends Form 01, the head confirms it, the personnel body closes, all at once, and
// again: either the month is still open, or it closed over a form that is confirmed.
func TestAMonthClosesOverNoFormThatIsBeingSent(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		hr, staff, head := ready(o, wt.Staff), o.As(wt.Staff), o.As(wt.Head)
		form := o.Form(wt.Staff, periodassessment.StateDRAFT)
		closes := func() error {
			_, err := e.Service.ClosePeriod(hr, o.Month.ID, o.Units["SNV"].ID)
			return err
		}
		confirms := func() error {
			_, err := e.Service.ConfirmAssessment(head, workflow.Confirmation{Assessment: form.ID, Version: form.Version + 1})
			return err
		}
		var sent atomic.Int32
		for range rounds {
			outcomes := together(editors, func(i int) error {
				switch i % 4 {
				case 0:
					return closes()
				case 1:
					return confirms()
				}
				_, err := e.Service.SubmitAssessment(staff, form.ID, form.Version)
				if err == nil {
					sent.Add(1)
				}
				return err
			})
			after := wt.Got(e.Store.PeriodAssessment.Get(e.System(), form.ID))(t)
			closed := wt.Got(e.Store.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN)).Exist(e.System()))(t)
			if closed && after.State != periodassessment.StateCONFIRMED {
				t.Fatalf("the month closed over a form that is %s: %v", after.State, outcomes)
			}
		}
		if sent.Load() != 1 {
			t.Errorf("the form was sent %d times", sent.Load())
		}
		_ = confirms()
		_ = closes()
		if !wt.Got(e.Store.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN)).Exist(e.System()))(t) {
			t.Error("the month does not close once the form is confirmed")
		}
	})
}

// A confirmed form is reopened while the month closes: one of the two wins.
func TestAFormIsNotReopenedUnderAClosingMonth(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		hr, head := ready(o, wt.Staff), o.As(wt.Head)
		form := o.Form(wt.Staff, periodassessment.StateCONFIRMED)
		outcomes := together(editors, func(i int) error {
			if i%2 == 0 {
				_, err := e.Service.ClosePeriod(hr, o.Month.ID, o.Units["SNV"].ID)
				return err
			}
			_, err := e.Service.ReopenAssessment(head, form.ID, "xem lại", form.Version)
			return err
		})
		after := wt.Got(e.Store.PeriodAssessment.Get(e.System(), form.ID))(t)
		closed := wt.Got(e.Store.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN)).Exist(e.System()))(t)
		if closed != (after.State == periodassessment.StateCONFIRMED) || outcomes[""] != 1 {
			t.Errorf("closed: %v, the form is %s: %v", closed, after.State, outcomes)
		}
	})
}
