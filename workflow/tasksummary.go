package workflow

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/scoring/calendar"
)

// TaskSummary is how the tasks of one unit stood on a day (RQ-14).
type TaskSummary struct {
	Unit        *ent.Unit
	Heads       []string // names of those who head the unit today
	Open        int      // not done, whatever the deadline
	DueSoon     int
	Overdue     int
	Backlog     int
	DaysOverdue int // of all overdue tasks, together
	OnTime      int // done in the year
	Late        int // done in the year
	Awaiting    int // reported done and not verified
}

// TaskSummaries counts the tasks of each unit the viewer sees, at or below a unit or
// everywhere, as they stood on a day; the most overdue first. It takes one statement
// beside the directory.
func (s *Service) TaskSummaries(ctx context.Context, asOf calendar.Date, unitID *string) ([]TaskSummary, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	year := calendar.On(asOf.Year(), 1, 1)
	tasks, err := s.store.AssignedTask.Query().Where(AsOf(asOf),
		assignedtask.Or(assignedtask.DoneOnIsNil(), assignedtask.DoneOnGTE(year))).
		Select(assignedtask.FieldUnitID, assignedtask.FieldDueOn, assignedtask.FieldDoneOn, assignedtask.FieldState).All(ctx)
	if err != nil {
		return nil, err
	}
	byUnit := map[string]*TaskSummary{}
	for _, t := range tasks {
		u := d.Unit(t.UnitID)
		if unitID != nil && !strings.HasPrefix(u.Path, d.Path(*unitID)) {
			continue
		}
		if byUnit[u.ID] == nil {
			byUnit[u.ID] = &TaskSummary{Unit: u, Heads: Authority{Heads: d.Heads(u.ID)}.Names()}
		}
		byUnit[u.ID].add(t, asOf)
	}
	return mostOverdueFirst(byUnit), nil
}

func (t *TaskSummary) add(task *ent.AssignedTask, asOf calendar.Date) {
	if task.State == assignedtask.StateREPORTED {
		t.Awaiting++
	}
	timing := TimingOf(task, asOf)
	switch timing {
	case TaskOnTime:
		t.OnTime++
		return
	case TaskLate:
		t.Late++
		return
	case TaskDueSoon:
		t.DueSoon++
	case TaskOverdue:
		t.Overdue++
	case TaskBacklog:
		t.Backlog++
	}
	t.Open++
	if timing == TaskOverdue || timing == TaskBacklog {
		t.DaysOverdue += int(asOf - task.DueOn)
	}
}

func mostOverdueFirst(byUnit map[string]*TaskSummary) []TaskSummary {
	all := []TaskSummary{}
	for _, one := range byUnit {
		all = append(all, *one)
	}
	slices.SortFunc(all, func(a, b TaskSummary) int {
		return cmp.Or(cmp.Compare(b.Overdue+b.Backlog, a.Overdue+a.Backlog), cmp.Compare(b.DaysOverdue, a.DaysOverdue), cmp.Compare(a.Unit.Path, b.Unit.Path))
	})
	return all
}
