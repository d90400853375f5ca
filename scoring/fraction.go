package scoring

import (
	"database/sql/driver"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// Fraction is an exact rational number. It is a value: no method changes it. The zero
// Fraction is 0.
type Fraction struct {
	num, den int64    // in lowest terms, den above zero; 0/0 stands for 0
	wide     *big.Rat // the value, when it does not fit num and den
}

// NewFraction returns num/den in lowest terms; it panics if den is 0.
func NewFraction(num, den int64) Fraction {
	if num == math.MinInt64 || den <= 0 {
		return fractionFrom(big.NewRat(num, den))
	}
	return lowest(num, den)
}

// lowest reduces num/den; den is above zero and neither is the smallest int64.
func lowest(num, den int64) Fraction {
	if num == 0 {
		return Fraction{den: 1}
	}
	if d := int64(gcd(magnitude(num), uint64(den))); d > 1 {
		num, den = num/d, den/d
	}
	return Fraction{num: num, den: den}
}

// gcd is the binary algorithm; both numbers are above zero.
func gcd(a, b uint64) uint64 {
	common := bits.TrailingZeros64(a | b)
	a >>= bits.TrailingZeros64(a)
	for b != 0 {
		b >>= bits.TrailingZeros64(b)
		if a > b {
			a, b = b, a
		}
		b -= a
	}
	return a << common
}

// fractionFrom keeps the number in machine words if it fits. It owns r.
func fractionFrom(r *big.Rat) Fraction {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return Fraction{num: r.Num().Int64(), den: r.Denom().Int64()}
	}
	return Fraction{wide: r}
}

// ParseFraction reads what String writes: "23/30", "-7/2" or "5". Leading zeros, signs
// in the denominator and any other notation are refused.
func ParseFraction(s string) (Fraction, error) {
	num, den, divided := strings.Cut(strings.TrimPrefix(s, "-"), "/")
	if !wholeNumber(num) || divided && (!wholeNumber(den) || den == "0") {
		return Fraction{}, fmt.Errorf("%q is not a fraction", s)
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Fraction{}, fmt.Errorf("%q is not a fraction", s)
	}
	return fractionFrom(r), nil
}

// wholeNumber accepts digits without leading zeros, which big.Rat would read as octal.
func wholeNumber(s string) bool {
	return s == "0" || s != "" && s[0] != '0' && allDigits(s)
}

// Rat returns a copy that the caller may change.
func (f Fraction) Rat() *big.Rat {
	switch {
	case f.wide != nil:
		return new(big.Rat).Set(f.wide)
	case f.den == 0:
		return new(big.Rat)
	}
	return big.NewRat(f.num, f.den)
}

// String writes "23/30", or "5" for a whole number.
func (f Fraction) String() string {
	switch {
	case f.wide != nil:
		return f.wide.RatString()
	case f.den <= 1:
		return strconv.FormatInt(f.num, 10)
	}
	return strconv.FormatInt(f.num, 10) + "/" + strconv.FormatInt(f.den, 10)
}

// MarshalText writes what String writes.
func (f Fraction) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what ParseFraction reads.
func (f *Fraction) UnmarshalText(text []byte) (err error) {
	*f, err = ParseFraction(string(text))
	return err
}

// Value stores the fraction as text.
func (f Fraction) Value() (driver.Value, error) { return f.String(), nil }

// Scan reads what Value stored.
func (f *Fraction) Scan(src any) (err error) {
	switch v := src.(type) {
	case string:
		*f, err = ParseFraction(v)
	case []byte:
		*f, err = ParseFraction(string(v))
	default:
		err = fmt.Errorf("cannot read a fraction from %T", src)
	}
	return err
}
