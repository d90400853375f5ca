package main

import (
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/workflow/workflowtest"
)

func TestHomeAffairsTriesAnotherReadingOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		y := workflowtest.NewYear(e)
		for _, name := range []string{workflowtest.Director, workflowtest.Deputy, workflowtest.Head, workflowtest.OtherHead, workflowtest.OtherStaff, workflowtest.Orphan} {
			y.Scored(name, "SNV", "80", workflowtest.AllYear...)
		}
		y.Scored(workflowtest.Staff, "SNV", "95", workflowtest.AllYear...)
		y.Scored(workflowtest.Colleague, "SNV", "93.5", workflowtest.AllYear...)
		j := &yearJob{publish(t, e, config{}), y}
		j.closes()
		j.tries()
	})
}

// tries starts a what-if, waits for it, and reads who moves and why; others find nothing.
func (j *yearJob) tries() {
	affairs, v := j.as(workflowtest.HomeAffairs), vars{"p": j.y.Period.ID, "u": j.y.Units["SNV"].ID}
	start := `mutation($p: ID!, $u: ID!) { startWhatIf(input: {period: $p, unit: $u, assumptions: [
		{policy: "ND335_2025_CS_YEAR", parameter: "capBase", option: "ALL_RATED"},
		{policy: "ND335_2025_CS_YEAR", parameter: "capRounding", option: "HALF_UP"}]}) { id } }`
	if code := j.as(workflowtest.HR).refused(start, v); code != "FORBIDDEN" {
		j.t.Errorf("HR tries the law: %s", code)
	}
	used := affairs.get("rulesUsed.0.policy", `query($p: ID!, $u: ID!) { rulesUsed(period: $p, unit: $u) { policy title { vi } parameters { name chosen options { code text { vi } available } } layers { id } } }`, v)
	if used == "" {
		j.t.Error("the rules of the year are not told")
	}
	id := affairs.text("startWhatIf.id", start, v)
	read := `query($i: ID!) { node(id: $i) { ... on WhatIf { state assumptions { policy parameter } limits { unit before { most over } after { most over } }
		totals(group: ALL) { people raised levels { level before after } } effects(kind: LEVEL) { totalCount edges { node { person { code } levelBefore levelAfter rule step { vi en } } } } availableActions } } }`
	for range 300 {
		if affairs.get("node.state", read, vars{"i": id}) == "DONE" {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	a := affairs.ask(read, vars{"i": id})
	for path, want := range map[string]any{
		"node.state":                            "DONE",
		"node.totals.0.raised":                  float64(1),
		"node.effects.totalCount":               float64(1),
		"node.effects.edges.0.node.person.code": workflowtest.Code(workflowtest.Colleague),
		"node.effects.edges.0.node.levelAfter":  "EXCELLENT",
		"node.effects.edges.0.node.rule":        "CAP_MAX",
		"node.availableActions.0":               "EXPORT_WHAT_IF",
	} {
		if got := a.at(j.t, path); got != want {
			j.t.Errorf("%s is %v, should be %v: %s", path, got, want, a.Raw)
		}
	}
	if found := j.as(workflowtest.Director).ask(read, vars{"i": id}).at(j.t, "node"); found != nil {
		j.t.Errorf("the director of an agency reads a what-if: %v", found)
	}
	affairs.text("exportWhatIf.id", `mutation($i: ID!) { exportWhatIf(whatIf: $i, reason: "họp") { id } }`, vars{"i": id})
	line := j.as(workflowtest.Auditor).text("auditEvents.edges.0.node.reason", `{ auditEvents(verb: "EXPORT_WHAT_IF") { edges { node { reason } } } }`, nil)
	for _, part := range []string{"họp", "Giả định: ", "Năm 2026", "1 dòng"} {
		if !strings.Contains(line, part) {
			j.t.Errorf("the history of the export does not say %q: %s", part, line)
		}
	}
}
