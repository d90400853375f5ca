package workflow

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// OpenPeriod opens a month, quarter, half-year or year, the same for every agency.
func (s *Service) OpenPeriod(ctx context.Context, kind scoring.PeriodKind, year, number int) (*ent.Period, error) {
	if err := requireSomewhere(ctx, access.OpenPeriod); err != nil {
		return nil, err
	}
	if year < 2024 || year > 2100 || number < 1 || number > 12/monthsOf[kind] {
		return nil, invalid("number", "Kỳ đánh giá không hợp lệ.", "Not a period.")
	}
	act := access.Act{Verb: access.OpenPeriod, Subject: fmt.Sprintf("%s %04d-%02d", kind, year, number)}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Period, error) {
		return openPeriod(ctx, tx, kind, year, number)
	})
}

// monthsOf is how many months a period has.
var monthsOf = map[scoring.PeriodKind]int{scoring.Month: 1, scoring.Quarter: 3, scoring.HalfYear: 6, scoring.Year: 12}

// openPeriod returns a period and makes it if need be.
func openPeriod(ctx context.Context, tx *ent.Tx, kind scoring.PeriodKind, year, number int) (*ent.Period, error) {
	found, err := tx.Period.Query().Where(period.KindEQ(kind), period.Year(year), period.Number(number)).Only(ctx)
	if !ent.IsNotFound(err) {
		return found, err
	}
	last := number * monthsOf[kind]
	from := calendar.On(year, time.Month(last-monthsOf[kind]+1), 1)
	to := calendar.On(year, time.Month(last+1), 1) - 1
	return tx.Period.Create().SetKind(kind).SetYear(year).SetNumber(number).SetStartsOn(from).SetEndsOn(to).Save(ctx)
}

// yearEnd is the last day whose work counts in the year: rating is before 15 December
// and the handbook moves work due after that day to the next year (ch. VII.2).
const yearEndMonth, yearEndDay = time.December, 15

// monthOf returns the month a deadline belongs to.
func monthOf(due calendar.Date) (year, month int) {
	if due > calendar.On(due.Year(), yearEndMonth, yearEndDay) {
		return due.Year() + 1, 1
	}
	return due.Year(), int(due.Month())
}

// monthOfDeadline returns the month a deadline belongs to, and refuses one that is far
// from today.
func (s *Service) monthOfDeadline(due calendar.Date) (year, month int, problem *Error) {
	year, month = monthOf(due)
	if ahead := (year-s.Today().Year())*12 + month - int(s.Today().Month()); ahead < -12 || ahead > 24 {
		problem = invalid("dueOn", "Hạn hoàn thành quá xa.", "The deadline is too far away.")
	}
	return year, month, problem
}

// periodOfDeadline returns the open period of a deadline for the agency of a unit.
func (s *Service) periodOfDeadline(ctx context.Context, tx *ent.Tx, d *Directory, due calendar.Date, unitID string) (*ent.Period, error) {
	year, month, problem := s.monthOfDeadline(due)
	if problem != nil {
		return nil, problem
	}
	p, err := openPeriod(ctx, tx, scoring.Month, year, month)
	if err != nil {
		return nil, err
	}
	return p, s.holdOpen(ctx, tx, d, p.ID, unitID)
}

// holdOpen refuses a change of evidence once the agency is closing or has closed the
// period, and keeps the period from being closed until the act has ended.
func (s *Service) holdOpen(ctx context.Context, tx *ent.Tx, d *Directory, periodID, unitID string) error {
	if err := s.lockPeriod(ctx, tx, periodID, false); err != nil {
		return err
	}
	agency := d.Agency(unitID)
	if agency == nil {
		return notFound()
	}
	shut, err := tx.Closing.Query().Where(closing.PeriodID(periodID), closing.UnitID(agency.ID), closing.StateNEQ(closing.StateOPEN)).Exist(ctx)
	if err == nil && shut {
		err = closedPeriod()
	}
	return err
}

func closedPeriod() *Error {
	return badState("Kỳ đánh giá đã chốt hoặc đang chốt nên không thay đổi được.",
		"The period is closed or being closed and can no longer change.").Under(art + "Điều 17 khoản 3")
}

// lockPeriod locks the period's row: shared by acts that change evidence, exclusively by
// the closing.
func (s *Service) lockPeriod(ctx context.Context, tx *ent.Tx, id string, exclusive bool) error {
	q := tx.Period.Query().Where(period.ID(id))
	switch {
	case !s.store.Locks():
	case exclusive:
		q = q.ForUpdate()
	default:
		q = q.ForShare()
	}
	_, err := q.Only(ctx)
	return err
}

// Label names a period.
func Label(p *ent.Period) scoring.Text {
	switch p.Kind {
	case scoring.Quarter:
		return scoring.Text{Vi: fmt.Sprintf("Quý %d/%d", p.Number, p.Year), En: fmt.Sprintf("Quarter %d, %d", p.Number, p.Year)}
	case scoring.HalfYear:
		half := [2]scoring.Text{{Vi: "6 tháng đầu năm", En: "First half of"}, {Vi: "6 tháng cuối năm", En: "Second half of"}}[(p.Number-1)%2]
		return scoring.Text{Vi: fmt.Sprintf("%s %d", half.Vi, p.Year), En: fmt.Sprintf("%s %d", half.En, p.Year)}
	case scoring.Year:
		return scoring.Text{Vi: fmt.Sprintf("Năm %d", p.Year), En: fmt.Sprintf("Year %d", p.Year)}
	}
	return scoring.Text{
		Vi: fmt.Sprintf("Tháng %02d/%d", p.Number, p.Year),
		En: fmt.Sprintf("%s %d", time.Month(p.Number), p.Year),
	}
}

// slug names a period as addresses and files do: 2026-11, 2026-Q3, 2026-N1, 2026.
func slug(p *ent.Period) string {
	switch p.Kind {
	case scoring.Quarter:
		return fmt.Sprintf("%d-Q%d", p.Year, p.Number)
	case scoring.HalfYear:
		return fmt.Sprintf("%d-N%d", p.Year, p.Number)
	case scoring.Year:
		return fmt.Sprint(p.Year)
	}
	return fmt.Sprintf("%d-%02d", p.Year, p.Number)
}
