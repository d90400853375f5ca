package scoring

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestMeritOrder(t *testing.T) {
	ninety, eighty := NewFraction(90, 1), NewFraction(80, 1)
	want := []Merit{ // best first
		{Total: &ninety, Code: "A"},
		{Total: &eighty, Result: ninety, Code: "Z"},
		{Total: &eighty, Result: eighty, Converted: ninety, Code: "Z"},
		{Total: &eighty, Result: eighty, Converted: eighty, Faults: 1, Code: "Z"},
		{Total: &eighty, Result: eighty, Converted: eighty, Faults: 2, Code: "A"},
		{Total: &eighty, Result: eighty, Converted: eighty, Faults: 2, Code: "B"},
		{Result: ninety, Code: "A"},
		{Result: eighty, Code: "A"},
	}
	for i, a := range want {
		for j, b := range want {
			if got := a.Compare(b); got < 0 != (i < j) || got > 0 != (i > j) {
				t.Errorf("%d and %d compare as %d", i, j, got)
			}
		}
	}
}

// A ranking of a province and of ten: the time per person grows with the logarithm only.
func BenchmarkRanking(b *testing.B) {
	for _, n := range []int{50_000, 500_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			drawn := rand.New(rand.NewPCG(335, 2025))
			people := make([]Merit, n)
			for i := range people {
				total := NewFraction(drawn.Int64N(10_000), 100+drawn.Int64N(20))
				people[i] = Merit{Total: &total, Result: NewFraction(drawn.Int64N(70), 1), Faults: drawn.IntN(9), Code: fmt.Sprintf("CB%06d", i)}
			}
			ranked := make([]Merit, n)
			for b.Loop() {
				copy(ranked, people)
				slices.SortFunc(ranked, Merit.Compare)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/person")
		})
	}
}
