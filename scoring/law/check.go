package law

import (
	"errors"
	"fmt"
	"slices"

	"github.com/congtam/congtam/scoring"
)

// check makes sure that nothing stands twice, points nowhere or is unknown to its engine.
func (p *Policy) check() error {
	for _, step := range []func() error{p.checkOnce, p.checkKnown, p.checkParameters, p.checkConditions, p.checkBands, p.checkCitations} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (p *Policy) checkOnce() error {
	return errors.Join(
		once("values", p.Values, func(v scoring.Value) string { return v.Name }),
		once("parameters", p.Parameters, func(q scoring.Parameter) string { return q.Name }),
		once("items", p.Items, func(it Item) string { return it.Code }),
		once("rules", p.Rules, func(r Rule) string { return r.Code }),
	)
}

func once[T any](what string, list []T, name func(T) string) error {
	seen := make(map[string]bool, len(list))
	for _, v := range list {
		if seen[name(v)] {
			return fmt.Errorf("%s: %q appears twice", what, name(v))
		}
		seen[name(v)] = true
	}
	return nil
}

func (p *Policy) checkKnown() error {
	for _, v := range p.Values {
		if v.Number < 0 {
			return fmt.Errorf("values: %s is negative", v.Name)
		}
	}
	for subject := range p.Ends {
		if !slices.Contains(p.Subjects, Subject(subject)) {
			return fmt.Errorf("ends: %s is no subject of the act", subject)
		}
	}
	for _, r := range p.Rules {
		if !slices.ContainsFunc(p.words.Rules, func(w ruleWords) bool { return w.Code == r.Code }) {
			return fmt.Errorf("rules: the engine knows no rule %q", r.Code)
		}
	}
	return nil
}

// checkParameters wants each question of the engine answered, by an option the engine
// can apply.
func (p *Policy) checkParameters() error {
	for _, q := range p.Parameters {
		if err := q.Check(); err != nil {
			return fmt.Errorf("parameters: %s: %w", q.Name, err)
		}
		known := p.words.known(q.Name)
		for _, o := range q.Options {
			if known != nil && o.Available && !slices.Contains(known, o.Code) {
				return fmt.Errorf("parameters: %s: the engine cannot apply %s", q.Name, o.Code)
			}
		}
	}
	return nil
}

// checkConditions wants a measure and a number where a norm compares, and only there.
func (p *Policy) checkConditions() error {
	compares := []Test{AtLeast, Above, AtMost, Below}
	for _, n := range p.Norms {
		for _, c := range slices.Concat(n.All, n.Any) {
			asks := c.Test == HoldsIfMeasured
			switch {
			case asks != (c.Norm != "") || asks && (c.Of == "" || !p.hasNorm(c.Norm)):
				return fmt.Errorf("norms: %s: %s needs what is measured and a norm of this policy", n.Code, c.Test)
			case asks:
			case slices.Contains(compares, c.Test) != (c.Of != "") || c.Of != "" && c.Number == nil:
				return fmt.Errorf("norms: %s: %s needs what it measures and a number", n.Code, c.Test)
			}
		}
	}
	return nil
}

// The question of how a part of a target gives points, and the answer that needs bands.
const (
	KPIScale = "kpiScale"
	Banded   = "BANDED"
)

// checkBands wants the bands of indicators to rise, with shares from 0 to 1.
func (p *Policy) checkBands() error {
	whole := scoring.DecimalOf(1)
	for i, b := range p.KPIBands {
		if b.From < 0 || b.From > whole || b.Share < 0 || b.Share > whole {
			return fmt.Errorf("kpiBands: %s: from and share lie between 0 and 1", b.Name)
		}
		if i > 0 && (b.From <= p.KPIBands[i-1].From || b.Share < p.KPIBands[i-1].Share) {
			return fmt.Errorf("kpiBands: %s does not rise above the band before", b.Name)
		}
	}
	return p.checkScale()
}

// checkScale refuses points by bands where there are none.
func (p *Policy) checkScale() error {
	if p.Choice(KPIScale) == Banded && len(p.KPIBands) == 0 {
		return fmt.Errorf("parameters: %s: %s needs a layer with bands", KPIScale, Banded)
	}
	return nil
}

func (p *Policy) hasNorm(code string) bool {
	return slices.ContainsFunc(p.Norms, func(n Norm) bool { return n.Code == code })
}

// complete makes sure that everything the engine looks up is there. A layer need not be,
// nor a kept text: it was complete for the engine of its day.
func (p *Policy) complete() error {
	if len(p.LayerOf) > 0 {
		return nil
	}
	for _, name := range p.words.Values {
		if _, have := p.Number(name); !have {
			return fmt.Errorf("values: %q is missing", name)
		}
	}
	for _, w := range p.words.Rules {
		if !w.OfLayer && p.needs(w.Code) && p.rule(w.Code) == nil {
			return fmt.Errorf("rules: %q is missing", w.Code)
		}
	}
	for _, name := range sortedKeys(p.words.Options) {
		if p.Choice(name) == "" && !slices.Contains(p.words.Later, name) {
			return fmt.Errorf("parameters: %q is missing", name)
		}
	}
	for _, r := range p.Rules {
		for _, name := range r.Parameters {
			if p.Choice(name) == "" {
				return fmt.Errorf("rules: %s: no parameter %q", r.Code, name)
			}
		}
	}
	return nil
}

// needs reports whether a trace of the policy can name a rule: of the tests of norms only
// those its norms make.
func (p *Policy) needs(code string) bool {
	if p.Engine != EngineDecision {
		return true
	}
	return slices.ContainsFunc(p.Norms, func(n Norm) bool {
		return slices.ContainsFunc(slices.Concat(n.All, n.Any), func(c Condition) bool { return string(c.Test) == code || string(c.Of) == code })
	})
}

func (p *Policy) rule(code string) *Rule {
	if i := slices.IndexFunc(p.Rules, func(r Rule) bool { return r.Code == code }); i >= 0 {
		return &p.Rules[i]
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
