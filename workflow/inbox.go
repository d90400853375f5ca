package workflow

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/predicate"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// TaskKind says what a task asks for.
type TaskKind string

const (
	SelfAssess         TaskKind = "SELF_ASSESS"
	ReportWork         TaskKind = "REPORT_WORK"
	AcceptDeliveries   TaskKind = "ACCEPT_DELIVERIES"
	ConfirmAssessments TaskKind = "CONFIRM_ASSESSMENTS"
	DecideCauses       TaskKind = "DECIDE_CAUSES"
	CloseMonth         TaskKind = "CLOSE_PERIOD"
	ResolveNotes       TaskKind = "RESOLVE_NOTES"
	BreakTies          TaskKind = "BREAK_TIES"
	DecideDossiers     TaskKind = "DECIDE_DOSSIERS"
	AnswerPetitions    TaskKind = "ANSWER_PETITIONS"
	CarryOutPetitions  TaskKind = "CARRY_OUT_PETITIONS"
	ReplaceRatings     TaskKind = "REPLACE_RATINGS"
	ReportPersonnel    TaskKind = "REPORT_PERSONNEL"
	NotifyTerms        TaskKind = "NOTIFY_TERMS"
	SendNational       TaskKind = "SEND_NATIONAL"
	PrepareRatings     TaskKind = "PREPARE_RATINGS"
	RateOneself        TaskKind = "RATE_ONESELF"
	HoldMeetings       TaskKind = "HOLD_MEETINGS"
	RecordOpinions     TaskKind = "RECORD_OPINIONS"
	ProposeRatings     TaskKind = "PROPOSE_RATINGS"
	DecideRatings      TaskKind = "DECIDE_RATINGS"
	NotifyRatings      TaskKind = "NOTIFY_RATINGS"
	AcknowledgeRating  TaskKind = "ACKNOWLEDGE_RATING"
	ReadResult         TaskKind = "READ_RESULT"
)

// Task is something that waits for the viewer.
type Task struct {
	Kind    TaskKind
	Period  *ent.Period
	Unit    *ent.Unit
	Count   int
	DueOn   *calendar.Date
	Overdue bool
	DueSoon bool // within a week
}

// openMonths is how many months back the inbox looks.
const openMonths = 3

// MyWork lists what waits for the viewer, the most urgent first.
func (s *Service) MyWork(ctx context.Context) ([]Task, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	months, err := s.store.Period.Query().Where(period.KindEQ(scoring.Month), period.StartsOnLTE(s.Today())).
		Order(ent.Desc(period.FieldStartsOn)).Limit(openMonths).All(ctx)
	if err != nil {
		return nil, err
	}
	tasks, err := s.ownTasks(ctx, d, months)
	if err != nil {
		return nil, err
	}
	unread, err := s.resultTasks(ctx, months)
	if err != nil {
		return nil, err
	}
	tasks = append(tasks, unread...)
	for _, p := range months {
		for _, list := range []func(context.Context, *Directory, *ent.Period) ([]Task, error){s.managerTasks, s.closerTasks} {
			more, err := list(ctx, d, p)
			if err != nil {
				return nil, err
			}
			tasks = append(tasks, more...)
		}
	}
	for _, list := range []func(context.Context, *Directory) ([]Task, error){
		s.longerTasks, s.ratingTasks, s.petitionTasks, s.replaceTasks, s.nationalTasks, s.personTasks, s.noteTasks,
	} {
		more, err := list(ctx, d)
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, more...)
	}
	slices.SortStableFunc(tasks, func(a, b Task) int { return cmp.Compare(dueOrLast(a), dueOrLast(b)) })
	return tasks, nil
}

func dueOrLast(t Task) calendar.Date {
	if t.DueOn == nil {
		return calendar.On(9999, time.December, 31)
	}
	return *t.DueOn
}

func (s *Service) task(kind TaskKind, p *ent.Period, u *ent.Unit, count int, due calendar.Date) Task {
	return Task{Kind: kind, Period: p, Unit: u, Count: count, DueOn: &due, Overdue: due < s.Today(), DueSoon: due >= s.Today() && due <= s.Today()+soon}
}

// managerTasks are deliveries to accept and forms to confirm.
func (s *Service) managerTasks(ctx context.Context, d *Directory, p *ent.Period) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.AcceptDelivery) {
		return nil, nil
	}
	accept, err := s.toAccept(ctx, d, p)
	if err != nil {
		return nil, err
	}
	confirm, err := s.toConfirm(ctx, d, p)
	if err != nil {
		return nil, err
	}
	claims, err := s.claimsToDecide(ctx, d, p)
	var tasks []Task
	if accept > 0 {
		tasks = append(tasks, s.task(AcceptDeliveries, p, nil, accept, p.EndsOn))
	}
	if confirm > 0 {
		tasks = append(tasks, s.task(ConfirmAssessments, p, nil, confirm, p.EndsOn))
	}
	if len(claims) > 0 {
		tasks = append(tasks, s.task(DecideCauses, p, nil, len(claims), p.EndsOn))
	}
	return tasks, err
}

// toAccept counts the deliveries that wait for the viewer.
func (s *Service) toAccept(ctx context.Context, d *Directory, p *ent.Period) (int, error) {
	var waiting []struct {
		UnitID   string `json:"unit_id"`
		PersonID string `json:"person_id"`
		Count    int    `json:"count"`
	}
	err := s.store.Delivery.Query().Where(delivery.PeriodID(p.ID), delivery.StateEQ(delivery.StateREPORTED)).
		GroupBy(delivery.FieldUnitID, delivery.FieldPersonID).Aggregate(ent.Count()).Scan(ctx, &waiting)
	n := 0
	for _, w := range waiting {
		target := access.Target{Path: d.Path(w.UnitID), Person: w.PersonID}
		if access.May(access.From(ctx), access.AcceptDelivery, target) && !d.Frozen(p.ID, w.UnitID) {
			n += w.Count
		}
	}
	return n, err
}

// toConfirm counts the forms that wait for the viewer.
func (s *Service) toConfirm(ctx context.Context, d *Directory, p *ent.Period) (int, error) {
	sent := []predicate.PeriodAssessment{periodassessment.PeriodID(p.ID), periodassessment.StateEQ(periodassessment.StateSUBMITTED)}
	forms, err := s.store.PeriodAssessment.Query().Where(sent...).
		Select(periodassessment.FieldID, periodassessment.FieldPersonID, periodassessment.FieldUnitID).All(ctx)
	if err != nil || len(forms) == 0 {
		return 0, err
	}
	visible := append(sent, periodassessment.UnitIDIn(unitsOf(forms)...)) // not those of the whole province
	posts, err := postsIn(access.Elevated(ctx), s.store.Client, p, post.HasPersonWith(person.HasAssessmentsWith(visible...)))
	n := 0
	for _, form := range forms {
		held := posts[form.PersonID]
		if held != nil && access.May(access.From(ctx), access.ConfirmAssessment, d.target(held)) && !d.Frozen(p.ID, form.UnitID) {
			n++
		}
	}
	return n, err
}

func unitsOf(forms []*ent.PeriodAssessment) []string {
	var ids []string
	for _, f := range forms {
		ids = append(ids, f.UnitID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// closerTasks are months that have ended and are not closed.
func (s *Service) closerTasks(ctx context.Context, d *Directory, p *ent.Period) ([]Task, error) {
	v := access.From(ctx)
	if p.EndsOn >= s.Today() || !access.Somewhere(v, access.ClosePeriod) {
		return nil, nil
	}
	var open []*ent.Unit
	for _, u := range d.agencies {
		if d.ClosingState(p.ID, u.ID) == closing.StateOPEN && access.May(v, access.ClosePeriod, d.unitTarget(u.ID)) {
			open = append(open, u)
		}
	}
	if len(open) == 0 {
		return nil, nil
	}
	open, err := s.staffed(ctx, d, p, open)
	if len(open) == 0 || err != nil {
		return nil, err
	}
	return []Task{s.task(CloseMonth, p, open[0], len(open), p.EndsOn)}, nil
}

// staffed keeps the agencies that have somebody to score in a period.
func (s *Service) staffed(ctx context.Context, d *Directory, p *ent.Period, agencies []*ent.Unit) ([]*ent.Unit, error) {
	rules, err := s.rulesOf(access.Elevated(ctx), s.store.Client, p)
	if err != nil {
		return nil, err
	}
	units, err := facts.StaffedUnits(access.Elevated(ctx), s.store.Client, d, rules, p)
	return slices.DeleteFunc(agencies, func(a *ent.Unit) bool {
		return !slices.ContainsFunc(units, func(id string) bool { return d.Agency(id) == a })
	}), err
}

// noteTasks are notes of the staff file that nobody has dealt with.
func (s *Service) noteTasks(ctx context.Context, _ *Directory) ([]Task, error) {
	if !access.Somewhere(access.From(ctx), access.ResolveNote) {
		return nil, nil
	}
	n, err := s.store.Post.Query().Where(post.NoteNEQ(""), post.NoteResolved(false), inForce(s.Today())).Count(ctx)
	if n == 0 || err != nil {
		return nil, err
	}
	return []Task{{Kind: ResolveNotes, Count: n}}, nil
}
