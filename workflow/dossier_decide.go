package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// DecidedDossier is the decision of the authority.
type DecidedDossier struct {
	Dossier       string
	Reason        string
	Document      string
	DecidedOn     calendar.Date
	EffectiveFrom calendar.Date
	Version       int
}

// ConfirmDossier confirms what is proposed, by a decision; what it then is for later years is
// written in the same transaction.
func (s *Service) ConfirmDossier(ctx context.Context, in DecidedDossier) (*ent.Dossier, error) {
	if err := s.checkDossierDecision(in.Reason, in.Document, in.DecidedOn); err != nil {
		return nil, err
	}
	if in.EffectiveFrom < in.DecidedOn {
		return nil, invalid("effectiveFrom", "Ngày có hiệu lực không được trước ngày quyết định.",
			"It takes effect on the day of the decision at the earliest.").Under(decree23)
	}
	return s.stepDossier(ctx, dossierStep{verb: access.ConfirmDossier, id: in.Dossier, version: in.Version, reason: in.Reason + " (" + in.Document + ")",
		check: func(ctx context.Context, d *Directory, x *ent.Dossier) error {
			return s.confirmable(ctx, d, x, in.DecidedOn)
		},
		change: func(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, u *ent.DossierUpdateOne) error {
			effect, err := s.takeEffect(ctx, tx, d, x, in)
			u.SetEffectID(effect).SetEffectiveFrom(in.EffectiveFrom)
			s.decided(ctx, u, in)
			return err
		}})
}

// RejectDossier rejects what is proposed, by a document; nothing follows from it.
func (s *Service) RejectDossier(ctx context.Context, in DecidedDossier) (*ent.Dossier, error) {
	if err := s.checkDossierDecision(in.Reason, in.Document, in.DecidedOn); err != nil {
		return nil, err
	}
	return s.stepDossier(ctx, dossierStep{verb: access.RejectDossier, id: in.Dossier, version: in.Version, reason: in.Reason + " (" + in.Document + ")",
		check: func(ctx context.Context, d *Directory, x *ent.Dossier) error {
			return asError(d.partial(access.From(ctx), x))
		},
		change: func(ctx context.Context, _ *ent.Tx, _ *Directory, _ *ent.Dossier, u *ent.DossierUpdateOne) error {
			s.decided(ctx, u, in)
			return nil
		}})
}

func (s *Service) decided(ctx context.Context, u *ent.DossierUpdateOne, in DecidedDossier) {
	u.SetDecidedBy(access.From(ctx).Name).SetDecidedAt(s.now()).SetReason(in.Reason).SetDocument(in.Document).SetDecidedOn(in.DecidedOn)
}

// WithdrawDossier ends a dossier without a decision.
func (s *Service) WithdrawDossier(ctx context.Context, id, reason string, version int) (*ent.Dossier, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.stepDossier(ctx, dossierStep{verb: access.WithdrawDossier, id: id, version: version, reason: reason,
		check: func(context.Context, *Directory, *ent.Dossier) error { return nil },
		change: func(_ context.Context, _ *ent.Tx, _ *Directory, _ *ent.Dossier, u *ent.DossierUpdateOne) error {
			u.SetReason(reason)
			return nil
		}})
}

func (s *Service) checkDossierDecision(reason, document string, on calendar.Date) error {
	if err := needReason(reason); err != nil {
		return err
	}
	if _, err := written("document", document); err != nil {
		return invalid("document", "Cần số, ký hiệu văn bản quyết định.", "The number of the decision is required.").Under(decree23)
	}
	return s.happened("decidedOn", on, 0)
}

// confirmable: nobody confirms what they proposed, nor against a condition of the law, nor
// without the papers, nor on results that no longer stand or that are not for official use.
func (s *Service) confirmable(ctx context.Context, d *Directory, x *ent.Dossier, on calendar.Date) error {
	if err := d.partial(access.From(ctx), x); err != nil {
		return err
	}
	if p := x.Edges.Proposal; p != nil && p.Visibility != proposal.VisibilityCURRENT {
		return computedAgain()
	}
	if i := slices.IndexFunc(x.Papers, func(p schema.Paper) bool { return p.Document == "" }); i >= 0 {
		p := x.Papers[i]
		return badState("Hồ sơ còn thiếu: "+p.Label.Vi+".", "A paper is missing: "+p.Label.En+".").At("papers").Under(p.Where.Vi)
	}
	if err := s.allowed(ctx, d, x); err != nil {
		return err
	}
	if err := s.checkTerms(ctx, d, x, &x.Terms, on); err != nil {
		return err
	}
	return s.officialDossier(ctx, x)
}

// allowed asks the norm again on the facts of today: it has to hold on levels that are decided
// and told. What the law gives only to those who qualify also needs every fact; where it only
// has a case considered, an open fact is for the authority to weigh.
func (s *Service) allowed(ctx context.Context, d *Directory, x *ent.Dossier) error {
	if x.Norm == "" {
		return nil
	}
	asked, err := s.askedAbout(ctx, d, x.PersonID, x.UnitID, x.PeriodID)
	if err != nil {
		return err
	}
	norm := latestNorm(asked.policy, x.Norm)
	answer, err := asked.answer(x.Norm)
	if err != nil {
		return err
	}
	where := asked.policy.Dictionary().Words(norm.Cite[0]).Vi
	switch why := conditionLabel(norm, answer.By); {
	case answer.Holds == decision.No || answer.Holds == decision.Open && norm.Effect == law.Eligible:
		return badState("Chưa đủ điều kiện: "+why.Vi+".", "A condition does not hold: "+why.En+".").Under(where)
	case answer.Rests:
		return badState("Mức xếp loại làm căn cứ mới là đề xuất; chỉ quyết định sau khi mức ấy đã được quyết định và thông báo.",
			"The level it rests on is only proposed; decide once that level is decided and notified.").Under(where + "; " + art + "Điều 21")
	}
	return nil
}

// partial refuses whoever proposed the decision, and the head of the unit it is about.
func (d *Directory) partial(v *access.Viewer, x *ent.Dossier) *Error {
	head := x.PersonID == nil && v.Person != "" && slices.ContainsFunc(d.Heads(x.UnitID), func(h *ent.Post) bool { return h.PersonID == v.Person })
	switch {
	case x.ProposerID != "" && x.ProposerID == v.Account:
		return refuse(Forbidden, "Người đề xuất không được tự quyết định.", "Who proposed it does not decide it.").Under(art + "Điều 10")
	case head:
		return refuse(Forbidden, "Người đứng đầu không quyết định về chính đơn vị của mình.", "A head does not decide on his own unit.").Under(art + "Điều 10")
	}
	return nil
}

// asError keeps a missing refusal from becoming a refusal.
func asError(e *Error) error {
	if e == nil {
		return nil
	}
	return e
}
