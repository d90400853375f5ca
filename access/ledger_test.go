package access_test

import (
	"context"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	lines = 12
	edits = 500 // behind the program's back, on each database
)

// written is a history of some lines.
func written(e *wt.Env) {
	for i := range lines {
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			act := &access.Act{Verb: access.SignIn, Subject: fmt.Sprint("ac_", i), Reason: "lý do", Viewer: access.System("ai đó")}
			if i%2 == 1 {
				act.OnBehalfOf = "người khác (QĐ 1)"
			}
			_, err := e.Ledger.Append(ctx, tx, act, "request", e.Clock.Now())
			return err
		})
	}
}

// sealed lists the columns of a line.
var sealed = []string{"id", "account_id", "actor", "on_behalf_of", "verb", "subject", "reason", "request_id", "changes", "previous_hash", "hash"}

// tampering draws one change that somebody makes in the database behind the program's back.
var tampering = rapid.Custom(func(t *rapid.T) string {
	line := rapid.IntRange(1, lines)
	n, m := line.Draw(t, "line"), line.Draw(t, "other line")
	column := rapid.SampledFrom(sealed).Draw(t, "column")
	return rapid.SampledFrom([]string{
		fmt.Sprintf("UPDATE audit_events SET %s = %s || 'x' WHERE seq = %d", column, column, n),
		fmt.Sprintf("UPDATE audit_events SET %s = '' WHERE seq = %d AND %s <> ''", column, n, column),
		fmt.Sprintf("UPDATE audit_events SET at = '2026-11-29 03:00:00+00:00' WHERE seq = %d", n),
		fmt.Sprintf("UPDATE audit_events SET seq = seq + %d WHERE seq = %d", lines, n),
		fmt.Sprintf("DELETE FROM audit_events WHERE seq = %d", n),
		fmt.Sprintf("DELETE FROM audit_events WHERE seq >= %d", n),
		fmt.Sprintf("UPDATE audit_events SET subject = (SELECT b.subject FROM audit_events b WHERE b.seq = %d) WHERE seq = %d", other(n, m), n),
		fmt.Sprintf("UPDATE audit_heads SET seq = %d", other(lines, m)),
		"UPDATE audit_heads SET hash = 'x'",
		"DELETE FROM audit_heads",
	}).Draw(t, "statement")
})

func other(n, m int) int {
	if n == m {
		return n%lines + 1
	}
	return m
}

func TestAnySingleChangeOfTheHistoryIsFound(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		e.Behind() // whoever owns the database takes the guards away
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); n != lines || broken != nil || err != nil {
			t.Fatalf("an untouched history: %d lines, %v, %v", n, broken, err)
		}
		tried := 0
		find := func(rt *rapid.T) {
			statement := tampering.Draw(rt, "tampering")
			tx := wt.Got(e.Store.Tx(e.System()))(t)
			defer tx.Rollback() // each change is taken back
			changed := wt.Got(tx.ExecContext(t.Context(), statement))(t)
			if n := wt.Got(changed.RowsAffected())(t); n == 0 {
				return // an empty column was emptied: nothing changed
			}
			tried++
			if _, broken, err := e.Ledger.Verify(t.Context(), tx.Client()); broken == nil || err != nil {
				rt.Fatalf("not found: %s (%v)", statement, err)
			}
		}
		for tried < edits {
			rapid.Check(t, find)
		}
	})
}

func TestTwoLinesThatChangedPlacesAreFound(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		e.Behind() // whoever owns the database takes the guards away
		for n := 1; n < lines; n++ {
			tx := wt.Got(e.Store.Tx(e.System()))(t)
			for _, step := range []string{
				fmt.Sprintf("UPDATE audit_events SET seq = 999 WHERE seq = %d", n),
				fmt.Sprintf("UPDATE audit_events SET seq = %d WHERE seq = %d", n, n+1),
				fmt.Sprintf("UPDATE audit_events SET seq = %d WHERE seq = 999", n+1),
			} {
				wt.Got(tx.ExecContext(t.Context(), step))(t)
			}
			if _, broken, err := e.Ledger.Verify(t.Context(), tx.Client()); broken == nil || err != nil {
				t.Errorf("lines %d and %d changed places unseen (%v)", n, n+1, err)
			}
			wt.Must(t, tx.Rollback())
		}
	})
}

func TestALineForgedWithoutTheKeyIsFound(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		forger := wt.Got(access.NewLedger([]byte("another key of thirty-two bytes!!")))(t)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			_, err := forger.Append(ctx, tx, &access.Act{Verb: access.GrantRole, Viewer: access.System("forger")}, "", e.Clock.Now())
			return err
		})
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); n != lines || broken == nil || err != nil {
			t.Errorf("a forged line: %d lines hold, %v, %v", n, broken, err)
		}
	})
}

func TestAKeyOfFewerThanThirtyTwoBytesIsRefused(t *testing.T) {
	if _, err := access.NewLedger(make([]byte, 31)); err == nil {
		t.Error("a short key was taken")
	}
}

func TestTheHistoryCanOnlyBeAddedTo(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		for _, statement := range []string{"UPDATE audit_events SET reason = 'x' WHERE seq = 1", "DELETE FROM audit_events WHERE seq = 1", "DELETE FROM audit_events"} {
			if _, err := e.Store.ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s is taken", statement)
			}
		}
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); n != lines || broken != nil || err != nil {
			t.Errorf("%d lines hold, break %v, error %v", n, broken, err)
		}
	})
}
