package conformance

import (
	"github.com/congtam/congtam/scoring"
)

// Explainer returns what puts the steps of a case into words: the ruleset or policy the
// case is computed by. A case that asks none explains itself by its codes.
func (p Program) Explainer(c Case) func(scoring.Step) scoring.Explanation {
	if c.Facts.Month != nil {
		if r, err := p.monthRuleset(c); err == nil {
			sheet, _ := c.Facts.Month.sheet(c.ID, r) // a case that computed has a sheet
			return func(s scoring.Step) scoring.Explanation { return r.Explain(sheet, s) }
		}
	}
	if policy, err := p.policyOf(c); err == nil && policy != nil {
		return policy.Explain
	}
	codes := scoring.Dictionary(scoring.Ruleset{})
	return func(s scoring.Step) scoring.Explanation { return codes.Explain(scoring.Sheet{}, s) }
}
