package law_test

import (
	"testing"

	"github.com/congtam/congtam/scoring/law"
)

func TestAKeptPolicyIsTheSamePolicyAgain(t *testing.T) {
	library, err := law.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		id      string
		layers  []string
		choices map[string]string
	}{
		{"ND335_2025_CS_YEAR", nil, nil},
		{"ND335_2025_CS_YEAR", []string{"HD03_CAP", "TREASURY_QD1253_2026"}, map[string]string{"serviceMeasure": "WHOLE_MONTHS"}},
		{"ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil},
	} {
		p, err := library.Layered(c.id, c.layers, c.choices)
		if err != nil {
			t.Fatal(err)
		}
		again, err := law.ParseKept(p.Kept())
		if err != nil || again.Hash != p.Hash || again.Choice("serviceMeasure") != p.Choice("serviceMeasure") {
			t.Errorf("%s with %v and %v comes back as another: %v", c.id, c.layers, c.choices, err)
		}
	}
	if _, err := law.ParseKept([]byte("{}")); err == nil {
		t.Error("an empty text is a policy")
	}
}
