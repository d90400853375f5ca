package workflow

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/schema"
)

const (
	lease     = 15 * time.Second // a run whose worker is silent for longer is taken over
	idleCheck = time.Second
)

// errTaken is returned when a run was cancelled or taken over meanwhile.
var errTaken = errors.New("the run was cancelled or taken over")

// wakeUp is the name under which the worker listens for new runs.
const wakeUp = "runs"

func (s *Service) wake() { s.hub.moved(wakeUp) }

// Work computes runs until the context ends. Several servers may work at once: each run
// has one holder, and a run whose holder is silent is taken over where it stopped.
func (s *Service) Work(ctx context.Context) {
	ctx = access.As(ctx, access.System("Bộ tính điểm"))
	holder := schema.NewID("wk")
	woken, forget := s.hub.listen(wakeUp)
	defer forget()
	for {
		worked, err := s.workOnce(ctx, holder)
		if err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "run", "error", err)
		}
		if worked && err == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return
		case <-woken:
		case <-time.After(idleCheck):
		}
	}
}

// workOnce takes one run, or a what-if when no run waits, and computes it to its end, or keeps
// some papers when neither waits; false when there is nothing to do.
func (s *Service) workOnce(ctx context.Context, holder string) (bool, error) {
	r, err := s.claim(ctx, holder)
	if err != nil {
		return false, err
	}
	if r == nil {
		if tried, err := s.trialOnce(ctx, holder); tried || err != nil {
			return tried, err
		}
		return s.keepFormsOnce(ctx)
	}
	err = s.compute(ctx, r, holder)
	if err == nil || errors.Is(err, errTaken) || ctx.Err() != nil {
		return true, nil
	}
	slog.ErrorContext(ctx, "run failed", "run", r.ID, "error", err)
	return true, s.fail(ctx, r, holder)
}

// claim takes the oldest run that waits or has lost its worker.
func (s *Service) claim(ctx context.Context, holder string) (*ent.Run, error) {
	lost := run.Or(run.LeaseUntilIsNil(), run.LeaseUntilLT(s.now()))
	if !s.store.Locks() {
		lost = run.LeaseHolderNEQ(holder) // the embedded database has one server: whoever held it is gone
	}
	waiting := run.Or(run.StateEQ(run.StateQUEUED), run.And(run.StateEQ(run.StateRUNNING), lost))
	next, err := s.store.Run.Query().Where(waiting).Order(ent.Asc(run.FieldCreatedAt)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	claimed, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.Run, error) {
		return tx.Run.UpdateOne(next).Where(run.VersionEQ(next.Version)).SetState(run.StateRUNNING).
			SetLeaseHolder(holder).SetLeaseUntil(s.now().Add(lease)).AddVersion(1).Save(ctx)
	})
	if ent.IsNotFound(err) {
		return nil, nil // somebody else was faster
	}
	return claimed, err
}

// unlogged runs a step of a long act in a transaction of its own; the history gets one
// line for the whole act, when it is published.
func unlogged[T any](ctx context.Context, s *Service, do func(context.Context, *ent.Tx) (T, error)) (T, error) {
	act := &access.Act{Verb: access.ComputeRun, Viewer: access.From(ctx), Bulk: true}
	tx, err := s.store.Tx(ctx)
	if err != nil {
		var none T
		return none, err
	}
	out, err := do(access.Under(ctx, act), tx)
	if err != nil {
		return out, errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return unwrap(out), tx.Commit()
}

// fail stops a run with an error that only the log tells.
func (s *Service) fail(ctx context.Context, r *ent.Run, holder string) error {
	_, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.Run, error) {
		return tx.Run.UpdateOneID(r.ID).Where(run.LeaseHolder(holder), run.StateEQ(run.StateRUNNING)).
			SetState(run.StateFAILED).SetFailure("Không tính được; xem nhật ký máy chủ với mã " + r.ID).AddVersion(1).Save(ctx)
	})
	s.hub.moved(r.ID)
	if ent.IsNotFound(err) {
		return nil
	}
	return err
}

// renew moves the run on, unless it was cancelled or taken over.
func (c *computation) renew(ctx context.Context, tx *ent.Tx, set func(*ent.RunUpdateOne)) error {
	u := tx.Run.UpdateOneID(c.run.ID).Where(run.LeaseHolder(c.holder), run.StateEQ(run.StateRUNNING)).
		SetLeaseUntil(c.now().Add(lease)).AddVersion(1)
	set(u)
	err := u.Exec(ctx)
	if ent.IsNotFound(err) {
		return errTaken
	}
	return err
}
