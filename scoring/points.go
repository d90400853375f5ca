package scoring

import "database/sql/driver"

// Points is a number of points rounded to two places and held as hundredths: what is
// stored, listed and notified. Comparisons with a threshold use the exact Fraction.
type Points int64

const pointsPlaces = 2

// ParsePoints reads "76.7" or "76.70".
func ParsePoints(s string) (Points, error) {
	n, err := parseScaled(s, pointsPlaces)
	return Points(n), err
}

// String always writes two places: "76.70".
func (p Points) String() string { return formatScaled(int64(p), pointsPlaces) }

// AppendText writes two places behind a text.
func (p Points) AppendText(b []byte) ([]byte, error) {
	return appendScaled(b, int64(p), pointsPlaces), nil
}

// MarshalText writes two places.
func (p Points) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what ParsePoints reads.
func (p *Points) UnmarshalText(text []byte) (err error) {
	*p, err = ParsePoints(string(text))
	return err
}

// Value stores hundredths as an integer.
func (p Points) Value() (driver.Value, error) { return int64(p), nil }

// Scan reads what Value stored.
func (p *Points) Scan(src any) error { return scanInteger((*int64)(p), src) }
