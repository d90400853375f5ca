package demo

import "time"

// employees are people of the public service unit without a regulation of its own: the old
// decree rates their year by conditions, without points (Decree 233/2026, Art. 20.1).
var employees = []Case{
	{"CB000169", spring, today, "every task done in time and well, common criteria met", "", allYear(perfect)},
	{"CB000170", spring, today, "every task done well, but punished outside duty", "", allYear(perfect)},
	{"CB000171", spring, today, "two of three tasks late: more than half bad", "", allYear(items(
		item(draft, 5_000, 5_000, 8, 1, 0), item(opinion, 5_000, 5_000, 9, 2, 0), item(answer, 1_000, 1_000, 10, 0, 0)))},
	{"CB000172", spring, today, "one of three tasks late: between the levels", "", allYear(items(
		item(draft, 5_000, 5_000, 8, 1, 0), item(opinion, 5_000, 5_000, 9, 0, 0), item(answer, 1_000, 1_000, 10, 0, 0)))},
	{"CB000173", time.August, today, "recruited on 1 August: worked five months", "", recruited(on(time.August, 1))},
	{"CB000174", time.March, time.June, "four months of unpaid leave, work without fault", "", all(
		leave("UNPAID", on(time.March, 1), on(time.June, 30)), allYear(perfect))},
	{"CB000175", spring, today, "common criteria kept well, but no register says what was exceeded", "", all(allYear(perfect), keptWell)},
	{"CB000201", spring, today, "in a unit with a regulation: scored from August on, rated by Decree 233", "", alone},
}

func keptWell(_ *builder, someone *Person) {
	someone.attested("COMMON_CRITERIA_WELL_MET", "Biên bản họp đánh giá ngày 10/12/2026", true)
}
