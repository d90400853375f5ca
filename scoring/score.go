package scoring

import "strings"

// Score computes the points of one person in one period (Arts. 14–17). It is total:
// any sheet gives a result, and what the law leaves open ends in a status other than
// Scored, never in a zero. Facts the law does not allow are the caller's to Check.
func (r *Ruleset) Score(s Sheet) Result {
	c := computation{policy: &r.policy, criteria: r.GeneralCriteria, sheet: &s}
	work := c.work()
	general := c.general()
	result := c.resultBlock()
	c.decideStatus()
	c.result.Trace = c.trace(general, result, work)
	return c.result
}

// computation carries one call of Score.
type computation struct {
	policy   *policy
	criteria []CriteriaGroup
	sheet    *Sheet
	load     load
	open     []opening
	result   Result
}

// opening is a reason why there can be no total.
type opening struct {
	status Status
	note   string
}

func (c *computation) leaveOpen(status Status, note string) {
	for _, o := range c.open {
		if o.note == note {
			return
		}
	}
	c.open = append(c.open, opening{status, note})
}

// decideStatus takes the gravest reason: a recorded absence of data first, then facts
// that are missing, then decisions that are missing.
func (c *computation) decideStatus() {
	c.result.Status = Scored
	if c.sheet.NoData != nil {
		c.recordNoData()
		return
	}
	for _, o := range c.open {
		if c.result.Status != InsufficientData {
			c.result.Status = o.status
		}
	}
	if len(c.open) > 0 {
		c.result.Reason = c.reasons()
	}
}

func (c *computation) recordNoData() {
	c.leaveOpen(NoData, noteNoData)
	note := c.policy.notes[noteNoData].Text
	reason := c.sheet.NoData.Reason
	c.result.Status = NoData
	c.result.Reason = &Text{Vi: note.Vi + " " + reason, En: note.En + " " + reason}
}

func (c *computation) reasons() *Text {
	var vi, en []string
	for _, o := range c.open {
		note := c.policy.notes[o.note].Text
		vi, en = append(vi, note.Vi), append(en, note.En)
	}
	return &Text{Vi: strings.Join(vi, " "), En: strings.Join(en, " ")}
}

// trace builds the whole tree: the total with what it rests on, how it is notified,
// and the work. Without a total the parts stand by themselves.
func (c *computation) trace(general, result, work Step) Step {
	root := Step{Rule: ruleScore, Value: string(c.result.Status)}
	if c.result.Status != Scored {
		if c.sheet.NoData != nil {
			root.Of, root.Note = c.sheet.NoData.Ref, noteNoData
		}
		root.Steps = []Step{general, result, work}
		return root
	}
	total := c.result.General.Add(*c.result.ResultPoints)
	c.result.Total = &total
	root.Steps = []Step{
		{Rule: ruleTotal, Value: total.String(), Steps: []Step{general, result}},
		{Rule: ruleRounded, Value: total.Points().String()},
		c.band(total),
		work,
	}
	return root
}

func (c *computation) band(total Fraction) Step {
	band := c.policy.bandOf(total)
	c.result.Band = &band
	return Step{Rule: ruleBand, Value: string(band)}
}

// bandOf returns the band of a number of points (Art. 20); bounds belong to the band
// above them.
func (p *policy) bandOf(total Fraction) Band {
	if p.roundThreshold {
		total = NewFraction(int64(total.Points()), 100)
	}
	for _, b := range p.bands {
		if b.from == nil || total.Cmp(*b.from) >= 0 {
			return b.band
		}
	}
	return NotCompleted
}
