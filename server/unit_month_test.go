package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow/workflowtest"
)

// A month is closed over the API: its units are ranked with points and no level, those
// without points are open, and the explanation goes down to the points confirmed.
func TestAMonthOfUnitsOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		s, o := inhabited(t, e)
		assessMonth(t, o)
		v := vars{"p": o.Month.ID, "u": o.Units["SNV"].ID, "d": o.Units["SNV-TC"].ID}
		hr := s.as(workflowtest.HR)
		run := hr.text("closePeriod.id", `mutation($p: ID!, $u: ID!) { closePeriod(period: $p, unit: $u) { id } }`, v)
		for range 300 {
			if hr.text("node.state", `query($r: ID!) { node(id: $r) { ... on Run { state } } }`, vars{"r": run}) == "PUBLISHED" {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		director := s.as(workflowtest.Director)
		ranking := director.ask(`query($p: ID!, $u: ID!, $d: ID!) {
			unitRanking(period: $p, parent: $u) { rank result { status total rating unit { code } } }
			unitResult(period: $p, unit: $d) { total explanation { root { rule children { rule } } } } }`, v)
		for path, want := range map[string]any{
			"unitRanking.0.result.unit.code": "SNV-TC", "unitRanking.0.result.status": "SCORED", "unitRanking.0.result.rating": nil,
			"unitRanking.0.rank": float64(1), "unitRanking.1.result.status": "INSUFFICIENT_DATA", "unitRanking.1.result.total": nil,
			"unitResult.total": "80.00", "unitResult.explanation.root.rule": "UNIT_PERIOD",
		} {
			if got := ranking.at(t, path); got != want {
				t.Errorf("%s is %v, should be %v: %s", path, got, want, ranking.Raw)
			}
		}
		if !hr.get("verifyRun.holds", `query($r: ID!) { verifyRun(run: $r) { holds } }`, vars{"r": run}).(bool) {
			t.Error("the month does not hold")
		}
	})
}

// assessMonth settles everybody's month and confirms points of the division SNV-TC.
func assessMonth(t *testing.T, o *workflowtest.Organisation) {
	points := map[string]scoring.Decimal{}
	for _, item := range workflowtest.Got(o.Policies.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil))(t).Items {
		points[item.Code] = *item.Max * 80 / 100
	}
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for name, post := range o.Posts {
			tx.PeriodAssessment.Create().SetPersonID(o.People[name].ID).SetUnitID(post.UnitID).SetPeriodID(o.Month.ID).SetSelfPoints(o.Maxima()).
				SetState(periodassessment.StateNO_DATA).SetReason("nghỉ").SetConfirmedBy("x").SetConfirmedAt(o.Clock.Now()).SaveX(ctx)
		}
		tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetLayer("EXAMPLE_PROVINCE_POINTS").SetValidFrom(workflowtest.Begin).
			SetDocument("QĐ 11").SetChosenBy("ai đó").SaveX(ctx)
		return tx.UnitAssessment.Create().SetUnitID(o.Units["SNV-TC"].ID).SetPeriodID(o.Month.ID).SetSelfPoints(points).SetConfirmedPoints(points).
			SetState("CONFIRMED").SetConfirmedBy("ai đó").SetConfirmedAt(o.Clock.Now()).Exec(ctx)
	})
}

// What is entered about a person is offered to whom it is given, and read back.
func TestWhatIsEnteredAboutAPersonOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		s, o := inhabited(t, e)
		v := vars{"p": o.People[workflowtest.Staff].ID}
		offered := `query($p: ID!) { personActions(person: $p) }`
		if a := s.as(workflowtest.HR).ask(offered, v); !strings.Contains(a.Raw, "RECORD_DISCIPLINE") {
			t.Errorf("personnel are offered %s", a.Raw)
		}
		if a := s.as(workflowtest.Staff).ask(offered, v); strings.Contains(a.Raw, "RECORD") {
			t.Errorf("the person is offered %s", a.Raw)
		}
		record := `mutation($p: ID!, $year: Int!) { recordDiscipline(input: {person: $p, act: "Khai khống", kind: PUBLIC_DUTY, organ: ADMINISTRATIVE,
			form: WARNING, decidedOn: "2026-03-27", document: "QĐ 52", usedIn: $year, usedDocument: "QĐ 118"}) { usedIn usedDocument } }`
		if code := s.as(workflowtest.HR).refused(record, vars{"p": v["p"], "year": 2026}); code != "INVALID" {
			t.Errorf("an act that failed the year of its decision: %s", code)
		}
		if got := s.as(workflowtest.HR).get("recordDiscipline.usedIn", record, vars{"p": v["p"], "year": 2025}); got != float64(2025) {
			t.Errorf("the year is kept as %v", got)
		}
	})
}
