package workflow

import (
	"context"
	"fmt"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// pinnedPolicies keeps policies made again from their kept texts: a text never changes.
type pinnedPolicies struct {
	mu    sync.Mutex
	known map[string]*law.Policy

	months map[string]*scoring.Ruleset
}

// month returns a ruleset of months made before, or makes it.
func (p *pinnedPolicies) month(hash string, make func() (*scoring.Ruleset, error)) (*scoring.Ruleset, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if r := p.months[hash]; r != nil {
		return r, nil
	}
	r, err := make()
	if err == nil {
		p.months[hash] = r
	}
	return r, err
}

// pinnedPolicy returns the policy a result was rated by, with its layers and answers, from
// the kept text.
func (s *Service) pinnedPolicy(ctx context.Context, hash string) (*law.Policy, error) {
	s.pins.mu.Lock()
	known := s.pins.known[hash]
	s.pins.mu.Unlock()
	if known != nil {
		return known, nil
	}
	kept, err := s.client(ctx).Ruleset.Get(access.Elevated(ctx), hash)
	if err != nil {
		return nil, err
	}
	p, err := law.ParseKept([]byte(kept.Text))
	if err == nil && p.Hash != hash {
		err = fmt.Errorf("the kept policy %s was changed", hash)
	}
	if err != nil {
		return nil, err
	}
	s.pins.mu.Lock()
	defer s.pins.mu.Unlock()
	s.pins.known[hash] = p
	return p, nil
}
