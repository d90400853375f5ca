package workflow

import (
	"context"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/ent/record"
)

// A paper takes some milliseconds, and a waiting run goes first.
const (
	formsAtOnce = 50
	formsPause  = time.Minute      // between two looks for notices
	formsBefore = 10 * time.Minute // a notice may be committed later than it says
)

// formKeeping is how far this server is with keeping the forms of told years. What is
// missing is read from the records themselves: who begins anew does nothing twice.
type formKeeping struct {
	mu    sync.Mutex
	after string    // the last form looked at; "" at the beginning of a pass
	since time.Time // notices before were looked at in an earlier pass
	began time.Time // when this pass began
	next  time.Time // when to look again
}

// resting reports whether a pass has ended and the next is not due yet.
func (k *formKeeping) resting() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.after == "" && time.Now().Before(k.next)
}

// keepFormsOnce keeps some Form 01s when nothing has to be computed; false when none is due.
func (s *Service) keepFormsOnce(ctx context.Context) (bool, error) {
	if s.forms.resting() {
		return false, nil
	}
	_, err := s.KeepForms(ctx, formsAtOnce)
	return err == nil && !s.forms.resting(), err
}

// KeepForms keeps the next Form 01s of people whose year has been told, at most so many, as
// papers of the file of that year (Art. 24.2.b), and returns how many. Only the program itself
// does it, in the background after the notice; in an order, so that a pass ends.
func (s *Service) KeepForms(ctx context.Context, most int) (int, error) {
	if v := access.From(ctx); v == nil || !v.IsSystem() {
		return 0, forbidden().Under(recordsArticle)
	}
	k := &s.forms
	k.mu.Lock()
	defer k.mu.Unlock()
	k.next = time.Now().Add(formsPause)
	if k.after == "" {
		k.began = s.now()
	}
	due, err := s.formsDue(ctx, most)
	if err != nil {
		return 0, err
	}
	n, err := s.keepPapers(ctx, due)
	if err != nil {
		return 0, err
	}
	if len(due) < most {
		k.after, k.since = "", k.began.Add(-formsBefore)
	} else {
		k.after = due[len(due)-1].ID
	}
	return n, nil
}

// formsDue lists the next forms of told years without a paper. Most looks find no new notice,
// and then no form is looked at.
func (s *Service) formsDue(ctx context.Context, most int) ([]*ent.PeriodAssessment, error) {
	told, err := s.store.AnnualRating.Query().Where(annualrating.StateEQ(annualrating.StateNOTIFIED), annualrating.PersonIDNotNil(),
		annualrating.NotifiedAtGTE(s.forms.since)).Exist(ctx)
	if err != nil || !told {
		return nil, err
	}
	return s.store.PeriodAssessment.Query().
		Where(periodassessment.StateEQ(periodassessment.StateCONFIRMED), periodassessment.IDGT(s.forms.after), toldYear(s.forms.since), notKept).
		Order(ent.Asc(periodassessment.FieldID)).Limit(most).All(ctx)
}

func (s *Service) keepPapers(ctx context.Context, due []*ent.PeriodAssessment) (int, error) {
	papers, err := s.finalForms(ctx, due)
	if err != nil || len(papers) == 0 {
		return 0, err
	}
	act := access.Act{Verb: access.KeepForms, Bulk: true}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (int, error) {
		for _, p := range papers {
			if _, err := s.keepRecord(ctx, tx, p); err != nil {
				return 0, err
			}
		}
		return len(papers), nil
	})
}

// finalForms writes the papers of those forms that can change no more.
func (s *Service) finalForms(ctx context.Context, due []*ent.PeriodAssessment) (papers []paper, err error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	for _, stored := range due {
		form, err := s.FormOf(ctx, stored)
		if err != nil {
			return nil, err
		}
		if form == nil || !d.finalForm(form) {
			continue
		}
		content, err := s.form01(ctx, d, form, PDF)
		if err != nil {
			return nil, err
		}
		papers = append(papers, formPaper(form, content))
	}
	return papers, nil
}

// formPaper is a Form 01 as it is kept.
func formPaper(f *Form, content []byte) paper {
	return paper{kind: record.KindFORM_01, period: f.Period.ID, unit: f.Unit.ID, person: &f.Person.ID, subject: f.Stored.ID,
		name: fileName("mau-01", f.Period, f.Person.Code, PDF), content: content}
}

// toldYear keeps forms of a year that the person was told of since an instant.
func toldYear(since time.Time) predicate.PeriodAssessment {
	return func(s *sql.Selector) {
		ratings, years, periods := sql.Table("annual_ratings"), sql.Table("periods"), sql.Table("periods").As("form_periods")
		told := sql.Select(ratings.C("id")).From(ratings).Join(years).On(years.C("id"), ratings.C("period_id"))
		told.Join(periods).On(periods.C("year"), years.C("year"))
		told.Where(sql.And(sql.ColumnsEQ(ratings.C("person_id"), s.C("person_id")), sql.ColumnsEQ(periods.C("id"), s.C("period_id")),
			sql.EQ(ratings.C("state"), "NOTIFIED"), sql.GTE(ratings.C("notified_at"), since)))
		s.Where(sql.Exists(told))
	}
}

// notKept keeps forms with a published result of which there is no paper since that
// publication.
func notKept(s *sql.Selector) {
	published := func() (*sql.Selector, *sql.SelectTable) {
		results, runs := sql.Table("results"), sql.Table("runs")
		sel := sql.Select(results.C("id")).From(results).Join(runs).On(runs.C("id"), results.C("run_id"))
		return sel.Where(sql.And(sql.ColumnsEQ(results.C("person_id"), s.C("person_id")), sql.ColumnsEQ(results.C("period_id"), s.C("period_id")),
			sql.EQ(results.C("visibility"), "CURRENT"))), runs
	}
	current, _ := published()
	since, runs := published()
	papers := sql.Table("records")
	since.Join(papers).On(papers.C("subject"), s.C("id"))
	since.Where(sql.And(sql.EQ(papers.C("kind"), "FORM_01"),
		sql.Or(sql.IsNull(runs.C("published_at")), sql.ColumnsGTE(papers.C("made_at"), runs.C("published_at")))))
	s.Where(sql.And(sql.Exists(current), sql.Not(sql.Exists(since))))
}
