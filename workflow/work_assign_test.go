package workflow_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func row(person, content, coefficient string) workflow.WorkRow {
	r := workflow.WorkRow{Person: person, Content: content, Kind: scoring.Planned, AssignedQty: wt.Dec("2"), DueOn: wt.Due}
	if coefficient != "" {
		c := wt.Dec(coefficient)
		r.Coefficient = &c
	}
	return r
}

func assigned(t *testing.T, o *wt.Organisation) int {
	t.Helper()
	return wt.Got(o.Store.WorkItem.Query().Count(o.System()))(t)
}

// The rows of a grid are assigned together or not at all, and each says what is wrong.
func TestRowsOfAGridAreAssignedTogetherOrNotAtAll(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach() // a catalogue of SNV with “Công văn”
		before := assigned(t, o)
		bad := []workflow.WorkRow{
			row("staff", "cong van", ""), row(o.People[wt.Colleague].FullName, "Việc mới", "1.5"),
			row("nobody", "Công văn", ""), row(wt.Code(wt.OtherStaff), "Công văn", ""), row(wt.Code(wt.Head), "Công văn", ""),
			row(wt.Code(wt.Staff), "Việc khác", ""), row(wt.Code(wt.Staff), "Công văn", "9"),
		}
		plan := wt.Got(e.Service.AssignRows(o.As(wt.Head), bad, false))(t)
		fields := []string{"", "", "person", "person", "person", "coefficient", "coefficient"}
		for i, l := range plan.Lines {
			got := ""
			if l.Problem != nil {
				got = l.Problem.Field
			}
			if got != fields[i] {
				t.Errorf("row %d is wrong in %q, should be in %q", i+1, got, fields[i])
			}
		}
		if plan.ProblemCount() != 5 || assigned(t, o) != before {
			t.Errorf("%d problems, and %d items were written all the same", plan.ProblemCount(), assigned(t, o)-before)
		}
		wt.Got(e.Service.AssignRows(o.As(wt.Head), bad[:2], true))(t)
		if assigned(t, o) != before {
			t.Error("a dry run assigned something")
		}
		plan = wt.Got(e.Service.AssignRows(o.As(wt.Head), bad[:2], false))(t)
		if len(plan.Assigned) != 2 || plan.Assigned[0].ProductID == nil || plan.Assigned[1].ProductID != nil || plan.Assigned[1].Coefficient != wt.Dec("1.5") {
			t.Errorf("assigned was %+v", plan.Assigned)
		}
	})
}

func TestAGroupIsGivenTheSameWorkInOneActWithoutWhoAsks(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		one, unit := wt.Dec("1"), o.Units["SNV-TC"].ID
		work := workflow.GroupWork{Unit: &unit, Content: "Tổng kết", Kind: scoring.Planned, Coefficient: &one, AssignedQty: one, DueOn: wt.Due}
		plan := wt.Got(e.Service.AssignToGroup(o.As(wt.Head), work, false))(t)
		var who []string
		for _, w := range plan.Assigned {
			who = append(who, w.PersonID)
		}
		if len(who) != 2 || o.Named(who) != wt.Staff {
			t.Errorf("the division was given %d items, %s among them", len(who), o.Named(who))
		}
		far := o.Units["STC"].ID
		work.Unit = &far
		_, err := e.Service.AssignToGroup(o.As(wt.Head), work, false)
		expect(t, "a unit in nobody's sight has nobody to assign to", err, invalid)
	})
}

func TestAMonthIsCopiedOnceDayForDay(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		w := o.Work(wt.Staff, workitem.StateOPEN)
		o.Work(wt.Staff, workitem.StateCANCELLED)
		o.Shared(wt.Staff)
		december := wt.Got(e.Service.OpenPeriod(o.As(wt.HR), scoring.Month, 2026, 12))(t)
		in := workflow.CopiedWork{From: o.Month.ID, To: december.ID}
		plan := wt.Got(e.Service.CopyWork(o.As(wt.Head), in, true))(t)
		if len(plan.Lines) != 1 || *plan.Lines[0].CopiedFrom != w.ID || plan.Lines[0].DueOn() != calendar.MustParse("2026-12-15") {
			t.Fatalf("to be copied is %+v", plan.Lines)
		}
		plan = wt.Got(e.Service.CopyWork(o.As(wt.Head), in, false))(t)
		if len(plan.Assigned) != 1 || plan.Assigned[0].PeriodID != december.ID {
			t.Errorf("copied was %+v", plan.Assigned)
		}
		if plan = wt.Got(e.Service.CopyWork(o.As(wt.Head), in, false))(t); len(plan.Lines) != 0 || plan.LeftOut != 1 {
			t.Errorf("a second time, %d lines are copied and %d left out", len(plan.Lines), plan.LeftOut)
		}
	})
}

func shares(o *wt.Organisation, coefficients ...string) []workflow.NewShare {
	var all []workflow.NewShare
	for i, c := range coefficients {
		who := []string{wt.Staff, wt.Colleague, wt.OtherStaff}[i]
		all = append(all, workflow.NewShare{Person: o.People[who].ID, Coefficient: wt.Dec(c), AssignedQty: wt.Dec("1"), DueOn: wt.Due})
	}
	return all
}

// The case B22: a team product of 80, split 30, 30, 20 – and refused as 30, 30, 25.
func TestSharesAreTogetherAtMostTheWhole(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		whole := wt.Dec("80")
		in := workflow.SharedWork{Content: "Đề án", Kind: scoring.Planned, Coefficient: &whole, Quantity: wt.Dec("1")}
		in.Shares = shares(o, "30", "30", "25")
		_, err := e.Service.ShareWork(o.As(wt.Director), in)
		expect(t, "85 of 80", err, invalid)
		if !strings.Contains(err.Error(), "85") || article(err) == "" {
			t.Errorf("the refusal names neither sum nor article: %v", err)
		}
		in.Shares = shares(o, "30", "30")
		group := wt.Got(e.Service.ShareWork(o.As(wt.Director), in))(t)
		rest := shares(o, "0", "0", "25")[2:]
		_, err = e.Service.AddShares(o.As(wt.Director), group.ID, rest, group.Version)
		expect(t, "25 of the 20 that are left", err, invalid)
		rest[0].Coefficient, rest[0].DueOn = wt.Dec("20"), calendar.MustParse("2026-12-10")
		wt.Got(e.Service.AddShares(o.As(wt.Director), group.ID, rest, group.Version))(t)
		if sum := wt.Got(e.Service.SharedOf(e.System(), group))(t); sum != whole {
			t.Errorf("the shares, one of them of the next month, are %s", sum)
		}
		_, err = e.Service.AddShares(o.As(wt.Director), group.ID, rest, group.Version)
		expect(t, "shares added from an old view", err, conflict)
		share := group.QueryItems().Where(workitem.PersonID(o.People[wt.Staff].ID)).OnlyX(o.System())
		wt.Got(e.Service.CancelWork(o.As(wt.Head), share.ID, "thôi", share.Version))(t)
		if sum := wt.Got(e.Service.SharedOf(e.System(), group))(t); sum != wt.Dec("50") {
			t.Errorf("after one is cancelled, the shares are %s", sum)
		}
	})
}

// scored is the month's work of somebody as scoring reads it.
func scored(o *wt.Organisation, name string) scoring.Sheet {
	var items []scoring.Item
	for _, w := range o.People[name].QueryWorkItems().Where(workitem.StateEQ(workitem.StateOPEN)).WithDeliveries().AllX(o.System()) {
		items = append(items, facts.Item(w))
	}
	return scoring.Sheet{Person: name, Subject: scoring.CivilServant, Role: scoring.Staff, Period: scoring.Month,
		From: o.Month.StartsOn, To: o.Month.EndsOn, Items: items, General: o.Maxima()}
}

func quantity(t *testing.T, o *wt.Organisation, name string) string {
	t.Helper()
	rules, _ := o.Rulesets.Pick(scoring.CivilServant, scoring.Month, wt.Due)
	return rules.Score(scored(o, name)).Quantity.String()
}

// The cases B18 and B19: of ten, two go to somebody else, who does them besides his own ten.
func TestWorkHandedOverStaysWithTheGiverAndAddsToTheReceiver(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		giver, own := o.Work(wt.Staff, workitem.StateOPEN), o.Work(wt.Colleague, workitem.StateOPEN)
		o.Delivered(giver, "8", delivery.StateACCEPTED)
		o.Delivered(own, "10", delivery.StateACCEPTED)
		in := workflow.HandOver{WorkItem: giver.ID, To: o.People[wt.Colleague].ID, Qty: wt.Dec("3"), Reason: "ốm", Version: giver.Version}
		_, err := e.Service.HandOverWork(o.As(wt.Head), in)
		expect(t, "more than is left", err, invalid)
		in.Qty = wt.Dec("2")
		taken := wt.Got(e.Service.HandOverWork(o.As(wt.Head), in))(t)
		if taken.Kind != scoring.Received || taken.HandedWith != o.People[wt.Staff].FullName {
			t.Errorf("taken over is %+v", taken)
		}
		o.Delivered(taken, "2", delivery.StateACCEPTED)
		if a, b := quantity(t, o, wt.Staff), quantity(t, o, wt.Colleague); a != "4/5" || b != "6/5" {
			t.Errorf("the giver has %s, the receiver %s", a, b)
		}
		gone := wt.Got(e.Store.WorkItem.Get(e.System(), *taken.TakenFromID))(t)
		_, err = e.Service.ReportDelivery(o.As(wt.Staff), workflow.NewDelivery{WorkItem: gone.ID, Qty: wt.Dec("1"), DeliveredOn: wt.Due})
		expect(t, "delivering what was handed over", err, badState)
		_, err = e.Service.CancelWork(o.As(wt.Head), gone.ID, "thôi", gone.Version)
		expect(t, "cancelling what was handed over", err, badState)
	})
}

func TestSuddenWorkHandedOverLeavesNothingInTheGiversTotal(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		in := newWork(o, wt.Staff)
		in.Kind = scoring.Sudden
		w := wt.Got(e.Service.AssignWork(o.As(wt.Head), in))(t)
		wt.Got(e.Service.HandOverWork(o.As(wt.Head), workflow.HandOver{WorkItem: w.ID, To: o.People[wt.Colleague].ID, Qty: w.AssignedQty, Reason: "ốm", Version: 1}))(t)
		if n := len(scored(o, wt.Staff).Items); n != 0 {
			t.Errorf("%d items stay with the giver", n)
		}
	})
}

func TestNobodyHandsOverToThemselfOrOutOfTheAgency(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		w := o.Work(wt.Staff, workitem.StateOPEN)
		in := workflow.HandOver{WorkItem: w.ID, Qty: wt.Dec("1"), Reason: "ốm", Version: 1}
		for to, want := range map[string]string{wt.Head: forbidden, wt.Staff: invalid, wt.FarStaff: notFound} {
			in.To = o.People[to].ID
			_, err := e.Service.HandOverWork(o.As(wt.Head), in)
			expect(t, "handing over to "+to, err, want)
		}
		in.To = o.People[wt.FarStaff].ID
		_, err := e.Service.HandOverWork(o.As(wt.Authority), in)
		expect(t, "handing over to another agency", err, invalid)
	})
}
