package workflow

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/securitypolicy"
)

// onlyPolicy is the identifier of the one row of the security policy.
const onlyPolicy = "sp_1"

// usualPolicy holds until an administrator sets another.
var usualPolicy = ent.SecurityPolicy{
	ID: onlyPolicy, MinPasswordLength: 12, FormerPasswords: 5, IdleMinutes: 60, SessionHours: 12, SignInLogDays: 365,
}

// PolicyChange asks for other rules about passwords and sessions. Version is 0 while
// nobody has changed the usual ones.
type PolicyChange struct {
	MinPasswordLength int
	FormerPasswords   int
	IdleMinutes       int
	SessionHours      int
	SignInLogDays     int
	Reason            string
	Version           int
}

// bounds keep what an administrator sets safe and usable. Ten minutes of idling cannot be
// told from work, for an access token lives that long.
func (in PolicyChange) bounds() []bound {
	return []bound{
		{"minPasswordLength", in.MinPasswordLength, 12, 64},
		{"formerPasswords", in.FormerPasswords, 1, 24},
		{"idleMinutes", in.IdleMinutes, 15, 480},
		{"sessionHours", in.SessionHours, 1, 24},
		{"signInLogDays", in.SignInLogDays, 90, 1095},
	}
}

// bound is a whole number and the least and the most it may be.
type bound struct {
	field             string
	value, least, top int
}

func (b bound) check() error {
	if b.value < b.least || b.value > b.top {
		return invalid(b.field, fmt.Sprintf("Giá trị phải từ %d đến %d.", b.least, b.top),
			fmt.Sprintf("The value must be %d to %d.", b.least, b.top))
	}
	return nil
}

// SecurityPolicy returns the rules in force. They hold before anybody has signed in.
func (s *Service) SecurityPolicy(ctx context.Context) (*ent.SecurityPolicy, error) {
	p, err := s.store.SecurityPolicy.Get(access.Elevated(ctx), onlyPolicy)
	if ent.IsNotFound(err) {
		usual := usualPolicy
		return &usual, nil
	}
	return p, err
}

// SetSecurityPolicy changes the rules about passwords and sessions. New lengths of
// sessions hold for the open ones too, from their next renewal on.
func (s *Service) SetSecurityPolicy(ctx context.Context, in PolicyChange) (*ent.SecurityPolicy, error) {
	if err := require(ctx, access.SetSecurityPolicy, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(in.Reason); err != nil {
		return nil, err
	}
	for _, b := range in.bounds() {
		if err := b.check(); err != nil {
			return nil, err
		}
	}
	act := access.Act{Verb: access.SetSecurityPolicy, Subject: onlyPolicy, Reason: in.Reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.SecurityPolicy, error) {
		if in.Version == 0 {
			return in.first(tx).Save(ctx)
		}
		changed, err := tx.SecurityPolicy.UpdateOneID(onlyPolicy).Where(securitypolicy.VersionEQ(in.Version)).
			SetMinPasswordLength(in.MinPasswordLength).SetFormerPasswords(in.FormerPasswords).SetIdleMinutes(in.IdleMinutes).
			SetSessionHours(in.SessionHours).SetSignInLogDays(in.SignInLogDays).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func (in PolicyChange) first(tx *ent.Tx) *ent.SecurityPolicyCreate {
	return tx.SecurityPolicy.Create().SetID(onlyPolicy).
		SetMinPasswordLength(in.MinPasswordLength).SetFormerPasswords(in.FormerPasswords).SetIdleMinutes(in.IdleMinutes).
		SetSessionHours(in.SessionHours).SetSignInLogDays(in.SignInLogDays)
}

// sessionEnd is when a session that began at an instant ends, used or not.
func sessionEnd(p *ent.SecurityPolicy, began time.Time) time.Time {
	return began.Add(time.Duration(p.SessionHours) * time.Hour)
}

// overdue says why a session ends by the rules in force: unused for too long, or too old;
// "" when it goes on.
func overdue(p *ent.SecurityPolicy, of *ent.Session, now time.Time) string {
	switch {
	case now.Sub(of.LastSeenAt) > time.Duration(p.IdleMinutes)*time.Minute:
		return "IDLE"
	case !now.Before(sessionEnd(p, of.CreatedAt)):
		return "EXPIRED"
	}
	return ""
}
