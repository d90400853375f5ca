package demo

import "slices"

// Eligibility is somebody, or a unit, in whom a condition of a norm is played: all its
// conditions hold, or this one alone does not.
type Eligibility struct {
	Norm      string
	Condition string // as the trace names it
	Passes    string // code of who meets every condition
	Fails     string // code of who fails only this one
	Lacks     bool   // the fact is missing instead: what holds of everybody rated fails nobody
}

// Eligibilities lists each condition of each norm of people, and of each norm of collectives
// what a small province can play: one that passes and one that fails only that. A second
// excellent collective, to fail by its members, needs more divisions than its cap allows here.
var Eligibilities = slices.Concat(
	conditions("ADVANCED_WORKER", "CB000101", "RATED_AT_LEAST", "CB000105", "NOT_DISCIPLINED", "CB000044", "UNITED", "CB000102"),
	conditions("GRASSROOTS_EMULATION_FIGHTER", "CB000101", "ADVANCED_WORKER", "CB000105", "INITIATIVE_RECOGNISED", "CB000103"),
	conditions("PROVINCIAL_EMULATION_FIGHTER", "CB000101", "GRASSROOTS_FIGHTER_YEARS", "CB000099"),
	conditions("HIGHER_POSITION", "CB000101", "RATED_AT_LEAST", "CB000105", "NOT_DISCIPLINED", "CB000044", "NOT_PROSECUTED", "CB000103"),
	conditions("APPOINTMENT", "CB000101", "RATED_AT_LEAST", "CB000104", "MONTHS_IN_POST", "CB000036", "IN_SUCCESSION_PLAN", "CB000112",
		"NOT_DISCIPLINED", "CB000044", "NOT_PROSECUTED", "CB000103"),
	conditions("APPOINTMENT", "CB000192", "MONTHS_SINCE_STEP_DOWN", "CB000194"),
	conditions("APPOINTMENT", "CB000195", "MONTHS_SINCE_RESIGNATION", "CB000196"),
	conditions("APPOINTMENT", "CB000113", "MONTHS_SINCE_REMOVAL", "CB000115"),
	conditions("ADVANCED_COLLECTIVE", "S002-01", "MEMBERS_ADVANCED", "S002-05", "NOBODY_DISCIPLINED_FROM", "S002-02"),
	conditions("EXCELLENT_COLLECTIVE", "S001-03", "UNIT_RATED_AT_LEAST", "S002-01"),
	conditions("CONSIDER_LOWER_POSITION_OR_SEPARATION", "CB000106", "RATED_NOT_COMPLETED", "CB000105"),
	conditions("SEPARATION", "CB000106", "RATED_NOT_COMPLETED", "CB000193", "NOT_COMPLETED_FOR_PROFESSIONAL_REASONS", "CB000157", "NO_LOWER_POST", "CB000156"),
	conditions("RESIGNATION", "CB000118", "LOW_VOTES_ABOVE", "CB000128"),
	conditions("RESIGNATION", "CB000005", "NOT_COMPLETED_YEARS_IN_TERM", "CB000128"),
	conditions("REMOVAL", "CB000003", "LOW_VOTES_ABOVE", "CB000118"),
	conditions("REMOVAL", "CB000146", "NOT_COMPLETED_RELATED_TO_DUTY", "CB000118"),
	conditions("REMOVAL", "CB000004", "REPRIMANDS_IN_TERM", "CB000128"),
	conditions("REMOVAL_WITHOUT_LETTER", "CB000005", "NOT_COMPLETED_YEARS_IN_TERM", "CB000128", "NO_LETTER_OF_RESIGNATION", "CB000155"),
	conditions("STEP_DOWN", "CB000032", "STEP_DOWN_CASE_CONCLUDED", "CB000128"),
	conditions("STEP_DOWN_WITHOUT_LETTER", "CB000003", "LOW_VOTES_ABOVE", "CB000128", "NO_LETTER_OF_RESIGNATION", "CB000118"),
	conditions("CONSIDER_SUITABLE_POSITION", "CB000171", "RATED_NOT_COMPLETED", "CB000169"),
	conditions("REPLACE_OR_TRANSFER_REVIEW", QuarterHead, "NOT_COMPLETED_CONSECUTIVE_QUARTERS", ThirdQuarterHead),
	[]Eligibility{{"ADDITIONAL_INCOME", "RATED_AT_LEAST", "CB000101", "CB000033", true}},
	conditions("REAPPOINTMENT", "CB000128", "RATED_AT_LEAST_IN_TERM", "CB000032"),
	conditions("REAPPOINTMENT_DISCUSSION", "CB000032", "NOT_COMPLETED_IN_TERM_BY", "CB000041"),
	conditions("REAPPOINTMENT_NOTICE", "CB000118", "WORKING_DAYS_TO_TERM_END", "CB000032"),
	conditions("PROLONGATION_OF_FIVE_YEARS", "CB000118", "TERM_YEARS", "CB000003", "MONTHS_TO_PENSION", "CB000032"),
	conditions("PROLONGATION_OF_THREE_YEARS", "CB000003", "TERM_YEARS", "CB000118", "MONTHS_TO_PENSION", "CB000004"),
	conditions("ROTATION_COMPLETED", "CB000120", "MONTHS_IN_ROTATION", "CB000122"),
	conditions("POST_AGAIN_AFTER_STEP_DOWN", "CB000192", "MONTHS_SINCE_STEP_DOWN", "CB000194", "RATED_AT_LEAST_WAITING", "CB000105"),
	conditions("POST_AGAIN_AFTER_RESIGNATION", "CB000195", "MONTHS_SINCE_RESIGNATION", "CB000196", "RATED_AT_LEAST_WAITING", "CB000114"),
	conditions("POST_AGAIN_AFTER_REMOVAL", "CB000113", "MONTHS_SINCE_REMOVAL", "CB000115", "RATED_AT_LEAST_WAITING", "CB000100"),
)

// conditions of a norm, each with who fails only it.
func conditions(norm, passes string, failing ...string) (all []Eligibility) {
	for i := 0; i < len(failing); i += 2 {
		all = append(all, Eligibility{Norm: norm, Condition: failing[i], Passes: passes, Fails: failing[i+1]})
	}
	return all
}
