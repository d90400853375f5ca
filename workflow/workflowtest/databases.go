// Package workflowtest is the one room that tests of several rooms share: it gives a test a
// fresh, migrated database of every kind the program runs on, a service with a fixed clock,
// and a small organisation to act in. Only tests import it.
package workflowtest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/congtam/congtam/store"
)

// Variable names the address of a running PostgreSQL server on which databases can be made.
const Variable = "TEST_DATABASE_URL"

// kinds are the databases the program runs on, and how a fresh one of each is made.
var kinds = []struct {
	name  string
	fresh func(*testing.T) string
}{{"sqlite", freshSQLite}, {"postgres", freshPostgres}}

// EachDatabase runs a test once on a fresh database of every kind, in parallel.
func EachDatabase(t *testing.T, test func(*testing.T, *Env)) {
	t.Parallel()
	for _, kind := range kinds {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			test(t, NewEnv(t, kind.fresh(t)))
		})
	}
}

// OtherDatabase runs a part of a test on a fresh database of a kind other than the test's.
func OtherDatabase(t *testing.T, e *Env, part func(*testing.T, *Env)) {
	t.Helper()
	for _, kind := range kinds {
		if (kind.name == "postgres") != e.Postgres() {
			part(t, NewEnv(t, kind.fresh(t)))
		}
	}
}

// EachDSN runs a test with the address of a fresh, migrated database of every kind.
func EachDSN(t *testing.T, test func(t *testing.T, dsn string)) {
	t.Parallel()
	for _, kind := range kinds {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			test(t, kind.fresh(t))
		})
	}
}

// EmptyDSN returns the address of a database of the same kind in which nothing is yet, not
// even tables.
func (e *Env) EmptyDSN() string {
	if !e.Postgres() {
		return "sqlite:" + filepath.Join(e.t.TempDir(), "empty.db")
	}
	name := "congtam_empty_" + Random()
	Must(e.t, execute(`CREATE DATABASE "`+name+`"`))
	e.t.Cleanup(func() { Must(e.t, execute(`DROP DATABASE "`+name+`" WITH (FORCE)`)) })
	return address(name)
}

// migratedFile is a migrated, empty database in a file, made once and copied.
var migratedFile = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "congtam-test-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "template.db")
	if err := bringUp("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func freshSQLite(t *testing.T) string {
	content, err := migratedFile()
	Must(t, err)
	path := filepath.Join(t.TempDir(), "congtam.db")
	Must(t, os.WriteFile(path, content, 0o600))
	return "sqlite:" + path
}

// migratedTemplate is a migrated, empty database on the server, made once and copied; Main
// drops it.
var migratedTemplate = sync.OnceValues(func() (string, error) {
	name := fmt.Sprintf("congtam_template_%d_%s", os.Getpid(), Random())
	if err := execute(`CREATE DATABASE "` + name + `"`); err != nil {
		return "", err
	}
	return name, bringUp(address(name))
})

func freshPostgres(t *testing.T) string {
	if os.Getenv(Variable) == "" {
		t.Fatalf("%s is not set: it must name a PostgreSQL server on which databases can be made, "+
			"such as postgres://postgres@127.0.0.1:5432/postgres?sslmode=disable; `make test` starts one by itself", Variable)
	}
	template, err := migratedTemplate()
	Must(t, err)
	name := "congtam_test_" + Random()
	Must(t, execute(`CREATE DATABASE "`+name+`" TEMPLATE "`+template+`"`))
	t.Cleanup(func() { Must(t, execute(`DROP DATABASE "`+name+`" WITH (FORCE)`)) })
	return address(name)
}

// Main runs the tests of a package and drops the template they were made from.
func Main(m *testing.M) {
	status := m.Run()
	if os.Getenv(Variable) != "" {
		if name, err := migratedTemplate(); err == nil {
			_ = execute(`DROP DATABASE IF EXISTS "` + name + `" WITH (FORCE)`)
		}
	}
	os.Exit(status)
}

// address is the address of another database on the server of the tests.
func address(name string) string {
	u, err := url.Parse(os.Getenv(Variable))
	if err != nil {
		return ""
	}
	u.Path = "/" + name
	return u.String()
}

func execute(statement string) error {
	db, err := sql.Open("postgres", os.Getenv(Variable))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec(statement)
	return err
}

func bringUp(dsn string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, dsn)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.Migrate(ctx)
}

// Random returns a text that nobody has used before.
func Random() string {
	var b [6]byte
	_, _ = rand.Read(b[:])
	return hex.EncodeToString(b[:])
}

// Must ends a test on an error that the test is not about.
func Must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Got returns a value, or ends the test on an error that it is not about:
// Got(verb(…))(t).
func Got[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		Must(t, err)
		return value
	}
}
