package demo

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Part is a quarter, a half or the whole of the year.
type Part struct {
	ID       string
	Kind     scoring.PeriodKind
	Number   int
	From, To calendar.Date
}

// YearID is the period of the whole year.
var YearID = fmt.Sprintf("pd_%d", Year)

// Parts are the quarters, the halves and the year.
func Parts() []Part {
	var list []Part
	for n := 1; n <= 4; n++ {
		list = append(list, part(fmt.Sprintf("%sq%d", YearID, n), scoring.Quarter, n, 3))
	}
	for n := 1; n <= 2; n++ {
		list = append(list, part(fmt.Sprintf("%sh%d", YearID, n), scoring.HalfYear, n, 6))
	}
	return append(list, part(YearID, scoring.Year, 1, 12))
}

func part(id string, kind scoring.PeriodKind, n, months int) Part {
	first := time.Month((n-1)*months + 1)
	return Part{id, kind, n, calendar.On(Year, first, 1), calendar.On(Year, first+time.Month(months), 1) - 1}
}

// MonthID is the period of a month; the thirteenth is January of the next year.
func MonthID(month int) string {
	from := calendar.On(Year, time.Month(month), 1)
	return fmt.Sprintf("pd_%d%02d", from.Year(), int(from.Month()))
}

// Closing is a period that is closed for the whole province, but for some agencies.
type Closing struct {
	Period string
	Except []string // codes
}

// Closings are what is closed by today, in order: each quarter and half after its last
// month, and the year after as much of December as belongs to it.
func Closings() []Closing {
	var list []Closing
	for month := 1; month <= int(LastClosed); month++ {
		list = append(list, Closing{Period: MonthID(month)})
		for _, p := range Parts() {
			if p.To == calendar.On(Year, time.Month(month+1), 1)-1 {
				list = append(list, Closing{Period: p.ID})
			}
		}
	}
	return append(list, Closing{MonthID(12), []string{Late}}, Closing{YearID, []string{Late}})
}
