package workflow

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/session"
	"github.com/congtam/congtam/viet"
)

// sessionLife is how long a session lasts at most, however often it is refreshed.
const sessionLife = 12 * time.Hour

// SignedIn is a session that has just begun or been refreshed. Refresh is shown once.
type SignedIn struct {
	Account *ent.Account
	Session *ent.Session
	Refresh string
}

// Device is what a sign-in came from.
type Device struct{ Address, UserAgent string }

// SignIn opens a session. A wrong name and a wrong password take the same time and give
// the same answer.
func (s *Service) SignIn(ctx context.Context, username, password string, from Device) (*SignedIn, error) {
	username, err := viet.Clean(strings.ToLower(username))
	if err != nil {
		return nil, wrongSignIn()
	}
	if !s.guesses.allowed(username, from.Address, s.now()) {
		return nil, tooManyGuesses()
	}
	ctx = access.As(ctx, access.System(username))
	a, err := s.store.Account.Query().Where(account.Username(username)).WithPerson().Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	hash := s.passwords.dummy
	if a != nil {
		hash = a.PasswordHash
	}
	right, err := s.passwords.check(ctx, hash, password)
	if err != nil {
		return nil, err
	}
	if a == nil || !right || a.Disabled {
		s.guesses.failed(username, from.Address, s.now())
		return nil, wrongSignIn()
	}
	return s.openSession(access.As(ctx, signer(a)), a, from)
}

func tooManyGuesses() error {
	return refuse(RateLimited, "Nhập sai quá nhiều lần. Hãy thử lại sau ít phút.",
		"Too many failed attempts. Try again in a few minutes.")
}

func wrongSignIn() error {
	return refuse(Unauthenticated, "Tên đăng nhập hoặc mật khẩu không đúng.", "Wrong sign-in name or password.")
}

// signer is the account itself, acting before its session exists.
func signer(a *ent.Account) *access.Viewer {
	v := access.System(a.Username)
	v.Account = a.ID
	if a.Edges.Person != nil {
		v.Name = a.Edges.Person.FullName
	}
	return v
}

func (s *Service) openSession(ctx context.Context, a *ent.Account, from Device) (*SignedIn, error) {
	refresh := newToken()
	act := access.Act{Verb: access.SignIn, Subject: a.ID}
	opened, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Session, error) {
		if err := tx.Account.UpdateOne(a).SetLastSignInAt(s.now()).Exec(ctx); err != nil {
			return nil, err
		}
		return tx.Session.Create().SetAccountID(a.ID).SetRefreshHash(tokenHash(refresh)).
			SetAddress(limit(from.Address, 100)).SetUserAgent(limit(from.UserAgent, 300)).
			SetCreatedAt(s.now()).SetLastSeenAt(s.now()).SetExpiresAt(s.now().Add(sessionLife)).Save(ctx)
	})
	if err != nil {
		return nil, err
	}
	return &SignedIn{Account: a, Session: opened, Refresh: refresh}, nil
}

// Refresh changes a refresh token for the next one. A token that was used before ends
// the session: one of the two holders is a thief (RFC 9700).
func (s *Service) Refresh(ctx context.Context, token string) (*SignedIn, error) {
	ctx = access.As(ctx, access.System("refresh"))
	hash := tokenHash(token)
	found, err := s.store.Session.Query().
		Where(session.Or(session.RefreshHash(hash), session.PreviousHash(hash)), session.EndedAtIsNil(), session.ExpiresAtGT(s.now())).
		WithAccount(func(q *ent.AccountQuery) { q.WithPerson() }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, sessionEnded()
	}
	if err != nil {
		return nil, err
	}
	ctx = access.As(ctx, signer(found.Edges.Account))
	if found.RefreshHash != hash || found.Edges.Account.Disabled {
		if _, err := s.end(ctx, found, "REUSED"); err != nil {
			return nil, err
		}
		return nil, sessionEnded()
	}
	return s.rotate(ctx, found)
}

func (s *Service) rotate(ctx context.Context, old *ent.Session) (*SignedIn, error) {
	refresh := newToken()
	act := access.Act{Verb: access.SignIn, Subject: old.AccountID}
	next, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Session, error) {
		// Two refreshes with one token: the second finds the token gone.
		return tx.Session.UpdateOne(old).Where(session.RefreshHash(old.RefreshHash), session.EndedAtIsNil()).
			SetPreviousHash(old.RefreshHash).SetRefreshHash(tokenHash(refresh)).SetLastSeenAt(s.now()).Save(ctx)
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

// newToken returns 256 random bits as text.
func newToken() string {
	var b [32]byte
	_, _ = rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

func tokenHash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func limit(s string, n int) string {
	if len(s) > n {
		return strings.ToValidUTF8(s[:n], "")
	}
	return strings.ToValidUTF8(s, "")
}
