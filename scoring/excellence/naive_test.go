package excellence

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/law"
	"pgregory.net/rapid"
)

// The engine seats people as one would on paper: the best first, each where every scope of
// his still has a place. Means differ here; ties have tests of their own.
func TestSeatsAreThoseOfPaper(t *testing.T) {
	manypeople.Check(t, func(rt *rapid.T) {
		p, f := drawPolicy(rt, t), drawFacts(rt)
		for i := range f.Candidates {
			c := &f.Candidates[i]
			c.Mean = law.Of(c.Mean.Add(scoring.NewFraction(int64(i), 1000)))
		}
		want := onPaper(p, f)
		for _, place := range Apply(p, f).Places {
			if accepted := place.Outcome == Accepted; accepted != want[place.Ref] {
				rt.Fatalf("%s is %s, on paper accepted: %v", place.Ref, place.Outcome, want[place.Ref])
			}
		}
	})
}

func onPaper(p *law.Policy, f Facts) map[string]bool {
	kinds := strings.Split(p.Choice(parScopes), "_AND_")
	scopes := func(c Candidate) (of []string) {
		for _, kind := range kinds {
			switch {
			case kind == "AGENCY":
				of = append(of, "agency "+c.Agency)
			case kind == "PEER_GROUP" && c.Group != "":
				of = append(of, "group "+c.Group)
			case kind == "FINAL_AUTHORITY":
				of = append(of, "everybody")
			}
		}
		return of
	}
	tallies := map[string]Tally{}
	for _, c := range f.Candidates {
		for _, s := range scopes(c) {
			t := tallies[s]
			t.Members++
			if c.Rating != nil {
				t.All++
				if *c.Rating == scoring.Good || *c.Rating == scoring.Excellent {
					t.GoodOrBetter++
				}
				if *c.Rating == scoring.Good {
					t.Good++
				}
			}
			tallies[s] = t
		}
	}
	best := slices.Clone(f.Candidates)
	slices.SortFunc(best, func(a, b Candidate) int { return b.Mean.Cmp(a.Mean.Fraction) })
	taken, accepted := map[string]int{}, map[string]bool{}
	for _, c := range best {
		full := func(s string) bool { return taken[s] >= naiveMax(p, tallies[s]) }
		if c.Rating == nil || *c.Rating != scoring.Excellent || slices.ContainsFunc(scopes(c), full) {
			continue
		}
		accepted[c.Ref] = true
		for _, s := range scopes(c) {
			taken[s]++
		}
	}
	return accepted
}

// The trace of a cap re-evaluates to its values by somebody who has nothing else: each most
// follows from the ratio, the base and the rounding named beside it, and the places add up.
func TestTracesOfCapsReevaluate(t *testing.T) {
	manypeople.Check(t, func(rt *rapid.T) {
		again(rt, Apply(drawPolicy(rt, t), drawFacts(rt)).Trace)
	})
}

func again(t *rapid.T, s scoring.Step) {
	in := map[string]string{}
	for _, one := range s.Inputs {
		in[one.Name] = one.Value
	}
	count := func(name string) int64 { n, _ := strconv.ParseInt(in[name], 10, 64); return n }
	if _, whole := in["accepted"]; s.Rule == ruleScope && whole {
		if got := strconv.FormatInt(count("accepted")+count("reserved")+count("left"), 10); got != s.Value {
			t.Fatalf("%s: %s places, but they add up to %s", s.Of, s.Value, got)
		}
	}
	if s.Rule == ruleMax {
		ratio, _ := new(big.Rat).SetString(in[inRatio])
		base := map[string]int64{baseGoodOnly: count(inTotal), baseGoodOrBetter: count(inTotal), baseAllRated: count(inAll), baseBeforeCut: count(inGood)}
		room := new(big.Rat).Mul(ratio, big.NewRat(base[in[parBase]], 1))
		if in[parRounding] == halfUp {
			room.Add(room, big.NewRat(1, 2))
		}
		if in[parBase] == baseGoodOnly {
			room.Quo(room, new(big.Rat).Add(ratio, big.NewRat(1, 1)))
		}
		if most := new(big.Int).Quo(room.Num(), room.Denom()); most.String() != s.Value {
			t.Fatalf("at most %s, but it comes to %s (%v)", s.Value, most, in)
		}
	}
	for _, child := range s.Steps {
		again(t, child)
	}
}
