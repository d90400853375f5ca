package scoring

import (
	"math/big"
	"strings"
)

// hundred turns a ratio into a percentage.
var hundred = NewFraction(100, 1)

// Add returns f + g.
func (f Fraction) Add(g Fraction) Fraction {
	a, b, small := crossed(f, g)
	if den, fits := multiply(f.den, g.den); small && fits {
		if sum := a + b; fitsSum(a, b, sum) {
			return lowest(sum, den)
		}
	}
	return fractionFrom(new(big.Rat).Add(f.Rat(), g.Rat()))
}

// Sub returns f − g.
func (f Fraction) Sub(g Fraction) Fraction { return f.Add(g.Mul(NewFraction(-1, 1))) }

// Mul returns f · g.
func (f Fraction) Mul(g Fraction) Fraction {
	if machine(f, g) {
		num, fits := multiply(f.num, g.num)
		den, fitsToo := multiply(f.den, g.den)
		if fits && fitsToo {
			return lowest(num, den)
		}
	}
	return fractionFrom(new(big.Rat).Mul(f.Rat(), g.Rat()))
}

// Div returns f / g; it panics if g is 0.
func (f Fraction) Div(g Fraction) Fraction {
	if machine(f, g) && g.num > 0 {
		return f.Mul(Fraction{num: g.den, den: g.num})
	}
	return fractionFrom(new(big.Rat).Quo(f.Rat(), g.Rat()))
}

// Cmp compares f with g: −1, 0 or +1.
func (f Fraction) Cmp(g Fraction) int {
	a, b, small := crossed(f, g)
	switch {
	case !small:
		return f.Rat().Cmp(g.Rat())
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// machine reports whether both numbers are held in machine words and were set.
func machine(f, g Fraction) bool {
	return f.wide == nil && g.wide == nil && f.den != 0 && g.den != 0
}

// crossed brings both numerators over the common denominator, if they stay small.
func crossed(f, g Fraction) (a, b int64, small bool) {
	if !machine(f, g) {
		return 0, 0, false
	}
	a, fits := multiply(f.num, g.den)
	b, fitsToo := multiply(g.num, f.den)
	return a, b, fits && fitsToo
}

// fitsSum reports whether a + b = sum did not wrap around, nor reach the smallest
// int64, which has no magnitude of its own sign.
func fitsSum(a, b, sum int64) bool { return (sum > a) == (b > 0) && sum != -sum || sum == 0 }

// Points rounds to two places, half away from zero. Numbers beyond an int64 of
// hundredths, which no scale of points reaches, are cut off.
func (f Fraction) Points() Points {
	if n, small := f.hundredths(); small {
		return Points(n)
	}
	return Points(f.scaled(pointsPlaces).Int64())
}

// hundredths rounds in machine words, if twice the numerator in hundredths fits one.
func (f Fraction) hundredths() (n int64, small bool) {
	twice, fits := multiply(f.num, 200)
	if f.wide != nil || f.den == 0 || !fits || magnitude(twice) > 1<<62 || f.den > 1<<61 {
		return 0, false
	}
	if twice < 0 {
		return (twice - f.den) / (2 * f.den), true
	}
	return (twice + f.den) / (2 * f.den), true
}

// scaled rounds to a whole number of 10^-places units, half away from zero.
func (f Fraction) scaled(places int) *big.Int {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	r := f.Rat()
	twice := new(big.Int).Mul(new(big.Int).Abs(r.Num()), scale.Lsh(scale, 1))
	twice.Add(twice, r.Denom())
	twice.Quo(twice, new(big.Int).Lsh(r.Denom(), 1))
	if r.Sign() < 0 {
		twice.Neg(twice)
	}
	return twice
}

// decimal writes the number rounded to that many places, half away from zero.
func (f Fraction) decimal(places int) string {
	return strings.TrimSuffix(placePoint(f.scaled(places).String(), places), ".")
}
