package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/periodassessment"
	kept "github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// formsOfTheYear confirms a Form 01 of somebody for some months.
func (d *department) formsOfTheYear(name string, months int) {
	d.t.Helper()
	d.Seed(func(ctx context.Context, tx *ent.Tx) error {
		for _, p := range d.Months[:months] {
			err := tx.PeriodAssessment.Create().SetPeriodID(p.ID).SetPersonID(d.People[name].ID).SetUnitID(d.Posts[name].UnitID).
				SetState(periodassessment.StateCONFIRMED).SetSelfPoints(map[string]scoring.Decimal{}).SetConfirmedPoints(map[string]scoring.Decimal{}).SetConfirmedBy("ai đó").
				SetConfirmedAt(d.Clock.Now()).Exec(ctx)
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func (d *department) formPapers(name string) []*ent.Record {
	d.t.Helper()
	return wt.Got(d.Store.Record.Query().Where(kept.PersonID(d.People[name].ID), kept.KindEQ(kept.KindFORM_01)).Order(ent.Asc(kept.FieldID)).All(d.System()))(d.t)
}

// The file of a year is whole once it is told: every Form 01 of it is a paper, also when the
// server was killed in between, and nothing is kept twice, nor of anybody who was not told.
func TestTheFormsOfAYearThatIsToldAreKeptAndAKilledServerGoesOn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.formsOfTheYear(wt.Staff, 5)
		d.formsOfTheYear(wt.Colleague, 2)
		keep := func(most int) int { return wt.Got(e.Service.KeepForms(e.System(), most))(t) }
		if n := keep(10); n != 0 {
			t.Errorf("%d forms are kept before anybody is told", n)
		}
		d.Rating(wt.Staff, annualrating.StateNOTIFIED, func(c *ent.AnnualRatingCreate) { c.SetPeriodID(d.Period.ID).SetNotifiedAt(d.Clock.Now()) })
		if n := keep(2); n != 2 {
			t.Errorf("%d forms are kept at once, should be 2", n)
		}
		after := e.Another() // the first server is gone, with what it remembered
		if n := wt.Got(after.KeepForms(e.System(), 10))(t); n != 3 {
			t.Errorf("the next server keeps %d, should keep 3", n)
		}
		if n := wt.Got(after.KeepForms(e.System(), 10))(t) + keep(10) + keep(10); n != 0 {
			t.Errorf("%d forms are kept twice", n)
		}
		papers := d.formPapers(wt.Staff)
		if len(papers) != 5 || len(d.formPapers(wt.Colleague)) != 0 {
			t.Fatalf("%d papers of 5, and %d of somebody who was not told", len(papers), len(d.formPapers(wt.Colleague)))
		}
		for _, p := range papers {
			if p.Number != 1 || string(p.Content[:4]) != "%PDF" || len(p.Sha256) != 64 {
				t.Errorf("the paper is %s, version %d", p.Name, p.Number)
			}
		}
		if lines := e.Store.AuditEvent.Query().Where(auditevent.Verb(string(access.KeepForms))).CountX(e.System()); lines != 2 {
			t.Errorf("%d lines of the history for two acts", lines)
		}
		for _, who := range wt.Everyone() {
			_, err := e.Service.KeepForms(d.As(who), 1)
			expect(t, who+" keeps forms", err, forbidden)
		}
	})
}
