package scoring

import (
	"math/big"
	"testing"

	"github.com/congtam/congtam/scoring/internal/manypeople"
	"pgregory.net/rapid"
)

// naive computes a total the way the decree is read aloud, in big.Rat and with the
// numbers written out. It shares nothing with the engine but the sheet.
type naive struct {
	perOccurrence, capOne bool
}

func rat(d Decimal) *big.Rat { return big.NewRat(int64(d), 1000) }

func (n naive) total(s Sheet) *big.Rat {
	if s.NoData != nil || len(s.General) != 10 {
		return nil
	}
	a0, h, q, l := new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
	for _, it := range s.Items {
		if it.Kind == Planned || it.Kind == HandedOver {
			a0.Add(a0, new(big.Rat).Mul(rat(it.Coefficient), rat(it.Assigned)))
		}
		if it.Kind == HandedOver {
			continue
		}
		done := new(big.Rat).Mul(rat(it.Coefficient), rat(it.Accepted))
		h.Add(h, done)
		q.Add(q, new(big.Rat).Mul(done, remaining(it.FailedAssessments-it.ExcusedFailures)))
		l.Add(l, new(big.Rat).Mul(done, remaining(n.late(it))))
	}
	if a0.Sign() <= 0 {
		return nil
	}
	components := []*big.Rat{h.Quo(h, a0), q.Quo(q, a0), l.Quo(l, a0)}
	if s.Role == Head || s.Role == Deputy {
		d, organising, unity := n.leader(s.Leader)
		if d == nil || organising == nil || unity == nil {
			return nil
		}
		components = append(components, d, organising, unity)
	}
	return n.points(s, components)
}

func (n naive) points(s Sheet, components []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, c := range components {
		if n.capOne && c.Cmp(big.NewRat(1, 1)) > 0 {
			c = big.NewRat(1, 1)
		}
		sum.Add(sum, c)
	}
	result := sum.Mul(sum, big.NewRat(70, int64(len(components))))
	if result.Cmp(big.NewRat(70, 1)) > 0 {
		result = big.NewRat(70, 1)
	}
	for _, p := range s.General {
		result = new(big.Rat).Add(result, rat(p))
	}
	return result
}

func (n naive) late(it Item) int {
	if it.Delivered == nil {
		return 0
	}
	days := int(*it.Delivered-it.Due) - it.ExcusedDays
	if n.perOccurrence && days > 1 {
		return 1
	}
	return days
}

func remaining(faults int) *big.Rat {
	if faults < 0 {
		faults = 0
	}
	if faults > 4 {
		faults = 4
	}
	return big.NewRat(int64(4-faults), 4)
}

func (n naive) leader(l *LeaderFacts) (d, organising, unity *big.Rat) {
	if l == nil {
		return nil, nil, nil
	}
	for _, s := range l.Subordinates {
		if s.Status != Scored {
			continue
		}
		if d == nil {
			d = big.NewRat(1, 1)
		}
		if s.Total.Rat().Cmp(big.NewRat(50, 1)) < 0 {
			d = big.NewRat(1, 2)
		}
	}
	if d == nil {
		d = ratio(l.UnitResult)
	}
	return d, ratio(l.Organising), ratio(l.Unity)
}

func ratio(j *Judgement) *big.Rat {
	if j == nil {
		return nil
	}
	return rat(*j.Ratio)
}

func TestAgreesWithNaive(t *testing.T) {
	r := civilServants(t)
	for _, variant := range []struct {
		choices map[string]string
		naive   naive
	}{
		{nil, naive{}},
		{map[string]string{"latenessUnit": perOccurrence}, naive{perOccurrence: true}},
		{map[string]string{"componentCap": capOne}, naive{capOne: true}},
	} {
		chosen, err := r.with(variant.choices)
		if err != nil {
			t.Fatal(err)
		}
		manypeople.Check(t, func(t *rapid.T) {
			s := drawSheet(t)
			if problems := chosen.Check(s); len(problems) > 0 {
				t.Fatalf("drew a sheet with problems: %+v", problems)
			}
			want, got := variant.naive.total(s), chosen.Score(s).Total
			if (want == nil) != (got == nil) || want != nil && want.Cmp(got.Rat()) != 0 {
				t.Fatalf("engine %v, naive %v\nsheet %s", got, want, s.Canonical())
			}
		})
	}
}
