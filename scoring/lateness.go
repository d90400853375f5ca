package scoring

import (
	"strconv"

	"github.com/congtam/congtam/scoring/calendar"
)

// lateness is how late an item was delivered.
type lateness struct {
	was      bool // delivered after the due date, excused or not
	units    int  // unexcused, in the unit of the parameter latenessUnit
	calendar string
}

// lateness compares the last accepted delivery with the due date. The decree deducts
// for "mỗi lần chậm" (Art. 14.2.c), the handbook for "mỗi lần/ngày chậm" and counts
// calendar days; latenessUnit says which.
func (p *policy) lateness(it *Item) lateness {
	if it.Delivered == nil || *it.Delivered <= it.Due {
		return lateness{}
	}
	days, edition := p.daysLate(it.Due, *it.Delivered)
	units := p.unexcused(it, days, it.ExcusedDays)
	if p.latenessUnit == perOccurrence {
		units = min(units, 1)
	}
	return lateness{was: true, units: units, calendar: edition}
}

// daysLate counts the days and names the calendar edition if one was used.
func (p *policy) daysLate(due, delivered calendar.Date) (days int, edition string) {
	table := calendar.Vietnam()
	if p.dueOnDayOff == nextWorkingDay {
		due, edition = table.NextWorkingDay(due), table.ID()
	}
	if p.latenessUnit == perWorkingDay {
		return table.WorkingDaysBetween(due, delivered), table.ID()
	}
	return max(int(delivered-due), 0), edition
}

func (l lateness) step(it *Item) Step {
	step := Step{Rule: ruleLate, Value: strconv.Itoa(l.units), Note: it.protection(Cause.excusedDays), Inputs: []Input{
		{Name: inDue, Value: it.Due.String()},
		{Name: inDelivered, Value: it.Delivered.String()},
	}}
	step.Inputs = append(step.Inputs, it.excuses(it.ExcusedDays, Cause.excusedDays)...)
	if l.calendar != "" {
		step.Inputs = append(step.Inputs, Input{Name: inCalendar, Value: l.calendar})
	}
	return step
}
