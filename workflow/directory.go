package workflow

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Directory is the organisation on one day, in memory: the tree, who heads what, and how
// far the agencies are with a period. A request asks once whether it has changed and answers
// without further SQL.
type Directory struct {
	units    map[string]*ent.Unit
	ordered  []*ent.Unit
	heads    map[string][]*ent.Post
	closings map[string]closing.State // by period and agency
	agencies []*ent.Unit              // from the top down
}

// Authority is who has to follow up and score a person (Art. 10.1).
type Authority struct {
	Heads []*ent.Post // holders of the post, with their person
	Unit  *ent.Unit   // the unit they head; nil when the authority stands above
	Above bool        // the head of the managing agency, outside the organisation
	// Vacant is the first unit on the way whose head's post is vacant: it passed the authority
	// on; nil where nobody is missing.
	Vacant *ent.Unit
}

// Persons lists the identifiers of the people who hold the authority.
func (a Authority) Persons() []string {
	var ids []string
	for _, h := range a.Heads {
		ids = append(ids, h.PersonID)
	}
	return ids
}

// Office says in words who has to act.
func (a Authority) Office() scoring.Text {
	if a.Above {
		return scoring.Text{
			Vi: "Người đứng đầu cơ quan quản lý công chức (Điều 10 khoản 1 điểm a)",
			En: "Head of the managing agency (Art. 10.1.a)",
		}
	}
	title := ""
	if len(a.Heads) > 0 {
		title = a.Heads[0].Title + ", "
	}
	return scoring.Text{Vi: title + a.Unit.Name, En: title + a.Unit.Name}
}

// Named says in words who has to act, and in whose place where a post is vacant.
func (a Authority) Named() scoring.Text {
	office := a.Office()
	if a.Vacant != nil {
		office.Vi += " (vị trí người đứng đầu " + a.Vacant.Name + " đang khuyết)"
		office.En += " (the post of head of " + a.Vacant.Name + " is vacant)"
	}
	return office
}

// Names lists the names of the people who hold the authority.
func (a Authority) Names() []string {
	var names []string
	for _, h := range a.Heads {
		names = append(names, h.Edges.Person.FullName)
	}
	return names
}

// loadDirectory reads the organisation as it stands on a day. It reads as the program
// itself: everybody needs to know who must act.
func loadDirectory(ctx context.Context, client *ent.Client, on calendar.Date) (*Directory, error) {
	ctx = access.Elevated(ctx)
	units, err := client.Unit.Query().Order(ent.Asc("path")).All(ctx)
	if err != nil {
		return nil, err
	}
	heads, err := client.Post.Query().Where(post.RoleEQ(scoring.Head), inForce(on)).WithPerson().
		Order(ent.Asc(post.FieldPrimary, post.FieldValidFrom)).All(ctx)
	if err != nil {
		return nil, err
	}
	closings, err := client.Closing.Query().All(ctx)
	if err != nil {
		return nil, err
	}
	d := &Directory{units: map[string]*ent.Unit{}, ordered: units, heads: map[string][]*ent.Post{}, closings: map[string]closing.State{}}
	for _, u := range units {
		d.units[u.ID] = u
	}
	for _, u := range units {
		if u.Kind != scoring.Province && d.Agency(u.ID) == u {
			d.agencies = append(d.agencies, u)
		}
	}
	for _, h := range heads {
		d.heads[h.UnitID] = append(d.heads[h.UnitID], h)
	}
	for _, c := range closings {
		d.closings[c.PeriodID+c.UnitID] = c.State
	}
	return d, nil
}

type directoryKey struct{}

type lazyDirectory struct {
	once      sync.Once
	directory *Directory
	err       error

	holdersOnce sync.Once
	holders     map[string]bool
	holdersErr  error

	lawsOnce sync.Once
	laws     *lawbook
	lawsErr  error

	confirmedOnce sync.Once
	confirmed     map[string]bool
	confirmedErr  error

	choicesOnce sync.Once
	choices     *facts.Choices
	choicesErr  error

	yearsOnce sync.Once
	years     map[int]string
	yearsErr  error

	corrections corrections

	replacedOnce sync.Once
	replaced     map[string]bool
	replacedErr  error
}

// WithDirectory lets the reads of one request share a directory.
func WithDirectory(ctx context.Context) context.Context {
	return context.WithValue(ctx, directoryKey{}, &lazyDirectory{})
}

// Directory returns the organisation of today, read once a request.
func (s *Service) Directory(ctx context.Context) (*Directory, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		return s.organisation.today(ctx, s)
	}
	lazy.once.Do(func() { lazy.directory, lazy.err = s.organisation.today(ctx, s) })
	return lazy.directory, lazy.err
}

// directoryIn returns the organisation of today and a period, which a verb about somebody's
// work in a period starts from.
func (s *Service) directoryIn(ctx context.Context, periodID string) (*Directory, *ent.Period, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, nil, translate(err)
	}
	return d, p, nil
}

// accountHolders returns who has an account, read once a request.
func (s *Service) accountHolders(ctx context.Context) (map[string]bool, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		lazy = &lazyDirectory{}
	}
	lazy.holdersOnce.Do(func() {
		var people []string
		people, lazy.holdersErr = s.store.Account.Query().Where(account.PersonIDNotNil()).
			Select(account.FieldPersonID).Strings(access.Elevated(ctx))
		lazy.holders = make(map[string]bool, len(people))
		for _, id := range people {
			lazy.holders[id] = true
		}
	})
	return lazy.holders, lazy.holdersErr
}

// Units lists all units from the top down.
func (d *Directory) Units() []*ent.Unit { return d.ordered }

// Unit returns a unit by identifier, nil if there is none.
func (d *Directory) Unit(id string) *ent.Unit { return d.units[id] }

// Heads lists the people who head a unit today.
func (d *Directory) Heads(unitID string) []*ent.Post { return d.heads[unitID] }

// Path returns the path of a unit, "" if there is none.
func (d *Directory) Path(unitID string) string {
	if u := d.units[unitID]; u != nil {
		return u.Path
	}
	return ""
}

// Agency returns the employing agency a unit belongs to: the nearest unit at or above it
// that employs, else the topmost unit above it that is not the province.
func (d *Directory) Agency(unitID string) *ent.Unit {
	var top *ent.Unit
	for u := d.units[unitID]; u != nil; u = d.parent(u) {
		if u.Kind.Employs() {
			return u
		}
		if u.Kind != scoring.Province || top == nil {
			top = u
		}
	}
	return top
}

// agencyPath returns the path of the agency of a unit; of a unit above agencies, its own.
func (d *Directory) agencyPath(unitID string) string {
	if len(d.AgenciesUnder(unitID)) > 0 {
		return d.Path(unitID)
	}
	if a := d.Agency(unitID); a != nil {
		return a.Path
	}
	return ""
}

// unitTarget aims a verb at a unit.
func (d *Directory) unitTarget(unitID string) access.Target {
	return access.Target{Path: d.Path(unitID), Agency: d.agencyPath(unitID)}
}

// AgenciesUnder lists the agencies at or below a unit, from the top down.
func (d *Directory) AgenciesUnder(unitID string) []*ent.Unit {
	root := d.units[unitID]
	if root == nil {
		return nil
	}
	from, _ := slices.BinarySearchFunc(d.agencies, root.Path, byPath)
	to := from
	for to < len(d.agencies) && strings.HasPrefix(d.agencies[to].Path, root.Path) {
		to++
	}
	return slices.Clone(d.agencies[from:to]) // callers take out those they have done with
}

func byPath(u *ent.Unit, path string) int { return strings.Compare(u.Path, path) }

func (d *Directory) parent(u *ent.Unit) *ent.Unit {
	if u.ParentID == nil {
		return nil
	}
	return d.units[*u.ParentID]
}

// FollowUp returns who follows up and scores the holder of a role in a unit (Art. 10.1):
// the unit's own head; for the head, the head of the unit above. A vacant post passes it
// to the next unit above, and nobody is ever their own authority.
func (d *Directory) FollowUp(personID, unitID string, role scoring.PostRole) Authority {
	u := d.units[unitID]
	if role == scoring.Head && u != nil {
		u = d.parent(u)
	}
	return d.nextHead(u, func(*ent.Unit) bool { return true }, personID)
}

// nextHead is the first unit at or above one that decides and has a head, besides some
// persons; a vacant post on the way is named.
func (d *Directory) nextHead(u *ent.Unit, decides func(*ent.Unit) bool, besides ...string) Authority {
	var vacant *ent.Unit
	for ; u != nil; u = d.parent(u) {
		if !decides(u) {
			continue
		}
		heads := slices.DeleteFunc(slices.Clone(d.heads[u.ID]), func(h *ent.Post) bool { return slices.Contains(besides, h.PersonID) })
		if len(heads) > 0 {
			return Authority{Heads: heads, Unit: u, Vacant: vacant}
		}
		if vacant == nil && len(d.heads[u.ID]) == 0 {
			vacant = u
		}
	}
	return Authority{Above: true, Vacant: vacant}
}

// rates reports whether the head of a unit can decide years: those of agencies and of the
// province (Arts. 5, 10.2).
func rates(u *ent.Unit) bool { return u.Kind.Employs() || u.Kind == scoring.Province }

// ClosingState says how far an agency is with a period.
func (d *Directory) ClosingState(periodID, agencyID string) closing.State {
	if state, ok := d.closings[periodID+agencyID]; ok {
		return state
	}
	return closing.StateOPEN
}

// Frozen reports whether a period can no longer change for the agency of a unit.
func (d *Directory) Frozen(periodID, unitID string) bool {
	agency := d.Agency(unitID)
	return agency != nil && d.ClosingState(periodID, agency.ID) != closing.StateOPEN
}

// ByPath returns the unit at a path, nil if there is none.
func (d *Directory) ByPath(path string) *ent.Unit {
	i, found := slices.BinarySearchFunc(d.ordered, path, byPath)
	if !found {
		return nil
	}
	return d.ordered[i]
}

// agenciesOf lists the agencies that a scope touches.
func (d *Directory) agenciesOf(scope access.Scope) []string {
	var ids []string
	for _, u := range d.ordered {
		if a := d.Agency(u.ID); a != nil && scope.Covers(u.Path) && !slices.Contains(ids, a.ID) {
			ids = append(ids, a.ID)
		}
	}
	return ids
}
