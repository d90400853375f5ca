package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/session"
)

// Refresh changes a refresh token for the next one. A token of the session that was used
// before, however long ago, ends it: one of the two holders is a thief (RFC 9700).
func (s *Service) Refresh(ctx context.Context, token string) (*SignedIn, error) {
	ctx = access.As(ctx, access.System("refresh"))
	found, err := s.store.Session.Query().
		Where(session.FamilyHash(tokenHash(family(token))), session.EndedAtIsNil(), session.ExpiresAtGT(s.now())).
		WithAccount(func(q *ent.AccountQuery) { q.WithPerson() }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, sessionEnded()
	}
	if err != nil {
		return nil, err
	}
	ctx = access.As(ctx, signer(found.Edges.Account))
	why, err := s.endsFor(ctx, found, token)
	if err != nil {
		return nil, err
	}
	if why != "" {
		if _, err := s.end(ctx, found, why); err != nil {
			return nil, err
		}
		return nil, sessionEnded()
	}
	return s.rotate(ctx, found, token)
}

// endsFor says why a session ends instead of being refreshed, "" when it goes on.
func (s *Service) endsFor(ctx context.Context, found *ent.Session, token string) (string, error) {
	policy, err := s.SecurityPolicy(ctx)
	if err != nil {
		return "", err
	}
	left, err := s.hasLeft(ctx, found.Edges.Account)
	switch {
	case found.RefreshHash != tokenHash(token):
		return "REUSED", err
	case found.Edges.Account.Disabled:
		return "DISABLED", err
	case left:
		return "LEFT", err
	}
	return overdue(policy, found, s.now()), err
}

func (s *Service) rotate(ctx context.Context, old *ent.Session, token string) (*SignedIn, error) {
	refresh := newRefresh(family(token))
	act := access.Act{Verb: access.SignIn, Subject: old.AccountID}
	next, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Session, error) {
		// Two refreshes with one token: the second finds the token gone.
		return tx.Session.UpdateOne(old).Where(session.RefreshHash(old.RefreshHash), session.EndedAtIsNil()).
			SetRefreshHash(tokenHash(refresh)).SetLastSeenAt(s.now()).Save(ctx)
	})
	if isCode(err, NotFound) {
		return nil, sessionEnded()
	}
	if err != nil {
		return nil, err
	}
	return &SignedIn{Account: old.Edges.Account, Session: next, Refresh: refresh}, nil
}

func sessionEnded() error {
	return refuse(Unauthenticated, "Phiên làm việc đã kết thúc. Hãy đăng nhập lại.", "The session has ended. Please sign in again.")
}

// SignOut ends the session of a refresh token; an ended one stays ended.
func (s *Service) SignOut(ctx context.Context, token string) error {
	ctx = access.As(ctx, access.System("sign out"))
	found, err := s.store.Session.Query().Where(session.RefreshHash(tokenHash(token)), session.EndedAtIsNil()).
		WithAccount(func(q *ent.AccountQuery) { q.WithPerson() }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = s.end(access.As(ctx, signer(found.Edges.Account)), found, "SIGNED_OUT")
	return err
}

// EndSession ends a session of one's own, or as an administrator anybody's.
func (s *Service) EndSession(ctx context.Context, id string) error {
	found, err := s.store.Session.Get(ctx, id)
	if err != nil {
		return translate(err)
	}
	if !access.May(access.From(ctx), access.EndSession, access.Target{Account: found.AccountID}) {
		return forbidden()
	}
	_, err = s.end(ctx, found, "ENDED")
	return err
}

func (s *Service) end(ctx context.Context, found *ent.Session, why string) (*ent.Session, error) {
	act := access.Act{Verb: access.SignOut, Subject: found.AccountID, Reason: why}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Session, error) {
		return tx.Session.UpdateOne(found).SetEndedAt(s.now()).SetEndReason(why).Save(ctx)
	})
}

// endAll ends every open session of an account, in the act of the caller.
func (s *Service) endAll(ctx context.Context, tx *ent.Tx, accountID, except, why string) error {
	open, err := tx.Session.Query().Where(session.AccountID(accountID), session.EndedAtIsNil(), session.IDNEQ(except)).
		All(access.Elevated(ctx))
	if err != nil {
		return err
	}
	for _, one := range open {
		if err := tx.Session.UpdateOne(one).SetEndedAt(s.now()).SetEndReason(why).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Viewer returns who stands behind a session, nil when it has ended.
func (s *Service) Viewer(ctx context.Context, sessionID string) (*access.Viewer, error) {
	return s.store.Viewer(ctx, sessionID, s.now(), s.Today())
}
