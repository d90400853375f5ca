package workflow

import (
	"context"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

const chunk = 200 // people scored in one transaction

// judged is a chunk of people with what was found about them.
type judged struct {
	subjects []facts.Subject
	rows     []*ent.Result
}

// people scores or rates everybody, staff first, then leaders from the bottom up. The next
// chunk is read and judged while the one before is written.
func (c *computation) people(ctx context.Context) error {
	chunks := make(chan judged)
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		defer close(chunks)
		return c.judge(ctx, chunks)
	})
	group.Go(func() error {
		for j := range chunks {
			if err := c.keep(ctx, j); err != nil {
				return err
			}
		}
		return nil
	})
	return group.Wait()
}

// judge sends everybody who is pending, chunk by chunk. A leader's result rests on those
// judged before, kept or not.
func (c *computation) judge(ctx context.Context, chunks chan<- judged) error {
	one := c.rate
	if c.period.Kind == scoring.Month {
		one = c.score
	}
	for len(c.pending) > 0 {
		next := c.pending[:c.batch()]
		rows, err := one(ctx, next)
		if err != nil {
			return err
		}
		select {
		case chunks <- judged{next, rows}:
		case <-ctx.Done():
			return ctx.Err()
		}
		c.pending = c.pending[len(next):]
	}
	return nil
}

// batch is how many people can be scored at once: a leader waits for everybody before.
func (c *computation) batch() int {
	first := c.pending[0]
	n := 1
	for n < len(c.pending) && n < chunk && sameTurn(first, c.pending[n]) {
		n++
	}
	return n
}

// sameTurn reports whether neither needs the other's result: staff among themselves, or
// leaders of one role on one level.
func sameTurn(a, b facts.Subject) bool {
	if !a.Post.Role.Leads() || !b.Post.Role.Leads() {
		return a.Post.Role.Leads() == b.Post.Role.Leads()
	}
	return a.Post.Role == b.Post.Role && len(a.Unit.Path) == len(b.Unit.Path)
}

// keep writes the results of one chunk.
func (c *computation) keep(ctx context.Context, j judged) error {
	phase := run.PhaseSTAFF
	if j.subjects[0].Post.Role.Leads() {
		phase = run.PhaseLEADERS
	}
	c.results += len(j.subjects)
	return c.step(ctx, phase, func(ctx context.Context, tx *ent.Tx) error {
		return c.store.WriteResults(ctx, tx, j.rows)
	})
}

// resume reads who is done; of a month also what leaders need of them.
func (c *computation) resume(ctx context.Context) (map[string]bool, error) {
	earlier, err := c.scoredIn(ctx, result.RunID(c.run.ID))
	if err != nil {
		return nil, err
	}
	done := map[string]bool{}
	for _, r := range earlier {
		done[r.PersonID] = true
		c.scored.Add(c.scoredAs(r))
	}
	return done, c.below(ctx)
}

// scoredIn reads, of some results, what leaders above need.
func (c *computation) scoredIn(ctx context.Context, where ...predicate.Result) ([]*ent.Result, error) {
	return pages(func(after string) ([]*ent.Result, error) {
		return c.store.Result.Query().Where(where...).Where(result.IDGT(after)).Order(ent.Asc(result.FieldID)).Limit(page).
			Select(result.FieldPersonID, result.FieldUnitID, result.FieldRole, result.FieldStatus, result.FieldTotalExact).WithPerson().All(ctx)
	}, resultID)
}

func (c *computation) scoredAs(r *ent.Result) facts.Scored {
	return facts.Scored{
		Code: r.Edges.Person.Code, Path: c.directory.Path(r.UnitID), Role: r.Role, Status: r.Status, Total: r.TotalExact,
	}
}

// below adds what is published of agencies that lie under those of the run and closed
// before it: a leader's d looks at the whole subtree (Art. 15.3.a).
func (c *computation) below(ctx context.Context) error {
	var others []string
	for _, id := range c.agencies {
		for _, a := range c.directory.AgenciesUnder(id) {
			if !slices.Contains(c.agencies, a.ID) {
				others = append(others, a.ID)
			}
		}
	}
	if c.period.Kind != scoring.Month || len(others) == 0 {
		return nil
	}
	rows, err := c.scoredIn(ctx, result.PeriodID(c.period.ID), result.AgencyIDIn(others...), result.VisibilityEQ(result.VisibilityCURRENT))
	for _, r := range rows {
		c.scored.Add(c.scoredAs(r))
	}
	return err
}

// personRow is what every result of a person says, whatever the length of the period.
func (c *computation) personRow(s facts.Subject, rulesetHash string) *ent.Result {
	return &ent.Result{ID: newID("rs"), RunID: c.run.ID, PeriodID: c.run.PeriodID, PersonID: s.Post.PersonID, UnitID: s.Unit.ID,
		AgencyID: s.Agency.ID, PeerGroupID: s.Post.PeerGroupID, Title: s.Post.Title, Role: s.Post.Role, RulesetHash: rulesetHash}
}

func rounded(f *scoring.Fraction) *scoring.Points {
	if f == nil {
		return nil
	}
	p := f.Points()
	return &p
}
