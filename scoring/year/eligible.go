package year

import (
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// inService: nobody is rated who has no post on the rating day.
func (r *rater) inService() bool {
	if r.result.RatedBy != "" {
		return false
	}
	r.add(scoring.Step{Rule: ruleService, Value: r.ratingDay().String(), Note: noteLeft})
	return r.end(law.NotRated, noteLeft)
}

// eligible asks for six months of work (Art. 11.1). Sick and maternity leave keep a
// shorter year in; it is then rated on the time worked (Art. 11.2).
func (r *rater) eligible() bool {
	worked, leave := r.worked()
	least := r.policy.Must("leastMonths")
	r.result.Worked = worked
	step := scoring.Step{Rule: ruleMonths, Value: worked.String(), Inputs: []scoring.Input{
		input(inLeast, least.String()), r.policy.Chosen(parMeasure)}}
	if worked.Cmp(least) >= 0 {
		r.add(step)
		return false
	}
	zero := scoring.Fraction{}
	step.Note = noteShort
	if leave.Cmp(zero) > 0 && worked.Cmp(zero) > 0 {
		sum := worked.Add(leave)
		step.Steps = []scoring.Step{{Rule: ruleLeave, Value: sum.String(), Inputs: []scoring.Input{r.policy.Chosen(parExemption)}}}
		if sum.Cmp(least) >= 0 || r.policy.Choice(parExemption) == anyLeave {
			step.Note = noteExempt
			r.add(step)
			r.note(noteExempt)
			return false
		}
	}
	if worked.Cmp(zero) == 0 {
		step.Note = noteNothing
	}
	r.add(step)
	return r.end(law.NotRated, step.Note)
}

// Worked is the months somebody worked in the year, leave not counted, by the same count as
// Art. 11 for policies that ask for nothing else of this package.
func Worked(p *law.Policy, f Facts) scoring.Fraction {
	work, _ := newRater(p, f).worked()
	return work
}

// worked counts months in fractions of their calendar days: 2 July to 31 December is
// 30/31 + 5, not six. The leave is what Art. 11.2 excuses.
func (r *rater) worked() (work, leave scoring.Fraction) {
	for m := time.January; m <= time.December; m++ {
		month := monthOf(r.facts.Year, m)
		days := int64(month.days())
		counted := month
		if r.policy.Choice(parMeasure) == toRatingDay {
			counted.to = min(counted.to, r.ratingDay())
		}
		c := r.count(counted)
		if r.policy.Choice(parMeasure) == wholeMonths {
			c.worked = c.worked / int(days) * int(days)
		}
		work = work.Add(scoring.NewFraction(int64(c.worked), days))
		leave = leave.Add(scoring.NewFraction(int64(c.sickOrMaternity), days))
	}
	return work, leave
}
