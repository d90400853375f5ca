package access

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Scope is the part of the world a viewer may see: the whole, or some subtrees, and
// always the viewer's own person. Hand-written SQL takes one, so that it cannot be
// called around the read filter.
type Scope struct {
	Whole  bool
	Paths  []string // subtrees, by path; none inside another
	Person string   // the viewer's own person, "" if none
}

// seers holds the roles that see people of others, and whether they see points.
var seers = map[Role]struct{ points bool }{
	Administrator:     {points: false},
	HomeAffairs:       {points: true},
	HR:                {points: true},
	UnitHead:          {points: true},
	Deputy:            {points: true},
	DecisionAuthority: {points: true},
	Auditor:           {points: true},
}

// StaffScope is where the viewer may see people, posts and work.
func (v *Viewer) StaffScope() Scope { return v.scope(false) }

// PointsScope is where the viewer may see forms, results and rankings.
func (v *Viewer) PointsScope() Scope { return v.scope(true) }

func (v *Viewer) scope(points bool) Scope {
	if v.system {
		return Scope{Whole: true}
	}
	if v.MustChangePassword {
		return Scope{Person: v.Person} // a first password on paper opens nobody else's records
	}
	var paths []string
	for _, r := range Roles {
		if s, ok := seers[r]; ok && (s.points || !points) {
			paths = append(paths, v.reaches(r)...)
		}
	}
	paths = append(paths, v.lentReach()...)
	return Scope{Whole: covers(paths, ""), Paths: topmost(paths), Person: v.Person}
}

// personal lists the roles that see sex and date of birth of others.
var personal = []Role{Administrator, HomeAffairs, HR}

// SeesPersonalData reports whether the viewer may see sex and date of birth of a person
// that the read filter shows.
func (v *Viewer) SeesPersonalData(person string) bool {
	return v.system || (person != "" && person == v.Person) || slices.ContainsFunc(personal, v.Has)
}

// Covers reports whether the scope holds the whole subtree at path.
func (s Scope) Covers(path string) bool { return s.Whole || covers(s.Paths, path) }

func covers(roots []string, path string) bool {
	for _, r := range roots {
		if strings.HasPrefix(path, r) {
			return true
		}
	}
	return false
}

// topmost drops paths that lie inside another, and repetitions.
func topmost(paths []string) []string {
	var tops []string
	for i, p := range paths {
		inside := false
		for j, q := range paths {
			if strings.HasPrefix(p, q) && (len(q) < len(p) || j < i) {
				inside = true
			}
		}
		if !inside {
			tops = append(tops, p)
		}
	}
	return tops
}

// PathEnd returns the first path after the subtree at path: digits compare alike under
// every collation, punctuation would not.
func PathEnd(path string) string {
	n, err := strconv.Atoi(path[len(path)-4:])
	if err != nil {
		panic("access: malformed path " + path)
	}
	return path[:len(path)-4] + fmt.Sprintf("%04d", n+1)
}
