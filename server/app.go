package main

import (
	"context"
	"errors"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
)

// app is the program put together: database, rules, verbs.
type app struct {
	config   config
	store    *store.Store
	ledger   *access.Ledger
	workflow *workflow.Service
	tokens   *tokens
	metrics  *metrics

	transfers chan struct{}
}

// open puts the program together and migrates the embedded database; PostgreSQL is
// migrated at start too, under a lock.
func open(ctx context.Context, c config) (*app, error) {
	secret, auditKey, err := c.keys()
	if err != nil {
		return nil, err
	}
	lawHolds := proveLaw()
	s, err := store.Open(ctx, c.db)
	if err != nil {
		return nil, err
	}
	if err := s.Migrate(ctx); err != nil {
		s.Close()
		return nil, err
	}
	a, err := start(ctx, c, s, secret, auditKey)
	if err == nil {
		err = errors.Join(<-lawHolds, a.workflow.ProveLaw(ctx))
	}
	if err != nil {
		s.Close()
		return nil, err
	}
	return a, nil
}

// proveLaw runs the worked cases of the law while the database opens: a law that fails its
// cases is no law, and the program does not start with it.
func proveLaw() <-chan error {
	holds := make(chan error, 1)
	go func() {
		_, err := conformance.Load()
		holds <- err
	}()
	return holds
}

// start asks the database whether it is a demonstration, whose day the clock then shows.
func start(ctx context.Context, c config, s *store.Store, secret, auditKey []byte) (*app, error) {
	day, err := workflow.DemonstrationDay(ctx, s)
	if err != nil {
		return nil, err
	}
	if day != nil {
		c.demonstration = day
	}
	clock, err := c.clock()
	if err != nil {
		return nil, err
	}
	return assemble(c, s, clock, secret, auditKey)
}

// assemble puts the rooms together on an open database.
func assemble(c config, s *store.Store, clock func() time.Time, secret, auditKey []byte) (*app, error) {
	ledger, err := access.NewLedger(auditKey)
	if err != nil {
		return nil, err
	}
	rulesets, err := scoring.Embedded()
	if err != nil {
		return nil, err
	}
	policies, err := law.Embedded()
	if err != nil {
		return nil, err
	}
	w := workflow.New(workflow.Config{Store: s, Ledger: ledger, Rulesets: rulesets, Policies: policies, Clock: clock, Demonstration: c.demonstration})
	return &app{config: c, store: s, ledger: ledger, workflow: w, tokens: newTokens(secret, clock), metrics: newMetrics(),
		transfers: make(chan struct{}, transfersAtOnce)}, nil
}

func (a *app) close() { a.store.Close() }
