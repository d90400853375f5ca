package facts

import (
	"strings"

	"github.com/congtam/congtam/scoring"
)

// Scored is a person's result as far as leaders above need it.
type Scored struct {
	Code   string
	Path   string // unit at the end of the period
	Role   scoring.PostRole
	Status scoring.Status
	Total  *scoring.Fraction
}

// Subordinates lists the people whose results decide a leader's d (Art. 15.3.a, 15.4):
// under a head, everybody in the subtree but himself; under a deputy, the units in his
// charge, without the head and deputies of his own unit. chargePaths are those units.
func Subordinates(s Subject, chargePaths []string, results []Scored) []scoring.Subordinate {
	var under []scoring.Subordinate
	for _, r := range results {
		if r.Code != s.Post.Edges.Person.Code && leads(s, chargePaths, r) {
			under = append(under, scoring.Subordinate{Ref: r.Code, Status: r.Status, Total: r.Total})
		}
	}
	return under
}

func leads(s Subject, chargePaths []string, r Scored) bool {
	if s.Post.Role == scoring.Head {
		return strings.HasPrefix(r.Path, s.Unit.Path)
	}
	if r.Path == s.Unit.Path && r.Role.Leads() {
		return false
	}
	for _, p := range chargePaths {
		if strings.HasPrefix(r.Path, p) {
			return true
		}
	}
	return false
}
