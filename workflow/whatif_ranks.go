package workflow

import (
	"slices"

	"github.com/congtam/congtam/scoring"
)

// ranks places people within their agencies by exact total; equal totals share a rank, and
// who has none has no rank.
func ranks(people []*trialPerson, total func(*trialPerson) *scoring.Fraction) map[*trialPerson]*int {
	agencies := map[string][]*trialPerson{}
	for _, p := range people {
		if total(p) != nil {
			agencies[p.row.AgencyID] = append(agencies[p.row.AgencyID], p)
		}
	}
	by := map[*trialPerson]*int{}
	for _, list := range agencies {
		slices.SortFunc(list, func(a, b *trialPerson) int { return total(b).Cmp(*total(a)) })
		for i, p := range list {
			rank := i + 1
			if i > 0 && total(list[i-1]).Cmp(*total(p)) == 0 {
				rank = *by[list[i-1]]
			}
			by[p] = &rank
		}
	}
	return by
}
