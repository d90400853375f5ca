package workflowtest

import (
	"context"
	"database/sql/driver"
	"sync"
)

// Statements counts what a program sends to its database, transactions left out.
type Statements struct {
	mu    sync.Mutex
	sent  []string
	watch func(query string, args []driver.NamedValue)
}

// Watch calls a function before every statement.
func (s *Statements) Watch(watch func(query string, args []driver.NamedValue)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.watch = watch
}

// Around stands around the connections of a pool.
func (s *Statements) Around(c driver.Connector) driver.Connector { return connector{c, s} }

// Take returns the statements sent since the last call.
func (s *Statements) Take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	taken := s.sent
	s.sent = nil
	return taken
}

func (s *Statements) note(query string, args []driver.NamedValue) {
	s.mu.Lock()
	s.sent = append(s.sent, query)
	watch := s.watch
	s.mu.Unlock()
	if watch != nil {
		watch(query, args)
	}
}

type connector struct {
	driver.Connector
	statements *Statements
}

func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &connection{conn.(inner), c.statements}, nil
}

// inner is what both drivers offer.
type inner interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

type connection struct {
	inner
	statements *Statements
}

func (c *connection) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	c.statements.note(query, args)
	return c.inner.QueryContext(ctx, query, args)
}

func (c *connection) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	c.statements.note(query, args)
	return c.inner.ExecContext(ctx, query, args)
}

// CheckNamedValue leaves values to the driver where it has its own ideas of them.
func (c *connection) CheckNamedValue(v *driver.NamedValue) error {
	if own, ok := c.inner.(driver.NamedValueChecker); ok {
		return own.CheckNamedValue(v)
	}
	return driver.ErrSkip
}
