package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// ownRecords are what the viewer has in some months: read together, as everybody opens the
// inbox every morning.
type ownRecords struct {
	posts []*ent.Post                // the latest first
	due   map[string][]calendar.Date // unreported work by month, the earliest first
	sent  map[string]bool            // months whose form has been sent
}

// ownTasks are the viewer's own forms and work.
func (s *Service) ownTasks(ctx context.Context, d *Directory, months []*ent.Period) ([]Task, error) {
	person := access.From(ctx).Person
	if person == "" || len(months) == 0 {
		return nil, nil
	}
	own, err := s.ownRecords(ctx, person, months)
	if err != nil {
		return nil, err
	}
	var tasks []Task
	for _, p := range months {
		if held := own.post(p); held != nil && !d.Frozen(p.ID, held.UnitID) {
			rules, err := s.monthRules(ctx, p, held.Edges.Person.SubjectKind, d.Agency(held.UnitID))
			if err != nil {
				return nil, err
			}
			tasks = append(tasks, s.ownTasksIn(p, d.Unit(held.UnitID), own, rules != nil)...)
		}
	}
	return tasks, err
}

// ownTasksIn lists what somebody has to do in a month; a form only where their kind of person
// is scored.
func (s *Service) ownTasksIn(p *ent.Period, unit *ent.Unit, own ownRecords, scored bool) []Task {
	var tasks []Task
	if due := own.due[p.ID]; len(due) > 0 {
		tasks = append(tasks, s.task(ReportWork, p, unit, len(due), due[0]))
	}
	if scored && !own.sent[p.ID] {
		tasks = append(tasks, s.task(SelfAssess, p, unit, 1, p.EndsOn))
	}
	return tasks
}

func (s *Service) ownRecords(ctx context.Context, personID string, months []*ent.Period) (own ownRecords, err error) {
	own = ownRecords{due: map[string][]calendar.Date{}, sent: map[string]bool{}}
	var ids []string
	for _, p := range months {
		ids = append(ids, p.ID)
	}
	own.posts, err = s.store.Post.Query().
		Where(post.PersonID(personID), post.Primary(true), inForceBetween(months[len(months)-1].StartsOn, months[0].EndsOn)).
		WithPerson().Order(ent.Desc(post.FieldValidFrom, post.FieldID)).All(ctx)
	if err != nil {
		return own, err
	}
	unreported, err := s.unreported(personID, ids).Select(workitem.FieldPeriodID, workitem.FieldDueOn).All(ctx)
	if err != nil {
		return own, err
	}
	for _, w := range unreported {
		own.due[w.PeriodID] = append(own.due[w.PeriodID], w.DueOn)
	}
	sent, err := s.store.PeriodAssessment.Query().Where(periodassessment.PeriodIDIn(ids...), periodassessment.PersonID(personID),
		periodassessment.StateNEQ(periodassessment.StateDRAFT)).Select(periodassessment.FieldPeriodID).Strings(ctx)
	for _, id := range sent {
		own.sent[id] = true
	}
	return own, err
}

// post is the one that decides in a period, as postIn finds it.
func (own ownRecords) post(p *ent.Period) *ent.Post {
	for _, held := range own.posts {
		if held.ValidFrom <= p.EndsOn && (held.ValidTo == nil || *held.ValidTo >= p.StartsOn) {
			return held
		}
	}
	return nil
}

func (s *Service) unreported(personID string, months []string) *ent.WorkItemQuery {
	return s.store.WorkItem.Query().Where(workitem.PeriodIDIn(months...), workitem.PersonID(personID), workitem.StateEQ(workitem.StateOPEN),
		workitem.KindNEQ(scoring.HandedOver), workitem.Not(workitem.HasDeliveriesWith(delivery.StateNEQ(delivery.StateRETURNED)))).
		Order(ent.Asc(workitem.FieldDueOn))
}
