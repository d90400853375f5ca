package store

import (
	"database/sql"
	"errors"

	"github.com/lib/pq"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// IsSerialization reports whether a transaction failed only because it met another one,
// and may be tried again.
func IsSerialization(err error) bool {
	var p *pq.Error
	if errors.As(err, &p) {
		return p.Code == "40001" || p.Code == "40P01"
	}
	var l *sqlite.Error
	return errors.As(err, &l) && l.Code()&0xff == sqlite3.SQLITE_BUSY
}

// IsDone reports whether the transaction had already ended.
func IsDone(err error) bool { return errors.Is(err, sql.ErrTxDone) }
