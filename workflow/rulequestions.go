package workflow

import (
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// RuleQuestion is a question an act leaves open, with the place where it is silent. Chosen is
// the answer while the province has chosen none.
type RuleQuestion struct {
	scoring.Parameter
	Citation scoring.Text
}

// Unconfirmed reports whether the answer taken is a reading of the law.
func (q *RuleQuestion) Unconfirmed() bool { return q.Certainty == scoring.Unconfirmed }

// choosable are the engines whose acts are read with what the province chose, in the order in
// which they are shown.
var choosable = []law.Engine{law.EngineYear, law.EngineUnit, law.EngineLevels, law.EngineDecision, law.EngineProcedure}

// ChoosablePolicies lists the acts that leave something to choose, and the layers that can be
// put over them: none that asks for facts nothing holds.
func (s *Service) ChoosablePolicies(ctx context.Context) ([]*law.Policy, error) {
	library, err := s.lawsToday(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	all := library.All()
	slices.SortStableFunc(all, func(a, b *law.Policy) int {
		return slices.Index(choosable, a.Engine) - slices.Index(choosable, b.Engine)
	})
	return slices.DeleteFunc(slices.Clone(all), func(p *law.Policy) bool {
		layered := slices.ContainsFunc(all, func(l *law.Policy) bool { return slices.Contains(l.LayerOf, p.ID) })
		return !slices.Contains(choosable, p.Engine) || p.Unfed != nil || len(p.LayerOf) == 0 && len(p.Parameters) == 0 && !layered
	}), nil
}

// Questions lists what an act leaves open.
func Questions(p *law.Policy) []*RuleQuestion {
	list := make([]*RuleQuestion, len(p.Parameters))
	for i, q := range p.Parameters {
		list[i] = &RuleQuestion{q, cited(p, q.Cite)}
	}
	return list
}

// cited writes citations one after the other.
func cited(p *law.Policy, citations []scoring.Citation) scoring.Text {
	var vi, en []string
	for _, c := range citations {
		words := p.Dictionary().Words(c)
		vi, en = append(vi, words.Vi), append(en, words.En)
	}
	return scoring.Text{Vi: strings.Join(vi, "; "), En: strings.Join(en, "; ")}
}

// QuestionOf is the question a choice answers; nil for a layer, or where the act of today
// does not ask it any more.
func (s *Service) QuestionOf(ctx context.Context, c *ent.RuleChoice) (*RuleQuestion, error) {
	p, err := s.PolicyByID(ctx, c.Policy)
	if err != nil || p == nil {
		return nil, err
	}
	for _, q := range Questions(p) {
		if q.Name == c.Parameter {
			return q, nil
		}
	}
	return nil, nil
}

// RuleChoiceHolds reports whether a choice is in force today, and no later one answers the
// same question.
func (s *Service) RuleChoiceHolds(ctx context.Context, c *ent.RuleChoice) (bool, error) {
	rules, err := s.rulesOn(ctx, s.Today())
	if err != nil {
		return false, err
	}
	return rules.Holds(c.ID), nil
}
