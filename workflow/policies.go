package workflow

import (
	"slices"

	"github.com/congtam/congtam/scoring/law"
)

// UnitPolicies lists the acts that rate units and the layers that lie on them.
func (s *Service) UnitPolicies() ([]*law.Policy, error) {
	library, err := law.Embedded()
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(library.All(), func(p *law.Policy) bool { return p.Engine != law.EngineUnit }), nil
}

// PolicyByID returns an act or a layer, nil if the program does not know it (any more).
func (s *Service) PolicyByID(id string) (*law.Policy, error) {
	library, err := law.Embedded()
	if err != nil {
		return nil, err
	}
	p, _ := library.ByID(id)
	return p, nil
}
