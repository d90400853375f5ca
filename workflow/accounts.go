package workflow

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	entgrant "github.com/congtam/congtam/ent/grant"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/scoring/calendar"
)

// FirstPassword is what is printed and handed over; it is shown once.
type FirstPassword struct{ Username, Password, DisplayName, UnitName string }

var usernamePattern = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{2,63}$`)

func cleanUsername(name string) (string, error) {
	name = strings.ToLower(strings.TrimSpace(name))
	if !usernamePattern.MatchString(name) {
		return "", invalid("username", "Tên đăng nhập gồm 3–64 ký tự: chữ thường không dấu, số, dấu chấm, gạch ngang, gạch dưới.",
			"A sign-in name has 3–64 characters: a–z, 0–9, dot, dash, underscore.")
	}
	return name, nil
}

func isCode(err error, code Code) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}

// maxSlips is how many accounts are made at once: hashing their passwords takes a while.
const maxSlips = 400

// CreateStaffAccounts creates an account for everybody in a unit's subtree who has none;
// the sign-in name is the staff code.
func (s *Service) CreateStaffAccounts(ctx context.Context, unitID string) ([]FirstPassword, error) {
	u, err := s.store.Unit.Get(ctx, unitID)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.CreateAccount, access.Target{Path: u.Path}); err != nil {
		return nil, err
	}
	posts, err := s.store.Post.Query().
		Where(post.Primary(true), inForce(s.Today()), post.HasUnitWith(unit.PathHasPrefix(u.Path))).
		WithUnit().WithPerson(func(q *ent.PersonQuery) { q.WithAccount() }).Order(ent.Asc(post.FieldUnitID)).All(ctx)
	if err != nil {
		return nil, err
	}
	posts = slices.DeleteFunc(posts, func(p *ent.Post) bool { return p.Edges.Person.Edges.Account != nil })
	if len(posts) > maxSlips {
		return nil, invalid("unit", fmt.Sprintf("Đơn vị này có %d người chưa có tài khoản; mỗi lần tạo tối đa %d. Hãy chọn từng đơn vị nhỏ hơn.", len(posts), maxSlips),
			fmt.Sprintf("%d people have no account; at most %d are made at once. Choose smaller units.", len(posts), maxSlips))
	}
	slips, hashes := make([]FirstPassword, len(posts)), make([]string, len(posts))
	for i, p := range posts {
		slips[i] = FirstPassword{Username: strings.ToLower(p.Edges.Person.Code), Password: firstPassword(),
			DisplayName: p.Edges.Person.FullName, UnitName: p.Edges.Unit.Name}
		if hashes[i], err = s.passwords.hash(ctx, slips[i].Password); err != nil {
			return nil, err
		}
	}
	return write(ctx, s, access.Act{Verb: access.CreateAccount, Subject: unitID}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]FirstPassword, error) {
		for i, p := range posts {
			if err := tx.Account.Create().SetUsername(slips[i].Username).SetPersonID(p.PersonID).
				SetPasswordHash(hashes[i]).SetCreatedAt(s.now()).Exec(ctx); err != nil {
				return nil, err
			}
		}
		return slips, nil
	})
}

// NewAccount asks for one account, with a role if one is given.
type NewAccount struct {
	Username string
	Person   *string
	Role     *access.Role
	Unit     *string
	Document *string
}

// CreateAccount creates one account for an office or a person.
func (s *Service) CreateAccount(ctx context.Context, in NewAccount) (*FirstPassword, error) {
	if err := require(ctx, access.CreateAccount, access.Target{}); err != nil {
		return nil, err
	}
	name, err := cleanUsername(in.Username)
	if err != nil {
		return nil, err
	}
	slip := &FirstPassword{Username: name, Password: firstPassword(), DisplayName: name}
	hash, err := s.passwords.hash(ctx, slip.Password)
	if err != nil {
		return nil, err
	}
	_, err = write(ctx, s, access.Act{Verb: access.CreateAccount, Reason: name}, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.Account, error) {
		a, err := s.createAccount(ctx, tx, name, hash, in)
		if err == nil {
			act.Subject = a.ID
		}
		return a, err
	})
	if isCode(err, Conflict) {
		return nil, refuse(Conflict, "Tên đăng nhập hoặc cán bộ này đã có tài khoản.",
			"This sign-in name or person already has an account.").At("username")
	}
	return slip, err
}

func (s *Service) createAccount(ctx context.Context, tx *ent.Tx, name, hash string, in NewAccount) (*ent.Account, error) {
	if in.Person != nil {
		if _, err := tx.Person.Get(ctx, *in.Person); err != nil {
			return nil, translate(err)
		}
	}
	a, err := tx.Account.Create().SetUsername(name).SetPasswordHash(hash).SetNillablePersonID(in.Person).
		SetCreatedAt(s.now()).Save(ctx)
	if err != nil || in.Role == nil {
		return a, err
	}
	if err := require(ctx, access.GrantRole, access.Target{}); err != nil {
		return nil, err
	}
	document := ""
	if in.Document != nil {
		document = *in.Document
	}
	_, err = grant(ctx, tx, a.ID, *in.Role, in.Unit, s.Today(), nil, document)
	return a, err
}

func grant(ctx context.Context, tx *ent.Tx, accountID string, role access.Role, unitID *string, from calendar.Date, to *calendar.Date, document string) (*ent.Grant, error) {
	switch {
	case !role.Granted():
		return nil, invalid("role", "Vai trò này theo chức vụ, không cấp riêng được.", "This role follows from a post and cannot be granted.")
	case strings.TrimSpace(document) == "":
		return nil, invalid("document", "Cần số, ngày văn bản giao quyền.", "The document that gives the role is required.")
	case to != nil && *to < from:
		return nil, invalid("validTo", "Ngày kết thúc trước ngày bắt đầu.", "The last day is before the first.")
	}
	if unitID != nil {
		if _, err := tx.Unit.Get(ctx, *unitID); err != nil {
			return nil, translate(err)
		}
	}
	return tx.Grant.Create().SetAccountID(accountID).SetRole(entgrant.Role(role)).SetNillableUnitID(unitID).
		SetValidFrom(from).SetNillableValidTo(to).SetDocument(document).Save(ctx)
}

// NewGrant asks for a role.
type NewGrant struct {
	Account   string
	Role      access.Role
	Unit      *string
	ValidFrom *calendar.Date
	ValidTo   *calendar.Date
	Document  string
}

// GrantRole gives an account a role for a unit's subtree and a time.
func (s *Service) GrantRole(ctx context.Context, in NewGrant) (*ent.Grant, error) {
	if err := require(ctx, access.GrantRole, access.Target{}); err != nil {
		return nil, err
	}
	if _, err := s.store.Account.Get(ctx, in.Account); err != nil {
		return nil, translate(err)
	}
	from := s.Today()
	if in.ValidFrom != nil {
		from = *in.ValidFrom
	}
	act := access.Act{Verb: access.GrantRole, Subject: in.Account, Reason: in.Document}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Grant, error) {
		return grant(ctx, tx, in.Account, in.Role, in.Unit, from, in.ValidTo, in.Document)
	})
}

// RevokeGrant ends a grant: it no longer holds from today. The last administrator stays.
func (s *Service) RevokeGrant(ctx context.Context, id, reason string) (*ent.Grant, error) {
	g, err := s.store.Grant.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.RevokeGrant, access.Target{}); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	if !holds(g.ValidFrom, g.ValidTo, s.Today()) {
		return nil, badState("Quyền này không còn hiệu lực.", "The grant is no longer in force.")
	}
	act := access.Act{Verb: access.RevokeGrant, Subject: g.AccountID, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Grant, error) {
		ended, err := tx.Grant.UpdateOne(g).Where(entgrant.VersionEQ(g.Version)).
			SetValidTo(s.Today() - 1).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		return ended, s.keepAdministrator(ctx, tx)
	})
}

// keepAdministrator refuses to leave the installation without anybody who can grant.
func (s *Service) keepAdministrator(ctx context.Context, tx *ent.Tx) error {
	left, err := tx.Grant.Query().Where(entgrant.RoleEQ(entgrant.RoleADMINISTRATOR), entgrant.UnitIDIsNil(), inForce(s.Today()),
		entgrant.HasAccountWith(account.Disabled(false))).Exist(access.Elevated(ctx))
	if err == nil && !left {
		err = badState("Phải còn ít nhất một quản trị viên.", "At least one administrator must remain.")
	}
	return err
}

// ResetPassword gives a new first password and ends all sessions of the account.
func (s *Service) ResetPassword(ctx context.Context, id string, version int) (*FirstPassword, error) {
	a, err := s.manageableAccount(ctx, access.ResetPassword, id)
	if err != nil {
		return nil, err
	}
	slip := &FirstPassword{Username: a.Username, Password: firstPassword(), DisplayName: a.Username}
	if a.Edges.Person != nil {
		slip.DisplayName = a.Edges.Person.FullName
	}
	hash, err := s.passwords.hash(ctx, slip.Password)
	if err != nil {
		return nil, err
	}
	_, err = write(ctx, s, access.Act{Verb: access.ResetPassword, Subject: id}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		if err := keepFormer(ctx, tx, a); err != nil {
			return nil, err
		}
		changed, err := tx.Account.UpdateOne(a).Where(account.VersionEQ(version)).
			SetPasswordHash(hash).SetMustChangePassword(true).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		return changed, s.endAll(ctx, tx, id, "", "PASSWORD_RESET")
	})
	return slip, err
}

// SetAccountDisabled disables or enables an account; disabling ends its sessions at once.
func (s *Service) SetAccountDisabled(ctx context.Context, id string, disabled bool, reason string, version int) (*ent.Account, error) {
	a, err := s.manageableAccount(ctx, access.SetAccountDisabled, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.SetAccountDisabled, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Account, error) {
		changed, err := tx.Account.UpdateOne(a).Where(account.VersionEQ(version)).SetDisabled(disabled).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		if err := s.keepAdministrator(ctx, tx); err != nil || !disabled {
			return changed, err
		}
		return changed, s.endAll(ctx, tx, id, "", "DISABLED")
	})
}

func (s *Service) manageableAccount(ctx context.Context, verb access.Verb, id string) (*ent.Account, error) {
	a, err := s.store.Account.Query().Where(account.ID(id)).WithPerson().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	return a, require(ctx, verb, access.Target{})
}

func viewerAccount(v *access.Viewer) string {
	if v == nil {
		return ""
	}
	return v.Account
}

// stale reports a record that no longer has the version that was read.
func stale(err error) error {
	if ent.IsNotFound(err) {
		return conflict()
	}
	return err
}

func needReason(reason string) error {
	if strings.TrimSpace(reason) == "" {
		return invalid("reason", "Hãy ghi lý do.", "Please give a reason.")
	}
	return nil
}
