package demo

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
)

// ratings are people whose year comes out at a line of Arts. 19–20.
var ratings = []Case{
	{"CB000027", spring, LastClosed, "D3", "eleven months of 90 and one of 89.94: the exact mean lies below 90", "90.00", plays(spring, LastClosed, exactly(90_000))},
	month("CB000027", today, "89.94", "D3", "the month that takes the mean below 90", exactly(89_940)),
	steady("CB000043", 95_000, "D12", "average 95: for a reprimand in official duty"),
	steady("CB000044", 95_000, "D13", "average 95: for a Party reprimand outside duty"),
	{"CB000146", spring, today, "D16", "head of a division with an average of 96: for a corruption case in the division", "96.00", allYear(leader(met, met, 26_000))},
	{"CB000117", spring, today, "D19", "deputy director with 94 in a department that is not excellent", "94.00", allYear(leader(met, met, 24_000))},
	steady("CB000045", 85_000, "", "average 85: one act, punished by the Party last year and by the State this year"),
	steady("CB000048", 85_000, "", "average 85: disciplined for an act that had failed the year before already"),
	steady("CB000147", 96_000, "D17", "average 96 in the division with a corruption case, not leading it"),
	{"CB000116", spring, today, "", "director with 94.17 in a department that is not excellent", "94.17", allYear(leader(met, met, 30_000))},
	{"CB000119", spring, today, "", "head of a division with 95; of five divisions none can be excellent", "95.00", allYear(leader(met, met, 25_000))},
	{"CB000023", spring, today, "", "head of the one excellent division of S001", "", allYear(leader(met, met, 27_000))},
	steady("CB000156", 45_000, "I1", "average 45: not completed, for lower position or separation"),
	{"CB000157", spring, today, "", "the fifth division of S002 fails together", "", failing("S002-05")},
}

// limits are the agencies in which the cap on “excellent” is felt (Art. 20.5): twelve
// people with 95 to 40 points, six of whom two stand equal at the line, and five.
var limits = func() []Case {
	var cases []Case
	for i, points := range []scoring.Decimal{95, 94, 93, 92, 91, 90, 88, 85, 80, 75, 65, 40} {
		vector, text := "E10", "one of twelve in X002; of six with 90 or more the cap leaves one"
		cases = append(cases, steady(fmt.Sprintf("CB%06d", 95+i), points*1000, vector, text))
	}
	for i, points := range []scoring.Decimal{93, 93, 80, 78, 76, 75} {
		vector, text := "E2, E12", "one of six in X003; the two with 93 are equal at the cap"
		cases = append(cases, steady(fmt.Sprintf("CB%06d", 110+i), points*1000, vector, text))
	}
	for i, points := range []scoring.Decimal{95, 85, 80, 75, 72} {
		vector, text := "E1", "one of five in X004: too few for anybody to be excellent"
		cases = append(cases, steady(fmt.Sprintf("CB%06d", 192+i), points*1000, vector, text))
	}
	return cases
}()

// steady is a case in which every settled month has the same points.
func steady(code string, points scoring.Decimal, vector, text string) Case {
	return Case{code, spring, today, vector, text, scoring.Points(points / 10).String(), allYear(exactly(points))}
}

// failing lets everybody of a division who has no case of their own work badly.
func failing(unit string) func(*builder, *Person) {
	return func(b *builder, _ *Person) {
		for i := range b.province.People {
			if someone := &b.province.People[i]; someone.Posts[0].Unit == unit {
				someone.level = 5
			}
		}
	}
}
