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

// OpenMonth opens a month, the same for every agency.
func (s *Service) OpenMonth(ctx context.Context, year, month int) (*ent.Period, error) {
	if year < 2024 || year > 2100 || month < 1 || month > 12 {
		return nil, invalid("month", "Tháng không hợp lệ.", "Not a month.")
	}
	if !access.Somewhere(access.From(ctx), access.OpenMonth) {
		return nil, forbidden()
	}
	act := access.Act{Verb: access.OpenMonth, Subject: fmt.Sprintf("%04d-%02d", year, month)}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Period, error) {
		return openMonth(ctx, tx, year, month)
	})
}

// openMonth returns the month's period and makes it if need be.
func openMonth(ctx context.Context, tx *ent.Tx, year, month int) (*ent.Period, error) {
	found, err := tx.Period.Query().Where(period.KindEQ(scoring.Month), period.Year(year), period.Number(month)).Only(ctx)
	if !ent.IsNotFound(err) {
		return found, err
	}
	from := calendar.On(year, time.Month(month), 1)
	to := calendar.On(year, time.Month(month)+1, 1) - 1
	return tx.Period.Create().SetKind(scoring.Month).SetYear(year).SetNumber(month).SetStartsOn(from).SetEndsOn(to).Save(ctx)
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
	p, err := openMonth(ctx, tx, year, month)
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
	return scoring.Text{
		Vi: fmt.Sprintf("Tháng %02d/%d", p.Number, p.Year),
		En: fmt.Sprintf("%s %d", time.Month(p.Number), p.Year),
	}
}
