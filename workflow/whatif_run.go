package workflow

import (
	"context"
	"errors"
	"log/slog"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/scoring"
)

// trial is a what-if in progress. It keeps nothing before its end: whoever takes it over
// begins again and finds the same.
type trial struct {
	*Service
	row       *ent.WhatIf
	holder    string
	period    *ent.Period
	directory *Directory
	closed    closed
	rules     *supposed
	units     []*trialUnit
	unitCodes map[string]*trialUnit
	people    []*trialPerson
	codes     map[string]*trialPerson // by staff code
	limits    []schema.WhatIfLimit
}

// trialOnce takes a what-if that waits and computes it to its end; false when none waits.
func (s *Service) trialOnce(ctx context.Context, holder string) (bool, error) {
	w, err := s.claimWhatIf(ctx, holder)
	if w == nil || err != nil {
		return false, err
	}
	return true, s.try(ctx, w, holder)
}

// ComputeWhatIf computes one that waits here and now; the command line has no worker.
func (s *Service) ComputeWhatIf(ctx context.Context, id string) (*ent.WhatIf, error) {
	ctx = access.As(ctx, access.System("Bộ tính điểm"))
	holder := schema.NewID("wk")
	w, err := s.claimWhatIf(ctx, holder, whatif.ID(id))
	if err == nil && w != nil {
		err = s.try(ctx, w, holder)
	}
	if err != nil {
		return nil, err
	}
	return s.store.WhatIf.Query().Where(whatif.ID(id)).WithPeriod().WithUnit().Only(ctx)
}

// claimWhatIf takes the oldest what-if that waits or has lost its worker.
func (s *Service) claimWhatIf(ctx context.Context, holder string, which ...predicate.WhatIf) (*ent.WhatIf, error) {
	lost := whatif.Or(whatif.LeaseUntilIsNil(), whatif.LeaseUntilLT(s.now()))
	if !s.store.Locks() {
		lost = whatif.LeaseHolderNEQ(holder) // the embedded database has one server: whoever held it is gone
	}
	waiting := whatif.Or(whatif.StateEQ(whatif.StateQUEUED), whatif.And(whatif.StateEQ(whatif.StateRUNNING), lost))
	next, err := s.store.WhatIf.Query().Where(append(which, waiting)...).Order(ent.Asc(whatif.FieldCreatedAt)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	claimed, err := unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.WhatIf, error) {
		return tx.WhatIf.UpdateOne(next).Where(whatif.VersionEQ(next.Version)).SetState(whatif.StateRUNNING).
			SetLeaseHolder(holder).SetLeaseUntil(s.now().Add(lease)).SetDone(0).AddVersion(1).Save(ctx)
	})
	if ent.IsNotFound(err) {
		return nil, nil // somebody else was faster
	}
	return claimed, err
}

// try computes a what-if; an error that only the log tells stops it.
func (s *Service) try(ctx context.Context, w *ent.WhatIf, holder string) error {
	err := s.compare(ctx, w, holder)
	defer s.hub.moved(w.ID)
	if err == nil || errors.Is(err, errTaken) || ctx.Err() != nil {
		return nil
	}
	slog.ErrorContext(ctx, "what-if failed", "whatIf", w.ID, "error", err)
	_, err = unlogged(ctx, s, func(ctx context.Context, tx *ent.Tx) (*ent.WhatIf, error) {
		return tx.WhatIf.UpdateOneID(w.ID).Where(whatif.LeaseHolder(holder), whatif.StateEQ(whatif.StateRUNNING)).
			SetState(whatif.StateFAILED).SetFailure("Không tính được; xem nhật ký máy chủ với mã " + w.ID).AddVersion(1).Save(ctx)
	})
	if ent.IsNotFound(err) {
		return nil
	}
	return err
}

// compare computes the period again: units and their caps, people, their caps; then it
// says who moves and why.
func (s *Service) compare(ctx context.Context, w *ent.WhatIf, holder string) error {
	t := &trial{Service: s, row: w, holder: holder, rules: s.suppose(w.Assumptions),
		unitCodes: map[string]*trialUnit{}, codes: map[string]*trialPerson{}}
	if err := t.prepare(ctx); err != nil {
		return err
	}
	steps := []func(context.Context) error{t.rateUnits, t.capUnits, t.ratePeople, t.capPeople, t.finish}
	if t.period.Kind == scoring.Month {
		steps = []func(context.Context) error{t.scorePeople, t.finish}
	}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (t *trial) prepare(ctx context.Context) (err error) {
	if t.period, err = t.store.Period.Get(ctx, t.row.PeriodID); err != nil {
		return err
	}
	if t.directory, err = loadDirectory(ctx, t.store.Client, t.Today()); err != nil {
		return err
	}
	if t.closed, err = t.closedUnder(ctx, t.directory, t.row.PeriodID, t.row.UnitID); err != nil {
		return err
	}
	return t.loadPeople(ctx)
}

// moved says how many people are done and renews the lease.
func (t *trial) moved(ctx context.Context, done int) error {
	_, err := unlogged(ctx, t.Service, func(ctx context.Context, tx *ent.Tx) (none struct{}, err error) {
		return none, t.renew(ctx, tx, func(u *ent.WhatIfUpdateOne) { u.SetDone(done) })
	})
	t.hub.moved(t.row.ID)
	return err
}

// renew moves the what-if on, unless it was cancelled or taken over.
func (t *trial) renew(ctx context.Context, tx *ent.Tx, set func(*ent.WhatIfUpdateOne)) error {
	u := tx.WhatIf.UpdateOneID(t.row.ID).Where(whatif.LeaseHolder(t.holder), whatif.StateEQ(whatif.StateRUNNING)).
		SetLeaseUntil(t.now().Add(lease)).AddVersion(1)
	set(u)
	err := u.Exec(ctx)
	if ent.IsNotFound(err) {
		return errTaken
	}
	return err
}
