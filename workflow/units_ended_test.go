package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/excellence"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// unitFrom adds a unit that exists from a day, to another if that is given.
func (d *department) unitFrom(code, parent string, kind scoring.UnitKind, from, to string) {
	d.t.Helper()
	d.Seed(func(ctx context.Context, tx *ent.Tx) error {
		c := tx.Unit.Create().SetCode(code).SetName("Đơn vị " + code).SetKind(kind).SetValidFrom(calendar.MustParse(from)).
			SetParentID(d.Units[parent].ID).SetPath(d.Units[parent].Path + "99" + code[len(code)-2:])
		if to != "" {
			c.SetValidTo(calendar.MustParse(to))
		}
		return c.Exec(ctx)
	})
}

// A division that was dissolved in the year, or begins after it, is rated by nobody and holds
// nobody up; a dissolved agency leaves no cap undecided (Art. 9.1).
func TestUnitsThatAreNotThereAtTheEndHoldNobodyUp(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.unitFrom("SNV-01", "SNV", scoring.Division, "2026-01-01", "2026-06-30")
		d.unitFrom("SNV-02", "SNV", scoring.Division, "2027-02-01", "")
		d.unitFrom("SCU-03", "UBND", scoring.Department, "2026-01-01", "2026-02-28")
		waiting := 0
		for _, b := range wt.Got(e.Service.Closing(d.As(wt.HomeAffairs), d.Period, d.Units["UBND"].ID))(t).All {
			if b.Unit.Code == "SCU-03" {
				waiting++
			}
		}
		if waiting != 2 {
			t.Errorf("%d months wait for the agency dissolved in February, should be January and February", waiting)
		}
		d.close()
		if u := d.unit("SNV"); u.Status != scoring.Proposed || u.Rating == nil {
			t.Errorf("the department is %s, %v", u.Status, u.Notes)
		}
		d.rating(wt.Director, scoring.Good)
		limit := wt.Got(e.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.Agencies)).Only(e.System()))(t)
		if s := limit.Scopes[0]; s.Members != 2 || s.Undecided != 1 {
			t.Errorf("of agencies %d are counted and %d undecided; SNV is rated, STC waits, the dissolved one is gone", s.Members, s.Undecided)
		}
	})
}
