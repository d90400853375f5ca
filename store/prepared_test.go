package store_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"testing"

	"github.com/congtam/congtam/store"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// postgres opens the pool of a store on PostgreSQL, on one connection.
func postgres(t *testing.T, test func(t *testing.T, db *sql.DB)) {
	wt.EachDSN(t, func(t *testing.T, dsn string) {
		if store.Embedded(dsn) {
			t.Skip("only PostgreSQL keeps statements")
		}
		var connector driver.Connector
		s := wt.Got(store.Open(t.Context(), dsn, func(c driver.Connector) driver.Connector { connector = c; return c }))(t)
		defer s.Close()
		db := sql.OpenDB(connector)
		defer db.Close()
		db.SetMaxOpenConns(1)
		test(t, db)
	})
}

func prepared(t *testing.T, db *sql.DB) (n int) {
	wt.Must(t, db.QueryRow("SELECT count(*) FROM pg_prepared_statements").Scan(&n))
	return n
}

func TestAStatementIsPreparedOnce(t *testing.T) {
	postgres(t, func(t *testing.T, db *sql.DB) {
		for i := range 10 {
			var got int
			wt.Must(t, db.QueryRow("SELECT $1::int + 1", i).Scan(&got))
			if got != i+1 {
				t.Errorf("%d, should be %d", got, i+1)
			}
		}
		if n := prepared(t, db); n != 1 {
			t.Errorf("%d statements were prepared, should be 1", n)
		}
	})
}

func TestAConnectionKeepsFewStatements(t *testing.T) {
	postgres(t, func(t *testing.T, db *sql.DB) {
		for i := range 600 {
			wt.Got(db.Exec(fmt.Sprintf("SELECT $1::int AS c%d", i), i))(t)
		}
		if n := prepared(t, db); n > 256 {
			t.Errorf("%d statements are kept, should be 256 at most", n)
		}
	})
}

func TestAnAlteredTableIsReadAgain(t *testing.T) {
	postgres(t, func(t *testing.T, db *sql.DB) {
		read := func() (name string) {
			row := db.QueryRowContext(context.Background(), "SELECT t.n FROM (SELECT * FROM altered) t WHERE t.id = $1", 1)
			wt.Must(t, row.Scan(&name))
			return name
		}
		wt.Got(db.Exec("CREATE TABLE altered (id int, n int); INSERT INTO altered VALUES (1, 7)"))(t)
		before := read()
		wt.Got(db.Exec("ALTER TABLE altered ALTER COLUMN n TYPE text USING 'seven'"))(t)
		if after := read(); before != "7" || after != "seven" {
			t.Errorf("read %q, then %q", before, after)
		}
	})
}
