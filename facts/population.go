// Package facts turns registers into the sheets that scoring reads: who is scored in a
// period, with which work, deliveries and confirmed forms. It judges nothing.
package facts

import (
	"cmp"
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/store"
)

// Subject is a person who is evaluated in a period, at the post that decides it.
type Subject struct {
	Post    *ent.Post // with its person, peer group and charges
	Unit    *ent.Unit
	Agency  *ent.Unit
	Ruleset *scoring.Ruleset // nil when no ruleset covers the person
}

// Organisation is what facts needs to know of the tree.
type Organisation interface {
	Units() []*ent.Unit // all of them, from the top down
	Unit(id string) *ent.Unit
	Agency(unitID string) *ent.Unit
}

// Population lists the people who are evaluated in a period in some agencies, staff
// before leaders, leaders from the bottom up and deputies before heads, so that whoever
// is needed for another's result comes first (Art. 15.3.a). The post that counts is the
// primary one on the last day in service in the period.
func Population(ctx context.Context, client *ent.Client, org Organisation, rulesets *scoring.Library, p *ent.Period, agencies []string) ([]Subject, error) {
	posts, err := postsOf(ctx, client.Post.Query().
		Where(post.Primary(true), store.InForceBetween(p.StartsOn, p.EndsOn), heldBySomebodyIn(unitsOf(org, agencies))).
		WithPerson().WithPeerGroup().WithCharges())
	if err != nil {
		return nil, err
	}
	var subjects []Subject
	for i, held := range posts {
		if i+1 < len(posts) && posts[i+1].PersonID == held.PersonID {
			continue // a later post of the same person decides
		}
		unit, agency := org.Unit(held.UnitID), org.Agency(held.UnitID)
		if agency == nil || !slices.Contains(agencies, agency.ID) {
			continue
		}
		ruleset, _ := rulesets.Pick(held.Edges.Person.SubjectKind, p.Kind, p.EndsOn)
		subjects = append(subjects, Subject{Post: held, Unit: unit, Agency: agency, Ruleset: ruleset})
	}
	slices.SortFunc(subjects, before)
	return subjects, nil
}

// page is how many posts are read at once: what belongs to them is read by identifier, and
// SQLite takes 32,766 parameters in a statement.
const page = 10_000

// postsOf reads posts page by page, and puts those of one person together by time.
func postsOf(ctx context.Context, q *ent.PostQuery) ([]*ent.Post, error) {
	var all []*ent.Post
	for last := ""; ; last = all[len(all)-1].ID {
		found, err := q.Clone().Where(post.IDGT(last)).Order(ent.Asc(post.FieldID)).Limit(page).All(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
		if len(found) < page {
			break
		}
	}
	slices.SortFunc(all, func(a, b *ent.Post) int {
		return cmp.Or(cmp.Compare(a.PersonID, b.PersonID), cmp.Compare(a.ValidFrom, b.ValidFrom), cmp.Compare(a.ID, b.ID))
	})
	return all, nil
}

// unitsOf lists the units of some agencies; nil when that is all of them.
func unitsOf(org Organisation, agencies []string) []any {
	var ids []any
	for _, u := range org.Units() {
		if a := org.Agency(u.ID); a != nil && slices.Contains(agencies, a.ID) {
			ids = append(ids, u.ID)
		}
	}
	if len(ids) == len(org.Units()) {
		return nil
	}
	return ids
}

// heldBySomebodyIn keeps all posts of people who hold one in the units: a post elsewhere
// may be the later one.
func heldBySomebodyIn(units []any) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if units == nil {
			return
		}
		theirs := sql.Table(post.Table).As("theirs")
		s.Where(sql.In(s.C(post.FieldPersonID), sql.Select(theirs.C(post.FieldPersonID)).From(theirs).
			Where(sql.In(theirs.C(post.FieldUnitID), units...))))
	}
}

// StaffedUnits lists the units in which somebody whom a ruleset covers holds a primary
// post in the period, in one light statement.
func StaffedUnits(ctx context.Context, client *ent.Client, rulesets *scoring.Library, p *ent.Period) ([]string, error) {
	var kinds []scoring.SubjectKind
	for _, k := range scoring.SubjectKind("").Values() {
		if _, covered := rulesets.Pick(scoring.SubjectKind(k), p.Kind, p.EndsOn); covered {
			kinds = append(kinds, scoring.SubjectKind(k))
		}
	}
	return client.Post.Query().
		Where(post.Primary(true), store.InForceBetween(p.StartsOn, p.EndsOn), post.HasPersonWith(person.SubjectKindIn(kinds...))).
		GroupBy(post.FieldUnitID).Strings(ctx)
}

func before(a, b Subject) int {
	return cmp.Or(
		cmp.Compare(turn(a.Post.Role), turn(b.Post.Role)),
		cmp.Compare(depth(b), depth(a)),
		cmp.Compare(b2i(a.Post.Role == scoring.Head), b2i(b.Post.Role == scoring.Head)),
		cmp.Compare(a.Post.Edges.Person.Code, b.Post.Edges.Person.Code),
	)
}

func turn(role scoring.PostRole) int { return b2i(role.Leads()) }

// depth counts for leaders only: staff need no order among themselves.
func depth(s Subject) int { return len(s.Unit.Path) * turn(s.Post.Role) }

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
