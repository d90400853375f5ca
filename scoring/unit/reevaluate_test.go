package unit

import (
	"math/big"
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/law"
	"pgregory.net/rapid"
)

// The trace of a unit re-evaluates to its values: totals add up from what stands under them,
// the band follows from the total, a level from its conditions, the proposal from the levels.
func TestTracesReevaluate(t *testing.T) {
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, err := l.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	manypeople.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 10).Draw(t, "assigned")
		count := func(name string) *int { c := rapid.IntRange(0, n).Draw(t, name); return &c }
		f := Facts{Points: map[string]scoring.Decimal{}, Shortcomings: &Shortcomings{},
			Tasks: &Tasks{Assigned: n, Done: count("done"), Late: count("late"), Faulty: count("faulty"), Exceeded: count("exceeded")}}
		for _, it := range p.Items {
			f.Points[it.Code] = scoring.Decimal(rapid.Int64Range(0, int64(*it.Max)).Draw(t, it.Code))
		}
		again{t}.step(Rate(p, f).Trace)
	})
}

// again reads a trace as somebody who has nothing else.
type again struct{ t *rapid.T }

func (r again) step(s scoring.Step) {
	for _, child := range s.Steps {
		r.step(child)
	}
	switch s.Rule {
	case ruleTotal, ruleGeneral, ruleResults:
		r.adds(s)
	case ruleBand:
		r.band(s)
	case ruleLevel:
		r.level(s)
	}
}

func (r again) adds(s scoring.Step) {
	sum := new(big.Rat)
	for _, child := range s.Steps {
		value, ok := new(big.Rat).SetString(child.Value)
		if !ok {
			return
		}
		sum.Add(sum, value)
	}
	if got, _ := new(big.Rat).SetString(s.Value); s.Note == "" && got.Cmp(sum) != 0 {
		r.t.Fatalf("%s is %s, but comes to %s", s.Rule, s.Value, sum.RatString())
	}
}

func (r again) band(s scoring.Step) {
	total, _ := new(big.Rat).SetString(s.Inputs[0].Value)
	want := scoring.NotCompleted
	for _, one := range []struct {
		from int64
		band scoring.Band
	}{{50, scoring.Completed}, {70, scoring.Good}, {90, scoring.Excellent}} {
		if total.Cmp(big.NewRat(one.from, 1)) >= 0 {
			want = one.band
		}
	}
	if s.Value != string(want) {
		r.t.Fatalf("%s points are %s, but come to %s", s.Inputs[0].Value, s.Value, want)
	}
}

func (r again) level(s scoring.Step) {
	want := noteMet
	for _, condition := range s.Steps {
		if condition.Note == noteMissed || condition.Note == noteUnknown && want == noteMet {
			want = condition.Note
		}
	}
	if s.Note != want {
		r.t.Fatalf("the level %s is %s, but its conditions come to %s", s.Value, s.Note, want)
	}
}
