package law

import (
	"fmt"
	"slices"

	"github.com/congtam/congtam/scoring"
)

// With lays layers over the policy, each over the ones before it: what a layer states
// replaces what lies below, everything else stays. The original stays as it is.
func (p *Policy) With(layers ...*Policy) (*Policy, error) {
	top := p
	for _, l := range layers {
		laid, err := top.lay(l)
		if err != nil {
			return nil, err
		}
		top = laid
	}
	return top, nil
}

func (p *Policy) lay(l *Policy) (*Policy, error) {
	if !slices.Contains(l.LayerOf, p.ID) {
		return nil, fmt.Errorf("%s is no layer of %s", l.ID, p.ID)
	}
	top := *p
	top.Layers = append(slices.Clone(p.Layers), l.ID)
	top.Hash = scoring.HashOf([]byte(p.Hash + "\n" + l.Hash))
	top.NeedsLayer = false
	top.Documents = make(map[string]scoring.Document, len(p.Documents)+len(l.Documents))
	for _, from := range []map[string]scoring.Document{p.Documents, l.Documents} {
		for key, d := range from {
			top.Documents[key] = d
		}
	}
	top.Values = over(p.Values, l.ofYear(p), func(v scoring.Value) string { return v.Name })
	top.Parameters = over(p.Parameters, l.Parameters, func(q scoring.Parameter) string { return q.Name })
	if l.Fills == "" {
		top.Items = over(p.Items, l.Items, func(it Item) string { return it.Code })
	}
	if len(l.KPIBands) > 0 {
		top.KPIBands = l.KPIBands // bands belong together: they replace those below as one
	}
	top.Rules = over(p.Rules, l.Rules, func(r Rule) string { return r.Code })
	top.Norms = append(slices.Clone(p.Norms), l.Norms...)
	laid, err := top.answer(l.answersFor(p), func(string) scoring.Text { return l.Title })
	if err != nil {
		return nil, fmt.Errorf("%s: %w", l.ID, err)
	}
	laid.makings = p.made(making{Layer: string(l.source)})
	if err := laid.check(); err != nil {
		return nil, err
	}
	return laid, nil
}

// over puts the upper list over the lower one, by name; new names come last.
func over[T any](lower, upper []T, name func(T) string) []T {
	out := slices.Clone(lower)
	for _, u := range upper {
		if i := slices.IndexFunc(out, func(v T) bool { return name(v) == name(u) }); i >= 0 {
			out[i] = u
		} else {
			out = append(out, u)
		}
	}
	return out
}

// Choose returns the policy with other answers to some of its open questions.
func (p *Policy) Choose(choices map[string]string) (*Policy, error) { return p.ChooseBy(choices, nil) }

// ChooseBy is Choose with the documents that decided it, by question: who reads an
// explanation is told these, and not why the default would have been taken.
func (p *Policy) ChooseBy(choices, documents map[string]string) (*Policy, error) {
	if len(choices) == 0 {
		return p, nil
	}
	other, err := p.answer(choices, func(name string) scoring.Text { return scoring.Text{Vi: documents[name], En: documents[name]} })
	if err != nil {
		return nil, err
	}
	for _, name := range sortedKeys(documents) {
		other.Hash = scoring.HashOf([]byte(other.Hash + "\n" + name + " by " + documents[name]))
	}
	other.makings = p.made(making{Choices: choices, Documents: documents})
	return other, nil
}

// answer puts options into force, each with the document that chose it, where there is one.
func (p *Policy) answer(choices map[string]string, by func(name string) scoring.Text) (*Policy, error) {
	other := *p
	other.Parameters = slices.Clone(p.Parameters)
	for _, name := range sortedKeys(choices) {
		i := slices.IndexFunc(other.Parameters, func(q scoring.Parameter) bool { return q.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("no parameter %q", name)
		}
		q := &other.Parameters[i]
		if !slices.ContainsFunc(q.Options, func(o scoring.Option) bool { return o.Code == choices[name] && o.Available }) {
			return nil, fmt.Errorf("parameter %s has no option %q to choose", name, choices[name])
		}
		q.ChosenBy(choices[name], by(name))
		other.Hash = scoring.HashOf([]byte(other.Hash + "\n" + name + "=" + choices[name]))
	}
	if err := other.checkScale(); err != nil {
		return nil, err
	}
	return &other, nil
}

// Revalued returns the policy with one number changed, for a what-if or a check that
// the number matters.
func (p *Policy) Revalued(name string, number scoring.Decimal) *Policy {
	other := *p
	other.Values = slices.Clone(p.Values)
	for i := range other.Values {
		if other.Values[i].Name == name {
			other.Values[i].Number = number
			other.Hash = scoring.HashOf([]byte(other.Hash + "\n" + name + "=" + number.String()))
		}
	}
	return &other
}
