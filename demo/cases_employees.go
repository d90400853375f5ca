package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
)

// LevelsHead directs a public service unit that the old decree rates.
const LevelsHead = "CB000221"

// employees are people of the public service unit without a regulation of its own: the old
// decree rates their year by conditions, without points (Decree 233/2026, Art. 20.1).
var employees = []Case{
	{"CB000169", spring, today, "", "every task done in time and well, common criteria met", "", allYear(perfect)},
	{"CB000170", spring, today, "G13", "every task done well, but punished outside duty", "", allYear(perfect)},
	{"CB000171", spring, today, "G5", "two of three tasks late: more than half bad", "", allYear(items(
		item(draft, 5_000, 5_000, 8, 1, 0), item(opinion, 5_000, 5_000, 9, 2, 0), item(answer, 1_000, 1_000, 10, 0, 0)))},
	{"CB000172", spring, today, "G4", "one of three tasks late: between the levels", "", allYear(items(
		item(draft, 5_000, 5_000, 8, 1, 0), item(opinion, 5_000, 5_000, 9, 0, 0), item(answer, 1_000, 1_000, 10, 0, 0)))},
	{"CB000173", time.August, today, "G11", "recruited on 1 August: worked five months", "", recruited(on(time.August, 1))},
	{"CB000174", time.March, time.June, "G10", "four months of unpaid leave, work without fault", "", all(
		leave("UNPAID", on(time.March, 1), on(time.June, 30)), allYear(perfect))},
	{"CB000175", spring, today, "", "common criteria kept well, but no register says what was exceeded", "", all(allYear(perfect), keptWell)},
	{"CB000176", spring, today, "G1", "common criteria kept well, and half of the tasks exceeded, as a document states", "", all(allYear(perfect), keptWell, exceeded(30, 60))},
	{"CB000177", spring, today, "G2", "the same, but 29 of 60 tasks exceeded", "", all(allYear(perfect), keptWell, exceeded(29, 60))},
	{"CB000180", time.August, today, "G14", "transferred on 1 August from D001 to D003, seven months at the old agency", "", all(
		moves(on(time.August, 1), Post{Unit: "D003-10", Title: serviceUnits.officer, PeerGroup: serviceUnits.officer + " " + serviceUnits.group, Role: scoring.Staff}), allYear(perfect))},
	{LevelsHead, spring, today, "G8", "director whose unit did 71 % of its tasks; seven of its ten divisions completed", "", allYear(perfect)},
	{"CB000201", spring, today, "", "in a unit with a regulation: scored from August on, rated by Decree 233", "", alone},
}

func keptWell(_ *builder, someone *Person) {
	someone.attested("COMMON_CRITERIA_WELL_MET", "Biên bản họp đánh giá ngày 10/12/2026", true)
}

// exceeded states how many of somebody's tasks were done beyond what was required.
func exceeded(part, whole int) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		someone.Attested = append(someone.Attested, Attestation{Kind: "TASKS_EXCEEDED", Document: "Biên bản họp đánh giá ngày 10/12/2026",
			Holds: true, Year: Year, Part: part, Whole: whole})
	}
}
