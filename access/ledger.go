package access

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/audithead"
)

// Ledger writes and checks the history. Its key lives outside the database, so that
// whoever holds the database alone cannot forge a line.
type Ledger struct{ key []byte }

// NewLedger returns a ledger sealed with the key, which must have at least 32 bytes.
func NewLedger(key []byte) (*Ledger, error) {
	if len(key) < 32 {
		return nil, fmt.Errorf("the audit key has %d bytes; it needs at least 32", len(key))
	}
	return &Ledger{key: key}, nil
}

const headID = 1

// Append writes the line of an act in the act's own transaction. The head row is locked
// first, so that numbers have no gaps and the chain no forks.
func (l *Ledger) Append(ctx context.Context, tx *ent.Tx, act *Act, requestID string, now time.Time) (*ent.AuditEvent, error) {
	changes, err := act.summary()
	if err != nil {
		return nil, err
	}
	ctx = As(Under(ctx, act), System("ledger"))
	head, err := lockHead(ctx, tx)
	if err != nil {
		return nil, err
	}
	e := &ent.AuditEvent{
		ID: auditevent.DefaultID(), Seq: head.Seq, At: now, AccountID: act.Viewer.Account, Actor: act.Viewer.Name,
		OnBehalfOf: act.OnBehalfOf, Verb: string(act.Verb),
		Subject: act.Subject, Reason: act.Reason, RequestID: requestID, Changes: changes, PreviousHash: head.Hash,
	}
	e.Hash = l.seal(e)
	if err := tx.AuditHead.Update().Where(audithead.ID(headID)).SetHash(e.Hash).Exec(ctx); err != nil {
		return nil, err
	}
	return tx.AuditEvent.Create().SetID(e.ID).SetSeq(e.Seq).SetAt(e.At).SetAccountID(e.AccountID).SetActor(e.Actor).SetOnBehalfOf(e.OnBehalfOf).
		SetVerb(e.Verb).SetSubject(e.Subject).SetReason(e.Reason).SetRequestID(e.RequestID).
		SetChanges(e.Changes).SetPreviousHash(e.PreviousHash).SetHash(e.Hash).Save(ctx)
}

// nextSQL takes the next number. Writing the row locks it until the act commits; the first
// act of all makes it.
const nextSQL = `INSERT INTO audit_heads (id, seq, hash) VALUES (1, 1, '')
	ON CONFLICT (id) DO UPDATE SET seq = audit_heads.seq + 1 RETURNING seq, hash`

// lockHead returns the head with its next number, in one statement: everybody who writes
// waits for it.
func lockHead(ctx context.Context, tx *ent.Tx) (*ent.AuditHead, error) {
	rows, err := tx.QueryContext(ctx, nextSQL)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	head := &ent.AuditHead{ID: headID}
	if !rows.Next() {
		return nil, errors.Join(sql.ErrNoRows, rows.Err())
	}
	return head, rows.Scan(&head.Seq, &head.Hash)
}

// seal computes the keyed hash of a line over every column, each with its length, and
// over the hash of the line before.
func (l *Ledger) seal(e *ent.AuditEvent) string {
	mac := hmac.New(sha256.New, l.key)
	at := e.At.UTC().Format("2006-01-02T15:04:05.000000Z")
	columns := []string{
		e.ID, fmt.Sprint(e.Seq), at, e.AccountID, e.Actor, e.Verb, e.Subject, e.Reason, e.RequestID, e.Changes, e.PreviousHash,
	}
	if e.OnBehalfOf != "" { // lines from before there was a lent authority have no such column
		columns = append(columns, e.OnBehalfOf)
	}
	for _, column := range columns {
		var size [8]byte
		binary.BigEndian.PutUint64(size[:], uint64(len(column)))
		mac.Write(size[:])
		mac.Write([]byte(column))
	}
	return hex.EncodeToString(mac.Sum(nil))
}

// Break is the first place where the history does not hold.
type Break struct {
	Seq    int
	Reason string
}

const verifyPage = 1000

// Verify walks the whole history: numbers, chain, seals, the head, and the checkpoints
// that were kept outside. It returns how many lines hold, and the first break, nil if
// there is none.
func (l *Ledger) Verify(ctx context.Context, client *ent.Client, kept ...Checkpoint) (int, *Break, error) {
	ctx = As(ctx, System("verify"))
	seq, hash, newest := 0, "", 0
	filed := map[int]string{}
	for _, c := range kept {
		if other, twice := filed[c.Seq]; twice && other != c.Hash {
			return 0, &Break{Seq: c.Seq, Reason: "two checkpoints contradict each other"}, nil
		}
		filed[c.Seq], newest = c.Hash, max(newest, c.Seq)
	}
	for {
		page, err := client.AuditEvent.Query().Where(auditevent.SeqGT(seq)).
			Order(auditevent.BySeq()).Limit(verifyPage).All(ctx)
		if err != nil {
			return seq, nil, err
		}
		for _, e := range page {
			if reason := l.fault(e, seq, hash); reason != "" {
				return seq, &Break{Seq: seq + 1, Reason: reason}, nil
			}
			if want, ok := filed[e.Seq]; ok && want != e.Hash {
				return seq, &Break{Seq: e.Seq, Reason: "the line is not the one of the checkpoint: the history was sealed again"}, nil
			}
			seq, hash = e.Seq, e.Hash
		}
		if len(page) < verifyPage {
			break
		}
	}
	if newest > seq {
		return seq, &Break{Seq: newest, Reason: "the history ends before the checkpoint: lines were cut off, or an old copy was put back"}, nil
	}
	broken, err := checkHead(ctx, client, seq, hash)
	return seq, broken, err
}

func (l *Ledger) fault(e *ent.AuditEvent, seq int, hash string) string {
	switch {
	case e.Seq != seq+1:
		return "a line is missing"
	case e.PreviousHash != hash:
		return "the line does not follow the one before"
	case !hmac.Equal([]byte(e.Hash), []byte(l.seal(e))):
		return "the line was changed"
	}
	return ""
}

func checkHead(ctx context.Context, client *ent.Client, seq int, hash string) (*Break, error) {
	head, err := client.AuditHead.Get(ctx, headID)
	if ent.IsNotFound(err) {
		head, err = &ent.AuditHead{}, nil
	}
	if err != nil {
		return nil, err
	}
	if head.Seq != seq || head.Hash != hash {
		return &Break{Seq: seq, Reason: "the end was cut off"}, nil
	}
	return nil, nil
}

func hexSum(s string) string {
	sum := sha256.Sum256([]byte(s))
	return strings.ToLower(hex.EncodeToString(sum[:]))
}
