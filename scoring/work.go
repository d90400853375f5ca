package scoring

import (
	"strconv"
)

// load is the converted work of the person in the period.
type load struct {
	assigned volume // A0: the denominator of a, b and c
	done     volume
	good     volume // done, less the deductions for quality
	onTime   volume // done, less the deductions for lateness
	faults   int
	extra    bool // some work outside the assigned total counts in the result
}

// work converts every item and sums up (Arts. 14.2, 18.1.d).
func (c *computation) work() Step {
	items := byRef(c.sheet.Items, func(it Item) string { return it.Ref })
	step := Step{Rule: ruleWork, Steps: make([]Step, 0, len(items)+5)}
	for i := range items {
		step.Steps = append(step.Steps, c.policy.item(&items[i], &c.load))
	}
	converted := c.load.done.fraction()
	c.result.Converted, c.result.Faults = &converted, c.load.faults
	step.Steps = append(step.Steps,
		Step{Rule: ruleAssigned, Value: c.load.assigned.String()},
		Step{Rule: ruleDone, Value: c.load.done.String()},
		Step{Rule: ruleGood, Value: c.load.good.String()},
		Step{Rule: ruleOnTime, Value: c.load.onTime.String()},
		Step{Rule: ruleFaults, Value: strconv.Itoa(c.load.faults)})
	return step
}

// item converts one item. Its kind decides whether it belongs to the assigned total,
// to the result, or to both (Art. 18.1.d).
func (p *policy) item(it *Item, sum *load) Step {
	kind := p.kinds[it.Kind]
	step := Step{Rule: ruleItem, Of: it.Ref, Inputs: []Input{
		{Name: inCoefficient, Value: it.Coefficient.String()},
		{Name: inAssigned, Value: it.Assigned.String()},
		{Name: inAccepted, Value: it.Accepted.String()},
	}, Steps: make([]Step, 0, 4)}
	if it.Kind != Planned {
		step.Note = string(it.Kind)
	}
	v := written{}
	if kind.Assigned {
		v = v.next(volumeOf(it.Coefficient, it.Assigned, one))
		sum.assigned = sum.assigned.plus(v.volume)
		step.Steps = append(step.Steps, Step{Rule: ruleGK, Value: v.text})
	}
	if kind.Result {
		sum.extra = sum.extra || !kind.Assigned
		step.Steps = p.accepted(step.Steps, it, v, sum)
	}
	return step
}

// written is a volume with its text. Most volumes of an item are equal: what was assigned
// was accepted, well and on time; then the text is written once.
type written struct {
	volume volume
	text   string
}

func (w written) next(v volume) written {
	if w.text != "" && v == w.volume {
		return w
	}
	return written{v, v.String()}
}

// accepted adds the three numerators of an item: done, good and on time.
func (p *policy) accepted(steps []Step, it *Item, assigned written, sum *load) []Step {
	done := assigned.next(volumeOf(it.Coefficient, it.Accepted, one))
	sum.done = sum.done.plus(done.volume)
	good := p.quality(it, done, sum)
	onTime := p.progress(it, done, sum)
	return append(steps, Step{Rule: ruleHK, Value: done.text}, good, onTime)
}

// quality deducts a share for every failed assessment that is not excused
// (Art. 14.2.b).
func (p *policy) quality(it *Item, done written, sum *load) Step {
	failures := p.unexcused(it, it.FailedAssessments, it.ExcusedFailures)
	v := done.next(volumeOf(it.Coefficient, it.Accepted, p.share(p.qualityDeduction, failures)))
	sum.good = sum.good.plus(v.volume)
	sum.faults += failures
	step := Step{Rule: ruleHKQ, Value: v.text, Note: it.protection(Cause.excusedFailures)}
	if it.FailedAssessments > 0 {
		step.Inputs = append(step.Inputs, Input{Name: inFailures, Value: strconv.Itoa(it.FailedAssessments)})
	}
	step.Inputs = append(step.Inputs, it.excuses(it.ExcusedFailures, Cause.excusedFailures)...)
	return step
}

// progress deducts a share for every unit of lateness that is not excused
// (Art. 14.2.c).
func (p *policy) progress(it *Item, done written, sum *load) Step {
	late := p.lateness(it)
	v := done.next(volumeOf(it.Coefficient, it.Accepted, p.share(p.progressDeduction, late.units)))
	sum.onTime = sum.onTime.plus(v.volume)
	sum.faults += min(late.units, 1)
	step := Step{Rule: ruleHKL, Value: v.text}
	if late.was {
		step.Steps = []Step{late.step(it)}
	}
	return step
}

// unexcused leaves what no confirmed objective cause covers: what it names, or the whole item
// where the parameter excusedPortion says so.
func (p *policy) unexcused(it *Item, n, excused int) int {
	if p.excuseWhole && (it.ExcusedFailures > 0 || it.ExcusedDays > 0) {
		return 0
	}
	return max(n-max(excused, 0), 0)
}

// share is what remains of an item after n deductions, never less than the least
// share. Beyond mostDeductions even the smallest deduction leaves nothing.
func (p *policy) share(deduction Decimal, n int) Decimal {
	return max(one-deduction*Decimal(min(n, mostDeductions)), p.leastShare)
}

const mostDeductions = 1000 // one ÷ the smallest Decimal
