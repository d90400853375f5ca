package demo

import "github.com/congtam/congtam/scoring"

// Quarterly is what the run of a quarter finds of somebody while a trial is on, or before.
type Quarterly struct {
	Quarter      int
	Code, Vector string
	Text         string
	Total        string       // shown; "" where it is not compared
	Rating       scoring.Band // "" where it is not compared
	Note         string       // code that the trace has, or with Absent has not
	Absent       bool
}

// Quarterlies are the cases of quarters.
var Quarterlies = []Quarterly{
	{1, "CB000026", "D1", "mean of 76.70, 81.30 and 90.10", "82.70", "", "", false},
	{1, QuarterHead, "H6", "before the quarterly rule is on nobody hears of it", "", "", "QUARTER_LEADER", true},
	{2, QuarterHead, "H1", "nothing done in the division: the head has not completed", "", scoring.NotCompleted, "QUARTER_LEADER", false},
	{3, QuarterHead, "H4", "not completed two quarters in a row: another post is to be considered", "", scoring.NotCompleted, "REPLACE_OR_TRANSFER_REVIEW", false},
	{2, "CB000047", "D28", "June left out: nine of 22 working days, under a half", "", "", "UNDER_HALF_OF_WORKING_DAYS", false},
}

// Cap is what an application of the cap on "excellent" counted in its widest scope.
type Cap struct {
	Unit, Vector, Text            string
	Base, Most, Accepted, Waiting int // Waiting: places kept for a tie
}

// Caps are the agencies in which it is felt (Arts. 8.5, 20.5).
var Caps = []Cap{
	{"X002", "E10, E17", "of twelve people ten are good or better; those who are not do not count", 10, 1, 1, 0},
	{"X003", "E2, E12", "two are equal at the line: the place is kept until the authority decides", 6, 1, 0, 1},
	{"X004", "E1", "five people are too few for one", 5, 0, 0, 0},
}

// Hold is something that holds up the late agency.
type Hold struct {
	Vector, Text string
	Kind         string // of the blocker of its year; "" where it is seen elsewhere
}

// Holds are what the late agency waits for.
var Holds = []Hold{
	{"F14", "a complaint against the commune is not verified: it cannot be rated (Art. 9.2.a)", "UNVERIFIED_COMPLAINT"},
	{"D22", "the commune and its divisions are not assessed: nobody in it is rated before its unit", "UNCONFIRMED_UNIT_ASSESSMENT"},
	{"", "its December is open", "UNPUBLISHED_PERIOD"},
	{"D23", "its ratings were due before 15 December: they stand in the ledger of what is overdue (**Sổ quá hạn**)", ""},
}

// Adopted is the case that the agencies recognised by one authority share one cap, and that
// an agency may have a quarter by decision; the tests of the year look at both.
var Adopted = []struct{ Vector, Unit, Text string }{
	{"E14", Outstanding.Unit, "a quarter may be excellent, by decision " + Outstanding.Document},
	{"E19", Top, "departments and communes recognised by the chairman share one cap"},
}
