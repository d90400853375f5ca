package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// NormsOf returns the policy that says what follows from the ratings of a period.
func (s *Service) NormsOf(ctx context.Context, periodID string) (*law.Policy, *ent.Period, error) {
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, nil, translate(err)
	}
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, nil, err
	}
	policy, err := rules.Policies.Policy(law.EngineDecision, law.Subject(scoring.CivilServant), nil)
	return policy, p, err
}

// NormLabel puts the decision in question into the words of the pinned policy.
func (s *Service) NormLabel(ctx context.Context, p *ent.Proposal) (*scoring.Text, error) {
	norm, err := s.normOf(ctx, p)
	if err != nil || norm == nil {
		return &scoring.Text{Vi: p.Norm, En: p.Norm}, err
	}
	return &norm.Label, nil
}

// ConditionLabel puts the condition that decided against, or is open, into words; nil when
// all conditions hold.
func (s *Service) ConditionLabel(ctx context.Context, p *ent.Proposal) (*scoring.Text, error) {
	norm, err := s.normOf(ctx, p)
	if err != nil || norm == nil || p.Condition == "" {
		return nil, err
	}
	for _, list := range [][]law.Condition{norm.All, norm.Any} {
		for _, c := range list {
			if string(c.Test) == p.Condition {
				return &c.Label, nil
			}
		}
	}
	return &scoring.Text{Vi: p.Condition, En: p.Condition}, nil
}

// normOf finds the norm of a proposal, the one in force at the end of its period where a
// decision has several over time.
func (s *Service) normOf(ctx context.Context, p *ent.Proposal) (*law.Norm, error) {
	policy, err := s.pinnedPolicy(ctx, p.RulesetHash)
	if err != nil {
		return nil, err
	}
	var latest *law.Norm
	for i, n := range policy.Norms {
		if n.Code == p.Norm && (latest == nil || n.From != nil && (latest.From == nil || *n.From > *latest.From)) {
			latest = &policy.Norms[i]
		}
	}
	return latest, nil
}
