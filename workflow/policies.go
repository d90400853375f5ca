package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// lawsToday are the policies and layers of today.
func (s *Service) lawsToday(ctx context.Context, client *ent.Client) (*law.Library, error) {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return nil, err
	}
	return book.policies.On(s.Today()), nil
}

// governing is the policy of an engine for a kind of subject on a day; nil where none does.
func (s *Service) governing(ctx context.Context, client *ent.Client, engine law.Engine, subject law.Subject, on calendar.Date) (*law.Policy, error) {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return nil, err
	}
	policy, found := book.policies.Pick(engine, subject, on, true)
	if !found {
		return nil, nil
	}
	return policy, nil
}

// RegulationLayers lists the layers with which a regulation of a public service unit can be
// recorded (Decree 233/2026 Art. 18.3.a): those the program carries and those published.
func (s *Service) RegulationLayers(ctx context.Context) ([]*law.Policy, error) {
	library, err := s.lawsToday(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(library.All(), func(p *law.Policy) bool { return p.Fills == "" }), nil
}

// checkFits tries a regulation on the acts it completes: the year, and the frame of months if it
// fills one.
func (s *Service) checkFits(ctx context.Context, client *ent.Client, layer *law.Policy) error {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return err
	}
	library := book.policies.On(s.Today())
	for _, act := range layer.LayerOf {
		if _, err := library.Layered(act, []string{layer.ID}, nil); err != nil {
			return err
		}
	}
	if layer.Fills == "" {
		return nil
	}
	frame := slices.IndexFunc(book.months.All(), func(r *scoring.Ruleset) bool { return r.ID == layer.Fills })
	if frame < 0 {
		return fmt.Errorf("no frame %q", layer.Fills)
	}
	filled, err := law.Fill(book.months.All()[frame], layer)
	if err != nil {
		return err
	}
	return filled.CheckWhole()
}

// monthRules are the rules by which a kind of person of an agency is scored in a month; nil
// where nothing scores them. Only those of a public service unit look at its regulation.
func (s *Service) monthRules(ctx context.Context, p *ent.Period, kind scoring.SubjectKind, agency *ent.Unit) (*scoring.Ruleset, error) {
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	r, found := book.months.Pick(kind, p.Kind, p.EndsOn)
	if !found || !r.NeedsLayer {
		return r, nil
	}
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, err
	}
	return rules.Month(kind, p, agency)
}

// PolicyByID returns an act or a layer, nil if the program does not know it (any more).
func (s *Service) PolicyByID(ctx context.Context, id string) (*law.Policy, error) {
	library, err := s.lawsToday(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	p, _ := library.ByID(id)
	return p, nil
}
