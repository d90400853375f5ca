package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	plainJSON = "application/json"
	graphJSON = "application/graphql-response+json"
)

// The audits of GraphQL over HTTP, with what this server adds: nothing but JSON by POST.
func TestGraphQLIsServedOverHTTPAsItsSpecificationSays(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		for _, c := range []struct {
			what, method, body, contentType, accept string
			status                                  int
			answerType, contains, lacks             string
		}{
			{"a query", "POST", `{"query":"{ setupNeeded }"}`, plainJSON, graphJSON, 200, graphJSON, `"setupNeeded":true`, "errors"},
			{"a query for plain JSON", "POST", `{"query":"{ setupNeeded }"}`, plainJSON, plainJSON, 200, plainJSON, `"setupNeeded":true`, "errors"},
			{"any answer", "POST", `{"query":"{ setupNeeded }"}`, plainJSON, "*/*", 200, plainJSON, `"setupNeeded":true`, ""},
			{"no wish", "POST", `{"query":"{ setupNeeded }"}`, plainJSON, "", 200, plainJSON, `"setupNeeded":true`, ""},
			{"UTF-8 said", "POST", `{"query":"{ setupNeeded }"}`, plainJSON + "; charset=utf-8", graphJSON, 200, graphJSON, `"setupNeeded":true`, ""},
			{"another charset", "POST", `{"query":"{ setupNeeded }"}`, plainJSON + "; charset=utf-16", graphJSON, 415, graphJSON, "", `"data"`},
			{"a wish nobody fulfils", "POST", `{"query":"{ setupNeeded }"}`, plainJSON, "text/html", 406, "", "", ""},
			{"a GET", "GET", "", "", graphJSON, 405, "", "", ""},
			{"a PUT", "PUT", `{"query":"{ setupNeeded }"}`, plainJSON, graphJSON, 405, "", "", ""},
			{"a form", "POST", "query=%7BsetupNeeded%7D", "application/x-www-form-urlencoded", graphJSON, 415, graphJSON, "", "query="},
			{"a text", "POST", "{ setupNeeded }", "text/plain", graphJSON, 415, graphJSON, "", `"data"`},
			{"a GraphQL document", "POST", "{ setupNeeded }", "application/graphql", graphJSON, 415, graphJSON, "", `"data"`},
			{"no type", "POST", `{"query":"{ setupNeeded }"}`, "", graphJSON, 415, graphJSON, "", `"data"`},
			{"no JSON", "POST", `{"secret words"`, plainJSON, graphJSON, 400, graphJSON, "", "secret words"},
			{"no JSON, as an event", "POST", `{"secret words"`, plainJSON, "text/event-stream", 400, "", "", "secret words"},
			{"a list", "POST", `[{"query":"{ setupNeeded }"}]`, plainJSON, graphJSON, 400, graphJSON, "", `"data"`},
			{"no query", "POST", `{}`, plainJSON, graphJSON, 400, graphJSON, "", `"data"`},
			{"a number for a query", "POST", `{"query":1}`, plainJSON, graphJSON, 400, graphJSON, "", `"data"`},
			{"a text for variables", "POST", `{"query":"{ setupNeeded }","variables":"x"}`, plainJSON, graphJSON, 400, graphJSON, "", `"data"`},
			{"a list for extensions", "POST", `{"query":"{ setupNeeded }","extensions":[]}`, plainJSON, graphJSON, 400, graphJSON, "", `"data"`},
			{"nulls", "POST", `{"query":"{ setupNeeded }","variables":null,"operationName":null,"extensions":null}`, plainJSON, graphJSON, 200, graphJSON, `true`, "errors"},
			{"bad syntax", "POST", `{"query":"{"}`, plainJSON, graphJSON, 400, graphJSON, `"errors"`, `"data"`},
			{"bad syntax for plain JSON", "POST", `{"query":"{"}`, plainJSON, plainJSON, 200, plainJSON, `"errors"`, `"data"`},
			{"an unknown field", "POST", `{"query":"{ setupNeedd }"}`, plainJSON, graphJSON, 400, graphJSON, `"errors"`, `setupNeeded`},
			{"an unknown operation", "POST", `{"query":"query A { setupNeeded }","operationName":"B"}`, plainJSON, graphJSON, 400, graphJSON, `"errors"`, `"data"`},
			{"a missing variable", "POST", `{"query":"query($id: ID!) { node(id: $id) { id } }"}`, plainJSON, graphJSON, 400, graphJSON, `"errors"`, `"data"`},
			{"more than 1 MiB", "POST", `{"query":"{ setupNeeded }","x":"` + strings.Repeat("x", 1<<20) + `"}`, plainJSON, graphJSON, 413, graphJSON, "", `"data"`},
			{"more than 1 MiB, as an event", "POST", `{"query":"{ setupNeeded }","x":"` + strings.Repeat("x", 1<<20) + `"}`, plainJSON, "text/event-stream", 413, "", "", "xxx"},
		} {
			client := s.anonymous().with("Content-Type", c.contentType).with("Accept", c.accept)
			status, body, header := client.send(c.method, "/graphql", strings.NewReader(c.body))
			if status != c.status || !strings.HasPrefix(header.Get("Content-Type"), c.answerType) ||
				!bytes.Contains(body, []byte(c.contains)) || (c.lacks != "" && bytes.Contains(body, []byte(c.lacks))) {
				t.Errorf("%s: %d %s %.200s", c.what, status, header.Get("Content-Type"), body)
			}
			if c.status == 405 && header.Get("Allow") != "POST" {
				t.Errorf("%s: allowed is %q", c.what, header.Get("Allow"))
			}
		}
	})
}

func TestWhatNoDatabaseCanKeepIsRefusedAndNothingIsCoerced(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		c := s.as(wt.Head)
		assign := `mutation($in: AssignWorkInput!) { assignWork(input: $in) { id } }`
		work := func(change vars) vars {
			in := vars{"person": o.People[wt.Staff].ID, "content": "Việc", "kind": "PLANNED", "coefficient": "1", "assignedQty": "1", "dueOn": "2026-11-20"}
			for k, v := range change {
				in[k] = v
			}
			return vars{"in": in}
		}
		for what, change := range map[string]vars{
			"NUL":                {"content": "a\x00b"},
			"broken UTF-8":       {"content": "a\ufffdb"}, // what a lone surrogate becomes
			"NaN":                {"assignedQty": "NaN"},
			"infinity":           {"assignedQty": "Infinity"},
			"a huge exponent":    {"assignedQty": "1e400"},
			"four places":        {"assignedQty": "1.2345"},
			"a negative number":  {"assignedQty": "-1"},
			"zero":               {"assignedQty": "0"},
			"a number for text":  {"content": 7},
			"a list for a text":  {"content": []string{"a"}},
			"true for a number":  {"assignedQty": true},
			"a day that is none": {"dueOn": "2026-02-30"},
			"a far year":         {"dueOn": "2126-11-20"},
			"an unknown kind":    {"kind": "ANY"},
			"a text of a novel":  {"content": strings.Repeat("dài ", 5000)},
		} {
			a := c.ask(assign, work(change))
			if a.code() != "INVALID" || strings.Contains(a.Raw, "INTERNAL") {
				t.Errorf("%s: %s", what, a.Raw)
			}
		}
		for _, version := range []any{"1", 1.5, true, 1e20} {
			if a := c.ask(`mutation($v: Int!) { resolveNote(post: "po_x", version: $v) { id } }`, vars{"v": version}); a.code() != "INVALID" {
				t.Errorf("%v for an Int: %s", version, a.Raw)
			}
		}
		status, body, _ := c.send("POST", "/graphql", strings.NewReader(`{"query":"query($s: String) { people(search: $s) { totalCount } }","variables":{"s":"\ud800"}}`))
		if status >= 500 || !bytes.Contains(body, []byte(`"code":"INVALID"`)) {
			t.Errorf("a lone surrogate: %d %s", status, body)
		}
	})
}

// hostile are requests that break servers that do not look.
func TestHostileTextsNeverBreakTheServer(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		c := s.as(wt.HomeAffairs)
		for _, path := range []string{"/files/%00", "/files/fi_%27%20OR%201=1", "/templates/%00.xlsx", "/templates/..%2f..%2fgo.mod", "/assets/..%2f..%2fgo.mod", "/%00"} {
			if status, body, _ := c.send("GET", path, nil); status >= 500 || bytes.Contains(body, []byte("module github.com")) {
				t.Errorf("GET %s: %d %s", path, status, body)
			}
		}
		for _, name := range []string{"a%00b.xlsx", "%ff.xlsx", strings.Repeat("x", 5000), "..%2f..%2fetc%2fpasswd", ""} {
			if status, body, _ := c.send("POST", "/files?name="+name, strings.NewReader("x")); status >= 500 {
				t.Errorf("a file named %.20s: %d %s", name, status, body)
			}
		}
		for _, body := range []string{`{"username":"a\u0000b","password":"x"}`, `{"username":"\ud800","password":"x"}`, `{"username":1}`, `[]`, ``} {
			if status, answer, _ := s.anonymous().send("POST", "/session", strings.NewReader(body)); status >= 500 {
				t.Errorf("signing in with %s: %d %s", body, status, answer)
			}
		}
		for _, text := range []string{`' OR 1=1 --`, `%`, `_`, `\`, `{{7*7}}`, `<script>`, "\u202e", strings.Repeat("đ", 20000)} {
			a := c.ask(`query($s: String!, $p: ID!) { people(search: $s) { totalCount } accounts(search: $s) { totalCount } workProducts(search: $s) { totalCount }
				ranking(period: $p, search: $s) { totalCount } auditEvents(subject: $s, verb: $s) { totalCount } }`, vars{"s": text, "p": o.Month.ID})
			if strings.Contains(a.Raw, "INTERNAL") || a.Status >= 500 {
				t.Errorf("searching %.20s: %s", text, a.Raw)
			}
		}
	})
}

func TestAQueryThatWouldTakeForeverIsRefusedAtOnce(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		bomb := "query { ...F0 }"
		for i := range 40 {
			bomb += fmt.Sprintf(" fragment F%d on Query { ...F%d ...F%d }", i, i+1, i+1)
		}
		for what, query := range map[string]string{
			"nested fragments":     bomb + " fragment F40 on Query { setupNeeded }",
			"fragments in a ring":  "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
			"many aliases":         "{ " + repeat(40, "a%d: setupNeeded ") + "}",
			"depth":                "{ viewer { scope " + strings.Repeat("{ children ", 16) + "{ id } " + strings.Repeat("}", 16) + "} }",
			"tokens":               "{ " + strings.Repeat("setupNeeded ", 6000) + "}",
			"selections":           "{ " + strings.Repeat("setupNeeded ", 2100) + "}",
			"directives":           "{ setupNeeded " + strings.Repeat("@include(if: true) ", 60) + "}",
			"operations":           repeat(12, "query Q%d { setupNeeded } "),
			"depth in the schema":  "{ __schema { types " + strings.Repeat("{ fields { type ", 8) + "{ name } " + strings.Repeat("} } ", 8) + "} }",
			"cost":                 "{ people(first: 100) { edges { node { posts { unit { posts: children { children { id } } } } } } } }",
			"cost by one fragment": "query { people(first: 100) { edges { node { ...P } } } } fragment P on Person { posts { unit { children { children { id } } } } }",
		} {
			began := time.Now()
			a := s.anonymous().ask(query, nil)
			if took := time.Since(began); a.code() != "INVALID" || a.Status != 400 || took > time.Second {
				t.Errorf("%s: %d %s after %s: %.200s", what, a.Status, a.code(), took, a.Raw)
			}
		}
	})
}

func repeat(n int, format string) string {
	var all strings.Builder
	for i := range n {
		fmt.Fprintf(&all, format, i)
	}
	return all.String()
}

func TestIntrospectionIsForThoseWhoSignedIn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		query := `{ __schema { queryType { name } } }`
		if a := s.anonymous().ask(query, nil); len(a.Errors) == 0 {
			t.Errorf("anybody may look: %s", a.Raw)
		}
		if got := s.as(wt.Staff).get("__schema.queryType.name", query, nil); got != "Query" {
			t.Errorf("who signed in sees %v", got)
		}
	})
}

func TestAnInternalErrorShowsOnlyTheNumberOfTheRequest(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, _ := inhabited(t, e)
		c := s.as(wt.HomeAffairs)
		db := e.Behind()
		wt.Got(db.Exec(`ALTER TABLE peer_groups RENAME TO gone`))(t)
		a := c.ask(`{ peerGroups { id } }`, nil)
		if a.code() != "INTERNAL" || a.Errors[0].Extensions.RequestID == "" || strings.Contains(a.Raw, "peer_groups") {
			t.Errorf("an internal error says %s", a.Raw)
		}
	})
}

func TestWritesFromOtherSitesAreRefused(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s := publish(t, e, config{})
		for _, path := range []string{"/graphql", "/session", "/session/refresh", "/files"} {
			for name, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"} {
				if status, _, _ := s.anonymous().with(name, value).send("POST", path, strings.NewReader(`{}`)); status != http.StatusForbidden {
					t.Errorf("POST %s from another site (%s) is %d", path, name, status)
				}
			}
		}
	})
}
