package access_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestACheckpointFindsAHistorySealedAgainWithTheKey(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		kept := checkpoint(t, e)
		e.Behind()
		wipe(t, e)
		written(e) // the same acts, told again by whoever holds database and key
		if _, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); broken != nil || err != nil {
			t.Fatalf("the chain by itself should hold: %v, %v", broken, err)
		}
		if _, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client, kept); broken == nil || broken.Seq != lines || err != nil {
			t.Errorf("sealed again unseen: %v, %v", broken, err)
		}
	})
}

func TestACheckpointFindsAnOldCopy(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		kept := checkpoint(t, e)
		e.Behind()
		old := lines - 4
		for _, step := range []string{
			fmt.Sprintf("DELETE FROM audit_events WHERE seq > %d", old),
			fmt.Sprintf("UPDATE audit_heads SET seq = %d, hash = (SELECT hash FROM audit_events WHERE seq = %d)", old, old),
		} {
			wt.Got(e.Behind().Exec(step))(t)
		}
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); n != old || broken != nil || err != nil {
			t.Fatalf("an old copy by itself should hold: %d, %v, %v", n, broken, err)
		}
		if _, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client, kept); broken == nil || err != nil {
			t.Errorf("an old copy unseen: %v", err)
		}
	})
}

func TestAHistoryThatWentOnHoldsAgainstItsCheckpoint(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		written(e)
		kept := checkpoint(t, e)
		written(e)
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client, kept); n != 2*lines || broken != nil || err != nil {
			t.Errorf("%d lines hold, %v, %v", n, broken, err)
		}
	})
}

func TestOnlyTheKeySignsACheckpoint(t *testing.T) {
	ledger := wt.Got(access.NewLedger(wt.AuditKey))(t)
	signed := ledger.Sign(access.Checkpoint{Seq: 7, Hash: "abc"})
	if c, err := ledger.ParseCheckpoint(signed); err != nil || c.Seq != 7 || c.Hash != "abc" {
		t.Fatalf("%+v, %v", c, err)
	}
	for _, forged := range []string{
		"", "congtam-checkpoint", strings.Replace(signed, " 7 ", " 8 ", 1), strings.Replace(signed, "abc", "abd", 1), signed + "0",
		signed[:len(signed)-1], strings.Replace(signed, " 7 ", " x ", 1), strings.Replace(signed, "0001-", "0002-", 1),
	} {
		if _, err := ledger.ParseCheckpoint(forged); err == nil {
			t.Errorf("taken: %q", forged)
		}
	}
	report := "Biên bản chốt kỳ\n\n  " + signed + "\nKý tên"
	if all, err := ledger.ParseCheckpoints(report); err != nil || len(all) != 1 {
		t.Errorf("a report with a checkpoint: %v, %v", all, err)
	}
	if _, err := ledger.ParseCheckpoints("nothing here"); err == nil {
		t.Error("a text without a checkpoint was taken")
	}
}

// checkpoint is the end of the history, as somebody filed it.
func checkpoint(t *testing.T, e *wt.Env) access.Checkpoint {
	t.Helper()
	c, ok, err := e.Ledger.Checkpoint(t.Context(), e.Store.Client)
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	return wt.Got(e.Ledger.ParseCheckpoint(e.Ledger.Sign(c)))(t)
}

// wipe empties the history behind the program's back.
func wipe(t *testing.T, e *wt.Env) {
	t.Helper()
	e.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for _, table := range []string{"audit_events", "audit_heads"} {
			if _, err := tx.ExecContext(ctx, "DELETE FROM "+table); err != nil {
				return err
			}
		}
		return nil
	})
}
