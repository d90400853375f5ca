package access_test

import (
	"slices"
	"testing"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Who sees what is recorded of the division SNV-TC: those who work there and those above.
// Complaints and conclusions are for those who see points there, and a complaint is hidden
// from the members of the unit it is about.
var (
	seeTasks       = []string{wt.Staff, wt.Colleague, wt.Head, wt.Director, wt.HR, wt.Administrator, wt.HomeAffairs, wt.Authority, wt.Auditor}
	seeConclusions = []string{wt.Head, wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor}
	seeComplaints  = []string{wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor}
)

func TestRegistersOfAUnitAreSeenThereAndAboveAndComplaintsAboveOnly(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		wt.NewOrganisation(e).OneOfEach()
		all := counts(e.Store.Client)
		for table, seers := range map[string][]string{
			"assigned_tasks": seeTasks, "findings": seeTasks, "force_majeures": seeTasks, "unit_assessments": seeTasks,
			"measurements": seeTasks, "conclusions": seeConclusions, "complaints": seeComplaints,
		} {
			for _, who := range wt.Everyone() {
				seen := wt.Got(all[table](e.As(who)))(t)
				if want := slices.Contains(seers, who); (seen > 0) != want {
					t.Errorf("%s sees %d %s, should see them: %v", who, seen, table, want)
				}
			}
		}
	})
}
