// Package facts turns registers into the sheets that scoring reads: who is scored in a
// period, with which work, deliveries and confirmed forms. It judges nothing.
package facts

import (
	"cmp"
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
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
	Unit(id string) *ent.Unit
	Agency(unitID string) *ent.Unit
}

// Population lists the people who are evaluated in a period in some agencies, staff
// before leaders, leaders from the bottom up and deputies before heads, so that whoever
// is needed for another's result comes first (Art. 15.3.a). The post that counts is the
// primary one on the last day in service in the period.
func Population(ctx context.Context, client *ent.Client, org Organisation, rulesets *scoring.Library, p *ent.Period, agencies []string) ([]Subject, error) {
	posts, err := client.Post.Query().
		Where(post.Primary(true), store.InForceBetween(p.StartsOn, p.EndsOn)).
		WithPerson().WithPeerGroup().WithCharges().
		Order(ent.Asc(post.FieldPersonID, post.FieldValidFrom, post.FieldID)).All(ctx)
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
