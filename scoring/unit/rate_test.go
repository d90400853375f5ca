package unit

import (
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/internal/manypeople"
	"github.com/congtam/congtam/scoring/law"
	"pgregory.net/rapid"
)

// The engine agrees with Art. 8 read aloud, and never rates above the band of the points.
func TestRating(t *testing.T) {
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := l.ByID("ND335_2025_ORG")
	manypeople.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "assigned")
		count := func(name string) *int { c := rapid.IntRange(0, n).Draw(t, name); return &c }
		total := rapid.Int64Range(0, 100).Draw(t, "total")
		f := Facts{Total: law.Of(scoring.NewFraction(total, 1)), Shortcomings: &Shortcomings{},
			Tasks: &Tasks{Assigned: n, Done: count("done"), Late: count("late"), Faulty: count("faulty"), Exceeded: count("exceeded")}}
		own := rapid.IntRange(0, n).Draw(t, "of the programme")
		ownDone := rapid.IntRange(max(0, *f.Tasks.Done-(n-own)), min(own, *f.Tasks.Done)).Draw(t, "done of it")
		f.Tasks.Programme = &Programme{Assigned: own, Done: &ownDone}
		got := "MANUAL"
		if r := Rate(p, f); r.Rating != nil {
			got = string(*r.Rating)
			if r.Band != nil && law.Worse(*r.Band, *r.Rating) {
				t.Fatalf("rated %s with points of %s", got, *r.Band)
			}
		}
		if want := naive(total, *f.Tasks); got != want {
			t.Fatalf("engine %s, naive %s for %d points, %d of %d done", got, want, total, *f.Tasks.Done, n)
		}
	})
}

func naive(total int64, t Tasks) string {
	good := *t.Done == t.Assigned && *t.Late == 0 && *t.Faulty == 0
	switch {
	case 10**t.Programme.Done < 7*t.Programme.Assigned, total < 50:
		return "NOT_COMPLETED"
	case total >= 90 && good && 10**t.Exceeded >= 3*t.Assigned:
		return "EXCELLENT"
	case total >= 70 && good:
		return "GOOD"
	case *t.Done == t.Assigned && 5**t.Late <= t.Assigned:
		return "COMPLETED"
	}
	return "MANUAL"
}

// One more task, done on time and beyond what was required, never rates a unit less.
func TestOneMoreTaskDoneWellNeverRatesLess(t *testing.T) {
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := l.ByID("ND335_2025_ORG")
	manypeople.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "assigned")
		done, exceeded := rapid.IntRange(0, n).Draw(t, "done"), rapid.IntRange(0, n).Draw(t, "exceeded")
		late, faulty := rapid.IntRange(0, 2).Draw(t, "late"), rapid.IntRange(0, 1).Draw(t, "faulty")
		f := Facts{Total: law.Of(scoring.NewFraction(rapid.Int64Range(0, 100).Draw(t, "total"), 1)), Shortcomings: &Shortcomings{},
			Tasks: &Tasks{Assigned: n, Done: &done, Late: &late, Faulty: &faulty, Exceeded: &exceeded}}
		before := Rate(p, f)
		n, done, exceeded = n+1, done+1, exceeded+1
		f.Tasks.Assigned = n
		if after := Rate(p, f); before.Rating != nil && after.Rating != nil && law.Worse(*after.Rating, *before.Rating) {
			t.Fatalf("%s before, %s after", *before.Rating, *after.Rating)
		}
	})
}

// A shorter period has the points of the year's arithmetic and never a level; a criterion
// without points leaves the total open.
func TestAShorterPeriodHasPointsAndNoLevel(t *testing.T) {
	l, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, err := l.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	manypeople.Check(t, func(t *rapid.T) {
		f := Facts{Points: map[string]scoring.Decimal{}}
		complete := true
		for _, it := range p.Items {
			if rapid.IntRange(0, 20).Draw(t, "missing") == 0 {
				complete = false
				continue
			}
			f.Points[it.Code] = scoring.Decimal(rapid.Int64Range(0, int64(*it.Max)).Draw(t, it.Code))
		}
		got, year := Score(p, f), Rate(p, f)
		if got.Rating != nil || got.Band != nil {
			t.Fatalf("a month is rated %v, %v", got.Rating, got.Band)
		}
		if (got.Total == nil) == complete || (got.Status == scoring.Scored) != complete {
			t.Fatalf("complete %v, but %s with %v", complete, got.Status, got.Total)
		}
		if complete && got.Total.Cmp(*year.Total) != 0 {
			t.Fatalf("a month has %s of the points for which a year has %s", got.Total, year.Total)
		}
	})
}
