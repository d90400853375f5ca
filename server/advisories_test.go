package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/workitem"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// docs/threats.md promises a test for each published fault of comparable programs.
func TestEveryPublishedFaultOfOthersHasItsTest(t *testing.T) {
	document := string(wt.Got(os.ReadFile("../docs/threats.md"))(t))
	tests := testNames(t)
	named := regexp.MustCompile("`(Test[A-Za-z]+)`").FindAllStringSubmatch(document, -1)
	for _, m := range named {
		if !tests[m[1]] {
			t.Errorf("there is no test %s", m[1])
		}
	}
	if n := len(regexp.MustCompile(`(CVE|GHSA)-[\w-]+`).FindAllString(document, -1)); n < 25 || len(named) < 25 {
		t.Errorf("only %d faults and %d tests", n, len(named))
	}
}

// testNames are the tests of every package.
func testNames(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	for _, pattern := range []string{"../*/*_test.go", "../*/*/*_test.go"} {
		for _, path := range wt.Got(filepath.Glob(pattern))(t) {
			for _, m := range declared.FindAllStringSubmatch(string(wt.Got(os.ReadFile(path))(t)), -1) {
				names[m[1]] = true
			}
		}
	}
	return names
}

// required writes the arguments that a field cannot be asked without.
func required(f *ast.FieldDefinition, known ids) (written string) {
	for _, a := range f.Arguments {
		if a.Type.NonNull && a.DefaultValue == nil {
			written += a.Name + ": " + value(a.Name, a.Type, known, needed) + ", "
		}
	}
	return written
}

const hostile = `<img src=x onerror=alert(1)>{{7*7}}${7*7}=1+1`

// ways in for text: who writes it, by which operation, and where it is read back.
var waysIn = []struct{ who, operation, path string }{
	{wt.Head, `mutation($s: String!, $x: ID!) { assignWork(input: {person: $x, content: $s, kind: PLANNED, coefficient: "1", assignedQty: "1", dueOn: "2026-11-20"}) { content } }`, "assignWork.content"},
	{wt.Staff, `mutation($s: String!, $x: ID!) { saveAssessment(input: {period: $x, points: [], strengths: $s, version: 0}) { strengths } }`, "saveAssessment.strengths"},
	{wt.Head, `mutation($s: String!, $x: ID!) { returnDelivery(delivery: $x, reason: $s, qualityFailure: false, version: 1) { returnReason } }`, "returnDelivery.returnReason"},
	{wt.Staff, `mutation($s: String!, $x: ID!) { claimCause(input: {workItem: $x, text: $s, lateFrom: "2026-11-21", lateTo: "2026-11-22"}) { text } }`, "claimCause.text"},
	{wt.Director, `mutation($s: String!, $x: ID!) { recordFinding(input: {unit: $x, origin: INSPECTION, content: $s, document: $s, foundOn: "2026-11-02"}) { content } }`, "recordFinding.content"},
	{wt.Head, `mutation($s: String!, $x: ID!) { claimForceMajeure(unit: $x, year: 2026, content: $s) { content } }`, "claimForceMajeure.content"},
}

func TestMarkupComesBackAsTextWhateverTheWayIn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		work := o.Work(wt.Staff, workitem.StateOPEN)
		delivered := o.Delivered(work, "1", delivery.StateREPORTED)
		about := []string{o.People[wt.Staff].ID, o.Month.ID, delivered.ID, o.Work(wt.Staff, workitem.StateOPEN).ID, o.Units["SNV-TC"].ID, o.Units["SNV-TC"].ID}
		for i, way := range waysIn {
			c := s.as(way.who)
			if back := c.text(way.path, way.operation, vars{"s": hostile, "x": about[i]}); back != hostile {
				t.Errorf("%s came back as %s", way.path, back)
			}
			status, raw, header := c.send("POST", "/graphql", strings.NewReader(`{"query":"{ viewer { username } }"}`))
			if status != 200 || !strings.Contains(header.Get("Content-Type"), "json") || header.Get("X-Content-Type-Options") != "nosniff" ||
				strings.Contains(header.Get("Content-Security-Policy"), "unsafe") {
				t.Errorf("an answer that a browser could take for a page: %v %s", header, raw)
			}
		}
	})
}

// setByVerbs are names of what follows from a verb, or would take a check away; no input of a
// mutation has them.
var setByVerbs = regexp.MustCompile(`(?i)^(state|status|visibility|hash|total|rank|createdAt|(confirmed|accepted|decided|published|sent|reported|approved|recorded)(By|At)|` +
	`owner|actor|viewer|account_?id|ignore.*|skip.*|force|bypass.*|elevated|system|permissions?)$`)

func TestNoInputSetsWhatOnlyAVerbSets(t *testing.T) {
	walked := 0
	for _, mutation := range contract.Mutation.Fields {
		if strings.HasPrefix(mutation.Name, "export") {
			continue // takes the filter of a list
		}
		for _, a := range mutation.Arguments {
			walked += refusesNames(t, mutation.Name, a.Name, a.Type)
		}
	}
	if walked < 200 {
		t.Errorf("only %d fields were walked", walked)
	}
}

// refusesNames walks an argument and the input objects inside it.
func refusesNames(t *testing.T, mutation, name string, of *ast.Type) int {
	t.Helper()
	if setByVerbs.MatchString(name) {
		t.Errorf("%s takes %s", mutation, name)
	}
	definition, walked := contract.Types[of.Name()], 1
	if definition.Kind == ast.InputObject {
		for _, f := range definition.Fields {
			walked += refusesNames(t, mutation, f.Name, f.Type)
		}
	}
	return walked
}

func TestAFilterIsTextAndAnOrderIsAChoice(t *testing.T) {
	for _, f := range contract.Query.Fields {
		for _, a := range f.Arguments {
			if regexp.MustCompile(`(?i)order|sort|group_?by|direction`).MatchString(a.Name) && contract.Types[a.Type.Name()].Kind == ast.Scalar {
				t.Errorf("%s is ordered by a text: %s", f.Name, a.Name)
			}
		}
	}
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		c, searched := s.as(wt.HomeAffairs), 0
		for _, f := range contract.Query.Fields {
			search, total := f.Arguments.ForName("search"), contract.Types[f.Type.Name()].Fields.ForName("totalCount")
			if search == nil || total == nil {
				continue
			}
			searched++
			for _, text := range []string{`' OR '1'='1`, `') OR 1=1 --`, `zzz%' OR full_name LIKE '%`, `zzz' UNION SELECT 1 --`} {
				operation := fmt.Sprintf("query($s: String) { %s(%ssearch: $s) { totalCount } }", f.Name, required(f, foreign(o)))
				if n := c.text(f.Name+".totalCount", operation, vars{"s": text}); n != "0" {
					t.Errorf("%s finds %s by %s", f.Name, n, text)
				}
			}
		}
		if searched < 4 {
			t.Errorf("only %d lists were searched", searched)
		}
	})
}
