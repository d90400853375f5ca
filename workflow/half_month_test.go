package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Where a province lays the half-month rule over the year, a month with fewer than half its
// working days worked is left out; 24/11 is a day off from 2026.
func TestAMonthWorkedForLessThanHalfIsLeftOutWhereARuleSaysSo(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		away := func(ctx context.Context, tx *ent.Tx, name, from, to string) {
			tx.Leave.Create().SetPersonID(d.People[name].ID).SetKind(leave.KindUNPAID).SetValidFrom(calendar.MustParse(from)).
				SetValidTo(calendar.MustParse(to)).SetDocument("QĐ nghỉ").SaveX(ctx)
		}
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			away(ctx, tx, wt.Staff, "2026-11-11", "2026-11-30")     // 7 of 20 days worked
			away(ctx, tx, wt.Colleague, "2026-11-16", "2026-11-27") // 11 of 20
			return tx.RuleChoice.Create().SetPolicy("ND335_2025_CS_YEAR").SetLayer("THANH_HOA_HALF_MONTH").SetValidFrom(calendar.MustParse("2026-06-01")).
				SetDocument("QĐ 12").SetChosenBy("ai đó").Exec(ctx)
		})
		d.close()
		for name, want := range map[string]struct {
			worked int
			note   string
		}{wt.Staff: {7, "UNDER_HALF_OF_WORKING_DAYS"}, wt.Colleague: {11, ""}} {
			r := d.rating(name, scoring.Good)
			sheet := wt.Got(facts.ParseYearSheet(r.Sheet))(t)
			if november := sheet.Year.Periods[10]; *november.WorkedDays != want.worked || *november.WorkingDays != 20 {
				t.Errorf("%s worked %d of %d days", name, *november.WorkedDays, *november.WorkingDays)
			}
			if left := noted(d.trace(r), "UNDER_HALF_OF_WORKING_DAYS"); left != (want.note != "") {
				t.Errorf("the November of %s is left out: %v", name, left)
			}
		}
	})
}

// noted reports whether a step of a trace carries a note.
func noted(s scoring.Step, note string) bool {
	if s.Note == note {
		return true
	}
	for _, child := range s.Steps {
		if noted(child, note) {
			return true
		}
	}
	return false
}
