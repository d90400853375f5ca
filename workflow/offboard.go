package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	entgrant "github.com/congtam/congtam/ent/grant"
	"github.com/congtam/congtam/ent/post"
)

// OffboardAccount ends everything at once for somebody who leaves: the account is
// disabled, its sessions end now and its grants hold no longer from today.
func (s *Service) OffboardAccount(ctx context.Context, id, reason string, version int) (*ent.Account, error) {
	a, err := s.manageableAccount(ctx, access.OffboardAccount, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.OffboardAccount, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		changed, err := tx.Account.UpdateOne(a).Where(account.VersionEQ(version)).SetDisabled(true).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		if err := s.endGrants(ctx, tx, id); err != nil {
			return nil, err
		}
		if err := s.keepAdministrator(ctx, tx); err != nil {
			return nil, err
		}
		return changed, s.endAll(ctx, tx, id, "", "LEFT")
	})
}

func (s *Service) endGrants(ctx context.Context, tx *ent.Tx, accountID string) error {
	held, err := tx.Grant.Query().Where(entgrant.AccountID(accountID),
		entgrant.Or(entgrant.ValidToIsNil(), entgrant.ValidToGTE(s.Today()))).All(access.Elevated(ctx))
	for _, g := range held {
		if err := tx.Grant.UpdateOne(g).SetValidTo(s.Today() - 1).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	return err
}

// hasLeft reports whether the person of an account held posts and holds none today: from
// that day on the account is closed, whether or not somebody thought of it. The condition
// is that of store's active accounts.
func (s *Service) hasLeft(ctx context.Context, a *ent.Account) (bool, error) {
	if a.PersonID == nil {
		return false, nil
	}
	posts, err := s.store.Post.Query().Where(post.PersonID(*a.PersonID)).All(access.Elevated(ctx))
	left := false
	for _, p := range posts {
		if holds(p.ValidFrom, p.ValidTo, s.Today()) {
			return false, err
		}
		left = left || (p.ValidTo != nil && *p.ValidTo < s.Today())
	}
	return left, err
}

// AccountActions lists what the viewer may do with an account now.
func (s *Service) AccountActions(ctx context.Context, a *ent.Account) []access.Verb {
	verbs := []access.Verb{}
	for _, verb := range []access.Verb{access.ResetPassword, access.SetAccountDisabled, access.OffboardAccount} {
		if access.May(access.From(ctx), verb, access.Target{}) && !(verb == access.OffboardAccount && a.Disabled) {
			verbs = append(verbs, verb)
		}
	}
	return verbs
}
