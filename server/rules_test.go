package main

import (
	"testing"
	"time"

	"github.com/congtam/congtam/workflow/workflowtest"
)

// A law drafted, approved by a second person and published: the next period goes by it, the
// closed one holds by the law it was computed by.
func TestAPublishedLawGovernsTheNextPeriodOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		y := workflowtest.NewYear(e)
		for _, name := range []string{workflowtest.Director, workflowtest.Head, workflowtest.Staff} {
			y.Scored(name, "SNV", "80", workflowtest.AllYear...)
		}
		y.AsSecondAffairs()
		j := &yearJob{publish(t, e, config{}), y}
		third, fourth := j.quarter(3), j.quarter(4)
		before := j.closed(third)
		hash := j.legislates("2026-10-01")
		after := j.closed(fourth)
		read := `query($p: ID!) { node(id: $p) { ... on Person { history(first: 1) { period { number } notForOfficialUse explanation { rulesetHash } } } } }`
		history := j.as(workflowtest.Staff).ask(read, vars{"p": y.People[workflowtest.Staff].ID})
		if got := history.at(t, "node.history.0.explanation.rulesetHash"); got != hash {
			t.Errorf("the fourth quarter goes by %v, not by the published %s: %s", got, hash, history.Raw)
		}
		for _, run := range []string{before, after} {
			if !j.as(workflowtest.HR).get("verifyRun.holds", `query($r: ID!) { verifyRun(run: $r) { holds } }`, vars{"r": run}).(bool) {
				t.Errorf("run %s does not hold", run)
			}
		}
		j.confirms(read)
	})
}

func (j *yearJob) quarter(n int) string {
	return j.as(workflowtest.HomeAffairs).text("openPeriod.id",
		`mutation($n: Int!) { openPeriod(kind: QUARTER, year: 2026, number: $n) { id } }`, vars{"n": n})
}

// closed closes a period of the department and waits for the publication.
func (j *yearJob) closed(period string) string {
	hr := j.as(workflowtest.HR)
	run := hr.text("closePeriod.id", `mutation($p: ID!, $u: ID!) { closePeriod(period: $p, unit: $u) { id } }`, vars{"p": period, "u": j.y.Units["SNV"].ID})
	for range 300 {
		switch state := hr.text("node.state", `query($r: ID!) { node(id: $r) { ... on Run { state } } }`, vars{"r": run}); state {
		case "PUBLISHED":
			return run
		case "FAILED":
			j.t.Fatal("the run failed")
		}
		time.Sleep(20 * time.Millisecond)
	}
	j.t.Fatal("the period is not published")
	return ""
}

// legislates changes the threshold of the year and carries it through to publication.
func (j *yearJob) legislates(from string) (hash string) {
	first, second := j.as(workflowtest.HomeAffairs), j.as(workflowtest.SecondAffairs)
	version := func(id string) any {
		return first.get("node.version", `query($i: ID!) { node(id: $i) { ... on RuleDraft { version } } }`, vars{"i": id})
	}
	if code := j.as(workflowtest.HR).refused(`mutation { startRuleDraft(base: "ND335_2025_CS_YEAR") { id } }`, nil); code != "FORBIDDEN" {
		j.t.Errorf("an agency's HR drafts the law: %s", code)
	}
	id := first.text("startRuleDraft.id", `mutation { startRuleDraft(base: "ND335_2025_CS_YEAR") { id } }`, nil)
	do := func(c *client, field, mutation string, more vars) {
		j.t.Helper()
		v := vars{"d": id, "v": version(id)}
		for name, value := range more {
			v[name] = value
		}
		c.text(field+".id", mutation, v)
	}
	do(first, "setRuleValues", `mutation($d: ID!, $v: Int!) { setRuleValues(input: {draft: $d, version: $v, changes: [{path: ["values", "capRatio", "number"], value: "0.15"}]}) { id } }`, nil)
	do(first, "checkRuleDraft", `mutation($d: ID!, $v: Int!) { checkRuleDraft(draft: $d, version: $v) { id } }`, nil)
	draft := first.ask(`query($i: ID!) { node(id: $i) { ... on RuleDraft { title { vi } parts { section name value { vi } confirmation { id } } parameters { name reason { vi } }
		changes { path kind what { vi } from { vi } to { vi } } report { passed cases { id title carried expectations { name was now } failed { name expected actual } step { vi en } } } availableActions } } }`, vars{"i": id})
	if draft.at(j.t, "node.changes.0.to.vi") != "15 %" || draft.at(j.t, "node.changes.0.from.vi") != "20 %" {
		j.t.Errorf("the draft changes %s", draft.Raw)
	}
	var cases []string
	for _, c := range list(draft.at(j.t, "node.report.cases")) {
		cases = append(cases, c.(map[string]any)["id"].(string))
	}
	do(first, "adoptCases", `mutation($d: ID!, $v: Int!, $c: [String!]!) { adoptCases(input: {draft: $d, version: $v, cases: $c}) { id } }`, vars{"c": cases})
	do(first, "submitRuleDraft", `mutation($d: ID!, $v: Int!) { submitRuleDraft(draft: $d, version: $v) { id } }`, nil)
	approve := `mutation($d: ID!, $v: Int!, $c: [String!]!) { approveRuleDraft(input: {draft: $d, version: $v, reviewed: $c}) { id } }`
	if code := first.refused(approve, vars{"d": id, "v": version(id), "c": cases}); code != "FORBIDDEN" {
		j.t.Errorf("the drafter approves: %s", code)
	}
	do(second, "approveRuleDraft", approve, vars{"c": cases})
	publish := `mutation($d: ID!, $v: Int!, $f: Date!) { publishRuleDraft(input: {draft: $d, version: $v, effectiveFrom: $f, document: "QĐ 15/2026"}) { id } }`
	if code := second.refused(publish, vars{"d": id, "v": version(id), "f": "2026-09-30"}); code != "INVALID" {
		j.t.Errorf("a law begins within a closed quarter: %s", code)
	}
	do(second, "publishRuleDraft", publish, vars{"f": from})
	hash = first.text("node.publishedHash", `query($i: ID!) { node(id: $i) { ... on RuleDraft { publishedHash } } }`, vars{"i": id})
	text := j.as(workflowtest.Staff).ask(`query($h: ID!) { ruleText(hash: $h) { code document publishedBy effectiveFrom effectiveTo doubts parts { name unconfirmed } } ruleTexts(on: "2026-11-01") { code hash subjects engine layerOf } }`, vars{"h": hash})
	if text.at(j.t, "ruleText.document") != "QĐ 15/2026" || text.at(j.t, "ruleText.effectiveFrom") != from {
		j.t.Errorf("the published text is %s", text.Raw)
	}
	return hash
}

// confirms confirms everything the law of the year leaves in doubt: the result is then for
// official use, until somebody else withdraws one of the confirmations.
func (j *yearJob) confirms(read string) {
	j.y.Unconfirmed()
	first, who := j.as(workflowtest.HomeAffairs), vars{"p": j.y.People[workflowtest.Staff].ID}
	if j.as(workflowtest.Staff).get("node.history.0.notForOfficialUse", read, who) != true {
		j.t.Error("a result of unconfirmed law is for official use")
	}
	doubtful := list(first.ask(`{ ruleTexts(on: "2026-12-31") { code doubts parts { section name unconfirmed } } }`, nil).at(j.t, "ruleTexts"))
	var last string
	for _, one := range doubtful {
		law := one.(map[string]any)
		if law["code"] != "ND335_2025_CS_YEAR" {
			continue
		}
		for _, p := range list(law["parts"]) {
			part := p.(map[string]any)
			if part["unconfirmed"] != true {
				continue
			}
			last = first.text("confirmValue.id", `mutation($s: String!, $n: String!) { confirmValue(input: {law: "ND335_2025_CS_YEAR", section: $s, name: $n, document: "CV 9", decidedOn: "2026-12-01"}) { id } }`,
				vars{"s": part["section"], "n": part["name"]})
		}
	}
	if j.as(workflowtest.Staff).get("node.history.0.notForOfficialUse", read, who) != false {
		j.t.Error("everything is confirmed and the result is still not for official use")
	}
	withdraw := `mutation($c: ID!) { withdrawConfirmation(confirmation: $c, reason: "nhầm", version: 1) { id } }`
	if code := first.refused(withdraw, vars{"c": last}); code != "FORBIDDEN" {
		j.t.Errorf("one withdraws one's own confirmation: %s", code)
	}
	j.as(workflowtest.SecondAffairs).text("withdrawConfirmation.id", withdraw, vars{"c": last})
}
