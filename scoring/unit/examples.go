package unit

import (
	_ "embed"
	"sync"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
)

//go:embed examples.yaml
var exampleFile []byte

// Example is an indicator a province can begin with. Nobody confirmed it: the decree leaves
// indicators, targets and points to the province (Art. 7.2).
type Example struct {
	Code        string           `yaml:"code"`
	Subject     law.Subject      `yaml:"subject"`
	Item        string           `yaml:"item,optional"`
	Name        string           `yaml:"name"`
	Measure     Measure          `yaml:"measure"`
	Numerator   string           `yaml:"numerator"`
	Denominator string           `yaml:"denominator,optional"`
	Unit        string           `yaml:"unit"`
	Direction   Direction        `yaml:"direction"`
	Target      scoring.Decimal  `yaml:"target"`
	Max         *scoring.Decimal `yaml:"max,optional"`
	Source      string           `yaml:"source"`
	Feed        string           `yaml:"feed,optional"` // register of the program that gives the numbers; absent: by hand
	LegalBasis  string           `yaml:"legalBasis"`
}

// Examples returns the indicators built into the program, in a fixed order.
func Examples() ([]Example, error) { return examples() }

var examples = sync.OnceValues(func() ([]Example, error) {
	var f struct {
		Criteria []Example `yaml:"criteria"`
	}
	err := strictyaml.Decode("examples.yaml", exampleFile, &f)
	return f.Criteria, err
})
