package demo

import "time"

// QuarterHead and ThirdQuarterHead head divisions that did nothing in the third quarter; the
// first had done nothing in the second already.
const (
	QuarterHead      = "CB000073"
	ThirdQuarterHead = "CB000064"
)

// leaders are months of people who lead (Arts. 15.3, 16.2), in the second division of the
// first department unless another is named.
var leaders = []Case{
	month("CB000015", time.June, "49.99", "C4", "a subordinate just below 50", exactly(49_990)),
	month("CB000014", time.June, "94.17", "C4", "head over the subordinate below 50: d is 50 %", leader(met, met, 30_000)),
	month("CB000015", time.July, "50.00", "C5", "a subordinate at exactly 50", exactly(50_000)),
	month("CB000014", time.July, "100.00", "C5", "head over the subordinate at 50: d is 100 %", leader(met, met, 30_000)),
	month("CB000015", time.August, "45.00", "C6", "a subordinate far below 50", exactly(45_000)),
	month("CB000014", time.August, "79.50", "C6", "head with d, đ and e all 50 %", leader(missed, missed, 27_000)),
	month("CB000014", time.September, "82.52", "C1, C2", "head with the work of the handbook's example, nobody under him below 50: d 100 %, đ 50 %, e 100 %", both(leader(missed, met, 30_000), handbook)),
	{"CB000022", time.March, time.August, "C7", "maternity leave all month: no score, and left out of the head's d", "", leave("MATERNITY", on(time.March, 1), on(time.August, 31))},
	{"CB000051", spring, today, "C9", "head with nobody under him: the authority decides d", "", allYear(leader(met, met, 28_000))},
	{QuarterHead, time.April, time.September, "H1, H4", "head with 91 whose division did none of its tasks, while the quarterly rule is on (02-HD/BTCTW): not completed in two quarters in a row, to be considered for another post", "", plays(time.April, time.September, leader(met, met, 21_000))},
	{QuarterHead, spring, time.March, "H6", "the same head before the rule is on: nobody hears of it", "", alone},
	{ThirdQuarterHead, time.April, time.September, "H1", "head with 91 whose division did none of its tasks of the third quarter: not completed in that one", "", plays(time.April, time.September, leader(met, met, 21_000))},
	{"CB000137", time.June, today, "", "head retired, post vacant: the director follows up the division", "", retires(on(time.May, 31))},
}
