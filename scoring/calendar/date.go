// Package calendar knows days: plain dates without a time zone, working days and
// the holidays of Vietnam as dated data.
package calendar

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a plain calendar day, counted from 1 January 1970. It has no time of day
// and no time zone, so that a deadline is the same day for everybody. Ordering and
// subtraction (in calendar days) are those of integers.
type Date int32

const layout = "2006-01-02"

// On returns the day of the given year, month and day of the month. Values outside
// their range are carried over, as time.Date does.
func On(year int, month time.Month, day int) Date {
	return Date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// Of returns the day t falls on in its own location.
func Of(t time.Time) Date { return On(t.Year(), t.Month(), t.Day()) }

// Parse reads a day written as 2026-11-30.
func Parse(s string) (Date, error) {
	t, err := time.Parse(layout, s)
	if err != nil {
		return 0, fmt.Errorf("%q is not a date of the form yyyy-mm-dd", s)
	}
	return Of(t), nil
}

// MustParse is Parse for constants; it panics on a malformed day.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Time returns midnight UTC of the day.
func (d Date) Time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Year returns the calendar year of the day.
func (d Date) Year() int { return d.Time().Year() }

// Month returns the month of the day.
func (d Date) Month() time.Month { return d.Time().Month() }

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return d.Time().Weekday() }

// String writes the day as 2026-11-30.
func (d Date) String() string {
	year, month, day := d.Time().Date()
	if year < 0 || year > 9999 {
		return d.Time().Format(layout)
	}
	var text [len(layout)]byte
	digits(text[0:4], year)
	digits(text[5:7], int(month))
	digits(text[8:10], day)
	text[4], text[7] = '-', '-'
	return string(text[:])
}

// digits fills the text with the last digits of a number.
func digits(text []byte, n int) {
	for i := len(text) - 1; i >= 0; i-- {
		text[i] = byte('0' + n%10)
		n /= 10
	}
}

// MarshalText writes the day as 2026-11-30.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads a day written as 2026-11-30.
func (d *Date) UnmarshalText(text []byte) (err error) {
	*d, err = Parse(string(text))
	return err
}

// Value stores the day as the text 2026-11-30, which sorts alike in every database.
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads what Value stored.
func (d *Date) Scan(src any) (err error) {
	switch v := src.(type) {
	case string:
		*d, err = Parse(v)
	case []byte:
		*d, err = Parse(string(v))
	case time.Time:
		*d = Of(v)
	default:
		err = fmt.Errorf("cannot read a date from %T", src)
	}
	return err
}
