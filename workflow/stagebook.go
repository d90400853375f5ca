package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/nationalfile"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// stageBook is how the agencies stand with the stages that have a deadline, in a constant
// number of statements: what they have published, decided, notified and sent.
type stageBook struct {
	clocks    *deadlines
	moved     map[string]*ent.Extension // by stage, period and agency
	closings  []*ent.Closing            // closed ones, with period and run
	published map[string]calendar.Date  // by period and agency
	decided   map[string]calendar.Date  // day of the latest decision, by period and agency
	unnoticed map[string]bool           // somebody there is rated and not yet notified
	noticed   map[string]bool           // somebody there is notified
	sent      map[string]calendar.Date  // first file for the national database
}

// stageBook reads the book as of a day; it reads as the program itself, and whoever shows a
// line of it asks who may see the agency.
func (s *Service) stageBook(ctx context.Context, _ *Directory, asOf calendar.Date) (*stageBook, error) {
	ctx = access.Elevated(ctx)
	clocks, err := s.deadlinesOn(ctx, s.store.Client, asOf)
	b := &stageBook{clocks: clocks, published: map[string]calendar.Date{}, decided: map[string]calendar.Date{},
		unnoticed: map[string]bool{}, noticed: map[string]bool{}, sent: map[string]calendar.Date{}}
	for _, read := range []func(context.Context, *Service, calendar.Date) error{b.readClosings, b.readRatings, b.readDecisions, b.readFiles} {
		if err == nil {
			err = read(ctx, s, asOf)
		}
	}
	if err == nil {
		b.moved, err = s.unitExtensions(ctx, asOf)
	}
	return b, err
}

func (b *stageBook) readClosings(ctx context.Context, s *Service, asOf calendar.Date) error {
	found, err := s.store.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN), closing.RunIDNotNil()).WithPeriod().WithRun().
		Order(ent.Asc(closing.FieldPeriodID, closing.FieldUnitID)).All(ctx)
	for _, c := range found {
		at := c.Edges.Run.PublishedAt
		if at == nil || calendar.Of(at.In(zone)) > asOf {
			continue
		}
		b.closings = append(b.closings, c)
		b.published[c.PeriodID+c.UnitID] = calendar.Of(at.In(zone))
	}
	return err
}

func (b *stageBook) readRatings(ctx context.Context, s *Service, _ calendar.Date) error {
	var counted []struct {
		PeriodID string             `json:"period_id"`
		AgencyID string             `json:"agency_id"`
		State    annualrating.State `json:"state"`
		Count    int                `json:"count"`
	}
	err := s.store.AnnualRating.Query().Where(annualrating.PersonIDNotNil()).
		GroupBy(annualrating.FieldPeriodID, annualrating.FieldAgencyID, annualrating.FieldState).Aggregate(ent.Count()).Scan(ctx, &counted)
	for _, c := range counted {
		switch c.State {
		case annualrating.StateNOTIFIED:
			b.noticed[c.PeriodID+c.AgencyID] = true
		case annualrating.StateNOT_RATED, annualrating.StateSUPERSEDED:
		default:
			b.unnoticed[c.PeriodID+c.AgencyID] = true
		}
	}
	return err
}

func (b *stageBook) readDecisions(ctx context.Context, s *Service, asOf calendar.Date) error {
	found, err := s.store.RatingDecision.Query().Where(ratingdecision.DecidedOnLTE(asOf)).
		Select(ratingdecision.FieldPeriodID, ratingdecision.FieldUnitID, ratingdecision.FieldDecidedOn).
		Order(ent.Asc(ratingdecision.FieldDecidedOn)).All(ctx)
	for _, r := range found {
		b.decided[r.PeriodID+r.UnitID] = r.DecidedOn
	}
	return err
}

func (b *stageBook) readFiles(ctx context.Context, s *Service, asOf calendar.Date) error {
	found, err := s.store.NationalFile.Query().Select(nationalfile.FieldPeriodID, nationalfile.FieldAgencyID, nationalfile.FieldMadeAt).
		Order(ent.Desc(nationalfile.FieldMadeAt)).All(ctx)
	for _, f := range found {
		if day := calendar.Of(f.MadeAt.In(zone)); day <= asOf {
			b.sent[f.PeriodID+f.AgencyID] = day
		}
	}
	return err
}

// resultOn is the day there were results to send: of a month, quarter or half-year its
// publication, of a year the latest decision once everybody rated is notified; nil before.
func (b *stageBook) resultOn(p *ent.Period, agencyID string) *calendar.Date {
	key, days := p.ID+agencyID, b.published
	if p.Kind == scoring.Year {
		days = b.decided
		if b.unnoticed[key] || !b.noticed[key] {
			return nil
		}
	}
	day, known := days[key]
	if !known {
		return nil
	}
	return &day
}

// due is the last day of a stage of an agency in a period, as the law or an order sets it;
// nil while it does not run.
func (b *stageBook) due(stage procedure.Stage, p *ent.Period, agency *ent.Unit) (*calendar.Date, error) {
	if x := b.moved[stageKey(stage, p.ID, agency.ID)]; x != nil {
		return &x.DueOn, nil
	}
	if stage == procedure.RateYear {
		return b.clocks.year(p.Year, agency), nil
	}
	from := b.resultOn(p, agency.ID)
	if from == nil {
		return nil, nil
	}
	return b.clocks.of(stage, scoring.CivilServant, agency, *from)
}

// done is the day an agency finished a stage; nil while it has not.
func (b *stageBook) done(stage procedure.Stage, p *ent.Period, agencyID string) *calendar.Date {
	if stage == procedure.RateYear {
		return b.resultOn(p, agencyID)
	}
	if day, sent := b.sent[p.ID+agencyID]; sent {
		return &day
	}
	return nil
}
