package document_test

import (
	"testing"

	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// explanation explains a month with one fault and one late product.
func explanation(t *testing.T) document.Explanation {
	t.Helper()
	library, err := scoring.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	month := calendar.MustParse("2026-11-30")
	rules, ok := library.Pick(scoring.CivilServant, scoring.Month, month)
	if !ok {
		t.Fatal("no ruleset")
	}
	sheet := scoring.Sheet{Person: "SNV-015", Subject: scoring.CivilServant, Role: scoring.Staff, Period: scoring.Month,
		From: calendar.MustParse("2026-11-01"), To: month, General: map[string]scoring.Decimal{}}
	for _, g := range rules.GeneralCriteria {
		for _, c := range g.Criteria {
			sheet.General[c.Code] = c.Max
		}
	}
	for _, w := range form01().Work {
		sheet.Items = append(sheet.Items, scoring.Item{Ref: w.Content, Label: w.Content, Kind: scoring.Planned, Coefficient: w.Coefficient,
			Assigned: w.Assigned, Accepted: w.Accepted, Due: w.Due, Delivered: day("2026-11-11"), FailedAssessments: w.Failures})
	}
	return document.Explanation{Agency: agency, Period: "tháng 11 năm 2026", Person: person, Code: "SNV-015",
		Root: rules.Explain(sheet, rules.Score(sheet).Trace), Ruleset: rules.Title.Vi, RulesetHash: rules.Hash, Engine: "1",
		Published: at(8, 0), Hash: rules.Hash}
}
