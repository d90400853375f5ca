package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/store"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// stand is the program on a PostgreSQL database with a large province, to be measured:
// the registers of a year, and its last settled month closed.
type stand struct {
	b          *testing.B
	app        *app
	dsn        string
	raw        *sql.DB // the same database without the program
	statements *wt.Statements
	url        string
	clock      func() time.Time
}

// newStand makes a province of a size, or takes one that BENCH_KEEP has left.
func newStand(b *testing.B, staff int) *stand {
	b.Helper()
	server := os.Getenv(wt.Variable)
	if server == "" {
		b.Fatalf("%s must name a PostgreSQL server; `make bench` starts one", wt.Variable)
	}
	s := &stand{b: b, dsn: benchDatabase(b, server, staff), statements: &wt.Statements{}}
	s.raw = wt.Got(sql.Open("postgres", s.dsn))(b)
	b.Cleanup(func() { s.raw.Close() })
	st := wt.Got(store.Open(b.Context(), s.dsn, s.statements.Around))(b)
	b.Cleanup(func() { st.Close() })
	wt.Must(b, st.Migrate(b.Context()))
	s.clock = demonstrationClock(demo.Today, time.Now)
	s.app = wt.Got(assemble(config{}, st, s.clock, signingKey, wt.AuditKey))(b)
	s.fill(staff)
	served := httptest.NewServer(s.app.handler())
	b.Cleanup(served.Close)
	s.url = served.URL
	return s
}

func benchDatabase(b *testing.B, server string, staff int) string {
	admin := wt.Got(sql.Open("postgres", server))(b)
	defer admin.Close()
	name := fmt.Sprintf("congtam_bench_%d", staff)
	_, err := admin.Exec(`CREATE DATABASE ` + name)
	if keep := os.Getenv("BENCH_KEEP") != ""; !keep {
		wt.Must(b, err)
		b.Cleanup(func() {
			admin := wt.Got(sql.Open("postgres", server))(b)
			defer admin.Close()
			wt.Got(admin.Exec(`DROP DATABASE ` + name + ` WITH (FORCE)`))(b)
		})
	}
	u := wt.Got(url.Parse(server))(b)
	u.Path = "/" + name
	return u.String()
}

// fill loads the province and closes its last settled month, if the database is empty.
func (s *stand) fill(staff int) {
	ctx := s.system()
	working, stop := context.WithCancel(ctx)
	go s.app.workflow.Work(working)
	s.b.Cleanup(stop)
	if n := wt.Got(s.app.store.Unit.Query().Count(ctx))(s.b); n > 0 {
		return
	}
	began := time.Now()
	wt.Must(s.b, s.app.workflow.LoadProvince(ctx, demo.New(staff)))
	wt.Got(s.raw.Exec("VACUUM ANALYZE"))(s.b)
	loaded := time.Now()
	wt.Must(s.b, s.app.closePeriod(ctx, demo.Closing{Period: lastMonth}))
	wt.Got(s.raw.Exec("VACUUM ANALYZE"))(s.b)
	fmt.Printf("%d staff: registers of a year loaded in %.0f s, a month closed in %.0f s\n", staff, loaded.Sub(began).Seconds(), time.Since(loaded).Seconds())
}

func (s *stand) system() context.Context {
	return access.As(s.b.Context(), access.System("bench"))
}

// token signs somebody in past the password, whose hashing takes its time.
func (s *stand) token(code string, role access.Role) string {
	s.b.Helper()
	ctx := access.Under(s.system(), &access.Act{Verb: access.SignIn, Viewer: access.System("bench")})
	now := s.clock()
	name := "bench-" + code + string(role)
	a, err := s.app.store.Account.Query().Where(account.Username(name)).Only(ctx)
	if ent.IsNotFound(err) {
		c := s.app.store.Account.Create().SetUsername(name).SetPasswordHash("-").SetMustChangePassword(false).SetCreatedAt(now)
		if code != "" {
			c.SetPersonID("pe_" + code)
		}
		a, err = c.Save(ctx)
		if err == nil && role != "" {
			s.app.store.Grant.Create().SetAccountID(a.ID).SetRole("HOME_AFFAIRS").SetValidFrom(demo.Founded).SetDocument("-").SaveX(ctx)
		}
	}
	wt.Must(s.b, err)
	opened := wt.Got(s.app.store.Session.Create().SetAccountID(a.ID).SetRefreshHash(wt.Random()).SetCreatedAt(now).SetLastSeenAt(now).
		SetExpiresAt(now.Add(12 * time.Hour)).Save(ctx))(s.b)
	token, _, err := s.app.tokens.Issue(a.ID, opened.ID, now)
	wt.Must(s.b, err)
	return token
}

// client asks with a token.
func (s *stand) client(token string) *client {
	return &client{t: s.b, url: s.url, header: http.Header{"Content-Type": {"application/json"},
		"Accept": {"application/graphql-response+json"}, "Authorization": {"Bearer " + token}}}
}

// report prints one line of the table.
func report(what, found, target string) { fmt.Printf("| %s | %s | %s |\n", what, found, target) }
