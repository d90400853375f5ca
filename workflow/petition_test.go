package workflow_test

import (
	"context"
	"sync"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/petition"
	kept "github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
	stages "github.com/congtam/congtam/scoring/procedure"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

var petitions = stateful{ent.TypePetition, []string{"FILED", "RECEIVED", "ANSWERED", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string { return o.Petition(wt.Staff, petition.State(state)).ID },
	map[access.Verb]change{
		access.ReceivePetition: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReceivePetition(o.As(wt.HR), id, v)
			return err
		},
		access.AnswerPetition: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AnswerPetition(o.As(wt.Head), answerTo(id, v, petition.OutcomeREJECTED))
			return err
		},
		access.WithdrawPetition: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.WithdrawPetition(o.As(wt.Staff), id, "đã rõ", v)
			return err
		},
		access.RecordExtension: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.RecordExtension(o.As(wt.Director), extends(o, id))
			return err
		},
		access.PrintPetition: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.PrintPetition(o.As(wt.Staff), id, workflow.PetitionReceipt)
			return err
		},
	}}

// extends moves the day of a petition by two weeks.
func extends(o *wt.Organisation, petition string) workflow.NewExtension {
	return workflow.NewExtension{Stage: stages.AnswerPetition, Petition: &petition, DueOn: o.Service.Today() + 14, Document: "QĐ 31",
		DocumentOn: o.Service.Today(), Reason: "xác minh"}
}

var delegations = stateful{ent.TypeDelegation, []string{"IN_FORCE", "ENDED"},
	func(o *wt.Organisation, state string) string {
		lent := o.Lent(wt.Director, wt.Deputy, "SNV-TC", access.AcceptDelivery)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Delegation.UpdateOne(lent).SetState(delegation.State(state)).Exec(ctx)
		})
		return lent.ID
	},
	map[access.Verb]change{access.EndDelegation: func(o *wt.Organisation, id string, v int) error {
		_, err := o.Service.EndDelegation(o.As(wt.Director), id, "đã về", v)
		return err
	}}}

func answerTo(id string, version int, outcome petition.Outcome) workflow.PetitionAnswer {
	return workflow.PetitionAnswer{Petition: id, Outcome: outcome, Reasons: "đã xem lại", Document: "TB 9", Version: version}
}

// answerers says who may answer a petition of whom; everybody else is refused (Art. 22).
var answerers = map[string]string{wt.Staff: wt.Head, wt.Head: wt.Director, wt.Deputy: wt.Director, wt.Director: wt.Authority, wt.OtherStaff: wt.OtherHead, wt.Orphan: wt.OtherHead}

func TestAPetitionIsAnsweredByTheAuthorityAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for about, who := range answerers {
			p := o.Petition(about, petition.StateFILED)
			for _, other := range wt.Everyone() {
				if other == who {
					continue
				}
				_, err := e.Service.AnswerPetition(o.As(other), answerTo(p.ID, 1, petition.OutcomeUPHELD))
				if got := code(err); got != forbidden && got != notFound {
					t.Errorf("%s answers the petition of %s: %q", other, about, got)
				}
			}
			_, err := e.Service.AnswerPetition(o.As(who), answerTo(p.ID, 1, petition.OutcomeREJECTED))
			expect(t, who+" answers the petition of "+about, err, "")
		}
	})
}

func TestAPetitionGetsANumberAndTheDayOfTheLaw(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		against := publishedOf(o, wt.Staff)
		in := workflow.NewPetition{Result: &against.ID, Content: "Đề nghị xem lại"}
		p := wt.Got(e.Service.FilePetition(o.As(wt.Staff), in))(t)
		if p.Number != 1 || p.DueOn == nil || p.DueOn.String() != "2026-12-09" || p.DisputedHash != against.Hash {
			t.Errorf("number %d, due %v", p.Number, p.DueOn)
		}
		_, err := e.Service.FilePetition(o.As(wt.Staff), in)
		expect(t, "a second one while the first is open", err, badState)
		if article(err) == "" {
			t.Error("the refusal names no article")
		}
		for _, who := range wt.Everyone() {
			if who != wt.Staff {
				if _, err := e.Service.FilePetition(o.As(who), in); code(err) != forbidden && code(err) != notFound {
					t.Errorf("%s files against the result of somebody else: %v", who, err)
				}
			}
		}
		next := wt.Got(e.Service.FilePetition(o.As(wt.Colleague), workflow.NewPetition{Result: &publishedOf(o, wt.Colleague).ID, Content: "Xem lại"}))(t)
		if next.Number != 2 {
			t.Errorf("the next number is %d", next.Number)
		}
	})
}

func TestAPublicEmployeeHasNoPetitionDeadline(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Person.UpdateOneID(o.People[wt.Staff].ID).SetSubjectKind(scoring.PublicEmployee).Exec(ctx)
		})
		p := wt.Got(e.Service.FilePetition(o.As(wt.Staff), workflow.NewPetition{Result: &publishedOf(o, wt.Staff).ID, Content: "Xem lại"}))(t)
		if p.DueOn != nil {
			t.Errorf("due on %v, where no act sets a day", p.DueOn)
		}
	})
}

// publishedOf is the standing result of somebody, as a petition of theirs would name it.
func publishedOf(o *wt.Organisation, name string) *ent.Result {
	p := o.Petition(name, petition.StateWITHDRAWN)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error { return tx.Petition.DeleteOneID(p.ID).Exec(ctx) })
	return o.Store.Result.GetX(o.System(), *p.ResultID)
}

func TestOfSixteenWhoAnswerAPetitionOneWins(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		p := o.Petition(wt.Staff, petition.StateFILED)
		ctx := o.As(wt.Head)
		var won, lost int
		var mu sync.Mutex
		var race sync.WaitGroup
		for i := range 16 {
			race.Go(func() {
				outcome := []petition.Outcome{petition.OutcomeUPHELD, petition.OutcomeREJECTED}[i%2]
				_, err := e.Service.AnswerPetition(access.Anew(ctx), answerTo(p.ID, 1, outcome))
				mu.Lock()
				defer mu.Unlock()
				switch code(err) {
				case "":
					won++
				case conflict, badState:
					lost++
				default:
					t.Errorf("%v", err)
				}
			})
		}
		race.Wait()
		if won != 1 || lost != 15 {
			t.Errorf("%d won, %d lost", won, lost)
		}
	})
}

func TestAnUpheldPetitionOpensOnePersonsFormUntilTheNewResult(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form, other := o.Form(wt.Staff, periodassessment.StateCONFIRMED), o.Form(wt.Colleague, periodassessment.StateCONFIRMED)
		p := o.Petition(wt.Staff, petition.StateFILED)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			run := tx.Result.GetX(ctx, *p.ResultID).RunID
			return tx.Closing.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetState("CLOSED").SetRunID(run).Exec(ctx)
		})
		reopen := func(f *ent.PeriodAssessment) error {
			_, err := e.Service.ReopenAssessment(o.As(wt.Head), f.ID, "kiến nghị", f.Version)
			return err
		}
		expect(t, "a frozen form", reopen(form), badState)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Head), answerTo(p.ID, 1, petition.OutcomeUPHELD)))(t)
		expect(t, "somebody else's form", reopen(other), badState)
		expect(t, "the form of who was upheld", reopen(form), "")
		run := o.Store.Result.GetX(o.System(), *p.ResultID).QueryRun().OnlyX(o.System())
		_, err := e.Service.SupersedeRun(o.As(wt.HR), run.ID, "kiến nghị", "QĐ 5", run.Version)
		expect(t, "computing anew with a form half corrected", err, badState)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Result.UpdateOneID(*p.ResultID).SetVisibility(result.VisibilitySUPERSEDED).Exec(ctx)
		})
		again := o.Store.PeriodAssessment.GetX(o.System(), form.ID)
		_, err = e.Service.ConfirmAssessment(o.As(wt.Head), workflow.Confirmation{Assessment: form.ID, Version: again.Version})
		expect(t, "once the new result is there", err, badState)
	})
}

func TestARatingIsDisputedAfterItsNoticeAndAnsweredByWhoRatesTheYear(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		before := o.Rating(wt.Colleague, annualrating.StateDECIDED)
		in := workflow.NewPetition{Rating: &before.ID, Content: "Xem lại mức xếp loại"}
		_, err := e.Service.FilePetition(o.As(wt.Colleague), in)
		expect(t, "before the notice", err, badState)
		decision := o.RatingDecision("5")
		told := o.Rating(wt.Staff, annualrating.StateNOTIFIED, func(c *ent.AnnualRatingCreate) {
			c.SetDecisionID(decision.ID).SetNotifiedAt(e.Clock.Now())
		})
		in.Rating = &told.ID
		p := wt.Got(e.Service.FilePetition(o.As(wt.Staff), in))(t)
		_, err = e.Service.AnswerPetition(o.As(wt.Head), answerTo(p.ID, 1, petition.OutcomeUPHELD))
		expect(t, "by who only scores the months", err, forbidden)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Director), answerTo(p.ID, 1, petition.OutcomeUPHELD)))(t)
		papers := wt.Got(e.Store.Record.Query().Where(kept.Subject(p.ID)).Count(e.System()))(t)
		if papers != 2 {
			t.Errorf("%d papers of the petition are kept, should be receipt and answer", papers)
		}
		if n := wt.Got(e.Store.Record.Query().Where(kept.Subject(p.ID)).Count(o.As(wt.Deputy)))(t); n != 0 {
			t.Error("a deputy reads the papers of a petition")
		}
	})
}
