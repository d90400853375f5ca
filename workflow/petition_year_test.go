package workflow_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestAnUpheldPetitionAgainstAYearOpensItsMonthsAndARatingWaitsForItsReplacement(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearTold(t, e)
		month := d.Months[4]
		form := d.formIn(wt.Staff, month)
		other := d.formIn(wt.Colleague, month)
		reopen := func(f *ent.PeriodAssessment) error {
			_, err := d.Service.ReopenAssessment(d.As(wt.Head), f.ID, "kiến nghị", f.Version)
			return err
		}
		expect(t, "a month of a year nobody disputes", reopen(form), badState)
		against, place := d.of(wt.Staff), "0"
		p := wt.Got(d.Service.FilePetition(d.As(wt.Staff), workflow.NewPetition{Result: &against.ID, Step: &place, Content: "Xem lại"}))(t)
		_, err := d.Service.AnswerPetition(d.As(wt.Head), answerTo(p.ID, 1, petition.OutcomeUPHELD))
		expect(t, "a year answered by who only scores the months", err, forbidden)
		wt.Got(d.Service.AnswerPetition(d.As(wt.Director), answerTo(p.ID, 1, petition.OutcomeUPHELD)))(t)
		expect(t, "the same month of somebody else", reopen(other), badState)
		expect(t, "a month of the disputed year", reopen(form), "")
		if got := waiting(t, d.Organisation, wt.HR); !strings.Contains(got, "CARRY_OUT_PETITIONS 1") {
			t.Errorf("for the personnel body waits %s", got)
		}
		run := wt.Got(d.Store.Run.Get(d.System(), against.RunID))(t)
		_, err = d.Service.SupersedeRun(d.As(wt.HR), run.ID, "kiến nghị", "QĐ 5", run.Version)
		expect(t, "computing the year anew with a month half corrected", err, badState)
		again := d.Store.PeriodAssessment.GetX(d.System(), form.ID)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.PeriodAssessment.UpdateOne(again).SetState("CONFIRMED").Exec(ctx)
		})
		d.rest(wt.Got(d.Service.SupersedeRun(d.As(wt.HR), run.ID, "kiến nghị", "QĐ 5", run.Version))(t).ID)
		expect(t, "once the year is computed anew", reopen(d.Store.PeriodAssessment.GetX(d.System(), form.ID)), badState)
		d.disputeRating(place)
	})
}

// disputeRating files a petition of Staff against the rating and has it upheld.
func (d *department) disputeRating(place string) {
	d.t.Helper()
	told := d.year(wt.Staff)
	p := wt.Got(d.Service.FilePetition(d.As(wt.Staff), workflow.NewPetition{Rating: &told.ID, Step: &place, Content: "Xem lại"}))(d.t)
	if p.Step.Path != place || p.Step.Rule == "" {
		d.t.Errorf("the step in dispute is kept as %+v", p.Step)
	}
	if got := waiting(d.t, d.Organisation, wt.Authority); strings.Contains(got, "REPLACE_RATINGS") {
		d.t.Errorf("before the answer waits %s", got)
	}
	wt.Got(d.Service.AnswerPetition(d.As(wt.Director), answerTo(p.ID, 1, petition.OutcomeUPHELD)))(d.t)
	if got := waiting(d.t, d.Organisation, wt.Authority); !strings.Contains(got, "REPLACE_RATINGS 1") {
		d.t.Errorf("for the managing authority waits %s", got)
	}
	d.replaced(wt.Authority, wt.Staff, scoring.Completed)
	if got := waiting(d.t, d.Organisation, wt.Authority); strings.Contains(got, "REPLACE_RATINGS") {
		d.t.Errorf("after the decision waits %s", got)
	}
}

// formIn stores a confirmed form of somebody in a month.
func (d *department) formIn(name string, month *ent.Period) *ent.PeriodAssessment {
	d.t.Helper()
	was := d.Month
	d.Month = month
	defer func() { d.Month = was }()
	return d.Form(name, "CONFIRMED")
}

func TestAPetitionOfAYearIsExtendedByTheAuthorityAboveWhoAnswers(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		decision := o.RatingDecision("5")
		told := o.Rating(wt.Staff, annualrating.StateNOTIFIED, func(c *ent.AnnualRatingCreate) {
			c.SetDecisionID(decision.ID).SetNotifiedAt(e.Clock.Now())
		})
		p := wt.Got(e.Service.FilePetition(o.As(wt.Staff), workflow.NewPetition{Rating: &told.ID, Content: "Xem lại"}))(t)
		for _, who := range []string{wt.Director, wt.Head, wt.HR, wt.Deputy} {
			if _, err := e.Service.RecordExtension(o.As(who), extends(o, p.ID)); code(err) != forbidden && code(err) != notFound {
				t.Errorf("%s moves the day that the director has to keep: %v", who, err)
			}
			if p, err := e.Store.Petition.Get(o.As(who), p.ID); err == nil && slices.Contains(wt.Got(e.Service.PetitionActions(o.As(who), p))(t), access.RecordExtension) {
				t.Errorf("%s is offered to move the day", who)
			}
		}
		wt.Got(e.Service.RecordExtension(o.As(wt.Authority), extends(o, p.ID)))(t)
		e.Clock.Pass(20 * 24 * time.Hour)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Director), answerTo(p.ID, 1, petition.OutcomeREJECTED)))(t)
		_, err := e.Service.RecordExtension(o.As(wt.Authority), extends(o, p.ID))
		expect(t, "moving the day of a late answer", err, badState)
	})
}

func TestWhoAnswersGoesByTheDisputedRecordNotByThePostsOfToday(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		p := o.Petition(wt.Head, petition.StateFILED)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error { // the head has gone, a colleague follows
			if err := tx.Post.UpdateOne(o.Posts[wt.Head]).SetValidTo(e.Service.Today() - 1).Exec(ctx); err != nil {
				return err
			}
			return tx.Post.UpdateOne(o.Posts[wt.Colleague]).SetRole(scoring.Head).Exec(ctx)
		})
		_, err := e.Service.AnswerPetition(o.As(wt.Colleague), answerTo(p.ID, 1, petition.OutcomeUPHELD))
		expect(t, "the successor answers about the head of then", err, forbidden)
		wt.Got(e.Service.AnswerPetition(o.As(wt.Director), answerTo(p.ID, 1, petition.OutcomeREJECTED)))(t)
	})
}

func TestAPetitionCarriesItsEnclosures(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		against := publishedOf(o, wt.Staff)
		in := workflow.NewPetition{Result: &against.ID, Content: "Xem lại", Files: []string{o.File(wt.Staff, "a.pdf", []byte("<html>")).ID}}
		_, err := e.Service.FilePetition(o.As(wt.Staff), in)
		expect(t, "a page that calls itself a document", err, invalid)
		in.Files = []string{o.File(wt.Colleague, "b.pdf", wt.PDF).ID}
		_, err = e.Service.FilePetition(o.As(wt.Staff), in)
		expect(t, "a file of somebody else", err, notFound)
		in.Files = []string{o.File(wt.Staff, "c.pdf", wt.PDF).ID}
		p := wt.Got(e.Service.FilePetition(o.As(wt.Staff), in))(t)
		kept := wt.Got(e.Store.Record.Query().Order(ent.Asc("number")).All(o.As(wt.Head)))(t)
		if len(kept) != 2 || kept[0].Name != "c.pdf" || kept[0].Origin != "SCANNED" || kept[0].Subject != p.ID {
			t.Errorf("the file of the petition holds %v", kept)
		}
	})
}
