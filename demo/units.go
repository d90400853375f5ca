package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// UnitYear is what the registers hold of one unit for the year.
type UnitYear struct {
	Unit       string
	By         string // head of the authority that rates the unit (Art. 9.1)
	Form       *UnitForm
	Months     []UnitMonth // confirmed
	Tasks      []Task
	Findings   []Finding
	Complaints []Complaint
	Majeure    *ForceMajeure
	Measured   []Measured
}

// UnitForm is a unit's assessment of itself against Arts. 6 and 7, in thousandths of points.
type UnitForm struct {
	State        string // DRAFT, SUBMITTED or CONFIRMED
	Points       map[string]scoring.Decimal
	Rating       scoring.Band // the unit proposes
	NothingFound bool
}

// Task is a task given to a unit (Art. 7.1.b).
type Task struct {
	ID, Content, Origin, Assigner, Document string
	On, Due                                 calendar.Date
	Done                                    *calendar.Date
	State                                   string // ASSIGNED, REPORTED or VERIFIED
	Exceeded                                bool
}

// Finding is a shortcoming found at a unit; Remedied is nil while it is open.
type Finding struct {
	ID, Content string
	On          calendar.Date
	Remedied    *calendar.Date
}

// Complaint is one against a unit; Verified is nil while it waits (Art. 9.2.a).
type Complaint struct {
	ID, Content string
	On          calendar.Date
	Verified    *calendar.Date
	Unfounded   bool
}

// ForceMajeure is an accepted claim that tasks could not be done (Art. 8.4.b).
type ForceMajeure struct {
	ID, Content, Document string
	On                    calendar.Date // of the decision
}

// Measured is what an indicator gave; counts are whole numbers. With a reason it is
// inapplicable.
type Measured struct {
	Code                   string
	Numerator, Denominator int
	Inapplicable           string
}

// UnitYear makes the year of a unit. There is nothing of the province itself, which no
// authority within it rates.
func (p *Province) UnitYear(u Unit) *UnitYear {
	if u.Parent == "" {
		return nil
	}
	plan := planFor(u)
	y := &UnitYear{Unit: u.Code, By: p.HeadOf(u.Parent)}
	y.tasks(plan)
	y.findings(plan)
	y.measure(u)
	y.complaints(plan)
	if plan.majeure {
		y.Majeure = &ForceMajeure{"fm_" + u.Code, "Mưa lũ kéo dài làm gián đoạn 07 nhiệm vụ", "Quyết định số 2208/QĐ-UBND", on(time.November, 12)}
	}
	y.assess(u, plan)
	y.assessMonths(u, plan)
	return y
}

// HeadOf is the name of the head of a unit at the end of the year, or of the next above.
func (p *Province) HeadOf(unit string) string {
	for ; unit != ""; unit = p.above[unit] {
		for _, head := range p.heads[unit] {
			if now := head.post(yearEnd, yearEnd); now != nil && now.Unit == unit {
				return head.Name
			}
		}
	}
	return ""
}
