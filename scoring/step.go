package scoring

// Step is one operation of a computation: the rule applied, the value it gave, and
// what went in. Steps contains the operations this one rests on.
type Step struct {
	Rule   string  `json:"r"` // code of the rule in the ruleset
	Value  string  `json:"v"` // exact: "89/120", "16.8", "GOOD"; empty when the rule only groups
	Of     string  `json:"o"` // id of the source record the step is about; empty when about the person
	Inputs []Input `json:"i"` // in the order of the rule's formula
	Note   string  `json:"n"` // code of a note in the ruleset: why there is no value, what limited it
	Steps  []Step  `json:"s"`
}

// Input is one value that went into a step.
type Input struct {
	Name  string // key of the input in the ruleset
	Value string // exact
	Ref   string // id of the source record, where it is not the step's own
}

// Find returns the first step with the rule code, in depth-first order.
func (s Step) Find(rule string) (Step, bool) {
	if s.Rule == rule {
		return s, true
	}
	for _, child := range s.Steps {
		if found, ok := child.Find(rule); ok {
			return found, true
		}
	}
	return Step{}, false
}
