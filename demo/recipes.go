package demo

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// items put work in place of what chance assigned.
func items(of ...func(*Month) Work) func(*Month) {
	return func(m *Month) {
		m.Work = nil
		for _, make := range of {
			m.Work = append(m.Work, make(m))
		}
	}
}

// item is planned work that is due on a day of the month and delivered some days later,
// after a number of returned deliveries.
func item(ware int, assigned, accepted scoring.Decimal, day, late, failures int) func(*Month) Work {
	return func(m *Month) Work {
		w := Work{Ware: ware, Kind: scoring.Planned, Assigned: assigned, Due: m.from + calendar.Date(day-1)}
		on := w.Due + calendar.Date(late)
		for range failures {
			w.Deliveries = append(w.Deliveries, Delivery{accepted, on, "RETURNED", returned[0], ""})
		}
		if accepted > 0 {
			w.Deliveries = append(w.Deliveries, Delivery{accepted, on, "ACCEPTED", "", ""})
		}
		return w
	}
}

// formOf puts points of Form 01 in place of those chance gave.
func formOf(total scoring.Decimal) func(*Month) {
	return func(m *Month) { m.Form.Points = sharing(total) }
}

// perfect is a month in which everything assigned was done in time and well.
var perfect = items(item(draft, 20_000, 20_000, 12, 0, 0), item(opinion, 5_000, 5_000, 10, 0, 0))

// exactly makes a month of exactly so many points for somebody who leads nobody: work done
// in full, to 60 % or to half, and Form 01 for the rest.
func exactly(total scoring.Decimal) func(*Month) {
	done, fromWork := scoring.Decimal(20_000), scoring.Decimal(70_000)
	switch {
	case total >= 70_000:
	case total > 65_000:
		done, fromWork = 12_000, 42_000
	default:
		done, fromWork = 10_000, 35_000
	}
	return both(items(item(draft, 20_000, done, 12, 0, 0)), formOf(total-fromWork))
}

// leader makes a month of a leader whose own work is perfect, with the judged components
// and the points of Form 01; what is left open is the result of the people under him.
func leader(organised, united, form scoring.Decimal) func(*Month) {
	judge := func(m *Month) { m.Form.Organising, m.Form.Unity = organising(organised), unity(united) }
	return both(items(item(leading, 1000, 1000, 14, 0, 0)), formOf(form), judge)
}

// idleLeader did nothing of what was assigned and organised badly.
var idleLeader = both(items(item(leading, 10_000, 0, 14, 0, 0)), formOf(9_000), func(m *Month) {
	m.Form.Organising, m.Form.Unity = organising(missed), unity(missed)
})

func both(plays ...func(*Month)) func(*Month) {
	return func(m *Month) {
		for _, play := range plays {
			play(m)
		}
	}
}

// handbook is the worked example of the Ministry's handbook (ch. VI–VII): 76.70 points.
var handbook = both(formOf(30_000), items(
	item(opinion, 5_000, 4_000, 15, 4, 0),
	item(answer, 3_000, 3_000, 10, 2, 1),
	item(report, 1_000, 800, 19, -1, 2),
))
