package workflowtest

import (
	"crypto/sha256"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/migrate"
)

// Dump is the content of a database: table by table, the rows as sorted texts.
type Dump map[string][]string

// Dump reads every table the program has but those left out.
func (e *Env) Dump(without ...string) Dump {
	e.t.Helper()
	db, all := e.Behind(), Dump{}
	for _, table := range migrate.Tables {
		if !slices.Contains(without, table.Name) {
			all[table.Name] = rows(e.t, db, table.Name)
		}
	}
	return all
}

func rows(t testing.TB, db *sql.DB, table string) []string {
	t.Helper()
	found, err := db.Query(`SELECT * FROM "` + table + `"`)
	Must(t, err)
	defer found.Close()
	columns := Got(found.Columns())(t)
	var texts []string
	for found.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		Must(t, found.Scan(values...))
		texts = append(texts, describe(columns, values))
	}
	Must(t, found.Err())
	slices.Sort(texts)
	return texts
}

// describe writes a row so that two databases, and two times, can be compared.
func describe(columns []string, values []any) string {
	var text strings.Builder
	for i, name := range columns {
		v := *values[i].(*any)
		if b, ok := v.([]byte); ok && len(b) > 200 {
			v = fmt.Sprintf("%x", sha256.Sum256(b))
		}
		fmt.Fprintf(&text, "%s=%v ", name, v)
	}
	return text.String()
}

// Differ lists what is in one dump and not in the other, nothing if they are the same.
func Differ(before, after Dump) []string {
	var found []string
	for _, table := range slices.Sorted(maps.Keys(after)) {
		for _, row := range before[table] {
			if !slices.Contains(after[table], row) {
				found = append(found, table+" lost "+row)
			}
		}
		for _, row := range after[table] {
			if !slices.Contains(before[table], row) {
				found = append(found, table+" gained "+row)
			}
		}
		if len(before[table]) != len(after[table]) {
			found = append(found, fmt.Sprintf("%s had %d rows and has %d", table, len(before[table]), len(after[table])))
		}
	}
	return found
}
