package workflow_test

import (
	"context"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestNoSecretEntersTheHistory(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		admin := o.As(wt.Administrator)
		slip := wt.Got(e.Service.CreateAccount(admin, workflow.NewAccount{Username: "van-thu"}))(t)
		in := wt.Got(e.Service.SignIn(t.Context(), "van-thu", slip.Password, workflow.Device{}))(t)
		in = wt.Got(e.Service.Refresh(t.Context(), in.Refresh))(t)
		reset := wt.Got(e.Service.ResetPassword(admin, in.Account.ID, in.Account.Version))(t)
		draft := "điều chỉ mình tôi biết"
		wt.Got(e.Service.SaveAssessment(o.As(wt.Staff), workflow.FormDraft{Period: o.Month.ID, Strengths: &draft}))(t)
		for _, line := range wt.Got(e.Store.AuditEvent.Query().All(e.System()))(t) {
			for _, secret := range []string{"argon2id", slip.Password, reset.Password, in.Refresh, in.Session.RefreshHash, draft} {
				if strings.Contains(line.Changes+line.Reason+line.Subject, secret) {
					t.Errorf("%s tells %q: %s", line.Verb, secret, line.Changes)
				}
			}
		}
	})
}

func TestTheHistoryTellsAdministratorsNoPoints(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		wt.Got(e.Service.ConfirmAssessment(o.As(wt.Head), workflow.Confirmation{Assessment: form.ID, Version: form.Version}))(t)
		wt.Got(e.Service.OpenPeriod(o.As(wt.HR), scoring.Month, 2027, 1))(t)
		local := o.Office("giam-sat-stc", "AUDITOR", "STC")
		for who, want := range map[string]int{wt.Auditor: 2, wt.Administrator: 1, wt.HomeAffairs: 0, wt.Staff: 0, local: 0} {
			if n := wt.Got(e.Store.AuditEvent.Query().Count(o.As(who)))(t); n != want {
				t.Errorf("%s sees %d lines, should see %d", who, n, want)
			}
		}
		seen := wt.Got(e.Store.AuditEvent.Query().Where(auditevent.Verb("CONFIRM_ASSESSMENT")).Only(o.As(wt.Auditor)))(t)
		if !strings.Contains(seen.Changes, "confirmed_points") || seen.Subject != form.ID {
			t.Errorf("the confirmation is on record as %s", seen.Changes)
		}
	})
}

func TestVerifyingFindsWhatSomebodyChangedInAResult(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		e.Work()
		r := a.published(a.month)
		holds := func() bool {
			v, err := e.Service.VerifyRun(e.System(), r.ID)
			return err == nil && v.Holds() && v.Checked == populationSize+a.unitCount()
		}
		if !holds() {
			t.Fatal("an untouched run does not hold")
		}
		db, one := e.Behind(), "'"+a.results(a.month)["S0-0-01"].ID+"'"
		for _, change := range []string{
			"UPDATE results SET total = total + 1 WHERE id = " + one,
			"UPDATE results SET total = NULL WHERE id = " + one,
			"UPDATE results SET general = general - 1 WHERE id = " + one,
			"UPDATE results SET result = result + 1 WHERE id = " + one,
			"UPDATE results SET total_exact = '99/1' WHERE id = " + one,
			"UPDATE results SET band = 'EXCELLENT' WHERE id = " + one,
			"UPDATE results SET mean_ratio = '1' WHERE id = " + one,
			"UPDATE results SET status = 'NO_DATA' WHERE id = " + one,
			"UPDATE results SET hash = 'x' WHERE id = " + one,
			"UPDATE results SET trace = (SELECT b.trace FROM results b WHERE b.id <> results.id AND b.role = 'HEAD' LIMIT 1) WHERE id = " + one,
			"UPDATE results SET sheet = (SELECT b.sheet FROM results b WHERE b.id <> results.id AND b.role = 'HEAD' LIMIT 1) WHERE id = " + one,
			"DELETE FROM results WHERE id = " + one,
			"UPDATE runs SET result_hash = 'x'",
			"UPDATE board_rows SET total = total + 1 WHERE result_id = " + one,
			"UPDATE board_rows SET band = NULL WHERE result_id = " + one,
			"UPDATE board_rows SET rank = rank + 1 WHERE ord = 1",
			"UPDATE board_rows SET rank = NULL WHERE result_id = " + one,
			"UPDATE board_rows SET ord = 1000 WHERE ord = 1",
			"DELETE FROM board_rows WHERE result_id = " + one,
		} {
			undo := copyOf(t, e)
			if _, err := db.ExecContext(t.Context(), change); err != nil {
				t.Fatal(change, err)
			}
			if holds() {
				t.Errorf("not found: %s", change)
			}
			undo()
			if !holds() {
				t.Fatalf("the run no longer holds after taking back: %s", change)
			}
		}
	})
}

func TestAPublishedRunCarriesACheckpointOfTheHistory(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		e.Work()
		r := a.published(a.month)
		signed := wt.Got(e.Service.Checkpoint(e.System(), r))(t)
		if signed == nil {
			t.Fatal("a published run has no checkpoint")
		}
		kept := wt.Got(e.Ledger.ParseCheckpoint(*signed))(t)
		n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client, kept)
		if broken != nil || err != nil || kept.Seq > n || kept.Seq == 0 {
			t.Errorf("checkpoint %+v against %d lines: %v, %v", kept, n, broken, err)
		}
		if none := wt.Got(e.Service.Checkpoint(e.System(), &ent.Run{ID: "ru_running"}))(t); none != nil {
			t.Error("a run that is not published has a checkpoint")
		}
	})
}

// copyOf keeps the tables that a change may touch, and returns what puts them back.
func copyOf(t *testing.T, e *wt.Env) func() {
	t.Helper()
	db := e.Behind()
	run := func(statements ...string) {
		for _, s := range statements {
			if _, err := db.ExecContext(context.WithoutCancel(t.Context()), s); err != nil {
				t.Fatal(s, err)
			}
		}
	}
	run("CREATE TABLE kept_results AS SELECT * FROM results", "CREATE TABLE kept_runs AS SELECT id, result_hash FROM runs",
		"CREATE TABLE kept_lines AS SELECT * FROM board_rows")
	return func() {
		run("DELETE FROM results", "INSERT INTO results SELECT * FROM kept_results",
			"UPDATE runs SET result_hash = (SELECT k.result_hash FROM kept_runs k WHERE k.id = runs.id)",
			"DELETE FROM board_rows", "INSERT INTO board_rows SELECT * FROM kept_lines",
			"DROP TABLE kept_results", "DROP TABLE kept_runs", "DROP TABLE kept_lines")
	}
}
