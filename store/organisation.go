package store

import (
	"context"
	"database/sql"
)

// OrganisationVersion is a text that changes whenever a unit, a post, a person or a closing
// does, whoever changed it: triggers of the database count. It takes no scope: it says
// nothing about anybody.
func (s *Store) OrganisationVersion(ctx context.Context) (string, error) {
	rows, err := s.statement().add("SELECT value FROM settings WHERE id = 'ORGANISATION_VERSION'").query(ctx, s.db)
	found, err := scanAll(rows, err, func(r *sql.Rows) (v string, err error) { return v, r.Scan(&v) })
	if err == nil && len(found) == 0 {
		err = sql.ErrNoRows
	}
	if err != nil {
		return "", err
	}
	return found[0], nil
}
