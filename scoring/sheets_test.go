package scoring

import "testing"

func civilServants(t testing.TB) *Ruleset {
	t.Helper()
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	r := find(library.All(), func(r *Ruleset) bool { return r.ID == "ND335_2025_CS" })
	if r == nil {
		t.Fatal("the ruleset of Decree 335 is not embedded")
	}
	return *r
}

// leaderMonth is a head's month: one item done, one subordinate below 50, đ recorded, e
// still open.
func leaderMonth() Sheet {
	s, ratio, below := month(1), DecimalOf(1), NewFraction(4999, 100)
	s.Role = Head
	s.Leader = &LeaderFacts{
		Organising:   &Judgement{Ratio: &ratio, Reason: "đã họp", Ref: "jd_1"},
		Subordinates: []Subordinate{{Ref: "CB02", Status: Scored, Total: &below}, {Ref: "CB03", Status: NoData}},
	}
	return s
}
