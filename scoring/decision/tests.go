package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// test answers a condition, with what it saw.
type test func(*asker, law.Condition) (Verdict, string)

// testOf returns the question a condition asks. Parse admits no other.
func testOf(t law.Test) test {
	return map[law.Test]test{
		law.RatedAtLeast:     (*asker).ratedAtLeast,
		law.RatedLowest:      (*asker).ratedLowest,
		law.LowestInRow:      (*asker).lowestInRow,
		law.LowestApart:      (*asker).lowestInTerm,
		law.LowestByDuty:     (*asker).lowestByDuty,
		law.ProfessionalFail: func(a *asker, _ law.Condition) (Verdict, string) { return a.cause(Professional) },
		law.NoLowerPost:      func(a *asker, _ law.Condition) (Verdict, string) { return not(known(a.facts.LowerPost)) },
		law.NotDisciplined:   (*asker).notDisciplined,
		law.NotProsecuted:    func(a *asker, _ law.Condition) (Verdict, string) { return not(known(a.facts.Prosecuted)) },
		law.United:           func(a *asker, _ law.Condition) (Verdict, string) { return known(a.facts.United) },
		law.Initiative:       func(a *asker, _ law.Condition) (Verdict, string) { return known(a.facts.Initiative) },
		law.Planned:          func(a *asker, _ law.Condition) (Verdict, string) { return known(a.facts.Planned) },
		law.AdvancedWorker:   (*asker).advancedWorker,
		law.MonthsInPost:     func(a *asker, c law.Condition) (Verdict, string) { return atLeast(a.facts.Months, c) },
		law.LowVotesAbove:    func(a *asker, c law.Condition) (Verdict, string) { return above(a.facts.LowVotes, c) },
		law.LowVotesAtMost:   func(a *asker, c law.Condition) (Verdict, string) { return not(above(a.facts.LowVotes, c)) },
		law.Reprimands:       (*asker).reprimands,
		law.ShareCompleted: func(a *asker, c law.Condition) (Verdict, string) {
			return a.share(c, func(m Collective) *int { return m.Completed })
		},
		law.ShareAdvanced: func(a *asker, c law.Condition) (Verdict, string) {
			return a.share(c, func(m Collective) *int { return m.Advanced })
		},
		law.HasFighter:     (*asker).hasFighter,
		law.NobodyWarned:   (*asker).nobodyFrom,
		law.UnitRated:      (*asker).unitRated,
		law.LowestQuarters: (*asker).lowestQuarters,

		law.RatedInTerm:     (*asker).ratedInTerm,
		law.RatedWaiting:    (*asker).ratedWaiting,
		law.LowestExcused:   (*asker).lowestExcused,
		law.DisciplinedDuty: (*asker).disciplinedForDuty,
		law.Degraded:        func(a *asker, _ law.Condition) (Verdict, string) { return verdict(a.facts.Degraded), "" },
		law.FighterYears:    (*asker).fighterYears,
		law.StepDownGround:  func(a *asker, _ law.Condition) (Verdict, string) { return known(a.facts.StepDown) },
		law.NoLetter:        func(a *asker, _ law.Condition) (Verdict, string) { return not(known(a.facts.Letter)) },
		law.HoldsIfMeasured: (*asker).other,

		law.AtLeast: measured(func(order int) bool { return order >= 0 }),
		law.Above:   measured(func(order int) bool { return order > 0 }),
		law.AtMost:  measured(func(order int) bool { return order <= 0 }),
		law.Below:   measured(func(order int) bool { return order < 0 }),
	}[t]
}

func verdict(holds bool) Verdict {
	if holds {
		return Yes
	}
	return No
}

func known(b *bool) (Verdict, string) {
	if b == nil {
		return Open, ""
	}
	return verdict(*b), strconv.FormatBool(*b)
}

func not(v Verdict, value string) (Verdict, string) {
	switch v {
	case Yes:
		return No, value
	case No:
		return Yes, value
	}
	return v, value
}

func atLeast(f *law.Exact, c law.Condition) (Verdict, string) {
	if f == nil || c.Number == nil {
		return Open, ""
	}
	return verdict(f.Cmp(c.Number.Fraction()) >= 0), f.String()
}

// above compares with the number; two thirds is written as such, since no decimal is.
func above(f *law.Exact, c law.Condition) (Verdict, string) {
	if f == nil || c.Number == nil {
		return Open, ""
	}
	bound := c.Number.Fraction()
	if c.Years != nil {
		bound = bound.Div(scoring.NewFraction(int64(*c.Years), 1))
	}
	return verdict(f.Cmp(bound) > 0), f.String()
}

func years(c law.Condition) int {
	if c.Years == nil {
		return 1
	}
	return *c.Years
}

const (
	parUnrated = "unratedYear"
	skipped    = "SKIPPED"
)

// ratedAtLeast looks at the latest years, one after the other. A level below the band
// decides; a year among them without a rating leaves the answer open, or is left out, as
// unratedYear says.
func (a *asker) ratedAtLeast(c law.Condition) (Verdict, string) {
	list := a.adjacent(years(c))
	seen, rated := "", 0
	for _, y := range list {
		if y.Rating == nil {
			continue
		}
		rated++
		seen = strconv.Itoa(y.Year) + " " + string(*y.Rating)
		if law.Worse(*y.Rating, *c.Band) {
			return No, seen
		}
	}
	if rated < years(c) {
		return Open, seen
	}
	return Yes, seen
}

// adjacent are the n years that count, latest first: the latest year there is, or the one
// before the day asked about, and those before it without a gap. A year that no register
// knows has no rating.
func (a *asker) adjacent(n int) []Rating {
	if a.policy.Choice(parUnrated) == skipped {
		rated := slices.DeleteFunc(slices.Clone(a.facts.Ratings), func(y Rating) bool { return y.Rating == nil })
		return rated[:min(n, len(rated))]
	}
	list := make([]Rating, n)
	for i := range list {
		list[i].Year = a.latest() - i
		for _, y := range a.facts.Ratings {
			if y.Year == list[i].Year {
				list[i] = y
			}
		}
	}
	return list
}

// latest is the latest year there is, or the one before the day asked about.
func (a *asker) latest() int {
	year := a.facts.On.Year() - 1
	if len(a.facts.Ratings) > 0 {
		year = max(year, a.facts.Ratings[0].Year)
	}
	return year
}

func (a *asker) ratedLowest(law.Condition) (Verdict, string) {
	for _, y := range a.facts.Ratings {
		if y.Rating != nil {
			return verdict(*y.Rating == scoring.NotCompleted), string(*y.Rating)
		}
	}
	return Open, ""
}

func (a *asker) cause(fits ...Cause) (Verdict, string) {
	for _, y := range a.facts.Ratings {
		if y.Rating == nil || *y.Rating != scoring.NotCompleted {
			continue
		}
		if y.Cause == "" {
			return Open, ""
		}
		return verdict(slices.Contains(fits, y.Cause)), string(y.Cause)
	}
	return No, ""
}
