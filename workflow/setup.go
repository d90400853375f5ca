package workflow

import (
	"context"
	"crypto/subtle"
	"sync"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
)

// setupCode is the one-time code for the first administrator, printed in the log.
type setupCode struct {
	mu   sync.Mutex
	code string
}

// SetupNeeded reports whether no account exists yet.
func (s *Service) SetupNeeded(ctx context.Context) (bool, error) {
	exists, err := s.store.Account.Query().Exist(access.As(ctx, access.System("setup")))
	return !exists, err
}

// SetupCode returns the one-time code, made at the first call.
func (s *Service) SetupCode() string {
	s.setup.mu.Lock()
	defer s.setup.mu.Unlock()
	if s.setup.code == "" {
		s.setup.code = firstPassword()
	}
	return s.setup.code
}

// CreateFirstAdministrator creates the first account with the one-time code.
func (s *Service) CreateFirstAdministrator(ctx context.Context, code, username, password string) (*ent.Account, error) {
	brakes := []brake{{"set-up code", 60, 2 * time.Second}}
	if !s.guesses.take(brakes, s.now()) {
		return nil, refuse(RateLimited, "Nhập sai mã quá nhiều lần.", "Too many wrong codes.")
	}
	if subtle.ConstantTimeCompare([]byte(code), []byte(s.SetupCode())) != 1 {
		return nil, invalid("code", "Mã khởi tạo không đúng. Xem mã trong nhật ký của máy chủ.",
			"Wrong set-up code. The code is in the server's log.")
	}
	s.guesses.giveBack(brakes)
	return s.CreateAdministrator(ctx, username, password, false)
}

// CreateAdministrator creates an administrator on the command line, or as the first
// account. The first one is also granted Home Affairs, so that a new installation can be
// filled; both grants can be ended later.
func (s *Service) CreateAdministrator(ctx context.Context, username, password string, another bool) (*ent.Account, error) {
	name, err := cleanUsername(username)
	if err != nil {
		return nil, err
	}
	policy, err := s.SecurityPolicy(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkPassword("password", password, name, policy.MinPasswordLength); err != nil {
		return nil, err
	}
	hash, err := s.passwords.hash(ctx, password)
	if err != nil {
		return nil, err
	}
	ctx = access.As(ctx, access.System("setup"))
	act := access.Act{Verb: access.CreateFirstAdministrator, Reason: name}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		if err := s.store.LockAccounts(ctx, tx); err != nil {
			return nil, err
		}
		exists, err := tx.Account.Query().Exist(ctx)
		if err != nil {
			return nil, err
		}
		if exists && !another {
			return nil, badState("Đã có tài khoản quản trị.", "An administrator already exists.")
		}
		a, err := tx.Account.Create().SetUsername(name).SetPasswordHash(hash).
			SetMustChangePassword(false).SetCreatedAt(s.now()).Save(ctx)
		if err != nil {
			return nil, err
		}
		for _, role := range []access.Role{access.Administrator, access.HomeAffairs} {
			if _, err := grant(ctx, tx, a.ID, role, nil, s.Today(), nil, "Khởi tạo hệ thống"); err != nil {
				return nil, err
			}
		}
		return a, nil
	})
}
