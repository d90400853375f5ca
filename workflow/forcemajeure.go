package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/forcemajeure"
)

// ClaimForceMajeure claims that tasks of a year were not done for reasons beyond control.
func (s *Service) ClaimForceMajeure(ctx context.Context, unit string, year int, content string) (*ent.ForceMajeure, error) {
	e := entry{verb: access.ClaimForceMajeure, unit: unit, year: year}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, _ string) (*ent.ForceMajeure, error) {
		kept, err := written("content", content)
		if err != nil {
			return nil, err
		}
		if today := s.Today().Year(); year < today-1 || year > today {
			return nil, invalid("year", "Chỉ ghi cho năm nay hoặc năm trước.", "For this year or the last one only.")
		}
		return tx.ForceMajeure.Create().SetUnitID(unit).SetYear(year).SetContent(kept).Save(ctx)
	})
}

// MajeureDecision is the authority's answer to a claim of force majeure.
type MajeureDecision struct {
	Claim    string
	Document string
	Reason   string
	Version  int
}

// AcceptForceMajeure accepts a claim: the authority then fixes the level itself (Art. 8.4.b).
func (s *Service) AcceptForceMajeure(ctx context.Context, in MajeureDecision) (*ent.ForceMajeure, error) {
	return s.decideMajeure(ctx, access.AcceptForceMajeure, in)
}

// RefuseForceMajeure refuses a claim.
func (s *Service) RefuseForceMajeure(ctx context.Context, in MajeureDecision) (*ent.ForceMajeure, error) {
	return s.decideMajeure(ctx, access.RefuseForceMajeure, in)
}

func (s *Service) decideMajeure(ctx context.Context, verb access.Verb, in MajeureDecision) (*ent.ForceMajeure, error) {
	m, err := s.store.ForceMajeure.Get(ctx, in.Claim)
	if err != nil {
		return nil, translate(err)
	}
	e := entry{verb: verb, unit: m.UnitID, year: m.Year, reason: in.Reason, entity: ent.TypeForceMajeure, id: m.ID, state: string(m.State)}
	return register(ctx, s, e, func(ctx context.Context, tx *ent.Tx, to string) (*ent.ForceMajeure, error) {
		document, err := written("document", in.Document)
		if err != nil {
			return nil, err
		}
		if err := needReason(in.Reason); err != nil {
			return nil, err
		}
		changed, err := tx.ForceMajeure.UpdateOne(m).Where(forcemajeure.VersionEQ(in.Version)).SetState(forcemajeure.State(to)).
			SetDocument(document).SetReason(in.Reason).SetDecidedOn(s.Today()).SetDecidedBy(access.From(ctx).Name).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}
