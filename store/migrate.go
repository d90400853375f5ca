package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed migrations
var migrations embed.FS

// Migrate brings the database to the newest version. On PostgreSQL it holds a lock, so
// that two servers starting at once do not migrate twice.
func (s *Store) Migrate(ctx context.Context) error {
	p, err := s.provider()
	if err != nil {
		return err
	}
	up := func() error {
		_, err := p.Up(ctx)
		return err
	}
	if s.dialect == dialect.SQLite {
		err = s.unwatched(ctx, up)
	} else {
		err = up()
	}
	if err != nil {
		return fmt.Errorf("cannot migrate the database: %w", err)
	}
	return nil
}

// unwatched runs a migration of SQLite over one connection that does not watch references:
// a table is changed there by writing it anew, and dropping the old one would otherwise
// break what refers to it. (The pragma in the migration files does nothing within the
// transaction they run in.) Afterwards every reference is checked.
func (s *Store) unwatched(ctx context.Context, up func() error) error {
	size := s.db.Stats().MaxOpenConnections
	s.db.SetMaxOpenConns(1)
	defer s.db.SetMaxOpenConns(size)
	defer s.db.SetMaxIdleConns(size)
	if _, err := s.db.ExecContext(ctx, "PRAGMA foreign_keys = off"); err != nil {
		return err
	}
	if err := up(); err != nil {
		return err
	}
	var table string
	switch err := s.db.QueryRowContext(ctx, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1").Scan(&table); {
	case err == nil:
		return fmt.Errorf("table %s refers to rows that are not there", table)
	case !errors.Is(err, sql.ErrNoRows):
		return err
	}
	_, err := s.db.ExecContext(ctx, "PRAGMA foreign_keys = on")
	return err
}

// Pending reports whether migrations wait.
func (s *Store) Pending(ctx context.Context) (bool, error) {
	p, err := s.provider()
	if err != nil {
		return false, err
	}
	return p.HasPending(ctx)
}

func (s *Store) provider() (*goose.Provider, error) {
	folder, kind := "sqlite", goose.DialectSQLite3
	options := []goose.ProviderOption{goose.WithVerbose(false)}
	if s.dialect == dialect.Postgres {
		folder, kind = "postgres", goose.DialectPostgres
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, err
		}
		options = append(options, goose.WithSessionLocker(locker))
	}
	files, err := fs.Sub(migrations, "migrations/"+folder)
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(kind, s.db, files, options...)
}
