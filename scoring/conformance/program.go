package conformance

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Program is this program as a pack sees it: the rulesets it computes by.
type Program struct {
	Months   []*scoring.Ruleset
	Policies *law.Library
}

// Embedded returns the program with the rulesets built into it.
func Embedded() (Program, error) {
	months, err := scoring.Embedded()
	if err != nil {
		return Program{}, err
	}
	policies, err := law.Embedded()
	return Program{months.All(), policies}, err
}

// WithPolicy returns the program with a policy before the one of its id, which stays for
// the days that only it governs.
func (p Program) WithPolicy(q *law.Policy) Program {
	p.Policies = law.NewLibrary(append([]*law.Policy{q}, p.Policies.All()...))
	return p
}

// WithMonth is the same for a ruleset of months.
func (p Program) WithMonth(r *scoring.Ruleset) Program {
	p.Months = append([]*scoring.Ruleset{r}, p.Months...)
	return p
}

// kinds are the questions a case can ask, with the policy it is asked under where the
// case pins none.
func (p Program) kinds() map[string]struct {
	policy string
	answer func(Case, *law.Policy) (Outcome, error)
} {
	type kind = struct {
		policy string
		answer func(Case, *law.Policy) (Outcome, error)
	}
	return map[string]kind{
		"month":       {"", func(c Case, _ *law.Policy) (Outcome, error) { return p.month(c) }},
		"year":        {"ND335_2025_CS_YEAR", answerYear},
		"unit":        {"ND335_2025_ORG", answerUnit},
		"kpi":         {"ND335_2025_ORG", answerKPI},
		"cap":         {"ND335_2025_CS_YEAR", answerCap},
		"capLimit":    {"ND335_2025_CS_YEAR", answerLimit},
		"levels":      {"ND90_2020_A48", answerLevels},
		"support":     {"SOTAY_2026_SUPPORT", answerSupport},
		"decision":    {"DECISIONS_2025", answerDecision},
		"amount":      {"DECISIONS_2025", answerAmount},
		"quota":       {"DECISIONS_2025", answerQuota},
		"history":     {"", answerHistory},
		"coefficient": {"", answerCoefficient},
		"shares":      {"", answerShares},
		"calendar":    {"ND335_2025_CS_YEAR", answerDays},
		"deadline":    {"ND335_2025_PROCEDURE", answerDeadline},
		"sanction":    {"", func(c Case, _ *law.Policy) (Outcome, error) { return p.sanction(c) }},
		"applies":     {"", func(c Case, _ *law.Policy) (Outcome, error) { return p.applies(c) }},
	}
}

// Compute answers a case.
func (p Program) Compute(c Case) (Outcome, error) {
	name, err := c.Facts.kind()
	if err != nil {
		return Outcome{}, err
	}
	kind := p.kinds()[name]
	policy, err := p.policyOf(c)
	if err != nil {
		return Outcome{}, err
	}
	if policy != nil && policy.Engine != engineOf(name, policy) {
		return Outcome{}, fmt.Errorf("%s does not answer a case of kind %s", policy.ID, name)
	}
	return kind.answer(c, policy)
}

// engineOf is the engine a kind of case needs. The cap runs under every policy that has
// one.
func engineOf(kind string, p *law.Policy) law.Engine {
	switch kind {
	case "year", "calendar":
		return law.EngineYear
	case "unit", "kpi":
		return law.EngineUnit
	case "levels":
		return law.EngineLevels
	case "deadline":
		return law.EngineProcedure
	case "support":
		return law.EngineSupport
	case "cap", "capLimit":
		if _, has := p.Number("capRatio"); has {
			return p.Engine
		}
		return law.EngineYear
	}
	return law.EngineDecision
}
