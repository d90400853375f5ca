package scoring

import "database/sql/driver"

// Decimal is an exact decimal number with three places, held as an integer of
// thousandths: quantities (0.8 of a report), conversion coefficients (2.7) and the
// points of a criterion (2.5).
type Decimal int64

const decimalPlaces = 3

// DecimalOf returns the whole number n.
func DecimalOf(n int64) Decimal { return Decimal(n * 1000) }

// ParseDecimal reads a plain decimal with a point: "8", "-0.5", "2.725". More than
// three places, exponents and separators are refused, never rounded.
func ParseDecimal(s string) (Decimal, error) {
	n, err := parseScaled(s, decimalPlaces)
	return Decimal(n), err
}

// String writes the shortest form: "2.7", "5", "-0.125".
func (d Decimal) String() string {
	return shortScaled(int64(d), decimalPlaces)
}

// Fraction returns the same number as an exact fraction.
func (d Decimal) Fraction() Fraction { return NewFraction(int64(d), 1000) }

// MarshalText writes the shortest form.
func (d Decimal) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what ParseDecimal reads.
func (d *Decimal) UnmarshalText(text []byte) (err error) {
	*d, err = ParseDecimal(string(text))
	return err
}

// Value stores thousandths as an integer.
func (d Decimal) Value() (driver.Value, error) { return int64(d), nil }

// Scan reads what Value stored.
func (d *Decimal) Scan(src any) error { return scanInteger((*int64)(d), src) }
