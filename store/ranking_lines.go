package store

import (
	"context"
	"database/sql"

	"github.com/congtam/congtam/access"
)

// Places of the values in a line.
const (
	LineResult = iota
	LineOrd
	LineRank
	LinePerson
	LineCode
	LineName
	LineNameKey
	LineUnit
	LineAgency
	LineTitle
	LineRole
	LinePeerGroup
	LineStatus
	LineBand
	LineRating
	LineDecided
	LineOutcome
	LineTotal
	LineGeneral
	LineResultPoints
	LinePrevious
)

// Line is a line of a board as JSON values: texts in quotes, points in hundredths, null.
type Line [][]byte

// RankingLines reads the same page as Ranking, without making a record of each line: the
// database writes it as a JSON array. The array is only good until each returns.
func (s *Store) RankingLines(ctx context.Context, scope access.Scope, rq RankingQuery, each func(array []byte)) error {
	write := "json_array("
	if s.Locks() {
		write = "json_build_array("
	}
	rows, err := s.page(scope, rq, write+lineColumns+")").query(ctx, s.db)
	if err != nil {
		return err
	}
	defer rows.Close()
	var array sql.RawBytes
	for rows.Next() {
		if err := rows.Scan(&array); err != nil {
			return err
		}
		each(array)
	}
	return rows.Err()
}

// Read cuts an array of RankingLines into its values, in the room of an earlier line.
func (l Line) Read(array []byte) Line {
	l = l[:0]
	for from := 1; from < len(array); {
		to := valueEnd(array, from)
		l = append(l, array[from:to])
		for from = to + 1; from < len(array) && array[from] == ' '; {
			from++
		}
	}
	return l
}

// valueEnd finds the comma or bracket after the value that begins at a place.
func valueEnd(array []byte, at int) int {
	if array[at] == '"' {
		for at++; array[at] != '"'; at++ {
			if array[at] == '\\' {
				at++
			}
		}
	}
	for array[at] != ',' && array[at] != ']' {
		at++
	}
	return at
}
