package facts

import (
	"cmp"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// excuse enters the confirmed objective causes of a work item into its facts. A cause
// excuses only what it names (law-addendum §9), and no day and no failure is excused twice.
func excuse(item *scoring.Item, w *ent.WorkItem) {
	if len(w.Edges.Causes) == 0 {
		return
	}
	causes := slices.SortedFunc(slices.Values(w.Edges.Causes), func(a, b *ent.ObjectiveCause) int { return cmp.Compare(a.ID, b.ID) })
	left := excusable{days: map[calendar.Date]bool{}, returned: map[string]bool{}, recorded: w.FailedAssessments}
	if item.Delivered != nil {
		for day := item.Due + 1; day <= *item.Delivered; day++ {
			left.days[day] = true
		}
	}
	for _, d := range w.Edges.Deliveries {
		left.returned[d.ID] = d.State != delivery.StateACCEPTED && d.QualityFailure
	}
	for _, c := range causes {
		if c.State != objectivecause.StateCONFIRMED {
			continue
		}
		named := scoring.Cause{Ref: c.ID, Text: c.Text, ClaimedBy: c.ClaimedBy, ConfirmedBy: c.DecidedBy, Document: c.Document,
			Days: left.takeDays(c), Failures: left.takeFailures(c)}
		if c.Kind == objectivecause.KindPROTECTED_INNOVATION {
			named.Kind = scoring.ProtectedInnovation
		}
		item.Causes = append(item.Causes, named)
		item.ExcusedDays += named.Days
		item.ExcusedFailures += named.Failures
	}
}

// excusable is what no cause has excused yet.
type excusable struct {
	days     map[calendar.Date]bool
	returned map[string]bool // by delivery
	recorded int
}

func (e *excusable) takeDays(c *ent.ObjectiveCause) (n int) {
	if c.LateFrom == nil || c.LateTo == nil {
		return 0
	}
	for day := *c.LateFrom; day <= *c.LateTo; day++ {
		if e.days[day] {
			e.days[day] = false
			n++
		}
	}
	return n
}

func (e *excusable) takeFailures(c *ent.ObjectiveCause) int {
	if c.DeliveryID != nil && e.returned[*c.DeliveryID] {
		e.returned[*c.DeliveryID] = false
		return 1
	}
	n := min(c.RecordedFailures, e.recorded)
	e.recorded -= n
	return n
}
