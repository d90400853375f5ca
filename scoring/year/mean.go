package year

import (
	"strconv"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// mean is the mean of the periods (Art. 17.3), each weighing the months it covers, so
// that quarters and months mix. Months outside service or wholly on leave are not in
// it; a month that is open or missing keeps it open.
func (r *rater) mean() (scoring.Step, law.Status, string) {
	step := scoring.Step{Rule: ruleMean, Inputs: []scoring.Input{r.policy.Chosen(parDivisor), r.policy.Chosen(parMixed), r.policy.Chosen(parMeanOf), r.policy.Chosen(parDecember)}}
	status, why := law.Proposed, ""
	sum, weights := scoring.Fraction{}, int64(0)
	for _, g := range r.gather() {
		child := scoring.Step{Rule: rulePeriod, Of: g.ref(), Note: g.note, Inputs: []scoring.Input{input(inFrom, g.from.String())}}
		switch g.note {
		case noteMissing, noteOpen:
			if status != law.InsufficientData {
				status, why = g.status, g.note
			}
		case "":
			weight := int64(g.months)
			if r.policy.Choice(parMixed) == byPeriods {
				weight = 1
			}
			value := r.value(g.period)
			child.Value, child.Note = value.String(), r.partial(g.period)
			child.Inputs = append(child.Inputs, input(inWeight, strconv.FormatInt(weight, 10)))
			sum = sum.Add(value.Mul(scoring.NewFraction(weight, 1)))
			weights += weight
			r.result.Counted = append(r.result.Counted, Counted{Ref: g.ref(), Weight: weight})
			r.result.Months += g.months
		}
		step.Steps = append(step.Steps, child)
	}
	if weights == 0 && status == law.Proposed {
		status, why = law.InsufficientData, noteMissing
	}
	if status == law.Proposed {
		mean := sum.Div(scoring.NewFraction(r.divisor(weights), 1))
		r.result.Mean, step.Value = &mean, mean.String()
	}
	step.Note = why
	return step, status, why
}

// partial marks the period that December is in: a year is rated before its end, so December
// holds only what was due by the last due day (handbook, VII.2).
func (r *rater) partial(p *Period) string {
	if p.span().to.Month() != time.December {
		return ""
	}
	r.note(notePartial)
	return notePartial
}

// divisor: the literal text divides a year by 12; a recruit of April then could never
// complete. The months in scope are the reading in force.
func (r *rater) divisor(weights int64) int64 {
	if r.policy.Choice(parDivisor) == literal12 {
		return int64(len(r.months()))
	}
	return weights
}

// value of a period: exact, or as it was notified.
func (r *rater) value(p *Period) scoring.Fraction {
	if r.policy.Choice(parMeanOf) == asNotified {
		return scoring.NewFraction(int64(p.Total.Points()), 100)
	}
	return p.Total.Fraction
}

// Counts reports whether the month that begins on the day is expected in the mean at all.
func Counts(p *law.Policy, month calendar.Date) bool {
	return month.Month() != time.December || p.Choice(parDecember) != excluded
}

// gathered is one period of the mean, or one month without any.
type gathered struct {
	from   calendar.Date
	period *Period
	months int    // of the period, in scope
	note   string // why it is not in the mean
	status law.Status
}

func (g gathered) ref() string {
	if g.period == nil {
		return ""
	}
	return g.period.Ref
}

// gather goes through the months in order and takes each period once.
func (r *rater) gather() (list []gathered) {
	for _, month := range r.months() {
		p := r.periodOf(month.from)
		g := gathered{from: month.from, period: p, months: 1}
		g.note = r.scope(month)
		if p != nil && len(list) > 0 && list[len(list)-1].period == p {
			if last := &list[len(list)-1]; g.note == "" {
				last.months++
				if last.note == noteOutside || last.note == noteOnLeave {
					last.note = ""
					last.months = 1
				}
				r.state(last)
			}
			continue
		}
		if g.note == "" {
			r.state(&g)
		}
		list = append(list, g)
	}
	return list
}

// periodOf returns the period that covers the month.
func (r *rater) periodOf(d calendar.Date) *Period {
	for i := range r.facts.Periods {
		if r.facts.Periods[i].span().has(d) {
			return &r.facts.Periods[i]
		}
	}
	return nil
}

// scope says why a month is not expected in the mean.
func (r *rater) scope(month span) string {
	c := r.count(month)
	switch {
	case c.served == 0:
		return noteOutside
	case c.worked == 0:
		return noteOnLeave
	case !Counts(r.policy, month.from):
		return noteDecember
	case r.facts.ScoredFrom != nil && month.from < *r.facts.ScoredFrom:
		return noteUnregulated
	}
	return ""
}

// state says whether the period can be counted.
func (r *rater) state(g *gathered) {
	p := g.period
	switch {
	case p == nil:
		g.note, g.status = noteMissing, law.InsufficientData
	case p.Status == scoring.NoData:
		g.note = noteNoData
	case r.underHalf(p):
		g.note = noteHalfMonth
	case p.Status == scoring.NeedsAuthority:
		g.note, g.status = noteOpen, law.NeedsAuthority
	case p.Total == nil:
		g.note, g.status = noteOpen, law.InsufficientData
	}
}

// underHalf: where a local rule says so, a month with less than half its working days
// worked is not scored.
func (r *rater) underHalf(p *Period) bool {
	share, asked := r.policy.Number("leastMonthShare")
	if !asked || p.WorkedDays == nil || p.WorkingDays == nil || *p.WorkingDays == 0 {
		return false
	}
	return scoring.NewFraction(int64(*p.WorkedDays), int64(*p.WorkingDays)).Cmp(share) < 0
}
