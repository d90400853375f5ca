package workflow_test

import (
	"slices"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestAnActThatFailedAYearBeforeItsDecisionDoesNotFailAnother(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		in := workflow.NewDiscipline{Person: d.People[wt.Staff].ID, Act: "Khai khống khối lượng", Kind: year.PublicDuty,
			Organ: "ADMINISTRATIVE", Form: "WARNING", DecidedOn: calendar.On(2026, 3, 27), Document: "QĐ 52"}
		used := func(year int, document string) workflow.NewDiscipline {
			in := in
			in.UsedIn, in.UsedDocument = &year, document
			return in
		}
		without := in
		without.UsedDocument = "QĐ 118"
		for name, wrong := range map[string]workflow.NewDiscipline{
			"the year of the decision": used(2026, "QĐ 118"), "no document": used(2025, " "), "no year": without, "long ago": used(1999, "QĐ 118"),
		} {
			_, err := e.Service.RecordDiscipline(d.As(wt.HR), wrong)
			expect(t, name, err, invalid)
		}
		wt.Got(e.Service.RecordDiscipline(d.As(wt.HR), used(2025, "QĐ 118")))(t)
		d.close()
		r := d.rating(wt.Staff, scoring.Good)
		if !slices.Contains(r.Notes, "ACT_ALREADY_USED") {
			t.Errorf("the year does not say why the decision does not count: %v", r.Notes)
		}
	})
}
