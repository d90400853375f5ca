// Package store turns a data source name into a guarded, migrated database client, on
// SQLite or PostgreSQL, and holds the hand-written SQL as named functions, each of which
// takes an access.Scope.
package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	_ "github.com/lib/pq"  // PostgreSQL
	_ "modernc.org/sqlite" // SQLite

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
)

// Store is an open database: the guarded client, and the connection pool for the
// hand-written queries of this package.
type Store struct {
	*ent.Client
	db      *sql.DB
	dialect string
}

// Around stands around the connections of a pool; tests count statements with one.
type Around func(driver.Connector) driver.Connector

// Open connects to "sqlite:PATH" or "postgres://…", and installs the read filter and
// the write gate. It does not migrate.
func Open(ctx context.Context, dsn string, around ...Around) (*Store, error) {
	db, name, err := connect(dsn, around)
	if err != nil {
		return nil, err
	}
	if err := db.PingContext(ctx); err != nil {
		db.Close()
		return nil, fmt.Errorf("cannot reach the database: %w", err)
	}
	client := ent.NewClient(ent.Driver(entsql.OpenDB(name, db)))
	client.Intercept(access.Filter())
	client.Use(access.Gate())
	return &Store{Client: client, db: db, dialect: name}, nil
}

// Embedded reports whether the DSN names the database in a file of this machine.
func Embedded(dsn string) bool { return strings.HasPrefix(dsn, "sqlite:") }

func connect(dsn string, around []Around) (*sql.DB, string, error) {
	switch {
	case Embedded(dsn):
		db, err := openSQLite(strings.TrimPrefix(dsn, "sqlite:"), around)
		return db, dialect.SQLite, err
	case strings.HasPrefix(dsn, "postgres://"), strings.HasPrefix(dsn, "postgresql://"):
		db, err := openPostgres(dsn, around)
		return db, dialect.Postgres, err
	}
	return nil, "", fmt.Errorf("the database must be sqlite:PATH or postgres://…, not %q", redact(dsn))
}

// openSQLite opens a file. Transactions take the write lock at once (otherwise two that
// read and then write deadlock), wait for it, and reach the disk before they commit.
func openSQLite(path string, around []Around) (*sql.DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	options := url.Values{
		"_pragma":      {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)", "foreign_keys(1)"},
		"_txlock":      {"immediate"},
		"_time_format": {"sqlite"},
	}
	db, err := pool("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+options.Encode(), around)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(4 * runtime.NumCPU())
	db.SetMaxIdleConns(4 * runtime.NumCPU())
	return db, nil
}

func openPostgres(dsn string, around []Around) (*sql.DB, error) {
	db, err := pool("postgres", dsn, append([]Around{preparing}, around...))
	if err != nil {
		return nil, fmt.Errorf("cannot read the database address %q", redact(dsn))
	}
	size := 4 * runtime.NumCPU()
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	db.SetConnMaxIdleTime(5 * time.Minute)
	return db, nil
}

// pool opens a pool with the driver registered under a name.
func pool(name, dsn string, around []Around) (*sql.DB, error) {
	db, err := sql.Open(name, dsn)
	if err != nil || len(around) == 0 {
		return db, err
	}
	defer db.Close()
	var c driver.Connector = plain{dsn, db.Driver()}
	for _, wrap := range around {
		c = wrap(c)
	}
	return sql.OpenDB(c), nil
}

// plain connects with a driver and its own form of address.
type plain struct {
	dsn    string
	driver driver.Driver
}

func (p plain) Connect(context.Context) (driver.Conn, error) { return p.driver.Open(p.dsn) }
func (p plain) Driver() driver.Driver                        { return p.driver }

// redact hides the password of an address.
func redact(dsn string) string {
	u, err := url.Parse(dsn)
	if err != nil {
		return "…"
	}
	return u.Redacted()
}

// Locks reports whether rows can be locked one by one; SQLite has one writer at a time.
func (s *Store) Locks() bool { return s.dialect == dialect.Postgres }

// LockAccounts keeps anybody else from creating an account until the transaction ends.
func (s *Store) LockAccounts(ctx context.Context, tx Querier) error {
	if !s.Locks() {
		return nil
	}
	_, err := tx.ExecContext(ctx, "LOCK TABLE accounts IN SHARE ROW EXCLUSIVE MODE")
	return err
}

// Close closes the pool.
func (s *Store) Close() error { return s.db.Close() }

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error { return s.db.PingContext(ctx) }
