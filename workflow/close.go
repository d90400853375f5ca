package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
)

// ClosePeriod closes a period for an agency, or for all agencies under a unit that are
// still open: it refuses with the list of what blocks, else starts the run (Art. 17.3).
// Agencies named as exceptions stay open: a late one holds nobody up.
func (s *Service) ClosePeriod(ctx context.Context, periodID, unitID string, except ...string) (*ent.Run, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	agencies := d.AgenciesUnder(unitID)
	if d.Unit(unitID) == nil {
		return nil, notFound()
	}
	if err := require(ctx, access.ClosePeriod, d.unitTarget(unitID)); err != nil {
		return nil, err
	}
	if len(agencies) == 0 {
		return nil, badState("Kỳ đánh giá chốt theo cơ quan sử dụng công chức, không theo phòng.",
			"A period is closed by the employing agency, not by a division.").Under(art + "Điều 10")
	}
	agencies = slices.DeleteFunc(agencies, func(a *ent.Unit) bool { return slices.Contains(except, a.ID) })
	if s.Today() < p.StartsOn {
		return nil, badState("Kỳ đánh giá chưa bắt đầu.", "The period has not begun.").Under(ArticleOf(access.ClosePeriod))
	}
	act := access.Act{Verb: access.ClosePeriod, Subject: unitID, Reason: Label(p).Vi}
	started, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Run, error) {
		return s.startClosing(ctx, tx, d, p, unitID, agencies)
	})
	s.wake()
	return started, err
}

func (s *Service) startClosing(ctx context.Context, tx *ent.Tx, d *Directory, p *ent.Period, unitID string, agencies []*ent.Unit) (*ent.Run, error) {
	if err := s.lockPeriod(ctx, tx, p.ID, true); err != nil {
		return nil, err
	}
	rows, err := closingRows(ctx, tx, p, agencies)
	if err != nil {
		return nil, err
	}
	agencies = slices.DeleteFunc(agencies, func(a *ent.Unit) bool { return rows[a.ID] != nil && rows[a.ID].State != closing.StateOPEN })
	if len(agencies) == 0 {
		return nil, badState("Kỳ đánh giá đã chốt hoặc đang chốt.", "The period is closed or being closed.").Under(ArticleOf(access.ClosePeriod))
	}
	status := &ClosingStatus{Period: p}
	if err := s.survey(ctx, tx.Client(), d, status, agencies); err != nil {
		return nil, err
	}
	if len(status.All) > 0 {
		refusal := badState(fmt.Sprintf("Chưa chốt được: còn %d việc phải làm trước.", len(status.All)),
			fmt.Sprintf("Cannot close yet: %d things are to be done first.", len(status.All))).Under(art + "Điều 17 khoản 2")
		refusal.Blockers = status.All
		return nil, refusal
	}
	if status.Headcount == 0 {
		return nil, badState("Không có công chức nào được chấm điểm trong kỳ này.", "Nobody is scored in this period.").Under(ArticleOf(access.ClosePeriod))
	}
	if err := setClosing(ctx, tx, p, agencies, rows); err != nil {
		return nil, err
	}
	return s.newRun(ctx, tx, p, unitID, status.Headcount, nil, "", "")
}

func closingRows(ctx context.Context, tx *ent.Tx, p *ent.Period, agencies []*ent.Unit) (map[string]*ent.Closing, error) {
	found, err := tx.Closing.Query().Where(closing.PeriodID(p.ID), closing.UnitIDIn(unitIDs(agencies)...)).All(ctx)
	rows := map[string]*ent.Closing{}
	for _, c := range found {
		rows[c.UnitID] = c
	}
	return rows, err
}

func setClosing(ctx context.Context, tx *ent.Tx, p *ent.Period, agencies []*ent.Unit, rows map[string]*ent.Closing) error {
	for _, a := range agencies {
		var err error
		if c := rows[a.ID]; c != nil {
			err = tx.Closing.UpdateOne(c).SetState(closing.StateCLOSING).AddVersion(1).Exec(ctx)
		} else {
			err = tx.Closing.Create().SetPeriodID(p.ID).SetUnitID(a.ID).SetState(closing.StateCLOSING).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) newRun(ctx context.Context, tx *ent.Tx, p *ent.Period, unitID string, total int, supersedes *string, reason, decision string) (*ent.Run, error) {
	return tx.Run.Create().SetPeriodID(p.ID).SetUnitID(unitID).SetTotal(total).
		SetEngineVersion(scoring.EngineVersion).SetRulesetHashes([]string{}).SetNillableSupersedesID(supersedes).
		SetReason(reason).SetDecisionNumber(decision).SetStartedBy(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
}

// CancelRun stops a run that is not published; the period goes back to where it was.
func (s *Service) CancelRun(ctx context.Context, id, reason string, version int) (*ent.Run, error) {
	r, d, err := s.runFor(ctx, access.CancelRun, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.CancelRun, Subject: id, Reason: reason}
	cancelled, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Run, error) {
		next, err := Next(ent.TypeRun, access.CancelRun, string(r.State))
		if err != nil {
			return nil, err
		}
		changed, err := tx.Run.UpdateOne(r).Where(run.VersionEQ(version), run.StateEQ(r.State)).
			SetState(run.State(next.To)).SetLeaseHolder("").ClearLeaseUntil().AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		if err := s.store.DeleteHiddenResults(ctx, tx, id); err != nil {
			return nil, err
		}
		return changed, reopen(ctx, tx, d, r)
	})
	s.hub.moved(id)
	return cancelled, err
}

// reopen takes agencies that were closing back: to closed where something is published,
// else to open.
func reopen(ctx context.Context, tx *ent.Tx, d *Directory, r *ent.Run) error {
	rows, err := tx.Closing.Query().Where(closing.PeriodID(r.PeriodID), closing.StateEQ(closing.StateCLOSING),
		closing.UnitIDIn(unitIDs(d.AgenciesUnder(r.UnitID))...)).All(ctx)
	if err != nil {
		return err
	}
	for _, c := range rows {
		state := closing.StateOPEN
		if c.RunID != nil {
			state = closing.StateCLOSED
		}
		if err := tx.Closing.UpdateOne(c).SetState(state).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) runFor(ctx context.Context, verb access.Verb, id string) (*ent.Run, *Directory, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	r, err := s.store.Run.Query().Where(run.ID(id)).WithPeriod().Only(ctx)
	if err != nil {
		return nil, nil, translate(err)
	}
	return r, d, require(ctx, verb, d.unitTarget(r.UnitID))
}

// SupersedeRun starts a new run for a closed period, by a decision. The published one
// stays readable and is marked superseded once the new one is published.
func (s *Service) SupersedeRun(ctx context.Context, id, reason, decision string, version int) (*ent.Run, error) {
	r, d, err := s.runFor(ctx, access.SupersedeRun, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	if decision == "" {
		return nil, invalid("decisionNumber", "Cần số quyết định.", "The number of the decision is required.").Under(ArticleOf(access.SupersedeRun))
	}
	act := access.Act{Verb: access.SupersedeRun, Subject: id, Reason: reason + " (" + decision + ")"}
	started, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Run, error) {
		if _, err := Next(ent.TypeRun, access.SupersedeRun, string(r.State)); err != nil {
			return nil, err
		}
		if r.Version != version {
			return nil, conflict()
		}
		if err := s.lockPeriod(ctx, tx, r.PeriodID, true); err != nil {
			return nil, err
		}
		agencies := d.AgenciesUnder(r.UnitID)
		rows, err := closingRows(ctx, tx, r.Edges.Period, agencies)
		if err != nil {
			return nil, err
		}
		agencies = slices.DeleteFunc(agencies, func(a *ent.Unit) bool { return rows[a.ID] == nil || rows[a.ID].State == closing.StateOPEN })
		if slices.ContainsFunc(agencies, func(a *ent.Unit) bool { return rows[a.ID].State != closing.StateCLOSED }) {
			return nil, badState("Kỳ đánh giá đang được tính lại.", "The period is already being recomputed.").Under(ArticleOf(access.SupersedeRun))
		}
		if err := noHalfCorrection(ctx, tx, r.Edges.Period); err != nil {
			return nil, err
		}
		if err := setClosing(ctx, tx, r.Edges.Period, agencies, rows); err != nil {
			return nil, err
		}
		return s.newRun(ctx, tx, r.Edges.Period, r.UnitID, r.Total, &r.ID, reason, decision)
	})
	s.wake()
	return started, err
}
