package workflow_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// waiting writes what waits for somebody: "CONFIRM_ASSESSMENTS 2".
func waiting(t *testing.T, o *wt.Organisation, who string) string {
	t.Helper()
	var list []string
	for _, task := range wt.Got(o.Service.MyWork(workflow.WithDirectory(o.As(who))))(t) {
		list = append(list, fmt.Sprint(task.Kind, " ", task.Count))
	}
	slices.Sort(list)
	return strings.Join(list, ", ")
}

func TestTheInboxShowsToEverybodyWhatWaitsForThem(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, name := range []string{wt.Staff, wt.Colleague} {
			o.Delivered(o.Work(name, workitem.StateOPEN), "4", delivery.StateREPORTED)
		}
		o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		o.Form(wt.Head, periodassessment.StateSUBMITTED)
		o.Form(wt.OtherStaff, periodassessment.StateSUBMITTED)
		o.Work(wt.Orphan, workitem.StateOPEN)
		for who, want := range map[string]string{
			wt.Staff:       "",
			wt.Colleague:   "SELF_ASSESS 1",
			wt.Orphan:      "REPORT_WORK 1, SELF_ASSESS 1",
			wt.Head:        "ACCEPT_DELIVERIES 2, CONFIRM_ASSESSMENTS 1",
			wt.OtherHead:   "CONFIRM_ASSESSMENTS 1, SELF_ASSESS 1",
			wt.Director:    "ACCEPT_DELIVERIES 2, CONFIRM_ASSESSMENTS 1, SELF_ASSESS 1",
			wt.FarDirector: "SELF_ASSESS 1",
			wt.Auditor:     "",
			wt.Stranger:    "",
		} {
			if got := waiting(t, o, who); got != want {
				t.Errorf("%s: %q waits, should be %q", who, got, want)
			}
		}
	})
}

func TestTheInboxCostsTheSameHoweverMuchWaits(t *testing.T) {
	wt.EachDSN(t, func(t *testing.T, dsn string) {
		statements := &wt.Statements{}
		o := wt.NewOrganisation(wt.NewEnv(t, dsn, store.Around(statements.Around)))
		cost := func() int {
			ctx := workflow.WithDirectory(o.As(wt.Director))
			statements.Take()
			wt.Got(o.Service.MyWork(ctx))(t)
			return len(statements.Take())
		}
		o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "4", delivery.StateREPORTED)
		cost() // the first request reads the organisation
		one := cost()
		for _, name := range []string{wt.Head, wt.Deputy, wt.OtherHead, wt.Colleague, wt.OtherStaff} {
			o.Form(name, periodassessment.StateSUBMITTED)
			o.Delivered(o.Work(name, workitem.StateOPEN), "4", delivery.StateREPORTED)
		}
		if many := cost(); many != one {
			t.Errorf("%d statements with one form, %d with six", one, many)
		}
	})
}
