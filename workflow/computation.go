package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// computation is a run in progress.
type computation struct {
	*Service
	run       *ent.Run
	holder    string
	period    *ent.Period
	directory *Directory
	agencies  []string                    // being closed by this run
	rules     facts.Governing             // what governs the people
	policies  map[string]*law.Policy      // by hash: what was applied beside rulesets
	pending   []facts.Subject             // people without a result yet, in the order of scoring
	scored    facts.Results               // results of a month so far, for the leaders above them
	ratings   map[string]*year.UnitRating // of units after their cap, for their leaders
	results   int
}

// phases lists what a run does, in order. Each takes up where a dead worker left it: what
// is stored is not done again.
func (c *computation) phases() []func(context.Context) error {
	if c.period.Kind == scoring.Year {
		return []func(context.Context) error{c.rateUnits, c.people, c.excellence, c.proposals, c.publish}
	}
	return []func(context.Context) error{c.scoreUnits, c.people, c.publish}
}

func (s *Service) compute(ctx context.Context, r *ent.Run, holder string) error {
	c := &computation{Service: s, run: r, holder: holder, policies: map[string]*law.Policy{}, scored: facts.Results{}}
	if err := c.prepare(ctx); err != nil {
		return err
	}
	defer s.hub.moved(r.ID)
	for _, phase := range c.phases() {
		if err := phase(ctx); err != nil {
			return err
		}
	}
	return nil
}

// prepare lists who is to be scored and drops those a crashed worker has already done.
func (c *computation) prepare(ctx context.Context) (err error) {
	if c.period, err = c.store.Period.Get(ctx, c.run.PeriodID); err != nil {
		return err
	}
	if c.directory, err = loadDirectory(ctx, c.store.Client, c.Today()); err != nil {
		return err
	}
	if c.agencies, err = c.closingAgencies(); err != nil {
		return err
	}
	if c.rules, err = c.rulesOf(ctx, c.store.Client, c.period); err != nil {
		return err
	}
	subjects, err := facts.Population(ctx, c.store.Client, c.directory, c.rules, c.period, c.agencies)
	if err != nil {
		return err
	}
	done, err := c.resume(ctx)
	for _, s := range subjects {
		if s.Policy != nil {
			c.policies[s.Policy.Hash] = s.Policy
		}
		if s.Covered() && !done[s.Post.PersonID] {
			c.pending = append(c.pending, s)
		}
	}
	c.results = len(done)
	return err
}

// closingAgencies lists the agencies that are being closed by this run.
func (c *computation) closingAgencies() ([]string, error) {
	var ids []string
	for _, a := range c.directory.AgenciesUnder(c.run.UnitID) {
		if c.directory.ClosingState(c.run.PeriodID, a.ID) == "CLOSING" {
			ids = append(ids, a.ID)
		}
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("no agency is being closed by run %s", c.run.ID)
	}
	return ids, nil
}

// rulesOf returns what governs people and units in a period, as chosen by its last day.
func (s *Service) rulesOf(ctx context.Context, client *ent.Client, p *ent.Period) (facts.Governing, error) {
	book, err := s.lawbook(ctx, client)
	if err != nil {
		return facts.Governing{}, err
	}
	rules, err := facts.RulesOn(ctx, client, book.policies, p.EndsOn)
	return facts.Governing{Months: book.months, Policies: rules}, err
}

// step runs one transaction of a phase and renews the lease in it.
func (c *computation) step(ctx context.Context, phase run.Phase, do func(context.Context, *ent.Tx) error) error {
	_, err := unlogged(ctx, c.Service, func(ctx context.Context, tx *ent.Tx) (none struct{}, err error) {
		if err := do(ctx, tx); err != nil {
			return none, err
		}
		return none, c.renew(ctx, tx, func(u *ent.RunUpdateOne) { u.SetPhase(phase).SetDone(c.results) })
	})
	c.hub.moved(c.run.ID)
	return err
}
