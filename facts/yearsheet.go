package facts

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/year"
)

// YearSheet is the evidence of a person in a period longer than a month: the facts for the
// policy that governs the person, and what the results in the mean say beyond their totals.
type YearSheet struct {
	Year   *year.Facts   `json:"year,omitempty"`
	Levels *levels.Facts `json:"levels,omitempty"` // where no points are asked for
	Parts  []Part        `json:"parts,omitempty"`
}

// Part is one published result of a month, or of a quarter, below its total. Ratios are
// exact; points are in hundredths.
type Part struct {
	Ref        string            `json:"ref"`
	General    *scoring.Points   `json:"general,omitempty"`
	Quantity   *scoring.Fraction `json:"quantity,omitempty"`
	Quality    *scoring.Fraction `json:"quality,omitempty"`
	Progress   *scoring.Fraction `json:"progress,omitempty"`
	UnitResult *scoring.Fraction `json:"unitResult,omitempty"`
	Organising *scoring.Fraction `json:"organising,omitempty"`
	Unity      *scoring.Fraction `json:"unity,omitempty"`
	Mean       *scoring.Fraction `json:"mean,omitempty"`
	Converted  *scoring.Fraction `json:"converted,omitempty"`
	Faults     int               `json:"faults,omitempty"`
}

// Canonical writes the sheet as compact JSON. Equal facts give equal bytes.
func (s YearSheet) Canonical() []byte { return canonical(s) }

// ParseYearSheet reads what Canonical wrote.
func ParseYearSheet(text []byte) (s YearSheet, err error) { return s, parse(text, &s) }

// canonical writes facts as they are kept with a result.
func canonical(facts any) []byte {
	text, err := json.Marshal(facts)
	if err != nil {
		panic(err) // no type of facts can fail to marshal
	}
	return text
}

// parse reads exactly what canonical wrote: an unknown key is an error.
func parse(text []byte, facts any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(facts); err != nil {
		return fmt.Errorf("not the facts of a result: %w", err)
	}
	return nil
}
