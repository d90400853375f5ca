package scoring

// resultBlock turns the mean of the components into points, up to the maximum of the
// block (Arts. 12.3, 16, 17.1).
func (c *computation) resultBlock() Step {
	rule, covered := c.policy.means[c.sheet.Role]
	if !covered {
		c.leaveOpen(NeedsAuthority, noteRoleOpen)
		return Step{Rule: ruleResult, Note: noteRoleOpen}
	}
	mean := c.mean(rule)
	step := Step{Rule: ruleResult, Steps: []Step{mean}}
	if c.result.Mean == nil {
		step.Note = mean.Note
		return step
	}
	points := limit(&step, c.result.Mean.Mul(c.policy.resultMax), c.policy.resultMax)
	c.result.ResultPoints = &points
	return step
}

// mean averages the components the rule lists (Art. 16), each alike or by its points. It has
// no value while one of them has none.
func (c *computation) mean(rule meanRule) Step {
	step := Step{Rule: rule.Rule, Steps: make([]Step, 0, len(rule.Components))}
	sum, whole, complete := Fraction{}, Fraction{}, true
	for _, code := range rule.Components {
		component, value := c.component(code)
		if value == nil {
			complete = false
			step.Note = component.Note
		} else {
			var counted Fraction
			component, counted = c.counted(component, *value)
			weight := c.policy.weight(&step, code)
			sum, whole = sum.Add(counted.Mul(weight)), whole.Add(weight)
		}
		step.Steps = append(step.Steps, component)
	}
	if complete {
		mean := sum.Div(whole)
		c.result.Mean, step.Value = &mean, mean.String()
	}
	return step
}

// weight is what a component weighs in a mean: its points, which the step then names, or one.
func (p *policy) weight(mean *Step, code string) Fraction {
	if !p.byPoints {
		return NewFraction(1, 1)
	}
	points := p.points[pointsOf+mean.Rule+"."+code]
	mean.Inputs = append(mean.Inputs, Input{Name: code, Value: points.String()})
	return points.Fraction()
}

// counted is what a component counts in the mean, limited to the ceiling if the parameter
// componentCap says so; the component itself stays as it is.
func (c *computation) counted(component Step, value Fraction) (Step, Fraction) {
	ceiling := c.policy.componentCeiling
	if !c.policy.capComponents || value.Cmp(ceiling) <= 0 {
		return component, value
	}
	return Step{Rule: ruleCapped, Value: ceiling.String(), Steps: []Step{component}}, ceiling
}

// component computes one of the letters a, b, c, d, đ, e of Art. 16.
func (c *computation) component(code string) (Step, *Fraction) {
	switch code {
	case ruleQuantity:
		return c.ratio(code, ruleDone, c.load.done, &c.result.Quantity)
	case ruleQuality:
		return c.ratio(code, ruleGood, c.load.good, &c.result.Quality)
	case ruleProgress:
		return c.ratio(code, ruleOnTime, c.load.onTime, &c.result.Progress)
	case ruleUnitResult:
		return c.unitResult()
	case ruleOrganising:
		return c.judged(code, c.leader().Organising, noteOrganisingOpen, &c.result.Organising)
	default: // ruleUnity: Parse admits no other
		return c.judged(code, c.leader().Unity, noteUnityOpen, &c.result.Unity)
	}
}

// ratio divides a sum of converted work by the assigned total (Art. 14.2).
func (c *computation) ratio(code, sum string, part volume, dst **Fraction) (Step, *Fraction) {
	if !c.load.assigned.positive() {
		note, status := noteNothing, InsufficientData
		if c.load.extra {
			note = noteOnlyExtra
		}
		if c.load.extra && c.policy.excludeExtra {
			status = NoData // outside the mean of the year, as the parameter onlySuddenWork says
		}
		c.leaveOpen(status, note)
		return Step{Rule: code, Note: note}, nil
	}
	f := part.over(c.load.assigned)
	*dst = &f
	return Step{Rule: code, Value: f.String(), Inputs: []Input{
		{Name: sum, Value: part.String()},
		{Name: ruleAssigned, Value: c.load.assigned.String()},
	}}, &f
}
