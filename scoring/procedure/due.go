package procedure

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

const (
	noDeadline = "NO_DEADLINE"
	movedOn    = "MOVED_FROM_DAY_OFF"
	byLocal    = "LOCAL"
	nextOpen   = "NEXT_WORKING_DAY"
)

// Due is the last day of a stage that began on a day, with the step that says why; nil
// where the act sets none, and where no act governs (public employees have no petition
// deadline in Decree 233/2026). The year itself is due by the policy of the year.
func Due(p *law.Policy, table *calendar.Table, s Stage, from calendar.Date) (*calendar.Date, scoring.Step) {
	step := scoring.Step{Rule: string(s), Inputs: []scoring.Input{{Name: "from", Value: from.String()}}}
	days, working := length(p, s)
	if days == nil {
		step.Note = noDeadline
		return nil, step
	}
	on := from + calendar.Date(*days)
	switch {
	case s == NotifyTerm:
		on = table.WorkingDaysBefore(from, *days)
	case working:
		on = table.AddWorkingDays(from, *days)
	case p.Choice("lastDayOff") == nextOpen && !table.Working(on):
		on, step.Note = table.NextWorkingDay(on), movedOn // Civil Code, Art. 148.5
	}
	step.Inputs = append(step.Inputs, scoring.Input{Name: "days", Value: scoring.NewFraction(int64(*days), 1).String()})
	step.Value = on.String()
	return &on, step
}

// length is how many days a stage may take, nil without a limit, and whether they are
// working days.
func length(p *law.Policy, s Stage) (days *int, working bool) {
	if p == nil {
		return nil, false
	}
	switch {
	case s == AnswerPetition && p.Choice("petitionAnswer") == byLocal:
		return count(p, "localAnswerDays"), true
	case s == AnswerPetition:
		return count(p, "petitionAnswerDays"), true
	case s == ReportPersonnel:
		return count(p, "personnelReportDays"), false
	case s == NotifyTerm:
		return count(p, "termNoticeDays"), true
	case s == SendNational:
		return count(p, "nationalDatabaseDays"), false
	case s == FilePetition && p.Choice("petitionFilingDays") == byLocal:
		return count(p, "localFilingDays"), true
	}
	return nil, false
}

// count is a number of days of the act; nil where it has none.
func count(p *law.Policy, name string) *int {
	f, has := p.Number(name)
	if !has {
		return nil
	}
	n := int(f.Points() / 100)
	return &n
}

// WorkingDays is how many working days the act gives for an answer; nil without a limit.
func WorkingDays(p *law.Policy, s Stage) *int {
	days, working := length(p, s)
	if !working {
		return nil
	}
	return days
}
