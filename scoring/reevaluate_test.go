package scoring

import (
	"math/big"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"pgregory.net/rapid"
)

// Every trace re-evaluates to its values: somebody who has only the trace and the act can
// compute each step again from what stands under and beside it.
func TestTracesReevaluate(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		trace := r.Score(drawSheet(t)).Trace
		again := reader{root: trace, t: t}
		again.step(trace)
	})
}

type reader struct {
	root Step
	t    *rapid.T
}

func (r reader) step(s Step) {
	for _, child := range s.Steps {
		r.step(child)
	}
	if s.Rule == ruleItem {
		r.item(s)
	}
	want := r.value(s)
	if want == nil || s.Value == "" {
		return
	}
	if got, ok := new(big.Rat).SetString(s.Value); !ok || got.Cmp(want) != 0 {
		r.t.Fatalf("%s is %s, but comes to %s: %s", s.Rule, s.Value, want.RatString(), s.Canonical())
	}
}

// value computes a step again; nil for a step that is no number of its own.
func (r reader) value(s Step) *big.Rat {
	switch s.Rule {
	case ruleGeneral:
		return atMost(sum(inputsOf(s)), 30)
	case ruleQuantity, ruleQuality, ruleProgress:
		if len(s.Inputs) == 2 {
			return new(big.Rat).Quo(inputsOf(s)[0], inputsOf(s)[1])
		}
	case "MEAN_STAFF", "MEAN_LEADER":
		parts := valuesOf(s.Steps)
		return new(big.Rat).Quo(sum(parts), big.NewRat(int64(len(s.Steps)), 1))
	case ruleResult:
		return atMost(new(big.Rat).Mul(number(s.Steps[0].Value), big.NewRat(70, 1)), 70)
	case ruleTotal:
		return new(big.Rat).Add(r.of(ruleGeneral), r.of(ruleResult))
	case ruleAssigned, ruleDone, ruleGood, ruleOnTime:
		part := map[string]string{ruleAssigned: ruleGK, ruleDone: ruleHK, ruleGood: ruleHKQ, ruleOnTime: ruleHKL}[s.Rule]
		return sum(valuesOf(all(r.root, part)))
	case ruleLate:
		return big.NewRat(int64(lateDays(s)), 1)
	}
	return nil
}

// item computes the four volumes of an item from its coefficient and quantities.
func (r reader) item(s Step) {
	k, g, h := number(s.Inputs[0].Value), number(s.Inputs[1].Value), number(s.Inputs[2].Value)
	for _, part := range s.Steps {
		want := new(big.Rat).Mul(k, h)
		switch part.Rule {
		case ruleGK:
			want.Mul(k, g)
		case ruleHKQ:
			want.Mul(want, remaining(count(part, inFailures)-count(part, inExcused)))
		case ruleHKL:
			if len(part.Steps) > 0 {
				want.Mul(want, remaining(int(number(part.Steps[0].Value).Num().Int64())))
			}
		}
		if number(part.Value).Cmp(want) != 0 {
			r.t.Fatalf("%s is %s, but comes to %s: %s", part.Rule, part.Value, want.RatString(), s.Canonical())
		}
	}
}

func lateDays(s Step) int {
	due, delivered := calendar.MustParse(s.Inputs[0].Value), calendar.MustParse(s.Inputs[1].Value)
	return max(int(delivered-due)-count(s, inExcused), 0)
}

func count(s Step, name string) int {
	if in := find(s.Inputs, func(in Input) bool { return in.Name == name }); in != nil {
		return int(number(in.Value).Num().Int64())
	}
	return 0
}

func (r reader) of(rule string) *big.Rat {
	step, _ := r.root.Find(rule)
	return number(step.Value)
}

func all(s Step, rule string) (found []Step) {
	if s.Rule == rule {
		found = append(found, s)
	}
	for _, child := range s.Steps {
		found = append(found, all(child, rule)...)
	}
	return found
}

func number(text string) *big.Rat {
	r, ok := new(big.Rat).SetString(strings.TrimSpace(text))
	if !ok {
		return new(big.Rat)
	}
	return r
}

func inputsOf(s Step) (list []*big.Rat) {
	for _, in := range s.Inputs {
		list = append(list, number(in.Value))
	}
	return list
}

func valuesOf(steps []Step) (list []*big.Rat) {
	for _, s := range steps {
		list = append(list, number(s.Value))
	}
	return list
}

func sum(list []*big.Rat) *big.Rat {
	total := new(big.Rat)
	for _, r := range list {
		total.Add(total, r)
	}
	return total
}

func atMost(r *big.Rat, most int64) *big.Rat {
	if r.Cmp(big.NewRat(most, 1)) > 0 {
		return big.NewRat(most, 1)
	}
	return r
}
