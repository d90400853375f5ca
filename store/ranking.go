package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// BoardAll is the board of the whole installation.
const BoardAll = "*"

// Board names the list of a unit (BoardAll for everybody), narrowed to a peer group
// unless peerGroup is empty.
func Board(unit, peerGroup string) string {
	if peerGroup == "" {
		return unit
	}
	return unit + ":" + peerGroup
}

// Order is the order of a ranking; each ends in a column that makes it total.
type Order string

const (
	TotalDesc Order = "TOTAL_DESC"
	TotalAsc  Order = "TOTAL_ASC"
	ByName    Order = "NAME"
	ByCode    Order = "CODE"
)

// Mark is the last line of a page: the next page begins after it. It holds nothing that
// the line itself does not show: in a partial list no place, only the points.
type Mark struct {
	Ord     int             `json:"o,omitempty"`
	Total   *scoring.Points `json:"t,omitempty"`
	NameKey string          `json:"n,omitempty"`
	Code    string          `json:"c"`
}

// RankingQuery asks for lines of a published board.
type RankingQuery struct {
	Period   string
	Board    string
	Bands    []scoring.Band
	Ratings  []scoring.Band       // of a year: decided, else proposed after the cap
	Outcomes []excellence.Outcome // of a year
	Search   string               // folded, "" for all
	Order    Order
	// Partial lists hide places: they are ordered by what the lines show.
	Partial bool
	After   *Mark
	Limit   int
}

// lineColumns are what a page shows of a line, in the order of the Line… numbers.
const lineColumns = `result_id, ord, rank, person_id, person_code, person_name, name_key, unit_name,
	agency_name, title, role, peer_group_name, status, band, rating, decided, outcome, total, general, result, previous_total`

// levelOf is the level of a year that a line stands at: as decided once it is notified,
// else as proposed.
const levelOf = "coalesce(decided, rating)"

// Ranking reads a page of a board within the scope, in one statement.
func (s *Store) Ranking(ctx context.Context, scope access.Scope, rq RankingQuery) ([]*ent.BoardRow, error) {
	rows, err := s.page(scope, rq, lineColumns).query(ctx, s.db)
	return scanAll(rows, err, scanBoardRow)
}

func (s *Store) page(scope access.Scope, rq RankingQuery, columns string) *statement {
	q := s.statement().add("SELECT " + columns + " FROM board_rows WHERE ")
	rq.filter(q, scope)
	rq.after(q)
	q.add(rq.orderBy())
	return q.add(fmt.Sprintf(" LIMIT %d", rq.Limit)) // a literal: a parameter makes PostgreSQL plan anew each time
}

// RankingCount counts the lines of a board within the scope.
func (s *Store) RankingCount(ctx context.Context, scope access.Scope, rq RankingQuery) (int, error) {
	q := s.statement().add("SELECT count(*) FROM board_rows WHERE ")
	rq.filter(q, scope)
	rows, err := q.query(ctx, s.db)
	counts, err := scanAll(rows, err, func(r *sql.Rows) (n int, err error) { return n, r.Scan(&n) })
	if err != nil {
		return 0, err
	}
	return counts[0], nil
}

func (rq RankingQuery) filter(q *statement, scope access.Scope) {
	q.add("period_id = ? AND scope = ?", rq.Period, rq.Board)
	q.within(scope, "unit_path", "person_id")
	oneOf(q, "band", rq.Bands)
	oneOf(q, levelOf, rq.Ratings)
	oneOf(q, "outcome", rq.Outcomes)
	if rq.Search != "" {
		q.add(` AND name_folded LIKE ? ESCAPE '\'`, "%"+escapeLike(rq.Search)+"%")
	}
}

// oneOf keeps lines with one of some codes in a column; without codes, all lines.
func oneOf[Code ~string](q *statement, column string, codes []Code) {
	if len(codes) == 0 {
		return
	}
	values := make([]any, len(codes))
	for i, code := range codes {
		values[i] = string(code)
	}
	q.add(" AND " + column + " IN ").list(values...)
}

func (rq RankingQuery) after(q *statement) {
	m := rq.After
	if m == nil {
		return
	}
	switch rq.Order {
	case ByName:
		q.add(" AND (name_key, person_code) > (?, ?)", m.NameKey, m.Code)
	case ByCode:
		q.add(" AND person_code > ?", m.Code)
	default:
		rq.afterTotal(q)
	}
}

// afterTotal continues an order by points: lines with points first, then the others.
func (rq RankingQuery) afterTotal(q *statement) {
	m, further := rq.After, "<"
	if rq.Order == TotalAsc {
		further = ">"
	}
	switch {
	case rq.Partial && m.Total != nil:
		q.add(" AND (total IS NULL OR total "+further+" ? OR (total = ? AND person_code > ?))", *m.Total, *m.Total, m.Code)
	case rq.Partial:
		q.add(" AND total IS NULL AND person_code > ?", m.Code)
	case rq.Order == TotalDesc:
		q.add(" AND ord > ?", m.Ord)
	case m.Total != nil:
		q.add(" AND (rank IS NULL OR ord < ?)", m.Ord)
	default:
		q.add(" AND rank IS NULL AND ord < ?", m.Ord)
	}
}

func (rq RankingQuery) orderBy() string {
	switch rq.Order {
	case ByName:
		return " ORDER BY name_key, person_code"
	case ByCode:
		return " ORDER BY person_code"
	}
	return rq.orderByTotal()
}

// orderByTotal puts lines without points last. A whole list is stored best first.
func (rq RankingQuery) orderByTotal() string {
	const scoredFirst = " ORDER BY CASE WHEN rank IS NULL THEN 1 ELSE 0 END, "
	switch {
	case rq.Partial && rq.Order == TotalAsc:
		return scoredFirst + "total, person_code"
	case rq.Partial:
		return scoredFirst + "total DESC, person_code"
	case rq.Order == TotalAsc:
		return scoredFirst + "ord DESC"
	}
	return " ORDER BY ord"
}

func scanBoardRow(r *sql.Rows) (*ent.BoardRow, error) {
	b := &ent.BoardRow{}
	var rank sql.NullInt64
	var total, general, result, previous sql.NullInt64
	err := r.Scan(&b.ResultID, &b.Ord, &rank, &b.PersonID, &b.PersonCode, &b.PersonName, &b.NameKey, &b.UnitName,
		&b.AgencyName, &b.Title, &b.Role, &b.PeerGroupName, &b.Status, &b.Band, &b.Rating, &b.Decided, &b.Outcome, &total, &general, &result, &previous)
	if rank.Valid {
		n := int(rank.Int64)
		b.Rank = &n
	}
	b.Total, b.General, b.Result, b.PreviousTotal = points(total), points(general), points(result), points(previous)
	return b, err
}

func points(n sql.NullInt64) *scoring.Points {
	if !n.Valid {
		return nil
	}
	p := scoring.Points(n.Int64)
	return &p
}

// Spread is how many lines of a board share a status, a band, a rating and a total in
// hundredths; Scored says that there is a total at all.
type Spread struct {
	Unit   string // path of the unit directly below that the lines lie in; only by unit
	Status scoring.Status
	Band   scoring.Band
	Rating scoring.Band
	Scored bool
	Total  scoring.Points
	Count  int
}

const spreadColumns = `status, coalesce(band, ''), coalesce(decided, rating, ''), CASE WHEN total IS NULL THEN 0 ELSE 1 END, coalesce(total, 0), count(*)`

// Spread reads how the points of a board are spread within the scope, by total.
func (s *Store) Spread(ctx context.Context, scope access.Scope, period, board string) ([]Spread, error) {
	q := s.statement().add("SELECT '', "+spreadColumns+" FROM board_rows WHERE period_id = ? AND scope = ?", period, board).
		within(scope, "unit_path", "person_id").
		add(" GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 6, 2")
	rows, err := q.query(ctx, s.db)
	return scanAll(rows, err, scanSpread)
}

// SpreadByUnit reads the same for each unit directly below the unit of a board; who works in
// the unit itself stands under its own path.
func (s *Store) SpreadByUnit(ctx context.Context, scope access.Scope, period, board, path string) ([]Spread, error) {
	q := s.statement().add("SELECT substr(unit_path, 1, "+fmt.Sprint(len(path)+4)+"), "+spreadColumns+
		" FROM board_rows WHERE period_id = ? AND scope = ?", period, board).
		within(scope, "unit_path", "person_id").
		add(" GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 6, 2")
	rows, err := q.query(ctx, s.db)
	return scanAll(rows, err, scanSpread)
}

func scanSpread(r *sql.Rows) (one Spread, err error) {
	return one, r.Scan(&one.Unit, &one.Status, &one.Band, &one.Rating, &one.Scored, (*int64)(&one.Total), &one.Count)
}
