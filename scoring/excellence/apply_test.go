package excellence

import (
	"fmt"
	"math/big"
	"reflect"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/law"
	"pgregory.net/rapid"
)

func policy(t testing.TB, choices map[string]string) *law.Policy {
	t.Helper()
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, err := l.Layered("ND335_2025_CS_YEAR", nil, choices)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func drawFacts(t *rapid.T) Facts {
	var f Facts
	for i := range rapid.IntRange(0, 40).Draw(t, "people") {
		score := rapid.Int64Range(40, 100).Draw(t, "score")
		c := Candidate{Ref: fmt.Sprintf("P%02d", i), Agency: rapid.SampledFrom([]string{"A", "B"}).Draw(t, "agency"),
			Group: rapid.SampledFrom([]string{"", "g", "h"}).Draw(t, "group"), Mean: law.Of(scoring.NewFraction(score, 1))}
		band := scoring.NotCompleted
		switch {
		case score >= 90:
			band = scoring.Excellent
		case score >= 70:
			band = scoring.Good
		case score >= 50:
			band = scoring.Completed
		}
		c.Band = &band
		if rapid.IntRange(0, 9).Draw(t, "undecided") > 0 {
			c.Rating = &band
		}
		f.Candidates = append(f.Candidates, c)
	}
	return f
}

func drawPolicy(t *rapid.T, tb testing.TB) *law.Policy {
	return policy(tb, map[string]string{
		parBase:     rapid.SampledFrom([]string{baseGoodOnly, baseGoodOrBetter, baseAllRated, baseBeforeCut}).Draw(t, "base"),
		parRounding: rapid.SampledFrom([]string{"FLOOR", halfUp}).Draw(t, "rounding"),
		parScopes:   rapid.SampledFrom([]string{"AGENCY_AND_PEER_GROUP", "AGENCY", "AGENCY_AND_PEER_GROUP_AND_FINAL_AUTHORITY"}).Draw(t, "scopes"),
	})
}

func TestOrderIsIrrelevant(t *testing.T) {
	manypeople.Check(t, func(rt *rapid.T) {
		p, f := drawPolicy(rt, t), drawFacts(rt)
		want := Apply(p, f)
		f.Candidates = rapid.Permutation(f.Candidates).Draw(rt, "order")
		got := Apply(p, f)
		if string(got.Trace.Canonical()) != string(want.Trace.Canonical()) || !reflect.DeepEqual(got.Reserve, want.Reserve) {
			rt.Fatal("the result depends on the order")
		}
	})
}

// No scope ever has more excellent people than its cap, whatever the tie will bring; and
// whoever was displaced has a full scope and nobody below him accepted in its place.
func TestCapsAreNeverExceeded(t *testing.T) {
	manypeople.Check(t, func(rt *rapid.T) {
		p, f := drawPolicy(rt, t), drawFacts(rt)
		r := Apply(p, f)
		for _, s := range r.Scopes {
			if s.Accepted+s.Reserved > s.Max || s.Left != s.Max-s.Accepted-s.Reserved {
				rt.Fatalf("%s: %d accepted, %d reserved, %d left of %d", s.Key(), s.Accepted, s.Reserved, s.Left, s.Max)
			}
			if want := naiveMax(p, s.Tally); s.Max != want {
				rt.Fatalf("%s: max %d, naively %d (%+v)", s.Key(), s.Max, want, s.Tally)
			}
		}
		for _, place := range r.Places {
			if (place.Outcome == Displaced) != (len(place.By) > 0 && place.Outcome != Tied) {
				rt.Fatalf("%s is %s by %v", place.Ref, place.Outcome, place.By)
			}
		}
	})
}

// naiveMax tries every number, as one would on paper: E is allowed if it is not above
// the share of the base that is left when E are excellent.
func naiveMax(p *law.Policy, t Tally) int {
	best := 0
	for e := 0; e <= t.Members; e++ {
		base := map[string]int{baseGoodOnly: t.GoodOrBetter - e, baseGoodOrBetter: t.GoodOrBetter,
			baseAllRated: t.All, baseBeforeCut: t.Good}[p.Choice(parBase)]
		room := big.NewRat(int64(base), 5)
		if p.Choice(parRounding) == halfUp {
			room.Add(room, big.NewRat(1, 2))
		}
		if big.NewRat(int64(e), 1).Cmp(room) <= 0 {
			best = e
		}
	}
	return best
}

// An excellent given back never costs anybody else his place.
func TestWithdrawalPromotes(t *testing.T) {
	manypeople.Check(t, func(rt *rapid.T) {
		p, f := policy(t, map[string]string{parScopes: "AGENCY"}), drawFacts(rt)
		before := Apply(p, f)
		for i, place := range before.Places {
			if place.Outcome != Accepted {
				continue
			}
			f.Candidates[i].Withdrawn = true
			for j, after := range Apply(p, f).Places {
				if j != i && before.Places[j].Outcome == Accepted && after.Outcome != Accepted {
					rt.Fatalf("%s lost the place when %s withdrew", after.Ref, place.Ref)
				}
			}
			return
		}
	})
}

func BenchmarkApply(b *testing.B) {
	for _, n := range []int{5_000, 50_000, 500_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			p := policy(b, nil)
			f := Facts{Candidates: make([]Candidate, n)}
			ratings := []scoring.Band{scoring.Excellent, scoring.Good, scoring.Good, scoring.Completed}
			for i := range f.Candidates {
				f.Candidates[i] = Candidate{Ref: fmt.Sprintf("P%06d", i), Agency: fmt.Sprint(i % 200), Group: fmt.Sprint(i % 1000),
					Rating: &ratings[i%4], Mean: law.Of(scoring.NewFraction(int64(90_000+i*7919%10_000), 1000))}
			}
			b.ReportAllocs()
			for b.Loop() {
				Apply(p, f)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/person")
		})
	}
}
