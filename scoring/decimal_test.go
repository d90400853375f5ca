package scoring

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/internal/manypeople"
	"pgregory.net/rapid"
)

func TestParseDecimal(t *testing.T) {
	for text, want := range map[string]Decimal{
		"8": 8000, "-0.5": -500, "2.725": 2725, "0.8": 800, "007": 7000, "99999999.999": 99999999999,
	} {
		if got, err := ParseDecimal(text); err != nil || got != want {
			t.Errorf("%q = %d (%v), want %d", text, got, err, want)
		}
	}
	for _, bad := range []string{"", "-", ".", "5.", ".5", "1e3", "1,5", "1.2345", "+1", "--1", "0x1", " 1", "１", "NaN", "999999999999", strings.Repeat("9", 40)} {
		if got, err := ParseDecimal(bad); err == nil {
			t.Errorf("%q was read as %s", bad, got)
		}
	}
}

func TestParseFraction(t *testing.T) {
	for _, good := range []string{"0", "5", "-7/2", "23/30"} {
		if f, err := ParseFraction(good); err != nil || f.String() != good {
			t.Errorf("%q reads as %s (%v)", good, f, err)
		}
	}
	for _, bad := range []string{"", "-", "1/0", "010/7", "1/010", "1/-2", "1.5", "1e9", "0x1", "1/2/3", "1_0", "/2", "2/"} {
		if f, err := ParseFraction(bad); err == nil {
			t.Errorf("%q was read as %s", bad, f)
		}
	}
}

func TestPointsRoundHalfAwayFromZero(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		want     string
	}{
		{11045, 144, "76.70"}, {89995, 1000, "90.00"}, {89994, 1000, "89.99"}, {1, 200, "0.01"},
		{-1, 200, "-0.01"}, {-1, 201, "0.00"}, {1, 3, "0.33"}, {2, 3, "0.67"}, {0, 1, "0.00"},
	} {
		if got := NewFraction(c.num, c.den).Points().String(); got != c.want {
			t.Errorf("%d/%d = %s points, want %s", c.num, c.den, got, c.want)
		}
	}
}

func TestNumbersReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := Decimal(rapid.Int64Range(-1e10, 1e10).Draw(t, "decimal"))
		if back, err := ParseDecimal(d.String()); err != nil || back != d {
			t.Fatalf("%s reads back as %s (%v)", d, back, err)
		}
		p := Points(rapid.Int64Range(-1e9, 1e9).Draw(t, "points"))
		if back, err := ParsePoints(p.String()); err != nil || back != p {
			t.Fatalf("%s reads back as %s (%v)", p, back, err)
		}
		f := NewFraction(rapid.Int64().Draw(t, "num"), rapid.Int64Range(1, 1e15).Draw(t, "den"))
		if back, err := ParseFraction(f.String()); err != nil || back.Cmp(f) != 0 {
			t.Fatalf("%s reads back as %s (%v)", f, back, err)
		}
	})
}

func TestNumbersScan(t *testing.T) {
	var d Decimal
	var p Points
	var f Fraction
	for name, err := range map[string]error{
		"decimal": d.Scan(int64(2700)), "points": p.Scan(int64(7670)), "fraction": f.Scan("23/30"),
	} {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if d.String() != "2.7" || p.String() != "76.70" || f.String() != "23/30" {
		t.Errorf("scanned %s, %s, %s", d, p, f)
	}
	for name, err := range map[string]error{
		"decimal": d.Scan("2.7"), "points": p.Scan(nil), "fraction": f.Scan(int64(1)), "float": d.Scan(2.7),
	} {
		if err == nil {
			t.Errorf("%s: a wrong type was scanned", name)
		}
	}
}

// A volume is exact on both sides of the machine word.
func TestVolume(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, q := Decimal(rapid.Int64().Draw(t, "k")), Decimal(rapid.Int64().Draw(t, "q"))
		share := Decimal(rapid.Int64Range(0, 1000).Draw(t, "share"))
		want := k.Fraction().Mul(q.Fraction()).Mul(share.Fraction())
		v := volumeOf(k, q, share)
		read, err := parseValue(v.String())
		if err != nil || read.Cmp(want) != 0 || v.fraction().Cmp(want) != 0 {
			t.Fatalf("%s·%s·%s = %s, want %s (%v)", k, q, share, v, want, err)
		}
		w := volumeOf(q, k, one)
		if sum := v.plus(w).fraction(); sum.Cmp(want.Add(w.fraction())) != 0 {
			t.Fatalf("%s + %s = %s", v, w, sum)
		}
	})
}

// Rounding in machine words and rounding in big integers agree.
func TestPointsRoundAlike(t *testing.T) {
	manypeople.Check(t, func(t *rapid.T) {
		f := NewFraction(rapid.Int64().Draw(t, "num"), rapid.Int64Range(1, 1<<62).Draw(t, "den"))
		if rapid.Bool().Draw(t, "usual") {
			f = NewFraction(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, "points"), rapid.Int64Range(1, 5000).Draw(t, "of"))
		}
		if want := f.scaled(pointsPlaces); want.IsInt64() && f.Points() != Points(want.Int64()) {
			t.Fatalf("%s rounds to %s, not %s", f, f.Points(), want)
		}
	})
}
