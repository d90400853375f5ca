package main

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// BenchmarkProvince measures the whole program once and prints a table. It is no part of
// the tests: `make bench` runs it. BENCH_PARTS names the parts to measure; all without it.
func BenchmarkProvince(b *testing.B) {
	parts := os.Getenv("BENCH_PARTS")
	wanted := func(part string) bool { return parts == "" || strings.Contains(parts, part) }
	if strings.Trim(parts, "crowd ") != "" || parts == "" {
		large := newStand(b, 50_000)
		large.introduce()
		for _, part := range []struct {
			name    string
			measure func()
		}{
			{"ranking", large.ranking},
			{"statements", large.countStatements},
			{"saves", large.submissions},
			{"program", large.program},
			{"recompute", func() { reportRecompute(large.recompute(), newStand(b, 5_000).recompute()) }},
		} {
			if wanted(part.name) {
				part.measure()
			}
		}
	}
	if wanted("crowd") {
		newStand(b, 8_600).crowd()
	}
}

// introduce says what was measured on, and begins the table.
func (s *stand) introduce() {
	var version, durable string
	if err := s.raw.QueryRow("SELECT current_setting('server_version'), current_setting('fsync')").Scan(&version, &durable); err != nil {
		s.b.Fatal(err)
	}
	fmt.Printf("\nPostgreSQL %s, fsync %s\n\n| measured | found | target |\n|---|---|---|\n", version, durable)
}
