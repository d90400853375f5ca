package demo

import (
	"strings"
	"sync"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Choice puts an example layer, which nobody confirmed, over a policy.
type Choice struct {
	Policy, Layer string
	From          calendar.Date
}

// Choices are what the province chose where the acts leave the points open (Art. 7.2).
var Choices = []Choice{administrative, service}

var (
	administrative = Choice{"ND335_2025_ORG", "EXAMPLE_PROVINCE_POINTS", calendar.On(Year, time.January, 1)}
	service        = Choice{"ND233_2026_UNIT", "EXAMPLE_SERVICE_UNIT_POINTS", calendar.On(Year, time.July, 1)}
)

// items67 are the criteria of Arts. 6 and 7 with the points the example layers give them.
var items67 = sync.OnceValue(func() map[Choice][]law.Item {
	library, items := must(law.Embedded()), map[Choice][]law.Item{}
	for _, c := range Choices {
		items[c] = must(library.Layered(c.Policy, []string{c.Layer}, nil)).Items
	}
	return items
})

// must is for what is built into the program.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// rules say by which policy a unit is rated: a division goes with its agency.
func rules(u Unit) Choice {
	if u.Kind == scoring.PublicServiceUnit || strings.HasPrefix(u.Code, servicePrefix) {
		return service
	}
	return administrative
}

// assess writes the unit's form of the year, with the total of the plan.
func (y *UnitYear) assess(u Unit, plan unitPlan) {
	if plan.state == "" {
		return
	}
	y.Form = &UnitForm{State: plan.state, Points: spread(plan.total, items67()[rules(u)], y.Indicators(u)),
		NothingFound: plan.found == 0, Rating: bandOf(plan.total)}
}

// spread judges the items so that, with what the indicators give, they make a total.
func spread(total scoring.Decimal, items []law.Item, measured []Measured) map[string]scoring.Decimal {
	points, judged := map[string]scoring.Decimal{}, make([]scoring.Decimal, len(items))
	left, room := total, scoring.Decimal(0)
	for i, it := range items {
		most, given := givenBy(measured, it.Code)
		judged[i] = *it.Max - most
		left, room = left-given, room+judged[i]
	}
	for i, it := range items {
		if most := judged[i]; most > 0 {
			points[it.Code] = scoring.Decimal(int64(left) * int64(most) / int64(room))
			left, room = left-points[it.Code], room-most
		}
	}
	return points
}

// givenBy sums up the indicators of an item: the most they can give, and what they give.
func givenBy(measured []Measured, item string) (most, given scoring.Decimal) {
	for _, m := range measured {
		if c := inForce()[m.Code]; c.Item == item && m.Inapplicable == "" {
			most += *c.Max
			given += worth(c, m)
		}
	}
	return most, given
}

// lastDue is the last day of a year's work: what is due later belongs to the next.
var lastDue = calendar.On(Year, time.December, 15)

// bandOf is the level a unit proposes for itself.
func bandOf(total scoring.Decimal) scoring.Band {
	switch {
	case total >= 90_000:
		return scoring.Excellent
	case total >= 70_000:
		return scoring.Good
	case total >= 50_000:
		return scoring.Completed
	}
	return scoring.NotCompleted
}
