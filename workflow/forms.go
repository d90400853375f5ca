package workflow

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// Form is a Form 01 with everything a reader needs beside it. Stored is nil while
// nothing is stored, or while it is somebody else's draft.
type Form struct {
	Person    *ent.Person
	Period    *ent.Period
	Unit      *ent.Unit
	Post      *ent.Post
	Stored    *ent.PeriodAssessment
	Ruleset   *scoring.Ruleset
	Authority Authority
	Actions   []access.Verb
}

// IsNode lets node(id:) return a form.
func (*Form) IsNode() {}

// Row returns the stored row, or an empty draft.
func (f *Form) Row() *ent.PeriodAssessment {
	if f.Stored == nil {
		return &ent.PeriodAssessment{State: periodassessment.StateDRAFT, ID: "pa_" + f.Period.ID + "_" + f.Person.ID}
	}
	return f.Stored
}

// Entry is a line of the manager's month.
type Entry struct {
	Form          *Form
	WorkCount     int
	AwaitingCount int
}

// MyForm returns the viewer's own form of a period; nil for people the decree does not
// score.
func (s *Service) MyForm(ctx context.Context, periodID string) (*Form, error) {
	v := access.From(ctx)
	if v == nil || v.Person == "" {
		return nil, nil
	}
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, translate(err)
	}
	held, err := postIn(ctx, s.store.Client, v.Person, p)
	if err != nil || held == nil {
		return nil, err
	}
	stored, err := s.store.PeriodAssessment.Query().
		Where(periodassessment.PeriodID(p.ID), periodassessment.PersonID(v.Person)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	return s.form(ctx, p, held, stored)
}

// FormOf returns a stored form with what stands beside it.
func (s *Service) FormOf(ctx context.Context, stored *ent.PeriodAssessment) (*Form, error) {
	p, err := s.store.Period.Get(ctx, stored.PeriodID)
	if err != nil {
		return nil, translate(err)
	}
	held, err := postIn(access.Elevated(ctx), s.store.Client, stored.PersonID, p)
	if err != nil || held == nil {
		return nil, err
	}
	return s.form(ctx, p, held, stored)
}

func (s *Service) form(ctx context.Context, p *ent.Period, held *ent.Post, stored *ent.PeriodAssessment) (*Form, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	ruleset, err := s.monthRules(ctx, p, held.Edges.Person.SubjectKind, d.Agency(held.UnitID))
	if err != nil || ruleset == nil {
		return nil, err
	}
	return s.formBy(ctx, d, p, held, stored, ruleset)
}

func (s *Service) formBy(ctx context.Context, d *Directory, p *ent.Period, held *ent.Post, stored *ent.PeriodAssessment, ruleset *scoring.Ruleset) (*Form, error) {
	state := string(periodassessment.StateDRAFT)
	if stored != nil {
		state = string(stored.State)
	}
	f := &Form{Person: held.Edges.Person, Period: p, Unit: d.Unit(held.UnitID), Post: held, Stored: stored, Ruleset: ruleset,
		Authority: d.FollowUp(held.PersonID, held.UnitID, held.Role)}
	frozen, err := s.frozenFor(ctx, d, p.ID, held.UnitID, held.PersonID)
	f.Actions = Offered(access.From(ctx), ent.TypePeriodAssessment, state, d.target(held), frozen)
	return f, err
}

// Forms lists the people of a unit's subtree whom the viewer manages, in a constant
// number of statements.
func (s *Service) Forms(ctx context.Context, periodID string, unitID *string) ([]Entry, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	if unitID != nil && d.Unit(*unitID) == nil {
		return nil, notFound()
	}
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, err
	}
	subjects, err := facts.Population(access.Elevated(ctx), s.store.Client, d, rules, p, d.agenciesOf(access.From(ctx).PointsScope()))
	if err != nil {
		return nil, err
	}
	stored, err := s.visibleForms(ctx, p)
	if err != nil {
		return nil, err
	}
	work, waiting, err := s.workCounts(ctx, p)
	if err != nil {
		return nil, err
	}
	v := access.From(ctx)
	var entries []Entry
	for _, one := range subjects {
		inUnit := unitID == nil || strings.HasPrefix(one.Unit.Path, d.Path(*unitID))
		if one.Ruleset == nil || !inUnit || !v.PointsScope().Covers(one.Unit.Path) {
			continue
		}
		f, err := s.formBy(ctx, d, p, one.Post, stored[one.Post.PersonID], one.Ruleset)
		if err != nil {
			return nil, err
		}
		entries = append(entries, Entry{Form: f, WorkCount: work[one.Post.PersonID], AwaitingCount: waiting[one.Post.PersonID]})
	}
	sortByName(entries)
	return entries, nil
}

func (s *Service) visibleForms(ctx context.Context, p *ent.Period) (map[string]*ent.PeriodAssessment, error) {
	forms, err := s.store.PeriodAssessment.Query().Where(periodassessment.PeriodID(p.ID)).All(ctx)
	byPerson := make(map[string]*ent.PeriodAssessment, len(forms))
	for _, f := range forms {
		byPerson[f.PersonID] = f
	}
	return byPerson, err
}

func (s *Service) workCounts(ctx context.Context, p *ent.Period) (work, waiting map[string]int, err error) {
	var rows []struct {
		PersonID string `json:"person_id"`
		Count    int    `json:"count"`
	}
	err = s.store.WorkItem.Query().Where(workitem.PeriodID(p.ID), workitem.StateEQ(workitem.StateOPEN)).
		GroupBy(workitem.FieldPersonID).Aggregate(ent.Count()).Scan(ctx, &rows)
	work = map[string]int{}
	for _, r := range rows {
		work[r.PersonID] = r.Count
	}
	if err != nil {
		return nil, nil, err
	}
	rows = nil
	err = s.store.Delivery.Query().Where(delivery.PeriodID(p.ID), delivery.StateEQ(delivery.StateREPORTED)).
		GroupBy(delivery.FieldPersonID).Aggregate(ent.Count()).Scan(ctx, &rows)
	waiting = map[string]int{}
	for _, r := range rows {
		waiting[r.PersonID] = r.Count
	}
	return work, waiting, err
}

func sortByName(entries []Entry) {
	slices.SortFunc(entries, func(a, b Entry) int {
		return cmp.Or(strings.Compare(a.Form.Person.NameKey, b.Form.Person.NameKey), strings.Compare(a.Form.Person.Code, b.Form.Person.Code))
	})
}
