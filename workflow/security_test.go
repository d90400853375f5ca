package workflow_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/signinattempt"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	rateLimited = "RATE_LIMITED"
	strangerNow = "UNAUTHENTICATED"

	phrase = "một câu chỉ mình tôi biết"
)

// owner gives somebody of the organisation the password phrase.
func owner(t *testing.T, o *wt.Organisation, name string) {
	t.Helper()
	slip := wt.Got(o.Service.ResetPassword(o.As(wt.Administrator), o.AccountID(name), version(t, o, name)))(t)
	in := wt.Got(o.Service.SignIn(t.Context(), name, slip.Password, workflow.Device{}))(t)
	wt.Must(t, o.Service.ChangePassword(asSession(t, o, in), slip.Password, phrase))
}

func version(t *testing.T, o *wt.Organisation, name string) int {
	t.Helper()
	return wt.Got(o.Store.Account.Get(o.System(), o.AccountID(name)))(t).Version
}

func asSession(t *testing.T, o *wt.Organisation, in *workflow.SignedIn) context.Context {
	t.Helper()
	v := wt.Got(o.Service.Viewer(t.Context(), in.Session.ID))(t)
	if v == nil {
		t.Fatal("the session has ended")
	}
	return wt.AsViewer(t, v)
}

func TestAPasswordIsLongUncommonAndNoneOfTheLatest(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		owner(t, o, wt.Staff)
		in := wt.Got(e.Service.SignIn(t.Context(), wt.Staff, phrase, workflow.Device{}))(t)
		me := asSession(t, o, in)
		for _, bad := range []string{
			"ngắn quá", strings.Repeat("dài ", 40), "Staff có mật mã riêng", phrase,
			"password1234", "Matkhau@2026", "Mật khẩu 123456", "CongChuc@2026!", "123456789012", "qwertyuiop123", "aaaabbbbaaaabbbb", "Hànội2026hanoi",
			"iloveyou2025!", "nguyenvan1990", "Passw0rd123456", "admin@congtam2026",
		} {
			expect(t, "the password "+bad, e.Service.ChangePassword(me, phrase, bad), invalid)
		}
		current := phrase
		for _, next := range []string{"trời mưa bong bóng", "con kiến mà leo cành đa", "gió đưa cành trúc la đà"} {
			wt.Must(t, e.Service.ChangePassword(me, current, next))
			expect(t, "the first again", e.Service.ChangePassword(me, next, phrase), invalid)
			current = next
		}
		wt.Got(e.Service.SetSecurityPolicy(o.As(wt.Administrator), policy(func(p *workflow.PolicyChange) { p.FormerPasswords = 1 })))(t)
		expect(t, "the one before", e.Service.ChangePassword(me, current, "con kiến mà leo cành đa"), invalid)
		wt.Must(t, e.Service.ChangePassword(me, current, phrase))
	})
}

// policy is a change to the usual rules.
func policy(change func(*workflow.PolicyChange)) workflow.PolicyChange {
	p := workflow.PolicyChange{MinPasswordLength: 12, FormerPasswords: 5, IdleMinutes: 60, SessionHours: 12, SignInLogDays: 365, Reason: "quy chế"}
	change(&p)
	return p
}

func TestTheRulesAboutPasswordsAreSetWithinSafeBoundsByOneAtATime(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		admin := o.As(wt.Administrator)
		for what, change := range map[string]func(*workflow.PolicyChange){
			"short passwords":   func(p *workflow.PolicyChange) { p.MinPasswordLength = 11 },
			"too long ones":     func(p *workflow.PolicyChange) { p.MinPasswordLength = 65 },
			"any former":        func(p *workflow.PolicyChange) { p.FormerPasswords = 0 },
			"a moment of rest":  func(p *workflow.PolicyChange) { p.IdleMinutes = 14 },
			"a day of rest":     func(p *workflow.PolicyChange) { p.IdleMinutes = 481 },
			"endless sessions":  func(p *workflow.PolicyChange) { p.SessionHours = 25 },
			"no log":            func(p *workflow.PolicyChange) { p.SignInLogDays = 89 },
			"without a reason":  func(p *workflow.PolicyChange) { p.Reason = " " },
			"no length of stay": func(p *workflow.PolicyChange) { p.SessionHours = 0 },
		} {
			_, err := e.Service.SetSecurityPolicy(admin, policy(change))
			expect(t, what, err, invalid)
		}
		_, err := e.Service.SetSecurityPolicy(o.As(wt.HomeAffairs), policy(func(*workflow.PolicyChange) {}))
		expect(t, "home affairs", err, forbidden)
		set := wt.Got(e.Service.SetSecurityPolicy(admin, policy(func(p *workflow.PolicyChange) { p.MinPasswordLength = 16 })))(t)
		_, err = e.Service.SetSecurityPolicy(admin, policy(func(*workflow.PolicyChange) {}))
		expect(t, "a second first change", err, conflict)
		wt.Got(e.Service.SetSecurityPolicy(admin, policy(func(p *workflow.PolicyChange) { p.Version = set.Version })))(t)
		_, err = e.Service.SetSecurityPolicy(admin, policy(func(p *workflow.PolicyChange) { p.Version = set.Version }))
		expect(t, "a stale change", err, conflict)
	})
}

func TestASessionEndsUnusedOrOldAsAdministratorsSay(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		owner(t, o, wt.Staff)
		begin := func() *workflow.SignedIn {
			return wt.Got(e.Service.SignIn(t.Context(), wt.Staff, phrase, workflow.Device{}))(t)
		}
		again := func(in *workflow.SignedIn, after time.Duration) error {
			e.Clock.Pass(after)
			next, err := e.Service.Refresh(t.Context(), in.Refresh)
			if err == nil {
				*in = *next
			}
			return err
		}
		used := begin()
		for range 11 {
			wt.Must(t, again(used, 59*time.Minute))
		}
		idle := begin()
		expect(t, "an idle session", again(idle, 61*time.Minute), strangerNow)
		expect(t, "a session of 12 hours", again(used, 10*time.Minute), strangerNow)
		open := begin()
		wt.Got(e.Service.SetSecurityPolicy(o.As(wt.Administrator), policy(func(p *workflow.PolicyChange) { p.IdleMinutes, p.SessionHours = 20, 1 })))(t)
		wt.Must(t, again(open, 19*time.Minute))
		wt.Must(t, again(open, 19*time.Minute))
		wt.Must(t, again(open, 19*time.Minute))
		expect(t, "a session begun before it may last an hour only", again(open, 4*time.Minute), strangerNow)
	})
}

func TestTheLogOfSignInsIsSeenByItsOwnerAndAdministratorsAndPruned(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		owner(t, o, wt.Staff)
		from := workflow.Device{Address: "10.1.1.1", UserAgent: "Firefox"}
		_, err := e.Service.SignIn(t.Context(), wt.Staff, "sai rồi, sai rồi", from)
		expect(t, "a wrong password", err, strangerNow)
		_, err = e.Service.SignIn(t.Context(), phrase, "gõ nhầm ô", from)
		expect(t, "a wrong name", err, strangerNow)
		wt.Got(e.Service.SignIn(t.Context(), wt.Staff, phrase, from))(t)
		id := o.AccountID(wt.Staff)
		outcomes := func(who string, account *string) string {
			var told []string
			for _, line := range wt.Got(e.Service.SignIns(account, 3).All(o.As(who)))(t) {
				told = append(told, string(line.Outcome))
				if line.Address != from.Address && who == wt.Staff {
					t.Errorf("a sign-in from %s is told from %s", from.Address, line.Address)
				}
			}
			return strings.Join(told, " ")
		}
		mine := wt.Got(e.Service.SignIns(&id, 2).All(o.As(wt.Staff)))(t)
		if len(mine) != 2 || mine[0].Outcome != signinattempt.OutcomeSIGNED_IN || mine[1].Outcome != signinattempt.OutcomeWRONG_PASSWORD || mine[0].UserAgent != "Firefox" {
			t.Errorf("the owner reads %v", mine)
		}
		if got := outcomes(wt.Administrator, nil); got != "SIGNED_IN WRONG_NAME WRONG_PASSWORD" {
			t.Errorf("the administrator reads %s", got)
		}
		for _, who := range []string{wt.Colleague, wt.HR, wt.Auditor, wt.Head} {
			if got := outcomes(who, nil); got != "" {
				t.Errorf("%s reads %s", who, got)
			}
		}
		for _, row := range e.Dump()["sign_in_attempts"] {
			if strings.Contains(row, "tôi biết") {
				t.Errorf("what was typed for a name is kept: %s", row)
			}
		}
		e.Clock.Pass(366 * 24 * time.Hour)
		wt.Got(e.Service.SignIn(t.Context(), wt.Staff, phrase, from))(t)
		if left := e.Dump()["sign_in_attempts"]; len(left) != 1 {
			t.Errorf("%d lines are kept after a year", len(left))
		}
	})
}

// Zitadel's CVE-2023-22492, OrangeHRM's CVE-2025-66289 and Horilla's issue 1239: who has
// left is out at once, by every way.
func TestWhoLeavesIsOutAtOnce(t *testing.T) {
	ways := map[string]func(t *testing.T, o *wt.Organisation){
		"offboarded": func(t *testing.T, o *wt.Organisation) {
			wt.Got(o.Service.OffboardAccount(o.As(wt.Administrator), o.AccountID(wt.Head), "nghỉ hưu", version(t, o, wt.Head)))(t)
		},
		"the last post has ended": func(t *testing.T, o *wt.Organisation) {
			o.Seed(func(ctx context.Context, tx *ent.Tx) error {
				return tx.Post.UpdateOneID(o.Posts[wt.Head].ID).SetValidTo(o.Service.Today() - 1).Exec(ctx)
			})
		},
	}
	for what, leave := range ways {
		t.Run(what, func(t *testing.T) {
			wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
				o := wt.NewOrganisation(e)
				owner(t, o, wt.Head)
				id := o.AccountID(wt.Head)
				wt.Got(e.Service.GrantRole(o.As(wt.Administrator), workflow.NewGrant{Account: id, Role: "AUDITOR", Document: "QĐ 9"}))(t)
				in := wt.Got(e.Service.SignIn(t.Context(), wt.Head, phrase, workflow.Device{}))(t)
				leave(t, o)
				if v := wt.Got(e.Service.Viewer(t.Context(), in.Session.ID))(t); v != nil {
					t.Error("the access token still opens")
				}
				_, err := e.Service.Refresh(t.Context(), in.Refresh)
				expect(t, "the refresh token", err, strangerNow)
				_, err = e.Service.SignIn(t.Context(), wt.Head, phrase, workflow.Device{})
				expect(t, "signing in", err, strangerNow)
			})
		})
	}
}

func TestOnTheLastDayOfTheLastPostTheDoorIsStillOpen(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		owner(t, o, wt.Head)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Post.UpdateOneID(o.Posts[wt.Head].ID).SetValidTo(e.Service.Today()).Exec(ctx)
		})
		in := wt.Got(e.Service.SignIn(t.Context(), wt.Head, phrase, workflow.Device{}))(t)
		e.Clock.Pass(14 * time.Hour)
		if v := wt.Got(e.Service.Viewer(t.Context(), in.Session.ID))(t); v != nil {
			t.Error("the door is open on the day after")
		}
	})
}

func TestTheLastAdministratorCannotBeOffboarded(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		_, err := e.Service.OffboardAccount(o.As(wt.Administrator), o.AccountID(wt.Administrator), "nghỉ", 1)
		expect(t, "the last administrator", err, badState)
		wt.Got(e.Service.OffboardAccount(o.As(wt.Administrator), o.AccountID(wt.HR), "nghỉ", 1))(t)
		for _, g := range wt.Got(e.Store.Account.Query().QueryGrants().All(e.System()))(t) {
			if g.AccountID == o.AccountID(wt.HR) && (g.ValidTo == nil || *g.ValidTo >= e.Service.Today()) {
				t.Error("a grant outlives its holder's service")
			}
		}
	})
}

// A name alone must not lock its owner out (S10): the owner's own device gets through,
// whatever is tried from the same office or from everywhere.
func TestAKnownDeviceGetsThroughWhileANameIsAttacked(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		owner(t, o, wt.HR)
		office, known := "10.1.1.1", workflow.Device{Address: "10.1.1.1", ID: "d1", Owner: wt.HR}
		attack := func(address string) error {
			var err error
			for range 20 {
				_, err = e.Service.SignIn(t.Context(), wt.HR, "đoán mò đoán mò", workflow.Device{Address: address})
			}
			return err
		}
		for _, address := range []string{office, "1.1.1.1", "2.2.2.2", "3.3.3.3", "4.4.4.4", "5.5.5.5"} {
			expect(t, "an attack from "+address, attack(address), rateLimited)
		}
		_, err := e.Service.SignIn(t.Context(), wt.HR, phrase, workflow.Device{Address: "9.9.9.9"})
		expect(t, "a device never seen", err, rateLimited)
		wt.Got(e.Service.SignIn(t.Context(), wt.HR, phrase, known))(t)
		known.Owner = wt.Staff
		_, err = e.Service.SignIn(t.Context(), wt.HR, phrase, known)
		expect(t, "a device of another account", err, rateLimited)
		for range 8 {
			_, err = e.Service.SignIn(t.Context(), wt.HR, "đoán mò đoán mò", workflow.Device{ID: "d2", Owner: wt.HR})
			expect(t, "a stolen device", err, strangerNow)
		}
		_, err = e.Service.SignIn(t.Context(), wt.HR, phrase, workflow.Device{ID: "d2", Owner: wt.HR})
		expect(t, "a stolen device after eight", err, rateLimited)
	})
}

func TestManyGuessesAtOnceCountAsMany(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		wt.NewOrganisation(e)
		tried := make(chan string, 60)
		for range cap(tried) {
			go func() {
				_, err := e.Service.SignIn(t.Context(), wt.Stranger, "đoán mò đoán mò", workflow.Device{Address: "1.1.1.1"})
				tried <- string(code(err))
			}()
		}
		checked := 0
		for range cap(tried) {
			if <-tried != rateLimited {
				checked++
			}
		}
		if checked > 10 {
			t.Errorf("%d guesses at once were checked", checked)
		}
	})
}
