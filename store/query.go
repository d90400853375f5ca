package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/congtam/congtam/access"
)

// Querier runs hand-written SQL: the pool itself, or the transaction of an act.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// statement collects a query and its arguments; every value is a parameter.
type statement struct {
	dialect string
	text    strings.Builder
	args    []any
}

// add appends text in which each ? stands for the next argument.
func (q *statement) add(text string, args ...any) *statement {
	for i, part := range strings.Split(text, "?") {
		if i > 0 {
			q.args = append(q.args, args[i-1])
			q.text.WriteString(q.placeholder())
		}
		q.text.WriteString(part)
	}
	return q
}

// fragment is a piece of a statement with its arguments.
type fragment struct {
	text string
	args []any
}

func (q *statement) placeholder() string {
	if q.dialect == dialect.Postgres {
		return fmt.Sprintf("$%d", len(q.args))
	}
	return "?" // by position: SQLite's driver searches numbered ones, which is slow in long lists
}

// list appends a parenthesised list of arguments.
func (q *statement) list(values ...any) *statement {
	return q.add("("+strings.TrimSuffix(strings.Repeat("?, ", len(values)), ", ")+")", values...)
}

// within appends the condition that a row lies in the scope, or is about the viewer's
// own person.
func (q *statement) within(scope access.Scope, path, person string) *statement {
	if scope.Whole {
		return q
	}
	q.add(" AND ("+person+" = ?", scope.Person)
	for _, p := range scope.Paths {
		q.add(" OR ("+path+" >= ? AND "+path+" < ?)", p, access.PathEnd(p))
	}
	return q.add(")")
}

func (q *statement) query(ctx context.Context, db Querier) (*sql.Rows, error) {
	return db.QueryContext(ctx, q.text.String(), q.args...)
}

func (s *Store) statement() *statement { return &statement{dialect: s.dialect} }

// scanAll reads every row with scan and closes the rows.
func scanAll[T any](rows *sql.Rows, err error, scan func(*sql.Rows) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}
