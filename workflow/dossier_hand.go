package workflow

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/scoring/law"
)

// dossierByHand prepares a dossier on the facts of today.
func (s *Service) dossierByHand(ctx context.Context, d *Directory, in NewDossier) (*ent.Dossier, *law.Policy, error) {
	switch {
	case in.Kind == nil:
		return nil, nil, invalid("kind", "Chọn loại hồ sơ.", "Choose the kind of dossier.").Under(decree23)
	case in.Period == nil:
		return nil, nil, invalid("period", "Chọn năm làm căn cứ.", "Choose the year it rests on.").Under(decree23)
	case (in.Person == nil) == (in.Unit == nil):
		return nil, nil, invalid("person", "Chọn một người hoặc một đơn vị.", "Choose a person or a unit.").Under(decree23)
	case in.Unit != nil && *in.Kind != law.Reward && *in.Kind != law.ResponsibilityReview:
		return nil, nil, invalid("kind", "Loại hồ sơ này chỉ lập cho cá nhân.", "This kind of dossier is about a person.").Under(decree23)
	}
	reason, err := written("reason", in.Reason)
	if err != nil {
		return nil, nil, err
	}
	x := &ent.Dossier{Kind: *in.Kind, Origin: dossier.OriginHAND, PeriodID: *in.Period, PersonID: in.Person, OpeningReason: reason}
	if in.Norm != nil {
		x.Norm = *in.Norm
	}
	if x.Papers, err = s.papersNeeded(ctx, s.store.Client, x.Kind, x.Norm); err != nil {
		return nil, nil, err
	}
	asked, err := s.askedByHand(ctx, d, in)
	if err != nil {
		return nil, nil, err
	}
	return x, asked.policy, restOn(x, d, asked)
}

// askedByHand gathers the facts of today about whom a dossier is to be opened.
func (s *Service) askedByHand(ctx context.Context, d *Directory, in NewDossier) (askedToday, error) {
	if in.Person != nil {
		return s.factsToday(ctx, d, *in.Person, *in.Period)
	}
	u := d.Unit(*in.Unit)
	if u == nil || !access.From(ctx).PointsScope().Covers(u.Path) {
		return askedToday{}, notFound()
	}
	return s.unitAsked(ctx, d, u.ID, *in.Period)
}

// restOn enters the facts of today into a dossier and what its norm says of them. Where the
// law says who qualifies for a kind, one of its norms judges the dossier.
func restOn(x *ent.Dossier, d *Directory, asked askedToday) (err error) {
	x.UnitID, x.AgencyID, x.RulesetHash = asked.unit, d.Agency(asked.unit).ID, asked.policy.Hash
	if x.Sheet, err = json.Marshal(asked.facts); err != nil {
		return err
	}
	if x.Norm == "" {
		if needed := asked.grants(x.Kind); needed != nil {
			return invalid("norm", "Chọn điều kiện để xét, ví dụ: "+needed.Label.Vi+".", "Choose the norm that judges it, such as: "+needed.Label.En+".").
				Under(asked.policy.Dictionary().Words(needed.Cite[0]).Vi)
		}
		return nil
	}
	norm := latestNorm(asked.policy, x.Norm)
	if norm == nil || norm.Kind != x.Kind {
		return invalid("norm", "Điều kiện này không thuộc loại hồ sơ đã chọn.", "This norm does not belong to the kind of dossier.").Under(decree23)
	}
	answer, err := asked.answer(x.Norm)
	x.Verdict, x.Condition = &answer.Holds, answer.By
	return err
}

// grants is a norm in force that says who qualifies for a kind of decision; nil where none
// does.
func (a askedToday) grants(kind law.Kind) *law.Norm {
	about := a.facts.About
	if about == "" {
		about = "PERSON"
	}
	i := slices.IndexFunc(a.policy.Norms, func(n law.Norm) bool {
		return n.Kind == kind && n.About == about && n.Effect == law.Eligible && n.InForce(a.facts.On)
	})
	if i < 0 {
		return nil
	}
	return &a.policy.Norms[i]
}
