package workflow_test

import (
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// lateClaim claims the three days after the deadline.
func lateClaim(item string) workflow.NewCause {
	from, to := wt.Due+1, wt.Due+3
	return workflow.NewCause{WorkItem: item, Text: "Bão số 12", Evidence: "CV 12/UBND", LateFrom: &from, LateTo: &to}
}

func TestACauseIsDecidedByTheFollowUpAuthorityAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for about, authority := range confirmers {
			claim := o.Cause(o.Work(about, workitem.StateOPEN), objectivecause.StateCLAIMED)
			for _, who := range wt.Everyone() {
				if who == authority {
					continue
				}
				_, err := e.Service.ConfirmCause(o.As(who), claim.ID, "TB 5", 1)
				if got := code(err); got != forbidden && got != notFound {
					t.Errorf("%s confirms a cause of %s: %q", who, about, got)
				}
				_, err = e.Service.RefuseCause(o.As(who), claim.ID, "không", 1)
				if got := code(err); got != forbidden && got != notFound {
					t.Errorf("%s refuses a cause of %s: %q", who, about, got)
				}
			}
			_, err := e.Service.ConfirmCause(o.As(authority), claim.ID, "TB 5", 1)
			expect(t, authority+" confirms a cause of "+about, err, "")
		}
	})
}

func TestAClaimNamesExactlyOneThingThatThereIs(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		w := o.Work(wt.Staff, workitem.StateOPEN)
		accepted := o.Delivered(w, "1", delivery.StateACCEPTED).ID
		early, two := wt.Due, 2
		for what, spoil := range map[string]func(*workflow.NewCause){
			"nothing":                          func(c *workflow.NewCause) { c.LateFrom, c.LateTo = nil, nil },
			"a first day without a last":       func(c *workflow.NewCause) { c.LateTo = nil },
			"days before the deadline":         func(c *workflow.NewCause) { c.LateFrom = &early },
			"days and failures":                func(c *workflow.NewCause) { c.RecordedFailures = &two },
			"a delivery that did not fail":     func(c *workflow.NewCause) { c.LateFrom, c.LateTo, c.Delivery = nil, nil, &accepted },
			"failures that are not recorded":   func(c *workflow.NewCause) { c.LateFrom, c.LateTo, c.RecordedFailures = nil, nil, &two },
			"no words":                         func(c *workflow.NewCause) { c.Text = " " },
			"an address no browser may open":   func(c *workflow.NewCause) { c.Evidence = "javascript:alert(1)" },
			"an address with a password in it": func(c *workflow.NewCause) { c.Evidence = "https://a:b@example.vn/x" },
		} {
			in := lateClaim(w.ID)
			spoil(&in)
			_, err := e.Service.ClaimCause(o.As(wt.Staff), in)
			expect(t, what, err, invalid)
		}
		_, err := e.Service.ClaimCause(o.As(wt.Head), lateClaim(w.ID))
		expect(t, "a claim for somebody else", err, forbidden)
		_, err = e.Service.ClaimCause(o.As(wt.Staff), lateClaim(w.ID))
		expect(t, "three days", err, "")
	})
}

// A claim stands in the way of closing until it is decided, and names who must act.
func TestAMonthIsNotClosedOverAnUndecidedCause(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		claim := o.Cause(o.Work(wt.FarStaff, workitem.StateOPEN), objectivecause.StateCLAIMED)
		for _, who := range []string{wt.FarStaff, wt.FarDirector} {
			o.Form(who, periodassessment.StateCONFIRMED)
		}
		closing := wt.Got(e.Service.Closing(o.As(wt.FarHR), o.Month, o.Units["STC"].ID))(t)
		if len(closing.All) != 1 || closing.All[0].Kind != workflow.UndecidedCause || closing.All[0].Actors[0] != o.People[wt.FarDirector].FullName {
			t.Fatalf("what blocks is %+v", closing.All)
		}
		wt.Got(e.Service.RefuseCause(o.As(wt.FarDirector), claim.ID, "không đúng", 1))(t)
		if closing = wt.Got(e.Service.Closing(o.As(wt.FarHR), o.Month, o.Units["STC"].ID))(t); len(closing.All) != 0 {
			t.Errorf("what still blocks is %+v", closing.All)
		}
	})
}

// excused delivers four days late with one failed assessment, and lets confirmed causes
// excuse the rest.
func excused(o *wt.Organisation, causes ...objectivecause.State) scoring.Item {
	w := o.Work(wt.Staff, workitem.StateOPEN)
	for _, state := range causes {
		o.Cause(w, state)
	}
	return workflow.Sum(&ent.WorkItem{ID: w.ID, Kind: w.Kind, Coefficient: w.Coefficient, AssignedQty: w.AssignedQty, DueOn: w.DueOn,
		Edges: ent.WorkItemEdges{
			Deliveries: []*ent.Delivery{{ID: "de_1", Qty: w.AssignedQty, DeliveredOn: wt.Due + 4, State: delivery.StateACCEPTED}},
			Causes:     w.QueryCauses().AllX(o.System()),
		}})
}

func TestOnlyConfirmedCausesExcuseAndNoDayTwice(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		const claimed, confirmed, refused = objectivecause.StateCLAIMED, objectivecause.StateCONFIRMED, objectivecause.StateREFUSED
		for _, c := range []struct {
			states []objectivecause.State
			days   int
		}{
			{nil, 0}, {[]objectivecause.State{claimed}, 0}, {[]objectivecause.State{refused}, 0},
			{[]objectivecause.State{confirmed}, 3}, {[]objectivecause.State{confirmed, confirmed, refused}, 3},
		} {
			if got := excused(o, c.states...); got.ExcusedDays != c.days {
				t.Errorf("%v excuse %d days, should be %d", c.states, got.ExcusedDays, c.days)
			}
		}
	})
}
