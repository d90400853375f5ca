package conformance

import (
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

// A case that pins no ruleset is asked under the act that governs its subject on its day, and
// never under an act of another time.
func TestACaseIsAskedUnderTheActOfItsDay(t *testing.T) {
	p, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	on := calendar.MustParse("2026-12-14")
	for _, test := range []struct {
		name, want string
		c          Case
	}{
		{"a civil servant's year", "ND335_2025_CS_YEAR", Case{Facts: Facts{Year: &year.Facts{Year: 2026}}}},
		{"a public employee's year", "ND233_2026_PE", Case{Subject: "PUBLIC_EMPLOYEE", Facts: Facts{Year: &year.Facts{Year: 2026}}}},
		{"a year nobody was rated by points", "", Case{Facts: Facts{Year: &year.Facts{Year: 2024}}}},
		{"a quarter before the decree", "", Case{Facts: Facts{Year: &year.Facts{Year: 2025, Kind: "QUARTER", Part: 4}}}},
		{"a unit of no day", "ND335_2025_ORG", Case{Facts: Facts{Unit: &unit.Facts{}}}},
		{"a public service unit", "ND233_2026_UNIT", Case{Subject: "PUBLIC_SERVICE_UNIT", On: &on, Facts: Facts{Unit: &unit.Facts{}}}},
		{"a unit's deadline", "ND233_2026_UNIT", Case{Subject: "PUBLIC_SERVICE_UNIT", Facts: Facts{Deadline: &Deadline{Stage: procedure.RateYear, Year: 2026}}}},
		{"a public employee's results", "ND233_2026_PROCEDURE", Case{Subject: "PUBLIC_EMPLOYEE", Facts: Facts{Deadline: &Deadline{Stage: procedure.SendNational, From: &on}}}},
	} {
		policy, err := p.policyOf(test.c)
		if got := idOf(policy); got != test.want || (err == nil) != (test.want != "") {
			t.Errorf("%s is asked under %q (%v), not %q", test.name, got, err, test.want)
		}
	}
}

func idOf(p *law.Policy) string {
	if p == nil {
		return ""
	}
	return p.ID
}
