package store

import (
	"context"
	"database/sql"
)

// EachResult reads what a run found about people one by one, in the order of the staff
// codes: evidence, ruleset and hash. It takes no scope: a run is hashed whole.
func (s *Store) EachResult(ctx context.Context, tx Querier, run string, each func(code string, sheet []byte, ruleset, hash string)) error {
	q := s.statement().add(`SELECT p.code, r.sheet, r.ruleset_hash, r.hash FROM results r JOIN persons p ON p.id = r.person_id
		WHERE r.run_id = ? ORDER BY p.code`+s.byteOrder(), run)
	rows, err := q.query(ctx, tx)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var code, ruleset, hash string
		var sheet sql.RawBytes
		if err := rows.Scan(&code, &sheet, &ruleset, &hash); err != nil {
			return err
		}
		each(code, sheet, ruleset, hash)
	}
	return rows.Err()
}

// byteOrder makes PostgreSQL order texts as Go and SQLite do, whatever its language.
func (s *Store) byteOrder() string {
	if s.Locks() {
		return ` COLLATE "C"`
	}
	return ""
}
