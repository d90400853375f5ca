package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// petitionTasks are petitions the viewer has to answer, and upheld ones whose result is to
// be computed anew.
func (s *Service) petitionTasks(ctx context.Context, d *Directory) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.AnswerPetition) && !access.Somewhere(v, access.SupersedeRun) {
		return nil, nil
	}
	found, err := s.store.Petition.Query().Where(petition.Or(petition.StateIn(petition.StateFILED, petition.StateRECEIVED), waitingForRun())).
		WithPeriod().WithExtensions().Order(ent.Asc(petition.FieldFiledAt)).All(ctx)
	if err != nil {
		return nil, err
	}
	answer, carry := Task{Kind: AnswerPetitions}, Task{Kind: CarryOutPetitions}
	for _, p := range found {
		switch {
		case p.State == petition.StateANSWERED && access.May(v, access.SupersedeRun, d.unitTarget(p.AgencyID)):
			carry.Period, carry.Count = p.Edges.Period, carry.Count+1
		case p.State != petition.StateANSWERED && access.May(v, access.AnswerPetition, d.petitionTarget(p)):
			answer.Count++
			answer.dueBy(PetitionDue(p))
		}
	}
	return s.waitingTasks(answer, carry), nil
}

// nationalTasks are results that are not yet sent to the national database.
func (s *Service) nationalTasks(ctx context.Context, d *Directory) ([]Task, error) {
	v := access.From(ctx)
	if !access.Somewhere(v, access.ExportNational) {
		return nil, nil
	}
	book, err := s.stageBook(ctx, d, s.Today())
	if err != nil {
		return nil, err
	}
	send := Task{Kind: SendNational}
	for _, c := range book.closings {
		agency := d.Unit(c.UnitID)
		if agency == nil || book.done(procedure.SendNational, c.Edges.Period, agency.ID) != nil ||
			!access.May(v, access.ExportNational, d.unitTarget(agency.ID)) {
			continue
		}
		due, err := book.due(procedure.SendNational, c.Edges.Period, agency)
		if err != nil {
			return nil, err
		}
		if due != nil {
			send.Count++
			if send.DueOn == nil || *due < *send.DueOn {
				send.Period, send.Unit = c.Edges.Period, agency
			}
			send.dueBy(due)
		}
	}
	return s.waitingTasks(send), nil
}

// dueBy brings a task's deadline forward to a day, if it is earlier.
func (t *Task) dueBy(day *calendar.Date) {
	if day != nil && (t.DueOn == nil || *day < *t.DueOn) {
		t.DueOn = day
	}
}

// waitingTasks keeps the tasks that count something, and says how they stand to their day.
func (s *Service) waitingTasks(all ...Task) []Task {
	var kept []Task
	for _, t := range all {
		if t.Count == 0 {
			continue
		}
		if t.DueOn != nil {
			t.Overdue, t.DueSoon = *t.DueOn < s.Today(), *t.DueOn >= s.Today() && *t.DueOn <= s.Today()+soon
		}
		kept = append(kept, t)
	}
	return kept
}
