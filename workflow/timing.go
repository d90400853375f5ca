package workflow

import (
	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/scoring/calendar"
)

// Timing is how a task stands to its deadline on a day: derived, never typed (RQ-06).
type Timing string

// The timings.
const (
	TaskOpen    Timing = "OPEN"     // not done, more than a week left
	TaskDueSoon Timing = "DUE_SOON" // not done, due within a week
	TaskOverdue Timing = "OVERDUE"  // not done, the deadline has passed
	TaskBacklog Timing = "BACKLOG"  // overdue since before the month began: carried over
	TaskOnTime  Timing = "ON_TIME"  // done by the deadline
	TaskLate    Timing = "LATE"     // done after it
)

// Values lists every timing.
func (Timing) Values() []string {
	return []string{string(TaskOpen), string(TaskDueSoon), string(TaskOverdue), string(TaskBacklog), string(TaskOnTime), string(TaskLate)}
}

// soon is how many days before its deadline a task is due soon.
const soon = 7

// TimingOf says how a task stands on a day; a day of completion counts as reported.
func TimingOf(t *ent.AssignedTask, asOf calendar.Date) Timing {
	switch {
	case t.DoneOn != nil && *t.DoneOn <= asOf && *t.DoneOn <= t.DueOn:
		return TaskOnTime
	case t.DoneOn != nil && *t.DoneOn <= asOf:
		return TaskLate
	case t.DueOn < monthBegin(asOf):
		return TaskBacklog
	case t.DueOn < asOf:
		return TaskOverdue
	case t.DueOn <= asOf+soon:
		return TaskDueSoon
	}
	return TaskOpen
}

func monthBegin(day calendar.Date) calendar.Date { return calendar.On(day.Year(), day.Month(), 1) }

// AsOf keeps the tasks that had been given by a day, those taken back left out.
func AsOf(day calendar.Date) predicate.AssignedTask {
	return assignedtask.And(assignedtask.AssignedOnLTE(day), assignedtask.StateNEQ(assignedtask.StateCANCELLED))
}

// InTiming keeps the tasks that TimingOf puts where asked, on a day.
func InTiming(timing Timing, asOf calendar.Date) predicate.AssignedTask {
	open := assignedtask.Or(assignedtask.DoneOnIsNil(), assignedtask.DoneOnGT(asOf))
	month := monthBegin(asOf)
	switch timing {
	case TaskOnTime:
		return assignedtask.And(assignedtask.DoneOnLTE(asOf), doneByDeadline(true))
	case TaskLate:
		return assignedtask.And(assignedtask.DoneOnLTE(asOf), doneByDeadline(false))
	case TaskBacklog:
		return assignedtask.And(open, assignedtask.DueOnLT(month))
	case TaskOverdue:
		return assignedtask.And(open, assignedtask.DueOnGTE(month), assignedtask.DueOnLT(asOf))
	case TaskDueSoon:
		return assignedtask.And(open, assignedtask.DueOnGTE(asOf), assignedtask.DueOnLTE(asOf+soon))
	}
	return assignedtask.And(open, assignedtask.DueOnGT(asOf+soon))
}

func doneByDeadline(in bool) predicate.AssignedTask {
	return func(s *sql.Selector) {
		done, due := s.C(assignedtask.FieldDoneOn), s.C(assignedtask.FieldDueOn)
		if in {
			s.Where(sql.ColumnsLTE(done, due))
		} else {
			s.Where(sql.ColumnsGT(done, due))
		}
	}
}
