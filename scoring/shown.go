package scoring

import (
	"fmt"
	"math/big"
	"strings"
)

// shown writes an exact value for a reader: percentages and points to two places, half
// up; converted volumes to at most three; a Vietnamese decimal comma. The exact value
// stays beside it.
func (e *explainer) shown(value string, unit Unit) Text {
	if unit == UnitCode {
		return e.codeInWords(value)
	}
	f, err := parseValue(value)
	if err != nil || unit == UnitNone || unit == UnitDate {
		return Text{value, value}
	}
	text := value
	switch unit {
	case UnitRatio:
		text = f.Mul(hundred).decimal(2) + " %"
	case UnitPoints:
		text = f.decimal(2)
	case UnitConverted, UnitProduct:
		text = shortest(f.decimal(3))
	}
	return Text{Vi: comma(text), En: text}
}

// codeInWords writes a band as the law names it, what has words as a note with these, and
// any other code as it is.
func (e *explainer) codeInWords(code string) Text {
	for _, b := range e.ruleset.Bands {
		if string(b.Band) == code {
			return b.Label
		}
	}
	if note := e.ruleset.policy.notes[code]; note != nil {
		return note.Text
	}
	return Text{code, code}
}

// chosen writes the option of a parameter that went into a step; nil for any other input.
func (e *explainer) chosen(in Input) *Text {
	for i := range e.ruleset.Parameters {
		if e.ruleset.Parameters[i].Name != in.Name {
			continue
		}
		for _, option := range e.ruleset.Parameters[i].Options {
			if option.Code == in.Value {
				return &option.Text
			}
		}
	}
	return nil
}

func comma(number string) string { return strings.Replace(number, ".", ",", 1) }

// parseValue reads what a trace writes: a fraction, or a decimal of any length.
func parseValue(s string) (Fraction, error) {
	whole, frac, dotted := strings.Cut(s, ".")
	if !dotted {
		return ParseFraction(s)
	}
	digits, ok := new(big.Int).SetString(whole+frac, 10)
	if !ok || !allDigits(frac) {
		return Fraction{}, fmt.Errorf("%q is not a number", s)
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(frac))), nil)
	return fractionFrom(new(big.Rat).SetFrac(digits, scale)), nil
}
