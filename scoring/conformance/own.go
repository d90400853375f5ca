package conformance

import (
	"fmt"
	"sync"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
)

// Load returns the program built in, once: it fails, naming the case and what differs, if
// a ruleset, policy or layer computes a case of its own file, or of the pack, otherwise.
func Load() (Program, error) { return load() }

var load = sync.OnceValues(func() (Program, error) {
	p, err := Embedded()
	if err != nil {
		return Program{}, err
	}
	return p, p.Prove()
})

// Prove fails, naming the case and what differs, if a case of the pack, or of a law's own
// file, comes out otherwise.
func (p Program) Prove() error {
	cases, err := p.AllCases()
	if err != nil {
		return err
	}
	return p.holds(cases)
}

// AllCases returns the cases of the pack and those of every file of the law, each id once:
// a file's case goes before one of the pack, that of a law in place before the law it
// replaced.
func (p Program) AllCases() ([]Case, error) {
	pack, err := Cases(Pack())
	if err != nil {
		return nil, err
	}
	g := gathering{of: map[string]string{}}
	for _, r := range p.Months {
		own, err := CasesOfMonth(r)
		if err := g.add(r.ID, own, err); err != nil {
			return nil, err
		}
	}
	for _, q := range p.Policies.All() {
		own, err := CasesOf(q)
		if err := g.add(q.ID, own, err); err != nil {
			return nil, err
		}
	}
	for _, c := range pack {
		if g.of[c.ID] == "" {
			g.cases = append(g.cases, c)
		}
	}
	return g.cases, nil
}

// gathering is cases of several laws, with the law each id comes from.
type gathering struct {
	cases []Case
	of    map[string]string
}

func (g *gathering) add(law string, own []Case, err error) error {
	for _, c := range own {
		switch g.of[c.ID] {
		case "":
			g.cases, g.of[c.ID] = append(g.cases, c), law
		case law: // of a version that another one replaced
		default:
			return fmt.Errorf("case %s is carried by %s and by %s", c.ID, g.of[c.ID], law)
		}
	}
	return err
}

// holds returns the first case that comes out otherwise.
func (p Program) holds(cases []Case) error {
	for _, c := range cases {
		if problem := try(c, p.Compute); problem != "" {
			return fmt.Errorf("case %s of %s: %s", c.ID, c.Ruleset, problem)
		}
	}
	return nil
}

// CasesOfMonth returns the cases a ruleset of months carries in its own file.
func CasesOfMonth(r *scoring.Ruleset) ([]Case, error) { return ownCases(r.Cases(), r.ID, nil) }

// CasesOf returns the cases a policy or layer carries in its own file. Where they pin no
// ruleset they ask the policy itself; those of a layer, the policy it lies on.
func CasesOf(p *law.Policy) ([]Case, error) {
	if len(p.LayerOf) > 0 {
		return ownCases(p.Cases(), p.LayerOf[0], []string{p.ID})
	}
	return ownCases(p.Cases(), p.ID, nil)
}

func ownCases(nodes []strictyaml.Node, id string, overlays []string) ([]Case, error) {
	cases, seen := make([]Case, len(nodes)), map[string]bool{}
	for i, node := range nodes {
		c := &cases[i]
		if err := node.Decode(c); err != nil {
			return nil, err
		}
		if _, err := c.Facts.kind(); err != nil {
			return nil, node.Fail(fmt.Sprintf("case %s: %v", c.ID, err))
		}
		if seen[c.ID] {
			return nil, node.Fail(fmt.Sprintf("case %s appears twice", c.ID))
		}
		seen[c.ID] = true
		if c.Ruleset == "" {
			c.Ruleset, c.Overlays = id, append(c.Overlays, overlays...)
		}
	}
	return cases, nil
}
