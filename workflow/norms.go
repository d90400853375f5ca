package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// norms are what follows from a rating, by whom it concerns.
type norms map[law.Subject]*law.Policy

// of are the norms that a kind of person is asked: public employees have their own (Decree
// 233/2026, Art. 16), everybody else, and every unit, those of civil servants.
func (n norms) of(kind scoring.SubjectKind) *law.Policy {
	if kind == scoring.PublicEmployee {
		return n[law.Subject(kind)]
	}
	return n[law.Subject(scoring.CivilServant)]
}

func normsUnder(rules *facts.Rules) (norms, error) {
	all := norms{}
	for _, kind := range []scoring.SubjectKind{scoring.CivilServant, scoring.PublicEmployee} {
		policy, err := rules.Policy(law.EngineDecision, law.Subject(kind), nil)
		if err != nil {
			return nil, err
		}
		all[law.Subject(kind)] = policy
	}
	return all, nil
}

// normsOf returns the norms that govern the results of a period.
func (s *Service) normsOf(ctx context.Context, periodID string) (norms, *ent.Period, error) {
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, nil, translate(err)
	}
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, nil, err
	}
	all, err := normsUnder(rules.Policies)
	return all, p, err
}

// NormsOf returns the norms that a kind of person is asked in a period.
func (s *Service) NormsOf(ctx context.Context, periodID string, kind scoring.SubjectKind) (*law.Policy, *ent.Period, error) {
	all, p, err := s.normsOf(ctx, periodID)
	return all.of(kind), p, err
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
	label := conditionLabel(norm, condition)
	return &label, nil
}

// conditionLabel puts a condition of a norm into words.
func conditionLabel(norm *law.Norm, condition string) scoring.Text {
	for _, c := range slices.Concat(norm.All, norm.Any) {
		if string(c.Test) == condition || string(c.Of) == condition {
			return c.Label
		}
	}
	return scoring.Text{Vi: condition, En: condition}
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

// ProposalAdverse reports whether what a proposal leads to goes against the person.
func (s *Service) ProposalAdverse(ctx context.Context, p *ent.Proposal) (bool, error) {
	norm, err := s.normOf(ctx, p.RulesetHash, p.Norm)
	return p.PersonID != nil && norm != nil && norm.Kind.Adverse(), err
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
