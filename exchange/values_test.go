package exchange

import (
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
)

func TestTextNumbers(t *testing.T) {
	for in, want := range map[string]string{
		"8,5": "8.5", "8.5": "8.5", "1.234,5": "1234.5", "95%": "0.95", "89,6%": "0.896", "95 %": "0.95", " 7 ": "7",
		"1.234.567": "1234567", "0,125": "0.125", "8,125": "8.125", "0.125": "0.125", "1234.567": "1234.567",
		"-2": "-2", "007": "7", "1.234.567,25": "1234567.25", "12.345,678": "12345.678",
	} {
		n, bad := parseNumber(cell{kind: textCell, text: in})
		if bad != nil {
			t.Errorf("%q: %v", in, bad)
			continue
		}
		if d, bad := n.decimal(); bad != nil || d.String() != want {
			t.Errorf("%q = %s, %v, want %s", in, d, bad, want)
		}
	}
}

func TestTextNumbersRefused(t *testing.T) {
	for in, want := range map[string]Code{
		"8.125": AmbiguousNumber, "1.234": AmbiguousNumber, "-12.345": AmbiguousNumber, "8.125%": AmbiguousNumber,
		"": NotANumber, "NaN": NotANumber, "Inf": NotANumber, "+Inf": NotANumber, "1e5": NotANumber, "0x10": NotANumber,
		"1,234.5": NotANumber, "1 234": NotANumber, "1.23.456": NotANumber, "8,5,5": NotANumber, "８": NotANumber,
		"%": NotANumber, "5 điểm": NotANumber, ".5": NotANumber, "5.": NotANumber, "--5": NotANumber, "1/2": NotANumber,
		"1.234.56": NotANumber, "0.123.456": NotANumber, "99999999999999999999": NotANumber,
		"1,2345": TooPrecise, "8,55%": TooPrecise, "99999999999": OutOfRange,
	} {
		n, bad := parseNumber(cell{kind: textCell, text: in})
		if bad == nil {
			_, bad = n.decimal()
		}
		if bad == nil || bad.code != want {
			t.Errorf("%q: %+v, want %s", in, bad, want)
		}
	}
}

func TestNumberCellsAreExact(t *testing.T) {
	for in, want := range map[string]string{
		"8.125": "8.125", "0.30000000000000004": "0.3", "2.7000000000000002": "2.7", "1E-3": "0.001", "1.2E3": "1200", "5": "5",
		"0.99999999999999989": "1",
	} {
		n, bad := parseNumber(cell{kind: numberCell, text: in})
		if bad != nil {
			t.Errorf("%q: %v", in, bad)
			continue
		}
		if d, bad := n.decimal(); bad != nil || d.String() != want {
			t.Errorf("%q = %s, %v, want %s", in, d, bad, want)
		}
	}
	for _, in := range []string{"NaN", "INF", "1E99999", "0.0001", "1E30"} {
		n, bad := parseNumber(cell{kind: numberCell, text: in})
		if bad == nil {
			_, bad = n.decimal()
		}
		if bad == nil {
			t.Errorf("%q was read", in)
		}
	}
}

func TestWholeNumbers(t *testing.T) {
	for in, want := range map[string]int{"0": 0, "1.234": 1234, "1.234.567": 1234567, "12": 12, "3,0": 3} {
		if got, bad := parseWhole(cell{kind: textCell, text: in}); bad != nil || got != want {
			t.Errorf("%q = %d, %v", in, got, bad)
		}
	}
	for _, in := range []string{"-1", "1,5", "50%", "9999999999", "x"} {
		if got, bad := parseWhole(cell{kind: textCell, text: in}); bad == nil {
			t.Errorf("%q = %d", in, got)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		cell cell
		want string
	}{
		{cell{kind: numberCell, text: "46341"}, "2026-11-15"}, {cell{kind: numberCell, text: "46341.99"}, "2026-11-15"},
		{cell{kind: numberCell, text: "1"}, "1900-01-01"}, {cell{kind: numberCell, text: "59"}, "1900-02-28"},
		{cell{kind: numberCell, text: "61"}, "1900-03-01"}, {cell{kind: textCell, text: " 20/11/2026 "}, "2026-11-20"},
		{cell{kind: textCell, text: "1-2-2026"}, "2026-02-01"}, {cell{kind: textCell, text: "29.02.2028"}, "2028-02-29"},
		{cell{kind: textCell, text: "2026-11-20"}, "2026-11-20"}, {cell{kind: dayCell, text: "2026-11-20T00:00:00Z"}, "2026-11-20"},
	} {
		if got, bad := parseDay(c.cell, epoch1900); bad != nil || got.String() != c.want {
			t.Errorf("%+v = %s, %v, want %s", c.cell, got, bad, c.want)
		}
	}
	if got, bad := parseDay(cell{kind: numberCell, text: "44879"}, epoch1904); bad != nil || got.String() != "2026-11-15" {
		t.Errorf("1904: %s, %v", got, bad)
	}
}

func TestDaysRefused(t *testing.T) {
	for in, want := range map[string]Code{
		"29/02/2026": NotADate, "31/11/2026": NotADate, "11/20/2026": NotADate, "20/11/26": NotADate, "11/2026": NotADate,
		"2026": NotADate, "46341": NotADate, "20/11-2026": NotADate, "0/1/2026": NotADate, "hôm nay": NotADate,
		"01/01/2126": DateOutOfRange, "31/12/1899": DateOutOfRange, "2126-01-01": DateOutOfRange,
	} {
		if got, bad := parseDay(cell{kind: textCell, text: in}, epoch1900); bad == nil || bad.code != want {
			t.Errorf("%q = %s, %+v, want %s", in, got, bad, want)
		}
	}
	for in, want := range map[string]Code{"0": NotADate, "60": NotADate, "2026": NotADate, "-5": NotADate, "1E9": NotADate, "82515": DateOutOfRange} {
		if got, bad := parseDay(cell{kind: numberCell, text: in}, epoch1900); bad == nil || bad.code != want {
			t.Errorf("%q = %s, %+v, want %s", in, got, bad, want)
		}
	}
}

func FuzzNumber(f *testing.F) {
	for _, s := range []string{"8,5", "1.234,5", "95%", "8.125", "1E-30", "NaN", "-0"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, text bool) {
		c := cell{kind: numberCell, text: s}
		if text {
			c.kind = textCell
		}
		if n, bad := parseNumber(c); bad == nil {
			if d, bad := n.decimal(); bad == nil && dec(d.String()) != d {
				t.Errorf("%q = %s", s, d)
			}
		}
		if n, bad := parseWhole(c); bad == nil && n < 0 {
			t.Errorf("%q = %d", s, n)
		}
	})
}

func FuzzDay(f *testing.F) {
	for _, s := range []string{"20/11/2026", "2026-11-20", "46341", "60", "31/02/2026"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, s string, text bool) {
		c := cell{kind: numberCell, text: s}
		if text {
			c.kind = textCell
		}
		d, bad := parseDay(c, epoch1900)
		if bad == nil && (d < calendar.On(firstYear, 1, 1) || d > calendar.On(lastYear, 12, 31)) {
			t.Errorf("%q = %s", s, d)
		}
	})
}
