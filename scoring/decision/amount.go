package decision

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Amount is the bonus of an honour on a day: a multiple of the base salary then in
// force. False: the policy knows no multiple, or no base salary for the day.
func Amount(p *law.Policy, honour string, on calendar.Date) (scoring.Fraction, bool) {
	multiple, known := p.Number("multiple." + honour)
	salary, dated := p.Dated("baseSalary", on)
	return multiple.Mul(salary), known && dated
}

// Most is how many of a number of people may have an honour or a level that is limited to a
// share of them, rounded down; outstanding asks for the higher share of a reasoned decision.
func Most(p *law.Policy, honour string, of int, outstanding bool) (int, bool) {
	name := "share." + honour
	if outstanding {
		name = "outstandingShare." + honour
	}
	share, known := p.Number(name)
	r := share.Mul(scoring.NewFraction(int64(of), 1)).Rat()
	return int(r.Num().Int64() / r.Denom().Int64()), known
}
