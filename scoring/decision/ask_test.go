package decision_test

import (
	"testing"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// A yearly run asks without codes; what is only of use when a post is at hand stays silent.
func TestNormsOnRequestWaitToBeAsked(t *testing.T) {
	library, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	p, _ := library.ByID("DECISIONS_2025")
	f := decision.Facts{On: calendar.MustParse("2026-12-10"), Role: scoring.Head, Layers: []string{"HD02_QUARTER_LEADER"}}
	answered := map[string]bool{}
	for _, a := range decision.Ask(p, f) {
		answered[a.Code] = true
	}
	for _, n := range p.Norms {
		if n.About != "PERSON" || !n.InForce(f.On) {
			continue
		}
		f.Ask = []string{n.Code}
		if byName := len(decision.Ask(p, f)) == 1; !byName || answered[n.Code] == n.OnRequest {
			t.Errorf("%s: answered unasked %v, by name %v", n.Code, answered[n.Code], byName)
		}
	}
}
