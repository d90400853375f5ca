package demo

import (
	"time"

	"github.com/congtam/congtam/scoring/calendar"
)

// stated is somebody of whom a document states a fact.
type stated struct {
	person string
	fact   Attestation
}

// attestations are what documents state of the people in whom the norms on decisions are
// played; what each norm then says is in Eligibilities.
var attestations = joined(
	// Titles.
	says("UNITED", false, "CB000102"),
	says("INITIATIVE_RECOGNISED", true, "CB000101", "CB000105"),
	says("INITIATIVE_RECOGNISED", false, "CB000103"),
	says("INITIATIVE_RECOGNISED", true, "CB000119"),
	says("INITIATIVE_RECOGNISED", false, "CB000120", "CB000121", "CB000122", "CB000123", "CB000124", "CB000125", "CB000126", "CB000127", "CB000036"),
	says("INITIATIVE_RECOGNISED", true, "CB000024"),
	says("INITIATIVE_RECOGNISED", false, "CB000023", "CB000025", "CB000026", "CB000027", "CB000028", "CB000029", "CB000030", "CB000031"),
	in(Year-1, "GRASSROOTS_EMULATION_FIGHTER", "CB000101", "CB000099"),
	in(Year-2, "GRASSROOTS_EMULATION_FIGHTER", "CB000101", "CB000099"),
	in(Year-3, "GRASSROOTS_EMULATION_FIGHTER", "CB000101"),

	// Higher positions and appointments.
	says("PROSECUTED", false, "CB000101", "CB000105", "CB000044", "CB000104", "CB000036", "CB000112"),
	says("PROSECUTED", true, "CB000103"),
	says("IN_SUCCESSION_PLAN", true, "CB000101", "CB000104", "CB000036", "CB000044", "CB000103"),
	says("IN_SUCCESSION_PLAN", false, "CB000112"),
	in(Year-1, "RATED_GOOD", "CB000101", "CB000104", "CB000036", "CB000112", "CB000044", "CB000103"),
	in(Year-2, "RATED_GOOD", "CB000101", "CB000036", "CB000112", "CB000044", "CB000103"),
	in(Year-2, "RATED_COMPLETED", "CB000104"),
	says("PROSECUTED", false, again...),
	says("IN_SUCCESSION_PLAN", true, again...),
	in(Year-1, "RATED_GOOD", "CB000192", "CB000194"),
	in(Year-2, "RATED_GOOD", "CB000192", "CB000194", "CB000195", "CB000196"),

	// Lower positions and separation.
	in(Year, "CAUSE_PROFESSIONAL", "CB000106", "CB000156"),
	in(Year, "CAUSE_DISCIPLINE", "CB000157"),
	in(Year-1, "RATED_NOT_COMPLETED", "CB000193"),
	in(Year-1, "CAUSE_PROFESSIONAL", "CB000193"),
	says("LOWER_POST_EXISTS", false, "CB000106", "CB000157", "CB000193"),
	says("LOWER_POST_EXISTS", true, "CB000156"),
	in(Year-1, "PROTECTED_INNOVATION", "CB000106"),

	// Leaders: votes, terms, years within the term, pension.
	says("STEP_DOWN_CASE", true, "CB000032"),
	says("STEP_DOWN_CASE", false, "CB000128"),
	says("LETTER_OF_RESIGNATION", false, "CB000003", "CB000005", "CB000128"),
	says("LETTER_OF_RESIGNATION", true, "CB000118", "CB000155"),
	votes(12, 20, "CB000118"), votes(10, 20, "CB000128"), votes(15, 20, "CB000003"),
	from(calendar.On(Year-4, time.March, 1), "TERM_BEGAN", "CB000118", "CB000005", "CB000032", "CB000041", "CB000128", "CB000155"),
	from(calendar.On(Year-2, time.March, 1), "TERM_BEGAN", "CB000003", "CB000004"),
	from(calendar.On(Year+1, time.March, 1), "TERM_ENDS", "CB000118", "CB000003", "CB000004"),
	from(calendar.On(Year+1, time.December, 31), "TERM_ENDS", "CB000032"),
	from(calendar.On(Year+2, time.June, 1), "PENSION", "CB000118", "CB000003"),
	from(calendar.On(Year+14, time.June, 1), "PENSION", "CB000032", "CB000004"),
	in(Year-1, "RATED_GOOD", "CB000118"), in(Year-2, "RATED_GOOD", "CB000118"),
	in(Year-4, "RATED_NOT_COMPLETED", "CB000005"), in(Year-4, "RATED_NOT_COMPLETED", "CB000155"),
	in(Year-2, "RATED_NOT_COMPLETED", "CB000155"), in(Year-1, "RATED_NOT_COMPLETED", "CB000146"),
	in(Year, "CAUSE_DUTY", "CB000146"), in(Year-1, "CAUSE_DUTY", "CB000146"),
	in(Year-2, "RATED_NOT_COMPLETED", "CB000005", "CB000032", "CB000041"),
	in(Year-1, "RATED_NOT_COMPLETED", "CB000041"),
	in(Year-2, "CAUSE_FORCE_MAJEURE", "CB000032"),
	in(Year-2, "CAUSE_PROFESSIONAL", "CB000041"), in(Year-1, "CAUSE_PROFESSIONAL", "CB000041"),

	// Rotation, and a post again.
	from(calendar.On(Year-3, time.June, 1), "ROTATION_BEGAN", "CB000120"),
	from(calendar.On(Year-2, time.June, 1), "ROTATION_BEGAN", "CB000122"),
	from(calendar.On(Year-1, time.October, 1), "STEPPED_DOWN", "CB000192", "CB000105"),
	from(calendar.On(Year, time.March, 1), "STEPPED_DOWN", "CB000194"),
	from(calendar.On(Year-2, time.November, 1), "RESIGNED", "CB000195", "CB000114"),
	from(calendar.On(Year-1, time.June, 1), "RESIGNED", "CB000196"),
	in(Year-1, "RATED_GOOD", "CB000195", "CB000196"), in(Year-1, "RATED_COMPLETED", "CB000114"),
	from(calendar.On(Year-3, time.October, 1), "REMOVED", "CB000113", "CB000100"),
	from(calendar.On(Year-2, time.June, 1), "REMOVED", "CB000115"),
	in(Year-1, "RATED_GOOD", "CB000113", "CB000115", "CB000100"),
	in(Year-2, "RATED_GOOD", "CB000113", "CB000115"), in(Year-2, "RATED_COMPLETED", "CB000100"),
)

// again are people who left a post and qualify for another but for the waiting time.
var again = []string{"CB000192", "CB000194", "CB000195", "CB000196", "CB000113", "CB000115"}

func joined(lists ...[]stated) (all []stated) {
	for _, list := range lists {
		all = append(all, list...)
	}
	return all
}

const file = "Hồ sơ cán bộ"

// says a fact of the year that holds or not.
func says(kind string, holds bool, people ...string) []stated {
	return each(people, Attestation{Kind: kind, Document: file, Holds: holds, Year: Year})
}

// in a year something holds.
func in(year int, kind string, people ...string) []stated {
	return each(people, Attestation{Kind: kind, Document: file, Holds: true, Year: year})
}

// from a day something began, or will end; it is on file this year.
func from(day calendar.Date, kind string, people ...string) []stated {
	return each(people, Attestation{Kind: kind, Document: file, Holds: true, Year: Year, Day: &day})
}

// votes of low confidence among those cast.
func votes(low, cast int, people ...string) []stated {
	return each(people, Attestation{Kind: "LOW_VOTES", Document: "Biên bản lấy phiếu tín nhiệm", Holds: true, Year: Year, Part: low, Whole: cast})
}

func each(people []string, fact Attestation) (all []stated) {
	for _, code := range people {
		all = append(all, stated{code, fact})
	}
	return all
}
