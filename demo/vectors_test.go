package demo_test

import (
	"slices"
	"testing"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring/conformance"
)

// Every worked example is played by somebody in the province or proved in the pack, and
// nothing is played that is no worked example.
func TestEveryVectorIsPlayedOrProved(t *testing.T) {
	t.Parallel()
	played := demo.Played()
	for _, code := range demo.Vectors {
		if _, _, err := conformance.Find(conformance.Pack(), code); err != nil && !slices.Contains(played, code) {
			t.Errorf("%s is neither played nor proved: %v", code, err)
		}
	}
	for _, code := range played {
		if !slices.Contains(demo.Vectors, code) {
			t.Errorf("%s is played, but is no vector", code)
		}
	}
}
