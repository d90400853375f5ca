package workflow_test

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const editors = 16

// together runs n calls at one moment and counts their outcomes by code.
func together(n int, do func(i int) error) map[string]int {
	start, outcomes := make(chan struct{}), make([]string, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			<-start
			outcomes[i] = code(do(i))
		})
	}
	close(start)
	all.Wait()
	counts := map[string]int{}
	for _, o := range outcomes {
		counts[o]++
	}
	return counts
}

func expectOneWinner(t *testing.T, what string, outcomes map[string]int, others ...string) {
	t.Helper()
	lost := 0
	for _, o := range others {
		lost += outcomes[o]
	}
	if outcomes[""] != 1 || lost != editors-1 {
		t.Errorf("%s: %v, should be one success and %v", what, outcomes, others)
	}
}

func TestOfManyEditorsOfOneVersionExactlyOneWins(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		staff, head, home := o.As(wt.Staff), o.As(wt.Head), o.As(wt.HomeAffairs)

		form := o.Form(wt.Staff, periodassessment.StateDRAFT)
		expectOneWinner(t, "saving a form", together(editors, func(i int) error {
			text := fmt.Sprint("bản ", i)
			_, err := e.Service.SaveAssessment(staff, workflow.FormDraft{Period: o.Month.ID, Strengths: &text, Version: form.Version})
			return err
		}), conflict)
		saved := wt.Got(e.Store.PeriodAssessment.Get(e.System(), form.ID))(t)
		if saved.Version != form.Version+1 {
			t.Errorf("the form has version %d after one save", saved.Version)
		}

		one := o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "1", delivery.StateREPORTED)
		expectOneWinner(t, "deciding on a delivery", together(editors, func(i int) error {
			if i%2 == 0 {
				_, err := e.Service.AcceptDeliveries(head, []workflow.DeliveryRef{{ID: one.ID, Version: one.Version}})
				return err
			}
			_, err := e.Service.ReturnDelivery(head, one.ID, "chưa đạt", true, one.Version)
			return err
		}), conflict, badState)

		batch := batches.make(o, "CHECKED")
		expectOneWinner(t, "discarding an import", together(editors, func(int) error {
			_, err := e.Service.DiscardImport(home, batch, 1)
			return err
		}), conflict, badState)
	})
}

func TestTwoFirstSavesOfOneFormMakeOneForm(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		ctx := o.As(wt.Staff)
		expectOneWinner(t, "the first save", together(editors, func(int) error {
			_, err := e.Service.SaveAssessment(ctx, workflow.FormDraft{Period: o.Month.ID})
			return err
		}), conflict)
	})
}

func TestDeliveriesNeverExceedWhatWasAssigned(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		ctx, w := o.As(wt.Staff), o.Work(wt.Staff, workitem.StateOPEN)
		outcomes := together(editors, func(int) error {
			_, err := e.Service.ReportDelivery(ctx, workflow.NewDelivery{WorkItem: w.ID, Qty: wt.Dec("3"), DeliveredOn: wt.Due})
			return err
		})
		if outcomes[""] != 3 || outcomes[invalid] != editors-3 {
			t.Errorf("of 10 assigned, 3 at a time were delivered: %v", outcomes)
		}
	})
}

func TestNothingIsDeliveredOnCancelledWork(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		staff, head := o.As(wt.Staff), o.As(wt.Head)
		for range 20 {
			w := o.Work(wt.Staff, workitem.StateOPEN)
			together(2, func(i int) error {
				if i == 0 {
					_, err := e.Service.CancelWork(head, w.ID, "thôi", w.Version)
					return err
				}
				_, err := e.Service.ReportDelivery(staff, workflow.NewDelivery{WorkItem: w.ID, Qty: wt.Dec("1"), DeliveredOn: wt.Due})
				return err
			})
			after := wt.Got(e.Store.WorkItem.Query().Where(workitem.ID(w.ID)).WithDeliveries().Only(e.System()))(t)
			if after.State == workitem.StateCANCELLED && len(after.Edges.Deliveries) > 0 {
				t.Fatal("cancelled work has a delivery")
			}
		}
	})
}

// ready lets everybody of SNV but one person be settled, and returns a context of a closer.
func ready(o *wt.Organisation, but string) context.Context {
	for _, name := range []string{wt.Director, wt.Deputy, wt.Head, wt.Staff, wt.Colleague, wt.OtherHead, wt.OtherStaff, wt.Orphan} {
		if name != but {
			o.Form(name, periodassessment.StateNO_DATA)
		}
	}
	return o.As(wt.HR)
}

func TestAClosingMonthTakesNothingMore(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		hr, staff := ready(o, ""), o.As(wt.Staff)
		w := o.Work(wt.Staff, workitem.StateOPEN)
		outcomes := together(editors, func(i int) error {
			if i == editors/2 {
				_, err := e.Service.ClosePeriod(hr, o.Month.ID, o.Units["SNV"].ID)
				return err
			}
			_, err := e.Service.ReportDelivery(staff, workflow.NewDelivery{WorkItem: w.ID, Qty: wt.Dec("0.1"), DeliveredOn: wt.Due})
			return err
		})
		state := wt.Got(e.Store.Closing.Query().Exist(e.System()))(t)
		reported := wt.Got(e.Store.Delivery.Query().Count(e.System()))(t)
		if state && reported > 0 {
			t.Errorf("the month is closing over %d reports nobody has decided on: %v", reported, outcomes)
		}
		if !state && reported == 0 {
			t.Errorf("neither closed nor reported: %v", outcomes)
		}
	})
}

func TestOfTwoClosersOneCloses(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		hr := ready(o, "")
		expectOneWinner(t, "closing", together(editors, func(int) error {
			_, err := e.Service.ClosePeriod(hr, o.Month.ID, o.Units["SNV"].ID)
			return err
		}), badState)
		if n := wt.Got(e.Store.Run.Query().Count(e.System()))(t); n != 1 {
			t.Errorf("%d runs were started", n)
		}
		if n := wt.Got(e.Store.Closing.Query().Where(closing.StateEQ(closing.StateCLOSING)).Count(e.System()))(t); n != 1 {
			t.Errorf("%d agencies are closing", n)
		}
	})
}

func TestOnlyOneFirstAdministratorIsCreated(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		setup := e.Service.SetupCode()
		outcomes := together(4, func(i int) error {
			_, err := e.Service.CreateFirstAdministrator(t.Context(), setup, fmt.Sprint("quantri", i), "một câu thật là dài")
			return err
		})
		if outcomes[""] != 1 {
			t.Errorf("%v: there should be one first administrator", outcomes)
		}
	})
}

func TestReadThenWriteTransactionsNeverFailForMeetingEachOther(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		home := o.As(wt.HomeAffairs)
		outcomes := together(64, func(i int) error {
			_, err := e.Service.OpenPeriod(home, scoring.Month, 2027+i/12, 1+i%12)
			return err
		})
		if outcomes[""] != 64 {
			t.Errorf("64 writers: %v", outcomes)
		}
		n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client)
		if n != 64 || broken != nil || err != nil {
			t.Errorf("the history of 64 writers has %d lines without a gap: %v %v", n, broken, err)
		}
	})
}

func TestAVerbThatFailsLeavesNeitherChangeNorLine(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		w := o.Work(wt.Staff, workitem.StateOPEN)
		good, stale := o.Delivered(w, "1", delivery.StateREPORTED), o.Delivered(w, "1", delivery.StateREPORTED)
		good = wt.Got(e.Service.ExamineDelivery(o.As(wt.Head), good.ID, good.Version))(t)
		stale = wt.Got(e.Service.ExamineDelivery(o.As(wt.Head), stale.ID, stale.Version))(t)
		before := e.Dump()
		_, err := e.Service.AcceptDeliveries(o.As(wt.Head), []workflow.DeliveryRef{{ID: good.ID, Version: good.Version}, {ID: stale.ID, Version: 7}})
		expect(t, "accepting with one stale version", err, conflict)
		cancelled, cancel := context.WithCancel(o.As(wt.Head))
		cancel()
		_, err = e.Service.AcceptDeliveries(cancelled, []workflow.DeliveryRef{{ID: good.ID, Version: good.Version}})
		if err == nil {
			t.Error("a verb went on after its caller had left")
		}
		if changed := wt.Differ(before, e.Dump()); changed != nil {
			t.Errorf("a failed verb left %v", changed)
		}
	})
}
