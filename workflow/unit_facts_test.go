package workflow_test

import (
	"context"
	"slices"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// factsOf gathers the facts of a unit for the month as of a day.
func factsOf(t *testing.T, o *wt.Organisation, code, asOf string) unit.Facts {
	t.Helper()
	library := wt.Got(law.Embedded())(t)
	return wt.Got(facts.Units(o.System(), o.Store.Client, wt.Got(o.Service.Directory(o.System()))(t), library, o.Month, calendar.MustParse(asOf), []*ent.Unit{o.Units[code]}))(t)[0]
}

func TestTasksAreCountedAsOfADayAndNamed(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Task("SNV-TC", assignedtask.StateCANCELLED)
		o.Task("SNV-CC", assignedtask.StateASSIGNED)
		done, open := o.Task("SNV-TC", assignedtask.StateVERIFIED), o.Task("SNV-TC", assignedtask.StateASSIGNED)
		for asOf, want := range map[string][3]int{"2026-11-19": {0, 0, 0}, "2026-11-20": {2, 1, 0}, "2026-11-21": {2, 1, 1}} {
			got := factsOf(t, o, "SNV-TC", asOf).Tasks
			if want[0] == 0 {
				if got != nil {
					t.Errorf("%s: no task is due yet: %+v", asOf, got)
				}
				continue
			}
			if got.Assigned != want[0] || *got.Done != want[1] || *got.Late != want[2] {
				t.Errorf("%s: %d assigned, %d done, %d late; should be %v", asOf, got.Assigned, *got.Done, *got.Late, want)
			}
			if !slices.Equal(got.Records.NotDone, []string{open.ID}) {
				t.Errorf("%s: not done are %v, should be %s, not %s", asOf, got.Records.NotDone, open.ID, done.ID)
			}
		}
		o.Task("SNV-TC", assignedtask.StateREPORTED)
		if got := factsOf(t, o, "SNV-TC", "2026-11-30").Tasks; got.Assigned != 3 || got.Done != nil || got.Late != nil {
			t.Errorf("a reported task that nobody verified is neither done nor failed: %+v", got)
		}
	})
}

func TestWorkDueAfterTheRatingDeadlineBelongsToTheNextYear(t *testing.T) {
	library := wt.Got(law.Embedded())(t)
	for _, c := range []struct{ from, to, first, last string }{
		{"2026-01-01", "2026-12-31", "2025-12-16", "2026-12-15"},
		{"2026-12-01", "2026-12-31", "2026-12-01", "2026-12-15"},
		{"2027-01-01", "2027-01-31", "2026-12-16", "2027-01-31"},
	} {
		p := &ent.Period{StartsOn: calendar.MustParse(c.from), EndsOn: calendar.MustParse(c.to)}
		first, last, err := facts.WorkSpan(library, p)
		if err != nil || first.String() != c.first || last.String() != c.last {
			t.Errorf("%s to %s: %s to %s, %v", c.from, c.to, first, last, err)
		}
	}
}

func TestEveryRegisterOfAUnitReachesTheFactsWithItsRecord(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		found := o.Finding("SNV", finding.StateOPEN)
		o.Finding("SNV", finding.StateREMEDIED)
		received := o.Complaint("SNV", complaint.StateRECEIVED)
		concluded := o.Conclusion("SNV", conclusion.StateIN_FORCE)
		o.Conclusion("SNV", conclusion.StateWITHDRAWN)
		o.ForceMajeure("SNV", forcemajeure.StateREFUSED)
		accepted := o.ForceMajeure("SNV", forcemajeure.StateACCEPTED)
		form := o.UnitForm("SNV", unitassessment.StateCONFIRMED)
		measured := o.Measurement(o.Criterion("G1", criterion.StatePUBLISHED), "SNV", "9", "10")
		f := factsOf(t, o, "SNV", "2026-11-30")
		if f.Shortcomings.Found != 2 || f.Shortcomings.Remedied != 1 || !slices.Equal(f.Shortcomings.Open, []string{found.ID}) {
			t.Errorf("findings: %+v", f.Shortcomings)
		}
		if len(f.Complaints) != 1 || f.Complaints[0].Ref != received.ID || f.Complaints[0].Verified {
			t.Errorf("complaints: %+v", f.Complaints)
		}
		if len(f.Conclusions) != 1 || f.Conclusions[0].Ref != concluded.ID {
			t.Errorf("conclusions: %+v", f.Conclusions)
		}
		if f.ForceMajeure == nil || !f.ForceMajeure.Accepted || f.ForceMajeure.Ref != accepted.ID {
			t.Errorf("force majeure: %+v", f.ForceMajeure)
		}
		if f.Assessment != form.ID || f.Points["Đ6.1"] != wt.Dec("8") {
			t.Errorf("points: %+v of %s", f.Points, f.Assessment)
		}
		if len(f.KPIs) != 1 || f.KPIs[0].Ref != measured.ID || f.KPIs[0].Numerator.String() != "9" {
			t.Errorf("indicators: %+v", f.KPIs)
		}
		if other := factsOf(t, o, "STC", "2026-11-30"); len(other.KPIs)+len(other.Complaints)+len(other.Points) > 0 || other.Shortcomings != nil {
			t.Errorf("another unit has %+v", other)
		}
	})
}

func TestTheFactsOfAnyNumberOfUnitsTakeTheSameStatements(t *testing.T) {
	wt.EachDSN(t, func(t *testing.T, dsn string) {
		var statements wt.Statements
		o := wt.NewOrganisation(wt.NewEnv(t, dsn, statements.Around))
		o.OneOfEach()
		library := wt.Got(law.Embedded())(t)
		sent := map[int]int{}
		for _, units := range [][]*ent.Unit{{o.Units["SNV"]}, {o.Units["SNV"], o.Units["SNV-TC"], o.Units["STC"]}} {
			org := wt.Got(o.Service.Directory(o.System()))(t)
			statements.Take()
			wt.Got(facts.Units(o.System(), o.Store.Client, org, library, o.Month, wt.Due, units))(t)
			sent[len(units)] = len(statements.Take())
		}
		if sent[1] != sent[3] || sent[1] != 8 {
			t.Errorf("statements by units: %v", sent)
		}
	})
}

func TestTheLayerOfTheProvinceIsInForceFromItsDayAndOnlyByChoice(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		library := wt.Got(law.Embedded())(t)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetLayer("EXAMPLE_PROVINCE_POINTS").
				SetValidFrom(wt.Due).SetDocument("QĐ 1").SetChosenBy("ai đó").SaveX(ctx)
			return tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetParameter("unitFallback").SetOption("MANUAL").
				SetValidFrom(wt.Due).SetDocument("QĐ 1").SetChosenBy("ai đó").Exec(ctx)
		})
		for day, want := range map[calendar.Date]string{wt.Due - 1: "", wt.Due: "EXAMPLE_PROVINCE_POINTS"} {
			rules := wt.Got(facts.RulesOn(e.System(), e.Store.Client, library, day))(t)
			p := wt.Got(rules.UnitPolicy(o.Units["SNV"], o.Units["SNV"]))(t)
			if layered := slices.Contains(p.Layers, want); layered != (want != "") || (p.Choice("unitFallback") == "MANUAL") != layered {
				t.Errorf("%s: layers %v, fallback %s", day, p.Layers, p.Choice("unitFallback"))
			}
		}
	})
}

func TestAPublicServiceUnitIsRatedByTheOldDecreeUntilItHasItsRegulation(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach() // STC issued a regulation
		library := wt.Got(law.Embedded())(t)
		rules := wt.Got(facts.RulesOn(e.System(), e.Store.Client, library, calendar.MustParse("2026-12-14")))(t)
		with := wt.Got(rules.Policy(law.EngineYear, "PUBLIC_EMPLOYEE", o.Units["STC"]))(t)
		without := wt.Got(rules.Policy(law.EngineYear, "PUBLIC_EMPLOYEE", o.Units["SNV"]))(t)
		if with.ID != "ND233_2026_PE" || len(with.Layers) != 1 || without.ID == with.ID {
			t.Errorf("with a regulation %s %v, without %s", with.ID, with.Layers, without.ID)
		}
	})
}
