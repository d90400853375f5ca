package store

import (
	"context"
	"database/sql"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
)

// Standing is a published result with what a board shows of it.
type Standing struct {
	Row        ent.BoardRow
	PeerGroup  string
	TotalExact scoring.Fraction
	ResultPart scoring.Fraction // exact points of the result criteria
	Converted  scoring.Fraction
	Faults     int
}

// Standings reads the current results of a period within the scope, to write boards from.
func (s *Store) Standings(ctx context.Context, tx Querier, scope access.Scope, period string) ([]Standing, error) {
	q := s.statement().add(`
		SELECT r.id, r.person_id, p.code, p.full_name, p.name_key, p.name_folded, u.path, u.name, r.agency_id, a.name,
			r.title, r.role, coalesce(g.id, ''), coalesce(g.name, ''), r.status, r.band, r.rating, y.decided_rating, r.outcome, r.total, r.general, r.result,
			coalesce(r.total_exact, '0'), coalesce(r.mean_ratio, '0'), coalesce(r.converted, '0'), r.faults
		FROM results r
		JOIN persons p ON p.id = r.person_id
		JOIN units u ON u.id = r.unit_id
		JOIN units a ON a.id = r.agency_id
		LEFT JOIN peer_groups g ON g.id = r.peer_group_id
		LEFT JOIN annual_ratings y ON y.person_id = r.person_id AND y.period_id = r.period_id AND y.state = 'NOTIFIED'
		WHERE r.period_id = ? AND r.visibility = 'CURRENT'`, period).
		within(scope, "u.path", "r.person_id").
		add(" ORDER BY p.code")
	rows, err := q.query(ctx, tx)
	return scanAll(rows, err, func(r *sql.Rows) (Standing, error) {
		one := Standing{Row: ent.BoardRow{PeriodID: period}}
		b := &one.Row
		var total, general, result sql.NullInt64
		err := r.Scan(&b.ResultID, &b.PersonID, &b.PersonCode, &b.PersonName, &b.NameKey, &b.NameFolded, &b.UnitPath,
			&b.UnitName, &b.AgencyID, &b.AgencyName, &b.Title, &b.Role, &one.PeerGroup, &b.PeerGroupName, &b.Status,
			&b.Band, &b.Rating, &b.Decided, &b.Outcome, &total, &general, &result, &one.TotalExact, &one.ResultPart, &one.Converted, &one.Faults)
		b.Total, b.General, b.Result = points(total), points(general), points(result)
		return one, err
	})
}

// DifferingLines counts what the lists of a period say otherwise than the results of a
// run: lines with other points or another level than the one notified, lines out of order or
// of a wrong rank, and shown results that stand on no list. Like writing boards it takes no scope.
func (s *Store) DifferingLines(ctx context.Context, tx Querier, run, period string) (int, error) {
	q := s.statement().add(`
		SELECT (SELECT count(*) FROM (
			SELECT b.*,
				lag(b.ord, 1, 0) OVER list AS ord_above,
				lag(b.rank) OVER list AS rank_above,
				lag(b.total) OVER list AS total_above
			FROM board_rows b WHERE b.period_id = ? WINDOW list AS (PARTITION BY b.scope ORDER BY b.ord)) b
		JOIN results r ON r.id = b.result_id
		WHERE r.run_id = ? AND (r.visibility <> 'CURRENT' OR r.person_id <> b.person_id OR r.status <> b.status
			OR r.band IS DISTINCT FROM b.band OR r.rating IS DISTINCT FROM b.rating OR r.outcome IS DISTINCT FROM b.outcome OR r.total IS DISTINCT FROM b.total
			OR r.general IS DISTINCT FROM b.general OR r.result IS DISTINCT FROM b.result
			OR b.decided IS DISTINCT FROM (SELECT y.decided_rating FROM annual_ratings y
				WHERE y.person_id = b.person_id AND y.period_id = b.period_id AND y.state = 'NOTIFIED')
			OR b.ord <> b.ord_above + 1
			OR (b.total IS NOT NULL AND b.ord > 1 AND (b.total_above IS NULL OR b.total_above < b.total))
			OR (b.total IS NULL) <> (b.rank IS NULL)
			OR (b.rank <> b.ord AND (b.rank IS DISTINCT FROM b.rank_above OR b.total IS DISTINCT FROM b.total_above)))
		) + (SELECT count(*) FROM results r WHERE r.run_id = ? AND r.visibility = 'CURRENT' AND NOT EXISTS (
			SELECT 1 FROM board_rows b WHERE b.period_id = r.period_id AND b.scope = ? AND b.result_id = r.id))`,
		period, run, run, BoardAll)
	rows, err := q.query(ctx, tx)
	counts, err := scanAll(rows, err, func(r *sql.Rows) (n int, err error) { return n, r.Scan(&n) })
	if err != nil {
		return 0, err
	}
	return counts[0], nil
}

// Totals reads the totals of a period by person, for the column "period before".
func (s *Store) Totals(ctx context.Context, tx Querier, scope access.Scope, period string) (map[string]*scoring.Points, error) {
	q := s.statement().add(`SELECT r.person_id, r.total FROM results r JOIN units u ON u.id = r.unit_id
		WHERE r.period_id = ? AND r.visibility = 'CURRENT' AND r.total IS NOT NULL`, period).
		within(scope, "u.path", "r.person_id")
	rows, err := q.query(ctx, tx)
	totals := map[string]*scoring.Points{}
	_, err = scanAll(rows, err, func(r *sql.Rows) (struct{}, error) {
		var person string
		var total sql.NullInt64
		err := r.Scan(&person, &total)
		totals[person] = points(total)
		return struct{}{}, err
	})
	return totals, err
}

// ClearBoards removes the lines of some boards. Writing boards takes no scope: a run
// publishes them whole.
func (s *Store) ClearBoards(ctx context.Context, tx Querier, period string, boards []string) error {
	names := make([]any, len(boards))
	for i, b := range boards {
		names[i] = b
	}
	for some := range slices.Chunk(names, boardChunk) {
		q := s.statement().add("DELETE FROM board_rows WHERE period_id = ? AND scope IN ", period).list(some...)
		if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
			return err
		}
	}
	return nil
}

var boardTable = Table{"board_rows", []string{"period_id", "scope", "ord", "rank", "result_id", "person_id", "person_code", "person_name",
	"name_key", "name_folded", "unit_path", "unit_name", "agency_id", "agency_name", "title", "role", "peer_group_name", "status", "band",
	"rating", "decided", "outcome", "total", "general", "result", "previous_total"}}

// NoteDecided writes the level of a year that somebody was notified of into the lines of that
// person. Like writing boards it takes no scope.
func (s *Store) NoteDecided(ctx context.Context, tx Querier, period, person string, level scoring.Band) error {
	q := s.statement().add("UPDATE board_rows SET decided = ? WHERE person_id = ? AND period_id = ?", string(level), person, period)
	_, err := tx.ExecContext(ctx, q.text.String(), q.args...)
	return err
}

const boardChunk = 2000 // lines written, or boards cleared, at once

// WriteBoards writes the lines of boards.
func (s *Store) WriteBoards(ctx context.Context, tx Querier, rows []ent.BoardRow) error {
	for len(rows) > 0 {
		n := min(len(rows), boardChunk)
		lines := make([][]any, n)
		for i, b := range rows[:n] {
			lines[i] = []any{b.PeriodID, b.Scope, b.Ord, nullable(b.Rank), b.ResultID, b.PersonID, b.PersonCode, b.PersonName,
				b.NameKey, b.NameFolded, b.UnitPath, b.UnitName, b.AgencyID, b.AgencyName, b.Title, string(b.Role),
				b.PeerGroupName, string(b.Status), nullable((*string)(b.Band)), nullable((*string)(b.Rating)), nullable((*string)(b.Decided)), nullable((*string)(b.Outcome)),
				nullable((*int64)(b.Total)), nullable((*int64)(b.General)), nullable((*int64)(b.Result)), nullable((*int64)(b.PreviousTotal))}
		}
		if err := s.Load(ctx, tx, boardTable, lines); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

func nullable[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// ofAgencies are the tables of what a run finds in an agency.
var ofAgencies = []string{"results", "unit_results", "proposals"}

// SetVisibility shows or supersedes what a run found in some agencies.
func (s *Store) SetVisibility(ctx context.Context, tx Querier, run string, agencies []string, visibility string) error {
	ids := make([]any, len(agencies))
	for i, a := range agencies {
		ids[i] = a
	}
	for _, table := range ofAgencies {
		q := s.statement().add("UPDATE "+table+" SET visibility = ? WHERE run_id = ? AND agency_id IN ", visibility, run).list(ids...)
		if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
			return err
		}
	}
	return nil
}

// Ancestors lists the paths from the top down to a path itself.
func Ancestors(path string) []string {
	var all []string
	for n := 4; n <= len(path); n += 4 {
		all = append(all, path[:n])
	}
	return all
}

// DeleteHiddenResults drops what a cancelled run computed and nobody has seen.
func (s *Store) DeleteHiddenResults(ctx context.Context, tx Querier, run string) error {
	for _, table := range append([]string{"excellence_limits"}, ofAgencies...) {
		q := s.statement().add("DELETE FROM "+table+" WHERE run_id = ? AND visibility = 'HIDDEN'", run)
		if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
			return err
		}
	}
	return nil
}
