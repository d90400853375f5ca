package main

import (
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/workflow/workflowtest"
)

// yearJob is the year of a department over the API: closed, read, explained, decided.
type yearJob struct {
	*site
	y *workflowtest.Year
}

func TestTheYearOfADepartmentOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		y := workflowtest.NewYear(e)
		for _, name := range []string{workflowtest.Director, workflowtest.Deputy, workflowtest.Head, workflowtest.OtherHead, workflowtest.OtherStaff, workflowtest.Orphan} {
			y.Scored(name, "SNV", "80", workflowtest.AllYear...)
		}
		y.Scored(workflowtest.Staff, "SNV", "95", workflowtest.AllYear...)
		y.Scored(workflowtest.Colleague, "SNV", "93.5", workflowtest.AllYear...)
		j := &yearJob{publish(t, e, config{}), y}
		run := j.closes()
		j.explains()
		j.ranksAndCompares()
		j.decides()
		if !j.as(workflowtest.HR).get("verifyRun.holds", `query($r: ID!) { verifyRun(run: $r) { holds } }`, vars{"r": run}).(bool) {
			t.Error("the year does not hold")
		}
	})
}

// closes looks at the cap before closing, closes the year and waits for the publication.
func (j *yearJob) closes() string {
	hr, v := j.as(workflowtest.HR), vars{"p": j.y.Period.ID, "u": j.y.Units["SNV"].ID}
	preview := `query($p: ID!, $u: ID!) { excellencePreview(period: $p, unit: $u) { provisional scopes { most left } } }`
	if most := hr.get("excellencePreview.scopes.0.most", preview, v); most != float64(1) {
		j.t.Errorf("the preview allows %v", most)
	}
	if code := j.as(workflowtest.Staff).refused(preview, v); code != "NOT_FOUND" {
		j.t.Errorf("the staff previews the cap: %s", code)
	}
	closing := `mutation($p: ID!, $u: ID!) { closePeriod(period: $p, unit: $u) { id } }`
	j.y.Complaint("STC", complaint.StateRECEIVED)
	a := j.as(workflowtest.FarHR).ask(closing, vars{"p": v["p"], "u": j.y.Units["STC"].ID})
	if a.code() != "BAD_STATE" || len(a.Errors[0].Extensions.Blockers) != 1 || a.Errors[0].Extensions.Blockers[0].Kind != "UNVERIFIED_COMPLAINT" {
		j.t.Errorf("an unverified complaint does not hold the year: %s", a.Raw)
	}
	run := hr.text("closePeriod.id", closing, v)
	for range 300 {
		switch state := hr.text("node.state", `query($r: ID!) { node(id: $r) { ... on Run { state } } }`, vars{"r": run}); state {
		case "PUBLISHED":
			return run
		case "FAILED":
			j.t.Fatal("the run failed")
		}
		time.Sleep(20 * time.Millisecond)
	}
	j.t.Fatal("the year is not published")
	return ""
}

// explains asks why somebody was displaced, down to the cap, and follows a month of the mean.
func (j *yearJob) explains() {
	colleague := j.as(workflowtest.Colleague)
	own := `query($p: ID!) { node(id: $p) { ... on Person { history(first: 1) { period { kind } status rating ratingBeforeCap outcome total
		explanation { rulesetTitle { vi } unconfirmed root { children { rule label { vi } citations { vi } children { rule source { kind id } children { rule } } } } } } } } }`
	a := colleague.ask(own, vars{"p": j.y.People[workflowtest.Colleague].ID})
	if got := a.at(j.t, "node.history.0.outcome"); got != "DISPLACED" || a.at(j.t, "node.history.0.total") != "93.50" {
		j.t.Fatalf("the colleague is told %v: %s", got, a.Raw)
	}
	for _, told := range []string{`"CAP_PLACE"`, `"CAP_MAX"`, "khoản 5 Điều 20", `"kind":"RESULT"`, `"id":"rs_`} {
		if !strings.Contains(a.Raw, told) {
			j.t.Errorf("the explanation does not tell %s", told)
		}
	}
	unit := `query($p: ID!, $u: ID!) { unitResult(period: $p, unit: $u) { rating total explanation { unconfirmed root { rule } } } }`
	u := j.as(workflowtest.Director).ask(unit, vars{"p": j.y.Period.ID, "u": j.y.Units["SNV"].ID})
	if u.at(j.t, "unitResult.rating") != "GOOD" || u.at(j.t, "unitResult.explanation.unconfirmed") != true {
		j.t.Errorf("the unit rests on the example layer, and says: %s", u.Raw)
	}
}

func (j *yearJob) ranksAndCompares() {
	director, v := j.as(workflowtest.Director), vars{"p": j.y.Period.ID, "u": j.y.Units["SNV"].ID,
		"who": []string{j.y.People[workflowtest.Staff].ID, j.y.People[workflowtest.Colleague].ID}}
	for path, want := range map[string]any{
		"ranking.edges.0.node.rating":                       "EXCELLENT",
		"ranking.edges.1.node.outcome":                      "DISPLACED",
		"compare.1.person.code":                             workflowtest.Code(workflowtest.Colleague),
		"unitRanking.0.rank":                                float64(1),
		"excellenceLimits.0.about":                          "PEOPLE",
		"excellenceLimits.0.reserve.0":                      workflowtest.Code(workflowtest.Colleague),
		"distributionByUnit.1.distribution.ratings.0.count": float64(1),
		"distributionByUnit.1.unit.code":                    "SNV-TC",
	} {
		got := director.get(path, `query($p: ID!, $u: ID!, $who: [ID!]!) {
			ranking(period: $p, unit: $u) { edges { node { rating outcome } } }
			compare(period: $p, persons: $who) { person { code } meanRatio rating }
			unitRanking(period: $p, parent: $u) { rank result { unit { code } total } }
			excellenceLimits(period: $p, unit: $u) { about reserve scopes { most accepted } explanation { root { rule } } }
			distributionByUnit(period: $p, unit: $u) { unit { code } distribution { headcount ratings { band count } } } }`, v)
		if got != want {
			j.t.Errorf("%s is %v, should be %v", path, got, want)
		}
	}
	compare := `query($p: ID!, $who: [ID!]!) { compare(period: $p, persons: $who) { id } }`
	if code := j.as(workflowtest.Colleague).refused(compare, vars{"p": v["p"], "who": v["who"]}); code != "NOT_FOUND" {
		j.t.Errorf("a colleague compares with another: %s", code)
	}
}

// decides confirms what follows from a rating, and reads by which rule others do not qualify.
func (j *yearJob) decides() {
	director := j.as(workflowtest.Director)
	list := `query($p: ID!, $w: ID!) { proposals(period: $p, person: $w, norm: "HIGHER_POSITION") { totalCount edges { node {
		id version verdict label { vi } condition { vi } availableActions explanation { root { children { rule note { vi } } } } } } } }`
	a := director.ask(list, vars{"p": j.y.Period.ID, "w": j.y.People[workflowtest.Staff].ID})
	if a.at(j.t, "proposals.edges.0.node.verdict") != "OPEN" || !strings.Contains(a.Raw, "khoản") && !strings.Contains(a.Raw, "điều tra") {
		j.t.Errorf("a higher position rests on an open fact: %s", a.Raw)
	}
	confirm := `mutation($i: ID!, $v: Int!) { confirmProposal(proposal: $i, reason: "đủ", document: "QĐ 1", version: $v) { state decidedBy availableActions } }`
	v := vars{"i": a.at(j.t, "proposals.edges.0.node.id"), "v": a.at(j.t, "proposals.edges.0.node.version")}
	if code := j.as(workflowtest.Staff).refused(confirm, v); code != "FORBIDDEN" {
		j.t.Errorf("the staff confirms their own proposal: %s", code)
	}
	if state := director.get("confirmProposal.state", confirm, v); state != "CONFIRMED" {
		j.t.Errorf("the proposal is %v", state)
	}
	if code := director.refused(confirm, v); code != "BAD_STATE" && code != "CONFLICT" {
		j.t.Errorf("a second confirmation is %s", code)
	}
}
