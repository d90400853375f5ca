package workflow

import (
	"context"
	"slices"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/nationalfile"
	"github.com/congtam/congtam/ent/ratingdecision"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// stageBook is how the agencies stand with the stages that have a deadline, in a constant
// number of statements: what they have published, decided, notified and sent. Its maps go by
// period and agency.
type stageBook struct {
	clocks   *deadlines
	moved    map[string]*ent.Extension // by stage, period and agency
	closings []*ent.Closing            // closed ones, with period and run
	people   map[string]ratedYear
	units    map[string]ratedYear
	results  map[string][]time.Time // when there was something new to send, in order
	sent     map[string][]time.Time // when files for the national database were made, in order
}

// ratedYear is how far the year of the people, or of the units, of an agency is.
type ratedYear struct {
	decided   calendar.Date // day of the last decision; a replacement is a matter of its own
	noticed   bool          // somebody is notified
	unnoticed bool          // somebody is rated and not yet notified
}

// stageBook reads the book as of a day; it reads as the program itself, and whoever shows a
// line of it asks who may see the agency.
func (s *Service) stageBook(ctx context.Context, _ *Directory, asOf calendar.Date) (*stageBook, error) {
	ctx = access.Elevated(ctx)
	clocks, err := s.deadlinesOn(ctx, s.store.Client, asOf)
	b := &stageBook{clocks: clocks, people: map[string]ratedYear{}, units: map[string]ratedYear{},
		results: map[string][]time.Time{}, sent: map[string][]time.Time{}}
	for _, read := range []func(context.Context, *Service, calendar.Date) error{b.readClosings, b.readYears, b.readFiles} {
		if err == nil {
			err = read(ctx, s, asOf)
		}
	}
	if err == nil {
		b.moved, err = s.unitExtensions(ctx, asOf)
	}
	for _, days := range b.results {
		slices.SortFunc(days, time.Time.Compare)
	}
	return b, err
}

// readClosings reads what was published: a superseding run has results to send anew.
func (b *stageBook) readClosings(ctx context.Context, s *Service, asOf calendar.Date) error {
	published, err := s.store.Run.Query().Where(run.PublishedAtNotNil()).
		Select(run.FieldID, run.FieldPublishedAt, run.FieldSupersedesID).All(ctx)
	if err != nil {
		return err
	}
	runs := map[string]*ent.Run{}
	for _, r := range published {
		runs[r.ID] = r
	}
	found, err := s.store.Closing.Query().Where(closing.StateNEQ(closing.StateOPEN), closing.RunIDNotNil()).WithPeriod().
		Order(ent.Asc(closing.FieldPeriodID, closing.FieldUnitID)).All(ctx)
	for _, c := range found {
		var days []time.Time
		for r := runs[*c.RunID]; r != nil; r = runs[deref(r.SupersedesID)] {
			if calendar.Of(r.PublishedAt.In(zone)) <= asOf {
				days = append(days, *r.PublishedAt)
			}
		}
		if len(days) > 0 {
			b.closings = append(b.closings, c)
		}
		if c.Edges.Period.Kind != scoring.Year { // the result of a year is its notice
			b.results[c.PeriodID+c.UnitID] = days
		}
	}
	return err
}

// readYears reads how far the years of people and units are: which decision decided them,
// and when they were told, each time with something new to send.
func (b *stageBook) readYears(ctx context.Context, s *Service, asOf calendar.Date) error {
	decisions, err := s.store.RatingDecision.Query().Where(ratingdecision.DecidedOnLTE(asOf), ratingdecision.KindEQ(ratingdecision.KindRATING)).
		Select(ratingdecision.FieldID, ratingdecision.FieldDecidedOn).All(ctx)
	if err != nil {
		return err
	}
	days := map[string]calendar.Date{}
	for _, r := range decisions {
		days[r.ID] = r.DecidedOn
	}
	var rows []yearsAlike
	err = s.store.AnnualRating.Query().Where(annualrating.StateNEQ(annualrating.StateNOT_RATED), annualrating.Not(untoldReplacement())).
		GroupBy(annualrating.FieldPeriodID, annualrating.FieldAgencyID, annualrating.FieldRole, annualrating.FieldDecisionID, annualrating.FieldNotifiedAt).
		Aggregate(ent.Count()).Scan(ctx, &rows)
	for _, r := range rows {
		b.addYears(r, days, asOf)
	}
	return err
}

// yearsAlike are the years of an agency that were decided and told together.
type yearsAlike struct {
	PeriodID   string            `json:"period_id"`
	AgencyID   string            `json:"agency_id"`
	Role       *scoring.PostRole `json:"role"` // nil: of units
	DecisionID *string           `json:"decision_id"`
	NotifiedAt *time.Time        `json:"notified_at"`
	Count      int               `json:"count"`
}

// addYears adds years to the book. A replacement makes no agency late again: its decision is
// not among the days, but what it tells is to be sent.
func (b *stageBook) addYears(r yearsAlike, days map[string]calendar.Date, asOf calendar.Date) {
	of, key := b.people, r.PeriodID+r.AgencyID
	if r.Role == nil {
		of = b.units
	}
	y := of[key]
	y.decided = max(y.decided, days[deref(r.DecisionID)])
	if r.NotifiedAt != nil && calendar.Of(r.NotifiedAt.In(zone)) <= asOf {
		y.noticed = true
		if r.Role != nil {
			b.results[key] = append(b.results[key], *r.NotifiedAt)
		}
	} else {
		y.unnoticed = true
	}
	of[key] = y
}

func (b *stageBook) readFiles(ctx context.Context, s *Service, asOf calendar.Date) error {
	found, err := s.store.NationalFile.Query().Select(nationalfile.FieldPeriodID, nationalfile.FieldAgencyID, nationalfile.FieldMadeAt).
		Order(ent.Asc(nationalfile.FieldMadeAt)).All(ctx)
	for _, f := range found {
		if calendar.Of(f.MadeAt.In(zone)) <= asOf {
			b.sent[f.PeriodID+f.AgencyID] = append(b.sent[f.PeriodID+f.AgencyID], f.MadeAt)
		}
	}
	return err
}

// sending is which result the clock for the national database runs from, and when a file
// answered it: the first result that no file has answered, else the one answered latest
// after it came (Art. 26.1.d). A result that is computed anew, or a rating that is replaced,
// is a new one.
func (b *stageBook) sending(p *ent.Period, agencyID string) (from, done *calendar.Date) {
	files := b.sent[p.ID+agencyID]
	for _, at := range b.results[p.ID+agencyID] {
		day := calendar.Of(at.In(zone))
		i := slices.IndexFunc(files, func(f time.Time) bool { return !f.Before(at) })
		if i < 0 {
			return &day, nil
		}
		sent := calendar.Of(files[i].In(zone))
		if from == nil || sent-day > *done-*from {
			from, done = &day, &sent
		}
	}
	return from, done
}

// hasResult reports whether there is something to send.
func (b *stageBook) hasResult(p *ent.Period, agencyID string) bool {
	return len(b.results[p.ID+agencyID]) > 0
}

// due is the last day of a stage of an agency in a period, as the law or an order sets it;
// nil while it does not run. A clock that began anew runs past the day of an earlier order.
func (b *stageBook) due(stage procedure.Stage, p *ent.Period, agency *ent.Unit) (*calendar.Date, error) {
	legal, err := b.legal(stage, p, agency)
	if x := b.moved[stageKey(stage, p.ID, agency.ID)]; x != nil && legal != nil && x.DueOn > *legal {
		return &x.DueOn, err
	}
	return legal, err
}

func (b *stageBook) legal(stage procedure.Stage, p *ent.Period, agency *ent.Unit) (*calendar.Date, error) {
	if stage == procedure.RateYear || stage == procedure.RateUnits {
		return b.clocks.year(p.Year, agency), nil
	}
	from, _ := b.sending(p, agency.ID)
	if from == nil {
		return nil, nil
	}
	return b.clocks.of(stage, scoring.CivilServant, agency, *from)
}

// done is the day an agency finished a stage; nil while it has not.
func (b *stageBook) done(stage procedure.Stage, p *ent.Period, agencyID string) *calendar.Date {
	of := b.people
	switch stage {
	case procedure.SendNational:
		_, done := b.sending(p, agencyID)
		return done
	case procedure.RateUnits:
		of = b.units
	}
	if y := of[p.ID+agencyID]; y.noticed && !y.unnoticed {
		return &y.decided
	}
	return nil
}
