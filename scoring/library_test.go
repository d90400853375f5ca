package scoring

import (
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
)

func TestPick(t *testing.T) {
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		subject SubjectKind
		period  PeriodKind
		on      string
		want    string
	}{
		{CivilServant, Month, "2026-11-30", "ND335_2025_CS"},
		{CivilServant, Month, "2026-01-01", "ND335_2025_CS"},
		{CivilServant, Month, "2025-12-31", ""}, // before the decree
		{CivilServant, Year, "2026-11-30", ""},
		{ContractWorker, Month, "2026-11-30", ""}, // the agency decides, Art. 28.2
		{Cadre, Month, "2026-11-30", ""},
	} {
		r, found := library.Pick(c.subject, c.period, calendar.MustParse(c.on))
		if found != (c.want != "") || found && r.ID != c.want {
			t.Errorf("%s %s on %s: %v, want %q", c.subject, c.period, c.on, found, c.want)
		}
	}
}

func TestByHash(t *testing.T) {
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	r := civilServants(t)
	if same, found := library.ByHash(r.Hash); !found || same != r {
		t.Error("the ruleset is not found by its hash")
	}
	if _, found := library.ByHash("0"); found {
		t.Error("a ruleset was found by a wrong hash")
	}
}

func TestGeneralCriteriaOfForm01(t *testing.T) {
	var total Decimal
	for _, g := range civilServants(t).GeneralCriteria {
		if g.Max() != DecimalOf(10) {
			t.Errorf("group %s gives %s points, want 10", g.Code, g.Max())
		}
		total += g.Max()
	}
	if total != DecimalOf(30) {
		t.Errorf("the form gives %s points, want 30", total)
	}
}

func TestChoices(t *testing.T) {
	r := civilServants(t)
	other, err := r.with(map[string]string{"latenessUnit": perOccurrence})
	if err != nil || other.Choice("latenessUnit") != perOccurrence || r.Choice("latenessUnit") != perCalendarDay {
		t.Errorf("choosing changed the wrong ruleset (%v)", err)
	}
	for name, code := range map[string]string{"latenessUnit": "PER_HOUR", "zeroAssigned": "ZERO", "nothing": "X"} {
		if _, err := r.with(map[string]string{name: code}); err == nil {
			t.Errorf("%s = %s was accepted", name, code)
		}
	}
	if r.Choice("nothing") != "" {
		t.Error("an unknown parameter has a choice")
	}
}
