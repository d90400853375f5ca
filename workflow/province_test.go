package workflow_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// shown is a demonstration with everything closed that is settled.
type shown struct {
	*wt.Env
	t    *testing.T
	runs map[string]*ent.Run // by period
}

func show(t *testing.T, e *wt.Env) *shown {
	e.Clock.Pass(16 * 24 * time.Hour) // from the day of the tests to that of the demonstration
	wt.Must(t, e.Service.LoadProvince(e.System(), demo.New(1)))
	e.Work()
	s := &shown{Env: e, t: t, runs: map[string]*ent.Run{}}
	for _, c := range demo.Closings() {
		var except []string
		for _, code := range c.Except {
			except = append(except, "un_"+code)
		}
		s.runs[c.Period] = s.rest(wt.Got(e.Service.ClosePeriod(e.System(), c.Period, "un_"+demo.Top, except...))(t))
	}
	return s
}

func monthID(month time.Month) string { return demo.MonthID(int(month)) }

func (s *shown) rest(r *ent.Run) *ent.Run {
	s.t.Helper()
	for r = range wt.Got(s.Service.WatchRun(s.System(), r.ID))(s.t) {
	}
	if r.State != run.StatePUBLISHED {
		s.t.Fatalf("the run of %s ended as %s", r.PeriodID, r.State)
	}
	return r
}

// hashes are those of the runs in the order of the closings.
func (s *shown) hashes() []string {
	var all []string
	for _, c := range demo.Closings() {
		r := s.runs[c.Period]
		all = append(all, *r.InputHash+" "+*r.ResultHash)
	}
	return all
}

// lists reads what every list shows.
func (s *shown) lists() []string {
	s.t.Helper()
	rows := wt.Got(s.Behind().Query(`SELECT period_id, scope, ord, coalesce(rank, 0), person_code, coalesce(total, -1), coalesce(previous_total, -1) FROM board_rows`))(s.t)
	defer rows.Close()
	var all []string
	for rows.Next() {
		var period, scope, code string
		var ord, rank, total, previous int
		wt.Must(s.t, rows.Scan(&period, &scope, &ord, &rank, &code, &total, &previous))
		all = append(all, fmt.Sprintln(period, scope, ord, rank, code, total, previous))
	}
	slices.Sort(all)
	return all
}

func TestADemonstration(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := show(t, e)
		s.everyCaseOccurs()
		s.unitsHaveMonths()
		s.everyOutcomeIsFound()
		s.everyRunHolds()
		if e.Postgres() {
			return // the other database is compared from its side
		}
		wt.OtherDatabase(t, e, func(t *testing.T, other *wt.Env) {
			if second := show(t, other); !slices.Equal(s.hashes(), second.hashes()) {
				t.Errorf("a second demonstration has the hashes %v, not %v", second.hashes(), s.hashes())
			}
		})
	})
}

func (s *shown) everyCaseOccurs() {
	for _, c := range demo.Cases {
		for month := c.From; month <= c.To && c.Points != ""; month++ {
			if r := s.result(c.Code, month); r.Total == nil || r.Total.String() != c.Points {
				s.t.Errorf("%s has %v points in month %d, should have %s: %s", c.Code, r.Total, month, c.Points, c.Text)
			}
		}
	}
	for code, want := range map[string]map[time.Month]scoring.Status{
		"CB000010": {time.May: scoring.InsufficientData, time.June: scoring.InsufficientData},
		"CB000051": {time.January: scoring.NeedsAuthority},
		"CB000022": {time.March: scoring.NoData, time.September: scoring.Scored},
	} {
		for month, status := range want {
			if r := s.result(code, month); r.Status != status {
				s.t.Errorf("%s is %s in month %d, should be %s", code, r.Status, month, status)
			}
		}
	}
}

// unitsHaveMonths: a division is followed from its months to the department's year.
func (s *shown) unitsHaveMonths() {
	for code, want := range map[string]scoring.Status{"S001-03": scoring.Scored, "S001": scoring.Scored} {
		u := wt.Got(s.Store.UnitResult.Query().Where(unitresult.PeriodID(monthID(time.March)), unitresult.HasUnitWith(unit.Code(code))).Only(s.System()))(s.t)
		if u.Status != want || u.Total == nil || u.Rating != nil {
			s.t.Errorf("March of %s is %s with %v and %v, should be %s", code, u.Status, u.Total, u.Rating, want)
		}
	}
	open := wt.Got(s.Store.UnitResult.Query().Where(unitresult.StatusEQ(scoring.InsufficientData), unitresult.HasPeriodWith(period.KindEQ(scoring.Month))).All(s.System()))(s.t)
	if len(open) == 0 || open[0].Total != nil {
		s.t.Error("no unit was left without points in a month")
	}
}

func (s *shown) result(code string, month time.Month) *ent.Result {
	s.t.Helper()
	return wt.Got(s.Store.Result.Query().Where(result.PeriodID(monthID(month)), result.HasPersonWith(person.Code(code))).Only(s.System()))(s.t)
}

func (s *shown) everyRunHolds() {
	for _, r := range s.runs {
		if v := wt.Got(s.Service.VerifyRun(s.System(), r.ID))(s.t); !v.Holds() {
			s.t.Errorf("the run of %s does not hold: %+v", r.PeriodID, v)
		}
	}
}

func TestEveryScoreOfADemonstrationComesFromARun(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := show(t, e)
		hashes, lists := s.hashes(), s.lists()
		for _, table := range []string{"board_rows", "results", "unit_results", "excellence_limits", "proposals"} {
			wt.Got(s.Behind().Exec("DELETE FROM " + table))(t)
		}
		for _, c := range demo.Closings() {
			r := s.runs[c.Period]
			s.runs[c.Period] = s.rest(wt.Got(s.Service.SupersedeRun(s.System(), r.ID, "tính lại", "QĐ 1", r.Version))(t))
		}
		for i, again := range s.hashes() {
			if again != hashes[i] {
				t.Errorf("without the results, the run of %s finds others: %s, not %s", demo.Closings()[i].Period, again, hashes[i])
			}
		}
		if again := s.lists(); len(lists) < 1000 || !slices.Equal(again, lists) {
			t.Errorf("without the lists, the runs write others: %d lines, not %d", len(again), len(lists))
		}
	})
}

func TestAProvinceIsLoadedOnceByTheProgramItselfAndIsOneLineOfTheHistory(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		small := demo.New(1)
		administrator := access.As(t.Context(), &access.Viewer{Grants: []access.Grant{{Role: access.Administrator}}})
		expect(t, "loading as an administrator", e.Service.LoadProvince(administrator, small), "FORBIDDEN")
		expect(t, "loading", e.Service.LoadProvince(e.System(), small), "")
		expect(t, "loading again", e.Service.LoadProvince(e.System(), small), "BAD_STATE")
		line := wt.Got(e.Store.AuditEvent.Query().Where(auditevent.Verb(string(access.LoadProvince))).Only(e.System()))(t)
		people := wt.Got(e.Store.Person.Query().Count(e.System()))(t)
		if want := fmt.Sprintf(`"Create persons":%d`, people); !strings.Contains(line.Changes, want) || !strings.Contains(line.Changes, `"sha256":"`) {
			t.Errorf("the line of the history is %s, should have %s", line.Changes, want)
		}
		if n := wt.Got(e.Store.Result.Query().Count(e.System()))(t); n != 0 {
			t.Errorf("%d results were loaded", n)
		}
	})
}
