package workflow_test

import (
	"testing"

	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A report on who did not complete is due 30 days after the notice, a notice of re-appointment
// 90 working days before the term ends; the paper does either.
func TestStagesAboutPeopleAreInTheInboxAndTheLedger(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.close()
		r := d.rated(wt.Staff, scoring.NotCompleted, annualrating.StateDECIDED)
		wt.Got(e.Service.NotifyRatings(d.As(wt.Director), notice(*r.DecisionID)))(t)
		ends := calendar.On(2027, 1, 29)
		wt.Got(e.Service.RecordAttestation(d.As(wt.HR), workflow.NewAttestation{Persons: []string{d.People[wt.Head].ID},
			Year: 2026, Kind: "TERM_ENDS", Holds: true, Day: &ends, Document: "QĐ 5"}))(t)

		tasks := map[workflow.TaskKind]workflow.Task{}
		for _, task := range wt.Got(e.Service.MyWork(d.As(wt.HR)))(t) {
			tasks[task.Kind] = task
		}
		if report := tasks[workflow.ReportPersonnel]; report.Count != 1 || *report.DueOn != e.Service.Today()+30 || report.Overdue {
			t.Errorf("the report is %+v", report)
		}
		if told := tasks[workflow.NotifyTerms]; told.Count != 1 || !told.Overdue {
			t.Errorf("the notice is %+v", told)
		}
		late := func(on calendar.Date) map[workflow.LedgerKind]workflow.OverdueLine {
			lines := map[workflow.LedgerKind]workflow.OverdueLine{}
			for _, l := range wt.Got(e.Service.Overdue(d.As(wt.HR), nil, on))(t).All {
				lines[l.Kind] = l
			}
			return lines
		}
		if lines := late(e.Service.Today() + 30); lines[workflow.LedgerTerm].Subject != d.People[wt.Head].ID || lines[workflow.LedgerReport].Unit != nil {
			t.Errorf("on its last day the ledger has %+v", lines)
		}
		x := d.cases(wt.Staff)[lower]
		if l := late(e.Service.Today() + 31)[workflow.LedgerReport]; l.Subject != x.ID || l.Days != 1 {
			t.Errorf("a day later the report is %+v", l)
		}
		d.complete(x)
		x = wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Head, law.Reappointment, "REAPPOINTMENT")))(t)
		d.complete(x)
		for _, task := range wt.Got(e.Service.MyWork(d.As(wt.HR)))(t) {
			if task.Kind == workflow.ReportPersonnel || task.Kind == workflow.NotifyTerms {
				t.Errorf("with the paper on file %s still waits", task.Kind)
			}
		}
	})
}
