package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
)

// ImportActions lists what the viewer may do with an import now.
func (s *Service) ImportActions(ctx context.Context, b *ent.ImportBatch) []access.Verb {
	v := access.From(ctx)
	var verbs []access.Verb
	for _, t := range Table {
		mine := b.AccountID == v.Account || t.Verb == access.WithdrawImport
		blocked := t.Verb == access.ConfirmImport && b.ErrorCount > 0
		if t.Entity == ent.TypeImportBatch && t.From[0] == string(b.State) && mine && !blocked && access.Somewhere(v, t.Verb) {
			verbs = append(verbs, t.Verb)
		}
	}
	return verbs
}

// RunActions lists what the viewer may do with a run now.
func (s *Service) RunActions(ctx context.Context, r *ent.Run) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	verbs := Offered(access.From(ctx), ent.TypeRun, string(r.State), d.unitTarget(r.UnitID), false)
	if verbs == nil {
		verbs = []access.Verb{}
	}
	return verbs, nil
}

// PostActions lists what the viewer may do with a post now.
func (s *Service) PostActions(ctx context.Context, p *ent.Post) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	v, target, verbs := access.From(ctx), d.postTarget(p), []access.Verb{}
	if p.Role == scoring.Deputy && access.May(v, access.AssignCharges, target) {
		verbs = append(verbs, access.AssignCharges)
	}
	if p.Note != "" && !p.NoteResolved && access.May(v, access.ResolveNote, target) {
		verbs = append(verbs, access.ResolveNote)
	}
	return verbs, nil
}

// CurrentPost returns a person's primary post today; nil when out of service or not
// visible.
func (s *Service) CurrentPost(ctx context.Context, someone *ent.Person) (*ent.Post, error) {
	if posts, err := someone.Edges.PostsOrErr(); err == nil {
		for _, p := range posts {
			if p.Primary && holds(p.ValidFrom, p.ValidTo, s.Today()) {
				return p, nil
			}
		}
		return nil, nil
	}
	held, err := s.store.Post.Query().Where(post.PersonID(someone.ID), post.Primary(true), inForce(s.Today())).
		Order(ent.Desc(post.FieldValidFrom)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return held, err
}

// HasAccount reports whether somebody can sign in as the person.
func (s *Service) HasAccount(ctx context.Context, someone *ent.Person) (bool, error) {
	holders, err := s.accountHolders(ctx)
	return holders[someone.ID], err
}

// HeadOf returns the post that heads a unit today, if the viewer may see its holder.
func (s *Service) HeadOf(ctx context.Context, u *ent.Unit) (*ent.Post, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	v := access.From(ctx)
	for _, head := range d.Heads(u.ID) {
		if v.StaffScope().Covers(u.Path) || head.PersonID == v.Person {
			return head, nil
		}
	}
	return nil, nil
}

// AgencyOf returns the agency the viewer works in today, nil for offices.
func (s *Service) AgencyOf(ctx context.Context, v *access.Viewer) (*ent.Unit, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range v.Posts {
		if p.Primary {
			return d.Agency(p.Unit), nil
		}
	}
	return nil, nil
}

// ScopeOf lists the topmost units whose people the viewer may see.
func (s *Service) ScopeOf(ctx context.Context, v *access.Viewer) ([]*ent.Unit, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	scope, tops := v.StaffScope(), []*ent.Unit{}
	for _, u := range d.Units() {
		if scope.Whole && u.ParentID == nil {
			tops = append(tops, u)
		}
	}
	for _, path := range scope.Paths {
		if u := d.ByPath(path); u != nil && !scope.Whole {
			tops = append(tops, u)
		}
	}
	return tops, nil
}
