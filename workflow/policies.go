package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
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
// recorded (Decree 233/2026 Art. 18.3.a).
func (s *Service) RegulationLayers() ([]*law.Policy, error) {
	library, err := law.Embedded()
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(library.All(), func(p *law.Policy) bool { return !forRegulation(library, p) }), nil
}

// forRegulation reports whether a layer lies on an act that leaves its numbers to the units.
func forRegulation(library *law.Library, p *law.Policy) bool {
	return p.Engine == law.EngineYear && slices.ContainsFunc(p.LayerOf, func(id string) bool {
		of, found := library.ByID(id)
		return found && of.NeedsLayer
	})
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
