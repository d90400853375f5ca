package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// careers are people who came, went or were away in the year (Arts. 11, 19.1).
var careers = []Case{
	{"CB000033", time.July, today, "D5", "recruited on 15 July: under six months", "", recruited(on(time.July, 15))},
	{"CB000034", time.March, time.July, "D7", "unpaid leave of five months: rated on the others", "", leave("UNPAID", on(time.March, 1), on(time.July, 31))},
	{"CB000035", time.April, time.October, "D8", "unpaid leave of seven months: too little to be rated", "", leave("UNPAID", on(time.April, 1), on(time.October, 31))},
	{"CB000036", time.November, today, "", "transferred on 1 November to S002: earlier months stay with S001", "", moves(on(time.November, 1), officer("S002-01"))},
	{"CB000037", time.September, today, "", "promoted to deputy head of the division on 1 September", "", moves(on(time.September, 1), Post{
		Unit: "S001-04", Title: "Phó Trưởng phòng", PeerGroup: "Phó Trưởng phòng các sở", Role: scoring.Deputy, Charges: []string{"S001-04"}})},
	{"CB000038", time.April, time.May, "", "long sick leave: part of April, all of May", "", leave("SICK", on(time.April, 10), on(time.May, 31))},
	{"CB000047", time.June, time.June, "D28", "nine of the 22 working days of June, while the half-month rule of another province is tried: June is left out of the mean of the quarter", "", leave("UNPAID", on(time.June, 12), on(time.June, 30))},
	{"CB000129", time.March, today, "D26", "seconded on 1 March from S002 to S001, still on the payroll of S002", "", all(
		seconded(on(time.March, 1), officer("S001-05")), stays("Biệt phái; biên chế tại Sở Tài chính"))},
	{"CB000042", spring, today, "D25", "two posts, in S001 and S002: one month from the work of both", "95.33", all(concurrent("S002-03"), allYear(twoPlaces("S002-03")))},
	{"CB000039", time.October, today, "D11", "transferred on 1 October to S002; punished there for an act at S001 in the same year", "", moves(on(time.October, 1), officer("S002-02"))},
	{"CB000040", spring, today, "", "transferred to S002 in 2025; punished in 2026 for an act at S001 before", "", moves(calendar.On(Year-1, time.November, 1), officer("S002-02"))},
	{"CB000046", time.August, today, "", "transferred on 1 August to S002; punished for acts at both", "", moves(on(time.August, 1), officer("S002-02"))},
}

// seconded begins a post at a host.
func seconded(from calendar.Date, host Post) func(*builder, *Person) {
	host.Secondment = true
	return moves(from, host)
}

// recruited lets somebody begin on a day.
func recruited(from calendar.Date) func(*builder, *Person) {
	return func(_ *builder, someone *Person) { someone.Posts[0].From = from }
}

// retires ends somebody's service after a day.
func retires(last calendar.Date) func(*builder, *Person) {
	return func(_ *builder, someone *Person) { someone.Posts[len(someone.Posts)-1].To = &last }
}

// concurrent gives somebody a second post beside the primary one.
func concurrent(unit string) func(*builder, *Person) {
	return func(_ *builder, someone *Person) {
		second := officer(unit)
		second.From, second.Note = Founded, "Kiêm nhiệm"
		someone.Posts = append(someone.Posts, second)
	}
}

// twoPlaces assigns ten products at the primary post and five at another unit, one of
// which is not delivered: 14 of 15.
func twoPlaces(other string) func(*Month) {
	elsewhere := func(m *Month) { m.Work[1].Unit = other }
	return both(items(item(draft, 10_000, 10_000, 12, 0, 0), item(draft, 5_000, 4_000, 10, 0, 0)), elsewhere, formOf(30_000))
}
