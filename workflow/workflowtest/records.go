package workflowtest

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// Due is a deadline in the month.
var Due = calendar.MustParse("2026-11-20")

// Maxima are the most points of every criterion of Form 01: 30 in all.
func (e *Env) Maxima() map[string]scoring.Decimal {
	e.t.Helper()
	rules, ok := e.Rulesets.Pick(scoring.CivilServant, scoring.Month, Due)
	if !ok {
		e.t.Fatal("no ruleset covers civil servants in the month")
	}
	points := map[string]scoring.Decimal{}
	for _, g := range rules.GeneralCriteria {
		for _, c := range g.Criteria {
			points[c.Code] = c.Max
		}
	}
	return points
}

// Work gives somebody a work item of ten products, in a state.
func (o *Organisation) Work(name string, state workitem.State) (made *ent.WorkItem) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		w, err := tx.WorkItem.Create().SetPersonID(o.People[name].ID).SetUnitID(o.Posts[name].UnitID).SetPeriodID(o.Month.ID).
			SetContent("Soạn công văn").SetContentFolded("soan cong van").SetKind(scoring.Planned).
			SetCoefficient(Dec("1")).SetAssignedQty(Dec("10")).SetDueOn(Due).
			SetState(state).SetCreatedAt(o.Clock.Now()).Save(ctx)
		if err == nil {
			made = w.Unwrap()
		}
		return err
	})
	return made
}

// Delivered reports some of a work item, in a state.
func (o *Organisation) Delivered(w *ent.WorkItem, qty string, state delivery.State) (made *ent.Delivery) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		d, err := tx.Delivery.Create().SetWorkItemID(w.ID).SetPersonID(w.PersonID).SetUnitID(w.UnitID).SetPeriodID(w.PeriodID).
			SetQty(Dec(qty)).SetDeliveredOn(Due).SetState(state).SetCreatedAt(o.Clock.Now()).Save(ctx)
		if err == nil {
			made = d.Unwrap()
		}
		return err
	})
	return made
}

// Form stores somebody's Form 01 at 30 points, in a state.
func (o *Organisation) Form(name string, state periodassessment.State) (made *ent.PeriodAssessment) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		c := tx.PeriodAssessment.Create().SetPersonID(o.People[name].ID).SetUnitID(o.Posts[name].UnitID).SetPeriodID(o.Month.ID).
			SetSelfPoints(o.Maxima()).SetState(state)
		if state == periodassessment.StateCONFIRMED {
			c.SetConfirmedPoints(o.Maxima()).SetConfirmedBy("ai đó").SetConfirmedAt(o.Clock.Now())
		}
		f, err := c.Save(ctx)
		if err == nil {
			made = f.Unwrap()
		}
		return err
	})
	return made
}

// Run stores a run of an agency in a state, without results.
func (o *Organisation) Run(unit string, state run.State) (made *ent.Run) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		r, err := tx.Run.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units[unit].ID).SetState(state).SetEngineVersion("1").
			SetRulesetHashes([]string{}).SetStartedBy("ai đó").SetCreatedAt(o.Clock.Now()).SetLeaseHolder("nobody").
			SetLeaseUntil(o.Clock.Now().AddDate(1, 0, 0)).Save(ctx)
		if err == nil {
			made = r.Unwrap()
		}
		return err
	})
	return made
}

// Result stores a result of somebody in a run.
func (o *Organisation) Result(r *ent.Run, name string, visibility result.Visibility) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Result.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetPersonID(o.People[name].ID).
			SetUnitID(o.Posts[name].UnitID).SetAgencyID(r.UnitID).SetTitle("Chuyên viên").SetRole(o.Posts[name].Role).
			SetRulesetHash(o.MonthHash()).SetStatus(scoring.NoData).SetVisibility(visibility).
			SetSheet([]byte("{}")).SetTrace([]byte("{}")).SetHash("none").Exec(ctx)
	})
}

// Leave records a leave of somebody.
func (o *Organisation) Leave(name string) {
	o.t.Helper()
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Leave.Create().SetPersonID(o.People[name].ID).SetKind(leave.KindSICK).SetValidFrom(Due).SetDocument("Đơn").Exec(ctx)
	})
}

// Dec reads a number that is written into a test.
func Dec(s string) scoring.Decimal {
	d, err := scoring.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}
