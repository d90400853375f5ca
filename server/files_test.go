package main

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestAFileIsReadOnlyByWhoeverSentIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		id := s.as(wt.HR).upload("a.csv", []byte("x"))
		for _, name := range wt.Everyone() {
			status, body, header := s.as(name).send("GET", "/files/"+id, nil)
			want := http.StatusNotFound
			if name == wt.HR {
				want = http.StatusOK
			}
			if status != want || (status == http.StatusOK && (string(body) != "x" || header.Get("X-Content-Type-Options") != "nosniff")) {
				t.Errorf("%s reads the file: %d %s", name, status, body)
			}
		}
	})
}

func TestAFileHasAtMost20MiB(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		c := s.as(wt.HR).with("Content-Type", "application/octet-stream")
		if status, _, _ := c.send("POST", "/files?name=a.xlsx", bytes.NewReader(make([]byte, workflow.MaxFile))); status != http.StatusCreated {
			t.Errorf("20 MiB are %d", status)
		}
		if status, _, _ := c.send("POST", "/files?name=a.xlsx", bytes.NewReader(make([]byte, workflow.MaxFile+1))); status != http.StatusRequestEntityTooLarge {
			t.Errorf("20 MiB and a byte are %d", status)
		}
	})
}

func TestABlankTemplateIsAFileOfItsKindWithoutRows(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		c := s.as(wt.HomeAffairs)
		for _, kind := range []string{"UNITS", "STAFF", "CATALOGUE", "WORK"} {
			status, content, _ := c.send("GET", "/templates/"+strings.ToLower(kind)+".xlsx", nil)
			if status != http.StatusOK {
				t.Errorf("the template of %s is %d", kind, status)
				continue
			}
			a := c.ask(`mutation($f: ID!) { checkImport(file: $f) { kind createCount updateCount missingFields { code } } }`, vars{"f": c.upload("mau.xlsx", content)})
			if a.at(t, "checkImport.kind") != kind || a.at(t, "checkImport.createCount") != float64(0) || len(list(a.at(t, "checkImport.missingFields"))) != 0 {
				t.Errorf("the template of %s is read as %s", kind, a.Raw)
			}
		}
	})
}

func TestAFileThatIsNoSpreadsheetIsRefusedInWords(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		c := s.as(wt.HR)
		for name, content := range map[string]string{"a.xlsx": "MZ not a workbook", "b.pdf": "%PDF-1.7", "c.csv": "\x00\x01\x02", "d.xlsx": "PK\x03\x04 torn", "e.csv": "Một;Hai\n1;2\n"} {
			if code := c.refused(`mutation($f: ID!) { checkImport(file: $f) { id } }`, vars{"f": c.upload(name, []byte(content))}); code != "INVALID" {
				t.Errorf("%s is %s", name, code)
			}
		}
	})
}
