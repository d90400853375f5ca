package workflow_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Whatever an act leaves open can be chosen, is told in words with the place that leaves it
// open, and holds until a later document answers otherwise.
func TestEveryOpenQuestionCanBeAnsweredInWords(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		ctx := o.As(wt.HomeAffairs)
		policies := wt.Got(o.Service.ChoosablePolicies(ctx))(t)
		for _, layer := range []string{"HD02_QUARTER_LEADER", "HD03_CAP", "THANH_HOA_HALF_MONTH", "TREASURY_QD1253_2026", "EXAMPLE_PROVINCE_POINTS", "EXAMPLE_KPI_BANDS"} {
			if !slices.ContainsFunc(policies, func(p *law.Policy) bool { return p.ID == layer && len(p.LayerOf) > 0 }) {
				t.Errorf("%s cannot be chosen", layer)
			}
		}
		answered := 0
		for _, p := range policies {
			for _, q := range workflow.Questions(p) {
				if q.Citation.Vi == "" || strings.Contains(q.Citation.Vi, "_") {
					t.Errorf("%s of %s is left open by %q", q.Name, p.ID, q.Citation.Vi)
				}
				_, err := o.Service.ChooseRule(ctx, workflow.NewRuleChoice{Policy: p.ID, Parameter: q.Name, Option: q.Chosen, ValidFrom: wt.Begin, Document: "QĐ 1"})
				expect(t, "answering "+q.Name+" of "+p.ID, err, "")
				answered++
			}
		}
		if answered < 40 {
			t.Errorf("%d questions can be answered", answered)
		}
		_, err := o.Service.ChooseRule(ctx, workflow.NewRuleChoice{Policy: "ND335_2025_ORG", Parameter: law.KPIScale, Option: law.Banded, ValidFrom: wt.Begin, Document: "QĐ 1"})
		expect(t, "points by bands without bands", err, invalid)
		_, err = o.Service.ChooseRule(ctx, workflow.NewRuleChoice{Policy: "ND172_2025_DISCIPLINE", Parameter: "any", Option: "any", ValidFrom: wt.Begin, Document: "QĐ 1"})
		expect(t, "an act nothing is chosen of", err, invalid)
	})
}

func TestALaterAnswerTakesThePlaceOfAnEarlier(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		ctx := o.As(wt.HomeAffairs)
		choose := func(option string, from calendar.Date) func() bool {
			c := wt.Got(o.Service.ChooseRule(ctx, workflow.NewRuleChoice{Policy: "ND335_2025_CS_YEAR", Parameter: "capBase", Option: option, ValidFrom: from, Document: "QĐ 1"}))(t)
			return func() bool { return wt.Got(o.Service.RuleChoiceHolds(workflow.WithDirectory(ctx), c))(t) }
		}
		first := choose("GOOD_OR_BETTER", wt.Begin)
		if !first() {
			t.Error("the only answer does not hold")
		}
		second := choose("ALL_RATED", wt.Begin+1)
		later := choose("GOOD_ONLY", o.Service.Today()+30)
		if first() || !second() || later() {
			t.Errorf("of three answers the first holds: %v, the second: %v, one to come: %v", first(), second(), later())
		}
	})
}
