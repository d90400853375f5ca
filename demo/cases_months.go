package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
)

const (
	spring = time.January
	today  = time.December
)

// month is a case that shows in one month.
func month(code string, of time.Month, points, vector, text string, play func(*Month)) Case {
	return Case{code, of, of, vector, text, points, plays(of, of, play)}
}

// edges are months of people without leadership, at the edges of the arithmetic
// (Arts. 14, 16.1, 18.1).
var edges = []Case{
	month("CB000024", time.November, "76.70", "B1", "the worked example of the Ministry's handbook", handbook),
	month("CB000010", time.January, "100.00", "B4, B5, B17", "everything done in time and well", both(perfect, formOf(30_000))),
	month("CB000010", time.February, "44.00", "B6", "one of five products delivered", both(items(item(draft, 5_000, 1_000, 12, 0, 0)), formOf(30_000))),
	month("CB000010", time.March, "30.00", "B7", "nothing delivered: general points only", both(items(item(draft, 5_000, 0, 12, 0, 0)), formOf(30_000))),
	month("CB000010", time.April, "94.17", "B8", "one product, one day late", both(items(item(draft, 1_000, 1_000, 12, 1, 0)), formOf(30_000))),
	month("CB000010", time.May, "", "B12", "nothing assigned: no total, never zero", items()),
	month("CB000010", time.June, "", "", "only sudden work: nothing to measure it by", onlySudden),
	month("CB000010", time.July, "70.00", "B14", "general points 0, all work perfect: the lowest points of “good”", both(perfect, formOf(0))),
	month("CB000010", time.August, "100.00", "B25", "a cancelled assignment leaves the total", both(perfect, cancelled, formOf(30_000))),
	month("CB000010", time.September, "95.00", "", "sudden work above the assigned total: result limited to 70", both(perfect, surplus, formOf(25_000))),
	month("CB000029", time.November, "88.33", "", "due on Monday 23/11, delivered on Wednesday 25/11, across the day off of 24/11: two calendar days late, one working day", both(items(item(draft, 1_000, 1_000, 23, 2, 0)), formOf(30_000))),
	month("CB000026", time.January, "76.70", "D1", "first month of a quarter whose mean is 82.70", handbook),
	month("CB000026", time.February, "81.30", "D1", "second month of that quarter", exactly(81_300)),
	month("CB000026", time.March, "90.10", "D1", "third month of that quarter", exactly(90_100)),
	{"CB000028", today, today, "B24", "work due on 20 December belongs to January 2027", "", later},
}

// onlySudden leaves a month whose work was all sudden.
func onlySudden(m *Month) {
	for i := range m.Work {
		m.Work[i].Kind = scoring.Sudden
	}
}

// cancelled adds a piece of work that the assigner called off.
func cancelled(m *Month) {
	w := item(report, 1_000, 0, 20, 0, 0)(m)
	w.Cancelled = "Cấp trên rút yêu cầu"
	m.Work = append(m.Work, w)
}

// surplus adds sudden work that was done as well.
func surplus(m *Month) {
	w := item(opinion, 5_000, 5_000, 20, 0, 0)(m)
	w.Kind = scoring.Sudden
	m.Work = append(m.Work, w)
}

// later gives somebody work whose deadline lies after the day that ends the year's work.
func later(_ *builder, someone *Person) { someone.later = true }
