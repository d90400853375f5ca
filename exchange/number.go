package exchange

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/viet"
)

// number is the exact value of a cell.
type number struct {
	rat     *big.Rat
	percent bool // written with %: rat is the fraction, 95% is 0.95
}

// parseNumber reads the number a cell holds. Number cells, and formula cells, are in
// machine form and exact; text follows Vietnamese writing.
func parseNumber(c cell) (number, *fault) {
	if c.kind == numberCell || c.formula != "" && machine.MatchString(c.text) {
		return machineNumber(c.text)
	}
	return textNumber(strings.TrimSpace(c.text))
}

var machine = regexp.MustCompile(`^-?[0-9]{1,30}(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?$`)

func machineNumber(raw string) (number, *fault) {
	if !machine.MatchString(raw) {
		return number{}, notANumber()
	}
	r, ok := new(big.Rat).SetString(raw)
	if !ok {
		return number{}, notANumber()
	}
	return number{rat: r}, nil
}

var (
	plainText   = regexp.MustCompile(`^-?[0-9]{1,15}$`)
	commaText   = regexp.MustCompile(`^-?[0-9]{1,15},[0-9]{1,15}$`)
	pointText   = regexp.MustCompile(`^-?[0-9]{1,15}\.[0-9]{1,15}$`)
	ambiguous   = regexp.MustCompile(`^-?[1-9][0-9]{0,2}\.[0-9]{3}$`)
	groupedText = regexp.MustCompile(`^-?[1-9][0-9]{0,2}(\.[0-9]{3})+(,[0-9]{1,15})?$`)
)

// textNumber reads a number as people type it: 8,5 · 8.5 · 1.234,5 · 1.234.567 · 95%.
// The comma is always the decimal mark. One point before exactly three digits may
// group thousands or begin decimals (8.125), and so is refused. Everything else —
// exponents, NaN, spaces inside, 1,234.5 — is refused too.
func textNumber(s string) (number, *fault) {
	digits, percent := strings.CutSuffix(s, "%")
	digits = strings.TrimSpace(digits)
	var plain string
	switch {
	case ambiguous.MatchString(digits):
		return number{}, ambiguousNumber(digits)
	case plainText.MatchString(digits), pointText.MatchString(digits):
		plain = digits
	case commaText.MatchString(digits), groupedText.MatchString(digits):
		plain = strings.ReplaceAll(strings.ReplaceAll(digits, ".", ""), ",", ".")
	default:
		return number{}, notANumber()
	}
	r, _ := new(big.Rat).SetString(plain)
	if percent {
		r.Quo(r, big.NewRat(100, 1))
	}
	return number{r, percent}, nil
}

func ambiguousNumber(s string) *fault {
	whole, frac, _ := strings.Cut(s, ".")
	return wrong(AmbiguousNumber, "có thể hiểu là %[1]s%[2]s hoặc %[1]s,%[2]s; hãy ghi rõ một trong hai.",
		"this may mean %[1]s%[2]s or %[1]s,%[2]s; please write one of the two.", whole, frac)
}

func notANumber() *fault {
	return wrong(NotANumber, "không phải là số; hãy ghi số dạng 8,5 hoặc 1.234,5.",
		"this is not a number; please write it as 8,5 or 1.234,5.")
}

// floatNoise is how far a stored value may be from three decimals and still be taken
// for them: Excel keeps 0.1+0.2 as 0.30000000000000004. Anything farther away was
// meant to have more decimals and is refused.
var floatNoise = big.NewRat(1, 1_000_000_000)

// decimal returns the number with three decimals.
func (n number) decimal() (scoring.Decimal, *fault) {
	rounded := roundTo(n.rat, 3)
	if diff := new(big.Rat).Sub(n.rat, rounded); diff.Abs(diff).Cmp(floatNoise) >= 0 {
		return 0, wrong(TooPrecise, "có quá 3 chữ số thập phân; hãy làm tròn.",
			"there are more than 3 decimals; please round the number.")
	}
	d, err := scoring.ParseDecimal(rounded.FloatString(3))
	if err != nil {
		return 0, wrong(OutOfRange, "số quá lớn.", "the number is too large.")
	}
	return d, nil
}

// roundTo rounds half away from zero, as the handbook rounds coefficients.
func roundTo(r *big.Rat, places int) *big.Rat {
	rounded, _ := new(big.Rat).SetString(r.FloatString(places))
	return rounded
}

// parseWhole reads a whole number from 0 up. Here a single point can only group
// thousands, so "1.234" is 1234.
func parseWhole(c cell) (int, *fault) {
	n, bad := parseNumber(c)
	if bad != nil && bad.code == AmbiguousNumber {
		n, bad = textNumber(strings.Replace(strings.TrimSpace(c.text), ".", "", 1))
	}
	if bad != nil {
		return 0, bad
	}
	if !n.rat.IsInt() || n.percent || n.rat.Sign() < 0 || len(n.rat.Num().String()) > 9 {
		return 0, wrong(NotANumber, "phải là số nguyên không âm.", "this must be a whole number, not negative.")
	}
	whole, _ := strconv.Atoi(n.rat.Num().String())
	return whole, nil
}

// vn writes a number the Vietnamese way: 2,7.
func vn(d scoring.Decimal) string { return viet.Number(d.String()) }
