package workflowtest

import (
	"context"
	"database/sql"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
)

// Env is a database with the program on top of it.
type Env struct {
	DSN      string
	Store    *store.Store
	Ledger   *access.Ledger
	Rulesets *scoring.Library
	Policies *law.Library
	Clock    *Clock
	Service  *workflow.Service
	t        *testing.T
	acting   *access.Viewer

	behindOnce sync.Once
	behind     *sql.DB
}

// NewEnv puts the program on a migrated database.
func NewEnv(t *testing.T, dsn string, around ...store.Around) *Env {
	e := &Env{DSN: dsn, Clock: NewClock(), t: t}
	e.Store = Got(store.Open(t.Context(), dsn, around...))(t)
	t.Cleanup(func() { Must(t, e.Store.Close()) })
	e.Ledger = Got(access.NewLedger(AuditKey))(t)
	e.Rulesets = Got(scoring.Embedded())(t)
	e.Policies = Got(law.Embedded())(t)
	e.Service = e.Another()
	return e
}

// AuditKey seals the history of tests.
var AuditKey = []byte("a key of the tests, for no other use")

// Another returns another service on the same database, as a second server or a restart
// would.
func (e *Env) Another() *workflow.Service {
	s := workflow.New(workflow.Config{Store: e.Store, Ledger: e.Ledger, Rulesets: e.Rulesets, Policies: e.Policies, Clock: e.Clock.Now})
	e.t.Cleanup(s.Wait)
	return s
}

// System is a context in which the program itself acts.
func (e *Env) System() context.Context { return access.As(e.t.Context(), access.System("test")) }

// Seed writes records as the program itself, past the verbs.
func (e *Env) Seed(write func(ctx context.Context, tx *ent.Tx) error) {
	e.t.Helper()
	ctx := access.Under(e.System(), &access.Act{Verb: access.ComputeRun, Viewer: access.System("test")})
	tx := Got(e.Store.Tx(ctx))(e.t)
	if err := write(ctx, tx); err != nil {
		_ = tx.Rollback()
		e.t.Fatal(err)
	}
	Must(e.t, tx.Commit())
}

// Work computes runs in the background until the test ends.
func (e *Env) Work() {
	ctx, stop := context.WithCancel(e.t.Context())
	var work sync.WaitGroup
	work.Go(func() { e.Service.Work(ctx) })
	e.t.Cleanup(func() { stop(); work.Wait() })
}

// Postgres reports whether the database is PostgreSQL.
func (e *Env) Postgres() bool { return !store.Embedded(e.DSN) }

// Behind opens the database behind the program's back, once a test, as somebody who owns it:
// the guards on the history are gone.
func (e *Env) Behind() *sql.DB {
	e.t.Helper()
	e.behindOnce.Do(func() {
		driver, dsn := "postgres", e.DSN
		if !e.Postgres() {
			driver, dsn = "sqlite", "file:"+strings.TrimPrefix(e.DSN, "sqlite:")+"?_pragma=busy_timeout(10000)"
		}
		e.behind = Got(sql.Open(driver, dsn))(e.t)
		e.behind.SetMaxOpenConns(2)
		for _, guard := range []string{"audit_events_keep_lines", "audit_events_keep_all"} {
			_, err := e.behind.Exec("DROP TRIGGER " + guard + map[bool]string{true: " ON audit_events"}[e.Postgres()])
			Must(e.t, err)
		}
		e.t.Cleanup(func() { Must(e.t, e.behind.Close()) })
	})
	return e.behind
}

// Clock is a clock that stands still until it is set.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock returns a clock that shows 30 November 2026, 10 in the morning, in Vietnam.
func NewClock() *Clock {
	return &Clock{now: time.Date(2026, time.November, 30, 10, 0, 0, 0, time.FixedZone("Asia/Ho_Chi_Minh", 7*60*60))}
}

// Now returns the time the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Pass lets time pass.
func (c *Clock) Pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}
