package view

import (
	"slices"

	"github.com/congtam/congtam/scoring"
)

// Explanation is how a number came about.
type Explanation struct {
	RulesetTitle scoring.Text
	RulesetHash  string
	Unconfirmed  bool
	Parameters   []Parameter
	Root         *Step
}

// Step is a step of the arithmetic.
type Step struct {
	Rule        string
	Label       scoring.Text
	Formula     scoring.Text
	Value       string
	Display     scoring.Text
	Unit        scoring.Text
	Max         *string
	NoteCode    *string
	Note        *scoring.Text
	Citations   []scoring.Text
	Unconfirmed bool
	Source      *Source
	Inputs      []Input
	Children    []*Step
}

// Input is something that went into a step.
type Input struct {
	Label  scoring.Text
	Value  scoring.Text
	Source *Source
}

// Source is the record a number was taken from.
type Source struct {
	ID    string
	Kind  scoring.SourceType
	Label string
}

// Parameter is an option in force where the law is silent.
type Parameter struct {
	Code        string
	Question    scoring.Text
	Option      scoring.Text
	Reason      scoring.Text
	Unconfirmed bool
}

// Explain shapes an explanation for the API.
func Explain(rules *scoring.Ruleset, e *scoring.Explanation) *Explanation {
	out := &Explanation{RulesetTitle: rules.Title, RulesetHash: rules.Hash}
	out.Root = out.step(rules, e)
	return out
}

func (out *Explanation) step(rules *scoring.Ruleset, e *scoring.Explanation) *Step {
	for _, p := range e.Parameters {
		out.add(p)
	}
	out.Unconfirmed = out.Unconfirmed || e.Unconfirmed
	s := &Step{Rule: e.Rule, Label: e.Label, Formula: e.Formula, Value: e.Value, Display: e.Shown, Unit: unitNames[e.Unit],
		Max: bound(rules, e.Rule), NoteCode: given(e.NoteCode), Note: e.Note, Citations: e.Cite, Unconfirmed: e.Unconfirmed, Source: source(e.Source)}
	for _, in := range e.Inputs {
		s.Inputs = append(s.Inputs, Input{Label: in.Name, Value: in.Shown, Source: source(in.Source)})
	}
	for i := range e.Steps {
		s.Children = append(s.Children, out.step(rules, &e.Steps[i]))
	}
	return s
}

func (out *Explanation) add(p scoring.Parameter) {
	if slices.ContainsFunc(out.Parameters, func(known Parameter) bool { return known.Code == p.Name }) {
		return
	}
	one := Parameter{Code: p.Name, Question: p.Question, Reason: p.Reason, Unconfirmed: p.Certainty == scoring.Unconfirmed}
	for _, o := range p.Options {
		if o.Code == p.Chosen {
			one.Option = o.Text
		}
	}
	out.Unconfirmed = out.Unconfirmed || one.Unconfirmed
	out.Parameters = append(out.Parameters, one)
}

func source(s *scoring.Source) *Source {
	if s == nil {
		return nil
	}
	return &Source{ID: s.ID, Kind: s.Type, Label: s.Label}
}

// bound is the most a step can be, as shown; nil without a bound.
func bound(rules *scoring.Ruleset, rule string) *string {
	var general scoring.Decimal
	for _, g := range rules.GeneralCriteria {
		general += g.Max()
	}
	results := value(rules, "resultMax")
	most, ok := map[string]scoring.Decimal{"GENERAL": general, "RESULT": results, "TOTAL": general + results}[rule]
	if !ok {
		return nil
	}
	text := most.String()
	return &text
}

func value(rules *scoring.Ruleset, name string) scoring.Decimal {
	for _, v := range rules.Values {
		if v.Name == name {
			return v.Number
		}
	}
	return 0
}

// unitNames says what values are counted in; values that speak for themselves have none.
var unitNames = map[scoring.Unit]scoring.Text{
	scoring.UnitPoints:    {Vi: "điểm", En: "points"},
	scoring.UnitRatio:     {Vi: "%", En: "%"},
	scoring.UnitConverted: {Vi: "sản phẩm chuẩn", En: "standard products"},
	scoring.UnitProduct:   {Vi: "sản phẩm", En: "products"},
	scoring.UnitCount:     {Vi: "lần", En: "times"},
}

// given is a code, nil for none.
func given(code string) *string {
	if code == "" {
		return nil
	}
	return &code
}
