package conformance

import (
	"strconv"

	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/support"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

func answerYear(c Case, p *law.Policy) (Outcome, error) {
	f := *c.Facts.Year
	got := year.Rate(p, f)
	o := Outcome{Trace: got.Trace}
	o.refused(year.Check(p, f))
	o.add("ratedBy", "RATED_BY", got.RatedBy)
	o.list("attached", "RATED_BY", got.Attached)
	if got.Deadline != 0 {
		o.add("deadline", "DEADLINE", got.Deadline.String())
	}
	o.number("workedMonths", "WORKED_MONTHS", &got.Worked)
	o.add("months", "MEAN", strconv.Itoa(got.Months))
	o.number("mean", "MEAN", got.Mean)
	notified := ""
	if got.Mean != nil {
		notified = got.Mean.Points().String()
	}
	o.add("notified", "MEAN", notified)
	o.band("band", "BAND", got.Band)
	o.band("rating", "YEAR_RATING", got.Rating)
	o.add("status", "YEAR_RATING", string(got.Status))
	o.list("flags", "YEAR_RATING", got.Flags)
	o.list("notes", "YEAR_RATING", notes(got.Trace))
	return o, nil
}

func answerUnit(c Case, p *law.Policy) (Outcome, error) {
	f := *c.Facts.Unit
	got := unit.Rate(p, f)
	o := Outcome{Trace: got.Trace}
	o.refused(unit.Check(p, f))
	o.number("general", "UNIT_GENERAL", got.General)
	o.number("results", "UNIT_RESULTS", got.Results)
	o.number("total", "UNIT_TOTAL", got.Total)
	o.band("band", "UNIT_BAND", got.Band)
	o.band("rating", "UNIT_RATING", got.Rating)
	o.add("status", "UNIT_RATING", string(got.Status))
	o.list("notes", "UNIT_RATING", notes(got.Trace))
	return o, nil
}

func answerKPI(c Case, p *law.Policy) (Outcome, error) {
	k := *c.Facts.KPI
	got := k.Read(p)
	o := Outcome{Trace: got.Step}
	o.refused(unit.CheckKPI(p, k))
	o.number("value", "KPI", got.Value)
	o.number("achieved", "KPI_TARGET", got.Achieved)
	if got.Met != nil {
		o.yes("met", "KPI_TARGET", *got.Met)
	} else {
		o.add("met", "KPI_TARGET", none)
	}
	o.number("points", "KPI_POINTS", got.Points)
	o.add("base", "KPI", k.Base)
	var records []string
	for _, l := range k.Less {
		records = append(records, l.Refs...)
	}
	o.list("records", "KPI_LESS", records)
	o.list("notes", "KPI", notes(got.Step))
	return o, nil
}

func answerLevels(c Case, p *law.Policy) (Outcome, error) {
	got := levels.Rate(p, *c.Facts.Levels)
	o := Outcome{Trace: got.Trace}
	o.add("ratedBy", "TRANSFER", got.RatedBy)
	o.list("required", "TRANSFER", got.Required)
	o.band("rating", "LEVELS_RATING", got.Rating)
	o.add("status", "LEVELS_RATING", string(got.Status))
	o.list("notes", "LEVELS_RATING", notes(got.Trace))
	return o, nil
}

func answerSupport(c Case, p *law.Policy) (Outcome, error) {
	f := *c.Facts.Support
	got := support.Score(p, f)
	o := Outcome{Trace: got.Trace}
	o.refused(support.Check(p, f))
	o.number("mean", "SUPPORT_MEAN", got.Mean)
	o.number("result", "SUPPORT_POINTS", got.Points)
	o.number("total", "SUPPORT_SCORE", got.Total)
	o.add("status", "SUPPORT_SCORE", string(got.Status))
	return o, nil
}

// answerDecision names every decision asked for; "none" where no norm is in force.
func answerDecision(c Case, p *law.Policy) (Outcome, error) {
	f := *c.Facts.Decision
	o := Outcome{}
	o.Trace.Rule = "DECISIONS"
	found := map[string]bool{}
	for _, a := range decision.Ask(p, f) {
		found[a.Code] = true
		o.Trace.Steps = append(o.Trace.Steps, a.Trace)
		o.add(a.Code, a.Code, string(a.Holds))
		o.add(a.Code+".effect", a.Code, string(a.Effect))
		o.add(a.Code+".by", a.Code, a.By)
	}
	for _, code := range f.Ask {
		if !found[code] {
			o.add(code, code, none)
		}
	}
	return o, nil
}
