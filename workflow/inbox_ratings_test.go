package workflow_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// yearly are the tasks of the year's procedure that wait for somebody: "RATE_ONESELF 1".
func (d *department) yearly(who string) string {
	d.t.Helper()
	var list []string
	for _, one := range strings.Split(waiting(d.t, d.Organisation, who), ", ") {
		for _, kind := range []workflow.TaskKind{workflow.PrepareRatings, workflow.RateOneself, workflow.HoldMeetings, workflow.RecordOpinions,
			workflow.ProposeRatings, workflow.DecideRatings, workflow.NotifyRatings, workflow.AcknowledgeRating} {
			if strings.HasPrefix(one, string(kind)+" ") {
				list = append(list, one)
			}
		}
	}
	return strings.Join(list, ", ")
}

func TestEachStepOfTheYearWaitsForWhoeverIsNext(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.close()
		waits := func(when string, want map[string]string) {
			t.Helper()
			for who, tasks := range want {
				if got := d.yearly(who); got != tasks {
					t.Errorf("%s, for %s waits %q, should wait %q", when, who, got, tasks)
				}
			}
		}
		waits("published", map[string]string{wt.HR: "PREPARE_RATINGS 1", wt.Staff: "", wt.Director: "", wt.Stranger: ""})
		wt.Got(d.Service.PrepareRatings(d.As(wt.HR), d.Period.ID, d.Units["SNV"].ID))(t)
		waits("prepared", map[string]string{wt.Staff: "RATE_ONESELF 1", wt.Auditor: "", wt.Stranger: ""})
		d.rateSelf(wt.Head, wt.Staff, wt.Colleague)
		waits("sent", map[string]string{wt.Staff: "", wt.Head: "HOLD_MEETINGS 3", wt.Director: "HOLD_MEETINGS 3, RATE_ONESELF 1"})
		d.meet("SNV-TC", meeting.KindSTAFF, wt.Head, wt.Staff)
		waits("discussed", map[string]string{wt.Staff: "", wt.Head: "", wt.HR: "PROPOSE_RATINGS 5, RECORD_OPINIONS 1"})
		d.opine(wt.Head)
		d.propose(wt.HR, "SNV-TC", wt.Head, wt.Staff, wt.Colleague)
		waits("proposed", map[string]string{wt.Head: "", wt.Director: "DECIDE_RATINGS 4, RATE_ONESELF 1"})
		d.decide(wt.Director, "QĐ 1", "SNV-TC")
		made := d.decide(wt.Director, "QĐ 2", wt.Head, wt.Staff, wt.Colleague)
		waits("decided", map[string]string{wt.HR: "NOTIFY_RATINGS 4, PROPOSE_RATINGS 2", wt.Staff: ""})
		wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made.ID)))(t)
		waits("told", map[string]string{wt.Staff: "ACKNOWLEDGE_RATING 1", wt.Colleague: "ACKNOWLEDGE_RATING 1", wt.Auditor: ""})
	})
}
