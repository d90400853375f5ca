package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/whatif"
)

// NewWhatIf asks what would have come out of a closed period under supposed rules.
type NewWhatIf struct {
	Period      string
	Unit        string // all agencies under it that have closed the period
	Assumptions []schema.Assumption
}

const mostAssumptions = 20

// StartWhatIf queues the computation. The published results stay as they are: they keep
// the rules they were made by.
func (s *Service) StartWhatIf(ctx context.Context, in NewWhatIf) (*ent.WhatIf, error) {
	if err := require(ctx, access.StartWhatIf, access.Target{}); err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	if d.Unit(in.Unit) == nil {
		return nil, notFound()
	}
	p, err := s.store.Period.Get(ctx, in.Period)
	if err != nil {
		return nil, translate(err)
	}
	closed, err := s.closedUnder(ctx, d, in.Period, in.Unit)
	if err != nil {
		return nil, err
	}
	if err := s.checkAssumptions(ctx, closed, in.Assumptions); err != nil {
		return nil, err
	}
	people, err := s.store.Result.Query().Where(result.PeriodID(p.ID), result.AgencyIDIn(closed.agencies...),
		result.VisibilityEQ(result.VisibilityCURRENT)).Count(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.StartWhatIf, Subject: in.Unit, Reason: Label(p).Vi}
	started, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WhatIf, error) {
		assumptions, err := s.textsOf(ctx, tx, in.Assumptions)
		if err != nil {
			return nil, err
		}
		return tx.WhatIf.Create().SetPeriodID(p.ID).SetUnitID(in.Unit).SetAssumptions(assumptions).SetTotal(people).
			SetStartedBy(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
	})
	s.wake()
	return started, err
}

// closed is what is published of a period under a unit.
type closed struct {
	agencies []string
	runs     []string
}

// closedUnder lists the agencies under a unit that have closed a period, with their runs.
func (s *Service) closedUnder(ctx context.Context, d *Directory, periodID, unitID string) (closed, error) {
	rows, err := s.store.Closing.Query().Where(closing.PeriodID(periodID), closing.RunIDNotNil(),
		closing.UnitIDIn(unitIDs(d.AgenciesUnder(unitID))...)).Order(ent.Asc(closing.FieldUnitID)).All(ctx)
	var c closed
	for _, row := range rows {
		c.agencies = append(c.agencies, row.UnitID)
		if !slices.Contains(c.runs, *row.RunID) {
			c.runs = append(c.runs, *row.RunID)
		}
	}
	if err == nil && len(c.agencies) == 0 {
		err = badState("Chỉ tính thử được trên kỳ đã chốt: chưa cơ quan nào chốt kỳ này.",
			"Only a closed period can be tried: no agency has closed it.")
	}
	return c, err
}

// CancelWhatIf stops a what-if that is not done.
func (s *Service) CancelWhatIf(ctx context.Context, id string, version int) (*ent.WhatIf, error) {
	if err := require(ctx, access.CancelWhatIf, access.Target{}); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.CancelWhatIf, Subject: id}
	cancelled, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WhatIf, error) {
		w, err := tx.WhatIf.Get(ctx, id)
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeWhatIf, access.CancelWhatIf, string(w.State))
		if err != nil {
			return nil, err
		}
		changed, err := tx.WhatIf.UpdateOne(w).Where(whatif.VersionEQ(version)).SetState(whatif.State(next.To)).
			SetLeaseHolder("").ClearLeaseUntil().AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
	s.hub.moved(id)
	return cancelled, err
}

// WhatIfActions lists what the viewer may do with a what-if now.
func (s *Service) WhatIfActions(ctx context.Context, w *ent.WhatIf) []access.Verb {
	v := access.From(ctx)
	verbs := Offered(v, ent.TypeWhatIf, string(w.State), access.Target{}, false)
	if w.State == whatif.StateDONE && access.May(v, access.ExportWhatIf, access.Target{}) {
		verbs = append(verbs, access.ExportWhatIf)
	}
	return verbs
}

// WatchWhatIf follows a what-if until it rests.
func (s *Service) WatchWhatIf(ctx context.Context, id string) (<-chan *ent.WhatIf, error) {
	return watch(ctx, s.hub, id,
		func(ctx context.Context) (*ent.WhatIf, error) { return s.store.WhatIf.Get(ctx, id) },
		func(before, now *ent.WhatIf) bool { return before.Version != now.Version },
		func(w *ent.WhatIf) bool { return w.State != whatif.StateQUEUED && w.State != whatif.StateRUNNING })
}
