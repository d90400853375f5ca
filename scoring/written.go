package scoring

import (
	"errors"
	"strings"
)

// WrittenLike writes an exact value in the form of the pattern: "251/280" exactly,
// "89.64 %" and "46.70" rounded half up to the places written.
func WrittenLike(pattern string, f Fraction) (string, error) {
	if strings.Contains(pattern, "/") {
		return f.String(), nil
	}
	number, percent := strings.CutSuffix(pattern, " %")
	if _, frac, _ := strings.Cut(number, "."); !allDigits(frac) {
		return "", errors.New("expected value is not a number: " + pattern)
	} else if !percent {
		return f.decimal(len(frac)), nil
	} else {
		return f.Mul(hundred).decimal(len(frac)) + " %", nil
	}
}
