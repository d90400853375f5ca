package scoring

import (
	"fmt"
	"slices"
)

// check makes sure that everything the engine and the explanations look up is there,
// once, and that nothing points nowhere.
func (f *rulesetFile) check() error {
	for _, step := range []func() error{
		f.checkNames, f.checkValues, f.checkMaxima, f.checkBands, f.checkMeans, f.checkParameters, f.checkCitations,
	} {
		if err := step(); err != nil {
			return err
		}
	}
	if len(f.Subjects) == 0 || len(f.Periods) == 0 {
		return fmt.Errorf("subjects and periods must not be empty")
	}
	return nil
}

// checkNames compares each list of codes with those the engine needs.
func (f *rulesetFile) checkNames() error {
	var criteria []string
	for _, g := range f.GeneralCriteria {
		criteria = append(criteria, names(g.Criteria, func(c Criterion) string { return c.Code })...)
	}
	for _, list := range []struct {
		what         string
		have, needed []string
	}{
		{"generalCriteria", criteria, nil},
		{"values", names(f.Values, func(v Value) string { return v.Name }), f.needed(valueNames)},
		{"bands", names(f.Bands, func(b BandRule) string { return string(b.Band) }), Band("").Values()},
		{"workKinds", names(f.WorkKinds, func(k kindRule) string { return string(k.Kind) }), WorkKind("").Values()},
		{"parameters", names(f.Parameters, func(p Parameter) string { return p.Name }), engineParameters},
		{"rules", names(f.Rules, func(r Rule) string { return r.Code }), ruleCodes},
		{"inputs", names(f.Inputs, func(in InputName) string { return in.Name }), inputNames},
		{"notes", names(f.Notes, func(n Note) string { return n.Code }), noteCodes},
	} {
		if err := complete(list.what, list.have, list.needed); err != nil {
			return err
		}
	}
	return nil
}

// needed are the values that have to be there: in a frame, only those the act itself fixes.
func (f *rulesetFile) needed(all []string) []string {
	if f.NeedsLayer {
		return frameNames
	}
	return all
}

// checkMaxima wants the most points of every criterion; a frame has none yet.
func (f *rulesetFile) checkMaxima() error {
	for _, g := range f.GeneralCriteria {
		for _, c := range g.Criteria {
			if !f.NeedsLayer && c.Max <= 0 {
				return fmt.Errorf("generalCriteria: %s: no points", c.Code)
			}
		}
	}
	return nil
}

func names[T any](list []T, name func(T) string) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = name(v)
	}
	return out
}

func complete(what string, have, needed []string) error {
	seen := make(map[string]bool, len(have))
	for _, name := range have {
		if seen[name] {
			return fmt.Errorf("%s: %q appears twice", what, name)
		}
		seen[name] = true
	}
	for _, name := range needed {
		if !seen[name] {
			return fmt.Errorf("%s: %q is missing", what, name)
		}
	}
	return nil
}

// checkValues refuses numbers the engine would never use, and negative ones.
func (f *rulesetFile) checkValues() error {
	for _, v := range f.Values {
		if !KnownValue(v.Name) {
			return fmt.Errorf("values: the engine knows no value %q", v.Name)
		}
		if v.Number < 0 {
			return fmt.Errorf("values: %s is negative", v.Name)
		}
	}
	return nil
}

// checkBands wants the bands from the highest to the lowest, the last without a bound.
func (f *rulesetFile) checkBands() error {
	for i, b := range f.Bands {
		last := i == len(f.Bands)-1
		if last != (b.From == nil) {
			return fmt.Errorf("bands: %s: only the last band has no lower bound", b.Band)
		}
		if i > 0 && !last && *b.From >= *f.Bands[i-1].From {
			return fmt.Errorf("bands: %s does not begin below the band before it", b.Band)
		}
	}
	return nil
}

func (f *rulesetFile) checkMeans() error {
	var roles []string
	for _, m := range f.Means {
		roles = append(roles, names(m.Roles, func(r PostRole) string { return m.Option + string(r) })...)
		for _, code := range m.Components {
			if !slices.Contains(componentCodes, code) {
				return fmt.Errorf("means: %s: the engine knows no component %q", m.Rule, code)
			}
		}
		if err := complete("means: "+m.Rule, m.Components, nil); err != nil {
			return err
		}
		if len(m.Components) == 0 || f.rule(m.Rule) == nil {
			return fmt.Errorf("means: %s needs components and an entry in rules", m.Rule)
		}
	}
	return complete("means: roles", roles, nil)
}

func (f *rulesetFile) rule(code string) *Rule {
	return find(f.Rules, func(r Rule) bool { return r.Code == code })
}

func (f *rulesetFile) checkParameters() error {
	for _, p := range f.Parameters {
		if err := p.check(); err != nil {
			return fmt.Errorf("parameters: %s: %w", p.Name, err)
		}
	}
	for _, r := range f.Rules {
		for _, name := range r.Parameters {
			if find(f.Parameters, func(p Parameter) bool { return p.Name == name }) == nil {
				return fmt.Errorf("rules: %s: no parameter %q", r.Code, name)
			}
		}
	}
	return nil
}

// check wants an available default, and from a parameter of the engine only options
// the engine can apply.
func (p Parameter) check() error {
	if err := complete("options", names(p.Options, func(o Option) string { return o.Code }), []string{p.Chosen}); err != nil {
		return err
	}
	known, engine := engineOptions[p.Name]
	for _, o := range p.Options {
		if o.Code == p.Chosen && !o.Available {
			return fmt.Errorf("the default %s is not available", o.Code)
		}
		if engine && o.Available && !slices.Contains(known, o.Code) {
			return fmt.Errorf("the engine cannot apply %s", o.Code)
		}
	}
	return nil
}
