package workflow

import (
	"context"
	"encoding/json"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

const decree23 = art + "Điều 23"

// NewDossier asks to open a dossier: on what a norm says after a year, or by hand.
type NewDossier struct {
	Proposal *string
	Kind     *law.Kind // by hand
	Norm     *string   // by hand: the norm that judges it, where one does
	Period   *string   // by hand: the year it rests on
	Person   *string   // by hand: about a person,
	Unit     *string   // or about a unit
	Reason   string    // by hand
}

// OpenDossier opens a dossier with the facts and papers as they stand. One decision about
// somebody in a year has one dossier, until it is rejected or withdrawn.
func (s *Service) OpenDossier(ctx context.Context, in NewDossier) (*ent.Dossier, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	prepare := s.dossierByHand
	if in.Proposal != nil {
		prepare = s.dossierOnProposal
	}
	x, policy, err := prepare(ctx, d, in)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.OpenDossier, d.dossierTarget(x)); err != nil {
		return nil, err
	}
	x.OpenedBy = access.From(ctx).Name
	act := access.Act{Verb: access.OpenDossier, Subject: about(x), Reason: x.OpeningReason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Dossier, error) {
		standing, err := tx.Dossier.Query().Where(sameDecision(x), dossier.StateIn(dossier.StateOPEN, dossier.StatePROPOSED, dossier.StateCONFIRMED)).
			Exist(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		if standing {
			return nil, badState("Nội dung này của năm đã có hồ sơ.", "There is a dossier on this decision of the year already.").Under(decree23)
		}
		if err := s.keepPolicy(ctx, tx, policy); err != nil {
			return nil, err
		}
		return s.newDossier(tx, x).Save(ctx)
	})
}

// newDossier fills a new row from what was prepared.
func (s *Service) newDossier(tx *ent.Tx, x *ent.Dossier) *ent.DossierCreate {
	return tx.Dossier.Create().SetKind(x.Kind).SetNorm(x.Norm).SetOrigin(x.Origin).SetNillableProposalID(x.ProposalID).SetPeriodID(x.PeriodID).
		SetNillablePersonID(x.PersonID).SetUnitID(x.UnitID).SetAgencyID(x.AgencyID).SetNillableVerdict(x.Verdict).SetCondition(x.Condition).
		SetRulesetHash(x.RulesetHash).SetSheet(x.Sheet).SetPapers(x.Papers).SetOpenedBy(x.OpenedBy).SetOpenedAt(s.now()).SetOpeningReason(x.OpeningReason)
}

// about names whom a dossier is about.
func about(x *ent.Dossier) string {
	if x.PersonID != nil {
		return *x.PersonID
	}
	return x.UnitID
}

// sameDecision: the same kind and norm, about the same person or unit, in the same year.
func sameDecision(x *ent.Dossier) predicate.Dossier {
	whom := dossier.And(dossier.PersonIDIsNil(), dossier.UnitID(x.UnitID))
	if x.PersonID != nil {
		whom = dossier.PersonID(*x.PersonID)
	}
	return dossier.And(dossier.PeriodID(x.PeriodID), dossier.KindEQ(x.Kind), dossier.Norm(x.Norm), whom)
}

// dossierOnProposal prepares a dossier on a standing proposal. It rests on the facts of today,
// not on those of the run: the authority may have decided another level since (Art. 21).
func (s *Service) dossierOnProposal(ctx context.Context, d *Directory, in NewDossier) (*ent.Dossier, *law.Policy, error) {
	p, err := s.store.Proposal.Get(ctx, *in.Proposal)
	if err != nil {
		return nil, nil, translate(err)
	}
	if p.Visibility != proposal.VisibilityCURRENT {
		return nil, nil, computedAgain()
	}
	norm, err := s.normOf(ctx, p.RulesetHash, p.Norm)
	if err != nil {
		return nil, nil, err
	}
	if norm == nil || norm.Kind == "" {
		return nil, nil, invalid("proposal", "Nội dung này chỉ là mức xếp loại hoặc một điều kiện, không phải quyết định cần hồ sơ.",
			"This is a rating or a condition only, not a decision that takes a dossier.").Under(decree23)
	}
	papers, err := s.papersNeeded(ctx, s.store.Client, norm.Kind, norm.Code)
	if err != nil {
		return nil, nil, err
	}
	x := &ent.Dossier{Kind: norm.Kind, Norm: p.Norm, Origin: dossier.OriginPROPOSAL, ProposalID: &p.ID, PeriodID: p.PeriodID, PersonID: p.PersonID,
		Papers: papers, OpeningReason: in.Reason}
	asked, err := s.askedAbout(ctx, d, p.PersonID, p.UnitID, p.PeriodID)
	if err != nil {
		return nil, nil, err
	}
	return x, asked.policy, restOn(x, d, asked)
}

// askedAbout gathers the facts of today about a person, or about a unit where there is none.
func (s *Service) askedAbout(ctx context.Context, d *Directory, person *string, unit, periodID string) (askedToday, error) {
	if person != nil {
		return s.personAsked(ctx, d, *person, periodID)
	}
	return s.unitAsked(ctx, d, unit, periodID)
}

func computedAgain() *Error {
	return badState("Kết quả năm đã được tính lại; hãy quyết định theo kết quả mới.",
		"The year was computed again; decide on the new result.").Under(decree23)
}

// papersNeeded lists the papers that the rules on dossiers ask for, of the kind and of the norm.
func (s *Service) papersNeeded(ctx context.Context, client *ent.Client, kind law.Kind, norm string) ([]schema.Paper, error) {
	policy, err := s.governing(ctx, client, law.EngineDossier, law.Subject(scoring.CivilServant), s.Today())
	if err != nil {
		return nil, err
	}
	if policy == nil {
		return nil, badState("Chưa có quy định về thành phần hồ sơ.", "No rules on the papers of dossiers are in force.")
	}
	words, papers := policy.Dictionary(), []schema.Paper{}
	for _, it := range policy.Items {
		if it.Group == string(kind) || it.Group == norm {
			papers = append(papers, schema.Paper{Code: it.Code, Label: it.Label, Where: words.Words(it.Cite[0])})
		}
	}
	return papers, nil
}

// keepPolicy stores the text of a policy, so that the dossier can be explained after the
// program has moved on.
func (s *Service) keepPolicy(ctx context.Context, tx *ent.Tx, p *law.Policy) error {
	kept, err := tx.Ruleset.Query().Where(ruleset.ID(p.Hash)).Exist(ctx)
	if err != nil || kept {
		return err
	}
	return tx.Ruleset.Create().SetID(p.Hash).SetCode(p.ID).SetText(string(p.Kept())).Exec(ctx)
}

// factsOf are the facts a dossier was opened on.
func factsOf(x *ent.Dossier) (f decision.Facts, err error) {
	err = json.Unmarshal(x.Sheet, &f)
	return f, err
}
