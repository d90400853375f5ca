package facts

import (
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring/calendar"
)

// workingDays counts the working days of a month and those somebody was in service and not
// on leave, which a local rule may ask. Annual leave counts as worked, as in Art. 11.2.
func (y *years) workingDays(person string, p *ent.Period) (worked, of *int) {
	table, here, all := calendar.Vietnam(), 0, 0
	for day := p.StartsOn; day <= p.EndsOn; day++ {
		if !table.Working(day) {
			continue
		}
		all++
		serves := slices.ContainsFunc(y.posts[person], func(held *ent.Post) bool { return covers(held.ValidFrom, held.ValidTo, day) })
		away := slices.ContainsFunc(y.leaves[person], func(l *ent.Leave) bool { return covers(l.ValidFrom, l.ValidTo, day) })
		if serves && !away {
			here++
		}
	}
	return &here, &all
}

// covers reports whether a day lies in a span; without an end it has none.
func covers(from calendar.Date, to *calendar.Date, day calendar.Date) bool {
	return from <= day && (to == nil || day <= *to)
}
