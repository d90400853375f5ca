package main

import (
	"fmt"
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
	preview := `query($p: ID!, $u: ID!) { excellencePreview(period: $p, unit: $u) { provisional scopes { most left } unitScopes { kind name most left } } }`
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
	j.y.Unconfirmed()
	defer j.y.Confirmed()
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

// decides opens a dossier on what a norm says, proposes it and has another decide.
func (j *yearJob) decides() {
	director, hr := j.as(workflowtest.Director), j.as(workflowtest.HR)
	who := j.y.People[workflowtest.Staff].ID
	list := `query($p: ID!, $w: ID!) { proposals(period: $p, person: $w, norm: "HIGHER_POSITION", unmet: 1) { totalCount edges { node {
		id verdict unmet label { vi } condition { vi } availableActions dossiers { id } explanation { root { children { rule note { vi } } } } } } } }`
	a := hr.ask(list, vars{"p": j.y.Period.ID, "w": who})
	if a.at(j.t, "proposals.edges.0.node.verdict") != "OPEN" || !strings.Contains(a.Raw, "điều tra") {
		j.t.Errorf("a higher position rests on an open fact: %s", a.Raw)
	}
	open := `mutation($i: OpenDossierInput!) { openDossier(input: $i) { id version state papers { code where { vi } document } years { year rating } } }`
	onProposal := vars{"i": vars{"proposal": a.at(j.t, "proposals.edges.0.node.id"), "reason": ""}}
	if code := j.as(workflowtest.Staff).refused(open, onProposal); code != "FORBIDDEN" {
		j.t.Errorf("the staff opens a dossier on themself: %s", code)
	}
	x := j.dossierOf(hr, open, onProposal)
	decide := `mutation($i: DecideDossierInput!) { confirmDossier(input: $i) { state } }`
	v := vars{"i": vars{"dossier": x.id, "version": x.version, "reason": "đủ", "document": "QĐ 1", "decidedOn": "2026-12-16", "effectiveFrom": "2027-01-04"}}
	if code := director.refused(decide, v); code != "BAD_STATE" {
		j.t.Errorf("an open condition is confirmed: %s", code)
	}
	j.reviews(hr, director, open)
}

// dossierRef is a dossier with the version, for the next change.
type dossierRef struct{ id, version any }

// dossierOf opens a dossier, records its papers and proposes it as a post of the division.
func (j *yearJob) dossierOf(by *client, open string, in vars) dossierRef {
	a := by.ask(open, in)
	x := dossierRef{a.at(j.t, "openDossier.id"), a.at(j.t, "openDossier.version")}
	papers := strings.Count(a.Raw, `"code"`)
	for n := range papers {
		code := a.at(j.t, fmt.Sprintf("openDossier.papers.%d.code", n))
		x.version = by.get("recordDossierPaper.version", `mutation($d: ID!, $c: String!, $v: Int!) {
			recordDossierPaper(dossier: $d, code: $c, document: "VB 1", version: $v) { version } }`, vars{"d": x.id, "c": code, "v": x.version})
	}
	x.version = by.get("proposeDossier.version", `mutation($i: ProposeDossierInput!) { proposeDossier(input: $i) { version state } }`,
		vars{"i": vars{"dossier": x.id, "grounds": "theo kết quả năm", "version": x.version,
			"terms": vars{"unit": j.y.Units["SNV-TC"].ID, "title": "Chuyên viên chính", "role": "STAFF"}}})
	return x
}

// reviews has a responsibility reviewed by two people, printed and exported.
func (j *yearJob) reviews(hr, director *client, open string) {
	in := vars{"i": vars{"kind": "RESPONSIBILITY_REVIEW", "period": j.y.Period.ID, "person": j.y.People[workflowtest.Colleague].ID, "reason": "theo yêu cầu"}}
	x := j.dossierOf(hr, open, in)
	decide := `mutation($i: DecideDossierInput!) { confirmDossier(input: $i) { state decidedBy effect { id } protections { kind } explanation { root { rule } } availableActions } }`
	v := vars{"i": vars{"dossier": x.id, "version": x.version, "reason": "đúng", "document": "QĐ 2", "decidedOn": "2026-12-16", "effectiveFrom": "2026-12-16"}}
	if code := hr.refused(decide, v); code != "FORBIDDEN" {
		j.t.Errorf("the proposer confirms: %s", code)
	}
	if state := director.get("confirmDossier.state", decide, v); state != "CONFIRMED" {
		j.t.Errorf("the dossier is %v", state)
	}
	if code := director.refused(decide, v); code != "BAD_STATE" && code != "CONFLICT" {
		j.t.Errorf("a second confirmation is %s", code)
	}
	if name := hr.get("printDossier.name", `mutation($d: ID!) { printDossier(dossier: $d) { name } }`, vars{"d": x.id}); name != "quyet-dinh-nam-2026-01.pdf" {
		j.t.Errorf("the decision is %v", name)
	}
	filter := vars{"f": vars{"period": j.y.Period.ID, "kind": "RESPONSIBILITY_REVIEW"}}
	export := `mutation($f: DossierFilter!) { exportDossiers(filter: $f, reason: "báo cáo") { name } }`
	if name := hr.get("exportDossiers.name", export, filter); name != "ho-so-nam-2026-01.xlsx" {
		j.t.Errorf("the list is %v", name)
	}
	if n := hr.get("dossiers.totalCount", `query($f: DossierFilter!) { dossiers(filter: $f) { totalCount } }`, filter); n != float64(1) {
		j.t.Errorf("%v dossiers are listed", n)
	}
}
