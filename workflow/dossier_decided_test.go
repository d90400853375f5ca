package workflow_test

import (
	"context"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// rated stores what the authority decided of somebody's year, told to the person or not yet.
func (d *department) rated(name string, level scoring.Band, state annualrating.State) *ent.AnnualRating {
	d.t.Helper()
	made := d.RatingDecision("QĐ " + name + string(level))
	return d.Rating(name, state, func(c *ent.AnnualRatingCreate) {
		c.SetPeriodID(d.Period.ID).SetDecidedRating(level).SetDecisionID(made.ID)
	})
}

func (d *department) told(name string, level scoring.Band) {
	d.rated(name, level, annualrating.StateNOTIFIED)
}

// cases are the cases for review of somebody in the year, by norm.
func (d *department) cases(name string) map[string]*ent.Dossier {
	d.t.Helper()
	found := map[string]*ent.Dossier{}
	for _, x := range wt.Got(d.Store.Dossier.Query().Where(dossier.PersonID(d.People[name].ID), dossier.OriginEQ(dossier.OriginTRIGGER)).All(d.System()))(d.t) {
		found[x.Norm] = x
	}
	return found
}

const lower = "CONSIDER_LOWER_POSITION_OR_SEPARATION"

// What the authority decided and told stands in the place of what the run computed, and the
// explanation says by which decision.
func TestEligibilityRestsOnWhatWasDecided(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Colleague: "45"})
		d.close()
		ask := func(name, norm string) *workflow.Eligible {
			return wt.Got(e.Service.Eligibility(d.As(wt.HR), d.People[name].ID, d.Period.ID, norm))(t)
		}
		if before := ask(wt.Staff, lower); before.Verdict != decision.No || !before.Years[0].Proposed {
			t.Errorf("before the decision, %s on %+v", before.Verdict, before.Years)
		}
		d.told(wt.Staff, scoring.NotCompleted)
		after := ask(wt.Staff, lower)
		if after.Verdict != decision.Yes || after.Years[0].Proposed || after.Years[0].DecidedBy != "QĐ staffNOT_COMPLETED" {
			t.Errorf("lowered by the authority, %s on %+v", after.Verdict, after.Years)
		}
		if inputs := after.Told.Inputs; inputs[len(inputs)-1].Value != "2026: QĐ staffNOT_COMPLETED" {
			t.Errorf("the explanation does not name the decision: %+v", inputs)
		}
		d.told(wt.Colleague, scoring.Completed)
		if raised := ask(wt.Colleague, lower); raised.Verdict != decision.No {
			t.Errorf("raised by the authority, %s", raised.Verdict)
		}
	})
}

// A case opens on the level as told: one the authority lowered opens it, one it raised does not.
func TestACaseOpensOnTheLevelAsTold(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Colleague: "45"})
		d.close()
		if opened := d.cases(wt.Colleague); opened[lower] != nil {
			t.Error("a level that nobody decided opened a case")
		}
		for name, level := range map[string]scoring.Band{wt.Staff: scoring.NotCompleted, wt.Colleague: scoring.Completed} {
			r := d.rated(name, level, annualrating.StateDECIDED)
			wt.Got(e.Service.NotifyRatings(d.As(wt.Director), notice(*r.DecisionID)))(t)
		}
		if d.cases(wt.Colleague)[lower] != nil {
			t.Error("a raised level opened a case")
		}
		x := d.cases(wt.Staff)[lower]
		if x == nil {
			t.Fatal("a lowered level opened no case")
		}
		if x.Kind != law.LowerPosition || *x.Verdict != decision.Yes {
			t.Errorf("the case is %s, %v", x.Kind, *x.Verdict)
		}
	})
}

// A decision is refused once the level it rests on is another.
func TestANormIsAskedAgainBeforeTheDecision(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "45"})
		d.close()
		x := d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.LowerPosition, lower)))(t))
		x = d.proposed(x, schema.Terms{Unit: d.Units["SNV-CC"].ID, Title: "Cán sự", Role: scoring.Staff})
		_, err := e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "on a level that is only proposed", err, badState)
		d.told(wt.Staff, scoring.Completed)
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "after the authority decided a better level", err, badState)
		if article(err) == "" {
			t.Error("it is refused without an article")
		}
	})
}

// Where the law says who qualifies, a dossier by hand names the norm; a norm that is only a
// condition of others carries none.
func TestADossierNamesTheNormThatJudgesIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		for _, kind := range []law.Kind{law.Appointment, law.Reward, law.HigherPosition} {
			_, err := e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, kind, ""))
			expect(t, string(kind)+" without a norm", err, invalid)
			if article(err) == "" {
				t.Errorf("%s is refused without an article", kind)
			}
		}
		_, err := e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Appointment, "POST_AGAIN_AFTER_RESIGNATION"))
		expect(t, "on the waiting time alone", err, invalid)
		x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Appointment, "APPOINTMENT")))(t)
		if x.Verdict == nil {
			t.Error("the norm was not asked")
		}
		unit := d.Units["SNV-TC"].ID
		kind := law.Reward
		in := workflow.NewDossier{Kind: &kind, Period: &d.Period.ID, Unit: &unit, Reason: "theo đề nghị"}
		_, err = e.Service.OpenDossier(d.As(wt.HR), in)
		expect(t, "an honour of a unit without a norm", err, invalid)
		norm := "ADVANCED_COLLECTIVE"
		in.Norm = &norm
		if x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), in))(t); x.Verdict == nil {
			t.Error("the norm of the collective was not asked")
		}
	})
}

// A discipline counts where the act was done and from the day it is in effect; dismissal ends
// the post, removal from a post begins another.
func TestADisciplineIsCarriedOut(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		act := calendar.On(2025, 3, 10)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			if err := tx.Post.UpdateOneID(d.Posts[wt.Staff].ID).SetValidFrom(calendar.On(2026, 1, 1)).Exec(ctx); err != nil {
				return err
			}
			return tx.Post.Create().SetPersonID(d.People[wt.Staff].ID).SetUnitID(d.Units["STC-NS"].ID).SetTitle("Chuyên viên").SetRole(scoring.Staff).
				SetValidFrom(calendar.On(2024, 1, 1)).SetValidTo(calendar.On(2025, 12, 31)).Exec(ctx)
		})
		confirm := func(name string, terms schema.Terms) *ent.Dossier {
			x := d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(name, law.Sanctioning, "")))(t))
			return wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(d.proposed(x, terms))))(t)
		}
		done := confirm(wt.Staff, schema.Terms{Form: "FORCED_DISMISSAL", Act: "Sử dụng văn bằng giả", Fault: year.PublicDuty, ActOn: &act})
		made := wt.Got(e.Store.Discipline.Get(e.System(), done.EffectID))(t)
		if made.ActUnitID == nil || *made.ActUnitID != d.Units["STC-NS"].ID || made.EffectiveFrom == nil || *made.EffectiveFrom != *done.EffectiveFrom {
			t.Errorf("the register holds %v", made)
		}
		if n := wt.Got(e.Store.Post.Query().Where(post.PersonID(d.People[wt.Staff].ID), post.ValidToIsNil()).Count(e.System()))(t); n != 0 {
			t.Error("who is dismissed still holds a post")
		}

		removed := schema.Terms{Form: "REMOVAL_FROM_POST", Act: "Buông lỏng quản lý", Fault: year.PublicDuty, ActOn: wt.DayPtr(wt.Due)}
		x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Head, law.Sanctioning, "")))(t)
		_, err := e.Service.ProposeDossier(d.As(wt.HR), workflow.ProposedDossier{Dossier: x.ID, Grounds: "có lỗi", Terms: removed, Version: x.Version})
		expect(t, "a removal that names no next post", err, invalid)
		removed.Unit, removed.Title, removed.Role = d.Units["SNV-CC"].ID, "Chuyên viên", scoring.Staff
		wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(d.proposed(d.complete(x), removed))))(t)
		held := wt.Got(e.Store.Post.Query().Where(post.PersonID(d.People[wt.Head].ID), post.ValidToIsNil()).Only(e.System()))(t)
		if held.Role != scoring.Staff || held.UnitID != removed.Unit || held.ValidFrom != calendar.On(2027, 1, 4) {
			t.Errorf("after the removal the post is %v", held)
		}

		x = wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Colleague, law.Sanctioning, "")))(t)
		_, err = e.Service.ProposeDossier(d.As(wt.HR), workflow.ProposedDossier{Dossier: x.ID, Grounds: "có lỗi", Terms: removed, Version: x.Version})
		expect(t, "a removal of who leads nothing", err, invalid)
	})
}
