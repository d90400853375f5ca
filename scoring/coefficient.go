package scoring

import (
	"errors"
	"math/big"
)

// Coefficient returns how many standard products one unit of a product is worth:
// points ÷ points of the standard product, rounded to one decimal, half up (handbook
// of the Ministry of Home Affairs, chapter II.III.4). Both must be above zero.
func Coefficient(points, standard Decimal) (Decimal, error) {
	if points <= 0 || standard <= 0 {
		return 0, errors.New("points of a product and of the standard product must be above zero")
	}
	tenths := new(big.Int).Mul(big.NewInt(int64(points)), big.NewInt(20))
	tenths.Add(tenths, big.NewInt(int64(standard)))
	tenths.Quo(tenths, new(big.Int).Mul(big.NewInt(int64(standard)), big.NewInt(2)))
	tenths.Mul(tenths, big.NewInt(100))
	if !tenths.IsInt64() {
		return 0, errors.New("coefficient is too large")
	}
	return Decimal(tenths.Int64()), nil
}

// Converted is a quantity in standard products: quantity × coefficient (Art. 13.1.c).
// Both have at most three places and in practice at most one or two, so the product is cut
// to three places only where both use all of them; results are computed on exact fractions.
func Converted(quantity, coefficient Decimal) Decimal {
	return Decimal(int64(quantity) * int64(coefficient) / 1000)
}
