package law

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// policyFile is the shape of a policy or layer file.
type policyFile struct {
	ID         string                      `yaml:"id"`
	Engine     Engine                      `yaml:"engine"`
	Title      scoring.Text                `yaml:"title"`
	Issuer     scoring.Text                `yaml:"issuer"`
	Subjects   []Subject                   `yaml:"subjects,optional"`
	From       calendar.Date               `yaml:"from"`
	To         *calendar.Date              `yaml:"to,optional"`
	Ends       map[string]calendar.Date    `yaml:"ends,optional"`
	Exceptions []Exception                 `yaml:"exceptions,optional"`
	NeedsLayer bool                        `yaml:"needsLayer,optional"`
	LayerOf    []string                    `yaml:"layerOf,optional"`
	Unfed      *scoring.Text               `yaml:"unfed,optional"`
	Fills      string                      `yaml:"fills,optional"`
	Documents  map[string]scoring.Document `yaml:"documents"`
	Values     []scoring.Value             `yaml:"values,optional"`
	Parameters []scoring.Parameter         `yaml:"parameters,optional"`
	Choices    map[string]string           `yaml:"choices,optional"`
	Items      []Item                      `yaml:"items,optional"`
	KPIBands   []ShareBand                 `yaml:"kpiBands,optional"`
	Rules      []Rule                      `yaml:"rules,optional"`
	Norms      []Norm                      `yaml:"norms,optional"`
	Cases      []strictyaml.Node           `yaml:"cases,optional"`
}

// Parse reads a policy or a layer. It fails, naming file, line, column and text, on
// anything it does not understand, and on a code that is used but not defined. A layer
// is only complete once it lies on its policy.
func Parse(file string, text []byte) (*Policy, error) {
	p, err := parse(file, text)
	if err != nil {
		return nil, err
	}
	if err := p.complete(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}

func parse(file string, text []byte) (*Policy, error) {
	var f policyFile
	if err := strictyaml.Decode(file, text, &f); err != nil {
		return nil, err
	}
	p := f.policy(text)
	var err error
	if p.words, err = wordsOf(p.Engine); err != nil {
		return nil, err
	}
	if err := p.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}

func (f *policyFile) policy(text []byte) *Policy {
	return &Policy{
		ID: f.ID, Engine: f.Engine, Title: f.Title, Issuer: f.Issuer, Subjects: f.Subjects,
		From: f.From, To: f.To, Ends: f.Ends, Exceptions: f.Exceptions, NeedsLayer: f.NeedsLayer, LayerOf: f.LayerOf, Unfed: f.Unfed, Fills: f.Fills,
		Documents: f.Documents, Values: f.Values, Parameters: f.Parameters, Items: f.Items,
		KPIBands: f.KPIBands, Rules: f.Rules, Norms: f.Norms, choices: f.Choices, cases: f.Cases, source: text, Hash: scoring.HashOf(text),
	}
}
