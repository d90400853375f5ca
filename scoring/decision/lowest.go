package decision

import (
	"slices"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// lowestInRow looks at the latest years only, one after the other and within the term where
// it is known: an older row was considered in its own year. A year that nobody rated leaves
// the answer open beside one that was not completed.
func (a *asker) lowestInRow(c law.Condition) (Verdict, string) {
	failed, gap := 0, false
	for _, y := range a.adjacent(years(c)) {
		switch {
		case a.facts.TermFrom != nil && y.Year < *a.facts.TermFrom:
			return No, strconv.Itoa(failed)
		case y.Rating == nil:
			gap = true
		case *y.Rating != scoring.NotCompleted:
			return No, strconv.Itoa(y.Year) + " " + string(*y.Rating)
		default:
			failed++
		}
	}
	if gap && failed > 0 {
		return Open, strconv.Itoa(failed)
	}
	return verdict(failed >= years(c)), strconv.Itoa(failed)
}

// lowestByDuty wants each of those years not completed for reasons of duty (Decree 170/2025,
// Art. 53.1.d).
func (a *asker) lowestByDuty(c law.Condition) (Verdict, string) {
	v, value := a.lowestInRow(c)
	for _, y := range a.adjacent(years(c)) {
		failed := v != No && y.Rating != nil && *y.Rating == scoring.NotCompleted
		switch {
		case failed && y.Cause == "":
			v = Open
		case failed && y.Cause != Duty && y.Cause != Professional:
			return No, strconv.Itoa(y.Year) + " " + string(y.Cause)
		}
	}
	return v, value
}

// lowestInTerm wants the years apart: two in a row are removal, not resignation. Of a term
// nobody knows the beginning of, too few years at all are too few within it.
func (a *asker) lowestInTerm(c law.Condition) (Verdict, string) {
	var failed []int
	for _, y := range a.facts.Ratings {
		in := a.facts.TermFrom == nil || y.Year >= *a.facts.TermFrom
		if in && y.Rating != nil && *y.Rating == scoring.NotCompleted {
			failed = append(failed, y.Year)
		}
	}
	count := strconv.Itoa(len(failed))
	switch {
	case len(failed) < years(c):
		return No, count
	case a.facts.TermFrom == nil:
		return Open, count
	}
	for i := 1; i < len(failed); i++ {
		if failed[i-1] == failed[i]+1 {
			return No, count
		}
	}
	return Yes, count
}

// lowestQuarters looks at the latest quarters only: up to the one of the day where it is
// rated, or else the one before.
func (a *asker) lowestQuarters(c law.Condition) (Verdict, string) {
	levels := map[int]scoring.Band{} // by quarters counted from the year 0
	for _, q := range a.facts.Quarters {
		levels[4*q.Year+q.Quarter] = q.Rating
	}
	latest := 4*a.facts.On.Year() + (int(a.facts.On.Month())+2)/3
	if _, rated := levels[latest]; !rated {
		latest--
	}
	failed, gap := 0, false
	for q := latest; q > latest-years(c); q-- {
		level, rated := levels[q]
		switch {
		case !rated:
			gap = true
		case level != scoring.NotCompleted:
			return No, strconv.Itoa(failed)
		default:
			failed++
		}
	}
	if gap && failed > 0 {
		return Open, strconv.Itoa(failed)
	}
	return verdict(failed >= years(c)), strconv.Itoa(failed)
}

// reprimands counts those for duty in the term. Of a term nobody knows the beginning of, too
// few at all are too few within it.
func (a *asker) reprimands(c law.Condition) (Verdict, string) {
	inTerm := slices.DeleteFunc(slices.Clone(a.facts.Discipline), func(d Discipline) bool {
		return d.Form != "REPRIMAND" || !d.Duty || a.facts.TermFrom != nil && d.On.Year() < *a.facts.TermFrom
	})
	count := strconv.Itoa(len(inTerm))
	if a.facts.TermFrom == nil && len(inTerm) >= years(c) {
		return Open, count
	}
	return verdict(len(inTerm) >= years(c)), count
}
