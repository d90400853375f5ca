package workflow_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// reported has somebody report deliveries with evidence, each of a work item of its own.
func reported(t *testing.T, o *wt.Organisation, n int) []*ent.Delivery {
	t.Helper()
	var all []*ent.Delivery
	for i := range n {
		w := o.Work(wt.Staff, workitem.StateOPEN)
		all = append(all, wt.Got(o.Service.ReportDelivery(o.As(wt.Staff), workflow.NewDelivery{
			WorkItem: w.ID, Qty: wt.Dec("1"), DeliveredOn: wt.Due, Evidence: fmt.Sprintf("CV %d", i)}))(t))
	}
	return all
}

func refs(all []*ent.Delivery) []workflow.DeliveryRef {
	var out []workflow.DeliveryRef
	for _, d := range all {
		out = append(out, workflow.DeliveryRef{ID: d.ID, Version: d.Version})
	}
	return out
}

func awaiting(t *testing.T, o *wt.Organisation) *workflow.Acceptance {
	t.Helper()
	return wt.Got(o.Service.AwaitingAcceptance(o.As(wt.Head), o.Month.ID, nil, 100))(t)
}

// examine has the head look at what the list says must be looked at.
func examine(t *testing.T, o *wt.Organisation, lines []workflow.AwaitingDelivery) {
	t.Helper()
	for _, l := range lines {
		wt.Got(o.Service.ExamineDelivery(o.As(wt.Head), l.Delivery.ID, l.Delivery.Version))(t)
	}
}

func sampled(lines []workflow.AwaitingDelivery) (drawn []workflow.AwaitingDelivery) {
	for _, l := range lines {
		if l.Sampled {
			drawn = append(drawn, l)
		}
	}
	return drawn
}

func TestABatchIsAcceptedOnlyAfterItsSampleWasLookedAt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, c := range []struct{ batch, sample int }{{2, 2}, {9, 3}, {41, 5}} {
			all := reported(t, o, c.batch)
			list := awaiting(t, o)
			drawn := sampled(list.Rest)
			if list.RestCount != c.batch || len(drawn) != c.sample {
				t.Fatalf("of %d, %d are drawn, should be %d", list.RestCount, len(drawn), c.sample)
			}
			_, err := e.Service.AcceptDeliveries(o.As(wt.Head), refs(all))
			expect(t, "a batch nobody looked at", err, invalid)
			examine(t, o, drawn[1:])
			_, err = e.Service.AcceptDeliveries(o.As(wt.Head), refs(fresh(t, o, all)))
			expect(t, "a batch of which one was left out", err, invalid)
			examine(t, o, drawn[:1])
			_, err = e.Service.AcceptDeliveries(o.As(wt.Director), refs(fresh(t, o, all)))
			expect(t, "a batch that somebody else looked at", err, invalid)
			wt.Got(e.Service.AcceptDeliveries(o.As(wt.Head), refs(fresh(t, o, all))))(t)
			said := lastReason(t, e, "ACCEPT_DELIVERY")
			for _, l := range drawn {
				if !strings.Contains(said, l.Delivery.ID) {
					t.Errorf("the history does not name %s as drawn: %s", l.Delivery.ID, said)
				}
			}
		}
	})
}

func fresh(t *testing.T, o *wt.Organisation, all []*ent.Delivery) (again []*ent.Delivery) {
	t.Helper()
	for _, d := range all {
		again = append(again, wt.Got(o.Store.Delivery.Get(o.System(), d.ID))(t))
	}
	return again
}

func lastReason(t *testing.T, e *wt.Env, verb string) string {
	t.Helper()
	lines := wt.Got(e.Store.AuditEvent.Query().Order(ent.Desc("seq")).Limit(1).All(e.System()))(t)
	if lines[0].Verb != verb {
		t.Fatalf("the last line is %s", lines[0].Verb)
	}
	return lines[0].Reason
}

func TestWhatIsUnusualIsAcceptedByItselfOrAfterBeingLookedAt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		usual := reported(t, o, 1)
		silent := o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "1", delivery.StateREPORTED)
		claimed := reported(t, o, 1)[0]
		o.Cause(claimed.QueryWorkItem().OnlyX(o.System()), objectivecause.StateCLAIMED)
		returned := reported(t, o, 1)[0]
		for range 2 {
			o.Delivered(returned.QueryWorkItem().OnlyX(o.System()), "1", delivery.StateRETURNED)
		}
		want := map[string]workflow.Exception{silent.ID: workflow.NoEvidence, claimed.ID: workflow.CauseClaimed, returned.ID: workflow.ReturnedTwice}
		list := awaiting(t, o)
		for _, l := range list.Exceptions {
			if !slices.Equal(l.Reasons, []workflow.Exception{want[l.Delivery.ID]}) {
				t.Errorf("the exception is %v, should be %s", l.Reasons, want[l.Delivery.ID])
			}
		}
		if list.ExceptionCount != len(want) || list.RestCount != 1 {
			t.Errorf("%d exceptions and %d others", list.ExceptionCount, list.RestCount)
		}
		_, err := e.Service.AcceptDeliveries(o.As(wt.Head), refs(append(usual, silent)))
		expect(t, "an exception within a batch", err, invalid)
		examine(t, o, append(list.Exceptions, list.Rest...))
		wt.Got(e.Service.AcceptDeliveries(o.As(wt.Head), refs(fresh(t, o, append(usual, silent, claimed)))))(t)
		wt.Got(e.Service.AcceptDeliveries(o.As(wt.Head), refs(fresh(t, o, []*ent.Delivery{returned}))))(t)
	})
}

func TestTheListOfWhatWaitsTakesTheSameStatementsHoweverLongItIs(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		var sent wt.Statements
		counting := wt.NewEnv(t, e.DSN, sent.Around)
		o := wt.NewOrganisation(e)
		ctx := o.As(wt.Head)
		wt.Got(counting.Service.Directory(ctx))(t) // read once and kept
		var counts []int
		for _, n := range []int{3, 20} {
			reported(t, o, n)
			sent.Take()
			wt.Got(counting.Service.AwaitingAcceptance(ctx, o.Month.ID, nil, 100))(t)
			counts = append(counts, len(sent.Take()))
		}
		if counts[0] != counts[1] {
			t.Errorf("%d statements for 3 deliveries, %d for 23", counts[0], counts[1])
		}
	})
}
