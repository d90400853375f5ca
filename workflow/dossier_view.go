package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// DossierTitle names what a dossier decides: the norm, or its kind where no norm judges it.
func (s *Service) DossierTitle(ctx context.Context, x *ent.Dossier) (*scoring.Text, error) {
	if x.Norm != "" {
		return s.NormLabel(ctx, x.RulesetHash, x.Norm)
	}
	policy, err := s.governing(ctx, s.store.Client, law.EngineDossier, law.Subject(scoring.CivilServant), s.Today())
	if err != nil {
		return nil, err
	}
	if policy == nil {
		return &scoring.Text{Vi: string(x.Kind), En: string(x.Kind)}, nil
	}
	label := policy.Explain(scoring.Step{Rule: string(x.Kind)}).Label
	return &label, nil
}

// DossierYears are the ratings of the years as they stood when the dossier was opened, latest
// first.
func (s *Service) DossierYears(x *ent.Dossier) ([]decision.Rating, error) {
	f, err := factsOf(x)
	return f.Ratings, err
}

// DossierBonus is the bonus of an honour on the day of the facts, in đồng; nil where the law
// sets none.
func (s *Service) DossierBonus(ctx context.Context, x *ent.Dossier) (*int, error) {
	if x.Kind != law.Reward || x.Norm == "" {
		return nil, nil
	}
	policy, err := s.pinnedPolicy(ctx, x.RulesetHash)
	if err != nil {
		return nil, err
	}
	f, err := factsOf(x)
	amount, known := decision.Amount(policy, x.Norm, f.On)
	if err != nil || !known {
		return nil, err
	}
	n := int(amount.Points() / 100)
	return &n, nil
}
