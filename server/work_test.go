package main

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/periodassessment"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Work as it is really assigned, from a grid to an explained result: handed over, late for
// an objective cause, accepted, and scored.
func TestWorkIsAssignedHandedOverExcusedAndExplained(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		j := &assignedWork{site: s, t: t, o: o, director: s.as(wt.FarDirector), staff: s.as(wt.FarStaff)}
		j.assign()
		j.deliverLate()
		j.excuse()
		j.accept()
		j.explained()
	})
}

type assignedWork struct {
	*site
	t               *testing.T
	o               *wt.Organisation
	director, staff *client
	item, cause     string
}

// assign is refused row by row until every row is right.
func (j *assignedWork) assign() {
	query := `mutation($rows: [WorkRowInput!]!, $dry: Boolean!) { assignRows(rows: $rows, dryRun: $dry) {
		problemCount lines { row problem { field text { vi } article } } assigned { id } } }`
	row := vars{"person": wt.Code(wt.FarStaff), "content": "Thẩm định dự toán", "kind": "PLANNED", "assignedQty": "2", "dueOn": "2026-11-20"}
	a := j.director.ask(query, vars{"rows": []vars{row}, "dry": false})
	if a.at(j.t, "assignRows.lines.0.problem.field") != "coefficient" || len(list(a.at(j.t, "assignRows.assigned"))) != 0 {
		j.t.Fatalf("work outside the catalogue without a coefficient: %s", a.Raw)
	}
	row["coefficient"] = "1.5"
	j.item = j.director.text("assignRows.assigned.0.id", query, vars{"rows": []vars{row}, "dry": false})
}

func (j *assignedWork) deliverLate() {
	report := `mutation($w: ID!, $e: String) { reportDelivery(input: {workItem: $w, qty: "2", deliveredOn: "2026-11-23", evidence: $e}) { id } }`
	if code := j.staff.refused(report, vars{"w": j.item, "e": "ftp://example.vn/a"}); code != "INVALID" {
		j.t.Errorf("evidence at an address no browser may open is %s", code)
	}
	j.staff.get("reportDelivery.id", report, vars{"w": j.item, "e": "https://example.vn/12"})
}

// excuse claims the three days; only the follow-up authority confirms, by document.
func (j *assignedWork) excuse() {
	j.cause = j.staff.text("claimCause.id", `mutation($w: ID!) { claimCause(input: {workItem: $w, text: "Bão số 12",
		lateFrom: "2026-11-21", lateTo: "2026-11-23"}) { id } }`, vars{"w": j.item})
	confirm := `mutation($c: ID!, $d: String!) { confirmCause(cause: $c, document: $d, version: 1) { state } }`
	if code := j.staff.refused(confirm, vars{"c": j.cause, "d": "TB 5"}); code != "FORBIDDEN" {
		j.t.Errorf("confirming one's own cause is %s", code)
	}
	waiting := j.director.ask(`query($p: ID!) { acceptance(period: $p) { exceptions { reasons } } }`, vars{"p": j.o.Month.ID})
	if got := waiting.Raw; !strings.Contains(got, "LATE") || !strings.Contains(got, "CAUSE_CLAIMED") {
		j.t.Errorf("what waits is %s", got)
	}
	if code := j.director.refused(confirm, vars{"c": j.cause, "d": " "}); code != "INVALID" {
		j.t.Errorf("confirming without a document is %s", code)
	}
	j.director.get("confirmCause.state", confirm, vars{"c": j.cause, "d": "TB 5/STC"})
}

func (j *assignedWork) accept() {
	a := j.director.ask(`query($p: ID!) { acceptance(period: $p) { exceptions { delivery { id version } } } }`, vars{"p": j.o.Month.ID})
	one := a.at(j.t, "acceptance.exceptions.0.delivery")
	state := j.director.get("acceptDeliveries.0.state", `mutation($d: [DeliveryRef!]!) { acceptDeliveries(deliveries: $d) { state } }`, vars{"d": []any{one}})
	if state != "ACCEPTED" {
		j.t.Errorf("the delivery is %v", state)
	}
}

// explained closes the month: nothing is deducted, and the explanation names who claimed,
// who confirmed, and the document.
func (j *assignedWork) explained() {
	for _, who := range []string{wt.FarStaff, wt.FarDirector} {
		j.o.Form(who, periodassessment.StateCONFIRMED)
	}
	hr := j.as(wt.FarHR)
	run := hr.text("closePeriod.id", `mutation($p: ID!, $u: ID!) { closePeriod(period: $p, unit: $u) { id } }`,
		vars{"p": j.o.Month.ID, "u": j.o.Units["STC"].ID})
	hr.events(`subscription($r: ID!) { runProgress(run: $r) { state done total } }`, vars{"r": run})
	result := j.staff.ask(`{ viewer { person { results { total explanation { root { `+nest(`rule inputs { value { vi } source { id kind label } }`, 7)+` } } } } } }`, nil)
	if total := result.at(j.t, "viewer.person.results.0.total"); total != "100.00" {
		j.t.Errorf("the total is %v", total)
	}
	for _, named := range []string{j.cause, "OBJECTIVE_CAUSE", "TB 5/STC", j.o.People[wt.FarStaff].FullName, j.o.People[wt.FarDirector].FullName} {
		if !strings.Contains(result.Raw, named) {
			j.t.Errorf("the explanation does not name %s", named)
		}
	}
	if holds := hr.get("verifyRun.holds", `query($r: ID!) { verifyRun(run: $r) { holds } }`, vars{"r": run}); holds != true {
		j.t.Error("the run does not hold")
	}
}
