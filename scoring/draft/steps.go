package draft

import (
	"slices"

	"github.com/congtam/congtam/scoring"
)

// StepChange is one step two computations over the same facts differ in: another value,
// note or input, or a step that only one of them has. Steps it rests on are left out.
type StepChange struct {
	Rule          string
	Of            string        // id of the source record, if the step is about one
	Before, After *scoring.Step // nil where the computation has no such step
}

// Steps lists the steps two traces differ in, in the order of computing: what a step
// rests on, or names as an input, comes before it, so the first is the cause of others.
func Steps(before, after scoring.Step) []StepChange {
	var c stepComparison
	order := c.compare(&before, &after)
	c.byRule, c.done = make(map[string][]int), make([]bool, len(c.found))
	for i, found := range c.found {
		c.byRule[found.Rule] = append(c.byRule[found.Rule], i)
	}
	for _, i := range order {
		c.emit(i)
	}
	return c.ordered
}

type stepComparison struct {
	found   []StepChange
	under   [][]int          // changes below each one
	earlier [][]int          // changes in the steps before each one, under the same step
	byRule  map[string][]int // changes not yet in order
	done    []bool
	ordered []StepChange
}

// compare notes what differs at a step and below, and returns the topmost of it.
func (c *stepComparison) compare(a, b *scoring.Step) (tops []int) {
	var left []scoring.Step
	if b != nil {
		left = slices.Clone(b.Steps)
	}
	if a != nil {
		for i := range a.Steps {
			tops = c.follow(tops, &a.Steps[i], take(&left, a.Steps[i]))
		}
	}
	for i := range left {
		tops = c.follow(tops, nil, &left[i])
	}
	if a != nil && b != nil && sameStep(*a, *b) {
		return tops
	}
	c.found, c.under, c.earlier = append(c.found, changeOf(a, b)), append(c.under, tops), append(c.earlier, nil)
	return []int{len(c.found) - 1}
}

// follow compares the next step under the same one. If it changed itself it follows what
// changed before it, as a sum follows what it adds up.
func (c *stepComparison) follow(before []int, a, b *scoring.Step) []int {
	tops := c.compare(a, b)
	if (a == nil || b == nil || !sameStep(*a, *b)) && len(tops) > 0 {
		c.earlier[tops[0]] = before[:len(before):len(before)]
	}
	return append(before, tops...)
}

// emit puts a change into order, after all it depends on.
func (c *stepComparison) emit(i int) {
	if c.done[i] {
		return
	}
	c.done[i] = true
	for _, j := range slices.Concat(c.earlier[i], c.under[i]) {
		c.emit(j)
	}
	for _, side := range []*scoring.Step{c.found[i].Before, c.found[i].After} {
		if side != nil {
			c.emitNamed(side.Inputs)
		}
	}
	c.ordered = append(c.ordered, c.found[i])
}

func (c *stepComparison) emitNamed(inputs []scoring.Input) {
	for _, in := range inputs {
		named := c.byRule[in.Name]
		delete(c.byRule, in.Name)
		for _, i := range named {
			c.emit(i)
		}
	}
}

// take removes and returns the step of the same rule and record, if there is one.
func take(steps *[]scoring.Step, like scoring.Step) *scoring.Step {
	for i, s := range *steps {
		if s.Rule == like.Rule && s.Of == like.Of {
			if i == 0 { // the usual case: both are in the same order
				*steps = (*steps)[1:]
			} else {
				*steps = slices.Delete(*steps, i, i+1)
			}
			return &s
		}
	}
	return nil
}

func sameStep(a, b scoring.Step) bool {
	return a.Value == b.Value && a.Note == b.Note && slices.Equal(a.Inputs, b.Inputs)
}

func changeOf(a, b *scoring.Step) StepChange {
	var c StepChange
	for _, side := range []struct {
		from *scoring.Step
		to   **scoring.Step
	}{{a, &c.Before}, {b, &c.After}} {
		if side.from != nil {
			own := *side.from
			own.Steps = nil
			c.Rule, c.Of, *side.to = own.Rule, own.Of, &own
		}
	}
	return c
}
