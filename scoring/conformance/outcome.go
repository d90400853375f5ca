package conformance

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Outcome is what a program made of a case: named results in the order of computing,
// each with the rule of the step it comes from.
type Outcome struct {
	Results []Result
	Trace   scoring.Step
}

// Result is one named result, as text: an exact number, a code, a day, or a list.
type Result struct {
	Name, Value, Rule string
}

const none = "none"

func (o *Outcome) add(name, rule, value string) {
	if value == "" {
		value = none
	}
	o.Results = append(o.Results, Result{name, value, rule})
}

func (o *Outcome) number(name, rule string, f *scoring.Fraction) {
	if f == nil {
		o.add(name, rule, none)
		return
	}
	o.add(name, rule, f.String())
}

func (o *Outcome) band(name, rule string, b *scoring.Band) {
	if b == nil {
		o.add(name, rule, none)
		return
	}
	o.add(name, rule, string(*b))
}

func (o *Outcome) list(name, rule string, list []string) {
	o.add(name, rule, strings.Join(list, ", "))
}

func (o *Outcome) yes(name, rule string, b bool) {
	o.add(name, rule, map[bool]string{true: "yes", false: "no"}[b])
}

func (o *Outcome) refused(problems []law.Problem) {
	var fields []string
	for _, p := range problems {
		fields = append(fields, p.Field)
	}
	o.list("problems", "CHECK", fields)
}

// get returns the value of a result.
func (o Outcome) get(name string) (Result, bool) {
	i := slices.IndexFunc(o.Results, func(r Result) bool { return r.Name == name })
	if i < 0 {
		return Result{}, false
	}
	return o.Results[i], true
}

// notes gathers every note of a trace, each once, sorted.
func notes(s scoring.Step) []string {
	seen := map[string]bool{}
	collect(s, seen)
	list := make([]string, 0, len(seen))
	for n := range seen {
		list = append(list, n)
	}
	slices.Sort(list)
	return list
}

func collect(s scoring.Step, seen map[string]bool) {
	if s.Note != "" {
		seen[s.Note] = true
	}
	for _, child := range s.Steps {
		collect(child, seen)
	}
}
