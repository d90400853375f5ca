package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/workitem"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	attach = `mutation($d: ID!, $f: ID!) { attachEvidence(delivery: $d, file: $f) { id file { id name size } attachedBy } }`
	remove = `mutation($a: ID!) { removeEvidence(attachment: $a, reason: "gửi nhầm") { evidenceFiles { id } } }`
)

// documentOf is a ZIP file with empty parts of the given names.
func documentOf(t *testing.T, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, name := range names {
		wt.Got(out.Create(name))(t)
	}
	wt.Must(t, out.Close())
	return b.Bytes()
}

// CVE-2026-40889, CVE-2025-48869, CVE-2025-66290 and CVE-2026-39348: attachments are read by
// those who see the record, and by nobody else.
func TestEvidenceIsReadByWhoeverSeesTheDelivery(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		d := o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "1", delivery.StateREPORTED)
		me := s.as(wt.Staff)
		file := me.upload("minh-chung.pdf", wt.PDF)
		attached := me.get("attachEvidence", attach, vars{"d": d.ID, "f": file})
		readers := []string{wt.Staff, wt.Head, wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor, wt.Administrator}
		for _, name := range wt.Everyone() {
			status, body, header := s.as(name).send("GET", "/files/"+file, nil)
			want := http.StatusNotFound
			for _, r := range readers {
				if r == name {
					want = http.StatusOK
				}
			}
			if status != want {
				t.Errorf("%s reads the evidence: %d, should be %d", name, status, want)
			}
			if status == http.StatusOK && (!bytes.Equal(body, wt.PDF) || header.Get("X-Content-Type-Options") != "nosniff" ||
				header.Get("Content-Type") != "application/pdf" || !strings.HasPrefix(header.Get("Content-Disposition"), "attachment")) {
				t.Errorf("%s gets the evidence as a page: %v", name, header)
			}
		}
		for _, thief := range []string{wt.Head, wt.Colleague, wt.HR} {
			if code := s.as(thief).refused(remove, vars{"a": at(t, attached, "id")}); code != "FORBIDDEN" && code != "NOT_FOUND" {
				t.Errorf("%s removes the evidence: %s", thief, code)
			}
			if code := s.as(thief).refused(attach, vars{"d": d.ID, "f": file}); code != "FORBIDDEN" && code != "NOT_FOUND" {
				t.Errorf("%s attaches evidence: %s", thief, code)
			}
		}
		if n := len(list(me.get("removeEvidence.evidenceFiles", remove, vars{"a": at(t, attached, "id")}))); n != 0 {
			t.Errorf("%d files are left", n)
		}
		if status, _, _ := me.send("GET", "/files/"+file, nil); status != http.StatusNotFound {
			t.Errorf("a removed file is %d", status)
		}
	})
}

// CVE-2020-26803, -26804 and CVE-2026-24035: what a file is, is told by its content, and
// whose it is by the session.
func TestEvidenceIsWhatItsContentSays(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		d := o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "1", delivery.StateREPORTED)
		me := s.as(wt.Staff)
		docx := []string{"[Content_Types].xml", "word/document.xml"}
		for name, content := range map[string][]byte{
			"a.pdf": []byte("<html><script>alert(1)</script>"), "b.html": []byte("<html>"), "c.exe": []byte("MZ\x90"), "d.php": wt.PDF,
			"e.svg": []byte("<svg onload=alert(1)>"), "f.docx": documentOf(t, append(docx, "word/vbaProject.bin")...), "g.zip": documentOf(t, "a.exe"),
			"h.docm": documentOf(t, docx...), "i.png": []byte("\xff\xd8\xff\xe0"), "j": wt.PDF, "k.docx": []byte("PK\x03\x04 torn"),
		} {
			status, body, _ := me.with("Content-Type", "application/octet-stream").send("POST", "/files?name="+name, bytes.NewReader(content))
			if status != http.StatusBadRequest || !strings.Contains(string(body), "INVALID") {
				t.Errorf("%s is taken: %d %s", name, status, body)
			}
		}
		for name, content := range map[string][]byte{
			"a.PDF": wt.PDF, "b.jpeg": []byte("\xff\xd8\xff\xe0"), "c.png": []byte("\x89PNG\r\n\x1a\n"), "d.docx": documentOf(t, docx...),
			"e.xlsx": documentOf(t, "xl/workbook.xml"),
		} {
			me.get("attachEvidence", attach, vars{"d": d.ID, "f": me.upload(name, content)})
		}
		others := s.as(wt.HR).upload("a.pdf", wt.PDF)
		if code := me.refused(attach, vars{"d": d.ID, "f": others}); code != "NOT_FOUND" {
			t.Errorf("somebody else's file is %s", code)
		}
		for range 5 {
			me.get("attachEvidence", attach, vars{"d": d.ID, "f": me.upload("a.pdf", wt.PDF)})
		}
		if code := me.refused(attach, vars{"d": d.ID, "f": me.upload("a.pdf", wt.PDF)}); code != "INVALID" {
			t.Errorf("the eleventh file is %s", code)
		}
	})
}

func TestWhoReadMyResultIsToldToMeAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		published(t, o)
		mine := wt.Got(e.Store.Result.Query().IDs(o.As(wt.Staff)))(t)
		for _, who := range []string{wt.Head, wt.Staff} {
			s.as(who).ask(`query($id: ID!) { node(id: $id) { ... on Result { explanation { root { label { vi } } } } } }`, vars{"id": mine[0]})
		}
		readings := `{ viewer { readings { at reader roles result { id period { label { vi } } } } } }`
		told := list(s.as(wt.Staff).get("viewer.readings", readings, nil))
		if len(told) != 1 || at(t, told[0], "reader") != "Nguyễn Thị head" || fmt.Sprint(at(t, told[0], "roles")) != "[UNIT_HEAD STAFF]" || at(t, told[0], "result.id") != mine[0] {
			t.Errorf("the person is told %v", told)
		}
		for _, who := range []string{wt.Colleague, wt.Head, wt.Auditor, wt.Stranger} {
			if n := len(list(s.as(who).get("viewer.readings", readings, nil))); n != 0 {
				t.Errorf("%s is told of %d readings of others' results", who, n)
			}
		}
	})
}

func TestMyCopyHoldsWhatIsKeptAboutMeAndNothingOfOthers(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		published(t, o)
		o.Delivered(o.Work(wt.Colleague, workitem.StateOPEN), "1", delivery.StateREPORTED)
		o.Leave(wt.Colleague)
		me := s.as(wt.Staff)
		file := me.text("exportMyData.id", `mutation { exportMyData { id } }`, nil)
		status, content, header := me.send("GET", "/files/"+file, nil)
		if status != http.StatusOK || header.Get("Content-Type") != "application/zip" {
			t.Fatalf("the copy is %d %v", status, header)
		}
		in := wt.Got(zip.NewReader(bytes.NewReader(content), int64(len(content))))(t)
		var all map[string][]map[string]any
		sheets := 0
		for _, part := range in.File {
			if part.Name == "du-lieu.json" {
				wt.Must(t, json.NewDecoder(wt.Got(part.Open())(t)).Decode(&all))
			} else if strings.HasSuffix(part.Name, ".xlsx") {
				sheets++
			}
		}
		for name, want := range map[string]int{"ly-lich": 1, "chuc-vu": 1, "cong-viec": 1, "san-pham": 1, "phieu-tu-danh-gia": 1, "ket-qua": 1, "nguoi-da-xem": 0} {
			if len(all[name]) != want {
				t.Errorf("%s holds %d records, should hold %d: %v", name, len(all[name]), want, all[name])
			}
		}
		if len(all["giai-thich"]) < 5 || sheets != len(all) {
			t.Errorf("%d steps are explained, %d sheets of %d", len(all["giai-thich"]), sheets, len(all))
		}
		if status, _, _ := s.as(wt.Head).send("GET", "/files/"+file, nil); status != http.StatusNotFound {
			t.Errorf("the head reads the copy: %d", status)
		}
		office := s.as(wt.HR)
		office.get("exportMyData", `mutation { exportMyData { id } }`, nil)
		if n := len(list(s.as(wt.Auditor).get("auditEvents.edges", `{ auditEvents(verb: "EXPORT_MY_DATA") { edges { node { id } } } }`, nil))); n != 2 {
			t.Errorf("%d of 2 copies are on record", n)
		}
	})
}

// published scores and publishes the month of SNV, in which only the staff has worked.
func published(t *testing.T, o *wt.Organisation) {
	t.Helper()
	o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "10", delivery.StateACCEPTED)
	o.Form(wt.Staff, periodassessment.StateCONFIRMED)
	for _, name := range []string{wt.Director, wt.Deputy, wt.Head, wt.Colleague, wt.OtherHead, wt.OtherStaff, wt.Orphan} {
		wt.Got(o.Service.RecordNoData(o.As(wt.HR), o.Month.ID, o.People[name].ID, "nghỉ"))(t)
	}
	r := wt.Got(o.Service.ClosePeriod(o.As(wt.HR), o.Month.ID, o.Units["SNV"].ID))(t)
	for r = range wt.Got(o.Service.WatchRun(o.System(), r.ID))(t) {
	}
	if r.State != run.StatePUBLISHED {
		t.Fatalf("the run ended as %s", r.State)
	}
}
