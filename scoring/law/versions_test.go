package law

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
)

// version parses a law of the program as if it had begun on another day.
func version(t *testing.T, id, from string) *Policy {
	t.Helper()
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := library.ByID(id)
	text := strings.Replace(string(p.Source()), "\nfrom: "+p.From.String(), "\nfrom: "+from, 1)
	q, err := Parse(id, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if q.From.String() != from {
		t.Fatalf("%s begins on %s", id, q.From)
	}
	return q
}

func TestTheVersionThatBeganLastGoverns(t *testing.T) {
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	old, _ := library.ByID("ND335_2025_ORG")
	next, last := version(t, old.ID, "2027-01-01"), version(t, old.ID, "2028-01-01")
	library = library.With(next, last)
	for day, want := range map[string]*Policy{"2026-12-31": old, "2027-01-01": next, "2027-12-31": next, "2028-01-01": last, "2020-01-01": old} {
		if got, _ := library.On(calendar.MustParse(day)).ByID(old.ID); got != want {
			t.Errorf("on %s governs the version from %s, not from %s", day, got.From, want.From)
		}
	}
	if n := len(library.On(calendar.MustParse("2027-01-01")).All()); n != len(library.All())-2 {
		t.Errorf("%d laws stand on one day, of %d texts", n, len(library.All()))
	}
}

// A version takes the place of its predecessor under the same layers and answers.
func TestReplacingKeepsLayersAndAnswers(t *testing.T) {
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, err := library.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, map[string]string{"unitFallback": "MANUAL"})
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"ND335_2025_ORG", "EXAMPLE_PROVINCE_POINTS"} {
		q, err := p.Replacing(version(t, id, "2027-02-01"))
		if err != nil {
			t.Fatal(err)
		}
		if q.Hash == p.Hash || len(q.Layers) != 1 || q.Choice("unitFallback") != "MANUAL" || len(q.Sources()) != 2 || !q.Answered("unitFallback") {
			t.Errorf("with another %s: layers %v, answer %s", id, q.Layers, q.Choice("unitFallback"))
		}
	}
}
