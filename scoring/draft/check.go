package draft

import (
	"bytes"
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/internal/plainjson"
)

// Report is what checking a draft found. It can be submitted when nothing is at fault and
// no case fails; the cases with new expectations are what the second person reviews.
type Report struct {
	Law    Law
	Fault  *Fault       // why the text is not law; nil when it is
	Passed int          // cases that hold, new expectations included
	Cases  []CaseChange // cases that fail, and cases the draft expects otherwise
}

// CaseChange is a case that comes out otherwise under the draft.
type CaseChange struct {
	Case        conformance.Case        // as the draft has it
	Was         map[string]string       // what was expected before; nil for a case of the draft alone
	Failed      *conformance.Difference // what still is not as expected; nil when it holds
	Step        *StepChange             // first step that differs from the base; nil if none does
	Explanation scoring.Text            // that step in words
}

// OK reports whether the draft can be submitted.
func (r Report) OK() bool {
	return r.Fault == nil && !slices.ContainsFunc(r.Cases, func(c CaseChange) bool { return c.Failed != nil })
}

// Check parses a draft and runs every case under it: those of the pack, and those the
// draft carries, which replace the ones of the pack with the same id. The base is the
// program without the draft.
func Check(base conformance.Program, pack []conformance.Case, file string, text []byte) Report {
	l, fault := Parse(file, text)
	if fault != nil {
		return Report{Fault: fault}
	}
	own, err := l.cases()
	if err != nil {
		return Report{Law: l, Fault: faultIn(file, text, err)}
	}
	c := checker{base: base, with: l.In(base), pack: pack, report: Report{Law: l}}
	for _, like := range pack {
		if i := slices.IndexFunc(own, func(o conformance.Case) bool { return o.ID == like.ID }); i >= 0 {
			c.run(own[i], like.Expect, !same(own[i], like))
			own = slices.Delete(own, i, i+1)
		} else {
			c.run(like, like.Expect, false)
		}
	}
	for _, alone := range own {
		c.run(alone, nil, true)
	}
	return c.report
}

type checker struct {
	base, with conformance.Program
	pack       []conformance.Case
	report     Report
}

// same reports whether the draft carries a case as it was.
func same(a, b conformance.Case) bool { return bytes.Equal(plainjson.Write(a), plainjson.Write(b)) }

// run runs one case; brought says that it is new with the draft, or expects otherwise.
func (c *checker) run(k conformance.Case, was map[string]string, brought bool) {
	got, failed := answer(c.with, k)
	if failed == nil {
		c.report.Passed++
		if !brought {
			return
		}
	}
	change := CaseChange{Case: k, Was: was, Failed: failed}
	if before, err := c.base.Compute(k); err == nil {
		change.Step, change.Explanation = c.firstStep(k, before.Trace, got.Trace)
	}
	c.report.Cases = append(c.report.Cases, change)
}

func answer(p conformance.Program, k conformance.Case) (conformance.Outcome, *conformance.Difference) {
	got, err := p.Compute(k)
	if err != nil {
		return got, &conformance.Difference{Name: "–", Expected: "–", Actual: err.Error()}
	}
	return got, conformance.Compare(k, got)
}

func (c *checker) firstStep(k conformance.Case, before, after scoring.Step) (*StepChange, scoring.Text) {
	steps := Steps(before, after)
	if len(steps) == 0 {
		return nil, scoring.Text{}
	}
	return &steps[0], steps[0].Words(c.base.Explainer(k), c.with.Explainer(k))
}
