package demo

import (
	"slices"

	"github.com/congtam/congtam/scoring"
)

// Outcome is what the year's run finds where a case of the law is played.
type Outcome struct {
	Code   string // of the person or the unit
	Vector string // codes of the list of vectors it plays; "" for none
	Text   string // what happens
	Status scoring.Status
	Rating scoring.Band // before the cap on "excellent"; "" for none
	Note   string       // code in the trace that says why; "" for none
}

// Outcomes lists the cases of the year: of units, of people under Decree 335/2025, and of
// people of the public service unit under the old decree.
var Outcomes = slices.Concat(unitOutcomes, peopleOutcomes, capOutcomes, employeeOutcomes)

var unitOutcomes = []Outcome{
	{"S001", "F1", "93 points, 35 % exceeded, the shortcoming found is remedied: excellent before the cap", scoring.Proposed, scoring.Excellent, "MET"},
	{"S001-03", "", "the one of six divisions that may be excellent", scoring.Proposed, scoring.Excellent, "ACCEPTED"},
	{"S001-04", "", "93 points: excellent, displaced by the cap of the divisions", scoring.Proposed, scoring.Excellent, "DISPLACED"},
	{"S001-05", "", "a complaint against it was verified and found groundless: rated", scoring.Proposed, scoring.Good, ""},
	{"S002", "F3", "93 points, but a division has failed: not excellent", scoring.Proposed, scoring.Good, "SUB_UNITS"},
	{"S002-01", "", "93 points: excellent, but of five divisions none can be", scoring.Proposed, scoring.Excellent, "DISPLACED"},
	{"S002-03", "F7", "20 % of the tasks late: completed", scoring.Proposed, scoring.Completed, "FALLBACK"},
	{"S002-04", "F4", "93 points, but a shortcoming is not remedied: good", scoring.Proposed, scoring.Good, "REMEDIED"},
	{"S002-05", "F12", "49.99 points: not completed", scoring.Proposed, scoring.NotCompleted, "BAND"},
	{"X002", "F9", "65 % of the tasks done, no force majeure: not completed", scoring.Proposed, scoring.NotCompleted, "LEAST_DONE"},
	{"X003", "F6", "95 % of the tasks done: no level fits, the authority decides", scoring.NeedsAuthority, "", "BAND_WITHOUT_CONDITIONS"},
	{"X004", "F10", "65 % done, force majeure accepted: the authority decides", scoring.NeedsAuthority, "", "FORCE_MAJEURE"},
	{"D001", "", "a public service unit with 93 points of the example layer", scoring.Proposed, scoring.Excellent, "MET"},
	{"D002", "", "a public service unit with late tasks: the authority decides (Decree 233/2026, Art. 7.5)", scoring.NeedsAuthority, "", "FALLBACK"},
}

var peopleOutcomes = []Outcome{
	{"CB000010", "", "months that could not be scored hold the year", scoring.InsufficientData, "", "MEAN"},
	{"CB000027", "D3", "mean of 89.995: good, not excellent", scoring.Proposed, scoring.Good, "BAND"},
	{"CB000033", "D5", "recruited on 15 July: not rated", scoring.NotRated, "", "UNDER_SIX_MONTHS"},
	{"CB000034", "D7", "five months of unpaid leave: rated on seven months", scoring.Proposed, "", "WHOLE_PERIOD_ON_LEAVE"},
	{"CB000035", "D8", "seven months of unpaid leave: not rated", scoring.NotRated, "", "UNDER_SIX_MONTHS"},
	{"CB000022", "", "six months of maternity leave: rated on the time worked", scoring.Proposed, "", "WHOLE_PERIOD_ON_LEAVE"},
	{"CB000036", "", "transferred: rated by S002 with the months of S001 attached", scoring.Proposed, "", "S001"},
	{"CB000129", "D26", "seconded: rated by the host S001 with the months of S002", scoring.Proposed, "", "S002"},
	{"CB000042", "D25", "two posts: one rating, by the primary post", scoring.Proposed, scoring.Excellent, "S002"},
	{"CB000043", "D12", "95, but a reprimand in official duty: not completed (Art. 11.3.a)", scoring.Proposed, scoring.NotCompleted, "FAILS_THE_YEAR"},
	{"CB000044", "D13", "95 and a Party reprimand outside duty: excellent before the cap", scoring.Proposed, scoring.Excellent, "NOT_DUTY_NOR_DEGRADATION"},
	{"CB000045", "", "one act, punished by the Party last year: does not count again (Art. 11.3.a)", scoring.Proposed, scoring.Good, "ACT_COUNTED_IN_EARLIER_YEAR"},
	{"CB000048", "", "the act failed 2025 before it was punished: the decision does not count in 2026 (Art. 11.3.b)", scoring.Proposed, scoring.Good, "ACT_ALREADY_USED"},
	{"CB000039", "D11", "act at the old unit, punished in the year the new one rates: the authority decides (Arts. 11.3.c, 19.1)", scoring.NeedsAuthority, "", "OLD_UNIT_SAME_YEAR"},
	{"CB000040", "", "act at the old unit before the transfer: counts there (Art. 11.3.c)", scoring.Proposed, "", "COUNTS_AT_OLD_UNIT"},
	{"CB000046", "", "acts at both units: the one at the new unit fails the year (Art. 11.3.d)", scoring.Proposed, scoring.NotCompleted, "FAILS_THE_YEAR"},
	{"CB000146", "D16", "96, but a corruption case in the division he heads: not completed", scoring.Proposed, scoring.NotCompleted, "UNIT_CORRUPTION"},
	{"CB000147", "D17", "96 in that division, leading nobody: unaffected", scoring.Proposed, scoring.Excellent, ""},
	{"CB000116", "", "director with 94.17, bounded by the department that is good", scoring.Proposed, scoring.Good, "BOUNDED_BY_UNIT"},
	{"CB000117", "D19", "deputy director with 94: not bounded", scoring.Proposed, scoring.Excellent, ""},
	{"CB000119", "", "head with 95, bounded by the division after the cap of units", scoring.Proposed, scoring.Good, "BOUNDED_BY_UNIT"},
	{"CB000023", "", "head with 96 on average of the excellent division", scoring.Proposed, scoring.Excellent, "HEAD_NOT_ABOVE_UNIT"},
	{"CB000051", "", "head with nobody under him: the authority decides his months", scoring.NeedsAuthority, "", "MEAN"},
	{"CB000156", "I1", "average 45: not completed", scoring.Proposed, scoring.NotCompleted, "BAND"},
}

var capOutcomes = []Outcome{
	{"CB000095", "E10", "best of twelve: the one who may be excellent", scoring.Proposed, scoring.Excellent, "ACCEPTED"},
	{"CB000096", "E10", "second of twelve with 94: displaced by the cap, first in reserve", scoring.Proposed, scoring.Excellent, "DISPLACED"},
	{"CB000110", "E2, E12", "one of two with 93 at the line of the cap: a tie, the authority decides", scoring.NeedsAuthority, scoring.Excellent, "TIE_AT_CAP"},
	{"CB000111", "E12", "the other of the two", scoring.NeedsAuthority, scoring.Excellent, "TIE_AT_CAP"},
	{"CB000192", "E1", "95 among five: the set is too small for one excellent", scoring.Proposed, scoring.Excellent, "DISPLACED"},
}

var employeeOutcomes = []Outcome{
	{"CB000169", "", "every task done well: good (Decree 90/2020)", scoring.Proposed, scoring.Good, "LEVEL"},
	{"CB000170", "G13", "punished in the year for whatever act: not completed", scoring.Proposed, scoring.NotCompleted, "DISCIPLINE"},
	{"CB000171", "G5", "two of three tasks bad: not completed", scoring.Proposed, scoring.NotCompleted, "TASKS_BAD"},
	{"CB000172", "G4", "one of three bad: between the levels, the authority decides", scoring.NeedsAuthority, "", "TASKS_BAD"},
	{"CB000173", "G11", "worked five months: not rated", scoring.NotRated, "", "UNDER_SIX_MONTHS"},
	{"CB000174", "G10", "absent four months: at most completed", scoring.Proposed, scoring.Completed, "ABSENT_NOT_ABOVE_COMPLETED"},
	{"CB000175", "", "excellent would need what no register says: undecided", scoring.InsufficientData, "", "TASKS_EXCEEDED"},
	{"CB000201", "", "in a unit with a regulation: rated on the months it has scored (Decree 233/2026)", scoring.Proposed, "", "BEFORE_REGULATION"},
	{"CB000176", "G1", "half of the tasks exceeded: excellent (Decree 90/2020); how many may be is the Party's ratio, which the authority decides", scoring.NeedsAuthority, scoring.Excellent, "PARTY_RATE_MISSING"},
	{"CB000177", "G2", "29 of 60 tasks exceeded: good", scoring.Proposed, scoring.Good, "TASKS_EXCEEDED"},
	{LevelsHead, "G8", "71 % of the unit's tasks done, seven of ten divisions completed: completed", scoring.Proposed, scoring.Completed, "SUB_UNITS_COMPLETED"},
	{"CB000180", "G14", "transferred after seven months: rated by the new agency, the opinion of the old one must be attached", scoring.Proposed, scoring.Good, "OLD_AGENCY_OPINION"},
}
