package workflow

import (
	"context"
	"fmt"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// keepDecided keeps the paper of a decision, and Form 02 of everybody it rates (Art. 24.2.c).
func (s *Service) keepDecided(ctx context.Context, tx *ent.Tx, d *Directory, made *ent.RatingDecision, rows []*ent.AnnualRating) error {
	papers, err := s.papersOf(ctx, tx.Client(), d, made, rows)
	if err != nil {
		return err
	}
	content, err := papers.decision().PDF(s.now())
	if err != nil {
		return err
	}
	kept := paper{kind: record.KindDECISION, period: made.PeriodID, unit: made.UnitID, subject: made.ID,
		name: fileName("quyet-dinh-xep-loai", papers.period, "", PDF), content: content}
	if len(rows) == 1 {
		kept.unit, kept.person = rows[0].UnitID, rows[0].PersonID
	}
	if _, err := s.keepRecord(ctx, tx, kept); err != nil {
		return err
	}
	for i, r := range rows {
		if r.PersonID == nil {
			continue
		}
		form := papers.form02(i)
		if err := s.keepOfRating(ctx, tx, papers, r, record.KindFORM_02, "mau-02", form.PDF); err != nil {
			return err
		}
	}
	return nil
}

// keepNotices keeps the written notice to everybody a decision rates.
func (s *Service) keepNotices(ctx context.Context, tx *ent.Tx, d *Directory, made *ent.RatingDecision, rows []*ent.AnnualRating) error {
	papers, err := s.papersOf(ctx, tx.Client(), d, made, rows)
	if err != nil {
		return err
	}
	for i, r := range rows {
		if err := s.keepOfRating(ctx, tx, papers, r, record.KindNOTICE, "thong-bao-xep-loai", papers.notice(i).PDF); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) keepOfRating(ctx context.Context, tx *ent.Tx, papers *ratingPapers, r *ent.AnnualRating, kind record.Kind, name string, write func(time.Time) ([]byte, error)) error {
	content, err := write(s.now())
	if err != nil {
		return err
	}
	_, err = s.keepRecord(ctx, tx, paper{kind: kind, period: r.PeriodID, unit: r.UnitID, person: r.PersonID, subject: r.ID,
		name: fileName(name, papers.period, papers.code(r), PDF), content: content})
	return err
}

// ratingPapers is what the papers of a decision say of everybody it rates.
type ratingPapers struct {
	d      *Directory
	period *ent.Period
	made   *ent.RatingDecision
	rows   []*ent.AnnualRating
	people map[string]*ent.Person
	months map[string][12]document.MonthLine // by person
	means  map[string]*scoring.Points        // points of the year, by result
	before string                            // number and day of the decision that is replaced
	days   map[scoring.SubjectKind]int       // working days for the answer to a petition (Art. 22)
	doubts map[string]bool                   // years that rest on a value nobody has confirmed
}

func (s *Service) papersOf(ctx context.Context, client *ent.Client, d *Directory, made *ent.RatingDecision, rows []*ent.AnnualRating) (*ratingPapers, error) {
	ctx = access.Elevated(ctx)
	p, err := client.Period.Get(ctx, made.PeriodID)
	if err != nil {
		return nil, err
	}
	papers := &ratingPapers{d: d, period: p, made: made, rows: rows, days: map[scoring.SubjectKind]int{}}
	if err := papers.load(ctx, client); err != nil {
		return nil, err
	}
	if papers.doubts, err = s.ratingsDoubtful(ctx, client, rows); err != nil {
		return nil, err
	}
	for _, someone := range papers.people {
		kind := someone.SubjectKind
		if _, known := papers.days[kind]; known {
			continue
		}
		if papers.days[kind], err = s.answeredIn(ctx, client, s.Today(), kind, d.Unit(rows[0].AgencyID)); err != nil {
			return nil, err
		}
	}
	if made.ReplacesID != nil {
		old, err := client.RatingDecision.Get(ctx, *made.ReplacesID)
		if err != nil {
			return nil, err
		}
		papers.before = "Quyết định số " + numberAndDay(old)
	}
	return papers, nil
}

func numberAndDay(made *ent.RatingDecision) string {
	t := made.DecidedOn.Time()
	return fmt.Sprintf("%s ngày %02d/%02d/%d", made.Number, t.Day(), int(t.Month()), t.Year())
}

func (p *ratingPapers) code(r *ent.AnnualRating) string {
	if r.PersonID != nil {
		return p.people[*r.PersonID].Code
	}
	return p.d.Unit(r.UnitID).Code
}

// whom names the person or the unit of a year.
func (p *ratingPapers) whom(r *ent.AnnualRating) document.Person {
	if r.PersonID == nil {
		return document.Person{Name: p.d.placeName(r.UnitID)}
	}
	return document.Person{Name: p.people[*r.PersonID].FullName, Title: r.Title, Unit: p.d.placeName(r.UnitID)}
}

func (p *ratingPapers) head(number string, on *calendar.Date) document.Letterhead {
	return document.Letterhead{Agency: p.d.issuer(p.made.UnitID), Number: number, On: on}
}

func (p *ratingPapers) decision() document.RatingDecision {
	out := document.RatingDecision{Mark: anyDoubtful(p.doubts), Letterhead: p.head(p.made.Number, &p.made.DecidedOn), Year: p.period.Year,
		Authority: p.made.Authority, Replaces: p.before, Reason: p.made.Reason, Units: p.rows[0].PersonID == nil,
		Signature: document.Signature{Name: p.made.Signer, On: &p.made.DecidedOn}}
	for _, r := range p.rows {
		out.Rated = append(out.Rated, document.Rated{Person: p.whom(r), Average: p.mean(r), Rating: bandOf(r.DecidedRating), Note: r.DecisionReason})
	}
	return out
}

func (p *ratingPapers) form02(i int) document.Form02 {
	r := p.rows[i]
	sent := r.SelfRatedAt
	form := document.Form02{Mark: p.mark(r), Agency: p.d.issuer(r.UnitID), Year: p.period.Year, Person: p.whom(r), Months: p.months[*r.PersonID],
		Average: p.mean(r), SelfRating: bandOf(r.SelfRating), Rating: bandOf(r.DecidedRating), Handling: r.Handling,
		Self: document.Signature{Name: p.people[*r.PersonID].FullName}, Authority: document.Signature{Name: p.made.Signer, On: &p.made.DecidedOn}}
	if sent != nil {
		day := calendar.Of(sent.In(zone))
		form.Self.On = &day
	}
	return form
}

func (p *ratingPapers) notice(i int) document.Notice {
	r := p.rows[i]
	day := calendar.Of(r.NotifiedAt.In(zone))
	n := document.Notice{Mark: p.mark(r), Letterhead: p.head(r.NoticeNumber, &day), Year: p.period.Year, Decision: "Căn cứ Quyết định số " + numberAndDay(p.made),
		Person: p.whom(r), Average: p.mean(r), Rating: bandOf(r.DecidedRating), Reason: r.DecisionReason,
		Publication: publicationOf(r), Signature: document.Signature{Name: p.made.Signer}, Unit: r.PersonID == nil}
	if r.PersonID != nil {
		n.AnsweredIn = p.days[p.people[*r.PersonID].SubjectKind]
	}
	if p.before != "" {
		n.Replaces = "thông báo theo " + p.before
	}
	return n
}

// mark is that of a paper about one year.
func (p *ratingPapers) mark(r *ent.AnnualRating) document.Mark {
	return document.Mark{Unconfirmed: p.doubts[r.ID]}
}

func (p *ratingPapers) mean(r *ent.AnnualRating) *scoring.Points {
	switch {
	case r.ResultID != nil:
		return p.means[*r.ResultID]
	case r.UnitResultID != nil:
		return p.means[*r.UnitResultID]
	}
	return nil
}
