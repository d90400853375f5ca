package decision

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Version is one decision on the same rating. A later one supersedes (Art. 21.3); the
// earlier stays on record.
type Version struct {
	Number string        `yaml:"number"`
	On     calendar.Date `yaml:"on"`
	Rating scoring.Band  `yaml:"rating"`
	Reason string        `yaml:"reason,optional"`
}

// AsOf returns the decision in force at the end of a day, and whether there was one.
func AsOf(versions []Version, day calendar.Date) (Version, bool) {
	sorted := slices.Clone(versions)
	slices.SortStableFunc(sorted, func(a, b Version) int { return int(a.On - b.On) })
	for i := len(sorted) - 1; i >= 0; i-- {
		if sorted[i].On <= day {
			return sorted[i], true
		}
	}
	return Version{}, false
}
