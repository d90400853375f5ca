package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
)

// ConfirmProposal confirms what a norm proposes of somebody, by a document (Art. 23).
func (s *Service) ConfirmProposal(ctx context.Context, id, reason, document string, version int) (*ent.Proposal, error) {
	return s.decideProposal(ctx, access.ConfirmProposal, id, reason, document, version)
}

// RejectProposal rejects what a norm proposes of somebody, by a document.
func (s *Service) RejectProposal(ctx context.Context, id, reason, document string, version int) (*ent.Proposal, error) {
	return s.decideProposal(ctx, access.RejectProposal, id, reason, document, version)
}

func (s *Service) decideProposal(ctx context.Context, verb access.Verb, id, reason, document string, version int) (*ent.Proposal, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	p, err := s.store.Proposal.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, verb, d.proposalTarget(p)); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	if strings.TrimSpace(document) == "" {
		return nil, invalid("document", "Cần số, ngày văn bản quyết định.", "The document of the decision is required.").Under(art + "Điều 23")
	}
	act := access.Act{Verb: verb, Subject: id, Reason: reason + " (" + document + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Proposal, error) {
		next, err := Next(ent.TypeProposal, verb, string(p.State))
		if err != nil {
			return nil, err
		}
		if p.Visibility != proposal.VisibilityCURRENT {
			return nil, badState("Kết quả năm đã được tính lại; hãy quyết định theo kết quả mới.",
				"The year was computed again; decide on the new result.").Under(art + "Điều 23")
		}
		changed, err := tx.Proposal.UpdateOne(p).Where(proposal.VersionEQ(version), proposal.VisibilityEQ(proposal.VisibilityCURRENT)).
			SetState(proposal.State(next.To)).SetDecidedBy(access.From(ctx).Name).SetDecidedAt(s.now()).
			SetReason(reason).SetDocument(document).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// proposalTarget aims a verb at a proposal: within the agency of the person or unit.
func (d *Directory) proposalTarget(p *ent.Proposal) access.Target {
	t := d.unitTarget(p.UnitID)
	if p.PersonID != nil {
		t.Person = *p.PersonID
	}
	return t
}

// ProposalActions lists what the viewer may do with a proposal now.
func (s *Service) ProposalActions(ctx context.Context, p *ent.Proposal) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil || p.Visibility != proposal.VisibilityCURRENT {
		return []access.Verb{}, err
	}
	verbs := Offered(access.From(ctx), ent.TypeProposal, string(p.State), d.proposalTarget(p), false)
	if verbs == nil {
		verbs = []access.Verb{}
	}
	return verbs, nil
}
