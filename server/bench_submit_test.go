package main

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/congtam/congtam/demo"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const saveForm = `mutation($in: SaveAssessmentInput!) { saveAssessment(input: $in) { version strengths } }`

// writer saves his own Form 01 again and again.
type writer struct {
	client  *client
	version int
}

// save sends a draft based on the version last seen; it reports the code of a refusal.
func (w *writer) save(text string) string {
	a := w.client.ask(saveForm, vars{"in": vars{"period": openMonth, "points": []vars{}, "strengths": text, "version": w.version}})
	return a.code()
}

// submissions measures people who save their forms, against the same SQL alone, and then
// lets two sessions of one person save at once.
func (s *stand) submissions() {
	writers := s.writers(clients)
	var refused atomic.Int64
	api := s.eachSaves(writers, func(w *writer) {
		if code := w.save("Đo tốc độ"); code != "" {
			refused.Add(1)
		}
		w.version++
	})
	alone := s.sameSQL()
	report(fmt.Sprintf("assessments saved by %d people at once ÷ the same SQL alone", clients),
		fmt.Sprintf("%.2f (%.0f ÷ %.0f a second), %d refused", api/alone, api, alone, refused.Load()), "≥ 0.4")
	report("updates lost when two sessions save one form at once, 50 times", fmt.Sprint(s.overlaps(writers[0])), "0")
}

// writers are people who have begun no form, or only a draft, for the month under way.
func (s *stand) writers(n int) []*writer {
	province := demo.New(1)
	var all []*writer
	for i := range province.People {
		someone := &province.People[i]
		m := province.Month(someone, time.December)
		if len(all) == n || m.By == "" || (m.Form != nil && m.Form.State != "DRAFT") {
			continue
		}
		c := s.client(s.token(someone.Code, ""))
		form := c.ask(`query($p: ID!) { myAssessment(period: $p) { version } }`, vars{"p": openMonth})
		version := form.at(s.b, "myAssessment.version").(float64)
		all = append(all, &writer{c, int(version)})
	}
	return all
}

// eachSaves lets every writer save again and again, one save at a time each.
func (s *stand) eachSaves(writers []*writer, save func(*writer)) float64 {
	idle := make(chan *writer, len(writers))
	for _, w := range writers {
		idle <- w
	}
	return perSecond(len(writers), turn, func() {
		w := <-idle
		save(w)
		idle <- w
	})
}

// sameSQL runs what a save writes, without the program: the form, the head of the history,
// its line.
func (s *stand) sameSQL() float64 {
	for _, statement := range []string{
		`CREATE TABLE IF NOT EXISTS bench_forms AS SELECT * FROM period_assessments WHERE period_id = '` + openMonth + `' LIMIT 8`,
		`CREATE TABLE IF NOT EXISTS bench_heads (LIKE audit_heads INCLUDING ALL)`,
		`CREATE TABLE IF NOT EXISTS bench_lines (LIKE audit_events INCLUDING INDEXES)`,
		`TRUNCATE bench_heads, bench_lines`,
		`INSERT INTO bench_heads (id, seq, hash) VALUES (1, 0, '')`,
	} {
		wt.Got(s.raw.Exec(statement))(s.b)
	}
	var n atomic.Int64
	points := string(wt.Got(json.Marshal(map[string]string{"G1.1": "5"}))(s.b))
	s.raw.SetMaxIdleConns(clients)
	return perSecond(clients, turn, func() { wt.Must(s.b, s.saveAlone(n.Add(1), points)) })
}

func (s *stand) saveAlone(n int64, points string) error {
	tx, err := s.raw.BeginTx(context.Background(), nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		text string
		args []any
	}{
		{`SELECT 1 FROM periods WHERE id = $1 FOR SHARE`, []any{openMonth}},
		{`UPDATE bench_forms SET self_points = $1, strengths = 'Đo', version = version + 1 WHERE id = (SELECT id FROM bench_forms ORDER BY id LIMIT 1 OFFSET $2)`, []any{points, n % clients}},
		{`UPDATE bench_heads SET seq = seq + 1, hash = 'x' WHERE id = 1`, nil},
		{`INSERT INTO bench_lines (id, seq, at, account_id, actor, on_behalf_of, verb, subject, reason, request_id, changes, previous_hash, hash)
			VALUES ($1, $2, now(), 'a', 'b', '', 'SAVE_ASSESSMENT', 's', '', '', $3, 'p', 'h')`, []any{wt.Random(), n, points}},
	} {
		if _, err := tx.Exec(step.text, step.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// overlaps counts the rounds in which two saves of one version both succeeded, or the
// form does not hold what the winner wrote.
func (s *stand) overlaps(w *writer) int {
	lost := 0
	for round := range 50 {
		codes := [2]string{}
		var both sync.WaitGroup
		for i := range codes {
			both.Go(func() { codes[i] = (&writer{w.client, w.version}).save(fmt.Sprint(round, " của phiên ", i)) })
		}
		both.Wait()
		winner := 0
		if codes[0] != "" {
			winner = 1
		}
		var kept string
		wt.Must(s.b, s.raw.QueryRow(`SELECT strengths FROM period_assessments WHERE period_id = $1 AND strengths LIKE $2`,
			openMonth, fmt.Sprint(round, " của phiên %")).Scan(&kept))
		if (codes[0] == "") == (codes[1] == "") || kept != fmt.Sprint(round, " của phiên ", winner) {
			lost++
		}
		w.version++
	}
	return lost
}
