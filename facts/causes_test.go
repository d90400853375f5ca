package facts_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

var due = calendar.MustParse("2026-11-20")

// delivered draws a work item that was delivered, perhaps late, perhaps returned before.
var delivered = rapid.Custom(func(t *rapid.T) *ent.WorkItem {
	w := &ent.WorkItem{ID: "wi_1", Kind: scoring.Planned, Coefficient: scoring.DecimalOf(2), AssignedQty: scoring.DecimalOf(3), DueOn: due,
		FailedAssessments: rapid.IntRange(0, 3).Draw(t, "recorded failures")}
	on := due + calendar.Date(rapid.IntRange(-3, 12).Draw(t, "days late"))
	w.Edges.Deliveries = []*ent.Delivery{
		{ID: "de_1", State: delivery.StateRETURNED, QualityFailure: rapid.Bool().Draw(t, "failed"), Qty: scoring.DecimalOf(1), DeliveredOn: on},
		{ID: "de_2", State: delivery.StateACCEPTED, Qty: scoring.DecimalOf(3), DeliveredOn: on},
	}
	return w
})

// cause draws a claim in any state, naming days, a delivery or recorded failures.
var cause = rapid.Custom(func(t *rapid.T) *ent.ObjectiveCause {
	c := &ent.ObjectiveCause{ID: rapid.StringMatching("oc_[a-z]{4}").Draw(t, "id"), DecidedBy: "thủ trưởng", ClaimedBy: "người làm", Document: "TB 5",
		State: rapid.SampledFrom([]objectivecause.State{objectivecause.StateCLAIMED, objectivecause.StateCONFIRMED, objectivecause.StateREFUSED}).Draw(t, "state")}
	c.Kind = rapid.SampledFrom([]objectivecause.Kind{objectivecause.KindOBJECTIVE, objectivecause.KindPROTECTED_INNOVATION}).Draw(t, "kind")
	switch rapid.IntRange(0, 2).Draw(t, "what") {
	case 0:
		from := due + calendar.Date(rapid.IntRange(1, 10).Draw(t, "from"))
		to := from + calendar.Date(rapid.IntRange(0, 10).Draw(t, "for"))
		c.LateFrom, c.LateTo = &from, &to
	case 1:
		id := rapid.SampledFrom([]string{"de_1", "de_2", "de_9"}).Draw(t, "delivery")
		c.DeliveryID = &id
	default:
		c.RecordedFailures = rapid.IntRange(1, 5).Draw(t, "failures")
	}
	return c
})

func points(t *rapid.T, rules *scoring.Ruleset, w *ent.WorkItem) scoring.Fraction {
	s := scoring.Sheet{Person: "CB1", Subject: scoring.CivilServant, Role: scoring.Staff, Period: scoring.Month,
		From: calendar.MustParse("2026-11-01"), To: calendar.MustParse("2026-11-30"), Items: []scoring.Item{facts.Item(w)}}
	if problems := rules.Check(s); len(problems) > 0 {
		t.Fatalf("the facts are not allowed: %v", problems)
	}
	return *rules.Score(s).ResultPoints
}

// A confirmed objective cause never lowers a score, one that is not confirmed changes
// nothing, and no failure or day is excused twice (Art. 14.2).
func TestACauseNeverLowersAScore(t *testing.T) {
	rulesets, err := scoring.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	rules, _ := rulesets.Pick(scoring.CivilServant, scoring.Month, due)
	rapid.Check(t, func(t *rapid.T) {
		w := delivered.Draw(t, "work")
		before := points(t, rules, w)
		for _, c := range rapid.SliceOfN(cause, 0, 4).Draw(t, "causes") {
			w.Edges.Causes = append(w.Edges.Causes, c)
			after := points(t, rules, w)
			if after.Cmp(before) < 0 {
				t.Fatalf("from %s to %s", before, after)
			}
			if c.State != objectivecause.StateCONFIRMED && after.Cmp(before) != 0 {
				t.Fatalf("a cause that is %s changes %s to %s", c.State, before, after)
			}
			before = after
		}
	})
}
