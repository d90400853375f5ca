package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring/calendar"
)

// records loads what documents say of people and of units beyond their work.
func (l *loading) records(ctx context.Context) error {
	for i := range l.province.People {
		someone := &l.province.People[i]
		for n, d := range someone.Decisions {
			var where any
			if d.ActUnit != "" {
				where = unitID(d.ActUnit)
			}
			if err := l.add(ctx, disciplineRows, fmt.Sprintf("di_%s_%d", someone.Code, n+1), personID(someone.Code), d.Act, string(d.Kind), d.Organ, d.Form,
				d.ActOn.String(), where, d.On.String(), d.Document, count(d.UsedIn), d.UsedDocument); err != nil {
				return err
			}
		}
		for _, a := range someone.Attested {
			id := fmt.Sprintf("an_%s_%d_%s", someone.Code, a.Year, a.Kind)
			if err := l.add(ctx, attestationRows, id, personID(someone.Code), a.Year, a.Kind, a.Holds, a.Document,
				"Bộ phận tổ chức cán bộ", at(demo.Today-3, 9), dayOrNone(a.Day), count(a.Part), count(a.Whole)); err != nil {
				return err
			}
		}
	}
	for _, c := range l.province.Cases {
		if err := l.add(ctx, conclusionRows, c.ID, unitID(c.Unit), c.Kind, c.On.String(), c.Document, c.Handled.String()); err != nil {
			return err
		}
	}
	return nil
}

func dayOrNone(d *calendar.Date) any {
	if d == nil {
		return nil
	}
	return d.String()
}

// count is nil for none: missing is never zero.
func count(n int) any {
	if n == 0 {
		return nil
	}
	return n
}
