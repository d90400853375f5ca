package main

import (
	"fmt"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// floorSQL is the least that must be read to score a month.
const floorSQL = `SELECT sum(w.coefficient * d.qty) FROM work_items w JOIN deliveries d ON d.work_item_id = w.id WHERE w.period_id = $1`

// recomputed is what scoring a month again takes.
type recomputed struct {
	people             int
	floor, score, full time.Duration
}

// recompute scores a month three ways: only its sum in the database; every person in
// memory, nothing written; and a whole run with results, traces, lists and publication.
func (s *stand) recompute() recomputed {
	var r recomputed
	for range 3 { // the first reading warms the database; the last one counts
		began := time.Now()
		var sum int64
		wt.Must(s.b, s.raw.QueryRow(floorSQL, lastMonth).Scan(&sum))
		r.floor = time.Since(began)
	}
	began := time.Now()
	r.people = s.scoreInMemory()
	r.score = time.Since(began)
	began = time.Now()
	s.supersede()
	r.full = time.Since(began)
	return r
}

func (s *stand) scoreInMemory() int {
	ctx := s.system()
	d := wt.Got(s.app.workflow.Directory(ctx))(s.b)
	p := wt.Got(s.app.store.Period.Get(ctx, lastMonth))(s.b)
	rulesets := wt.Got(scoring.Embedded())(s.b)
	var agencies []string
	for _, a := range d.AgenciesUnder("un_TINH") {
		agencies = append(agencies, a.ID)
	}
	subjects := wt.Got(facts.Population(ctx, s.app.store.Client, d, facts.Governing{Months: rulesets}, p, agencies))(s.b)
	scored := 0
	for len(subjects) > 0 {
		n := min(len(subjects), 200)
		sheets := wt.Got(facts.Sheets(ctx, s.app.store.Client, p, subjects[:n]))(s.b)
		for i, subject := range subjects[:n] {
			if subject.Ruleset != nil {
				subject.Ruleset.Score(sheets[i])
				scored++
			}
		}
		subjects = subjects[n:]
	}
	return scored
}

func (s *stand) supersede() {
	ctx := s.system()
	current := wt.Got(s.app.store.Run.Query().Where(run.PeriodID(lastMonth), run.StateEQ(run.StatePUBLISHED)).Only(ctx))(s.b)
	again := wt.Got(s.app.workflow.SupersedeRun(access.As(ctx, access.System("bench")), current.ID, "đo", "đo", current.Version))(s.b)
	wt.Must(s.b, s.app.published(ctx, again))
	fresh := wt.Got(s.app.store.Run.Get(ctx, again.ID))(s.b)
	if *fresh.ResultHash != *current.ResultHash {
		s.b.Error("the month scored again has other results")
	}
}

func reportRecompute(large, small recomputed) {
	of := fmt.Sprintf("recompute of %d people", large.people)
	ratio := func(d time.Duration) string {
		return fmt.Sprintf("%.1f (%.2f s ÷ %.2f s)", d.Seconds()/large.floor.Seconds(), d.Seconds(), large.floor.Seconds())
	}
	report(of+", nothing written ÷ SELECT floor", ratio(large.score), "≤ 1.6")
	report(of+" with results, traces, lists, publication ÷ SELECT floor", ratio(large.full), "≤ 3")
	report(fmt.Sprintf("growth from %d to %d people, whole run", small.people, large.people),
		fmt.Sprintf("× %.1f (%.2f s to %.2f s)", large.full.Seconds()/small.full.Seconds(), small.full.Seconds(), large.full.Seconds()), "≤ × 12 for × 10")
}
