package law

import (
	"encoding/json"
	"fmt"
	"maps"
)

// making is one thing that was done to a policy after it was parsed: a layer laid over it,
// or open questions answered.
type making struct {
	Layer   string            `json:"layer,omitempty"`   // source of the layer
	Choices map[string]string `json:"choices,omitempty"` // option by parameter
}

// kept is the form in which a policy is stored with the results it gave.
type kept struct {
	ID     string   `json:"id"`
	Source string   `json:"source"`
	Then   []making `json:"then,omitempty"`
}

// Kept returns a text from which ParseKept makes the policy again, layers and answers
// included, after the program has moved on.
func (p *Policy) Kept() []byte {
	text, err := json.Marshal(kept{p.ID, string(p.source), p.makings})
	if err != nil {
		panic(err) // texts always marshal
	}
	return text
}

// ParseKept makes a policy from what Kept wrote.
func ParseKept(text []byte) (*Policy, error) {
	var k kept
	if err := json.Unmarshal(text, &k); err != nil {
		return nil, fmt.Errorf("not a kept policy: %w", err)
	}
	p, err := parse(k.ID, []byte(k.Source))
	for _, m := range k.Then {
		if err != nil {
			return nil, err
		}
		p, err = p.again(m)
	}
	return p, err
}

func (p *Policy) again(m making) (*Policy, error) {
	if m.Layer == "" {
		return p.Choose(m.Choices)
	}
	l, err := parse("layer of "+p.ID, []byte(m.Layer))
	if err != nil {
		return nil, err
	}
	return p.lay(l)
}

func (p *Policy) made(m making) []making {
	m.Choices = maps.Clone(m.Choices)
	return append(p.makings[:len(p.makings):len(p.makings)], m)
}
