package workflow

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/session"
	"github.com/congtam/congtam/ent/signinattempt"
)

// logSignIn adds a line to the log of sign-ins: an own log, for a stranger's failed
// attempts are no acts and must not lengthen the history. What is older than the rules
// keep it for goes.
func (s *Service) logSignIn(ctx context.Context, p *ent.SecurityPolicy, a *ent.Account, outcome signinattempt.Outcome, from Device) error {
	ctx = access.Under(access.Elevated(ctx), &access.Act{Verb: access.SignIn})
	line := s.store.SignInAttempt.Create().SetOutcome(outcome).SetAddress(limit(from.Address, 100)).
		SetUserAgent(limit(from.UserAgent, 300)).SetAt(s.now())
	if a != nil {
		line.SetAccountID(a.ID)
	}
	if err := line.Exec(ctx); err != nil {
		return err
	}
	kept := s.now().Add(-time.Duration(p.SignInLogDays) * 24 * time.Hour)
	_, err := s.store.SignInAttempt.Delete().Where(signinattempt.AtLT(kept)).Exec(ctx)
	return err
}

// SignIns are the latest sign-ins and failed attempts of an account, or of all, that the
// viewer may see, newest first.
func (s *Service) SignIns(account *string, first int) *ent.SignInAttemptQuery {
	q := s.store.SignInAttempt.Query().
		Order(signinattempt.ByAt(sql.OrderDesc()), signinattempt.ByID(sql.OrderDesc())).Limit(first)
	if account != nil {
		q = q.Where(signinattempt.AccountID(*account))
	}
	return q
}

// OpenSessions lists the sessions of an account that have not ended, newest first.
func (s *Service) OpenSessions(ctx context.Context, accountID string) ([]*ent.Session, error) {
	return s.store.Session.Query().Where(session.AccountID(accountID), session.EndedAtIsNil(), session.ExpiresAtGT(s.now())).
		Order(session.ByCreatedAt(sql.OrderDesc())).Limit(maxSessions).All(ctx)
}

const maxSessions = 50 // shown of one account
