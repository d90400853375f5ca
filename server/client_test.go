package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/congtam/congtam/workflow/workflowtest"
)

// client sends requests as one viewer.
type client struct {
	t      testing.TB
	url    string
	header http.Header
}

// vars are the variables of an operation.
type vars = map[string]any

// answer is what the API said.
type answer struct {
	Status int               `json:"-"`
	Data   map[string]any    `json:"data"`
	Errors []problem         `json:"errors"`
	Raw    string            `json:"-"`
	Header map[string]string `json:"-"`
}

type problem struct {
	Message    string
	Extensions struct {
		Code, Field, Article, RequestID string
		Blockers                        []struct {
			Kind, Person, Unit string
			Actors             []string
		}
	}
}

// ask runs an operation and returns what came back, errors included.
func (c *client) ask(query string, v vars) answer {
	c.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": v})
	workflowtest.Must(c.t, err)
	status, raw, _ := c.send("POST", "/graphql", bytes.NewReader(body))
	a := answer{Status: status, Raw: string(raw)}
	if err := json.Unmarshal(raw, &a); err != nil {
		c.t.Fatalf("the answer is no JSON: %d %s", status, raw)
	}
	return a
}

// get runs an operation that must succeed and returns what stands at a path.
func (c *client) get(path, query string, v vars) any {
	c.t.Helper()
	a := c.ask(query, v)
	if len(a.Errors) > 0 {
		c.t.Fatalf("%s\nrefused: %s", query, a.Raw)
	}
	return a.at(c.t, path)
}

func (c *client) text(path, query string, v vars) string {
	c.t.Helper()
	return fmt.Sprint(c.get(path, query, v))
}

// refused runs an operation that must fail, and returns the code of the first error.
func (c *client) refused(query string, v vars) string {
	c.t.Helper()
	a := c.ask(query, v)
	if len(a.Errors) == 0 {
		c.t.Fatalf("%s\nwas not refused: %s", query, a.Raw)
	}
	return a.Errors[0].Extensions.Code
}

// code is the code of the first error, "" for none.
func (a answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// at walks into an answer: "ranking.edges.0.node.total".
func (a answer) at(t testing.TB, path string) any {
	t.Helper()
	return at(t, a.Data, path)
}

func at(t testing.TB, from any, path string) any {
	t.Helper()
	for _, step := range strings.Split(path, ".") {
		switch in := from.(type) {
		case map[string]any:
			from = in[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(in) {
				t.Fatalf("no %s in %v (%s)", step, in, path)
			}
			from = in[i]
		default:
			t.Fatalf("no %s in %v (%s)", step, from, path)
		}
	}
	return from
}

// list is a list in an answer, empty when there is none.
func list(of any) []any {
	all, _ := of.([]any)
	return all
}

// send sends any request.
func (c *client) send(method, path string, body io.Reader) (status int, answer []byte, header http.Header) {
	c.t.Helper()
	r, err := http.NewRequestWithContext(c.t.Context(), method, c.url+path, body)
	workflowtest.Must(c.t, err)
	r.Header = c.header.Clone()
	response, err := http.DefaultTransport.RoundTrip(r)
	workflowtest.Must(c.t, err)
	defer response.Body.Close()
	answer, err = io.ReadAll(response.Body)
	workflowtest.Must(c.t, err)
	return response.StatusCode, answer, response.Header
}

// with is the same client with another header; an empty value takes it away.
func (c *client) with(name, value string) *client {
	other := *c
	other.header = c.header.Clone()
	other.header.Del(name)
	if value != "" {
		other.header.Set(name, value)
	}
	return &other
}

// upload sends a file and returns its identifier.
func (c *client) upload(name string, content []byte) string {
	c.t.Helper()
	status, body, _ := c.with("Content-Type", "application/octet-stream").send("POST", "/files?name="+name, bytes.NewReader(content))
	if status != http.StatusCreated {
		c.t.Fatalf("%s was not taken: %d %s", name, status, body)
	}
	var file struct{ ID string }
	workflowtest.Must(c.t, json.Unmarshal(body, &file))
	return file.ID
}

// events subscribes and returns the data of every event until the server ends them.
func (c *client) events(query string, v vars) []map[string]any {
	c.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": v})
	workflowtest.Must(c.t, err)
	status, raw, _ := c.with("Accept", "text/event-stream").send("POST", "/graphql", bytes.NewReader(body))
	if status != http.StatusOK || !strings.Contains(string(raw), "event: complete") {
		c.t.Fatalf("the subscription did not end well: %d %s", status, raw)
	}
	var all []map[string]any
	for _, line := range strings.Split(string(raw), "\n") {
		if text, ok := strings.CutPrefix(line, "data: "); ok {
			var event struct{ Data map[string]any }
			workflowtest.Must(c.t, json.Unmarshal([]byte(text), &event))
			all = append(all, event.Data)
		}
	}
	return all
}
