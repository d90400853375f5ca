package scoring

import (
	"bytes"
	"slices"
	"testing"

	"github.com/congtam/congtam/scoring/internal/manypeople"
	"pgregory.net/rapid"
)

func TestOrderIsIrrelevant(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		s := drawSheet(t)
		want, canonical := r.Score(s).Hash(), s.Canonical()
		s.Items = rapid.Permutation(s.Items).Draw(t, "order")
		if s.Leader != nil {
			s.Leader.Subordinates = rapid.Permutation(s.Leader.Subordinates).Draw(t, "subordinates")
		}
		if got := r.Score(s).Hash(); got != want {
			t.Fatalf("hash %s after reordering, %s before", got, want)
		}
		if !bytes.Equal(s.Canonical(), canonical) {
			t.Fatal("the canonical sheet depends on the order")
		}
	})
}

// One more planned item done well raises the part and the whole by the same amount, so
// it never scores less; only above 100 %, which sudden work makes possible, can the
// ratio fall, and then only if components are not limited.
func TestWorkDoneWellNeverScoresLess(t *testing.T) {
	r := civilServants(t)
	limited, err := r.with(map[string]string{"componentCap": capOne})
	if err != nil {
		t.Fatal(err)
	}
	manypeople.Check(t, func(t *rapid.T) {
		s := drawSheet(t)
		more := withItemDoneWell(t, s)
		neverLess(t, limited, s, more)
		if a := r.Score(s).Quantity; a != nil && a.Cmp(NewFraction(1, 1)) <= 0 {
			neverLess(t, r, s, more)
		}
	})
}

func withItemDoneWell(t *rapid.T, s Sheet) Sheet {
	it := drawItem(t, "wi_new")
	it.Kind, it.Accepted, it.Delivered = Planned, it.Assigned, &it.Due
	it.FailedAssessments, it.ExcusedFailures = 0, 0
	s.Items = append(slices.Clone(s.Items), it)
	return s
}

func neverLess(t *rapid.T, r *Ruleset, before, after Sheet) {
	b, a := r.Score(before).Total, r.Score(after).Total
	if b != nil && a.Cmp(*b) < 0 {
		t.Fatalf("%s before, %s after", b, a)
	}
}

func TestObjectiveCauseNeverScoresLess(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		s := drawSheet(t)
		before := r.Score(s)
		s.Items = slices.Clone(s.Items)
		for i := range s.Items {
			it := &s.Items[i]
			it.ExcusedDays += rapid.IntRange(0, 3).Draw(t, "days")
			it.ExcusedFailures = rapid.IntRange(it.ExcusedFailures, it.FailedAssessments).Draw(t, "failures")
		}
		if after := r.Score(s); before.Total != nil && after.Total.Cmp(*before.Total) < 0 {
			t.Fatalf("%s before, %s after", before.Total, after.Total)
		}
	})
}

// Without a total there is a reason; with one, it is general + result, the result
// block is at most 70, and every number is the value of a step.
func TestResultHoldsTogether(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		got := r.Score(drawSheet(t))
		if (got.Status == Scored) != (got.Total != nil) || (got.Status == Scored) != (got.Reason == nil) {
			t.Fatalf("status %s with total %v and reason %v", got.Status, got.Total, got.Reason)
		}
		if got.ResultPoints != nil && got.ResultPoints.Cmp(NewFraction(70, 1)) > 0 {
			t.Fatalf("result block of %s points", got.ResultPoints)
		}
		if got.Total != nil && got.Total.Cmp(got.General.Add(*got.ResultPoints)) != 0 {
			t.Fatalf("%s is not %s + %s", got.Total, got.General, got.ResultPoints)
		}
		numbersAreSteps(t, got)
	})
}

func numbersAreSteps(t *rapid.T, r Result) {
	for rule, number := range map[string]*Fraction{
		ruleTotal: r.Total, ruleGeneral: r.General, ruleResult: r.ResultPoints, ruleDone: r.Converted,
		ruleQuantity: r.Quantity, ruleQuality: r.Quality, ruleProgress: r.Progress,
		ruleUnitResult: r.UnitResult, ruleOrganising: r.Organising, ruleUnity: r.Unity,
	} {
		step, _ := r.Trace.Find(rule)
		if number == nil {
			if step.Value != "" {
				t.Fatalf("%s: step %s, but no number in the result", rule, step.Value)
			}
			continue
		}
		value, err := parseValue(step.Value)
		if err != nil || value.Cmp(*number) != 0 {
			t.Fatalf("%s: result %s, step %q", rule, number, step.Value)
		}
	}
}

func TestTraceIsCanonical(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		written := r.Score(drawSheet(t)).Trace.Canonical()
		read, err := ParseTrace(written)
		if err != nil || !bytes.Equal(read.Canonical(), written) {
			t.Fatalf("%v\n%s\n%s", err, written, read.Canonical())
		}
	})
}

func TestSheetReadsBack(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		s := drawSheet(t)
		read, err := ParseSheet(s.Canonical())
		if err != nil || !bytes.Equal(read.Canonical(), s.Canonical()) {
			t.Fatalf("%v\n%s\n%s", err, s.Canonical(), read.Canonical())
		}
		if r.Score(read).Hash() != r.Score(s).Hash() {
			t.Fatal("the sheet read back scores otherwise")
		}
	})
}

// Score is total: the most absurd facts give a result, without overflow or panic.
func TestAbsurdSheets(t *testing.T) {
	r := civilServants(t)
	manypeople.Check(t, func(t *rapid.T) {
		s := Sheet{Role: PostRole(rapid.SampledFrom([]string{"STAFF", "HEAD", "", "?"}).Draw(t, "role"))}
		for range rapid.IntRange(0, 4).Draw(t, "items") {
			s.Items = append(s.Items, Item{
				Ref: rapid.String().Draw(t, "ref"), Kind: WorkKind(rapid.SampledFrom(append(WorkKind("").Values(), "")).Draw(t, "kind")),
				Coefficient: Decimal(rapid.Int64().Draw(t, "k")), Assigned: Decimal(rapid.Int64().Draw(t, "g")),
				Accepted: Decimal(rapid.Int64().Draw(t, "h")), FailedAssessments: rapid.Int().Draw(t, "q"),
				ExcusedFailures: rapid.Int().Draw(t, "x"),
			})
		}
		s.General = map[string]Decimal{}
		for _, c := range formMaxima {
			s.General[c.code] = Decimal(rapid.Int64().Draw(t, c.code))
		}
		got := r.Score(s)
		if got.Status == Scored && got.Total.Cmp(NewFraction(100, 1)) > 0 {
			t.Fatalf("total %s", got.Total)
		}
		r.Check(s)
		r.Explain(s, got.Trace)
	})
}
