package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Two servers on one database: what one changes, the other knows at its next request.
func TestADirectoryIsKeptUntilTheOrganisationChanges(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		other := e.Another()
		read := func() *workflow.Directory { return wt.Got(other.Directory(e.System()))(t) }
		before := read()
		if read() != before {
			t.Error("an unchanged organisation is read again")
		}
		for what, change := range map[string]func(context.Context, *ent.Tx){
			"a unit": func(ctx context.Context, tx *ent.Tx) {
				tx.Unit.UpdateOne(o.Units["STC"]).SetName("Tên khác").SaveX(ctx)
			},
			"a person": func(ctx context.Context, tx *ent.Tx) {
				tx.Person.UpdateOne(o.People[wt.Head]).SetFullName("Tên Khác").SaveX(ctx)
			},
			"a post": func(ctx context.Context, tx *ent.Tx) {
				tx.Post.UpdateOne(tx.Post.Query().FirstX(ctx)).SetTitle("Chức danh khác").SaveX(ctx)
			},
			"a closing": func(ctx context.Context, tx *ent.Tx) {
				tx.Closing.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["STC"].ID).SetState(closing.StateCLOSED).SaveX(ctx)
			},
		} {
			before = read()
			e.Seed(func(ctx context.Context, tx *ent.Tx) error { change(ctx, tx); return nil })
			if read() == before {
				t.Errorf("%s changed and the directory did not", what)
			}
		}
		if state := read().ClosingState(o.Month.ID, o.Units["STC"].ID); state != closing.StateCLOSED {
			t.Errorf("the closing is %s", state)
		}
	})
}

func TestAPeriodCanBeRecomputedMoreThanOnce(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		e.Work()
		first := a.published(a.month)
		last := first
		for range 3 {
			last = a.rest(e.Service, wt.Got(e.Service.SupersedeRun(e.System(), last.ID, "tính lại", "QĐ", last.Version))(t).ID)
			if last.State != run.StatePUBLISHED || *last.ResultHash != *first.ResultHash {
				t.Fatalf("the run is %s with other results", last.State)
			}
		}
		if again := wt.Got(e.Store.Run.Get(e.System(), first.ID))(t); again.SupersedesID != nil || again.State != run.StateSUPERSEDED {
			t.Errorf("the first run is %s and supersedes %v", again.State, again.SupersedesID)
		}
	})
}
