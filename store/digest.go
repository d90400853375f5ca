package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
)

// Digest is what a run's evidence and results come down to: a hash over each in the order
// of the staff codes, and the rulesets applied.
type Digest struct {
	Inputs, Results string
	Rulesets        []string
}

// Digest reads the results of a run one by one. It takes no scope: a run is hashed whole.
func (s *Store) Digest(ctx context.Context, tx Querier, run string) (Digest, error) {
	q := s.statement().add(`SELECT p.code, r.sheet, r.ruleset_hash, r.hash FROM results r JOIN persons p ON p.id = r.person_id
		WHERE r.run_id = ? ORDER BY p.code`+s.byteOrder(), run)
	rows, err := q.query(ctx, tx)
	if err != nil {
		return Digest{}, err
	}
	defer rows.Close()
	var d Digest
	in, out := sha256.New(), sha256.New()
	for rows.Next() {
		if err := d.add(rows, in, out); err != nil {
			return d, err
		}
	}
	slices.Sort(d.Rulesets)
	d.Inputs, d.Results = hex.EncodeToString(in.Sum(nil)), hex.EncodeToString(out.Sum(nil))
	return d, rows.Err()
}

func (d *Digest) add(rows *sql.Rows, in, out hash.Hash) error {
	var code, ruleset, result string
	var sheet sql.RawBytes
	if err := rows.Scan(&code, &sheet, &ruleset, &result); err != nil {
		return err
	}
	fmt.Fprintf(in, "%s %x %s\n", code, sha256.Sum256(sheet), ruleset)
	fmt.Fprintf(out, "%s %s\n", code, result)
	if !slices.Contains(d.Rulesets, ruleset) {
		d.Rulesets = append(d.Rulesets, ruleset)
	}
	return nil
}

// byteOrder makes PostgreSQL order texts as Go and SQLite do, whatever its language.
func (s *Store) byteOrder() string {
	if s.Locks() {
		return ` COLLATE "C"`
	}
	return ""
}
