package conformance

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
)

// Difference is the first result or step, in the order of computing, that is not as
// expected.
type Difference struct {
	Name, Expected, Actual string
	Step                   string // the step the result comes from, as computed; empty if there is none
}

func (d Difference) String() string {
	text := fmt.Sprintf("%s: expected %s, actual %s", d.Name, d.Expected, d.Actual)
	if d.Step != "" {
		text += "\n      first step that differs: " + d.Step
	}
	return text
}

// Compare finds the first difference; nil if there is none. Only what the case writes is
// compared; a number to the places written, half up.
func Compare(c Case, o Outcome) *Difference {
	known := map[string]bool{}
	for _, r := range o.Results {
		known[r.Name] = true
		if want, asked := c.Expect[r.Name]; asked && !Same(want, r.Value) {
			return &Difference{r.Name, want, r.Value, stepText(o.Trace, r.Rule)}
		}
	}
	for _, name := range sorted(c.Expect) {
		if !known[name] {
			return &Difference{name, c.Expect[name], "no such result", ""}
		}
	}
	for _, s := range c.Steps {
		if !contains(o.Trace, s) {
			return &Difference{"step " + s.Rule, fmt.Sprintf("%+v", s), "no such step", stepText(o.Trace, s.Rule)}
		}
	}
	return nil
}

// Same compares a written expectation with a result: as text, or as numbers to the
// places written.
func Same(want, got string) bool {
	if want == got {
		return true
	}
	f, err := scoring.ParseExact(got)
	if err != nil {
		return false
	}
	shown, err := scoring.WrittenLike(want, f)
	return err == nil && shown == want
}

func stepText(trace scoring.Step, rule string) string {
	if rule == "" {
		return ""
	}
	step, found := trace.Find(rule)
	if !found {
		return ""
	}
	step.Steps = nil
	return string(step.Canonical())
}

func contains(s scoring.Step, want ExpectedStep) bool {
	if s.Rule == want.Rule && (want.Of == "" || want.Of == s.Of) && (want.Note == "" || want.Note == s.Note) &&
		(want.Value == "" || Same(want.Value, s.Value)) {
		return true
	}
	for _, child := range s.Steps {
		if contains(child, want) {
			return true
		}
	}
	return false
}
