package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// NormsOf returns the policy that says what follows from the ratings of a kind of person in a
// period.
func (s *Service) NormsOf(ctx context.Context, periodID string, kind scoring.SubjectKind) (*law.Policy, *ent.Period, error) {
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, nil, translate(err)
	}
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, nil, err
	}
	policy, err := rules.Policies.Policy(law.EngineDecision, consequencesOf(kind), nil)
	return policy, p, err
}

// consequencesOf is whose norms a kind of person is asked: public employees have their own
// (Decree 233/2026, Art. 16), everybody else those of civil servants.
func consequencesOf(kind scoring.SubjectKind) law.Subject {
	if kind == scoring.PublicEmployee {
		return law.Subject(kind)
	}
	return law.Subject(scoring.CivilServant)
}

// NormLabel puts the decision in question into the words of the pinned policy.
func (s *Service) NormLabel(ctx context.Context, hash, code string) (*scoring.Text, error) {
	norm, err := s.normOf(ctx, hash, code)
	if err != nil || norm == nil {
		return &scoring.Text{Vi: code, En: code}, err
	}
	return &norm.Label, nil
}

// ConditionLabel puts the condition that decided against, or is open, into words; nil when
// all conditions hold.
func (s *Service) ConditionLabel(ctx context.Context, hash, code, condition string) (*scoring.Text, error) {
	if condition == "" {
		return nil, nil
	}
	norm, err := s.normOf(ctx, hash, code)
	if err != nil || norm == nil {
		return nil, err
	}
	for _, c := range slices.Concat(norm.All, norm.Any) {
		if string(c.Test) == condition || string(c.Of) == condition {
			return &c.Label, nil
		}
	}
	return &scoring.Text{Vi: condition, En: condition}, nil
}

// normOf finds a norm in a kept policy, the latest where a decision has several over time;
// nil where there is none.
func (s *Service) normOf(ctx context.Context, hash, code string) (*law.Norm, error) {
	policy, err := s.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, err
	}
	return latestNorm(policy, code), nil
}

func latestNorm(policy *law.Policy, code string) *law.Norm {
	var latest *law.Norm
	for i, n := range policy.Norms {
		if n.Code == code && (latest == nil || n.From != nil && (latest.From == nil || *n.From > *latest.From)) {
			latest = &policy.Norms[i]
		}
	}
	return latest
}
