package scoring

import (
	"fmt"
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
)

// month is a usual person-month: n planned items, every third of them late or
// returned.
func month(n int) Sheet {
	s := Sheet{
		Person: "CB0101", Subject: CivilServant, Role: Staff, Period: Month,
		From: calendar.MustParse("2026-11-01"), To: calendar.MustParse("2026-11-30"), General: map[string]Decimal{},
	}
	for _, c := range formMaxima {
		s.General[c.code] = Decimal(c.most)
	}
	for i := range n {
		due := calendar.MustParse("2026-11-10") + calendar.Date(i)
		delivered := due
		it := Item{
			Ref: fmt.Sprintf("wi_%010d", i), Label: "Trả lời kiến nghị của người dân", Kind: Planned,
			Coefficient: 2700, Assigned: 3000, Accepted: 3000, Due: due, Delivered: &delivered,
		}
		if i%3 == 0 {
			delivered += 2
			it.FailedAssessments = 1
		}
		s.Items = append(s.Items, it)
	}
	return s
}

func TestTraceOfAMonthIsSmall(t *testing.T) {
	const most = 4096 // bytes, for 15 items
	if got := len(civilServants(t).Score(month(15)).Trace.Canonical()); got > most {
		t.Errorf("the trace of 15 items takes %d bytes, more than %d", got, most)
	}
}

func BenchmarkScore(b *testing.B) {
	r := civilServants(b)
	for _, n := range []int{1, 8, 15, 40} {
		b.Run(fmt.Sprintf("items=%d", n), func(b *testing.B) {
			s := month(n)
			b.ReportAllocs()
			for b.Loop() {
				r.Score(s)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/item")
		})
	}
}

func BenchmarkScoreWithTrace(b *testing.B) {
	r, s := civilServants(b), month(8)
	b.ReportAllocs()
	for b.Loop() {
		r.Score(s).Trace.Canonical()
	}
}

func BenchmarkCanonicalSheet(b *testing.B) {
	s := month(8)
	for b.Loop() {
		s.Canonical()
	}
}

func BenchmarkExplain(b *testing.B) {
	r, s := civilServants(b), month(8)
	trace := r.Score(s).Trace
	for b.Loop() {
		r.Explain(s, trace)
	}
}

func BenchmarkParseRuleset(b *testing.B) {
	text := []byte(rulesetText(b))
	for b.Loop() {
		if _, err := Parse("f.yaml", text); err != nil {
			b.Fatal(err)
		}
	}
}
