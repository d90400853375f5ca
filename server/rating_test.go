package main

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/congtam/congtam/workflow/workflowtest"
)

// ratingJob is the year of the division SNV-TC over the API, from the list to a replacement.
type ratingJob struct{ *yearJob }

func TestTheRatingsOfADivisionOverTheAPI(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		y := workflowtest.NewYear(e)
		for _, name := range []string{workflowtest.Director, workflowtest.Deputy, workflowtest.Head, workflowtest.Staff, workflowtest.Colleague,
			workflowtest.OtherHead, workflowtest.OtherStaff, workflowtest.Orphan} {
			y.Scored(name, "SNV", "80", workflowtest.AllYear...)
		}
		j := ratingJob{&yearJob{publish(t, e, config{}), y}}
		j.closes()
		j.rateThemselves()
		j.meets()
		j.proposes()
		j.decidesAndTells()
		j.replaces()
	})
}

func (j ratingJob) year() vars { return vars{"p": j.y.Period.ID, "u": j.y.Units["SNV-TC"].ID} }

// list reads the years of the division as somebody sees them.
func (j ratingJob) list(who string) []any {
	return j.as(who).get("annualRatings.edges", `query($p: ID!, $u: ID!) { annualRatings(period: $p, unit: $u) { edges { node {
		id version stage computedRating selfLevel self { strengths } person { code } outcome { decidedRating } decision { number }
		availableActions } } } }`, j.year()).([]any)
}

// of is the year of a person by staff code, or of the unit for "".
func (j ratingJob) of(who, code string) map[string]any {
	for _, edge := range j.list(who) {
		node := edge.(map[string]any)["node"].(map[string]any)
		person, _ := node["person"].(map[string]any)
		if person == nil && code == "" || person != nil && person["code"] == code {
			return node
		}
	}
	j.t.Fatalf("%s does not see the year of %q", who, code)
	return nil
}

func (j ratingJob) rateThemselves() {
	hr := j.as(workflowtest.HR)
	prepare := `mutation($p: ID!, $u: ID!) { prepareRatings(period: $p, unit: $u) { created refreshed } }`
	v := vars{"p": j.y.Period.ID, "u": j.y.Units["SNV"].ID}
	if code := j.as(workflowtest.FarHR).refused(prepare, v); code != "NOT_FOUND" {
		j.t.Errorf("the personnel body of another agency prepares: %s", code)
	}
	hr.get("prepareRatings.created", prepare, v)
	for _, name := range []string{workflowtest.Head, workflowtest.Staff, workflowtest.Colleague} {
		own := j.of(name, workflowtest.Code(name))
		for _, mutation := range []string{"saveSelfRating", "submitSelfRating"} {
			input := vars{"rating": own["id"], "version": own["version"], "level": "GOOD", "strengths": "Hoàn thành", "shortcomings": ""}
			own["version"] = j.as(name).get(mutation+".version", "mutation($i: SelfRatingInput!) { "+mutation+"(input: $i) { version } }", vars{"i": input})
			if mutation == "saveSelfRating" && j.of(workflowtest.HR, workflowtest.Code(name))["self"] != nil {
				j.t.Errorf("the personnel body reads the draft of %s", name)
			}
		}
	}
}

func (j ratingJob) meets() {
	head, v := j.as(workflowtest.Head), j.year()
	var people []vars
	for _, p := range head.get("meetingParticipants", `query($u: ID!) { meetingParticipants(unit: $u, kind: STAFF) { personID } }`, vars{"u": v["u"]}).([]any) {
		people = append(people, vars{"person": p.(map[string]any)["personID"], "attendance": "PRESENT", "note": ""})
	}
	made := head.get("createMeeting", `mutation($i: CreateMeetingInput!) { createMeeting(input: $i) { id version ratings { id } } }`, vars{"i": vars{
		"period": v["p"], "unit": v["u"], "kind": "STAFF", "place": "Phòng họp", "beganAt": "2026-12-16T01:00:00Z",
		"chair": j.y.People[workflowtest.Head].ID, "secretary": j.y.People[workflowtest.Staff].ID}}).(map[string]any)
	version := head.get("recordAttendance.version", `mutation($i: RecordAttendanceInput!) { recordAttendance(input: $i) { version } }`,
		vars{"i": vars{"meeting": made["id"], "people": people, "partyRepresentative": "", "version": made["version"]}})
	adopt := `mutation($i: AdoptMinutesInput!) { adoptMinutes(input: $i) { state } }`
	if code := head.refused(adopt, vars{"i": vars{"meeting": made["id"], "inFavour": 3, "against": 0, "version": version}}); code != "INVALID" {
		j.t.Errorf("minutes without conclusions are adopted: %s", code)
	}
	var matters []vars
	for _, r := range made["ratings"].([]any) {
		matters = append(matters, vars{"ratingID": r.(map[string]any)["id"], "opinions": []vars{{"by": "Đồng nghiệp", "text": "Tốt"}},
			"conclusion": "Nhất trí", "level": "GOOD", "inFavour": 3, "against": 0})
	}
	version = head.get("saveMinutes.version", `mutation($i: SaveMinutesInput!) { saveMinutes(input: $i) { version } }`,
		vars{"i": vars{"meeting": made["id"], "matters": matters, "version": version}})
	head.get("adoptMinutes.state", adopt, vars{"i": vars{"meeting": made["id"], "inFavour": 3, "against": 0, "version": version}})
}

func (j ratingJob) proposes() {
	hr := j.as(workflowtest.HR)
	head := j.of(workflowtest.HR, workflowtest.Code(workflowtest.Head))
	hr.get("recordPartyOpinion.id", `mutation($i: PartyOpinionInput!) { recordPartyOpinion(input: $i) { id } }`,
		vars{"i": vars{"rating": head["id"], "version": head["version"], "opinion": "Nhất trí", "document": "NX 1"}})
	var items []vars
	for _, code := range []string{"", workflowtest.Code(workflowtest.Head), workflowtest.Code(workflowtest.Staff), workflowtest.Code(workflowtest.Colleague)} {
		r := j.of(workflowtest.HR, code)
		items = append(items, vars{"rating": r["id"], "version": r["version"], "level": r["computedRating"], "reason": ""})
	}
	hr.get("proposeRatings", `mutation($i: [ProposedRatingInput!]!) { proposeRatings(items: $i) { id } }`, vars{"i": items})
}

const decideRatings = `mutation($i: DecideRatingsInput!) { decideRatings(input: $i) { id } }`

func (j ratingJob) decidesAndTells() {
	director := j.as(workflowtest.Director)
	for number, codes := range [][]string{{""}, {workflowtest.Code(workflowtest.Head), workflowtest.Code(workflowtest.Staff), workflowtest.Code(workflowtest.Colleague)}} {
		var items []vars
		for _, code := range codes {
			r := j.of(workflowtest.Director, code)
			items = append(items, vars{"rating": r["id"], "version": r["version"], "level": "GOOD", "reason": "", "article": "", "handling": ""})
		}
		in := vars{"i": vars{"unit": j.y.Units["SNV"].ID, "number": []string{"QĐ 1", "QĐ 2"}[number], "decidedOn": "2026-12-16", "items": items}}
		if code := j.as(workflowtest.Head).refused(decideRatings, in); code != "FORBIDDEN" {
			j.t.Errorf("the head of the division decides: %s", code)
		}
		made := j.racing(director, in, items)
		if own := j.of(workflowtest.Staff, workflowtest.Code(workflowtest.Staff)); own["stage"] == "DECIDED" || own["outcome"] != nil || own["decision"] != nil {
			j.t.Errorf("the staff knows %v before the notice", own)
		}
		j.as(workflowtest.HR).get("notifyRatings.id", `mutation($i: NotifyRatingsInput!) { notifyRatings(input: $i) { id } }`,
			vars{"i": vars{"decision": made, "number": "TB 1", "publication": "ELECTRONIC"}})
	}
	own := j.of(workflowtest.Staff, workflowtest.Code(workflowtest.Staff))
	if own["stage"] != "NOTIFIED" || own["outcome"].(map[string]any)["decidedRating"] != "GOOD" {
		j.t.Errorf("the staff is told %v", own)
	}
}

// racing sends a decision by two documents at once, from two sessions: one is taken, the
// other is refused and leaves nothing behind.
func (j ratingJob) racing(director *client, in vars, items []vars) string {
	other := vars{"unit": j.y.Units["SNV"].ID, "number": in["i"].(vars)["number"].(string) + " khác", "decidedOn": "2026-12-16", "items": items}
	requests := []vars{in, {"i": other}}
	sessions := []*client{director, j.as(workflowtest.Director)}
	var answers [2]answer
	var both sync.WaitGroup
	for i := range requests {
		both.Go(func() { answers[i] = sessions[i].ask(decideRatings, requests[i]) })
	}
	both.Wait()
	won := slices.IndexFunc(answers[:], func(a answer) bool { return a.code() == "" })
	if won < 0 {
		j.t.Fatalf("nobody decides: %s, %s", answers[0].Raw, answers[1].Raw)
	}
	if code := answers[1-won].code(); code != "CONFLICT" && code != "BAD_STATE" {
		j.t.Errorf("who comes second gets %q", code)
	}
	return answers[won].at(j.t, "decideRatings.id").(string)
}

// replaces puts another level in the place of one, which stays, and reads the papers.
func (j ratingJob) replaces() {
	r := j.of(workflowtest.Authority, workflowtest.Code(workflowtest.Staff))
	in := vars{"i": vars{"rating": r["id"], "version": r["version"], "level": "COMPLETED", "number": "QĐ 9", "decidedOn": "2026-12-16", "reason": "khuyết điểm"}}
	replace := `mutation($i: ReplaceRatingInput!) { replaceRating(input: $i) { id replaces { id stage outcome { decidedRating } } } }`
	if code := j.as(workflowtest.Director).refused(replace, in); code != "FORBIDDEN" {
		j.t.Errorf("the employing agency replaces a rating: %s", code)
	}
	if got := j.as(workflowtest.Authority).get("replaceRating.replaces.outcome.decidedRating", replace, in); got != "GOOD" {
		j.t.Errorf("the old rating is %v", got)
	}
	own := j.of(workflowtest.Staff, workflowtest.Code(workflowtest.Staff)) // beside the unit's
	if own["stage"] != "NOTIFIED" || own["outcome"].(map[string]any)["decidedRating"] != "GOOD" || len(j.list(workflowtest.Staff)) != 2 {
		j.t.Errorf("before the notice of the replacement the staff reads %v", own)
	}
	var kinds []string
	for _, edge := range j.as(workflowtest.HR).get("records.edges", `query($u: ID!) { records(unit: $u) { edges { node { kind sha256 } } } }`,
		vars{"u": j.y.Units["SNV-TC"].ID}).([]any) {
		kinds = append(kinds, edge.(map[string]any)["node"].(map[string]any)["kind"].(string))
	}
	all := strings.Join(kinds, " ")
	for _, kind := range []string{"MINUTES", "PARTY_OPINION", "FORM_02", "DECISION", "NOTICE"} {
		if !strings.Contains(all, kind) {
			j.t.Errorf("no %s among the papers %s", kind, all)
		}
	}
}
