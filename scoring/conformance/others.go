package conformance

import (
	"fmt"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/scoring/year"
)

func answerAmount(c Case, p *law.Policy) (Outcome, error) {
	o := Outcome{}
	if f, known := decision.Amount(p, c.Facts.Amount.Honour, c.Facts.Amount.On); known {
		o.number("amount", "", &f)
	} else {
		o.add("amount", "", none)
	}
	return o, nil
}

func answerQuota(c Case, p *law.Policy) (Outcome, error) {
	o := Outcome{}
	most, known := decision.Most(p, c.Facts.Quota.Honour, c.Facts.Quota.Of, c.Facts.Quota.Outstanding)
	if !known {
		o.add("max", "", none)
		return o, nil
	}
	o.add("max", "", strconv.Itoa(most))
	return o, nil
}

func answerHistory(c Case, _ *law.Policy) (Outcome, error) {
	o := Outcome{}
	v, found := decision.AsOf(c.Facts.History.Versions, c.Facts.History.AsOf)
	o.add("versions", "", strconv.Itoa(len(c.Facts.History.Versions)))
	if !found {
		o.add("number", "", none)
		o.add("rating", "", none)
		return o, nil
	}
	o.add("number", "", v.Number)
	o.add("rating", "", string(v.Rating))
	return o, nil
}

// answerCoefficient: points above the group's maximum are refused, as is a standard
// product without points.
func answerCoefficient(c Case, _ *law.Policy) (Outcome, error) {
	f, o := c.Facts.Coefficient, Outcome{}
	k, err := scoring.Coefficient(f.Points, f.Standard)
	var problems []string
	if err != nil {
		problems = append(problems, "standard")
		if f.Points <= 0 {
			problems[0] = "points"
		}
	}
	if f.GroupMax != nil && f.Points > *f.GroupMax {
		problems = append(problems, "groupMax")
	}
	o.list("problems", "CHECK", problems)
	if problems != nil {
		o.add("coefficient", "", none)
		return o, nil
	}
	o.add("coefficient", "", k.String())
	return o, nil
}

// answerShares: the parts are together at most the whole (Art. 18.1.c).
func answerShares(c Case, _ *law.Policy) (Outcome, error) {
	f, o := c.Facts.Shares, Outcome{}
	sum := scoring.Decimal(0)
	for _, part := range f.Parts {
		sum += part.Share
	}
	var problems []string
	if sum > f.Whole {
		problems = append(problems, "parts")
	}
	o.list("problems", "CHECK", problems)
	o.add("sum", "", sum.String())
	o.add("left", "", (f.Whole - sum).String())
	return o, nil
}

func answerDays(c Case, p *law.Policy) (Outcome, error) {
	f, o := c.Facts.Calendar, Outcome{}
	table := calendar.Vietnam().Changed(f.Off, f.MakeUp, f.Unlisted)
	switch {
	case f.Due != nil:
		o.add("scoredIn", "", year.BelongsTo(p, *f.Due).String()[:len("2026-01")])
	case f.From == nil:
		return o, fmt.Errorf("a calendar case needs from or due")
	case f.WorkingDays != nil:
		o.add("date", "", table.AddWorkingDays(*f.From, *f.WorkingDays).String())
	case f.Days != nil:
		o.add("date", "", (*f.From + calendar.Date(*f.Days)).String())
	case f.To != nil:
		o.add("workingDays", "", strconv.Itoa(table.WorkingDaysBetween(*f.From, *f.To)))
	default:
		o.yes("working", "", table.Working(*f.From))
	}
	return o, nil
}

func answerDeadline(c Case, p *law.Policy) (Outcome, error) {
	f, o := c.Facts.Deadline, Outcome{}
	switch {
	case f.Stage == procedure.RateYear && f.Year > 0:
		o.add("due", "DEADLINE", year.Deadline(p, f.Year, f.Special).String())
		return o, nil
	case f.Stage == procedure.RateYear || f.From == nil:
		return o, fmt.Errorf("a deadline case needs from, or the year for %s", procedure.RateYear)
	}
	on, step := procedure.Due(p, calendar.Vietnam(), f.Stage, *f.From)
	o.Trace = step
	if on == nil {
		o.add("due", string(f.Stage), none)
		return o, nil
	}
	o.add("due", string(f.Stage), on.String())
	return o, nil
}

// sanction picks the law of the day of the decision and that of the day of the act.
func (p Program) sanction(c Case) (Outcome, error) {
	s, o := *c.Facts.Sanction, Outcome{}
	decided, found := p.Policies.Pick(law.EngineDiscipline, s.Subject, s.On, true)
	if !found {
		return o, fmt.Errorf("no rules of discipline for %s on %s", s.Subject, s.On)
	}
	acted := decided
	if s.ActOn != nil {
		if acted, found = p.Policies.PickOrEarliest(law.EngineDiscipline, s.Subject, *s.ActOn); !found {
			return o, fmt.Errorf("no rules of discipline for %s on %s", s.Subject, *s.ActOn)
		}
	}
	r := decision.Rule(decided, acted, s)
	o.Trace = r.Trace
	o.yes("accepted", "DISCIPLINE_FORM", r.Accepted)
	o.yes("deferred", "DEFERRAL", r.Deferred)
	if r.Expires != nil {
		o.add("expires", "LIMITATION", r.Expires.String())
	} else {
		o.add("expires", "LIMITATION", none)
	}
	if r.Barred != nil {
		o.yes("barred", "LIMITATION", *r.Barred)
	}
	return o, nil
}

func (p Program) applies(c Case) (Outcome, error) {
	f, o := c.Facts.Ruling, Outcome{}
	id := none
	if policy, found := p.Policies.Pick(f.Engine, f.Subject, f.On, f.Regulated); found {
		id = policy.ID
	}
	o.add("ruleset", "", id)
	return o, nil
}
