package scoring

import (
	"fmt"
	"maps"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// Filling is what the regulation of a unit states for a frame (Decree 233/2026, Art. 12.5).
type Filling struct {
	Layer     string // id of the layer
	Title     Text
	Documents map[string]Document
	Values    []Value
	Maxima    map[string]Decimal // most points of the general criteria, by code
	Choices   map[string]string
	Source    []byte // text of the layer
	Kept      []byte // text from which frame and layer are put together again: what is hashed
}

// Fill returns the frame with the numbers and answers of a unit's regulation in it, as a
// ruleset of its own. The frame stays as it is.
func (r *Ruleset) Fill(with Filling) (*Ruleset, error) {
	if !r.NeedsLayer {
		return nil, fmt.Errorf("%s is no frame", r.ID)
	}
	var f rulesetFile
	if err := strictyaml.Decode(r.ID, r.source, &f); err != nil {
		return nil, err
	}
	f.NeedsLayer = false
	f.Title = Text{Vi: f.Title.Vi + " – " + with.Title.Vi, En: f.Title.En + " – " + with.Title.En}
	maps.Copy(f.Documents, with.Documents)
	for _, v := range with.Values {
		f.state(v)
	}
	if err := f.measure(with.Maxima); err != nil {
		return nil, err
	}
	if err := f.answer(with.Choices); err != nil {
		return nil, err
	}
	filled, err := f.ruleset(with.Kept)
	if err != nil {
		return nil, fmt.Errorf("%s in %s: %w", with.Layer, r.ID, err)
	}
	filled.Layer, filled.frame, filled.layer = with.Layer, r.source, with.Source
	return filled, nil
}

// state puts a number in the place of one of its name, or adds it.
func (f *rulesetFile) state(v Value) {
	if known := find(f.Values, func(w Value) bool { return w.Name == v.Name }); known != nil {
		*known = v
		return
	}
	f.Values = append(f.Values, v)
}

// measure gives the general criteria their most points.
func (f *rulesetFile) measure(maxima map[string]Decimal) error {
	known := 0
	for _, g := range f.GeneralCriteria {
		for i, c := range g.Criteria {
			if most, given := maxima[c.Code]; given {
				g.Criteria[i].Max = most
				known++
			}
		}
	}
	if known != len(maxima) {
		return fmt.Errorf("the regulation gives points to a criterion the frame does not have")
	}
	return nil
}

// answer takes over the readings the regulation chooses.
func (f *rulesetFile) answer(choices map[string]string) error {
	for name, code := range choices {
		p := find(f.Parameters, func(p Parameter) bool { return p.Name == name })
		if p == nil {
			return fmt.Errorf("no parameter %q", name)
		}
		p.Chosen = code
	}
	return nil
}

// CheckWhole makes sure that the parts come to what the act gives the whole: the general
// criteria, and where they have points of their own the result criteria of each mean.
func (r *Ruleset) CheckWhole() error {
	var general Decimal
	for _, g := range r.GeneralCriteria {
		general += g.Max()
	}
	if general.Fraction().Cmp(r.policy.generalMax) != 0 {
		return fmt.Errorf("the general criteria come to %s points, not to %s", general, r.policy.generalMax)
	}
	for _, m := range r.policy.known {
		var result Decimal
		for _, code := range m.Components {
			result += r.policy.points[pointsOf+m.Rule+"."+code]
		}
		if r.policy.byPoints && result.Fraction().Cmp(r.policy.resultMax) != 0 {
			return fmt.Errorf("the criteria of %s come to %s points, not to %s", m.Rule, result, r.policy.resultMax)
		}
	}
	return nil
}
