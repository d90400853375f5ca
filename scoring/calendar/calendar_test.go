package calendar

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestAddWorkingDays(t *testing.T) {
	for _, c := range []struct {
		name, event string
		days        int
		want        string
	}{
		{"J1 petition received on a Friday, Art. 22", "2026-12-11", 7, "2026-12-22"},
		{"J3 over a make-up Saturday", "2026-01-08", 7, "2026-01-16"},
		{"J5 over National Day", "2026-08-27", 7, "2026-09-10"},
		{"over 24 November", "2026-11-23", 1, "2026-11-25"},
		{"zero days is the day itself", "2026-11-22", 0, "2026-11-22"},
		{"a negative count is the day itself", "2026-11-22", -3, "2026-11-22"},
	} {
		if got := Vietnam().AddWorkingDays(MustParse(c.event), c.days); got != MustParse(c.want) {
			t.Errorf("%s: %s + %d working days = %s, want %s", c.name, c.event, c.days, got, c.want)
		}
	}
}

func TestWithoutMakeUpDay(t *testing.T) {
	weekends := &Table{}
	if got := weekends.AddWorkingDays(MustParse("2026-01-08"), 7); got != MustParse("2026-01-19") {
		t.Errorf("J3 without the make-up day = %s, want 2026-01-19", got)
	}
}

func TestWorkingDaysBetween(t *testing.T) {
	for _, c := range []struct {
		name, from, to string
		want           int
	}{
		{"J8 2023-10-16 to 2023-11-01", "2023-10-16", "2023-11-01", 12},
		{"B1 in working days: due on a Saturday", "2025-11-15", "2025-11-19", 3},
		{"same day", "2026-11-10", "2026-11-10", 0},
		{"backwards", "2026-11-10", "2026-11-01", 0},
		{"before 1970", "1969-12-26", "1970-01-02", 5},
	} {
		if got := Vietnam().WorkingDaysBetween(MustParse(c.from), MustParse(c.to)); got != c.want {
			t.Errorf("%s: got %d, want %d", c.name, got, c.want)
		}
	}
}

func TestCalendarDays(t *testing.T) {
	if got := MustParse("2026-12-11") + 5; got != MustParse("2026-12-16") {
		t.Errorf("J7: five days after 2026-12-11 = %s, want 2026-12-16", got)
	}
}

// Counting and adding are inverse, and counting agrees with looking at every day.
func TestCountingAgreesWithTheDays(t *testing.T) {
	table := Vietnam()
	rapid.Check(t, func(t *rapid.T) {
		from := Date(rapid.IntRange(int(On(1960, 1, 1)), int(On(2040, 1, 1))).Draw(t, "from"))
		n := rapid.IntRange(0, 300).Draw(t, "n")
		to := table.AddWorkingDays(from, n)
		if got := table.WorkingDaysBetween(from, to); got != n {
			t.Fatalf("between %s and %s: got %d, want %d", from, to, got, n)
		}
	})
}

func TestNextWorkingDay(t *testing.T) {
	for day, want := range map[string]string{
		"2026-08-29": "2026-09-03",
		"2026-11-24": "2026-11-25",
		"2026-01-10": "2026-01-10",
	} {
		if got := Vietnam().NextWorkingDay(MustParse(day)); got != MustParse(want) {
			t.Errorf("next working day of %s = %s, want %s", day, got, want)
		}
	}
}

func TestYearStatus(t *testing.T) {
	for year, want := range map[int]YearStatus{2026: Decided, 2027: Provisional, 2031: Unlisted} {
		if got := Vietnam().Status(year); got != want {
			t.Errorf("%d is %s, want %s", year, got, want)
		}
	}
}

func TestTableRefusesBadDays(t *testing.T) {
	const head = "id: X\ntitle: {vi: x, en: x}\nyears: []\ndays:\n"
	const rest = ", reason: x, source: x, certainty: CONFIRMED}\n"
	for _, c := range []struct{ name, days, want string }{
		{"a Sunday off", "  - {day: 2026-11-22, kind: OFF" + rest, "Sunday"},
		{"a Monday made up", "  - {day: 2026-11-23, kind: MAKE_UP" + rest, "Monday"},
		{"a day twice", strings.Repeat("  - {day: 2026-11-24, kind: OFF"+rest, 2), "twice"},
		{"an unknown kind", "  - {day: 2026-11-24, kind: HALF" + rest, `f.yaml:5:29: expected one of OFF, MAKE_UP: "HALF"`},
		{"a day that does not exist", "  - {day: 2026-02-30, kind: OFF" + rest, "f.yaml:5:11"},
	} {
		_, err := ParseTable("f.yaml", []byte(head+c.days))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.name, err, c.want)
		}
	}
}

func TestDate(t *testing.T) {
	d := On(2026, time.November, 30)
	if d.String() != "2026-11-30" || d.Year() != 2026 || d.Month() != time.November || d.Weekday() != time.Monday {
		t.Errorf("2026-11-30 reads as %s, a %s", d, d.Weekday())
	}
	if got := Of(time.Date(2026, 11, 30, 23, 30, 0, 0, time.FixedZone("ICT", 7*3600))); got != d {
		t.Errorf("half past eleven at night in Vietnam is %s, want its own day", got)
	}
	for _, bad := range []string{"", "30/11/2026", "2026-11-31", "2026-11-30T00:00:00Z"} {
		if _, err := Parse(bad); err == nil {
			t.Errorf("%q was read as a date", bad)
		}
	}
}

func TestDateRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Date(rapid.IntRange(int(On(1, 1, 1)), int(On(9999, 12, 31))).Draw(t, "day"))
		text, _ := d.MarshalText()
		stored, _ := d.Value()
		var read, scanned Date
		if err := read.UnmarshalText(text); err != nil || read != d {
			t.Fatalf("%s reads back as %s (%v)", d, read, err)
		}
		if err := scanned.Scan(stored); err != nil || scanned != d {
			t.Fatalf("%s scans back as %s (%v)", d, scanned, err)
		}
	})
	var d Date
	if err := d.Scan(int64(1)); err == nil {
		t.Error("a number was scanned as a date")
	}
}
