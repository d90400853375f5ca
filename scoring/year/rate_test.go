package year

import (
	"math/big"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/law"
	"pgregory.net/rapid"
)

func civilServants(t testing.TB) *law.Policy {
	t.Helper()
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := l.ByID("ND335_2025_CS_YEAR")
	return p
}

func drawFacts(t *rapid.T) Facts {
	f := Facts{Person: "CB0101", Year: 2026, Role: rapid.SampledFrom([]scoring.PostRole{scoring.Head, scoring.Deputy, scoring.Staff}).Draw(t, "role"),
		Service: []Service{{Unit: "A", From: calendar.On(2026, 1, 1) + calendar.Date(rapid.IntRange(-400, 300).Draw(t, "from"))}}}
	if rapid.Bool().Draw(t, "away") {
		from := calendar.On(2026, 1, 1) + calendar.Date(rapid.IntRange(0, 360).Draw(t, "leave"))
		f.Leave = []Leave{{rapid.SampledFrom([]LeaveKind{Unpaid, Sick, Maternity}).Draw(t, "kind"), from,
			from + calendar.Date(rapid.IntRange(0, 250).Draw(t, "days"))}}
	}
	for m := 1; m <= 12; m++ {
		total := scoring.NewFraction(rapid.Int64Range(0, 10_000).Draw(t, "points"), 100)
		f.Periods = append(f.Periods, Period{From: calendar.Of(calendar.On(2026, 1, 1).Time().AddDate(0, m-1, 0)), Status: scoring.Scored, Total: law.Of(total)})
	}
	if rapid.IntRange(0, 5).Draw(t, "unit") > 0 {
		band := scoring.Band(rapid.SampledFrom(scoring.Band("").Values()).Draw(t, "unitRating"))
		f.Unit = &UnitRating{Ref: "A", Rating: &band}
	}
	if rapid.IntRange(0, 4).Draw(t, "disciplined") == 0 {
		f.Discipline = []Discipline{{Ref: "QĐ 1", Kind: rapid.SampledFrom([]FaultKind{PublicDuty, Degradation, OtherFault}).Draw(t, "fault"),
			On: calendar.On(2025, 6, 1) + calendar.Date(rapid.IntRange(0, 900).Draw(t, "on"))}}
	}
	return f
}

// naive rates as the decree is read aloud, day by day and in big.Rat.
func naive(f Facts) (string, *big.Rat) {
	work, sick, sum, n := new(big.Rat), new(big.Rat), new(big.Rat), int64(0)
	for m := 1; m <= 12; m++ {
		first := calendar.On(2026, 1, 1).Time().AddDate(0, m-1, 0)
		days, worked := 0, 0
		for d := first; d.Month() == first.Month(); d = d.AddDate(0, 0, 1) {
			days++
			on := calendar.Of(d)
			if on < f.Service[0].From {
				continue
			}
			if len(f.Leave) > 0 && on >= f.Leave[0].From && on <= f.Leave[0].To {
				if f.Leave[0].Kind != Unpaid {
					sick.Add(sick, big.NewRat(1, int64(first.AddDate(0, 1, -1).Day())))
				}
				continue
			}
			worked++
		}
		work.Add(work, big.NewRat(int64(worked), int64(days)))
		if worked > 0 {
			n++
			sum.Add(sum, f.Periods[m-1].Total.Rat())
		}
	}
	six := big.NewRat(6, 1)
	if work.Cmp(six) < 0 && (sick.Sign() == 0 || work.Sign() == 0 || new(big.Rat).Add(work, sick).Cmp(six) < 0) {
		return "NOT_RATED", nil
	}
	for _, d := range f.Discipline {
		if d.On.Year() == 2026 && d.Kind != OtherFault {
			return "NOT_COMPLETED", nil
		}
	}
	mean := sum.Quo(sum, big.NewRat(n, 1))
	band := scoring.NotCompleted
	for _, l := range []struct {
		from int64
		band scoring.Band
	}{{50, scoring.Completed}, {70, scoring.Good}, {90, scoring.Excellent}} {
		if mean.Cmp(big.NewRat(l.from, 1)) >= 0 {
			band = l.band
		}
	}
	if f.Role == scoring.Head && band != scoring.NotCompleted {
		if f.Unit == nil {
			return "BLOCKED", nil
		}
		band = law.Lower(band, *f.Unit.Rating)
	}
	return string(band), mean
}

func TestAgreesWithNaive(t *testing.T) {
	p := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		f := drawFacts(t)
		got := Rate(p, f)
		said := string(got.Status)
		if got.Rating != nil {
			said = string(*got.Rating)
		}
		want, mean := naive(f)
		if said != want || mean != nil && got.Mean.Rat().Cmp(mean) != 0 {
			t.Fatalf("engine %s %v, naive %s %v", said, got.Mean, want, mean)
		}
	})
}

func TestHeadNeverAboveUnitAndOrderIsIrrelevant(t *testing.T) {
	p := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		f := drawFacts(t)
		got := Rate(p, f)
		if f.Role == scoring.Head && got.Rating != nil && f.Unit != nil && law.Worse(*f.Unit.Rating, *got.Rating) {
			t.Fatalf("head %s above unit %s", *got.Rating, *f.Unit.Rating)
		}
		f.Periods = rapid.Permutation(f.Periods).Draw(t, "order")
		if string(Rate(p, f).Trace.Canonical()) != string(got.Trace.Canonical()) {
			t.Fatal("the result depends on the order")
		}
	})
}

// A head may come to wait for his unit, which does not hold whoever has not completed.
func TestMorePointsNeverRateLess(t *testing.T) {
	p := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		f := drawFacts(t)
		before := Rate(p, f)
		i := rapid.IntRange(0, 11).Draw(t, "month")
		f.Periods[i].Total = law.Of(scoring.NewFraction(100, 1))
		after := Rate(p, f)
		if before.Rating != nil && after.Status != law.Blocked && (after.Rating == nil || law.Worse(*after.Rating, *before.Rating)) {
			t.Fatalf("%v before, %v after", *before.Rating, after.Rating)
		}
	})
}

// The mean of a trace re-evaluates to its value from the periods under it.
func TestMeansReevaluate(t *testing.T) {
	p := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		mean, found := Rate(p, drawFacts(t)).Trace.Find(ruleMean)
		if !found || mean.Value == "" {
			return
		}
		sum, weights := new(big.Rat), new(big.Rat)
		for _, s := range mean.Steps {
			if s.Value == "" {
				continue
			}
			value, _ := new(big.Rat).SetString(s.Value)
			weight, _ := new(big.Rat).SetString(s.Inputs[len(s.Inputs)-1].Value)
			sum.Add(sum, value.Mul(value, weight))
			weights.Add(weights, weight)
		}
		if got, _ := new(big.Rat).SetString(mean.Value); got.Cmp(sum.Quo(sum, weights)) != 0 {
			t.Fatalf("the mean is %s, but comes to %s", mean.Value, sum.RatString())
		}
	})
}

func BenchmarkRate(b *testing.B) {
	p := civilServants(b)
	f := Facts{Year: 2026, Role: scoring.Staff, Service: []Service{{Unit: "A", From: calendar.On(2020, 1, 1)}}}
	for m := 1; m <= 12; m++ {
		f.Periods = append(f.Periods, Period{From: calendar.Of(calendar.On(2026, 1, 1).Time().AddDate(0, m-1, 0)),
			Status: scoring.Scored, Total: law.Of(scoring.NewFraction(8567, 100))})
	}
	b.ReportAllocs()
	for b.Loop() {
		Rate(p, f).Trace.Canonical()
	}
}
