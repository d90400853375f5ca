package workflow_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/ent/workitem"
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

// One province a database serves every look at it: what is played, what a second one gives
// (on the other database), and what the runs find again when nothing they found is left.
func TestADemonstration(t *testing.T) {
	var mu sync.Mutex
	var found [][]string
	t.Cleanup(func() {
		for _, other := range found {
			if !slices.Equal(other, found[0]) {
				t.Errorf("a second demonstration has the hashes %v, not %v", other, found[0])
			}
		}
	})
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := show(t, e)
		hashes := s.hashes()
		mu.Lock()
		found = append(found, hashes)
		mu.Unlock()
		s.everyCaseOccurs()
		s.unitsHaveMonths()
		s.everyOutcomeIsFound()
		s.workIsThereToTry()
		s.everyRunHolds()
		s.runsFindItAgain(hashes)
	})
}

// workIsThereToTry: deliveries wait that can be accepted together, work stands outside the
// catalogue, a product runs over several months, and a catalogue is in the making.
func (s *shown) workIsThereToTry() {
	ctx := s.System()
	waiting := s.Store.Delivery.Query().Where(delivery.StateEQ(delivery.StateREPORTED))
	proved, all := wt.Got(waiting.Clone().Where(delivery.EvidenceNEQ("")).Count(ctx))(s.t), wt.Got(waiting.Count(ctx))(s.t)
	if all == 0 || proved*10 < all*8 || proved == all {
		s.t.Errorf("of %d deliveries that wait %d have evidence", all, proved)
	}
	if outside := wt.Got(s.Service.OutsideCatalogue(ctx, "un_S002", 10))(s.t); len(outside) != 1 || outside[0].People != 2 || !outside[0].Proposed {
		s.t.Errorf("outside the catalogue stand %+v", outside)
	}
	months := wt.Got(s.Store.WorkItem.Query().Where(workitem.GroupID("wg_S001_02")).Select(workitem.FieldPeriodID).Strings(ctx))(s.t)
	if len(months) != 3 || months[0] == months[1] {
		s.t.Errorf("the long product is in %v", months)
	}
	draft := wt.Got(s.Store.Catalogue.Get(ctx, "ca_S002_1"))(s.t)
	if changes := wt.Got(s.Service.ChangesOf(ctx, draft))(s.t); len(changes) != 1 || changes[0].Problem != nil {
		s.t.Errorf("the catalogue in the making changes %+v", changes)
	}
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

// runsFindItAgain deletes everything the runs found: every score comes from a run.
func (s *shown) runsFindItAgain(hashes []string) {
	lists := s.lists()
	for _, table := range []string{"board_rows", "results", "unit_results", "excellence_limits", "proposals"} {
		wt.Got(s.Behind().Exec("DELETE FROM " + table))(s.t)
	}
	for _, c := range demo.Closings() {
		r := s.runs[c.Period]
		s.runs[c.Period] = s.rest(wt.Got(s.Service.SupersedeRun(s.System(), r.ID, "tính lại", "QĐ 1", r.Version))(s.t))
	}
	for i, again := range s.hashes() {
		if again != hashes[i] {
			s.t.Errorf("without the results, the run of %s finds others: %s, not %s", demo.Closings()[i].Period, again, hashes[i])
		}
	}
	if again := s.lists(); len(lists) < 1000 || !slices.Equal(again, lists) {
		s.t.Errorf("without the lists, the runs write others: %d lines, not %d", len(again), len(lists))
	}
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
