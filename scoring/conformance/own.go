package conformance

import (
	"fmt"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
)

// CasesOf returns the cases a policy or layer carries in its own file. Where they pin no
// ruleset they ask the policy itself; those of a layer, the policy it lies on.
func CasesOf(p *law.Policy) ([]Case, error) {
	id, overlays := p.ID, []string(nil)
	if len(p.LayerOf) > 0 {
		id, overlays = p.LayerOf[0], []string{p.ID}
	}
	return ownCases(p.Cases(), id, overlays)
}

func ownCases(nodes []strictyaml.Node, id string, overlays []string) ([]Case, error) {
	cases := make([]Case, len(nodes))
	for i, node := range nodes {
		c := &cases[i]
		if err := node.Decode(c); err != nil {
			return nil, err
		}
		if _, err := c.Facts.kind(); err != nil {
			return nil, node.Fail(fmt.Sprintf("case %s: %v", c.ID, err))
		}
		if c.Ruleset == "" {
			c.Ruleset, c.Overlays = id, append(c.Overlays, overlays...)
		}
	}
	return cases, nil
}
