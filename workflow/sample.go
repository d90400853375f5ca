package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
)

// SampleAccount is an account with a known password, for trying the program out.
type SampleAccount struct {
	Username, PersonCode, Password string
	Role                           access.Role // "" for a person, whose role follows from the post
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
		_, err = grant(ctx, tx, a.ID, in.Role, nil, s.Today(), nil, "Dùng thử")
		return a, err
	})
	return err
}
