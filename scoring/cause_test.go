package scoring

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
)

// Authorised innovation excuses as an objective cause does, and the step that it excuses says so
// under its own acts, not under Art. 14.2 alone.
func TestProtectedInnovationExcusesUnderItsOwnActs(t *testing.T) {
	r := civilServants(t)
	on := calendar.MustParse("2026-11-12")
	sheet := func(kind string) Sheet {
		return Sheet{Person: "CB1", Subject: CivilServant, Role: Staff, Period: Month, From: calendar.MustParse("2026-11-01"), To: calendar.MustParse("2026-11-30"),
			Items: []Item{{Ref: "wi_1", Kind: Planned, Coefficient: DecimalOf(1), Assigned: DecimalOf(1), Accepted: DecimalOf(1),
				Due: on - 2, Delivered: &on, FailedAssessments: 1, ExcusedDays: 2, ExcusedFailures: 1,
				Causes: []Cause{{Ref: "oc_1", Kind: kind, Document: "TB 5", Days: 2, Failures: 1}}}}}
	}
	protected, plain := sheet(ProtectedInnovation), sheet("")
	if problems := r.Check(protected); len(problems) > 0 {
		t.Fatal(problems)
	}
	a, b := r.Score(protected), r.Score(plain)
	if a.Progress.Cmp(NewFraction(1, 1)) != 0 || a.Quality.Cmp(NewFraction(1, 1)) != 0 || a.Mean.Cmp(*b.Mean) != 0 {
		t.Errorf("excused to %v and %v", a.Quality, a.Progress)
	}
	for _, code := range []string{ruleLate, ruleHKQ} {
		step := find(all(a.Trace, code), func(Step) bool { return true })
		if step == nil || step.Note != ProtectedInnovation {
			t.Errorf("%s is noted %+v", code, step)
		}
	}
	told := string(r.Explain(protected, a.Trace).text())
	if !strings.Contains(told, "73/2023") || !strings.Contains(told, "80/2025") {
		t.Errorf("the explanation cites neither act: %s", told)
	}
	if strings.Contains(string(r.Explain(plain, b.Trace).text()), "80/2025") {
		t.Error("an objective cause cites the acts on innovation")
	}
}

// text is everything an explanation cites.
func (e Explanation) text() (all []byte) {
	for _, c := range e.Cite {
		all = append(all, c.Vi...)
	}
	for _, s := range e.Steps {
		all = append(all, s.text()...)
	}
	return all
}
