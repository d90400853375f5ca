package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/congtam/congtam/workflow/workflowtest"
)

// examples are the four files of the tour, in the order they are loaded.
var examples = []string{"to-chuc.xlsx", "nhan-su.xlsx", "danh-muc-quy-doi.xlsx", "giao-viec-2026-11.xlsx"}

// The main job: four spreadsheets go in, a ranked and explained month comes out.
func TestFourSpreadsheetsBecomeARankedAndExplainedMonth(t *testing.T) {
	workflowtest.EachDatabase(t, func(t *testing.T, e *workflowtest.Env) {
		job := &mainJob{site: publish(t, e, config{}), t: t}
		job.firstAdministrator()
		job.imports()
		job.secondImportChangesNothing()
		job.accounts()
		job.form()
		job.close()
		job.ranking()
		job.explanation()
		job.documents()
		job.verify()
		job.export()
		job.onPaper()
		job.supersede()
		job.nothingChangesResults()
		job.historyHolds()
	})
}

type mainJob struct {
	*site
	t                  *testing.T
	admin, staff, head *client
	slips              map[string]string
	period, unit       string
	person, run        string
	result             string
}

const password = "một mật khẩu thật dài"

func (j *mainJob) firstAdministrator() {
	someone := j.anonymous()
	if needed := someone.get("setupNeeded", `{ setupNeeded }`, nil); needed != true {
		j.t.Fatal("an empty database asks for no administrator")
	}
	create := `mutation($code: String!) { createFirstAdministrator(code: $code, username: "quantri", password: "` + password + `") { id } }`
	if code := someone.refused(create, vars{"code": "abcd-efgh-jkmn"}); code != "INVALID" {
		j.t.Errorf("a wrong set-up code is %s", code)
	}
	someone.get("createFirstAdministrator.id", create, vars{"code": j.Service.SetupCode()})
	if code := someone.refused(create, vars{"code": j.Service.SetupCode()}); code != "BAD_STATE" {
		j.t.Errorf("the set-up code used a second time is %s", code)
	}
	j.admin = j.login("quantri", password)
}

func (s *site) login(username, password string) *client {
	s.t.Helper()
	token := s.anonymous().text("login.accessToken",
		`mutation($u: String!, $p: String!) { login(username: $u, password: $p) { accessToken } }`, vars{"u": username, "p": password})
	return s.bearer(token)
}

const checked = `id version state rowCount createCount updateCount unchangedCount errorCount problems { message { en } } unmatched { name suggestions { id name } }`

func (j *mainJob) check(name string) answer {
	j.t.Helper()
	content, err := os.ReadFile("../examples/" + name)
	workflowtest.Must(j.t, err)
	a := j.admin.ask(`mutation($f: ID!) { checkImport(file: $f) { `+checked+` } }`, vars{"f": j.admin.upload(name, content)})
	if len(a.Errors) > 0 || a.at(j.t, "checkImport.errorCount") != float64(0) {
		j.t.Fatalf("%s: %s", name, a.Raw)
	}
	return a
}

// imports loads the four files; names outside the catalogue mean what is suggested first.
func (j *mainJob) imports() {
	for _, name := range examples {
		a, aliases := j.check(name), []vars{}
		for _, u := range list(a.at(j.t, "checkImport.unmatched")) {
			aliases = append(aliases, vars{"name": at(j.t, u, "name"), "product": at(j.t, u, "suggestions.0.id")})
		}
		confirm := `mutation($b: ID!, $a: [AliasChoice!], $v: Int!) { confirmImport(batch: $b, aliases: $a, version: $v) { state } }`
		v := vars{"b": a.at(j.t, "checkImport.id"), "v": a.at(j.t, "checkImport.version")}
		if len(aliases) > 0 {
			if code := j.admin.refused(confirm, v); code != "INVALID" {
				j.t.Errorf("names without a choice are %s", code)
			}
			v["a"] = aliases
		}
		if state := j.admin.get("confirmImport.state", confirm, v); state != "APPLIED" {
			j.t.Fatalf("%s is %v", name, state)
		}
	}
	j.period = j.admin.text("periods.0.id", `{ periods { id } }`, nil)
}

func (j *mainJob) secondImportChangesNothing() {
	for _, name := range examples {
		a := j.check(name)
		got := fmt.Sprint(a.at(j.t, "checkImport.createCount"), a.at(j.t, "checkImport.updateCount"), len(list(a.at(j.t, "checkImport.unmatched"))))
		if got != "0 0 0" {
			j.t.Errorf("%s a second time creates, changes, leaves unmatched: %s", name, got)
		}
	}
}

// accounts gives everybody a way in and lets two people replace their first passwords.
func (j *mainJob) accounts() {
	j.unit = j.admin.text("units.0.id", `{ units { id } }`, nil)
	j.slips = map[string]string{}
	for _, slip := range list(j.admin.get("createStaffAccounts", `mutation($u: ID!) { createStaffAccounts(unit: $u) { username password } }`, vars{"u": j.unit})) {
		j.slips[at(j.t, slip, "username").(string)] = at(j.t, slip, "password").(string)
	}
	j.staff, j.head = j.enter("cb0101"), j.enter("cb0100")
	j.person = j.staff.text("viewer.person.id", `{ viewer { person { id } } }`, nil)
}

func (j *mainJob) enter(username string) *client {
	c := j.login(username, j.slips[username])
	for _, query := range []string{`{ units { id } }`, `{ myWork { kind } }`, `mutation { openPeriod(kind: MONTH, year: 2026, number: 12) { id } }`} {
		if code := c.refused(query, nil); code != "FORBIDDEN" {
			j.t.Errorf("with a first password, %s is %q", query, code)
		}
	}
	if status, _, _ := c.send("POST", "/files?name=a.xlsx", strings.NewReader("a")); status != 403 {
		j.t.Errorf("with a first password, a file is %d", status)
	}
	own := c.ask(`{ viewer { mustChangePassword person { id results { id } } scope { head { person { id } } } } }`, nil)
	if own.at(j.t, "viewer.mustChangePassword") != true || own.at(j.t, "viewer.person") != nil {
		j.t.Errorf("with a first password, the viewer is %s", own.Raw)
	}
	changed := c.get("changePassword.mustChangePassword",
		`mutation($old: String!, $new: String!) { changePassword(current: $old, new: $new) { mustChangePassword } }`,
		vars{"old": j.slips[username], "new": password})
	if changed != false {
		j.t.Errorf("%s must change the password again", username)
	}
	return c
}

// form is filled with all maxima, sent, and confirmed by the head of the division.
func (j *mainJob) form() {
	var points []vars
	for _, c := range list(j.staff.get("myAssessment.criteria", `query($p: ID!) { myAssessment(period: $p) { criteria { code max } } }`, vars{"p": j.period})) {
		points = append(points, vars{"code": at(j.t, c, "code"), "points": at(j.t, c, "max")})
	}
	saved := j.staff.ask(`mutation($in: SaveAssessmentInput!) { saveAssessment(input: $in) { id version selfTotal } }`,
		vars{"in": vars{"period": j.period, "points": points, "version": 0}})
	if saved.at(j.t, "saveAssessment.selfTotal") != "30" {
		j.t.Fatalf("the maxima are %s", saved.Raw)
	}
	id := saved.at(j.t, "saveAssessment.id")
	sent := j.staff.get("submitAssessment.version", `mutation($f: ID!, $v: Int!) { submitAssessment(assessment: $f, version: $v) { version } }`,
		vars{"f": id, "v": saved.at(j.t, "saveAssessment.version")})
	state := j.head.get("confirmAssessment.state", `mutation($in: ConfirmAssessmentInput!) { confirmAssessment(input: $in) { state } }`,
		vars{"in": vars{"assessment": id, "comment": "", "version": sent}})
	if state != "CONFIRMED" {
		j.t.Errorf("the form is %v", state)
	}
}

// close is refused with the names of those who must act, until there is nothing left to do.
func (j *mainJob) close() {
	close := `mutation($p: ID!, $u: ID!) { closePeriod(period: $p, unit: $u) { id } }`
	v := vars{"p": j.period, "u": j.unit}
	refusal := j.admin.ask(close, v)
	if refusal.code() != "BAD_STATE" || len(refusal.Errors[0].Extensions.Blockers) == 0 {
		j.t.Fatalf("closing with open work is %s", refusal.Raw)
	}
	for _, b := range refusal.Errors[0].Extensions.Blockers {
		if b.Kind != "MISSING_SELF_ASSESSMENT" || len(b.Actors) == 0 || b.Actors[0] != b.Person {
			j.t.Errorf("a blocker is %+v", b)
		}
	}
	blockers := j.admin.get("node.closing.blockers",
		`query($p: ID!, $u: ID!) { node(id: $p) { ... on Period { closing(unit: $u) { blockers { person { id } } } } } }`, v)
	for _, b := range list(blockers) {
		j.admin.get("recordNoData.state", `mutation($p: ID!, $who: ID!) { recordNoData(period: $p, person: $who, reason: "Chưa giao việc") { state } }`,
			vars{"p": j.period, "who": at(j.t, b, "person.id")})
	}
	j.run = j.admin.text("closePeriod.id", close, v)
	j.published(j.run)
}

// published follows a run until it rests.
func (j *mainJob) published(run string) {
	j.t.Helper()
	events := j.admin.events(`subscription($r: ID!) { runProgress(run: $r) { state done total } }`, vars{"r": run})
	last := events[len(events)-1]
	if at(j.t, last, "runProgress.state") != "PUBLISHED" || at(j.t, last, "runProgress.done") != at(j.t, last, "runProgress.total") {
		j.t.Fatalf("the run ended with %v", last)
	}
}

func (j *mainJob) ranking() {
	a := j.admin.ask(`query($p: ID!) { ranking(period: $p, first: 1) { totalCount edges { node { id rank total general result band personCode } } } }`, vars{"p": j.period})
	row := a.at(j.t, "ranking.edges.0.node")
	got := fmt.Sprintln(at(j.t, row, "rank"), at(j.t, row, "personCode"), at(j.t, row, "total"), at(j.t, row, "general"), at(j.t, row, "result"), at(j.t, row, "band"))
	if got != "1 CB0101 76.70 30.00 46.70 GOOD\n" {
		j.t.Errorf("the first on the list is %s", got)
	}
	j.result = at(j.t, row, "id").(string)
}

// explanation shows every number of the handbook's example, where it comes from, and why.
func (j *mainJob) explanation() {
	step := `rule value display { vi } citations { vi } source { id kind } inputs { value { vi } source { id kind } }`
	query := `query($r: ID!) { node(id: $r) { ... on Result { totalExact hash explanation { rulesetHash root { ` +
		nest(step, 6) + ` } } } } }`
	for _, reader := range []*client{j.staff, j.head, j.admin} {
		a := reader.ask(query, vars{"r": j.result})
		if exact := a.at(j.t, "node.totalExact"); exact != "11045/144" {
			j.t.Errorf("the exact total is %v", exact)
		}
		for _, shown := range []string{"89,64", "68,78", "41,73", "66,72", "76,70", "Điều 14", "Điều 16", "WORK_ITEM"} {
			if !strings.Contains(a.Raw, shown) {
				j.t.Errorf("the explanation does not show %s: %s", shown, a.Raw)
			}
		}
	}
}

func nest(step string, depth int) string {
	if depth == 0 {
		return step
	}
	return step + " children { " + nest(step, depth-1) + " }"
}

// documents are filled with what was confirmed and published, and fetched once by whoever
// asked.
func (j *mainJob) documents() {
	form := j.staff.get("myAssessment.id", `query($p: ID!) { myAssessment(period: $p) { id } }`, vars{"p": j.period})
	print := `mutation($f: ID!, $as: DocumentFormat!) { printForm(assessment: $f, format: $as) { id name } }`
	for _, c := range []struct{ format, begins string }{{"PDF", "%PDF-"}, {"DOCX", "PK"}} {
		file := j.head.text("printForm.id", print, vars{"f": form, "as": c.format})
		status, content, header := j.head.send("GET", "/files/"+file, nil)
		if status != 200 || !bytes.HasPrefix(content, []byte(c.begins)) || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment") {
			j.t.Errorf("the %s is %d %v", c.format, status, header)
		}
		if status, _, _ := j.admin.send("GET", "/files/"+file, nil); status == 200 {
			j.t.Error("somebody else fetches the file")
		}
		if c.format == "DOCX" {
			if text := wordText(j.t, content); !strings.Contains(text, "76,70 điểm") || !strings.Contains(text, "46,70 điểm") {
				j.t.Errorf("the form does not tell the published points: %s", text)
			}
		}
	}
	annex := j.head.text("printExplanation.id", `mutation($r: ID!) { printExplanation(result: $r) { id } }`, vars{"r": j.result})
	if status, content, _ := j.head.send("GET", "/files/"+annex, nil); status != 200 || !bytes.HasPrefix(content, []byte("%PDF-")) {
		j.t.Errorf("the annex is %d", status)
	}
	for _, verb := range []string{"PRINT_EXPLANATION", "READ_RESULT"} {
		subject := j.admin.get("auditEvents.edges.0.node.subject", `query($v: String!) { auditEvents(first: 1, verb: $v) { edges { node { subject } } } }`, vars{"v": verb})
		if subject != j.result {
			j.t.Errorf("the history says %s of %v", verb, subject)
		}
	}
}

// wordText is the body of a Word document without its marks.
func wordText(t *testing.T, content []byte) string {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	workflowtest.Must(t, err)
	body, err := in.Open("word/document.xml")
	workflowtest.Must(t, err)
	defer body.Close()
	text, err := io.ReadAll(body)
	workflowtest.Must(t, err)
	return regexp.MustCompile("<[^>]*>").ReplaceAllString(string(text), "")
}

func (j *mainJob) verify() {
	if holds := j.admin.get("verifyRun.holds", `query($r: ID!) { verifyRun(run: $r) { holds } }`, vars{"r": j.run}); holds != true {
		j.t.Error("the published run does not hold")
	}
}

func (j *mainJob) export() {
	file := j.admin.text("exportRanking.id", `mutation($p: ID!) { exportRanking(period: $p, reason: "Trình lãnh đạo") { id } }`, vars{"p": j.period})
	status, content, header := j.admin.send("GET", "/files/"+file, nil)
	if status != 200 || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment") {
		j.t.Fatalf("the file is %d %v", status, header)
	}
	book, err := excelize.OpenReader(bytes.NewReader(content))
	workflowtest.Must(j.t, err)
	rows, err := book.GetRows(book.GetSheetName(0))
	workflowtest.Must(j.t, err)
	if !strings.Contains(fmt.Sprint(rows), "CB0101") {
		j.t.Errorf("the spreadsheet holds %v", rows)
	}
	reason := j.admin.text("auditEvents.edges.0.node.reason", `{ auditEvents(first: 1, verb: "EXPORT_RANKING") { edges { node { reason } } } }`, nil)
	count := j.admin.text("ranking.totalCount", `query($p: ID!) { ranking(period: $p) { totalCount } }`, vars{"p": j.period})
	if !strings.HasPrefix(reason, "Trình lãnh đạo") || !strings.Contains(reason, count+" dòng") {
		j.t.Errorf("the history says of the export: %s", reason)
	}
}

// onPaper is the same list as a PDF.
func (j *mainJob) onPaper() {
	file := j.admin.text("exportRanking.id", `mutation($p: ID!) { exportRanking(period: $p, reason: "Niêm yết", format: PDF) { id } }`, vars{"p": j.period})
	if status, content, _ := j.admin.send("GET", "/files/"+file, nil); status != 200 || !bytes.HasPrefix(content, []byte("%PDF-")) {
		j.t.Errorf("the list on paper is %d", status)
	}
}

func (j *mainJob) supersede() {
	version := j.admin.get("node.version", `query($r: ID!) { node(id: $r) { ... on Run { version } } }`, vars{"r": j.run})
	again := j.admin.text("supersedeRun.id",
		`mutation($r: ID!, $v: Int!) { supersedeRun(run: $r, reason: "Tính lại", decisionNumber: "QĐ 12/2026", version: $v) { id } }`,
		vars{"r": j.run, "v": version})
	j.published(again)
	read := `query($r: ID!) { node(id: $r) { ... on Result { superseded totalExact explanation { root { value } } } } }`
	old := j.admin.ask(read, vars{"r": j.result})
	if old.at(j.t, "node.superseded") != true || old.at(j.t, "node.totalExact") != "11045/144" {
		j.t.Errorf("the superseded result is %s", old.Raw)
	}
	fresh := j.admin.text("ranking.edges.0.node.id", `query($p: ID!) { ranking(period: $p, first: 1) { edges { node { id } } } }`, vars{"p": j.period})
	if a := j.admin.ask(read, vars{"r": fresh}); fresh == j.result || a.at(j.t, "node.superseded") != false {
		j.t.Errorf("the new result is %s", a.Raw)
	}
	states := `query($r: ID!) { node(id: $r) { ... on Run { state reason decisionNumber supersedes { id } } } }`
	if s := j.admin.get("node.state", states, vars{"r": j.run}); s != "SUPERSEDED" {
		j.t.Errorf("the old run is %v", s)
	}
	if s := j.admin.get("node", states, vars{"r": again}); fmt.Sprint(s) != "map[decisionNumber:QĐ 12/2026 reason:Tính lại state:PUBLISHED supersedes:map[id:"+j.run+"]]" {
		j.t.Errorf("the new run is %v", s)
	}
	j.verify()
	j.run = again
	j.verify()
}

// nothingChangesResults tries every way to change the evidence of a closed month.
func (j *mainJob) nothingChangesResults() {
	before := j.Dump("audit_events", "audit_heads", "sessions")
	form := j.staff.get("myAssessment", `query($p: ID!) { myAssessment(period: $p) { id version } }`, vars{"p": j.period})
	v := vars{"f": at(j.t, form, "id"), "v": at(j.t, form, "version"), "p": j.period, "who": j.person}
	for _, attempt := range []struct {
		by    *client
		query string
	}{
		{j.staff, `mutation($f: ID!, $v: Int!) { recallAssessment(assessment: $f, version: $v) { id } }`},
		{j.staff, `mutation($p: ID!, $v: Int!) { saveAssessment(input: {period: $p, points: [], version: $v}) { id } }`},
		{j.head, `mutation($f: ID!, $v: Int!) { reopenAssessment(assessment: $f, reason: "lại", version: $v) { id } }`},
		{j.head, `mutation($who: ID!) { assignWork(input: {person: $who, content: "Thêm", kind: SUDDEN, coefficient: "1", assignedQty: "1", dueOn: "2026-11-30"}) { id } }`},
		{j.admin, `mutation($p: ID!, $who: ID!) { recordNoData(period: $p, person: $who, reason: "bỏ") { id } }`},
	} {
		if code := attempt.by.refused(attempt.query, v); code != "BAD_STATE" {
			j.t.Errorf("after closing, %s is %s", attempt.query, code)
		}
	}
	if changed := workflowtest.Differ(before, j.Dump("audit_events", "audit_heads", "sessions")); changed != nil {
		j.t.Errorf("a closed month changed: %v", changed)
	}
}

func (j *mainJob) historyHolds() {
	lines, broken, err := j.Ledger.Verify(j.t.Context(), j.Store.Client)
	if err != nil || broken != nil || lines < 20 {
		j.t.Errorf("the history: %d lines, %v, %v", lines, broken, err)
	}
}
