// Package access answers four questions about every request: who asks, what they may
// see, what they may do, and what they did. It has two gates and one table of rights:
// the read filter and the write gate are installed on the database client itself, so no
// path leads around them; everything they do not name is refused.
package access

import (
	"context"
	"errors"
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Role is what an account may be. Heads, deputies and staff hold it by post, the others
// by a recorded grant.
type Role string

const (
	Administrator     Role = "ADMINISTRATOR"
	HomeAffairs       Role = "HOME_AFFAIRS"
	HR                Role = "HR"
	UnitHead          Role = "UNIT_HEAD"
	Deputy            Role = "DEPUTY"
	Staff             Role = "STAFF"
	DecisionAuthority Role = "DECISION_AUTHORITY"
	Auditor           Role = "AUDITOR"

	// Anybody stands in the table of rights for every account, and is not held.
	Anybody Role = ""
)

// Roles lists every role.
var Roles = []Role{Administrator, HomeAffairs, HR, UnitHead, Deputy, Staff, DecisionAuthority, Auditor}

// Granted reports whether the role is given by grant; the others follow from a post.
func (r Role) Granted() bool { return r != UnitHead && r != Deputy && r != Staff }

// Grant is a role in force today. An empty path is the whole installation.
type Grant struct {
	Role Role
	Path string
}

// Post is a post in force today.
type Post struct {
	Role    scoring.PostRole
	Unit    string
	Path    string
	Primary bool
	Charges []string // paths of the units in a deputy's charge (Art. 15.4)
}

// Viewer is who stands behind a request, read from the database for that request.
type Viewer struct {
	Account            string
	Session            string
	Username           string
	Name               string
	Person             string // empty for offices without a person
	MustChangePassword bool
	Today              calendar.Date
	Grants             []Grant
	Posts              []Post
	Units              map[string]string // unit by path, for every path above
	Lent               []Lent            // authorities of others, lent by a document in force today
	system             bool
}

// System is the program itself: start-up, the scoring worker, the command line.
// What it does is recorded under the given name.
func System(name string) *Viewer { return &Viewer{Username: name, Name: name, system: true} }

// IsSystem reports whether the viewer is the program itself.
func (v *Viewer) IsSystem() bool { return v.system }

// Roles lists the roles held today, each once, in the order of Roles.
func (v *Viewer) Roles() []Role {
	var held []Role
	for _, r := range Roles {
		if len(v.reaches(r)) > 0 {
			held = append(held, r)
		}
	}
	return held
}

// Has reports whether the viewer holds the role anywhere today.
func (v *Viewer) Has(r Role) bool { return slices.Contains(v.Roles(), r) }

// reaches returns the paths of the subtrees in which the viewer holds the role; the
// empty path is the whole installation.
func (v *Viewer) reaches(r Role) []string {
	var paths []string
	for _, g := range v.Grants {
		if g.Role == r {
			paths = append(paths, g.Path)
		}
	}
	for _, p := range v.Posts {
		switch {
		case r == UnitHead && p.Role == scoring.Head, r == Staff:
			paths = append(paths, p.Path)
		case r == Deputy && p.Role == scoring.Deputy:
			paths = append(paths, p.Charges...)
		}
	}
	return paths
}

type viewerKey struct{}

// ErrNoViewer is returned for any query without a viewer.
var ErrNoViewer = errors.New("access: no viewer in context")

// As returns a context in which v asks.
func As(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, &asking{viewer: v})
}

// From returns who asks; nil when nobody signed in.
func From(ctx context.Context) *Viewer {
	a, _ := ctx.Value(viewerKey{}).(*asking)
	if a == nil {
		return nil
	}
	return a.viewer
}

// Elevated returns a context that reads as the program itself, for checks over records
// the viewer need not see (a natural key that is taken, a form that is missing). The act,
// if any, still names the viewer.
func Elevated(ctx context.Context) context.Context {
	return As(ctx, System("elevated"))
}
