package facts

import (
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// attest enters what a document attests of somebody. Of this year count what is attested of
// the year itself; causes, honours and days count in the years to which they belong.
func (d *decisions) attest(f *decision.Facts, a *ent.Attestation) {
	switch cause, of := causes[a.Kind]; {
	case of && a.Holds:
		for i := range f.Ratings {
			if f.Ratings[i].Year == a.Year {
				f.Ratings[i].Cause = cause
			}
		}
	case a.Kind == attestation.KindGRASSROOTS_EMULATION_FIGHTER && a.Holds:
		f.Fighter = append(f.Fighter, a.Year)
	case a.Day != nil:
		d.attestDay(f, a.Kind, *a.Day)
	case a.Year == d.period.Year:
		attestYear(f, a)
	}
}

var levelsBefore = map[attestation.Kind]scoring.Band{
	attestation.KindRATED_EXCELLENT: scoring.Excellent, attestation.KindRATED_GOOD: scoring.Good,
	attestation.KindRATED_COMPLETED: scoring.Completed, attestation.KindRATED_NOT_COMPLETED: scoring.NotCompleted,
}

// rateBefore enters the rating of a year before the program was in use; a result of the
// program stands above it.
func rateBefore(f *decision.Facts, a *ent.Attestation) {
	level, of := levelsBefore[a.Kind]
	known := slices.ContainsFunc(f.Ratings, func(r decision.Rating) bool { return r.Year == a.Year })
	if of && a.Holds && !known {
		f.Ratings = append(f.Ratings, decision.Rating{Year: a.Year, Rating: &level, DecidedBy: a.Document})
	}
}

var causes = map[attestation.Kind]decision.Cause{
	attestation.KindCAUSE_PROFESSIONAL: decision.Professional, attestation.KindCAUSE_DUTY: decision.Duty,
	attestation.KindCAUSE_DISCIPLINE: decision.Disciplined, attestation.KindCAUSE_FORCE_MAJEURE: decision.Unavoidable,
}

func attestYear(f *decision.Facts, a *ent.Attestation) {
	holds := a.Holds
	switch a.Kind {
	case attestation.KindUNITED:
		f.United = &holds
	case attestation.KindINITIATIVE_RECOGNISED:
		f.Initiative = &holds
	case attestation.KindIN_SUCCESSION_PLAN:
		f.Planned = &holds
	case attestation.KindPROSECUTED:
		f.Prosecuted = &holds
	case attestation.KindLOWER_POST_EXISTS:
		f.LowerPost = &holds
	case attestation.KindSTEP_DOWN_CASE:
		f.StepDown = &holds
	case attestation.KindLETTER_OF_RESIGNATION:
		f.Letter = &holds
	case attestation.KindLOW_VOTES:
		if a.Part != nil && a.Whole != nil && *a.Whole > 0 {
			f.LowVotes = law.Of(scoring.NewFraction(int64(*a.Part), int64(*a.Whole)))
		}
	}
}

// attestDay counts from or to a day: whole months, and working days.
func (d *decisions) attestDay(f *decision.Facts, kind attestation.Kind, day calendar.Date) {
	measure := func(m law.Measure, n int) {
		if f.Measures == nil {
			f.Measures = map[law.Measure]law.Exact{}
		}
		f.Measures[m] = *law.Of(scoring.NewFraction(int64(max(n, 0)), 1))
	}
	switch kind {
	case attestation.KindTERM_BEGAN:
		first := day.Year()
		f.TermFrom = &first
	case attestation.KindTERM_ENDS:
		measure(law.DaysToTermEnd, calendar.Vietnam().WorkingDaysBetween(d.on, day))
		if f.TermFrom != nil {
			measure(law.TermYears, day.Year()-*f.TermFrom)
		}
	case attestation.KindPENSION:
		measure(law.MonthsToRetire, monthsBetween(d.on, day))
	case attestation.KindROTATION_BEGAN:
		measure(law.InRotation, monthsBetween(day, d.on))
	case attestation.KindSTEPPED_DOWN:
		measure(law.SinceStepDown, monthsBetween(day, d.on))
	case attestation.KindRESIGNED:
		measure(law.SinceResigned, monthsBetween(day, d.on))
	case attestation.KindREMOVED:
		measure(law.SinceRemoved, monthsBetween(day, d.on))
	}
}

// monthsBetween counts whole months from a day to a later one.
func monthsBetween(from, to calendar.Date) int {
	n := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
	if to.Time().Day() < from.Time().Day() {
		n--
	}
	return max(n, 0)
}
