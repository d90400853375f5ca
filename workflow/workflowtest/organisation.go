package workflowtest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/grant"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// The people and offices of the organisation, by sign-in name.
const (
	Director    = "director"    // head of the agency SNV
	Deputy      = "deputy"      // deputy there, in charge of SNV-CC
	Head        = "head"        // head of the division SNV-TC
	Staff       = "staff"       // in SNV-TC
	Colleague   = "colleague"   // in SNV-TC
	OtherHead   = "other-head"  // head of the division SNV-CC
	OtherStaff  = "other-staff" // in SNV-CC
	Orphan      = "orphan"      // in SNV-CC-1, below SNV-CC, whose head's post is vacant
	FarDirector = "far-director"
	FarStaff    = "far-staff" // in STC-NS, whose head's post is vacant

	Administrator = "administrator"
	HomeAffairs   = "home-affairs"
	HR            = "hr"     // of SNV
	FarHR         = "far-hr" // of STC
	Authority     = "authority"
	Auditor       = "auditor"
	Stranger      = "stranger" // an account without role, post or person
)

var units = []struct {
	code, parent string
	kind         scoring.UnitKind
}{
	{"UBND", "", scoring.Province},
	{"SNV", "UBND", scoring.Department}, {"SNV-TC", "SNV", scoring.Division},
	{"SNV-CC", "SNV", scoring.Division}, {"SNV-CC-1", "SNV-CC", scoring.Division},
	{"STC", "UBND", scoring.Department}, {"STC-NS", "STC", scoring.Division},
}

var people = []struct {
	name, unit string
	role       scoring.PostRole
}{
	{Director, "SNV", scoring.Head}, {Deputy, "SNV", scoring.Deputy},
	{Head, "SNV-TC", scoring.Head}, {Staff, "SNV-TC", scoring.Staff}, {Colleague, "SNV-TC", scoring.Staff},
	{OtherHead, "SNV-CC", scoring.Head}, {OtherStaff, "SNV-CC", scoring.Staff}, {Orphan, "SNV-CC-1", scoring.Staff},
	{FarDirector, "STC", scoring.Head}, {FarStaff, "STC-NS", scoring.Staff},
}

var offices = []struct {
	name string
	role access.Role
	unit string
}{
	{Administrator, access.Administrator, ""}, {HomeAffairs, access.HomeAffairs, ""}, {HR, access.HR, "SNV"},
	{FarHR, access.HR, "STC"}, {Authority, access.DecisionAuthority, ""}, {Auditor, access.Auditor, ""}, {Stranger, "", ""},
}

// Everyone lists the people and offices.
func Everyone() []string {
	var names []string
	for _, p := range people {
		names = append(names, p.name)
	}
	for _, o := range offices {
		names = append(names, o.name)
	}
	return names
}

// Organisation is a province with two agencies, somebody in every role, and the month of
// November 2026.
type Organisation struct {
	*Env
	Units  map[string]*ent.Unit   // by code
	People map[string]*ent.Person // by name
	Posts  map[string]*ent.Post   // by name
	Month  *ent.Period
}

// Begin is the day everything in the organisation began.
var Begin = calendar.MustParse("2026-01-01")

// NewOrganisation fills an empty database.
func NewOrganisation(e *Env) *Organisation {
	e.t.Helper()
	o := &Organisation{Env: e, Units: map[string]*ent.Unit{}, People: map[string]*ent.Person{}, Posts: map[string]*ent.Post{}}
	e.Seed(func(ctx context.Context, tx *ent.Tx) error {
		o.build(ctx, tx)
		o.Month = tx.Period.Create().SetKind(scoring.Month).SetYear(2026).SetNumber(11).
			SetStartsOn(calendar.MustParse("2026-11-01")).SetEndsOn(calendar.MustParse("2026-11-30")).SaveX(ctx).Unwrap()
		return nil
	})
	return o
}

func (o *Organisation) build(ctx context.Context, tx *ent.Tx) {
	for i, u := range units {
		o.Units[u.code] = o.unit(ctx, tx, u.code, u.parent, u.kind, i)
	}
	for _, p := range people {
		o.hire(ctx, tx, p.name, p.unit, p.role)
		o.account(ctx, tx, p.name, o.People[p.name].ID)
	}
	tx.Charge.Create().SetPostID(o.Posts[Deputy].ID).SetUnitID(o.Units["SNV-CC"].ID).SetValidFrom(Begin).SetDocument("QĐ 1").SaveX(ctx)
	for _, office := range offices {
		id := o.account(ctx, tx, office.name, "")
		if office.role != "" {
			o.grant(ctx, tx, id, office.role, office.unit)
		}
	}
}

func (o *Organisation) unit(ctx context.Context, tx *ent.Tx, code, parent string, kind scoring.UnitKind, n int) *ent.Unit {
	path := fmt.Sprintf("%04d", n+1)
	c := tx.Unit.Create().SetCode(code).SetName("Đơn vị " + code).SetKind(kind).SetValidFrom(Begin)
	place := tx.UnitPlace.Create().SetValidFrom(Begin)
	if above := o.Units[parent]; above != nil {
		path = above.Path + path
		c.SetParentID(above.ID)
		place.SetParentID(above.ID)
	}
	made := c.SetPath(path).SaveX(ctx)
	place.SetUnitID(made.ID).SetPath(path).SaveX(ctx)
	return made.Unwrap()
}

func (o *Organisation) hire(ctx context.Context, tx *ent.Tx, name, unit string, role scoring.PostRole) {
	full := "Nguyễn Thị " + name
	someone := tx.Person.Create().SetCode(Code(name)).SetFullName(full).SetNameKey(viet.NameKey(full)).
		SetNameFolded(viet.Fold(full + " " + Code(name))).SetSubjectKind(scoring.CivilServant).SaveX(ctx)
	held := tx.Post.Create().SetPersonID(someone.ID).SetUnitID(o.Units[unit].ID).SetTitle("Chức vụ " + name).
		SetRole(role).SetValidFrom(Begin).SaveX(ctx)
	o.People[name], o.Posts[name] = someone.Unwrap(), held.Unwrap()
}

// Code is the staff code of a person of the organisation.
func Code(name string) string { return strings.ToUpper(name) }

// NoPassword is a hash that no password has.
const NoPassword = "argon2id$AAAAAAAAAAAAAAAAAAAAAA$none"

// account makes a way in that nobody can guess a password for: tests that sign in make
// their own.
func (o *Organisation) account(ctx context.Context, tx *ent.Tx, name, person string) string {
	c := tx.Account.Create().SetUsername(name).SetPasswordHash(NoPassword).SetMustChangePassword(false).SetCreatedAt(o.Clock.Now())
	if person != "" {
		c.SetPersonID(person)
	}
	return c.SaveX(ctx).ID
}

func (o *Organisation) grant(ctx context.Context, tx *ent.Tx, account string, role access.Role, unit string) {
	c := tx.Grant.Create().SetAccountID(account).SetRole(grant.Role(role)).SetValidFrom(Begin).SetDocument("QĐ 2")
	if unit != "" {
		c.SetUnitID(o.Units[unit].ID)
	}
	c.SaveX(ctx)
}

// Viewer reads who somebody is today.
func (e *Env) Viewer(name string) *access.Viewer {
	e.t.Helper()
	v := Got(e.Store.ViewerOfAccount(e.t.Context(), e.AccountID(name), e.Service.Today()))(e.t)
	if v == nil {
		e.t.Fatalf("the account of %s is disabled", name)
	}
	return v
}

// AccountID returns the identifier of an account.
func (e *Env) AccountID(name string) string {
	e.t.Helper()
	return Got(e.Store.Account.Query().Where(account.Username(name)).OnlyID(e.System()))(e.t)
}

// Acting lets one viewer ask in everybody's place, until it is called with nil: what a test
// does as somebody it then tries as anybody.
func (e *Env) Acting(v *access.Viewer) { e.acting = v }

// As is a context in which somebody asks.
func (e *Env) As(name string) context.Context {
	e.t.Helper()
	if e.acting != nil {
		return access.As(e.t.Context(), e.acting)
	}
	return access.As(e.t.Context(), e.Viewer(name))
}

// Office adds an account with a role for a unit, and returns its name.
func (o *Organisation) Office(name string, role access.Role, unit string) string {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		o.grant(ctx, tx, o.account(ctx, tx, name, ""), role, unit)
		return nil
	})
	return name
}

// Named tells which of the recorded people a list of identifiers holds, in order, each once.
func (o *Organisation) Named(ids []string) string {
	var names []string
	for _, name := range Recorded {
		if slices.Contains(ids, o.People[name].ID) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}

// AsViewer is a context in which a viewer asks.
func AsViewer(t testing.TB, v *access.Viewer) context.Context {
	return access.As(t.Context(), v)
}
