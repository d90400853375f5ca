package calendar

import "maps"

// Changed returns the table with some days off or made up, and others not listed any
// more: for an agency's own notice, and for a swap that is not decided yet. The
// original stays as it is. A day that is off or made up anyway stays so.
func (t *Table) Changed(off, makeUp, unlisted []Date) *Table {
	other := &Table{id: t.id + "+", days: maps.Clone(t.days), years: t.years}
	for _, d := range unlisted {
		delete(other.days, d)
	}
	for _, d := range off {
		if !weekend(d) {
			other.days[d] = Off
		}
	}
	for _, d := range makeUp {
		if weekend(d) {
			other.days[d] = MakeUp
		}
	}
	return other
}
