package scoring

import (
	"math/big"
	"math/bits"
)

// volume is an exact converted volume in billionths of a standard product: the product
// of a coefficient, a quantity and a share, each in thousandths. It stays in a machine
// word as long as it fits; wide carries it beyond, so that no sheet can overflow it.
type volume struct {
	small int64
	wide  *big.Int // nil while small is the value
}

const volumePlaces = 3 * decimalPlaces

var one = DecimalOf(1)

func volumeOf(coefficient, quantity, share Decimal) volume {
	if p, fits := multiply(int64(coefficient), int64(quantity)); fits {
		if p, fits = multiply(p, int64(share)); fits {
			return volume{small: p}
		}
	}
	p := new(big.Int).Mul(big.NewInt(int64(coefficient)), big.NewInt(int64(quantity)))
	return narrow(p.Mul(p, big.NewInt(int64(share))))
}

// multiply reports whether the product fits a machine word.
func multiply(a, b int64) (product int64, fits bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo >= 1<<63 {
		return 0, false
	}
	return a * b, true
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func narrow(n *big.Int) volume {
	if n.IsInt64() {
		return volume{small: n.Int64()}
	}
	return volume{wide: n}
}

func (v volume) plus(w volume) volume {
	if v.wide == nil && w.wide == nil {
		if sum := v.small + w.small; fitsSum(v.small, w.small, sum) {
			return volume{small: sum}
		}
	}
	return narrow(new(big.Int).Add(v.int(), w.int()))
}

func (v volume) int() *big.Int {
	if v.wide != nil {
		return v.wide
	}
	return big.NewInt(v.small)
}

func (v volume) positive() bool { return v.int().Sign() > 0 }

// over returns v / w, which must not be zero.
func (v volume) over(w volume) Fraction {
	if v.wide == nil && w.wide == nil {
		return NewFraction(v.small, w.small)
	}
	return fractionFrom(new(big.Rat).SetFrac(v.int(), w.int()))
}

func (v volume) fraction() Fraction { return v.over(volumeOf(one, one, one)) }

// String writes the shortest decimal: "16.8".
func (v volume) String() string {
	if v.wide == nil {
		return shortScaled(v.small, volumePlaces)
	}
	return shortest(placePoint(v.wide.String(), volumePlaces))
}
