package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

const (
	inDecidedBy  = "decidedBy"
	inNotDecided = "notDecided"
)

// standing says by what the levels an answer rests on were decided, and marks the answer
// where one of them is only proposed: a run proposes, the authority decides (Art. 21).
func (a *asker) standing(n law.Norm, out *Answer) (inputs []scoring.Input) {
	conditions := decisive(n, *out)
	for _, y := range a.facts.Ratings {
		seen := slices.ContainsFunc(conditions, func(c law.Condition) bool { return a.looksAt(c, y) })
		switch year := strconv.Itoa(y.Year); {
		case !seen:
		case y.Proposed:
			out.Rests = true
			inputs = append(inputs, scoring.Input{Name: inNotDecided, Value: year})
		case y.DecidedBy != "":
			inputs = append(inputs, scoring.Input{Name: inDecidedBy, Value: year + ": " + y.DecidedBy})
		}
	}
	onMembers := slices.ContainsFunc(conditions, func(c law.Condition) bool { return c.Test.OnLevels() })
	if m := a.facts.Collective; m != nil && m.Proposed > 0 && onMembers {
		out.Rests = true
		inputs = append(inputs, scoring.Input{Name: inNotDecided, Value: strconv.Itoa(a.facts.On.Year())})
	}
	return inputs
}

// decisive are the conditions an answer rests on: all of the first, and of the others the one
// that decided.
func decisive(n law.Norm, out Answer) []law.Condition {
	list := slices.Clone(n.All)
	for _, c := range n.Any {
		if out.Holds != Yes || ruleOf(c) == out.By {
			list = append(list, c)
		}
	}
	return list
}

// looksAt reports whether a condition looks at the level of a year.
func (a *asker) looksAt(c law.Condition, y Rating) bool {
	switch {
	case !c.Test.OnLevels():
		return false
	case c.Test.InTerm():
		return a.facts.TermFrom == nil || y.Year >= *a.facts.TermFrom
	}
	return y.Year > a.latest()-years(c)
}
