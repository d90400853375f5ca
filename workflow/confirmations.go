package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/draft"
)

// NewConfirmation confirms a value or a reading that a text of the law marks as unconfirmed.
type NewConfirmation struct {
	Law       string // id of the ruleset, policy or layer: its latest text; or the hash of a text
	Section   string
	Name      string
	Document  string
	DecidedOn calendar.Date
}

// ConfirmValue records that the viewer, by a document, answers for a value or a reading. It
// holds for that part as it stands, in every text that has it.
func (s *Service) ConfirmValue(ctx context.Context, in NewConfirmation) (*ent.Confirmation, error) {
	if err := require(ctx, access.ConfirmValue, access.Target{}); err != nil {
		return nil, err
	}
	document, err := written("document", in.Document)
	if err != nil {
		return nil, err
	}
	if err := s.happened("decidedOn", in.DecidedOn, 0); err != nil {
		return nil, err
	}
	code, part, err := s.unconfirmed(ctx, in)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ConfirmValue, Subject: code, Reason: part.Section + "." + part.Name + " (" + document + ")"}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Confirmation, error) {
		held, err := tx.Confirmation.Query().Where(confirmation.Code(code), confirmation.Section(part.Section), confirmation.Name(part.Name),
			confirmation.PartHash(part.Hash), confirmation.StateEQ(confirmation.StateIN_FORCE)).Exist(ctx)
		if err != nil {
			return nil, err
		}
		if held {
			return nil, badState("Nội dung này đã có người xác nhận.", "Somebody has confirmed this already.").Under(ofTheLaw)
		}
		v := access.From(ctx)
		return tx.Confirmation.Create().SetCode(code).SetSection(part.Section).SetName(part.Name).SetPartHash(part.Hash).SetDocument(document).
			SetDecidedOn(in.DecidedOn).SetConfirmedBy(v.Name).SetAccountID(v.Account).SetConfirmedAt(s.now()).Save(ctx)
	})
}

// unconfirmed finds the part to confirm.
func (s *Service) unconfirmed(ctx context.Context, in NewConfirmation) (code string, part draft.Part, err error) {
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return "", part, err
	}
	l, found := book.law(in.Law)
	if !found {
		return "", part, notFound()
	}
	parts, err := draft.Parts(l.Source())
	if err != nil {
		return "", part, err
	}
	i := slices.IndexFunc(parts, func(p draft.Part) bool { return p.Section == in.Section && p.Name == in.Name })
	if i < 0 {
		return "", part, notFound()
	}
	if parts[i].Certainty != scoring.Unconfirmed {
		return "", part, badState("Nội dung này không cần xác nhận.", "This needs no confirmation.").Under(ofTheLaw)
	}
	return l.ID(), parts[i], nil
}

// WithdrawConfirmation takes a confirmation back, with a reason: somebody else than who gave
// it. What rests on the part is not for official use again.
func (s *Service) WithdrawConfirmation(ctx context.Context, id, reason string, version int) (*ent.Confirmation, error) {
	if err := require(ctx, access.WithdrawConfirmation, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.WithdrawConfirmation, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Confirmation, error) {
		c, err := tx.Confirmation.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeConfirmation, access.WithdrawConfirmation, string(c.State))
		if err != nil {
			return nil, err
		}
		if v := access.From(ctx); !v.IsSystem() && v.Account == c.AccountID {
			return nil, refuse(Forbidden, "Người xác nhận không tự rút; cần người thứ hai.",
				"Who confirmed it does not withdraw it alone; somebody else has to.").Under(ofTheLaw)
		}
		changed, err := tx.Confirmation.UpdateOne(c).Where(confirmation.VersionEQ(version)).SetState(confirmation.State(next.To)).
			SetWithdrawnBy(access.From(ctx).Name).SetWithdrawnAt(s.now()).SetReason(reason).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// ConfirmationActions lists what the viewer may do with a confirmation now.
func (s *Service) ConfirmationActions(ctx context.Context, c *ent.Confirmation) []access.Verb {
	v := access.From(ctx)
	if v.Account == c.AccountID {
		return nil
	}
	return Offered(v, ent.TypeConfirmation, string(c.State), access.Target{}, false)
}
