package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const (
	lastMonth  = "pd_202611"
	openMonth  = "pd_202612"
	clients    = 8
	turn       = 3 * time.Second
	pageFields = "id rank personCode personName unitName agencyName title peerGroupName status total general result band previousTotal"
)

func pageQuery(first int) string {
	return fmt.Sprintf(`query($p: ID!) { ranking(period: $p, first: %d) { edges { node { %s } } pageInfo { hasNextPage endCursor } } }`, first, pageFields)
}

// boardSQL and liveSQL read the same page: from the published list, and from the results
// with everything joined to them.
const (
	boardSQL = `SELECT coalesce(json_agg(l), '[]') FROM (SELECT result_id AS id, rank, person_code, person_name, unit_name, agency_name, title,
		peer_group_name, status, total, general, result, band, previous_total
		FROM board_rows WHERE period_id = $1 AND scope = '*' ORDER BY ord LIMIT 50) l`
	liveSQL = `SELECT coalesce(json_agg(l), '[]') FROM (SELECT r.id, p.code, p.full_name, u.name AS unit, a.name AS agency, r.title, g.name AS peer_group,
		r.status, r.total, r.general, r.result, r.band
		FROM results r JOIN persons p ON p.id = r.person_id JOIN units u ON u.id = r.unit_id JOIN units a ON a.id = r.agency_id
		LEFT JOIN peer_groups g ON g.id = r.peer_group_id
		WHERE r.period_id = $1 AND r.visibility = 'CURRENT' ORDER BY r.total DESC NULLS LAST, p.code LIMIT 50) l`
)

// ranking compares a page through the API with handlers that only run the SQL.
func (s *stand) ranking() {
	token := s.token("", access.HomeAffairs)
	body := wt.Got(json.Marshal(map[string]any{"query": pageQuery(50), "variables": vars{"p": lastMonth}}))(s.b)
	api := perSecond(clients, turn, func() { s.post(token, body) })
	board := perSecond(clients, turn, s.plain(boardSQL))
	live := perSecond(clients, turn, s.plain(liveSQL))
	again := perSecond(clients, turn, func() { s.post(token, body) })
	api = (api + again) / 2
	report("ranking page of 50 through GraphQL ÷ plain handler on the board", fmt.Sprintf("%.2f (%.0f ÷ %.0f a second)", api/board, api, board), "≥ 0.9")
	report("… ÷ plain handler on the live join", fmt.Sprintf("%.2f (%.0f ÷ %.0f a second)", api/live, api, live), "≥ 1.7")
	report("allocations of such a page in the server", fmt.Sprintf("%.0f", s.allocations(token, body)), "≤ 600")
}

// post sends an operation that must succeed.
func (s *stand) post(token string, body []byte) {
	if err := s.try(token, body); err != nil {
		s.b.Error(err)
	}
}

// try sends an operation and reads the whole answer.
func (s *stand) try(token string, body []byte) error {
	r, err := http.NewRequest("POST", s.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+token)
	return read(r)
}

var browser = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 10_000, DisableCompression: true}}

// read takes a whole answer; one that is not good is an error.
func read(r *http.Request) error {
	answer, err := browser.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != 200 || bytes.Contains(text, []byte(`"errors"`)) {
		return fmt.Errorf("%d %s %v", answer.StatusCode, text[:min(len(text), 300)], err)
	}
	return nil
}

// plain serves a prepared statement over HTTP and returns a request to it.
func (s *stand) plain(query string) func() {
	s.raw.SetMaxIdleConns(clients)
	prepared := wt.Got(s.raw.Prepare(query))(s.b)
	served := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var text []byte
		if err := prepared.QueryRowContext(r.Context(), lastMonth).Scan(&text); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(text)
	}))
	s.b.Cleanup(served.Close)
	return func() {
		r, err := http.NewRequest("GET", served.URL, nil)
		if err == nil {
			err = read(r)
		}
		if err != nil {
			s.b.Error(err)
		}
	}
}

// perSecond lets some clients do something for a while and returns how often it was done.
func perSecond(clients int, span time.Duration, do func()) float64 {
	var done atomic.Int64
	var all sync.WaitGroup
	began := time.Now()
	for range clients {
		all.Go(func() {
			for time.Since(began) < span {
				do()
				done.Add(1)
			}
		})
	}
	all.Wait()
	return float64(done.Load()) / time.Since(began).Seconds()
}

func (s *stand) allocations(token string, body []byte) float64 {
	handler := s.app.handler()
	return testing.AllocsPerRun(100, func() {
		r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+token)
		handler.ServeHTTP(httptest.NewRecorder(), r)
	})
}

// countStatements counts what pages send to the database.
func (s *stand) countStatements() {
	token := s.token("", access.HomeAffairs)
	own := s.token("CB000120", "")
	first := s.client(token).text("ranking.edges.0.node.id", pageQuery(1), vars{"p": lastMonth})
	for _, page := range []struct {
		name, token, query string
		v                  vars
		target             string
	}{
		{"a ranking page of 10", token, pageQuery(10), vars{"p": lastMonth}, "≤ 4"},
		{"a ranking page of 100", token, pageQuery(100), vars{"p": lastMonth}, "≤ 4"},
		{"an explanation", token, `query($r: ID!) { node(id: $r) { ... on Result { explanation { root { value children { value source { label } } } } } } }`, vars{"r": first}, ""},
		{"one's own form", own, `query($p: ID!) { myAssessment(period: $p) { selfTotal } }`, vars{"p": openMonth}, ""},
		{"one's inbox", own, `{ myWork { kind count } }`, nil, ""},
	} {
		c := s.client(page.token)
		c.ask(page.query, page.v)
		s.statements.Take()
		c.ask(page.query, page.v)
		report("SQL statements for "+page.name, fmt.Sprint(len(s.statements.Take())), page.target)
	}
}
