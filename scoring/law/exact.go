package law

import (
	"strings"

	"github.com/congtam/congtam/scoring"
)

// Exact is an exact number as an official writes it: "82.7", "23/30", "89 %".
type Exact struct{ scoring.Fraction }

// Of returns the fraction as a fact.
func Of(f scoring.Fraction) *Exact { return &Exact{f} }

// UnmarshalText reads a fraction, a decimal or a percentage.
func (e *Exact) UnmarshalText(text []byte) error {
	number, percent := strings.CutSuffix(string(text), "%")
	f, err := scoring.ParseExact(strings.TrimSpace(number))
	if err == nil && percent {
		f = f.Div(scoring.NewFraction(100, 1))
	}
	e.Fraction = f
	return err
}

// Status says what a computation ended in. Only Proposed carries a rating, and it is a
// proposal: a person decides (Art. 21).
type Status = scoring.Status

// The statuses of years, units and levels.
const (
	Proposed         = scoring.Proposed
	NotRated         = scoring.NotRated
	Blocked          = scoring.Blocked
	NeedsAuthority   = scoring.NeedsAuthority
	InsufficientData = scoring.InsufficientData
)

// Worse reports whether band a is below band b.
func Worse(a, b scoring.Band) bool { return rank(a) > rank(b) }

// Lower returns the lower of two bands.
func Lower(a, b scoring.Band) scoring.Band {
	if Worse(b, a) {
		return b
	}
	return a
}

func rank(b scoring.Band) int {
	for i, name := range b.Values() {
		if name == string(b) {
			return i
		}
	}
	return len(b.Values())
}

// Problem is one fact the law does not allow; the facts must be corrected, not rated.
type Problem struct {
	Field   string
	Message scoring.Text
	Cite    []scoring.Citation
}

// Refuse makes a problem, cited as the rule.
func (p *Policy) Refuse(field, rule, vi, en string) Problem {
	return Problem{field, scoring.Text{Vi: vi, En: en}, p.CitationsOf(rule)}
}

// Chosen is the input that shows the option in force.
func (p *Policy) Chosen(parameter string) scoring.Input {
	return scoring.Input{Name: parameter, Value: p.Choice(parameter)}
}
