package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// measured compares a measure of the facts with the number of the condition.
func measured(holds func(order int) bool) test {
	return func(a *asker, c law.Condition) (Verdict, string) {
		f, known := a.facts.Measures[c.Of]
		if !known || c.Number == nil {
			return Open, ""
		}
		return verdict(holds(f.Cmp(c.Number.Fraction()))), f.String()
	}
}

// ratedInTerm wants every year of the present term at the band or a higher one; a year not
// rated is left out, and without the first year of the term nothing is known.
func (a *asker) ratedInTerm(c law.Condition) (Verdict, string) {
	if a.facts.TermFrom == nil {
		return Open, ""
	}
	rated := 0
	for _, y := range a.facts.Ratings {
		if y.Year < *a.facts.TermFrom || y.Rating == nil {
			continue
		}
		if rated++; law.Worse(*y.Rating, *c.Band) {
			return No, strconv.Itoa(y.Year) + " " + string(*y.Rating)
		}
	}
	if rated == 0 {
		return Open, ""
	}
	return Yes, strconv.Itoa(rated)
}

const (
	parWaiting = "waitingRatings"
	latestYear = "LATEST_YEAR"
)

// ratedWaiting: the act asks for good years while somebody waits for a post again (Decree
// 170/2025, Art. 55), without saying how many of them.
func (a *asker) ratedWaiting(c law.Condition) (Verdict, string) {
	if a.policy.Choice(parWaiting) == latestYear {
		one := 1
		c.Years = &one
	}
	return a.ratedAtLeast(c)
}

// lowestExcused: a year of the term was not completed by force majeure or by discipline
// short of removal, so that the leadership and the Party committee discuss it.
func (a *asker) lowestExcused(law.Condition) (Verdict, string) {
	seen := No
	for _, y := range a.facts.Ratings {
		if y.Rating == nil || *y.Rating != scoring.NotCompleted || a.facts.TermFrom != nil && y.Year < *a.facts.TermFrom {
			continue
		}
		switch y.Cause {
		case Unavoidable, Disciplined:
			return Yes, strconv.Itoa(y.Year) + " " + string(y.Cause)
		case "":
			seen = Open
		}
	}
	return seen, ""
}

// disciplinedForDuty: any form, for duty, decided in the year that is asked about.
func (a *asker) disciplinedForDuty(law.Condition) (Verdict, string) {
	for _, d := range a.facts.Discipline {
		if d.Duty && d.On.Year() == a.facts.On.Year() {
			return Yes, string(d.Form)
		}
	}
	return No, ""
}

// fighterYears: honoured in that many years, one after the other, of which the last is this
// year or the one before.
func (a *asker) fighterYears(c law.Condition) (Verdict, string) {
	if len(a.facts.Fighter) == 0 {
		return Open, ""
	}
	latest := slices.Max(a.facts.Fighter)
	n := 0
	for latest >= a.facts.On.Year()-1 && slices.Contains(a.facts.Fighter, latest-n) {
		n++
	}
	return verdict(n >= years(c)), strconv.Itoa(n)
}
