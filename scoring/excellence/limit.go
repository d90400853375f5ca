package excellence

import (
	"math/big"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Tally is what a scope counts.
type Tally struct {
	Members      int `yaml:"members,optional"`       // everybody, rated or not
	All          int `yaml:"allRated,optional"`      // those with any level
	GoodOrBetter int `yaml:"goodOrBetter,optional"`  // T: those finally good or excellent
	Good         int `yaml:"goodBeforeCut,optional"` // those in the good band before the cap
	Undecided    int `yaml:"undecided,optional"`
}

// Limit returns the most that may be excellent within a scope, and how it was found.
//
// Read literally, the base is those rated good, and everybody cut from excellent
// becomes good: E ≤ r·(T − E), so E ≤ r·T ÷ (1 + r). The other bases are fixed numbers.
func Limit(p *law.Policy, t Tally, ratio scoring.Fraction) (int, scoring.Step) {
	if most, small := smallSet(p, t); small != nil {
		return most, *small
	}
	base := p.Choice(parBase)
	room := map[string]scoring.Fraction{
		baseGoodOnly:     times(ratio, t.GoodOrBetter),
		baseGoodOrBetter: times(ratio, t.GoodOrBetter),
		baseAllRated:     times(ratio, t.All),
		baseBeforeCut:    times(ratio, t.Good),
	}[base]
	if p.Choice(parRounding) == halfUp {
		room = room.Add(half)
	}
	if base == baseGoodOnly {
		room = room.Div(ratio.Add(whole))
	}
	most := floor(room)
	return most, scoring.Step{Rule: ruleMax, Value: strconv.Itoa(most), Inputs: []scoring.Input{
		{Name: inRatio, Value: ratio.String()}, p.Chosen(parBase), p.Chosen(parRounding),
		number(inTotal, t.GoodOrBetter), number(inGood, t.Good), number(inAll, t.All),
	}}
}

var (
	whole = scoring.NewFraction(1, 1)
	half  = scoring.NewFraction(1, 2)
)

// smallSet is the one written rule for small sets: fewer than five units under one
// authority may have one excellent (Decree 233/2026, Art. 7.7.c).
func smallSet(p *law.Policy, t Tally) (int, *scoring.Step) {
	below, asked := p.Number("smallBelow")
	most, _ := p.Number("smallMax")
	if !asked || scoring.NewFraction(int64(t.Members), 1).Cmp(below) >= 0 {
		return 0, nil
	}
	n := min(floor(most), t.GoodOrBetter)
	return n, &scoring.Step{Rule: ruleSmall, Value: strconv.Itoa(n), Note: noteSmall, Inputs: []scoring.Input{
		number(inMembers, t.Members), {Name: inBelow, Value: below.String()},
	}}
}

func times(ratio scoring.Fraction, n int) scoring.Fraction {
	return ratio.Mul(scoring.NewFraction(int64(n), 1))
}

// floor is the whole part of a number that is not negative.
func floor(f scoring.Fraction) int {
	r := f.Rat()
	return int(new(big.Int).Quo(r.Num(), r.Denom()).Int64())
}

func number(name string, n int) scoring.Input {
	return scoring.Input{Name: name, Value: strconv.Itoa(n)}
}
