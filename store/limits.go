package store

import (
	"context"
	"encoding/json"
)

// Placed is what the cap on "excellent" made of a result that nobody has seen yet.
type Placed struct {
	ID      string
	Status  string
	Rating  *string
	Outcome string
	Notes   []string
	Trace   []byte
	Hash    string
}

// PlaceResults writes what the cap did into results of a run in progress. It takes no
// scope: a run sees everybody it computes.
func (s *Store) PlaceResults(ctx context.Context, tx Querier, list []Placed) error {
	for _, p := range list {
		notes, err := json.Marshal(p.Notes)
		if err != nil {
			return err
		}
		q := s.statement().add(`UPDATE results SET status = ?, rating = ?, outcome = ?, notes = ?, trace = ?, hash = ?
			WHERE id = ? AND visibility = 'HIDDEN'`, p.Status, nullable(p.Rating), p.Outcome, string(notes), p.Trace, p.Hash, p.ID)
		if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
			return err
		}
	}
	return nil
}

// ShowLimits shows the caps a run applied in place of those applied before to the same set.
func (s *Store) ShowLimits(ctx context.Context, tx Querier, run, period string) error {
	q := s.statement().add(`UPDATE excellence_limits SET visibility = 'SUPERSEDED' WHERE period_id = ? AND visibility = 'CURRENT'
		AND EXISTS (SELECT 1 FROM excellence_limits l WHERE l.run_id = ? AND l.unit_id = excellence_limits.unit_id
			AND l.about = excellence_limits.about)`, period, run)
	if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
		return err
	}
	q = s.statement().add("UPDATE excellence_limits SET visibility = 'CURRENT' WHERE run_id = ?", run)
	_, err := tx.ExecContext(ctx, q.text.String(), q.args...)
	return err
}
