package access

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
)

// Checkpoint is a line of the history that has left the system: printed on a closing
// report, sent by mail, filed. Against it a history that was sealed again with the key,
// and an old copy that was put back, are found too.
type Checkpoint struct {
	Seq  int
	At   time.Time
	Hash string
}

const checkpointMark = "congtam-checkpoint"

// ErrNotACheckpoint is returned for a line that the ledger's key did not sign.
var ErrNotACheckpoint = errors.New("not a checkpoint of this installation")

// CheckpointOf returns the checkpoint at a line of the history.
func CheckpointOf(e *ent.AuditEvent) Checkpoint {
	return Checkpoint{Seq: e.Seq, At: e.At.UTC(), Hash: e.Hash}
}

// Checkpoint returns the checkpoint at the end of the history; false while it is empty.
func (l *Ledger) Checkpoint(ctx context.Context, client *ent.Client) (Checkpoint, bool, error) {
	last, err := client.AuditEvent.Query().Order(ent.Desc(auditevent.FieldSeq)).First(As(ctx, System("checkpoint")))
	if ent.IsNotFound(err) {
		return Checkpoint{}, false, nil
	}
	if err != nil {
		return Checkpoint{}, false, err
	}
	return CheckpointOf(last), true, nil
}

// Sign writes a checkpoint as one line of text with its signature.
func (l *Ledger) Sign(c Checkpoint) string { return c.text() + " " + l.signature(c) }

func (c Checkpoint) text() string {
	return fmt.Sprintf("%s %d %s %s", checkpointMark, c.Seq, c.At.UTC().Format(time.RFC3339Nano), c.Hash)
}

func (l *Ledger) signature(c Checkpoint) string {
	mac := hmac.New(sha256.New, l.key)
	mac.Write([]byte(c.text()))
	return hex.EncodeToString(mac.Sum(nil))
}

// ParseCheckpoint reads a line that Sign wrote, and checks its signature.
func (l *Ledger) ParseCheckpoint(line string) (Checkpoint, error) {
	var c Checkpoint
	parts := strings.Fields(line)
	if len(parts) != 5 || parts[0] != checkpointMark {
		return c, ErrNotACheckpoint
	}
	at, err := time.Parse(time.RFC3339Nano, parts[2])
	if err != nil {
		return c, ErrNotACheckpoint
	}
	if _, err := fmt.Sscanf(parts[1], "%d", &c.Seq); err != nil {
		return c, ErrNotACheckpoint
	}
	c.At, c.Hash = at, parts[3]
	if !hmac.Equal([]byte(parts[4]), []byte(l.signature(c))) {
		return c, ErrNotACheckpoint
	}
	return c, nil
}

// ParseCheckpoints reads every checkpoint in a text; other lines are left out, so that a
// whole report can be handed in. A text without any is refused.
func (l *Ledger) ParseCheckpoints(text string) ([]Checkpoint, error) {
	var all []Checkpoint
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(strings.TrimSpace(line), checkpointMark) {
			continue
		}
		c, err := l.ParseCheckpoint(line)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", strings.TrimSpace(line), err)
		}
		all = append(all, c)
	}
	if len(all) == 0 {
		return nil, ErrNotACheckpoint
	}
	return all, nil
}
