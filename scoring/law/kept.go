package law

import (
	"encoding/json"
	"fmt"
	"maps"
)

// making is one thing that was done to a policy after it was parsed: a layer laid over it,
// or open questions answered.
type making struct {
	Layer     string            `json:"layer,omitempty"`     // source of the layer
	Choices   map[string]string `json:"choices,omitempty"`   // option by parameter
	Documents map[string]string `json:"documents,omitempty"` // what chose it, by parameter
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
		return p.ChooseBy(m.Choices, m.Documents)
	}
	l, err := parse("layer of "+p.ID, []byte(m.Layer))
	if err != nil {
		return nil, err
	}
	return p.lay(l)
}

// Sources returns the texts the policy is made of: its own, then those of the layers laid
// over it, lowest first.
func (p *Policy) Sources() [][]byte {
	texts := [][]byte{p.source}
	for _, m := range p.makings {
		if m.Layer != "" {
			texts = append(texts, []byte(m.Layer))
		}
	}
	return texts
}

// Answered reports whether an open question was answered beside the texts, by document.
func (p *Policy) Answered(parameter string) bool {
	for _, m := range p.makings {
		if _, answered := m.Choices[parameter]; answered {
			return true
		}
	}
	return false
}

// Replacing returns the policy with another version of its own text or of one of its layers,
// and all else that was done to it done again; a layer it does not have is laid on top.
func (p *Policy) Replacing(q *Policy) (*Policy, error) {
	own, placed := p.source, q.ID == p.ID
	if placed {
		own = q.source
	}
	top, err := parse(p.ID, own)
	for _, m := range p.makings {
		if err != nil {
			return nil, err
		}
		if m.Layer != "" {
			layer, err := parse("layer of "+p.ID, []byte(m.Layer))
			if err != nil {
				return nil, err
			}
			if layer.ID == q.ID {
				m.Layer, placed = string(q.source), true
			}
		}
		top, err = top.again(m)
	}
	if err == nil && !placed {
		top, err = top.lay(q)
	}
	return top, err
}

func (p *Policy) made(m making) []making {
	m.Choices, m.Documents = maps.Clone(m.Choices), maps.Clone(m.Documents)
	return append(p.makings[:len(p.makings):len(p.makings)], m)
}
