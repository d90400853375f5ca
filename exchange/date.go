package exchange

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/congtam/congtam/scoring/calendar"
)

// epoch is the day that day numbers of a workbook count from.
type epoch int8

const (
	epoch1900 epoch = iota // day 1 is 1 January 1900; day 60 is the 29 February that never was
	epoch1904              // day 0 is 1 January 1904: files from old Macintosh programs
)

// Days outside these years are typing errors: nobody in office was born before, and
// nothing is planned beyond.
const (
	firstYear = 1900
	lastYear  = 2100
)

// parseDay reads the day a cell holds: a day number, or text as dd/mm/yyyy (also with
// dots or dashes) or yyyy-mm-dd. A time of day is dropped; a year of two digits and a
// day without a year are refused.
func parseDay(c cell, e epoch) (calendar.Date, *fault) {
	if c.kind == numberCell {
		return serialDay(c.text, e)
	}
	return textDay(strings.TrimSpace(c.text))
}

var serial = regexp.MustCompile(`^([0-9]{1,6})(\.[0-9]+)?$`)

func serialDay(raw string, e epoch) (calendar.Date, *fault) {
	parts := serial.FindStringSubmatch(raw)
	if parts == nil {
		return 0, notADay()
	}
	n, _ := strconv.Atoi(parts[1])
	if n >= firstYear && n <= lastYear {
		// As a day number this would be a day of 1905; it is a year without day and month.
		return 0, notADay()
	}
	switch {
	case e == epoch1904:
		return inRange(calendar.On(1904, time.January, 1+n))
	case n == 0 || n == 60:
		return 0, notADay()
	case n < 60:
		return inRange(calendar.On(1899, time.December, 31+n))
	}
	return inRange(calendar.On(1899, time.December, 30+n))
}

var (
	dayFirst  = regexp.MustCompile(`^([0-9]{1,2})([/.-])([0-9]{1,2})([/.-])([0-9]{4})$`)
	yearFirst = regexp.MustCompile(`^([0-9]{4})-([0-9]{2})-([0-9]{2})([T ][0-9:.]+Z?)?$`)
)

func textDay(s string) (calendar.Date, *fault) {
	if p := dayFirst.FindStringSubmatch(s); p != nil && p[2] == p[4] {
		return realDay(p[5], p[3], p[1])
	}
	if p := yearFirst.FindStringSubmatch(s); p != nil {
		return realDay(p[1], p[2], p[3])
	}
	return 0, notADay()
}

// realDay refuses 31/02: carrying it over to March would be a guess.
func realDay(year, month, day string) (calendar.Date, *fault) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(day)
	date := calendar.On(y, time.Month(m), d)
	if date.Year() != y || int(date.Month()) != m || date.Time().Day() != d {
		return 0, notADay()
	}
	return inRange(date)
}

func inRange(d calendar.Date) (calendar.Date, *fault) {
	if y := d.Year(); y < firstYear || y > lastYear {
		return 0, wrong(DateOutOfRange, "năm %d không hợp lệ; chỉ nhận từ năm 1900 đến năm 2100.",
			"the year %d is not valid; only 1900 to 2100 is accepted.", y)
	}
	return d, nil
}

func notADay() *fault {
	return wrong(NotADate, "không phải là ngày; hãy ghi dạng dd/mm/yyyy, ví dụ 20/11/2026.",
		"this is not a date; please write dd/mm/yyyy, such as 20/11/2026.")
}

// vnDay writes a day as 20/11/2026.
func vnDay(d calendar.Date) string { return d.Time().Format("02/01/2006") }
