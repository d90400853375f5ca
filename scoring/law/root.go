package law

import "github.com/congtam/congtam/scoring"

// Root is the topmost step of a rating: the proposed level, or why there is none, with all
// that it rests on.
func Root(rule, of string, s Status, rating *scoring.Band, steps []scoring.Step) scoring.Step {
	root := scoring.Step{Rule: rule, Of: of, Value: string(s), Steps: steps}
	if rating != nil {
		root.Value = string(*rating)
	}
	return root
}

// Share is a count over a whole; nil while either is unknown or there is no whole.
func Share(count *int, whole int) *scoring.Fraction {
	if count == nil || whole <= 0 {
		return nil
	}
	f := scoring.NewFraction(int64(*count), int64(whole))
	return &f
}
