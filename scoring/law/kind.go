package law

import "slices"

// Kind is what a dossier is about: the decision that a named person proposes and another
// confirms.
type Kind string

// The kinds.
const (
	Reward               Kind = "REWARD"
	Appointment          Kind = "APPOINTMENT"
	Reappointment        Kind = "REAPPOINTMENT"
	HigherPosition       Kind = "HIGHER_POSITION"
	LowerPosition        Kind = "LOWER_POSITION"
	Transfer             Kind = "TRANSFER" // transfer, rotation, replacement
	Resignation          Kind = "RESIGNATION"
	StepDown             Kind = "STEP_DOWN"
	Removal              Kind = "REMOVAL"
	ResponsibilityReview Kind = "RESPONSIBILITY_REVIEW"
	Sanctioning          Kind = "DISCIPLINE"
	Separation           Kind = "SEPARATION"
	AdditionalIncome     Kind = "ADDITIONAL_INCOME"
)

// Values lists every kind.
func (Kind) Values() []string {
	var all []string
	for _, k := range []Kind{Reward, Appointment, Reappointment, HigherPosition, LowerPosition, Transfer, Resignation, StepDown,
		Removal, ResponsibilityReview, Sanctioning, Separation, AdditionalIncome} {
		all = append(all, string(k))
	}
	return all
}

// Adverse reports whether the decision goes against the person: protection and objective
// causes are then shown beside it (Law 80/2025, Art. 34).
func (k Kind) Adverse() bool {
	return slices.Contains([]Kind{LowerPosition, Transfer, Resignation, StepDown, Removal, ResponsibilityReview, Sanctioning, Separation}, k)
}
