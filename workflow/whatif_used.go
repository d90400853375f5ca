package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// RulesUsed is an act, or a ruleset of months, that a closed period was computed by.
type RulesUsed struct {
	Policy     string
	Title      scoring.Text
	Parameters []scoring.Parameter
	Layers     []*law.Policy
}

// RulesUsed lists the rules a closed period was computed by, as they were pinned.
func (s *Service) RulesUsed(ctx context.Context, periodID, unitID string) ([]*RulesUsed, error) {
	if err := require(ctx, access.StartWhatIf, access.Target{}); err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	c, err := s.closedUnder(ctx, d, periodID, unitID)
	if err != nil {
		return nil, err
	}
	kept, err := s.rulesUsed(access.Elevated(ctx), c.runs)
	list := []*RulesUsed{}
	for _, k := range kept {
		known := slices.ContainsFunc(list, func(u *RulesUsed) bool { return u.Policy == k.Code })
		if err != nil || known {
			continue // the same act with other layers of a unit
		}
		var used *RulesUsed
		if used, err = s.rulesIn(ctx, k.ID); err == nil && len(used.Parameters)+len(used.Layers) > 0 {
			list = append(list, used)
		}
	}
	return list, err
}

// rulesIn says what of one kept text can be supposed otherwise.
func (s *Service) rulesIn(ctx context.Context, hash string) (*RulesUsed, error) {
	if !s.rated(ctx, hash) {
		m, err := s.pinnedRuleset(access.Elevated(ctx), hash)
		if err != nil {
			return nil, err
		}
		return &RulesUsed{Policy: m.ID, Title: m.Title, Parameters: m.Parameters}, nil
	}
	p, err := s.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, err
	}
	library, err := s.lawsToday(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	used := &RulesUsed{Policy: p.ID, Title: p.Title, Parameters: p.Parameters}
	for _, layer := range library.All() {
		if slices.Contains(layer.LayerOf, p.ID) && !slices.Contains(p.Layers, layer.ID) {
			used.Layers = append(used.Layers, layer)
		}
	}
	return used, nil
}
