package main

import (
	"fmt"
	"testing"
)

// BenchmarkProvince measures the whole program once and prints a table. It is no part of
// the tests: `make bench` runs it.
func BenchmarkProvince(b *testing.B) {
	large := newStand(b, 50_000)
	small := newStand(b, 5_000)
	var version, durable string
	if err := large.raw.QueryRow("SELECT current_setting('server_version'), current_setting('fsync')").Scan(&version, &durable); err != nil {
		b.Fatal(err)
	}
	fmt.Printf("\nPostgreSQL %s, fsync %s\n\n| measured | found | target |\n|---|---|---|\n", version, durable)
	large.ranking()
	large.countStatements()
	large.submissions()
	large.program()
	reportRecompute(large.recompute(), small.recompute())
	newStand(b, 8_600).crowd()
}
