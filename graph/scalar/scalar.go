// Package scalar reads and writes the scalars of the API. Nothing is coerced: a number
// is not a text, a text is not a number, and there is no NaN.
package scalar

import (
	"encoding/json"
	"io"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Error says why a value is refused; clients may read it.
type Error string

func (e Error) Error() string { return string(e) }

// read turns the refusal of a parser into an Error.
func read[T any](value T, err error) (T, error) {
	if err != nil {
		err = Error(err.Error())
	}
	return value, err
}

// MarshalString writes a text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads a text. NUL and broken UTF-8 are refused: not every database
// can keep them. Null is the empty text where the schema allows null; elsewhere it has
// been refused before.
func UnmarshalString(v any) (string, error) {
	if v == nil {
		return "", nil
	}
	s, ok := v.(string)
	if !ok {
		return "", Error("must be a text")
	}
	if !utf8.ValidString(s) || strings.ContainsRune(s, 0) || strings.ContainsRune(s, utf8.RuneError) {
		return "", Error("must not contain characters that cannot be stored")
	}
	return s, nil
}

// MarshalID writes an identifier.
func MarshalID(id string) graphql.Marshaler { return graphql.MarshalString(id) }

// maxID is the length of the longest identifier.
const maxID = 64

// UnmarshalID reads an identifier.
func UnmarshalID(v any) (string, error) {
	id, err := UnmarshalString(v)
	if err == nil && len(id) > maxID {
		err = Error("is not an identifier")
	}
	return id, err
}

// MarshalBoolean writes true or false.
func MarshalBoolean(b bool) graphql.Marshaler { return graphql.MarshalBoolean(b) }

// UnmarshalBoolean reads true or false.
func UnmarshalBoolean(v any) (bool, error) {
	b, ok := v.(bool)
	if !ok {
		return false, Error("must be true or false")
	}
	return b, nil
}

// MarshalInt writes a whole number.
func MarshalInt(n int) graphql.Marshaler { return graphql.MarshalInt(n) }

// UnmarshalInt reads a whole number of 32 bits.
func UnmarshalInt(v any) (int, error) {
	var n int64
	switch x := v.(type) {
	case int64:
		n = x
	case int:
		n = int64(x)
	case json.Number:
		var err error
		if n, err = strconv.ParseInt(string(x), 10, 64); err != nil {
			return 0, Error("must be a whole number")
		}
	default:
		return 0, Error("must be a whole number")
	}
	if n < math.MinInt32 || n > math.MaxInt32 {
		return 0, Error("is out of range")
	}
	return int(n), nil
}

// MarshalDate writes yyyy-mm-dd.
func MarshalDate(d calendar.Date) graphql.Marshaler { return quoted(d.String()) }

// UnmarshalDate reads yyyy-mm-dd.
func UnmarshalDate(v any) (calendar.Date, error) {
	s, ok := v.(string)
	if !ok {
		return 0, Error("must be a day, yyyy-mm-dd")
	}
	return read(calendar.Parse(s))
}

// MarshalDateTime writes an instant in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return quoted(t.UTC().Format("2006-01-02T15:04:05.999999Z07:00"))
}

// UnmarshalDateTime reads an instant.
func UnmarshalDateTime(v any) (time.Time, error) {
	s, ok := v.(string)
	if !ok {
		return time.Time{}, Error("must be an instant, RFC 3339")
	}
	return read(time.Parse(time.RFC3339, s))
}

// MarshalDecimal writes a number as a text, so that no reader rounds it.
func MarshalDecimal(d scoring.Decimal) graphql.Marshaler { return quoted(d.String()) }

// UnmarshalDecimal reads a number with at most three places, as a text or a plain number.
func UnmarshalDecimal(v any) (scoring.Decimal, error) {
	text, err := number(v)
	if err != nil {
		return 0, err
	}
	return read(scoring.ParseDecimal(text))
}

// MarshalPoints writes points with two places, as a text.
func MarshalPoints(p scoring.Points) graphql.Marshaler { return quoted(p.String()) }

// UnmarshalPoints reads points with at most two places.
func UnmarshalPoints(v any) (scoring.Points, error) {
	text, err := number(v)
	if err != nil {
		return 0, err
	}
	return read(scoring.ParsePoints(text))
}

// MarshalFraction writes "23/30".
func MarshalFraction(f scoring.Fraction) graphql.Marshaler { return quoted(f.String()) }

// UnmarshalFraction reads "23/30".
func UnmarshalFraction(v any) (scoring.Fraction, error) {
	s, ok := v.(string)
	if !ok {
		return scoring.Fraction{}, Error("must be a fraction")
	}
	return read(scoring.ParseFraction(s))
}

// number returns the digits of a number as they were written.
func number(v any) (string, error) {
	switch x := v.(type) {
	case string:
		return x, nil
	case json.Number:
		return string(x), nil
	case int64:
		return strconv.FormatInt(x, 10), nil
	case int:
		return strconv.Itoa(x), nil
	case float64: // a literal in the query; its shortest form is what was written
		return strconv.FormatFloat(x, 'f', -1, 64), nil
	}
	return "", Error("must be a number")
}

func quoted(s string) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, `"`+s+`"`) })
}
