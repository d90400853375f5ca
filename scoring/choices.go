package scoring

import (
	"fmt"
	"slices"
)

// with returns the ruleset with other answers to some of its open questions. The
// original stays as it is.
func (r *Ruleset) with(choices map[string]string) (*Ruleset, error) {
	other := *r
	other.Parameters = slices.Clone(r.Parameters)
	for name, code := range choices {
		p := find(other.Parameters, func(p Parameter) bool { return p.Name == name })
		if p == nil {
			return nil, fmt.Errorf("no parameter %q", name)
		}
		o := find(p.Options, func(o Option) bool { return o.Code == code })
		if o == nil || !o.Available {
			return nil, fmt.Errorf("parameter %s has no option %q to choose", name, code)
		}
		p.ChosenBy(code, Text{})
	}
	other.policy.choose(&other)
	return &other, nil
}

// ChosenBy puts an option into force. The reason is that of the default: another option is
// explained by the document that chose it, or by nothing.
func (p *Parameter) ChosenBy(option string, document Text) {
	switch {
	case document != Text{}:
		p.Reason = Text{"Theo " + document.Vi + ".", "By " + document.En + "."}
	case option != p.Chosen:
		p.Reason = Text{}
	}
	p.Chosen = option
}

// find returns the first element that fits, or nil.
func find[T any](list []T, fits func(T) bool) *T {
	if i := slices.IndexFunc(list, fits); i >= 0 {
		return &list[i]
	}
	return nil
}
