package workflow_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// closeMonth closes a month as the program itself and returns the run, not yet computed.
func (a *agency) closeMonth(month string) *ent.Run {
	a.t.Helper()
	return wt.Got(a.Service.ClosePeriod(a.System(), month, a.unit))(a.t)
}

// rest follows a run until it rests.
func (a *agency) rest(s *workflow.Service, id string) *ent.Run {
	a.t.Helper()
	var last *ent.Run
	for last = range wt.Got(s.WatchRun(a.System(), id))(a.t) {
	}
	return last
}

// published closes a month and waits for the publication.
func (a *agency) published(month string) *ent.Run {
	a.t.Helper()
	r := a.rest(a.Service, a.closeMonth(month).ID)
	if r.State != run.StatePUBLISHED {
		a.t.Fatalf("the run ended as %s", r.State)
	}
	return r
}

func TestARunGivesTheSameHashesWhateverTheOrderOfPeopleAndRows(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		e.Work()
		r := a.published(a.month)
		if r.Done != populationSize || r.Total != populationSize {
			t.Errorf("%d of %d people scored, should be %d", r.Done, r.Total, populationSize)
		}
		wt.OtherDatabase(t, e, func(t *testing.T, e *wt.Env) {
			shuffled := newAgency(t, e, true)
			e.Work()
			again := shuffled.published(shuffled.month)
			if *again.InputHash != *r.InputHash || *again.ResultHash != *r.ResultHash {
				t.Errorf("another order of rows on another database gives %s and %s, not %s and %s",
					*again.InputHash, *again.ResultHash, *r.InputHash, *r.ResultHash)
			}
		})
	})
}

func TestARunGoesOnWhereAKilledWorkerStopped(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		r := a.closeMonth(a.month)
		ctx, kill := context.WithCancel(t.Context())
		var worker sync.WaitGroup
		moves := wt.Got(e.Service.WatchRun(e.System(), r.ID))(t)
		worker.Go(func() { e.Service.Work(ctx) })
		for now := range moves {
			if now.Done > 0 {
				kill()
				break
			}
		}
		worker.Wait()
		kill()
		left := wt.Got(e.Store.Run.Get(e.System(), r.ID))(t)
		if left.State != run.StateRUNNING || left.Done == 0 || left.Done >= populationSize {
			t.Fatalf("the killed worker left a run that is %s with %d done", left.State, left.Done)
		}
		e.Clock.Pass(60 * 1e9) // the lease of the dead worker ends
		e.Service = e.Another()
		e.Work()
		resumed := a.rest(e.Service, r.ID)
		if n := wt.Got(e.Store.Result.Query().Where(result.RunID(r.ID)).Count(e.System()))(t); n != populationSize {
			t.Errorf("%d results of %d people", n, populationSize)
		}
		undisturbed := wt.Got(e.Service.SupersedeRun(e.System(), r.ID, "so sánh", "QĐ", resumed.Version))(t)
		if again := a.rest(e.Service, undisturbed.ID); *again.ResultHash != *resumed.ResultHash || *again.InputHash != *resumed.InputHash {
			t.Error("the resumed run differs from an undisturbed one")
		}
	})
}

func TestACancelledRunGivesBackAnOpenMonthAndNoResult(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		r := a.closeMonth(a.month)
		_, err := e.Service.CancelRun(e.System(), r.ID, "nhầm tháng", r.Version)
		expect(t, "cancelling", err, "")
		e.Work()
		if c := wt.Got(e.Store.Closing.Query().Only(e.System()))(t); c.State != closing.StateOPEN || c.RunID != nil {
			t.Errorf("the month is %s after the run was cancelled", c.State)
		}
		if n := wt.Got(e.Store.Result.Query().Count(e.System()))(t); n != 0 {
			t.Errorf("%d results are left of a cancelled run", n)
		}
		if again := a.published(a.month); again.ID == r.ID {
			t.Error("the cancelled run was published")
		}
	})
}

// Art. 15.3.a: the result of a unit is met if nobody under its leader is in the lowest band.
func TestOneWeakResultCountsForEveryLeaderAboveAndForNoOther(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		weak := record{code: "S-weak", unit: "un_d1t0", role: scoring.Staff, failures: 20, qty: 1}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			a.hire(ctx, tx, weak)
			a.evidence(ctx, tx, weak, a.month, wt.Due)
			return nil
		})
		e.Work()
		a.published(a.month)
		byCode := a.results(a.month)
		if r := byCode["S-weak"]; r.Band == nil || *r.Band != scoring.NotCompleted {
			t.Fatalf("the weak result is in band %v with %v points", r.Band, r.Total)
		}
		for code, want := range map[string]string{
			"H1-0": "1/2", "H1": "1/2", "H": "1/2", // above the weak result
			"H1-1": "1", "H0-0": "1", "H0": "1", "D": "1", // beside it; the deputy is in charge of un_d0
		} {
			if r := byCode[code]; r.UnitResultRatio == nil || r.UnitResultRatio.String() != want {
				t.Errorf("the result of the unit under %s is %v, should be %s", code, r.UnitResultRatio, want)
			}
		}
	})
}

// results reads the published results of a month by staff code.
func (a *agency) results(month string) map[string]*ent.Result {
	a.t.Helper()
	byCode := map[string]*ent.Result{}
	for _, r := range wt.Got(a.Store.Result.Query().WithPerson().
		Where(result.PeriodID(month), result.VisibilityEQ(result.VisibilityCURRENT)).All(a.System()))(a.t) {
		byCode[r.Edges.Person.Code] = r
	}
	return byCode
}

func TestWhatCannotBeScoredIsAResultWithoutPoints(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		idle := record{code: "S-idle", unit: "un_d0t0", role: scoring.Staff}
		alone := record{code: "H-alone", unit: "un_alone", role: scoring.Head}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			a.place(ctx, tx, "un_alone", a.unit, "00010090", scoring.Division)
			for _, p := range []record{idle, alone} {
				a.hire(ctx, tx, p)
				a.evidence(ctx, tx, p, a.month, wt.Due)
			}
			for _, w := range tx.WorkItem.Query().AllX(ctx) {
				if w.PersonID == "pe_S-idle" {
					tx.WorkItem.UpdateOne(w).SetState("CANCELLED").SaveX(ctx)
				}
			}
			return nil
		})
		e.Work()
		a.published(a.month)
		byCode := a.results(a.month)
		for code, want := range map[string]scoring.Status{
			"S0-0-07": scoring.NoData, "S-idle": scoring.InsufficientData, "H-alone": scoring.NeedsAuthority,
		} {
			if r := byCode[code]; r == nil || r.Status != want || r.Total != nil || r.Band != nil {
				t.Errorf("%s has %+v, should be %s without points", code, r, want)
			}
		}
	})
}

func TestTheListShowsTheTotalOfTheMonthBefore(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.Period.Create().SetID("pd_10").SetKind(scoring.Month).SetYear(2026).SetNumber(10).
				SetStartsOn(calendar.MustParse("2026-10-01")).SetEndsOn(calendar.MustParse("2026-10-31")).SaveX(ctx)
			for _, p := range a.everybody(ctx, tx) {
				a.evidence(ctx, tx, p, "pd_10", calendar.MustParse("2026-10-20"))
			}
			return nil
		})
		e.Work()
		a.published("pd_10")
		a.published(a.month)
		earlier := a.results("pd_10")
		for _, row := range a.board(store.BoardAll) {
			want := earlier[row.PersonCode].Total
			if (row.PreviousTotal == nil) != (want == nil) || (want != nil && *row.PreviousTotal != *want) {
				t.Errorf("%s had %v in October, the list says %v", row.PersonCode, want, row.PreviousTotal)
			}
		}
	})
}

// everybody lists the people with other evidence than in the month itself.
func (a *agency) everybody(ctx context.Context, tx *ent.Tx) []record {
	var all []record
	for i, p := range tx.Post.Query().WithPerson().AllX(ctx) {
		all = append(all, record{code: p.Edges.Person.Code, unit: p.UnitID, role: p.Role, qty: int64(1 + i%9)})
	}
	return all
}

func (a *agency) board(name string) []*ent.BoardRow {
	a.t.Helper()
	return wt.Got(a.Store.Ranking(a.t.Context(), access.Scope{Whole: true},
		store.RankingQuery{Period: a.month, Board: name, Order: store.TotalDesc, Limit: 1000}))(a.t)
}

func TestEveryListAgreesWithANaiveRecomputation(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, true)
		e.Work()
		a.published(a.month)
		all := a.results(a.month)
		units := wt.Got(e.Store.Unit.Query().All(e.System()))(t)
		paths := map[string]string{store.BoardAll: ""}
		for _, u := range units {
			paths[u.ID] = u.Path
		}
		byID := map[string]string{}
		for _, u := range units {
			byID[u.ID] = u.Path
		}
		for unit, path := range paths {
			for _, group := range []string{"", "pg_even"} {
				want := naive(all, byID, path, group)
				var got []string
				for _, row := range a.board(store.Board(unit, group)) {
					got = append(got, line(row.Rank, row.PersonCode))
				}
				if !slices.Equal(got, want) {
					t.Fatalf("the list of %s %s is\n%v, should be\n%v", unit, group, got, want)
				}
			}
		}
	})
}

// naive ranks the people under a path: by total, ties sharing a rank, those without points
// at the end.
func naive(all map[string]*ent.Result, paths map[string]string, path, group string) []string {
	var on []*ent.Result
	for _, r := range all {
		if strings.HasPrefix(paths[r.UnitID], path) && (group == "" || (r.PeerGroupID != nil && *r.PeerGroupID == group)) {
			on = append(on, r)
		}
	}
	slices.SortFunc(on, func(a, b *ent.Result) int {
		if (a.Total == nil) != (b.Total == nil) {
			return cmp.Compare(boolInt(a.Total == nil), boolInt(b.Total == nil))
		}
		if a.Total != nil {
			if c := cmp.Or(b.TotalExact.Cmp(*a.TotalExact), b.MeanRatio.Cmp(*a.MeanRatio), b.Converted.Cmp(*a.Converted), cmp.Compare(a.Faults, b.Faults)); c != 0 {
				return c
			}
		}
		return strings.Compare(a.Edges.Person.Code, b.Edges.Person.Code)
	})
	var lines []string
	for _, r := range on {
		if r.Total == nil {
			lines = append(lines, line(nil, r.Edges.Person.Code))
			continue
		}
		better := 0
		for _, o := range on {
			if o.Total != nil && o.TotalExact.Cmp(*r.TotalExact) > 0 {
				better++
			}
		}
		rank := better + 1
		lines = append(lines, line(&rank, r.Edges.Person.Code))
	}
	return lines
}

func line(rank *int, code string) string {
	if rank == nil {
		return "- " + code
	}
	return fmt.Sprint(*rank, " ", code)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// An agency below another closes first; its people still count for the leader above.
func TestALeaderIsJudgedByAnAgencyBelowThatClosedBefore(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		weak := record{code: "S-weak", unit: "un_centre", role: scoring.Staff, failures: 20, qty: 1}
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			a.place(ctx, tx, "un_centre", a.unit, "00010091", scoring.PublicServiceUnit)
			a.hire(ctx, tx, weak)
			a.evidence(ctx, tx, weak, a.month, wt.Due)
			return nil
		})
		e.Work()
		first := wt.Got(e.Service.ClosePeriod(e.System(), a.month, "un_centre"))(t)
		a.rest(e.Service, first.ID)
		a.published(a.month)
		byCode := a.results(a.month)
		if h := byCode["H"]; h.UnitResultRatio == nil || h.UnitResultRatio.String() != "1/2" {
			t.Errorf("the result of the unit under H is %v, should be 1/2", h.UnitResultRatio)
		}
		if h := byCode["H0"]; h.UnitResultRatio.String() != "1" {
			t.Errorf("the result of the unit under H0 is %v, should be 1", h.UnitResultRatio)
		}
	})
}
