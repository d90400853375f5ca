package workflow_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/petition"
	kept "github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/workitem"
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
		access.PrintPetition: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.PrintPetition(o.As(wt.Staff), id, workflow.PetitionReceipt)
			return err
		},
	}}

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

func TestALentAuthorityWorksUntilItEndsAndTheHistorySaysForWhom(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		confirm := func() error {
			_, err := e.Service.ConfirmAssessment(o.As(wt.Colleague), workflow.Confirmation{Assessment: form.ID, Version: form.Version})
			return err
		}
		if got := code(confirm()); got != forbidden && got != notFound {
			t.Errorf("a colleague confirms: %q", got)
		}
		in := workflow.NewDelegation{Lender: o.People[wt.Head].ID, Holder: o.People[wt.Colleague].ID, Unit: o.Units["SNV-TC"].ID,
			Verbs: []access.Verb{access.ConfirmAssessment}, ValidFrom: wt.Due, ValidTo: e.Service.Today() + 5, Document: "GUQ 7", DocumentOn: wt.Due}
		lent := wt.Got(e.Service.RecordDelegation(o.As(wt.Head), in))(t)
		expect(t, "with a lent authority", confirm(), "")
		last := e.Store.AuditEvent.Query().Order(ent.Desc("seq")).FirstX(e.System())
		if last.OnBehalfOf != o.People[wt.Head].FullName+" (GUQ 7)" || last.Actor != o.People[wt.Colleague].FullName {
			t.Errorf("by %q on behalf of %q", last.Actor, last.OnBehalfOf)
		}
		own := o.Form(wt.Colleague, periodassessment.StateSUBMITTED)
		_, err := e.Service.ConfirmAssessment(o.As(wt.Colleague), workflow.Confirmation{Assessment: own.ID, Version: own.Version})
		expect(t, "on oneself", err, forbidden)
		wt.Got(e.Service.EndDelegation(o.As(wt.HR), lent.ID, "đã về", lent.Version))(t)
		if v := e.Viewer(wt.Colleague); len(v.Lent) != 0 {
			t.Error("what has ended is still lent")
		}
	})
}

func TestNobodyLendsInTheirOwnFavourOrMoreThanTheyHold(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		in := workflow.NewDelegation{Lender: o.People[wt.Head].ID, Holder: o.People[wt.Staff].ID, Unit: o.Units["SNV-TC"].ID,
			Verbs: []access.Verb{access.AcceptDelivery}, ValidFrom: wt.Due, ValidTo: e.Service.Today() + 5, Document: "GUQ 7", DocumentOn: wt.Due}
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.Grant.Create().SetAccountID(o.AccountID(wt.Staff)).SetRole("HR").SetUnitID(o.Units["SNV"].ID).SetValidFrom(wt.Begin).SetDocument("QĐ 2").SaveX(ctx)
			return nil
		})
		for what, change := range map[string]func(*workflow.NewDelegation){
			"to oneself as the personnel body": func(*workflow.NewDelegation) {},
			"to the lender":                    func(n *workflow.NewDelegation) { n.Holder = n.Lender },
			"of somebody who heads nothing": func(n *workflow.NewDelegation) {
				n.Lender, n.Holder = o.People[wt.Colleague].ID, o.People[wt.Deputy].ID
			},
			"a verb that cannot be lent": func(n *workflow.NewDelegation) {
				n.Holder = o.People[wt.Deputy].ID
				n.Verbs = []access.Verb{access.ClosePeriod}
			},
			"a period that is over":        func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.ValidTo = wt.Due },
			"without a document":           func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.Document = " " },
			"where the lender's unit ends": func(n *workflow.NewDelegation) { n.Holder = o.People[wt.Deputy].ID; n.Unit = o.Units["SNV"].ID },
			"before the document was made": func(n *workflow.NewDelegation) {
				n.Holder = o.People[wt.Deputy].ID
				n.DocumentOn = e.Service.Today() + 1
			},
		} {
			one := in
			change(&one)
			_, err := e.Service.RecordDelegation(o.As(wt.Staff), one)
			expect(t, what, err, invalid)
		}
		_, err := e.Service.RecordDelegation(o.As(wt.Colleague), in)
		if got := code(err); got != forbidden && got != notFound {
			t.Errorf("a colleague records what the head lends: %q", got)
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

func TestTheLedgerNamesWhatIsLateAndAnOrderMovesIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		p := o.Petition(wt.Staff, petition.StateFILED)
		o.Work(wt.Staff, workitem.StateOPEN)
		late := func() []workflow.OverdueLine {
			ledger := wt.Got(e.Service.Overdue(o.As(wt.Director), nil, e.Service.Today()))(t)
			return slices.DeleteFunc(ledger.All, func(l workflow.OverdueLine) bool { return l.Kind != workflow.LedgerPetition })
		}
		if n := len(late()); n != 0 {
			t.Fatalf("%d late petitions before the day", n)
		}
		e.Clock.Pass(10 * 24 * time.Hour)
		if l := late(); len(l) != 1 || l[0].Subject != p.ID || l[0].Days != 3 || l[0].DoneOn != nil {
			t.Errorf("late: %+v", l)
		}
		if n := len(wt.Got(e.Service.Overdue(o.As(wt.Colleague), nil, e.Service.Today()))(t).All); n != 0 {
			t.Errorf("a colleague sees %d lines", n)
		}
		order := workflow.NewExtension{Stage: stages.AnswerPetition, Petition: &p.ID, DueOn: e.Service.Today() + 3, Document: "QĐ 31",
			DocumentOn: e.Service.Today(), Reason: "xác minh"}
		_, err := e.Service.RecordExtension(o.As(wt.Head), order)
		expect(t, "the head extends the own deadline", err, forbidden)
		wt.Got(e.Service.RecordExtension(o.As(wt.Director), order))(t)
		if l := late(); len(l) != 0 {
			t.Errorf("late after the order: %+v", l)
		}
		e.Clock.Pass(5 * 24 * time.Hour)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Head), answerTo(p.ID, 1, petition.OutcomeREJECTED)))(t)
		if l := late(); len(l) != 1 || l[0].DoneOn == nil || l[0].Order != "QĐ 31" || l[0].Days != 2 {
			t.Errorf("a late answer: %+v", l)
		}
	})
}

func TestTheFileForTheNationalDatabaseHoldsWhatIsPublishedAndSettlesTheDeadline(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		against := publishedOf(o, wt.Staff)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Closing.Create().SetPeriodID(o.Month.ID).SetUnitID(o.Units["SNV"].ID).SetState("CLOSED").SetRunID(against.RunID).Exec(ctx)
		})
		status := wt.Got(e.Service.NationalStatus(o.As(wt.HR), o.Units["SNV"].ID, o.Month.ID))(t)
		if status.DueOn == nil || *status.DueOn != e.Service.Today()+5 {
			t.Errorf("due on %v", status.DueOn)
		}
		in := workflow.NationalRequest{Agency: o.Units["SNV"].ID, Period: o.Month.ID, Format: "JSON", Reason: "gửi định kỳ"}
		for _, who := range wt.Everyone() {
			if !slices.Contains([]string{wt.HR, wt.HomeAffairs}, who) {
				if _, err := e.Service.ExportNational(o.As(who), in); err == nil {
					t.Errorf("%s makes the file", who)
				}
			}
		}
		file := wt.Got(e.Service.ExportNational(o.As(wt.HR), in))(t)
		kept := e.Store.NationalFile.Query().OnlyX(e.System())
		if kept.Lines != 1 || kept.Sha256 != file.Hash {
			t.Errorf("kept %+v", kept)
		}
		if status = wt.Got(e.Service.NationalStatus(o.As(wt.HR), o.Units["SNV"].ID, o.Month.ID))(t); status.Timing != workflow.TaskOnTime {
			t.Errorf("timing %s", status.Timing)
		}
	})
}

func TestAVacantPostNamesTheNextAuthorityAbove(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		d := wt.Got(e.Service.Directory(e.System()))(t)
		for about, want := range map[string]struct{ names, vacant string }{
			wt.Staff:    {o.People[wt.Head].FullName, ""},
			wt.Orphan:   {o.People[wt.OtherHead].FullName, "SNV-CC-1"},
			wt.FarStaff: {o.People[wt.FarDirector].FullName, "STC-NS"},
			wt.Director: {"", "UBND"},
		} {
			a := d.FollowUp(o.People[about].ID, o.Posts[about].UnitID, o.Posts[about].Role)
			vacant := ""
			if a.Vacant != nil {
				vacant = a.Vacant.Code
			}
			if names := strings.Join(a.Names(), ", "); names != want.names || vacant != want.vacant {
				t.Errorf("%s is followed up by %q, past the vacant post of %q", about, names, vacant)
			}
			if strings.Contains(a.Named().Vi, "khuyết") != (want.vacant != "") {
				t.Errorf("%s: %s", about, a.Named().Vi)
			}
		}
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
