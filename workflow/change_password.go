package workflow

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/formerpassword"
)

// ChangePassword changes one's own password and ends one's other sessions.
func (s *Service) ChangePassword(ctx context.Context, current, next string) error {
	v := access.From(ctx)
	if err := require(ctx, access.ChangePassword, access.Target{Account: viewerAccount(v)}); err != nil {
		return err
	}
	a, err := s.store.Account.Get(ctx, v.Account)
	if err != nil {
		return translate(err)
	}
	if err := s.checkCurrent(ctx, a, current, v.Session); err != nil {
		return err
	}
	if err := s.checkNext(ctx, a, next); err != nil {
		return err
	}
	hash, err := s.passwords.hash(ctx, next)
	if err != nil {
		return err
	}
	_, err = write(ctx, s, access.Act{Verb: access.ChangePassword, Subject: a.ID}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		if err := keepFormer(ctx, tx, a); err != nil {
			return nil, err
		}
		changed, err := tx.Account.UpdateOne(a).Where(account.VersionEQ(a.Version)).
			SetPasswordHash(hash).SetMustChangePassword(false).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		return changed, s.endAll(ctx, tx, a.ID, v.Session, "PASSWORD_CHANGED")
	})
	return err
}

// checkCurrent asks for the present password. Guessing it is slowed by session: nobody
// else can use up the attempts of the owner.
func (s *Service) checkCurrent(ctx context.Context, a *ent.Account, current, session string) error {
	brakes := []brake{{"password of session " + session, 8, 30 * time.Second}}
	if !s.guesses.take(brakes, s.now()) {
		return tooManyGuesses()
	}
	right, err := s.passwords.check(ctx, a.PasswordHash, current)
	if err != nil {
		return err
	}
	if !right {
		return invalid("current", "Mật khẩu hiện tại không đúng.", "The current password is wrong.")
	}
	s.guesses.giveBack(brakes)
	return nil
}

// checkNext holds a new password to the rules in force, and refuses the present one and
// the latest before it.
func (s *Service) checkNext(ctx context.Context, a *ent.Account, next string) error {
	policy, err := s.SecurityPolicy(ctx)
	if err != nil {
		return err
	}
	if err := checkPassword("new", next, a.Username, policy.MinPasswordLength); err != nil {
		return err
	}
	former, err := s.store.FormerPassword.Query().Where(formerpassword.AccountID(a.ID)).
		Order(formerpassword.ByID(sql.OrderDesc())).Limit(policy.FormerPasswords).
		Select(formerpassword.FieldPasswordHash).Strings(access.Elevated(ctx))
	if err != nil {
		return err
	}
	for _, hash := range append(former, a.PasswordHash) {
		if used, err := s.passwords.check(ctx, hash, next); err != nil || used {
			return usedBefore(err)
		}
	}
	return nil
}

func usedBefore(err error) error {
	if err != nil {
		return err
	}
	return invalid("new", "Mật khẩu mới phải khác mật khẩu hiện tại và các mật khẩu gần đây.",
		"The new password must differ from the present one and the latest before it.")
}

// mostFormer is how many earlier passwords are kept: the most that may be set.
const mostFormer = 24

// keepFormer remembers the password that is being replaced, and forgets the oldest.
func keepFormer(ctx context.Context, tx *ent.Tx, a *ent.Account) error {
	ctx = access.Elevated(ctx)
	if err := tx.FormerPassword.Create().SetAccountID(a.ID).SetPasswordHash(a.PasswordHash).Exec(ctx); err != nil {
		return err
	}
	old, err := tx.FormerPassword.Query().Where(formerpassword.AccountID(a.ID)).
		Order(formerpassword.ByID(sql.OrderDesc())).Offset(mostFormer).IDs(ctx)
	for _, id := range old {
		if err := tx.FormerPassword.DeleteOneID(id).Exec(ctx); err != nil {
			return err
		}
	}
	return err
}
