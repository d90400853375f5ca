package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// assessedMonth gives division un_d0 confirmed points of 80 in the month and a task done a
// day late, and division un_d1 nothing but such a task.
func (a *agency) assessedMonth() {
	points := map[string]scoring.Decimal{}
	policy := wt.Got(a.Policies.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil))(a.t)
	for _, item := range policy.Items {
		points[item.Code] = *item.Max * 80 / 100
	}
	a.Seed(func(ctx context.Context, tx *ent.Tx) error {
		tx.RuleChoice.Create().SetPolicy(policy.ID).SetLayer("EXAMPLE_PROVINCE_POINTS").SetValidFrom(wt.Begin).SetDocument("QĐ 11").SetChosenBy("ai đó").SaveX(ctx)
		for _, division := range []string{"un_d0", "un_d1"} {
			tx.AssignedTask.Create().SetID("at_" + division).SetUnitID(division).SetOrigin(assignedtask.OriginPROGRAMME).SetContent("Trình đề án").
				SetContentFolded("trinh de an").SetAssigner(assignedtask.AssignerPROVINCE).SetDocument("QĐ 3").SetAssignedOn(wt.Begin).
				SetDueOn(wt.Due).SetFirstDueOn(wt.Due).SetState(assignedtask.StateVERIFIED).SetDoneOn(wt.Due + 1).SetCreatedAt(a.Clock.Now()).SaveX(ctx)
		}
		return tx.UnitAssessment.Create().SetID("ua_month").SetUnitID("un_d0").SetPeriodID(a.month).SetSelfPoints(points).
			SetConfirmedPoints(points).SetState(unitassessment.StateCONFIRMED).SetConfirmedBy("ai đó").SetConfirmedAt(a.Clock.Now()).Exec(ctx)
	})
}

func (a *agency) unitResult(code string) (*ent.UnitResult, scoring.Step) {
	a.t.Helper()
	found := wt.Got(a.Store.UnitResult.Query().Where(unitresult.PeriodID(a.month), unitresult.HasUnitWith(unit.Code(code)),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).Only(a.System()))(a.t)
	return found, wt.Got(scoring.ParseTrace(found.Trace))(a.t)
}

func TestAMonthScoresUnitsOnWhatTheRegistersHold(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		a := newAgency(t, e, false)
		a.assessedMonth()
		e.Work()
		r := a.published(a.month)
		known, trace := a.unitResult("un_d0")
		if known.Status != scoring.Scored || known.Total == nil || known.Total.String() != "80.00" || known.Rating != nil || known.RatingBeforeCap != nil {
			t.Errorf("the division with points is %s with %v, rated %v", known.Status, known.Total, known.Rating)
		}
		late, found := trace.Find("TASKS_LATE")
		if !found || late.Value != "1" || late.Note != "MISSED" || late.Inputs[1].Value != "1" || late.Inputs[2].Value != "1" || late.Inputs[3].Ref != "at_un_d0" {
			t.Errorf("its month does not name the late task: %+v", late)
		}
		open, trace := a.unitResult("un_d1")
		if open.Status != scoring.InsufficientData || open.Total != nil || open.General != nil || open.Notes[0] != "POINTS_MISSING" {
			t.Errorf("a division without points is %s with %v: missing is not zero", open.Status, open.Total)
		}
		if _, found := trace.Find("TASKS_LATE"); !found {
			t.Error("its tasks are not told")
		}
		if n := wt.Got(e.Store.ExcellenceLimit.Query().Where(excellencelimit.RunID(r.ID)).Count(e.System()))(t); n != 0 {
			t.Errorf("a month has %d caps", n)
		}
		a.monthVerifies(r)
	})
}

// unitCount is how many units the agency has, itself included.
func (a *agency) unitCount() int { return 1 + a.divisions*(1+a.teams) }

// monthVerifies repeats the run from the kept evidence, and on the other database.
func (a *agency) monthVerifies(r *ent.Run) {
	a.t.Helper()
	v := wt.Got(a.Service.VerifyRun(a.System(), r.ID))(a.t)
	if !v.Holds() || v.Checked != populationSize+a.unitCount() {
		a.t.Errorf("%d checked, %d differ, hash %v", v.Checked, v.Differing, v.Holds())
	}
	if wt.Got(a.Store.Run.Get(a.System(), r.ID))(a.t).State != run.StatePUBLISHED {
		a.t.Error("the run is not published")
	}
	wt.OtherDatabase(a.t, a.Env, func(t *testing.T, e *wt.Env) {
		other := newAgency(t, e, true)
		other.assessedMonth()
		e.Work()
		if again := other.published(other.month); *again.InputHash != *r.InputHash || *again.ResultHash != *r.ResultHash {
			t.Errorf("the other database gives %s and %s, not %s and %s", *again.InputHash, *again.ResultHash, *r.InputHash, *r.ResultHash)
		}
	})
}
