package demo

import "time"

// QuarterHead and ThirdQuarterHead head divisions that did nothing in the third quarter; the
// first had done little in the second already.
const (
	QuarterHead      = "CB000073"
	ThirdQuarterHead = "CB000064"
)

// leaders are months of people who lead (Arts. 15.3, 16.2), in the second division of the
// first department unless another is named.
var leaders = []Case{
	month("CB000015", time.June, "49.99", "a subordinate just below 50", exactly(49_990)),
	month("CB000014", time.June, "94.17", "head over the subordinate below 50: d is 50 %", leader(met, met, 30_000)),
	month("CB000015", time.July, "50.00", "a subordinate at exactly 50", exactly(50_000)),
	month("CB000014", time.July, "100.00", "head over the subordinate at 50: d is 100 %", leader(met, met, 30_000)),
	month("CB000015", time.August, "45.00", "a subordinate far below 50", exactly(45_000)),
	month("CB000014", time.August, "79.50", "head with d, đ and e all 50 %", leader(missed, missed, 27_000)),
	{"CB000022", time.March, time.August, "maternity leave all month: no score, and left out of the head's d", "", leave("MATERNITY", on(time.March, 1), on(time.August, 31))},
	{"CB000051", spring, today, "head with nobody under him: the authority decides d", "", allYear(leader(met, met, 28_000))},
	{QuarterHead, time.April, time.June, "head who did none of his own work of the second quarter: not completed in the quarter", "", plays(time.April, time.June, idleLeader)},
	{QuarterHead, time.July, time.September, "head with 91 whose division did none of its tasks of the third quarter, while the quarterly rule is on (02-HD/BTCTW): not completed in the quarter, the second in a row", "", plays(time.July, time.September, leader(met, met, 21_000))},
	{ThirdQuarterHead, time.July, time.September, "head with 91 whose division did none of its tasks of the third quarter, while the quarterly rule is on: not completed in that one", "", plays(time.July, time.September, leader(met, met, 21_000))},
	{"CB000137", time.June, today, "head retired, post vacant: the director follows up the division", "", retires(on(time.May, 31))},
}
