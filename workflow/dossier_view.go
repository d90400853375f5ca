package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/period"
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

// Protection is what speaks for somebody beside an unfavourable decision (Law 80/2025,
// Art. 34; Decree 73/2023; Art. 14.2).
type Protection struct {
	Kind     ProtectionKind
	Text     string
	Document string
}

// ProtectionKind is why it protects.
type ProtectionKind string

// The kinds of protection.
const (
	ProtectedInnovation ProtectionKind = "PROTECTED_INNOVATION"
	ConfirmedCause      ProtectionKind = "OBJECTIVE_CAUSE"
	AcceptedMajeure     ProtectionKind = "FORCE_MAJEURE"
)

// DossierProtections lists what speaks for the person in the year and before; of the unit,
// force majeure accepted in the year.
func (s *Service) DossierProtections(ctx context.Context, x *ent.Dossier) ([]Protection, error) {
	all := []Protection{}
	p, err := s.store.Period.Get(ctx, x.PeriodID)
	if err != nil {
		return all, err
	}
	ctx = access.Elevated(ctx)
	if x.PersonID != nil {
		if all, err = s.protectsPerson(ctx, *x.PersonID, p); err != nil {
			return nil, err
		}
	}
	majeure, err := s.store.ForceMajeure.Query().Where(forcemajeure.UnitID(x.UnitID), forcemajeure.Year(p.Year),
		forcemajeure.StateEQ(forcemajeure.StateACCEPTED)).Order(ent.Asc(forcemajeure.FieldID)).All(ctx)
	for _, m := range majeure {
		all = append(all, Protection{AcceptedMajeure, m.Content, m.Document})
	}
	return all, err
}

func (s *Service) protectsPerson(ctx context.Context, person string, p *ent.Period) ([]Protection, error) {
	all := []Protection{}
	innovations, err := s.store.Attestation.Query().Where(attestation.PersonID(person), attestation.YearLTE(p.Year), attestation.Holds(true),
		attestation.KindEQ(attestation.KindPROTECTED_INNOVATION)).Order(ent.Desc(attestation.FieldYear)).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range innovations {
		all = append(all, Protection{Kind: ProtectedInnovation, Document: a.Document})
	}
	within, err := s.store.Period.Query().Where(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	causes, err := s.store.ObjectiveCause.Query().Where(objectivecause.PersonID(person), objectivecause.PeriodIDIn(within...),
		objectivecause.StateEQ(objectivecause.StateCONFIRMED)).Order(ent.Asc(objectivecause.FieldCreatedAt)).All(ctx)
	for _, c := range causes {
		all = append(all, Protection{ConfirmedCause, c.Text, c.Document})
	}
	return all, err
}
