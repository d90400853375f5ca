package workflow_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// department is the year of the department SNV: everybody has twelve months.
type department struct {
	*wt.Year
	t *testing.T
}

// means are the points of everybody's months.
func newDepartment(t *testing.T, e *wt.Env, means map[string]string) *department {
	t.Helper()
	d := &department{wt.NewYear(e), t}
	for _, name := range []string{wt.Director, wt.Deputy, wt.Head, wt.Staff, wt.Colleague, wt.OtherHead, wt.OtherStaff, wt.Orphan} {
		total := "80"
		if given, ok := means[name]; ok {
			total = given
		}
		if total != "" {
			d.Scored(name, "SNV", total, wt.AllYear...)
		}
	}
	return d
}

// close closes the year of the department and waits for the publication.
func (d *department) close() *ent.Run {
	d.t.Helper()
	d.Env.Work()
	return d.rest(wt.Got(d.Service.ClosePeriod(d.System(), d.Period.ID, d.Units["SNV"].ID))(d.t).ID)
}

func (d *department) rest(id string) *ent.Run {
	d.t.Helper()
	var last *ent.Run
	for last = range wt.Got(d.Service.WatchRun(d.System(), id))(d.t) {
	}
	if last.State != run.StatePUBLISHED {
		d.t.Fatalf("the run ended as %s", last.State)
	}
	return last
}

// of reads somebody's standing result of the year.
func (d *department) of(name string) *ent.Result {
	d.t.Helper()
	return wt.Got(d.Store.Result.Query().Where(result.PeriodID(d.Period.ID), result.PersonID(d.People[name].ID),
		result.VisibilityEQ(result.VisibilityCURRENT)).Only(d.System()))(d.t)
}

func (d *department) unit(code string) *ent.UnitResult {
	d.t.Helper()
	return wt.Got(d.Store.UnitResult.Query().Where(unitresult.PeriodID(d.Period.ID), unitresult.UnitID(d.Units[code].ID),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).Only(d.System()))(d.t)
}

func (d *department) trace(r *ent.Result) scoring.Step {
	d.t.Helper()
	return wt.Got(scoring.ParseTrace(r.Trace))(d.t)
}

// rating fails the test unless somebody's level of the year is as said; "" is none.
func (d *department) rating(name string, want scoring.Band) *ent.Result {
	d.t.Helper()
	r := d.of(name)
	got := scoring.Band("")
	if r.Rating != nil {
		got = *r.Rating
	}
	if got != want {
		d.t.Errorf("%s is rated %q (%s, %v), should be %q", name, got, r.Status, r.Notes, want)
	}
	return r
}

func TestAHeadIsBoundByTheUnitAfterItsCap(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Head: "95", wt.OtherHead: "45"})
		d.Assessed("SNV-TC", 95)
		d.close()
		if u := d.unit("SNV-TC"); *u.RatingBeforeCap != scoring.Excellent || *u.Rating != scoring.Good || *u.Outcome != excellence.Displaced {
			t.Errorf("of three divisions none can be excellent: %v %v %v", *u.RatingBeforeCap, *u.Rating, u.Outcome)
		}
		r := d.rating(wt.Head, scoring.Good)
		bound, found := d.trace(r).Find("HEAD_NOT_ABOVE_UNIT")
		if !found || bound.Note != "BOUNDED_BY_UNIT" || bound.Of != "SNV-TC" || *r.Band != scoring.Excellent {
			t.Errorf("the trace of the head does not say why: %+v", bound)
		}
		d.rating(wt.OtherHead, scoring.NotCompleted)
	})
}

func TestAFailingDivisionBarsTheDepartmentFromExcellence(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.Assessed("SNV", 95)
		d.Assessed("SNV-CC", 40)
		d.close()
		u := d.unit("SNV")
		trace := wt.Got(scoring.ParseTrace(u.Trace))(t)
		sub, found := trace.Find("SUB_UNITS")
		if u.RatingBeforeCap == nil || *u.RatingBeforeCap != scoring.Good || *u.Band != scoring.Excellent || !found || sub.Note != "MISSED" || sub.Inputs[0].Value != "SNV-CC" {
			t.Errorf("the department is %v with points for %v: %+v", u.RatingBeforeCap, u.Band, sub)
		}
	})
}

func TestTheCapKeepsTheBestAndTellsTheOthersWhy(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5"})
		d.close()
		if r := d.rating(wt.Staff, scoring.Excellent); *r.Outcome != excellence.Accepted {
			t.Errorf("the best is %v", r.Outcome)
		}
		r := d.rating(wt.Colleague, scoring.Good)
		steps := d.trace(r).Steps
		last := steps[len(steps)-1]
		if *r.Outcome != excellence.Displaced || *r.RatingBeforeCap != scoring.Excellent || last.Rule != "CAP_PLACE" ||
			last.Steps[0].Of != "AGENCY Đơn vị SNV" || last.Steps[0].Steps[0].Rule != "CAP_MAX" {
			t.Errorf("the trace of the displaced ends in %+v", last)
		}
		limit := wt.Got(d.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People)).Only(e.System()))(t)
		if s := limit.Scopes[0]; s.GoodOrBetter != 8 || s.Most != 1 || s.Accepted != 1 || s.Left != 0 || !slices.Equal(limit.Reserve, []string{wt.Code(wt.Colleague)}) {
			t.Errorf("the cap of the agency is %+v, reserve %v", s, limit.Reserve)
		}
	})
}

func TestATieAtTheCapIsReportedAndNobodyOfItIsExcellent(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "95"})
		d.close()
		for _, name := range []string{wt.Staff, wt.Colleague} {
			if r := d.rating(name, ""); r.Status != scoring.NeedsAuthority || *r.Outcome != excellence.Tied {
				t.Errorf("%s is %s with %v", name, r.Status, r.Outcome)
			}
		}
		limit := wt.Got(d.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People)).Only(e.System()))(t)
		if len(limit.Ties) != 1 || limit.Scopes[0].Reserved != 1 || len(limit.Ties[0].Proposed) != 2 {
			t.Errorf("the tie is kept as %+v", limit.Ties)
		}
	})
}

func TestAYearIsNotClosedWhileAMonthOrAUnitIsOpen(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		p := wt.Got(e.Service.OpenPeriod(o.As(wt.HR), scoring.Year, 2026, 1))(t)
		_, err := e.Service.ClosePeriod(o.As(wt.HR), p.ID, o.Units["SNV"].ID)
		expect(t, "closing the year", err, badState)
		if text := err.Error(); !strings.Contains(text, "16 things") { // 12 months and 4 units
			t.Error(text)
		}
	})
}

func TestAYearIsVerifiedAndComputedAgainToTheSameHash(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5", wt.Head: "95", wt.Orphan: ""})
		d.Assessed("SNV", 95)
		first := d.close()
		found := wt.Got(e.Service.VerifyRun(e.System(), first.ID))(t)
		if !found.Holds() || found.Checked < 8+4+3+30 {
			t.Errorf("the run does not hold: %+v", found)
		}
		again := d.rest(wt.Got(e.Service.SupersedeRun(e.System(), first.ID, "so sánh", "QĐ", first.Version))(t).ID)
		if *again.ResultHash != *first.ResultHash || *again.InputHash != *first.InputHash {
			t.Error("the same registers give another hash")
		}
		if found := wt.Got(e.Service.VerifyRun(e.System(), first.ID))(t); !found.Holds() {
			t.Errorf("the superseded run does not hold: %+v", found)
		}
		for table, change := range map[string]string{
			"results": "rating = 'EXCELLENT'", "unit_results": "total = 9900", "proposals": "verdict = 'QUALIFIES'",
		} {
			if _, err := e.Behind().Exec("UPDATE " + table + " SET " + change + " WHERE run_id = '" + again.ID + "'"); err != nil {
				t.Fatal(err)
			}
			if found := wt.Got(e.Service.VerifyRun(e.System(), again.ID))(t); found.Holds() {
				t.Errorf("%s were changed and the run still holds", table)
			}
		}
	})
}
