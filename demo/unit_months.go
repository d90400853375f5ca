package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// UnitMonth is what the authority confirmed of a unit for a month, in thousandths of points.
type UnitMonth struct {
	Month  time.Month
	Points map[string]scoring.Decimal
}

// assessMonths confirms the points of the closed months, near the total of the year. Now and
// then a unit was not assessed: that month stays open, which is not zero. December has no
// points: by then the year is assessed.
func (y *UnitYear) assessMonths(u Unit, plan unitPlan) {
	_, plays := unitPlays[u.Code]
	for month := time.January; month <= LastClosed; month++ {
		r := randomFor(u.Code, month)
		total := min(plan.total+scoring.DecimalOf(int64(r.IntN(7)-3)), scoring.DecimalOf(100))
		missed := r.IntN(12) == 0 && !plays
		if calendar.On(Year, month, 1) >= rules(u).From && !missed {
			first := calendar.On(Year, month, 1)
			measured := y.fed(u, first, calendar.On(Year, month+1, 1)-1) // the desk is measured once a year
			y.Months = append(y.Months, UnitMonth{month, spread(total, items67()[rules(u)], measured)})
		}
	}
}
