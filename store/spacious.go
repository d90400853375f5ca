package store

import (
	"context"
	"errors"
	"strconv"
)

// Pages SQLite keeps in memory, in KiB: while a transaction writes hundreds of thousands of
// rows, and otherwise.
const (
	spaciousCache = 262_144
	usualCache    = 2_000
)

// Spacious lets a transaction that writes very many rows keep their pages in memory: with
// the usual few, SQLite writes the same pages of its indexes out and reads them in again.
func (s *Store) Spacious(ctx context.Context, tx Querier, do func() error) error {
	if err := s.cache(ctx, tx, spaciousCache); err != nil {
		return err
	}
	return errors.Join(do(), s.cache(ctx, tx, usualCache))
}

func (s *Store) cache(ctx context.Context, tx Querier, size int) error {
	if s.Locks() {
		return nil // PostgreSQL's memory is shared and set by its administrator
	}
	_, err := tx.ExecContext(ctx, "PRAGMA cache_size = -"+strconv.Itoa(size))
	return err
}

// Analyze lets PostgreSQL count what was just loaded, so that it plans by what is there. It
// does so by itself, but only after a minute.
func (s *Store) Analyze(ctx context.Context) error {
	if !s.Locks() {
		return nil
	}
	_, err := s.db.ExecContext(ctx, "ANALYZE")
	return err
}
