package unit

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

var whole = scoring.NewFraction(1, 1)

// achieve compares the value with the target and turns the share reached into points.
func (k Measured) achieve(p *law.Policy, r *Reading) {
	share := k.reached(*r.Value)
	if share == nil {
		return
	}
	met := share.Cmp(whole) >= 0
	if k.Measure == Threshold || p.Choice(law.KPIScale) == scaleAllOrNothing {
		if *share = (scoring.Fraction{}); met {
			*share = whole
		}
	}
	if share.Cmp(whole) > 0 {
		*share = whole
	}
	r.Achieved, r.Met = share, &met
	step := scoring.Step{Rule: ruleTarget, Of: k.Code, Value: share.String(), Inputs: []scoring.Input{p.Chosen(law.KPIScale)}}
	if k.Target != nil {
		step.Inputs = append(step.Inputs, input(inTarget, k.Target.String()))
	}
	if k.Example {
		step.Note = noteExample
	}
	r.Step.Steps = append(r.Step.Steps, step)
	if k.Max != nil {
		k.score(p, r)
	}
}

// score multiplies the most points by the share of the target, or by what its band gives.
// What is met or missed, or judged by levels, has a share of its own.
func (k Measured) score(p *law.Policy, r *Reading) {
	share := *r.Achieved
	if p.Choice(law.KPIScale) == law.Banded && k.Measure != Threshold && k.Measure != Rubric {
		step := scoring.Step{Rule: ruleBandOfKPI, Of: k.Code}
		share = scoring.Fraction{}
		for _, b := range p.KPIBands {
			if r.Achieved.Cmp(b.From.Fraction()) >= 0 {
				share = b.Share.Fraction()
				step.Inputs = []scoring.Input{input(inFrom, b.From.String())}
			}
		}
		step.Value = share.String()
		r.Step.Steps = append(r.Step.Steps, step)
	}
	points := share.Mul(k.Max.Fraction())
	r.Points = &points
	r.Step.Steps = append(r.Step.Steps, scoring.Step{Rule: ruleKPIPoints, Of: k.Code, Value: points.String(),
		Inputs: []scoring.Input{input(inMax, k.Max.String())}})
}

// reached is the share of the target, not limited: value ÷ target when higher is
// better, target ÷ value when lower is. Nothing bad at all reaches any target.
func (k Measured) reached(value scoring.Fraction) *scoring.Fraction {
	if k.Measure == Rubric {
		return &value
	}
	if k.Target == nil {
		return nil
	}
	zero, top, bottom := scoring.Fraction{}, value, k.Target.Fraction
	if k.Direction == Lower {
		top, bottom = bottom, top
	}
	if bottom.Cmp(zero) == 0 {
		full := whole
		return &full
	}
	share := top.Div(bottom)
	if share.Cmp(zero) < 0 {
		share = zero
	}
	return &share
}

func input(name, value string) scoring.Input { return scoring.Input{Name: name, Value: value} }
