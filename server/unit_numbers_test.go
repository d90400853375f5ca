package main

import (
	"testing"

	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/workflow/workflowtest"
)

// What rates a unit, over HTTP: the numbers its authority verifies, a rule of one agency.
func TestTheNumbersOfAUnitAndTheRulesOfAnAgency(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		o := workflowtest.NewOrganisation(e)
		s := publish(t, e, config{})
		o.Choose("ND335_2025_ORG", "EXAMPLE_PROVINCE_POINTS")
		c := o.Criterion("G1", criterion.StatePUBLISHED)
		o.Measurement(c, "SNV-TC", "9", "10")
		o.Task("SNV-TC", assignedtask.StateVERIFIED)
		o.UnitForm("SNV-TC", unitassessment.StateCONFIRMED)
		v := vars{"u": o.Units["SNV-TC"].ID, "p": o.Month.ID, "c": c.ID, "a": o.Units["SNV"].ID}
		form := `query($u: ID!, $p: ID!) { unitAssessment(unit: $u, period: $p) { inapplicable { id }
			items { item { code } indicators { code name numerator denominator source } } } }`
		items := s.as(workflowtest.Director).ask(form, vars{"u": v["u"], "p": v["p"]})
		told := false
		for i := range items.at(t, "unitAssessment.items").([]any) {
			for _, one := range items.at(t, "unitAssessment.items").([]any)[i].(map[string]any)["indicators"].([]any) {
				k := one.(map[string]any)
				told = told || k["code"] == "G1" && k["numerator"] == "9" && k["denominator"] == "10" && k["source"] == "BC 10" && k["name"] == "Hồ sơ đúng hạn"
			}
		}
		if !told {
			t.Errorf("the form does not show the number that confirming verified: %s", items.Raw)
		}
		measure := `mutation($u: ID!, $p: ID!, $c: ID!) { recordMeasurement(input: {criterion: $c, unit: $u, period: $p, numerator: "10", denominator: "10",
			level: "", inapplicable: "", source: "BC 11", version: 1}) { id } }`
		if code := s.as(workflowtest.Head).refused(measure, vars{"u": v["u"], "p": v["p"], "c": v["c"]}); code != "BAD_STATE" {
			t.Errorf("a confirmed number is typed over: %s", code)
		}
		choose := `mutation($a: ID) { chooseRule(input: {policy: "ND335_2025_CS_YEAR", layer: "HD02_QUARTER_LEADER", parameter: "", option: "",
			agency: $a, validFrom: "2026-01-01", document: "QĐ 5"}) { agency { code } } }`
		if got := s.as(workflowtest.HomeAffairs).get("chooseRule.agency.code", choose, vars{"a": v["a"]}); got != "SNV" {
			t.Errorf("the rule is of %v", got)
		}
		if code := s.as(workflowtest.HR).refused(choose, vars{"a": v["a"]}); code != "FORBIDDEN" {
			t.Errorf("the personnel body of the agency chooses a rule: %s", code)
		}
		list := s.as(workflowtest.HomeAffairs).get("ruleChoices.0.agency.code", `{ ruleChoices { agency { code } layer { id } } choosablePolicies { id } }`, nil)
		if list != "SNV" {
			t.Errorf("the list begins with a rule of %v", list)
		}
	})
}
