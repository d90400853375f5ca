package workflow

import (
	"context"
	"slices"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/run"
)

// pulse is how often a watched record is read even if nobody says that it moved: another
// server may be at work on it.
const pulse = time.Second

// watch sends a record each time it has moved, until it rests or the listener leaves.
func watch[T any](ctx context.Context, h *hub, id string, read func(context.Context) (T, error), moved func(before, now T) bool, rests func(T) bool) (<-chan T, error) {
	last, err := read(ctx)
	if err != nil {
		return nil, translate(err)
	}
	out := make(chan T, 1)
	out <- last
	go func() {
		defer close(out)
		wakes, forget := h.listen(id)
		defer forget()
		for !rests(last) {
			select {
			case <-ctx.Done():
				return
			case <-wakes:
			case <-time.After(pulse):
			}
			now, err := read(ctx)
			if err != nil {
				return
			}
			if !moved(last, now) {
				continue
			}
			last = now
			select {
			case out <- now:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out, nil
}

// WatchRun follows a run until it rests.
func (s *Service) WatchRun(ctx context.Context, id string) (<-chan *ent.Run, error) {
	return watch(ctx, s.hub, id,
		func(ctx context.Context) (*ent.Run, error) { return s.store.Run.Get(ctx, id) },
		func(before, now *ent.Run) bool { return before.Version != now.Version },
		func(r *ent.Run) bool {
			return !slices.Contains([]run.State{run.StateQUEUED, run.StateRUNNING}, r.State)
		})
}

// WatchImport follows an import until it rests.
func (s *Service) WatchImport(ctx context.Context, id string) (<-chan *ent.ImportBatch, error) {
	read := func(ctx context.Context) (*ent.ImportBatch, error) {
		b, err := s.store.ImportBatch.Get(ctx, id)
		if err == nil {
			b.Done, b.Total = s.ImportProgress(b)
		}
		return b, err
	}
	return watch(ctx, s.hub, id, read,
		func(before, now *ent.ImportBatch) bool {
			return before.Version != now.Version || before.Done != now.Done
		},
		func(b *ent.ImportBatch) bool {
			return b.State != importbatch.StateCHECKING && b.State != importbatch.StateAPPLYING
		})
}
