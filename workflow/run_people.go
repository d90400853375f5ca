package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

const chunk = 200 // people scored in one transaction

// people scores or rates everybody, staff first, then leaders from the bottom up.
func (c *computation) people(ctx context.Context) error {
	judge := c.rate
	if c.period.Kind == scoring.Month {
		judge = c.score
	}
	for len(c.pending) > 0 {
		next := c.pending[:c.batch()]
		rows, err := judge(ctx, next)
		if err != nil {
			return err
		}
		if err := c.keep(ctx, next, rows); err != nil {
			return err
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
func (c *computation) keep(ctx context.Context, subjects []facts.Subject, rows []*ent.Result) error {
	phase := run.PhaseSTAFF
	if subjects[0].Post.Role.Leads() {
		phase = run.PhaseLEADERS
	}
	c.results += len(subjects)
	return c.step(ctx, phase, func(ctx context.Context, tx *ent.Tx) error {
		return c.store.WriteResults(ctx, tx, rows)
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
