package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/session"
	"github.com/congtam/congtam/ent/signinattempt"
	"github.com/congtam/congtam/viet"
)

// SignedIn is a session that has just begun or been refreshed. Refresh is shown once.
type SignedIn struct {
	Account *ent.Account
	Session *ent.Session
	Refresh string
}

// Device is what a sign-in came from. ID and Owner are set for a device that proves that
// it has signed in before: to the account of that name.
type Device struct{ Address, UserAgent, ID, Owner string }

// SignIn opens a session. A wrong name and a wrong password take the same time and give
// the same answer.
func (s *Service) SignIn(ctx context.Context, username, password string, from Device) (*SignedIn, error) {
	username, err := viet.Clean(strings.ToLower(username))
	if err != nil {
		return nil, wrongSignIn()
	}
	brakes := brakesOn(username, from)
	if !s.guesses.take(brakes, s.now()) {
		return nil, tooManyGuesses()
	}
	ctx = access.As(ctx, access.System(username))
	policy, err := s.SecurityPolicy(ctx)
	if err != nil {
		return nil, err
	}
	a, err := s.store.Account.Query().Where(account.Username(username)).WithPerson().Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	outcome, err := s.judge(ctx, a, password)
	if err != nil {
		return nil, err
	}
	if err := s.logSignIn(ctx, policy, a, outcome, from); err != nil {
		return nil, err
	}
	if outcome != signinattempt.OutcomeSIGNED_IN {
		return nil, wrongSignIn()
	}
	s.guesses.giveBack(brakes)
	return s.openSession(access.As(ctx, signer(a)), policy, a, from)
}

// judge says how an attempt to sign in to an account ends, nil for a name nobody has.
func (s *Service) judge(ctx context.Context, a *ent.Account, password string) (signinattempt.Outcome, error) {
	hash := s.passwords.dummy
	if a != nil {
		hash = a.PasswordHash
	}
	right, err := s.passwords.check(ctx, hash, password)
	switch {
	case err != nil:
		return "", err
	case a == nil:
		return signinattempt.OutcomeWRONG_NAME, nil
	case !right:
		return signinattempt.OutcomeWRONG_PASSWORD, nil
	case a.Disabled:
		return signinattempt.OutcomeDISABLED, nil
	}
	left, err := s.hasLeft(ctx, a)
	if left {
		return signinattempt.OutcomeLEFT, err
	}
	return signinattempt.OutcomeSIGNED_IN, err
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

func (s *Service) openSession(ctx context.Context, policy *ent.SecurityPolicy, a *ent.Account, from Device) (*SignedIn, error) {
	refresh := newRefresh(newToken())
	act := access.Act{Verb: access.SignIn, Subject: a.ID}
	opened, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Session, error) {
		if err := tx.Account.UpdateOne(a).SetLastSignInAt(s.now()).Exec(ctx); err != nil {
			return nil, err
		}
		if err := s.forgetEnded(ctx, tx, a.ID); err != nil {
			return nil, err
		}
		return tx.Session.Create().SetAccountID(a.ID).SetRefreshHash(tokenHash(refresh)).SetFamilyHash(tokenHash(family(refresh))).
			SetAddress(limit(from.Address, 100)).SetUserAgent(limit(from.UserAgent, 300)).
			SetCreatedAt(s.now()).SetLastSeenAt(s.now()).SetExpiresAt(sessionEnd(policy, s.now())).Save(ctx)
	})
	if err != nil {
		return nil, err
	}
	return &SignedIn{Account: a, Session: opened, Refresh: refresh}, nil
}

// forgetEnded removes the sessions of an account that are over: the log of sign-ins and
// the history keep what there was.
func (s *Service) forgetEnded(ctx context.Context, tx *ent.Tx, accountID string) error {
	over, err := tx.Session.Query().Where(session.AccountID(accountID),
		session.Or(session.EndedAtNotNil(), session.ExpiresAtLTE(s.now()))).IDs(ctx)
	for _, id := range over {
		if gone := tx.Session.DeleteOneID(id).Exec(ctx); gone != nil && !ent.IsNotFound(gone) {
			return gone
		}
	}
	return err
}
