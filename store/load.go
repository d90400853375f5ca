package store

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/field"

	"github.com/congtam/congtam/ent/migrate"
	"github.com/congtam/congtam/scoring"
)

// Table is a table with the columns that rows to be loaded give, in their order.
type Table struct {
	Name    string
	Columns []string
}

// Load writes rows many at a time. Values are texts, integers, truth values, exact
// fractions, instants or nil. It passes the write gate by: the act that loads answers for the rows with their
// number and a hash.
func (s *Store) Load(ctx context.Context, tx Querier, t Table, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	if s.dialect == dialect.Postgres {
		return t.insertArrays(ctx, tx, rows)
	}
	const parameters = 30_000 // SQLite takes 32,766 in one statement
	for size := parameters / len(t.Columns); len(rows) > 0; rows = rows[min(size, len(rows)):] {
		if err := s.insertValues(ctx, tx, t, rows[:min(size, len(rows))]); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) insertValues(ctx context.Context, tx Querier, t Table, rows [][]any) error {
	one := "(" + strings.TrimSuffix(strings.Repeat("?, ", len(t.Columns)), ", ") + ")"
	text := t.insert() + " VALUES " + strings.TrimSuffix(strings.Repeat(one+", ", len(rows)), ", ")
	args := make([]any, 0, len(rows)*len(t.Columns))
	for _, r := range rows {
		args = append(args, r...)
	}
	_, err := tx.ExecContext(ctx, text, args...)
	return err
}

func (t Table) insert() string {
	return `INSERT INTO ` + t.Name + ` ("` + strings.Join(t.Columns, `", "`) + `")`
}

// insertArrays sends each column as one array: PostgreSQL plans a short statement instead
// of thousands of parameters.
func (t Table) insertArrays(ctx context.Context, tx Querier, rows [][]any) error {
	var values, arrays []string
	args := make([]any, len(t.Columns))
	for i, name := range t.Columns {
		values = append(values, fmt.Sprintf(t.conversion(name), fmt.Sprintf("c%d", i)))
		arrays = append(arrays, fmt.Sprintf("c%d", i))
		args[i] = arrayOf(rows, i)
	}
	parameters := make([]string, len(args))
	for i := range args {
		parameters[i] = fmt.Sprintf("$%d::text[]", i+1)
	}
	text := t.insert() + " SELECT " + strings.Join(values, ", ") + " FROM unnest(" + strings.Join(parameters, ", ") + ") AS r(" +
		strings.Join(arrays, ", ") + ")"
	_, err := tx.ExecContext(ctx, text, args...)
	return err
}

// conversion makes a PostgreSQL value of a column from its text, as the schema says.
func (t Table) conversion(column string) string {
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			if table.Name != t.Name || c.Name != column {
				continue
			}
			switch c.Type {
			case field.TypeInt, field.TypeInt64:
				return "%s::bigint"
			case field.TypeBool:
				return "%s::boolean"
			case field.TypeTime:
				return "%s::timestamptz"
			case field.TypeJSON:
				return "%s::jsonb"
			case field.TypeBytes:
				return "convert_to(%s, 'UTF8')" // evidence and traces are texts
			}
		}
	}
	return "%s"
}

var arrayEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// arrayOf writes a column of rows as the text of a PostgreSQL array.
func arrayOf(rows [][]any, column int) string {
	var b strings.Builder
	for i, r := range rows {
		b.WriteByte("{,"[min(i, 1)])
		if r[column] == nil {
			b.WriteString("NULL")
			continue
		}
		b.WriteByte('"')
		_, _ = arrayEscaper.WriteString(&b, Text(r[column]))
		b.WriteByte('"')
	}
	b.WriteByte('}')
	return b.String()
}

// Text writes a value to be loaded the same way for both databases.
func Text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []byte:
		return string(v)
	case scoring.Fraction:
		return v.String()
	case int64:
		return strconv.FormatInt(v, 10)
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	}
	return fmt.Sprint(v)
}
