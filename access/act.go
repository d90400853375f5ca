package access

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent"

	gen "github.com/congtam/congtam/ent"
)

// Act is one use of a verb: what will be one line of the history. The write gate adds
// every change made under it.
type Act struct {
	Verb       Verb
	Subject    string // identifier of the record it is about, "" for acts on many
	Reason     string
	Viewer     *Viewer
	OnBehalfOf string // who lent the authority, and by which document; "" for one's own
	// Bulk acts (a run, an import) change many records; the history keeps counts and one
	// hash over all changes instead of each field.
	Bulk    bool
	Tally   *Tally // of an act that loads rows past the gate, in place of their changes
	changes []change
}

// change is what an act did to one record.
type change struct {
	Entity string            `json:"entity"`
	ID     string            `json:"id"`
	Op     string            `json:"op"`
	Fields map[string][2]any `json:"fields,omitempty"`
}

type actKey struct{}

// Under returns a context in which changes belong to act.
func Under(ctx context.Context, act *Act) context.Context {
	return context.WithValue(ctx, actKey{}, act)
}

func actFrom(ctx context.Context) *Act {
	a, _ := ctx.Value(actKey{}).(*Act)
	return a
}

var (
	// ErrNoAct is returned for any change outside an act.
	ErrNoAct = errors.New("access: no act in context")
	// ErrBulkChange is returned for a change that names no record on an audited entity.
	ErrBulkChange = errors.New("access: bulk update and delete are refused on audited entities")
)

// unaudited entities carry the history itself, a log of their own, or copies that a run
// or an import writes as one act and its hash vouches for.
var unaudited = []string{
	gen.TypeAuditEvent, gen.TypeAuditHead, gen.TypeBoardRow, gen.TypeBatchChange, gen.TypeFile,
	gen.TypeSignInAttempt,
}

// secret fields never enter the history: what opens doors, what is large, and what a
// person writes for themself until it is sent.
var secret = []string{
	"password_hash", "refresh_hash", "family_hash", "content", "sheet", "trace", "report",
	"yaml", "self_points", "strengths", "shortcomings", "self_rating",
}

// Gate is the write gate: installed once on the client, it refuses every change outside
// an act and notes what was changed.
func Gate() ent.Hook {
	return func(next ent.Mutator) ent.Mutator {
		return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
			act := actFrom(ctx)
			if act == nil {
				return nil, fmt.Errorf("%w: %s of %s", ErrNoAct, m.Op(), m.Type())
			}
			if slices.Contains(unaudited, m.Type()) {
				return next.Mutate(ctx, m)
			}
			if m.Op().Is(ent.OpUpdate | ent.OpDelete) {
				return nil, fmt.Errorf("%w: %s of %s", ErrBulkChange, m.Op(), m.Type())
			}
			noted, err := describe(ctx, m)
			if err != nil {
				return nil, err
			}
			v, err := next.Mutate(ctx, m)
			if err == nil {
				act.changes = append(act.changes, noted)
			}
			return v, err
		})
	}
}

type identified interface{ ID() (string, bool) }

func describe(ctx context.Context, m ent.Mutation) (change, error) {
	c := change{Entity: m.Type(), Op: strings.TrimSuffix(strings.TrimPrefix(m.Op().String(), "Op"), "One"), Fields: map[string][2]any{}}
	if withID, ok := m.(identified); ok {
		c.ID, _ = withID.ID()
	}
	for _, f := range append(m.Fields(), m.ClearedFields()...) {
		if slices.Contains(secret, f) {
			c.Fields[f] = [2]any{}
			continue
		}
		value, _ := m.Field(f)
		pair := [2]any{nil, value}
		if m.Op().Is(ent.OpUpdateOne) {
			old, err := m.OldField(ctx, f)
			if err != nil {
				return c, err
			}
			pair[0] = old
		}
		c.Fields[f] = pair
	}
	return c, nil
}

// summary writes the changes of an act for the history, as JSON.
func (a *Act) summary() (string, error) {
	if a.Tally != nil {
		return marshal(map[string]any{"counts": a.Tally.counts, "sha256": a.Tally.sum()})
	}
	if !a.Bulk {
		return marshal(a.changes)
	}
	counts := map[string]int{}
	for _, c := range a.changes {
		counts[c.Op+" "+c.Entity]++
	}
	all, err := marshal(a.changes)
	if err != nil {
		return "", err
	}
	return marshal(map[string]any{"counts": counts, "sha256": hexSum(all)})
}

func marshal(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}
