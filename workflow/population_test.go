package workflow_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// agency is an agency of several hundred people in three levels, all settled: a head and a
// deputy, divisions with heads, teams with heads, staff in every team.
type agency struct {
	*wt.Env
	t                       *testing.T
	divisions, teams, staff int
	unit, month             string
}

const populationSize = 2 + 6 + 6*3 + 6*3*20

// record is one person to store, with everything that goes into the result. Identifiers
// are part of the evidence, so they are the same in every order.
type record struct {
	code, unit string
	role       scoring.PostRole
	failures   int
	qty        int64
	nothing    bool
}

func newAgency(t *testing.T, e *wt.Env, shuffle bool) *agency {
	t.Helper()
	a := &agency{Env: e, t: t, divisions: 6, teams: 3, staff: 20, unit: "un_agency", month: "pd_2026_11"}
	var people []record
	e.Seed(func(ctx context.Context, tx *ent.Tx) error {
		people = a.units(ctx, tx)
		a.period(ctx, tx, a.month, 11)
		tx.PeerGroup.Create().SetID("pg_even").SetName("Chẵn").SetNameFolded("chan").SaveX(ctx)
		return nil
	})
	if shuffle {
		r := rand.New(rand.NewPCG(1, 2))
		r.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
	}
	e.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for _, p := range people {
			a.hire(ctx, tx, p)
			a.evidence(ctx, tx, p, a.month, wt.Due)
		}
		return nil
	})
	return a
}

func (a *agency) period(ctx context.Context, tx *ent.Tx, id string, month int) {
	from := calendar.MustParse(fmt.Sprintf("2026-%02d-01", month))
	tx.Period.Create().SetID(id).SetKind(scoring.Month).SetYear(2026).SetNumber(month).SetStartsOn(from).SetEndsOn(from + 29).SaveX(ctx)
}

func (a *agency) units(ctx context.Context, tx *ent.Tx) []record {
	a.place(ctx, tx, a.unit, "", "0001", scoring.Department)
	people := []record{{code: "H", unit: a.unit, role: scoring.Head}, {code: "D", unit: a.unit, role: scoring.Deputy}}
	for d := range a.divisions {
		division := fmt.Sprintf("un_d%d", d)
		path := fmt.Sprintf("0001%04d", d+1)
		a.place(ctx, tx, division, a.unit, path, scoring.Division)
		people = append(people, record{code: fmt.Sprintf("H%d", d), unit: division, role: scoring.Head})
		for i := range a.teams {
			team := fmt.Sprintf("un_d%dt%d", d, i)
			a.place(ctx, tx, team, division, fmt.Sprintf("%s%04d", path, i+1), scoring.Division)
			people = append(people, record{code: fmt.Sprintf("H%d-%d", d, i), unit: team, role: scoring.Head})
			for s := range a.staff {
				people = append(people, record{code: fmt.Sprintf("S%d-%d-%02d", d, i, s), unit: team, role: scoring.Staff,
					failures: s % 3, qty: int64(10 - s%4), nothing: s == 7})
			}
		}
	}
	return people
}

func (a *agency) place(ctx context.Context, tx *ent.Tx, id, parent, path string, kind scoring.UnitKind) {
	c := tx.Unit.Create().SetID(id).SetCode(id).SetName("Đơn vị " + id).SetKind(kind).SetPath(path).SetValidFrom(wt.Begin)
	if parent != "" {
		c.SetParentID(parent)
	}
	c.SaveX(ctx)
}

func (a *agency) hire(ctx context.Context, tx *ent.Tx, p record) {
	name := "Người " + p.code
	tx.Person.Create().SetID("pe_" + p.code).SetCode(p.code).SetFullName(name).SetNameKey(viet.NameKey(name)).
		SetNameFolded(viet.Fold(name)).SetSubjectKind(scoring.CivilServant).SaveX(ctx)
	c := tx.Post.Create().SetID("po_" + p.code).SetPersonID("pe_" + p.code).SetUnitID(p.unit).SetTitle("Chức vụ").
		SetRole(p.role).SetValidFrom(wt.Begin)
	if p.failures%2 == 0 {
		c.SetPeerGroupID("pg_even")
	}
	c.SaveX(ctx)
	if p.role == scoring.Deputy {
		tx.Charge.Create().SetID("ch_" + p.code).SetPostID("po_" + p.code).SetUnitID("un_d0").SetValidFrom(wt.Begin).SetDocument("QĐ").SaveX(ctx)
	}
}

// evidence settles a person in a month: a confirmed form and two pieces of work, or the
// record that there is nothing to score.
func (a *agency) evidence(ctx context.Context, tx *ent.Tx, p record, month string, due calendar.Date) {
	form := tx.PeriodAssessment.Create().SetID("pa_" + month + p.code).SetPersonID("pe_" + p.code).SetUnitID(p.unit).SetPeriodID(month).
		SetSelfPoints(a.Maxima())
	if p.nothing {
		form.SetState(periodassessment.StateNO_DATA).SetReason("nghỉ").SetConfirmedBy("x").SetConfirmedAt(a.Clock.Now()).SaveX(ctx)
		return
	}
	form.SetState(periodassessment.StateCONFIRMED).SetConfirmedPoints(a.Maxima()).SetConfirmedBy("x").SetConfirmedAt(a.Clock.Now())
	if p.role.Leads() {
		judged := schema.Judgement{Ratio: wt.Dec("1"), Reason: "x", By: "x"}
		form.SetJudgements(map[string]schema.Judgement{"ORGANISING": judged, "UNITY": judged})
	}
	form.SaveX(ctx)
	for n := range 2 {
		id := fmt.Sprintf("%s%s%d", month, p.code, n)
		tx.WorkItem.Create().SetID("wi_" + id).SetPersonID("pe_" + p.code).SetUnitID(p.unit).SetPeriodID(month).SetContent("Việc").
			SetContentFolded("viec").SetKind(scoring.Planned).SetCoefficient(wt.Dec("1")).SetAssignedQty(wt.Dec("10")).
			SetDueOn(due).SetFailedAssessments(p.failures).SetCreatedAt(a.Clock.Now()).SaveX(ctx)
		if p.qty > 0 {
			tx.Delivery.Create().SetID("de_" + id).SetWorkItemID("wi_" + id).SetPersonID("pe_" + p.code).SetUnitID(p.unit).SetPeriodID(month).
				SetQty(scoring.Decimal(p.qty * 1000)).SetDeliveredOn(due).SetState(delivery.StateACCEPTED).SetCreatedAt(a.Clock.Now()).SaveX(ctx)
		}
	}
}
