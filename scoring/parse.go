package scoring

import (
	"fmt"
	"slices"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

// rulesetFile is the shape of a ruleset file.
type rulesetFile struct {
	ID              string              `yaml:"id"`
	Title           Text                `yaml:"title"`
	Issuer          Text                `yaml:"issuer"`
	Subjects        []SubjectKind       `yaml:"subjects"`
	Periods         []PeriodKind        `yaml:"periods"`
	NeedsLayer      bool                `yaml:"needsLayer,optional"`
	From            calendar.Date       `yaml:"from"`
	To              *calendar.Date      `yaml:"to,optional"`
	Documents       map[string]Document `yaml:"documents"`
	Values          []Value             `yaml:"values"`
	Bands           []BandRule          `yaml:"bands"`
	GeneralCriteria []CriteriaGroup     `yaml:"generalCriteria"`
	WorkKinds       []kindRule          `yaml:"workKinds"`
	Means           []meanRule          `yaml:"means"`
	Parameters      []Parameter         `yaml:"parameters"`
	Rules           []Rule              `yaml:"rules"`
	Inputs          []InputName         `yaml:"inputs"`
	Notes           []Note              `yaml:"notes"`
	Cases           []strictyaml.Node   `yaml:"cases,optional"`
}

// Parse reads a ruleset. It fails, naming file, line, column and text, on anything it
// does not understand, and on a rule, parameter or document that is used but not defined.
// The cases of the file are run by conformance, which speaks their language.
func Parse(file string, text []byte) (*Ruleset, error) {
	source := canonicalSource(text)
	var f rulesetFile
	if err := strictyaml.Decode(file, source, &f); err != nil {
		return nil, err
	}
	r, err := f.ruleset(source)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return r, nil
}

func (f *rulesetFile) ruleset(source []byte) (*Ruleset, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	r := &Ruleset{
		ID: f.ID, Title: f.Title, Issuer: f.Issuer, Subjects: f.Subjects, Periods: f.Periods,
		NeedsLayer: f.NeedsLayer, From: f.From, To: f.To, Hash: hashOf(source), Documents: f.Documents, Values: f.Values,
		Bands: f.Bands, GeneralCriteria: f.GeneralCriteria, Parameters: f.Parameters,
		Rules: filled(f.Rules, slices.Concat(f.Values, boundaries(f.Bands))), Inputs: f.Inputs, Notes: f.Notes, cases: f.Cases, source: source,
	}
	r.policy = f.policy()
	r.policy.choose(r)
	return r, nil
}
