// Package support scores support staff (drivers, guards, service workers): the mean of
// three shares the head judges, beside the general criteria (handbook of the Ministry of
// Home Affairs, chapter III).
package support

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Facts are the judged shares; a share that was not judged is left out.
type Facts struct {
	General    *law.Exact `yaml:"general,optional"` // points of the general criteria
	Quality    *law.Exact `yaml:"quality,optional"`
	Compliance *law.Exact `yaml:"compliance,optional"`
	Effect     *law.Exact `yaml:"effect,optional"`
}

// Result is what the policy makes of the facts.
type Result struct {
	Status law.Status
	Mean   *scoring.Fraction
	Points *scoring.Fraction // of the result block
	Total  *scoring.Fraction
	Trace  scoring.Step
}

const (
	ruleScore   = "SUPPORT_SCORE"
	ruleMean    = "SUPPORT_MEAN"
	rulePoints  = "SUPPORT_POINTS"
	noteMissing = "FACTS_MISSING"
)

// Score is (a + b + c) ÷ 3 of the result block, plus the general criteria.
func Score(p *law.Policy, f Facts) Result {
	mean := scoring.Step{Rule: ruleMean}
	sum, complete := scoring.Fraction{}, f.General != nil
	for _, part := range []struct {
		name  string
		share *law.Exact
	}{{"quality", f.Quality}, {"compliance", f.Compliance}, {"effect", f.Effect}} {
		if part.share == nil {
			complete = false
			continue
		}
		sum = sum.Add(part.share.Fraction)
		mean.Inputs = append(mean.Inputs, scoring.Input{Name: part.name, Value: part.share.String()})
	}
	if !complete {
		mean.Note = noteMissing
		return Result{Status: law.InsufficientData, Trace: scoring.Step{Rule: ruleScore, Note: noteMissing, Steps: []scoring.Step{mean}}}
	}
	m := sum.Div(p.Must("components"))
	points := m.Mul(p.Must("resultMax"))
	total := points.Add(f.General.Fraction)
	mean.Value = m.String()
	return Result{Status: law.Proposed, Mean: &m, Points: &points, Total: &total, Trace: scoring.Step{
		Rule: ruleScore, Value: total.String(), Inputs: []scoring.Input{{Name: "general", Value: f.General.String()}},
		Steps: []scoring.Step{{Rule: rulePoints, Value: points.String(), Steps: []scoring.Step{mean}}}}}
}

// Check refuses shares above one and general points above their maximum.
func Check(p *law.Policy, f Facts) []law.Problem {
	var problems []law.Problem
	for _, part := range []struct {
		name, most string
		given      *law.Exact
	}{{"general", "generalMax", f.General}, {"quality", "shareMax", f.Quality}, {"compliance", "shareMax", f.Compliance}, {"effect", "shareMax", f.Effect}} {
		if part.given != nil && (part.given.Cmp(scoring.Fraction{}) < 0 || part.given.Cmp(p.Must(part.most)) > 0) {
			problems = append(problems, p.Refuse(part.name, ruleScore, "Vượt mức tối đa.", "Above the maximum."))
		}
	}
	return problems
}
