package scoring

// general adds up the general criteria, up to their maximum (Art. 12.2). All of them
// must be confirmed: a criterion left out is not a zero.
func (c *computation) general() Step {
	step := Step{Rule: ruleGeneral, Inputs: make([]Input, 0, len(c.sheet.General))}
	sum, complete := volume{}, true
	for _, group := range c.criteria {
		for _, criterion := range group.Criteria {
			points, confirmed := c.sheet.General[criterion.Code]
			if !confirmed {
				complete = false
				continue
			}
			sum = sum.plus(volumeOf(points, one, one))
			step.Inputs = append(step.Inputs, Input{Name: criterion.Code, Value: points.String()})
		}
	}
	if !complete {
		c.leaveOpen(InsufficientData, noteGeneralOpen)
		step.Note = noteGeneralOpen
		return step
	}
	points := limit(&step, sum.fraction(), c.policy.generalMax)
	c.result.General = &points
	return step
}

// limit sets the step's value to f, or to the ceiling where f is above it.
func limit(step *Step, f, ceiling Fraction) Fraction {
	if f.Cmp(ceiling) > 0 {
		step.Note = noteLimited
		f = ceiling
	}
	step.Value = f.String()
	return f
}
