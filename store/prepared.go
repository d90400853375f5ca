package store

import (
	"context"
	"database/sql/driver"
	"errors"

	"github.com/lib/pq"
)

const (
	mostPrepared  = 256 // statements a connection keeps
	mostArguments = 64  // statements with more are lists of some length, hardly ever the same again
)

// preparing lets every connection to PostgreSQL keep the statements it has seen: one round
// trip instead of two, parsed once, and planned once where the plan stays good.
func preparing(c driver.Connector) driver.Connector { return preparingConnector{c} }

type preparingConnector struct{ driver.Connector }

func (c preparingConnector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &preparedConn{pqConn: conn.(pqConn), kept: map[string]pqStatement{}}, nil
}

// pqConn and pqStatement are what lib/pq offers.
type pqConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	driver.NamedValueChecker
}

type pqStatement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type preparedConn struct {
	pqConn
	kept  map[string]pqStatement
	stale bool
}

func (c *preparedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	st, err := c.statement(ctx, query, len(args))
	if err != nil {
		return nil, err
	}
	if st == nil {
		return c.pqConn.QueryContext(ctx, query, args)
	}
	rows, err := st.QueryContext(ctx, args)
	return rows, c.notice(err)
}

func (c *preparedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	st, err := c.statement(ctx, query, len(args))
	if err != nil {
		return nil, err
	}
	if st == nil {
		return c.pqConn.ExecContext(ctx, query, args)
	}
	done, err := st.ExecContext(ctx, args)
	return done, c.notice(err)
}

// statement returns the prepared statement for a query; nil for one that is not worth it,
// or may not be prepared: several statements at once have no arguments.
func (c *preparedConn) statement(ctx context.Context, query string, args int) (pqStatement, error) {
	if args == 0 || args > mostArguments {
		return nil, nil
	}
	if st := c.kept[query]; st != nil {
		return st, nil
	}
	if err := c.makeRoom(); err != nil {
		return nil, err
	}
	st, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	c.kept[query] = st.(pqStatement)
	return c.kept[query], nil
}

// makeRoom drops any statement when there are too many: those in use soon come back.
func (c *preparedConn) makeRoom() error {
	for query, st := range c.kept {
		if len(c.kept) < mostPrepared {
			break
		}
		delete(c.kept, query)
		if err := st.Close(); err != nil {
			return err
		}
	}
	return nil
}

const planChanged = "0A000" // "cached plan must not change result type": a table was altered

// notice lets go of a connection whose statements no longer fit the tables.
func (c *preparedConn) notice(err error) error {
	var refused *pq.Error
	if errors.As(err, &refused) && refused.Code == planChanged {
		c.stale = true
		return driver.ErrBadConn // outside a transaction, the pool asks again on another one
	}
	return err
}

// IsValid reports whether the pool may use the connection again.
func (c *preparedConn) IsValid() bool { return !c.stale && c.pqConn.IsValid() }
