package workflow_test

import (
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// byHand asks for a dossier about somebody.
func (d *department) byHand(name string, kind law.Kind, norm string) workflow.NewDossier {
	who := d.People[name].ID
	in := workflow.NewDossier{Kind: &kind, Period: &d.Period.ID, Person: &who, Reason: "theo đề nghị của đơn vị"}
	if norm != "" {
		in.Norm = &norm
	}
	return in
}

// complete records every paper of a dossier.
func (d *department) complete(x *ent.Dossier) *ent.Dossier {
	d.t.Helper()
	for _, p := range x.Papers {
		x = wt.Got(d.Service.RecordDossierPaper(d.As(wt.HR), x.ID, p.Code, "VB 7", x.Version))(d.t)
	}
	return x
}

func (d *department) proposed(x *ent.Dossier, terms schema.Terms) *ent.Dossier {
	d.t.Helper()
	return wt.Got(d.Service.ProposeDossier(d.As(wt.HR), workflow.ProposedDossier{Dossier: x.ID, Grounds: "đủ căn cứ", Terms: terms, Version: x.Version}))(d.t)
}

func (d *department) decision(x *ent.Dossier) workflow.DecidedDossier {
	return workflow.DecidedDossier{Dossier: x.ID, Reason: "đúng quy định", Document: "QĐ " + x.ID, DecidedOn: d.Service.Today(),
		EffectiveFrom: calendar.On(2027, 1, 4), Version: x.Version}
}

func reprimand(on calendar.Date) schema.Terms {
	return schema.Terms{Form: "REPRIMAND", Act: "Chậm trả hồ sơ", Fault: year.PublicDuty, ActOn: &on}
}

// One proposes, another confirms, and the discipline stands in its register from then on.
func TestADisciplineIsProposedByOneConfirmedByAnotherAndKept(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Sanctioning, "")))(t)
		_, err := e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Sanctioning, ""))
		expect(t, "a second dossier on the same", err, badState)
		propose := workflow.ProposedDossier{Dossier: x.ID, Grounds: "có lỗi", Version: x.Version}
		for what, terms := range map[string]schema.Terms{
			"no form":       {Act: "x", Fault: year.PublicDuty, ActOn: wt.DayPtr(wt.Due)},
			"abolished":     {Form: "DEMOTION", Act: "x", Fault: year.PublicDuty, ActOn: wt.DayPtr(wt.Due)},
			"no act":        {Form: "REPRIMAND", ActOn: wt.DayPtr(wt.Due)},
			"a day to come": reprimand(e.Service.Today() + 1),
		} {
			propose.Terms = terms
			_, err := e.Service.ProposeDossier(d.As(wt.HR), propose)
			expect(t, what, err, invalid)
			if article(err) == "" {
				t.Errorf("%s is refused without an article", what)
			}
		}
		propose.Terms = reprimand(calendar.On(2020, 3, 2))
		_, err = e.Service.ProposeDossier(d.As(wt.HR), propose)
		expect(t, "an act long ago", err, badState)
		propose.Terms = reprimand(wt.Due)
		propose.Terms.Deferrals = []string{"SERIOUS_ILLNESS"}
		_, err = e.Service.ProposeDossier(d.As(wt.HR), propose)
		expect(t, "while in hospital", err, badState)

		propose.Terms = reprimand(wt.Due)
		x = wt.Got(e.Service.ProposeDossier(d.As(wt.Director), propose))(t)
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "the proposer confirms", err, forbidden)
		_, err = e.Service.ConfirmDossier(d.As(wt.HR), d.decision(x))
		expect(t, "the personnel body confirms", err, forbidden)
		_, err = e.Service.ConfirmDossier(d.As(wt.Authority), d.decision(x))
		expect(t, "without papers", err, badState)
		x = d.complete(x)
		old := d.decision(x)
		old.Version--
		_, err = e.Service.ConfirmDossier(d.As(wt.Authority), old)
		expect(t, "on an older version", err, conflict)
		early := d.decision(x)
		early.EffectiveFrom = early.DecidedOn - 1
		_, err = e.Service.ConfirmDossier(d.As(wt.Authority), early)
		expect(t, "in force before it is decided", err, invalid)
		done := wt.Got(e.Service.ConfirmDossier(d.As(wt.Authority), d.decision(x)))(t)
		made := wt.Got(e.Store.Discipline.Get(e.System(), done.EffectID))(t)
		if made.PersonID != d.People[wt.Staff].ID || string(made.Form) != "REPRIMAND" || made.Document != done.Document {
			t.Errorf("the register holds %v", made)
		}
		if n := wt.Got(e.Store.Dossier.Query().Where(dossier.ID(x.ID)).Count(d.As(wt.Staff)))(t); n != 1 {
			t.Error("the person does not see the decision")
		}
	})
}

// A discipline confirmed this year bars the higher position the next time somebody asks.
func TestADecisionIsAFactOfLaterQuestions(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		who := d.People[wt.Staff].ID
		d.attest(wt.Staff, "PROSECUTED", false)
		d.close()
		ask := func() *workflow.Eligible {
			return wt.Got(e.Service.Eligibility(d.As(wt.HR), who, d.Period.ID, "HIGHER_POSITION"))(t)
		}
		if before := ask(); before.Verdict != "QUALIFIES" || before.Unmet != 0 {
			t.Fatalf("before, %s with %d unmet", before.Verdict, before.Unmet)
		}
		x := d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Sanctioning, "")))(t))
		now := d.decision(d.proposed(x, reprimand(wt.Due)))
		now.EffectiveFrom = now.DecidedOn
		wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), now))(t)
		if after := ask(); after.Verdict != "DOES_NOT_QUALIFY" || after.Unmet != 1 {
			t.Errorf("after, %s with %d unmet", after.Verdict, after.Unmet)
		}
		_, err := e.Service.Eligibility(d.As(wt.Colleague), who, d.Period.ID, "HIGHER_POSITION")
		expect(t, "a colleague asks", err, notFound)
	})
}

func (d *department) attest(name, kind string, holds bool) {
	d.t.Helper()
	wt.Got(d.Service.RecordAttestation(d.As(wt.HR), workflow.NewAttestation{Persons: []string{d.People[name].ID}, Year: 2026,
		Kind: wt.Attested(kind), Holds: holds, Document: "VB 3"}))(d.t)
}

// What the law gives only to those who meet every condition is not confirmed for others.
func TestAnHonourNeedsEveryConditionAndIsAttested(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "45"})
		d.attest(wt.Staff, "UNITED", true)
		d.attest(wt.Colleague, "UNITED", true)
		d.close()
		on := func(name string) *ent.Dossier {
			p := wt.Got(e.Store.Proposal.Query().Where(proposal.PersonID(d.People[name].ID), proposal.Norm("ADVANCED_WORKER")).Only(e.System()))(t)
			x := wt.Got(e.Service.OpenDossier(d.As(wt.HR), workflow.NewDossier{Proposal: &p.ID}))(t)
			return d.proposed(d.complete(x), schema.Terms{})
		}
		x := on(wt.Staff)
		_, err := e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "below good", err, badState)
		if article(err) == "" {
			t.Error("it is refused without an article")
		}
		rejected := wt.Got(e.Service.RejectDossier(d.As(wt.Director), d.decision(x)))(t)
		if rejected.EffectID != "" || rejected.State != dossier.StateREJECTED {
			t.Errorf("rejected as %v", rejected)
		}
		x = on(wt.Colleague)
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "on a level that is only proposed", err, badState)
		d.told(wt.Colleague, scoring.Good)
		if bonus := wt.Got(e.Service.DossierBonus(e.System(), x))(t); bonus == nil || *bonus != 759000 {
			t.Errorf("the bonus is %v", bonus)
		}
		done := wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x)))(t)
		made := wt.Got(e.Store.Attestation.Get(e.System(), done.EffectID))(t)
		if made.Kind != "ADVANCED_WORKER" || !made.Holds || made.Year != 2026 {
			t.Errorf("attested is %v", made)
		}
	})
}

// A new post begins on its day, the old one ends the day before, and no closed month moves.
func TestAPostChangesFromADay(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		x := d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Head, law.Resignation, "")))(t))
		lead := schema.Terms{Unit: d.Units["SNV-CC"].ID, Title: "Trưởng phòng", Role: scoring.Head}
		_, err := e.Service.ProposeDossier(d.As(wt.HR), workflow.ProposedDossier{Dossier: x.ID, Grounds: "xin từ chức", Terms: lead, Version: x.Version})
		expect(t, "to lead again at once", err, invalid)
		lead.Title, lead.Role = "Chuyên viên", scoring.Staff
		x = d.proposed(x, lead)
		now := d.decision(x)
		now.EffectiveFrom = now.DecidedOn
		_, err = e.Service.ConfirmDossier(d.As(wt.Director), now)
		expect(t, "in a closed month", err, badState)
		done := wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x)))(t)
		begun := wt.Got(e.Store.Post.Get(e.System(), done.EffectID))(t)
		held := wt.Got(e.Store.Post.Query().Where(post.PersonID(d.People[wt.Head].ID), post.Primary(true), post.ValidToNotNil()).Only(e.System()))(t)
		if begun.ValidFrom != *done.EffectiveFrom || *held.ValidTo != *done.EffectiveFrom-1 || begun.UnitID != lead.Unit {
			t.Errorf("ends %v, begins %v", held, begun)
		}
		left := wt.Got(e.Store.Attestation.Query().Only(e.System()))(t)
		if left.Kind != "RESIGNED" || *left.Day != *done.EffectiveFrom {
			t.Errorf("attested is %v", left)
		}
	})
}

// A dossier on results that no longer stand is not confirmed; nobody decides on themself.
func TestADossierOnOldResultsIsNotConfirmed(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.attest(wt.Colleague, "UNITED", true)
		first := d.close()
		p := wt.Got(e.Store.Proposal.Query().Where(proposal.PersonID(d.People[wt.Colleague].ID), proposal.Norm("ADVANCED_WORKER")).Only(e.System()))(t)
		x := d.proposed(d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), workflow.NewDossier{Proposal: &p.ID}))(t)), schema.Terms{})
		d.rest(wt.Got(e.Service.SupersedeRun(d.As(wt.HR), first.ID, "tính lại", "QĐ 9", first.Version))(t).ID)
		_, err := e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x))
		expect(t, "on results that were replaced", err, badState)
		_, err = e.Service.OpenDossier(d.As(wt.HR), workflow.NewDossier{Proposal: &p.ID})
		expect(t, "a dossier on a replaced proposal", err, badState)
		_, err = e.Service.OpenDossier(d.As(wt.Head), d.byHand(wt.Head, law.ResponsibilityReview, ""))
		expect(t, "a head about themself", err, forbidden)
		_, err = e.Service.OpenDossier(d.As(wt.FarHR), d.byHand(wt.Staff, law.ResponsibilityReview, ""))
		expect(t, "another agency", err, notFound)
		_, err = e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Appointment, "ADVANCED_WORKER"))
		expect(t, "a norm of another kind", err, invalid)
	})
}
