// Command diff writes the migration between the migration files and the schema, for both
// databases: go run ./store/diff NAME. With nothing to do it writes nothing. It needs an
// empty PostgreSQL database, by DEV_DATABASE_URL.
package main

import (
	"context"
	"database/sql"
	"fmt"
	"log"
	"os"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/lib/pq"
	_ "modernc.org/sqlite"

	"github.com/congtam/congtam/ent"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 || os.Getenv("DEV_DATABASE_URL") == "" {
		log.Fatal("usage: DEV_DATABASE_URL=postgres://… go run ./store/diff NAME")
	}
	ctx := context.Background()
	file, err := os.CreateTemp("", "congtam-diff-*.db")
	if err != nil {
		log.Fatal(err)
	}
	defer os.Remove(file.Name())
	must(diff(ctx, os.Args[1], dialect.SQLite, "sqlite", "file:"+file.Name()+"?_pragma=foreign_keys(1)"))
	must(diff(ctx, os.Args[1], dialect.Postgres, "postgres", os.Getenv("DEV_DATABASE_URL")))
}

func diff(ctx context.Context, name, dialectName, driver, dsn string) error {
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	dir, err := sqltool.NewGooseDir("store/migrations/" + driver)
	if err != nil {
		return err
	}
	if err := rehash(dir); err != nil {
		return err
	}
	client := ent.NewClient(ent.Driver(entsql.OpenDB(dialectName, db)))
	err = client.Schema.NamedDiff(ctx, name,
		schema.WithDir(dir),
		schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDialect(dialectName),
		schema.WithFormatter(sqltool.GooseFormatter),
		schema.WithDropColumn(true),
		schema.WithDropIndex(true),
		schema.WithErrNoPlan(false),
	)
	if err != nil {
		return fmt.Errorf("%s: %w", driver, err)
	}
	return nil
}

// rehash takes in migrations that were written by hand (triggers, which the schema does
// not know).
func rehash(dir migrate.Dir) error {
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(dir, sum)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
