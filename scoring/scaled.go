package scoring

import (
	"fmt"
	"strconv"
	"strings"
)

// maxWhole bounds the whole part, so that sums of thousands of products of two
// decimals stay far from the limits of int64.
const maxWhole = 10_000_000

func parseScaled(s string, places int) (int64, error) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, frac, dotted := strings.Cut(digits, ".")
	if whole == "" || (dotted && frac == "") || !allDigits(whole) || !allDigits(frac) {
		return 0, fmt.Errorf("%q is not a decimal number", s)
	}
	if len(frac) > places {
		return 0, fmt.Errorf("%q has more than %d decimal places", s, places)
	}
	n, err := strconv.ParseInt(whole+frac+strings.Repeat("0", places-len(frac)), 10, 64)
	if err != nil || len(strings.TrimLeft(whole, "0")) > len(strconv.Itoa(maxWhole)) {
		return 0, fmt.Errorf("%q is too large", s)
	}
	if negative {
		n = -n
	}
	return n, nil
}

func allDigits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}

// formatScaled writes a whole number of 10^-places units as a decimal, all places
// included.
func formatScaled(n int64, places int) string {
	var text [32]byte
	return string(appendScaled(text[:0], n, places))
}

func appendScaled(out []byte, n int64, places int) []byte {
	var digits [32]byte
	d := strconv.AppendUint(digits[:0], magnitude(n), 10)
	if n < 0 {
		out = append(out, '-')
	}
	whole := len(d) - places
	out = append(out, d[:max(whole, 0)]...)
	if whole <= 0 {
		out = append(out, '0')
	}
	out = append(out, '.')
	for range -whole {
		out = append(out, '0')
	}
	return append(out, d[max(whole, 0):]...)
}

// shortScaled writes the same without the zeros that end a decimal: most numbers of a
// trace are small and whole, and cost no memory.
func shortScaled(n int64, places int) string {
	for places > 0 && n%10 == 0 {
		n, places = n/10, places-1
	}
	if places == 0 {
		return strconv.FormatInt(n, 10)
	}
	return formatScaled(n, places)
}

// placePoint writes a whole number of 10^-places units as a decimal.
func placePoint(digits string, places int) string {
	digits, negative := strings.CutPrefix(digits, "-")
	if short := places + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	whole := len(digits) - places
	if negative {
		return "-" + digits[:whole] + "." + digits[whole:]
	}
	return digits[:whole] + "." + digits[whole:]
}

// shortest drops the zeros that end a decimal, and a point left without places.
func shortest(s string) string {
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}

func scanInteger(dst *int64, src any) error {
	n, ok := src.(int64)
	if !ok {
		return fmt.Errorf("cannot read a scaled number from %T", src)
	}
	*dst = n
	return nil
}
