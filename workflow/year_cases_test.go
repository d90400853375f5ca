package workflow_test

import (
	"context"
	"database/sql/driver"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/capdecision"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A year is computed again by a decision, and the next in reserve takes the place given back.
func TestADecisionOnTheCapIsAppliedByTheNextRun(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5"})
		first := d.close()
		who := d.People[wt.Staff].ID
		in := workflow.NewCapDecision{Period: d.Period.ID, Unit: d.Units["SNV"].ID, About: excellence.People,
			Kind: capdecision.KindWITHDRAWN, Person: &who, Document: "QĐ 9", Reason: "xin rút"}
		for name, want := range map[string]string{wt.Stranger: notFound, wt.Head: notFound, wt.Director: forbidden, wt.FarHR: notFound} {
			_, err := e.Service.RecordCapDecision(d.As(name), in)
			expect(t, name+" decides on the cap", err, want)
		}
		without := in
		without.Document = ""
		_, err := e.Service.RecordCapDecision(d.As(wt.HR), without)
		expect(t, "a decision without document", err, invalid)
		wt.Got(e.Service.RecordCapDecision(d.As(wt.HR), in))(t)
		again := d.rest(wt.Got(e.Service.SupersedeRun(d.As(wt.HR), first.ID, "xin rút", "QĐ 9", first.Version))(t).ID)
		if r := d.rating(wt.Staff, scoring.Good); *r.Outcome != excellence.Withdrawn {
			t.Errorf("who gave back is %s", *r.Outcome)
		}
		d.rating(wt.Colleague, scoring.Excellent)
		if found := wt.Got(e.Service.VerifyRun(e.System(), again.ID))(t); !found.Holds() {
			t.Errorf("the run after the decision does not hold: %+v", found)
		}
		if n := wt.Got(e.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People),
			excellencelimit.VisibilityEQ(excellencelimit.VisibilityCURRENT)).Count(e.System()))(t); n != 1 {
			t.Errorf("%d caps of the agency stand", n)
		}
	})
}

// Arts. 11.1, 11.3.a, 17.3, 19.1: who is not rated, who fails, and whose months come along.
func TestSpecialCasesOfTheYear(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Orphan: "", wt.OtherStaff: "", wt.Colleague: "95"})
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			recruited := calendar.MustParse("2026-09-01")
			tx.Post.UpdateOneID(d.Posts[wt.Orphan].ID).SetValidFrom(recruited).ExecX(ctx)
			moved := calendar.MustParse("2026-05-01")
			tx.Post.UpdateOneID(d.Posts[wt.OtherStaff].ID).SetValidFrom(moved).ExecX(ctx)
			tx.Post.Create().SetPersonID(d.People[wt.OtherStaff].ID).SetUnitID(d.Units["STC-NS"].ID).SetTitle("Chuyên viên").
				SetRole(scoring.Staff).SetValidFrom(wt.Begin).SetValidTo(moved - 1).ExecX(ctx)
			return nil
		})
		d.Scored(wt.Orphan, "SNV", "80", 9, 10, 11, 12)
		d.Scored(wt.OtherStaff, "STC", "60", 1, 2, 3, 4)
		d.Scored(wt.OtherStaff, "SNV", "90", 5, 6, 7, 8, 9, 10, 11, 12)
		wt.Got(e.Service.RecordDiscipline(d.As(wt.HR), workflow.NewDiscipline{Person: d.People[wt.Colleague].ID, Act: "Chậm hồ sơ",
			Kind: year.PublicDuty, Organ: "ADMINISTRATIVE", Form: "REPRIMAND", DecidedOn: wt.Due, Document: "QĐ 5"}))(t)
		d.close()
		if r := d.rating(wt.Orphan, ""); r.Status != scoring.NotRated || !slices.Contains(r.Notes, "UNDER_SIX_MONTHS") {
			t.Errorf("four months of work end in %s, %v", r.Status, r.Notes)
		}
		r := d.rating(wt.OtherStaff, scoring.Good)
		rater, _ := d.trace(r).Find("RATED_BY")
		if r.TotalExact.String() != "80" || rater.Value != "SNV" || rater.Inputs[2].Value != "STC" {
			t.Errorf("after a transfer the mean is %v, rated by %+v", r.TotalExact, rater)
		}
		if r := d.rating(wt.Colleague, scoring.NotCompleted); !slices.Contains(r.Notes, "FORCED_NOT_COMPLETED") {
			t.Errorf("a breach of duty punished in the year: %v", r.Notes)
		}
	})
}

func TestAYearGoesOnWhereAKilledWorkerStopped(t *testing.T) {
	for _, phase := range []run.Phase{run.PhaseUNITS, run.PhaseSTAFF, run.PhaseLEADERS, run.PhaseEXCELLENCE, run.PhasePROPOSALS} {
		t.Run(string(phase), func(t *testing.T) {
			wt.EachDSN(t, func(t *testing.T, dsn string) { killedAt(t, dsn, phase) })
		})
	}
}

// dieAfter kills a worker at the first thing it writes after it has stored a step of a phase:
// the next chunk is read while that step is still being stored.
func dieAfter(phase run.Phase, kill func()) func(string, []driver.NamedValue) {
	var stored atomic.Bool
	return func(query string, args []driver.NamedValue) {
		moves := func(a driver.NamedValue) bool { return fmt.Sprint(a.Value) == string(phase) }
		switch ofRun := strings.Contains(query, `"runs"`) || strings.Contains(query, "`runs`"); {
		case ofRun && strings.HasPrefix(query, "UPDATE") && slices.ContainsFunc(args, moves):
			stored.Store(true)
		case !ofRun && strings.HasPrefix(strings.TrimSpace(query), "INSERT") && stored.Load():
			kill()
		}
	}
}

// killedAt computes the year of a department with a worker that dies once a phase has
// stored something, and another that follows it; then once more undisturbed.
func killedAt(t *testing.T, dsn string, phase run.Phase) {
	t.Helper()
	statements := &wt.Statements{}
	e := wt.NewEnv(t, dsn, statements.Around)
	d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5"})
	r := wt.Got(e.Service.ClosePeriod(e.System(), d.Period.ID, d.Units["SNV"].ID))(t)
	ctx, kill := context.WithCancel(t.Context())
	statements.Watch(dieAfter(phase, kill))
	e.Service.Work(ctx)
	statements.Watch(nil)
	left := wt.Got(e.Store.Run.Get(e.System(), r.ID))(t)
	if left.State != run.StateRUNNING || left.Phase != phase {
		t.Fatalf("the killed worker left a run that is %s at %s, not at %s", left.State, left.Phase, phase)
	}
	e.Clock.Pass(time.Minute) // the lease of the dead worker ends
	e.Service = e.Another()
	ctx, stop := context.WithCancel(t.Context())
	var work sync.WaitGroup
	work.Go(func() { e.Service.Work(ctx) })
	defer func() { stop(); work.Wait() }()
	resumed := d.rest(r.ID)
	undisturbed := d.rest(wt.Got(e.Service.SupersedeRun(e.System(), r.ID, "so sánh", "QĐ", resumed.Version))(t).ID)
	if *undisturbed.ResultHash != *resumed.ResultHash || *undisturbed.InputHash != *resumed.InputHash {
		t.Errorf("the run resumed after %s differs from an undisturbed one", phase)
	}
}

// What a norm says names the condition; what follows is a dossier, which another decides.
func TestANormNamesTheConditionAndOpensACaseForReview(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "45"})
		wt.Got(e.Service.RecordAttestation(d.As(wt.HR), workflow.NewAttestation{Persons: []string{d.People[wt.Colleague].ID, d.People[wt.Director].ID},
			Year: 2026, Kind: "UNITED", Holds: true, Document: "BB 1"}))(t)
		low, cast := 12, 20
		wt.Got(e.Service.RecordAttestation(d.As(wt.HR), workflow.NewAttestation{Persons: []string{d.People[wt.Head].ID},
			Year: 2026, Kind: "LOW_VOTES", Holds: true, Part: &low, Whole: &cast, Document: "BB 2"}))(t)
		d.close()
		about := func(name, norm string) *ent.Proposal {
			return wt.Got(e.Store.Proposal.Query().Where(proposal.PersonID(d.People[name].ID), proposal.Norm(norm)).Only(e.System()))(t)
		}
		if p := about(wt.Colleague, "ADVANCED_WORKER"); p.Verdict != decision.Yes || p.Condition != "" {
			t.Errorf("the colleague %s by %s", p.Verdict, p.Condition)
		}
		if p := about(wt.Staff, "ADVANCED_WORKER"); p.Verdict != decision.No || p.Condition != "RATED_AT_LEAST" {
			t.Errorf("who did not complete %s by %s", p.Verdict, p.Condition)
		}
		if p := about(wt.OtherStaff, "ADVANCED_WORKER"); p.Verdict != decision.Open || p.Condition != "UNITED" {
			t.Errorf("without attestation %s by %s", p.Verdict, p.Condition)
		}
		if p := about(wt.Staff, "CONSIDER_LOWER_POSITION_OR_SEPARATION"); p.Verdict != decision.Yes {
			t.Errorf("a lower position is %s", p.Verdict)
		}
		if p := about(wt.OtherStaff, "HIGHER_POSITION"); p.Unmet != 1 {
			t.Errorf("%d conditions are not met", p.Unmet)
		}
		opened := wt.Got(e.Store.Dossier.Query().All(e.System()))(t) // the lower position waits until its level is told
		if len(opened) != 1 || *opened[0].PersonID != d.People[wt.Head].ID || opened[0].Norm != "RESIGNATION" || opened[0].Origin != dossier.OriginTRIGGER ||
			opened[0].State != dossier.StateOPEN {
			t.Errorf("the rules opened %v", opened)
		}
		if n := wt.Got(e.Store.Dossier.Query().Count(d.As(wt.Head)))(t); n != 0 {
			t.Errorf("the person sees %d cases in the making", n)
		}
	})
}

func TestThePreviewIsWhatTheClosingGives(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5"})
		before := e.Dump()
		shown := wt.Got(e.Service.ExcellencePreview(d.As(wt.Director), d.Period.ID, d.Units["SNV"].ID))(t)
		if stored := wt.Differ(before, e.Dump()); len(stored) > 0 {
			t.Errorf("a preview stores %v", stored)
		}
		_, err := e.Service.ExcellencePreview(d.As(wt.Staff), d.Period.ID, d.Units["SNV"].ID)
		expect(t, "the staff", err, notFound)
		d.close()
		limit := wt.Got(d.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People)).Only(e.System()))(t)
		if !reflect.DeepEqual(limit.Scopes, shown.Scopes) || !slices.Equal(limit.Reserve, shown.Reserve) || shown.Provisional || shown.Undecided > 0 ||
			len(shown.People) != 1 || shown.People[0].Code != shown.Reserve[0] {
			t.Errorf("shown before %+v, found %+v", shown, limit)
		}
	})
}

func TestMonthsAndQuartersMixInAYear(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: ""})
		d.Scored(wt.Staff, "SNV", "80", 1, 2, 3, 4, 5, 6, 7, 8, 9)
		e.Work()
		q := wt.Got(e.Service.OpenPeriod(d.As(wt.HR), scoring.Quarter, 2026, 4))(t)
		d.rest(wt.Got(e.Service.ClosePeriod(d.As(wt.HR), q.ID, d.Units["SNV"].ID))(t).ID)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error { // the quarter was scored as a whole
			found := tx.Result.Query().Where(result.PeriodID(q.ID), result.PersonID(d.People[wt.Staff].ID)).OnlyX(ctx)
			return tx.Result.UpdateOne(found).SetStatus(scoring.Scored).SetTotalExact(scoring.NewFraction(60, 1)).Exec(ctx)
		})
		d.rest(wt.Got(e.Service.ClosePeriod(e.System(), d.Period.ID, d.Units["SNV"].ID))(t).ID)
		if r := d.rating(wt.Staff, scoring.Good); r.TotalExact.String() != "75" {
			t.Errorf("nine months of 80 and a quarter of 60 are %v, should be 75", r.TotalExact)
		}
		if r := d.of(wt.Colleague); r.TotalExact.String() != "80" {
			t.Errorf("who has both is counted twice: %v", r.TotalExact)
		}
	})
}

func TestASecondedPersonIsRatedByTheHostAndASpecialAgencyLater(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.OtherStaff: ""})
		d.Scored(wt.OtherStaff, "SNV", "80", 1, 2, 3, 4, 5, 6)
		d.Scored(wt.OtherStaff, "STC", "90", 7, 8, 9, 10, 11, 12)
		in := workflow.NewSecondment{Person: d.People[wt.OtherStaff].ID, Host: d.Units["STC-NS"].ID, Title: "Chuyên viên",
			ValidFrom: calendar.MustParse("2026-07-01"), Document: "QĐ 30"}
		_, err := e.Service.RecordSecondment(d.As(wt.Director), in)
		expect(t, "the director", err, forbidden)
		wt.Got(e.Service.RecordSecondment(d.As(wt.HR), in))(t)
		_, err = e.Service.RecordSecondment(d.As(wt.HR), in)
		expect(t, "twice", err, invalid)
		host := d.Units["STC"]
		_, err = e.Service.SetSpecialDeadline(d.As(wt.HomeAffairs), d.Units["STC-NS"].ID, true, "QĐ 31", 1)
		expect(t, "a division", err, invalid)
		wt.Got(e.Service.SetSpecialDeadline(d.As(wt.HomeAffairs), host.ID, true, "QĐ 31", host.Version))(t)
		e.Work()
		d.Scored(wt.FarDirector, "STC", "80", wt.AllYear...)
		d.Scored(wt.FarStaff, "STC", "80", wt.AllYear...)
		d.rest(wt.Got(e.Service.ClosePeriod(e.System(), d.Period.ID, host.ID))(t).ID)
		r := d.rating(wt.OtherStaff, scoring.Good)
		rater, _ := d.trace(r).Find("RATED_BY")
		if r.AgencyID != host.ID || r.TotalExact.String() != "85" || rater.Value != "STC" {
			t.Errorf("the seconded person has %v, rated by %+v", r.TotalExact, rater)
		}
		if deadline, _ := d.trace(r).Find("DEADLINE"); deadline.Value != "2027-01-14" {
			t.Errorf("the deadline of a special agency is %s", deadline.Value)
		}
	})
}
