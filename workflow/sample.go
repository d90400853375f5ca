package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/unit"
)

// SampleAccount is an account with a known password, for trying the program out.
type SampleAccount struct {
	Username, PersonCode, Password string
	Role                           access.Role // "" for a person, whose role follows from the post
	UnitCode                       string      // where the role holds, "" for the whole installation
}

// CreateSampleAccount creates an account whose password is known and need not be changed.
// Only the program itself may: there is no way to it over the API.
func (s *Service) CreateSampleAccount(ctx context.Context, in SampleAccount) error {
	if v := access.From(ctx); v == nil || !v.IsSystem() {
		return forbidden()
	}
	hash, err := s.passwords.hash(ctx, in.Password)
	if err != nil {
		return err
	}
	act := access.Act{Verb: access.CreateAccount, Reason: in.Username}
	_, err = write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		c := tx.Account.Create().SetUsername(in.Username).SetPasswordHash(hash).SetMustChangePassword(false).SetCreatedAt(s.now())
		if in.PersonCode != "" {
			someone, err := tx.Person.Query().Where(person.Code(in.PersonCode)).Only(ctx)
			if err != nil {
				return nil, err
			}
			c.SetPersonID(someone.ID)
		}
		a, err := c.Save(ctx)
		if err != nil || in.Role == "" {
			return a, err
		}
		within, err := unitOfCode(ctx, tx, in.UnitCode)
		if err != nil {
			return a, err
		}
		_, err = grant(ctx, tx, a.ID, in.Role, within, s.Today(), nil, "Dùng thử")
		return a, err
	})
	return err
}

// unitOfCode returns the identifier of a unit, nil for an empty code.
func unitOfCode(ctx context.Context, tx *ent.Tx, code string) (*string, error) {
	if code == "" {
		return nil, nil
	}
	u, err := tx.Unit.Query().Where(unit.Code(code)).Only(ctx)
	if err != nil {
		return nil, err
	}
	return &u.ID, nil
}
