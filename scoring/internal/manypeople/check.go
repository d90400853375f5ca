// Package manypeople checks properties of the engines on drawn people: a fixed sample
// wherever tests run, 100,000 of them under `make test-long`.
package manypeople

import (
	"flag"
	"testing"

	"pgregory.net/rapid"
)

// Check holds a property against the people it draws. Flags of the command line go first.
func Check(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	once("rapid.seed", "0", "335")
	if once("rapid.checks", "100", "500"); Long {
		once("rapid.checks", "500", "100000")
	}
	rapid.Check(t, property)
}

// once sets a flag that still has the value it had.
func once(name, was, value string) {
	if f := flag.Lookup(name); f != nil && f.Value.String() == was {
		_ = f.Value.Set(value) // both are numbers, which the flag takes
	}
}
