package workflowtest

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// Year is the organisation at the end of 2026: every month is published for both agencies,
// the units are assessed as good, the law is confirmed, and the year waits to be closed.
type Year struct {
	*Organisation
	Period *ent.Period
	Months []*ent.Period
	runs   map[string]*ent.Run // by month and agency
}

// NewYear fills an empty database and lets time pass to 16 December 2026. Nobody has a
// result of a month yet.
func NewYear(e *Env) *Year {
	e.t.Helper()
	y := &Year{Organisation: NewOrganisation(e), runs: map[string]*ent.Run{}}
	e.Clock.Pass(16 * 24 * time.Hour)
	y.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for n := time.January; n <= time.December; n++ {
			y.Months = append(y.Months, y.month(ctx, tx, n))
		}
		y.Period = tx.Period.Create().SetKind(scoring.Year).SetYear(2026).SetNumber(1).
			SetStartsOn(calendar.On(2026, 1, 1)).SetEndsOn(calendar.On(2026, 12, 31)).SaveX(ctx).Unwrap()
		tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetLayer("EXAMPLE_PROVINCE_POINTS").SetValidFrom(Begin).
			SetDocument("QĐ 11").SetChosenBy("ai đó").SaveX(ctx)
		return nil
	})
	for _, code := range []string{"SNV", "SNV-TC", "SNV-CC", "SNV-CC-1", "STC", "STC-NS"} {
		y.Assessed(code, 80)
	}
	y.Confirmed()
	return y
}

// month makes a month that is published for both agencies.
func (y *Year) month(ctx context.Context, tx *ent.Tx, n time.Month) *ent.Period {
	p := y.Month
	if n != time.November {
		p = tx.Period.Create().SetKind(scoring.Month).SetYear(2026).SetNumber(int(n)).
			SetStartsOn(calendar.On(2026, n, 1)).SetEndsOn(calendar.On(2026, n+1, 1) - 1).SaveX(ctx).Unwrap()
	}
	for _, agency := range []string{"SNV", "STC"} {
		r := tx.Run.Create().SetPeriodID(p.ID).SetUnitID(y.Units[agency].ID).SetState(run.StatePUBLISHED).SetEngineVersion("1").
			SetRulesetHashes([]string{}).SetStartedBy("ai đó").SetCreatedAt(y.Clock.Now()).SaveX(ctx)
		tx.Closing.Create().SetPeriodID(p.ID).SetUnitID(y.Units[agency].ID).SetState(closing.StateCLOSED).SetRunID(r.ID).SaveX(ctx)
		y.runs[fmt.Sprint(int(n), agency)] = r.Unwrap()
	}
	return p
}

// Scored gives somebody published results for some months, in an agency, all of the same
// total.
func (y *Year) Scored(name, agency, total string, months ...int) {
	y.t.Helper()
	exact := Dec(total).Fraction()
	points, general, mean := exact.Points(), scoring.Points(2500), exact.Sub(scoring.NewFraction(25, 1)).Div(scoring.NewFraction(70, 1))
	y.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for _, n := range months {
			r := y.runs[fmt.Sprint(n, agency)]
			err := tx.Result.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetPersonID(y.People[name].ID).
				SetUnitID(y.Posts[name].UnitID).SetAgencyID(r.UnitID).SetTitle("Chuyên viên").SetRole(y.Posts[name].Role).
				SetRulesetHash(y.MonthHash()).SetStatus(scoring.Scored).SetVisibility(result.VisibilityCURRENT).
				SetTotal(points).SetTotalExact(exact).SetGeneral(general).SetMeanRatio(mean).SetConverted(scoring.NewFraction(10, 1)).
				SetSheet([]byte("{}")).SetTrace([]byte("{}")).SetHash("none").Exec(ctx)
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// AllYear are the months of a year.
var AllYear = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}

// Assessed confirms a unit's points for the year, a share of every criterion in percent,
// and one task done beyond what was asked: with 90 and more it is excellent unless a unit
// below fails.
func (y *Year) Assessed(code string, percent int64) {
	y.t.Helper()
	policy := Got(y.Policies.Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil))(y.t)
	points := map[string]scoring.Decimal{}
	for _, item := range policy.Items {
		points[item.Code] = scoring.Decimal(int64(*item.Max) * percent / 100)
	}
	y.Seed(func(ctx context.Context, tx *ent.Tx) error {
		id := y.Units[code].ID
		earlier, err := tx.UnitAssessment.Query().Where(unitassessment.UnitID(id)).Only(ctx)
		if err == nil {
			return tx.UnitAssessment.UpdateOne(earlier).SetConfirmedPoints(points).Exec(ctx)
		}
		tx.AssignedTask.Create().SetID("at_" + code).SetUnitID(id).SetOrigin(assignedtask.OriginPROGRAMME).SetContent("Trình đề án").
			SetContentFolded("trinh de an").SetAssigner(assignedtask.AssignerPROVINCE).SetDocument("QĐ 3").SetAssignedOn(Begin).
			SetDueOn(Due).SetFirstDueOn(Due).SetState(assignedtask.StateVERIFIED).SetDoneOn(Due).SetExceeded(true).
			SetExceededEvidence("BC 1").SetCreatedAt(y.Clock.Now()).SaveX(ctx)
		return tx.UnitAssessment.Create().SetID("ua_" + code).SetUnitID(id).SetPeriodID(y.Period.ID).SetSelfPoints(points).
			SetConfirmedPoints(points).SetNothingFound(true).SetState(unitassessment.StateCONFIRMED).
			SetConfirmedBy("ai đó").SetConfirmedAt(y.Clock.Now()).Exec(ctx)
	})
}

// Proposal stores what the norm on higher positions says of somebody.
func (o *Organisation) Proposal(r *ent.Run, name string) *ent.Proposal {
	rules := o.kept("DECISIONS_2025")
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.Proposal, error) {
		return tx.Proposal.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetPersonID(o.People[name].ID).SetUnitID(o.Posts[name].UnitID).
			SetAgencyID(r.UnitID).SetNorm("HIGHER_POSITION").SetEffect("ELIGIBLE").SetVerdict("OPEN").SetRulesetHash(rules).
			SetSheet([]byte("{}")).SetVisibility(proposal.VisibilityCURRENT).Save(ctx)
	})
}

// WhatIf stores a what-if of a month, in a state, with one effect.
func (o *Organisation) WhatIf(state whatif.State) *ent.WhatIf {
	return saved(o, func(ctx context.Context, tx *ent.Tx) (*ent.WhatIf, error) {
		w, err := tx.WhatIf.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetAssumptions([]schema.Assumption{}).
			SetState(state).SetTotal(1).SetStartedBy("ai đó").SetCreatedAt(o.Clock.Now()).Save(ctx)
		if err != nil {
			return nil, err
		}
		return w, tx.WhatIfEffect.Create().SetWhatIfID(w.ID).SetPersonID(o.People[Staff].ID).SetUnitID(o.Posts[Staff].UnitID).
			SetKind("LEVEL").Exec(ctx)
	})
}

// ofYears stores one of each thing a year keeps, about SNV and about Staff.
func (o *Organisation) ofYears(r *ent.Run) {
	o.t.Helper()
	o.Proposal(r, Staff)
	o.Dossier(r.PeriodID, Staff, dossier.StateCONFIRMED)
	o.WhatIf(whatif.StateDONE)
	o.RuleDraft(ruledraft.StateDRAFT)
	o.Confirmation(confirmation.StateIN_FORCE)
	ofUnits, ofPeople := o.kept("ND335_2025_ORG"), o.kept("ND335_2025_CS_YEAR")
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		agency, person := o.Units["SNV"].ID, o.People[Staff].ID
		tx.Discipline.Create().SetPersonID(person).SetAct("Chậm hồ sơ").SetKind(year.PublicDuty).SetOrgan("ADMINISTRATIVE").SetForm("REPRIMAND").
			SetDecidedOn(Due).SetDocument("QĐ 20").SaveX(ctx)
		tx.Attestation.Create().SetPersonID(person).SetYear(2026).SetKind("UNITED").SetHolds(true).SetDocument("BB 21").
			SetRecordedBy("ai đó").SetRecordedAt(o.Clock.Now()).SaveX(ctx)
		tx.UnitResult.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetUnitID(agency).SetAgencyID(agency).SetRulesetHash(ofUnits).
			SetStatus(scoring.Proposed).SetVisibility("CURRENT").SetSheet([]byte("{}")).SetTrace([]byte("{}")).SetHash("none").SaveX(ctx)
		tx.ExcellenceLimit.Create().SetRunID(r.ID).SetPeriodID(r.PeriodID).SetUnitID(agency).SetAbout("PEOPLE").SetRulesetHash(ofPeople).
			SetScopes([]schema.CapScope{}).SetTies([]schema.CapTie{}).SetReserve([]string{}).SetProvisional(false).SetVisibility("CURRENT").
			SetSheet([]byte("{}")).SetTrace([]byte("{}")).SetHash("none").SaveX(ctx)
		return tx.CapDecision.Create().SetPeriodID(r.PeriodID).SetUnitID(agency).SetAbout("PEOPLE").SetKind("OUTSTANDING_RATIO").
			SetDocument("QĐ 22").SetReason("thành tích nổi trội").SetRecordedBy("ai đó").SetRecordedAt(o.Clock.Now()).Exec(ctx)
	})
}
