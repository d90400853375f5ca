package workflow

import (
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/year"
)

// parts are the components of the results in a mean, averaged with the same weights, and
// the work behind them, added up. They rank equal means and show where points come from;
// they decide no level.
type parts struct {
	General                       *scoring.Fraction
	Quantity, Quality, Progress   *scoring.Fraction
	UnitResult, Organising, Unity *scoring.Fraction
	Mean                          *scoring.Fraction
	Converted                     *scoring.Fraction
	Faults                        int
}

// meanOf averages the parts that were counted in the mean.
func meanOf(list []facts.Part, counted []year.Counted) parts {
	byRef := map[string]facts.Part{}
	for _, p := range list {
		byRef[p.Ref] = p
	}
	m := means{weights: counted, parts: byRef}
	out := parts{
		General:    m.of(func(p facts.Part) *scoring.Fraction { return exact(p.General) }),
		Quantity:   m.of(func(p facts.Part) *scoring.Fraction { return p.Quantity }),
		Quality:    m.of(func(p facts.Part) *scoring.Fraction { return p.Quality }),
		Progress:   m.of(func(p facts.Part) *scoring.Fraction { return p.Progress }),
		UnitResult: m.of(func(p facts.Part) *scoring.Fraction { return p.UnitResult }),
		Organising: m.of(func(p facts.Part) *scoring.Fraction { return p.Organising }),
		Unity:      m.of(func(p facts.Part) *scoring.Fraction { return p.Unity }),
		Mean:       m.of(func(p facts.Part) *scoring.Fraction { return p.Mean }),
	}
	for _, c := range counted {
		p := byRef[c.Ref]
		out.Faults += p.Faults
		out.Converted = plus(out.Converted, p.Converted)
	}
	return out
}

type means struct {
	weights []year.Counted
	parts   map[string]facts.Part
}

// of averages one component over the periods that have it; nil when none has.
func (m means) of(part func(facts.Part) *scoring.Fraction) *scoring.Fraction {
	var sum *scoring.Fraction
	weights := int64(0)
	for _, c := range m.weights {
		if value := part(m.parts[c.Ref]); value != nil {
			weighed := value.Mul(scoring.NewFraction(c.Weight, 1))
			sum = plus(sum, &weighed)
			weights += c.Weight
		}
	}
	if sum == nil {
		return nil
	}
	mean := sum.Div(scoring.NewFraction(weights, 1))
	return &mean
}

// plus adds numbers that may be missing.
func plus(a, b *scoring.Fraction) *scoring.Fraction {
	if a == nil || b == nil {
		if a == nil {
			return b
		}
		return a
	}
	sum := a.Add(*b)
	return &sum
}

func exact(p *scoring.Points) *scoring.Fraction {
	if p == nil {
		return nil
	}
	f := scoring.NewFraction(int64(*p), 100)
	return &f
}
