package workflow_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/whatifeffect"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// try computes the closed year of the department under assumptions.
func (d *department) try(assumptions ...schema.Assumption) *ent.WhatIf {
	d.t.Helper()
	return d.rested(wt.Got(d.Service.StartWhatIf(d.As(wt.HomeAffairs),
		workflow.NewWhatIf{Period: d.Period.ID, Unit: d.Units["SNV"].ID, Assumptions: assumptions}))(d.t).ID)
}

func (d *department) rested(id string) *ent.WhatIf {
	d.t.Helper()
	var last *ent.WhatIf
	for last = range wt.Got(d.Service.WatchWhatIf(d.System(), id))(d.t) {
	}
	if last.State != whatif.StateDONE {
		d.t.Fatalf("the what-if ended as %s", last.State)
	}
	return last
}

func (d *department) effects(w *ent.WhatIf) []*ent.WhatIfEffect {
	d.t.Helper()
	return wt.Got(d.Store.WhatIfEffect.Query().Where(whatifeffect.WhatIfID(w.ID)).WithPerson().All(d.System()))(d.t)
}

// hashes lists the results of everybody, as published.
func (d *department) hashes() (all string) {
	for _, r := range d.Store.Result.Query().Order(ent.Asc(result.FieldID)).AllX(d.System()) {
		all += r.Hash + string(r.Visibility) + " "
	}
	return all
}

// newTried is a closed year in which two of eight people reach "excellent" and the cap keeps
// one of them out.
func newTried(t *testing.T, e *wt.Env) *department {
	d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "93.5"})
	d.close()
	return d
}

func answer(parameter, option string) schema.Assumption {
	return schema.Assumption{Policy: "ND335_2025_CS_YEAR", Parameter: parameter, Option: option}
}

func TestAWhatIfWithoutADifferenceMovesNobody(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newTried(t, e)
		w := d.try(answer("capBase", "GOOD_ONLY"))
		if found := d.effects(w); len(found) != 0 {
			t.Errorf("the answer in force moves %d people: %+v", len(found), found[0])
		}
		if w.Done != w.Total || w.Total == 0 {
			t.Errorf("%d of %d are done", w.Done, w.Total)
		}
	})
}

func TestAWhatIfNamesWhoMovesAndByWhichStepAndTouchesNoResult(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newTried(t, e)
		before := d.hashes()
		w := d.try(answer("capRounding", "HALF_UP"), answer("capBase", "ALL_RATED"))
		var moved *ent.WhatIfEffect
		for _, f := range d.effects(w) {
			if f.PersonID != nil && *f.PersonID == d.People[wt.Colleague].ID {
				moved = f
			}
		}
		if moved == nil || *moved.LevelBefore != scoring.Good || *moved.LevelAfter != scoring.Excellent {
			t.Fatalf("the colleague would be excellent: %+v", moved)
		}
		if moved.Rule == "" || moved.Step == nil || !strings.Contains(moved.Step.Vi, "→") {
			t.Errorf("the effect does not say why: %q %v", moved.Rule, moved.Step)
		}
		all := w.Totals[0]
		if all.Group != schema.GroupAll || all.Raised != 1 || all.Lowered != 0 || all.Levels[0].Before+1 != all.Levels[0].After {
			t.Errorf("the totals are %+v", all)
		}
		people := 0
		for _, l := range w.Limits {
			if l.About == "PEOPLE" && l.Kind == "AGENCY" && l.Before.Most+1 == l.After.Most && l.Before.Over == 1 && l.After.Over == 0 {
				people++
			}
		}
		if people != 1 {
			t.Errorf("the caps are %+v", w.Limits)
		}
		if d.hashes() != before {
			t.Error("the what-if changed a result")
		}
	})
}

func TestAWhatIfOfUnitsBindsTheirHeads(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Head: "95"})
		d.Assessed("SNV-TC", 95)
		d.close()
		w := d.try(schema.Assumption{Policy: "ND335_2025_ORG", Parameter: "capBase", Option: "ALL_RATED"},
			schema.Assumption{Policy: "ND335_2025_ORG", Parameter: "capRounding", Option: "HALF_UP"})
		unit, head := false, false
		for _, f := range d.effects(w) {
			unit = unit || f.PersonID == nil && f.UnitID == d.Units["SNV-TC"].ID && *f.LevelAfter == scoring.Excellent
			head = head || f.PersonID != nil && *f.PersonID == d.People[wt.Head].ID && *f.LevelAfter == scoring.Excellent
		}
		if !unit || !head {
			t.Errorf("the division would be excellent: %v, and its head: %v", unit, head)
		}
	})
}

func TestAWhatIfIsRefusedWhereThereIsNothingToTry(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		in := workflow.NewWhatIf{Period: d.Period.ID, Unit: d.Units["SNV"].ID, Assumptions: []schema.Assumption{answer("capBase", "ALL_RATED")}}
		if _, err := d.Service.StartWhatIf(d.As(wt.HomeAffairs), in); code(err) != badState {
			t.Errorf("an open year is tried: %v", err)
		}
		d.close()
		if _, err := d.Service.StartWhatIf(d.As(wt.HR), in); code(err) != forbidden {
			t.Errorf("an agency's HR tries the law: %v", err)
		}
		for _, wrong := range []schema.Assumption{answer("capBase", "NONSENSE"), answer("nonsense", "X"), {Policy: "NONE", Parameter: "capBase", Option: "ALL_RATED"},
			{Policy: "ND335_2025_CS_YEAR"}, {Policy: "ND335_2025_CS_YEAR", Layer: "EXAMPLE_PROVINCE_POINTS"}} {
			in.Assumptions = []schema.Assumption{wrong}
			if _, err := d.Service.StartWhatIf(d.As(wt.HomeAffairs), in); code(err) != invalid {
				t.Errorf("%+v is tried: %v", wrong, err)
			}
		}
	})
}

func TestAWhatIfOfADeadWorkerIsBegunAgain(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newTried(t, e)
		w := wt.Got(d.Store.WhatIf.Query().Where(whatif.ID(d.try(answer("capBase", "GOOD_ONLY")).ID)).Only(d.System()))(t)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.WhatIf.UpdateOne(w).SetState(whatif.StateRUNNING).SetLeaseHolder("wk_dead").SetLeaseUntil(e.Clock.Now().Add(-time.Minute)).Exec(ctx)
		})
		d.rested(w.ID)
		if n := d.Store.Result.Query().Where(result.VisibilityEQ(result.VisibilityHIDDEN)).CountX(d.System()); n != 0 {
			t.Errorf("%d hidden results", n)
		}
	})
}
