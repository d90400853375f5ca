package conformance

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
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

// kind is a question a case can ask: the engine whose policy answers it, for whom where the
// case does not say, and the policy of a case that bears no day.
type kind struct {
	engine  law.Engine // "": asks no policy, or picks one by itself
	subject law.Subject
	policy  string
	answer  func(Case, *law.Policy) (Outcome, error)
}

func (p Program) kinds() map[string]kind {
	people, units := law.Subject(scoring.CivilServant), law.Subject("STATE_ADMIN_ORG")
	return map[string]kind{
		"month":       {answer: func(c Case, _ *law.Policy) (Outcome, error) { return p.month(c) }},
		"year":        {law.EngineYear, people, "ND335_2025_CS_YEAR", answerYear},
		"unit":        {law.EngineUnit, units, "ND335_2025_ORG", answerUnit},
		"kpi":         {law.EngineUnit, units, "ND335_2025_ORG", answerKPI},
		"cap":         {law.EngineYear, people, "ND335_2025_CS_YEAR", answerCap},
		"capLimit":    {law.EngineYear, people, "ND335_2025_CS_YEAR", answerLimit},
		"levels":      {law.EngineLevels, law.Subject(scoring.PublicEmployee), "ND90_2020_A48", answerLevels},
		"support":     {law.EngineSupport, law.Subject(scoring.ContractWorker), "SOTAY_2026_SUPPORT", answerSupport},
		"decision":    {law.EngineDecision, people, "DECISIONS_2025", answerDecision},
		"amount":      {law.EngineDecision, people, "DECISIONS_2025", answerAmount},
		"quota":       {law.EngineDecision, people, "DECISIONS_2025", answerQuota},
		"history":     {answer: answerHistory},
		"coefficient": {answer: answerCoefficient},
		"shares":      {answer: answerShares},
		"calendar":    {law.EngineYear, people, "ND335_2025_CS_YEAR", answerDays},
		"deadline":    {law.EngineProcedure, people, "ND335_2025_PROCEDURE", answerDeadline},
		"sanction":    {answer: func(c Case, _ *law.Policy) (Outcome, error) { return p.sanction(c) }},
		"applies":     {answer: func(c Case, _ *law.Policy) (Outcome, error) { return p.applies(c) }},
	}
}

// Compute answers a case.
func (p Program) Compute(c Case) (Outcome, error) {
	name, err := c.Facts.kind()
	if err != nil {
		return Outcome{}, err
	}
	policy, err := p.policyOf(c)
	if err != nil {
		return Outcome{}, err
	}
	if policy != nil && !answers(c, name, policy) {
		return Outcome{}, fmt.Errorf("%s does not answer a case of kind %s", policy.ID, name)
	}
	return p.kinds()[name].answer(c, policy)
}

// answers reports whether a policy is of the engine a kind of case needs. The cap runs under
// every policy that has one, and a year is due by whichever policy rates it.
func answers(c Case, name string, p *law.Policy) bool {
	switch name {
	case "cap", "capLimit":
		_, has := p.Number("capRatio")
		return has
	case "deadline":
		if c.Facts.Deadline.Stage == procedure.RateYear {
			_, has := p.Number("rateBeforeDay")
			return has
		}
	}
	return p.Engine == Program{}.kinds()[name].engine
}
