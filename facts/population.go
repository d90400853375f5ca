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
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// Subject is a person who is evaluated in a period, at the post that decides it.
type Subject struct {
	Post    *ent.Post // with its person, peer group and charges
	Unit    *ent.Unit
	Agency  *ent.Unit
	Ruleset *scoring.Ruleset // of a month; nil when no ruleset covers the person
	Policy  *law.Policy      // of anything longer; nil when no act rates the person
	// Yearly: an act rates the person, but by years only (Decree 90/2020).
	Yearly bool
	// ScoredFrom is the first month that the unit's own regulation scores; nil for all.
	ScoredFrom *calendar.Date
}

// Covered reports whether the person is scored or rated in the period.
func (s Subject) Covered() bool { return s.Ruleset != nil || s.Policy != nil }

// Organisation is what facts needs to know of the tree.
type Organisation interface {
	Units() []*ent.Unit // all of them, from the top down
	Unit(id string) *ent.Unit
	Agency(unitID string) *ent.Unit
}

// Governing is what governs people: rulesets for a month, policies for anything longer.
type Governing struct {
	Months   *scoring.Library
	Policies *Rules
}

// Population lists the people who are evaluated in a period in some agencies, staff
// before leaders, leaders from the bottom up and deputies before heads, so that whoever
// is needed for another's result comes first (Art. 15.3.a). The post that counts is the
// primary one on the last day in service in the period; in a year, on the rating day.
func Population(ctx context.Context, client *ent.Client, org Organisation, rules Governing, p *ent.Period, agencies []string) ([]Subject, error) {
	posts, err := postsOf(ctx, client.Post.Query().
		Where(post.Primary(true), store.InForceBetween(p.StartsOn, p.EndsOn), heldBySomebodyIn(unitsOf(org, agencies))).
		WithPerson().WithPeerGroup().WithCharges())
	if err != nil {
		return nil, err
	}
	var subjects []Subject
	for _, held := range deciding(posts, rules.lastDay(org, p)) {
		unit, agency := org.Unit(held.UnitID), org.Agency(held.UnitID)
		if agency == nil || !slices.Contains(agencies, agency.ID) {
			continue
		}
		one, err := rules.subject(p, held, unit, agency)
		if err != nil {
			return nil, err
		}
		subjects = append(subjects, one)
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

func (r Governing) subject(p *ent.Period, held *ent.Post, unit, agency *ent.Unit) (s Subject, err error) {
	s = Subject{Post: held, Unit: unit, Agency: agency}
	kind := held.Edges.Person.SubjectKind
	if p.Kind == scoring.Month {
		s.Ruleset, err = r.Month(kind, p, agency)
		return s, err
	}
	s.Policy = r.Policies.Person(kind, agency)
	// The old decree has conditions of a year and no points: a part of a year has no rating.
	if s.Policy != nil && s.Policy.Engine == law.EngineLevels && p.Kind != scoring.Year {
		s.Policy, s.Yearly = nil, true
	}
	if s.Policy != nil && len(s.Policy.Layers) > 0 && kind == scoring.PublicEmployee {
		s.ScoredFrom = r.Policies.ScoredFrom(agency, p.Year)
	}
	return s, nil
}

// lastDay returns, for a post, the last day of the period on which it can decide.
func (r Governing) lastDay(org Organisation, p *ent.Period) func(*ent.Post) calendar.Date {
	return func(held *ent.Post) calendar.Date {
		if p.Kind != scoring.Year {
			return p.EndsOn
		}
		return min(p.EndsOn, r.Policies.RatingDay(p.Year, org.Agency(held.UnitID)))
	}
}

// deciding keeps one post of each person: the one held last, of those held on that day the
// latest begun. The posts are sorted by person and first day.
func deciding(posts []*ent.Post, lastDay func(*ent.Post) calendar.Date) []*ent.Post {
	var kept []*ent.Post
	for _, held := range posts {
		last := lastDay(held)
		switch n := len(kept) - 1; {
		case held.ValidFrom > last:
		case n < 0 || kept[n].PersonID != held.PersonID:
			kept = append(kept, held)
		case heldUntil(held, last) >= heldUntil(kept[n], lastDay(kept[n])):
			kept[n] = held
		}
	}
	return kept
}

// heldUntil is the last day of a post, as far as it counts.
func heldUntil(held *ent.Post, last calendar.Date) calendar.Date {
	if held.ValidTo == nil {
		return last
	}
	return min(*held.ValidTo, last)
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
func StaffedUnits(ctx context.Context, client *ent.Client, org Organisation, rules Governing, p *ent.Period) ([]string, error) {
	var held []struct {
		Unit string              `json:"unit_id"`
		Kind scoring.SubjectKind `json:"subject_kind"`
	}
	err := client.Post.Query().Where(post.Primary(true), store.InForceBetween(p.StartsOn, p.EndsOn)).
		Modify(func(s *sql.Selector) {
			people := sql.Table(person.Table)
			s.Join(people).On(s.C(post.FieldPersonID), people.C(person.FieldID))
			s.Select(s.C(post.FieldUnitID), people.C(person.FieldSubjectKind)).Distinct()
		}).Scan(ctx, &held)
	var units []string
	for _, one := range held {
		covered, failed := rules.Month(one.Kind, p, org.Agency(one.Unit))
		if failed != nil {
			return nil, failed
		}
		if covered != nil {
			units = append(units, one.Unit)
		}
	}
	return units, err
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
