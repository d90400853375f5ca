package facts

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
)

// Scored is a person's result as far as leaders above need it.
type Scored struct {
	Code   string
	Path   string // unit at the end of the period
	Role   scoring.PostRole
	Status scoring.Status
	Total  *scoring.Fraction
}

// Results are those found so far, by the paths of every unit they lie under.
type Results map[string][]Scored

// Add takes one more result.
func (r Results) Add(one Scored) {
	for _, path := range store.Ancestors(one.Path) {
		r[path] = append(r[path], one)
	}
}

// Subordinates lists the people whose results decide a leader's d (Art. 15.3.a, 15.4):
// under a head, everybody in the subtree but himself; under a deputy, the units in his
// charge, without the head and deputies of his own unit. chargePaths are those units.
func Subordinates(s Subject, chargePaths []string, results Results) []scoring.Subordinate {
	charges := []string{s.Unit.Path}
	if s.Post.Role != scoring.Head {
		charges = outermost(chargePaths)
	}
	var under []scoring.Subordinate
	for _, path := range charges {
		for _, r := range results[path] {
			if r.Code != s.Post.Edges.Person.Code && (s.Post.Role == scoring.Head || r.Path != s.Unit.Path || !r.Role.Leads()) {
				under = append(under, scoring.Subordinate{Ref: r.Code, Status: r.Status, Total: r.Total})
			}
		}
	}
	return under
}

// outermost drops paths that lie under another of the list: nobody counts twice.
func outermost(paths []string) []string {
	var kept []string
	for _, path := range slices.Sorted(slices.Values(paths)) {
		if n := len(kept); n == 0 || !strings.HasPrefix(path, kept[n-1]) {
			kept = append(kept, path)
		}
	}
	return kept
}
