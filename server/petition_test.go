package main

import (
	"encoding/json"
	"strings"
	"testing"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// petitionJob is a petition over the API, from the disputed result to the one in its place.
type petitionJob struct {
	*site
	o                 *wt.Organisation
	result, petition  string
	run, form, before string
}

func TestAPetitionLeadsToASupersedingResultOverTheAPI(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		published(t, o)
		j := &petitionJob{site: s, o: o}
		j.files()
		j.isHiddenFromOthers()
		j.isUpheld()
		j.isCarriedOut()
		if n, broken, err := e.Ledger.Verify(t.Context(), e.Store.Client); broken != nil || err != nil || n == 0 {
			t.Errorf("the history: %d lines, %v, %v", n, broken, err)
		}
	})
}

// files disputes a step of one's own result.
func (j *petitionJob) files() {
	me := j.as(wt.Staff)
	mine := `{ myResults { id total run { id } explanation { root { children { rule label { vi } } } } } }`
	j.result, j.before = me.text("myResults.0.id", mine, nil), me.text("myResults.0.total", mine, nil)
	j.run = me.text("myResults.0.run.id", mine, nil)
	file := `mutation($r: ID!, $s: String) { filePetition(input: {result: $r, step: $s, content: "Đề nghị xem lại điểm tiêu chí chung"}) {
		id number state legalDueOn dueOn timing step { path rule } office { vi } availableActions } }`
	if code := me.refused(file, vars{"r": j.result, "s": "0.99"}); code != "INVALID" {
		j.t.Errorf("a step that is not there: %s", code)
	}
	a := me.ask(file, vars{"r": j.result, "s": "0"})
	j.petition = a.at(j.t, "filePetition.id").(string)
	rule := me.text("myResults.0.explanation.root.children.0.rule", mine, nil)
	if a.at(j.t, "filePetition.step.rule") != rule || a.at(j.t, "filePetition.legalDueOn") != "2026-12-09" || a.at(j.t, "filePetition.timing") != "OPEN" {
		j.t.Errorf("filed: %s", a.Raw)
	}
	receipt := me.text("printPetition.id", `mutation($p: ID!) { printPetition(petition: $p, paper: RECEIPT) { id } }`, vars{"p": j.petition})
	if status, content, _ := me.send("GET", "/files/"+receipt, nil); status != 200 || !strings.HasPrefix(string(content), "%PDF-") {
		j.t.Errorf("the receipt is %d", status)
	}
}

// isHiddenFromOthers looks for the petition as a colleague, on every path.
func (j *petitionJob) isHiddenFromOthers() {
	other := j.as(wt.Colleague)
	if n := other.get("petitions.totalCount", `{ petitions { totalCount } }`, nil); n != float64(0) {
		j.t.Errorf("a colleague counts %v petitions", n)
	}
	if a := other.ask(`query($p: ID!) { node(id: $p) { id } }`, vars{"p": j.petition}); a.at(j.t, "node") != nil {
		j.t.Errorf("a colleague finds it: %s", a.Raw)
	}
	for _, change := range []string{`receivePetition(petition: $p, version: 1) { id }`, `printPetition(petition: $p, paper: RECEIPT) { id }`,
		`withdrawPetition(petition: $p, reason: "x", version: 1) { id }`,
		`answerPetition(input: {petition: $p, outcome: UPHELD, reasons: "x", document: "x", version: 1}) { id }`} {
		if code := other.refused(`mutation($p: ID!) { `+change+` }`, vars{"p": j.petition}); code != "NOT_FOUND" {
			j.t.Errorf("%s by a colleague is %s", change, code)
		}
	}
}

// isUpheld is answered by the head, who finds it in the inbox with its day.
func (j *petitionJob) isUpheld() {
	head := j.as(wt.Head)
	inbox, err := json.Marshal(head.get("myWork", `{ myWork { kind count dueOn dueSoon } }`, nil))
	wt.Must(j.t, err)
	if !strings.Contains(string(inbox), `{"count":1,"dueOn":"2026-12-09","dueSoon":false,"kind":"ANSWER_PETITIONS"}`) {
		j.t.Errorf("the inbox of the head: %s", inbox)
	}
	version := head.get("receivePetition.version", `mutation($p: ID!) { receivePetition(petition: $p, version: 1) { version } }`, vars{"p": j.petition})
	a := head.ask(`mutation($p: ID!, $v: Int!) { answerPetition(input: {petition: $p, outcome: UPHELD, reasons: "Có căn cứ", document: "TB 9", version: $v}) {
		state outcome supersedingResult { id } availableActions } }`, vars{"p": j.petition, "v": version})
	if a.at(j.t, "answerPetition.state") != "ANSWERED" || a.at(j.t, "answerPetition.supersedingResult") != nil {
		j.t.Errorf("answered: %s", a.Raw)
	}
}

// isCarriedOut corrects the form that the answer opened, and computes the month anew.
func (j *petitionJob) isCarriedOut() {
	head, hr := j.as(wt.Head), j.as(wt.HR)
	form := j.o.Store.PeriodAssessment.Query().OnlyX(j.o.As(wt.Staff))
	reopened := head.get("reopenAssessment.version", `mutation($a: ID!, $v: Int!) { reopenAssessment(assessment: $a, reason: "Theo TB 9", version: $v) { version } }`,
		vars{"a": form.ID, "v": form.Version})
	supersede := `mutation($r: ID!, $v: Int!) { supersedeRun(run: $r, reason: "Theo kiến nghị", decisionNumber: "QĐ 12", version: $v) { id } }`
	version := hr.get("node.version", `query($r: ID!) { node(id: $r) { ... on Run { version } } }`, vars{"r": j.run})
	if code := hr.refused(supersede, vars{"r": j.run, "v": version}); code != "BAD_STATE" {
		j.t.Errorf("computing with a form half corrected is %s", code)
	}
	head.get("confirmAssessment.id", `mutation($a: ID!, $v: Int!) { confirmAssessment(input: {assessment: $a, comment: "Xem lại",
		points: [{code: "G1.1", points: "2"}], version: $v}) { id } }`, vars{"a": form.ID, "v": reopened})
	again := hr.text("supersedeRun.id", supersede, vars{"r": j.run, "v": version})
	events := hr.events(`subscription($r: ID!) { runProgress(run: $r) { state } }`, vars{"r": again})
	if at(j.t, events[len(events)-1], "runProgress.state") != "PUBLISHED" {
		j.t.Fatalf("the run ended with %v", events)
	}
	a := j.as(wt.Staff).ask(`query($p: ID!) { node(id: $p) { ... on Petition { result { id superseded total } supersedingResult { id total } } } }`, vars{"p": j.petition})
	if a.at(j.t, "node.result.id") != j.result || a.at(j.t, "node.result.superseded") != true || a.at(j.t, "node.result.total") != j.before ||
		a.at(j.t, "node.supersedingResult.total") == j.before {
		j.t.Errorf("carried out: %s", a.Raw)
	}
	if code := head.refused(`mutation($a: ID!, $v: Int!) { reopenAssessment(assessment: $a, reason: "nữa", version: $v) { id } }`,
		vars{"a": form.ID, "v": 99}); code != "BAD_STATE" {
		j.t.Errorf("the form is open after the new result: %s", code)
	}
}
