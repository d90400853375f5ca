package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// ratingSteps are the steps of a year (Arts. 9, 21), each as a verb and the task it makes.
var ratingSteps = []struct {
	verb access.Verb
	kind TaskKind
}{
	{access.SubmitSelfRating, RateOneself},
	{access.RecordPartyOpinion, RecordOpinions},
	{access.ProposeRatings, ProposeRatings},
	{access.DecideRatings, DecideRatings},
	{access.NotifyRatings, NotifyRatings},
	{access.AcknowledgeRating, AcknowledgeRating},
}

// ratingTasks are the steps of the latest year that wait for the viewer.
func (s *Service) ratingTasks(ctx context.Context, d *Directory) ([]Task, error) {
	p, err := s.store.Period.Query().Where(period.KindEQ(scoring.Year), period.StartsOnLTE(s.Today())).
		Order(ent.Desc(period.FieldStartsOn)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	unprepared, err := s.unprepared(ctx, d, p)
	if err != nil {
		return nil, err
	}
	rows, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(p.ID), annualrating.Or(
		annualrating.StateNotIn(annualrating.StateNOT_RATED, annualrating.StateNOTIFIED, annualrating.StateSUPERSEDED),
		annualrating.And(annualrating.PersonID(access.From(ctx).Person), annualrating.StateEQ(annualrating.StateNOTIFIED)),
	)).Order(ent.Asc(annualrating.FieldID)).All(ctx)
	if err != nil || len(rows) == 0 && unprepared.Count == 0 {
		return nil, err
	}
	tasks := []Task{unprepared, meetingTask(ctx, d, p, rows)}
	for _, step := range ratingSteps {
		tasks = append(tasks, stepTask(ctx, d, p, rows, step.verb, step.kind))
	}
	due, err := s.closingDue(ctx, p)
	return s.waitingTasks(dueAll(tasks, due)...), err
}

// dueAll gives tasks the deadline of the year (Art. 19.2); reading a notice has none.
func dueAll(tasks []Task, due calendar.Date) []Task {
	for i := range tasks {
		if tasks[i].Kind != AcknowledgeRating {
			tasks[i].dueBy(&due)
		}
	}
	return tasks
}

// stepTask counts the years that wait for the viewer's verb.
func stepTask(ctx context.Context, d *Directory, p *ent.Period, rows []*ent.AnnualRating, verb access.Verb, kind TaskKind) Task {
	t := Task{Kind: kind, Period: p}
	for _, r := range rows {
		// What is proposed already can be proposed anew, but waits for the authority.
		if verb == access.ProposeRatings && r.State == annualrating.StatePROPOSED {
			continue
		}
		if _, err := Next(ent.TypeAnnualRating, verb, string(r.State)); err != nil || !forThis(verb, r) ||
			!access.May(access.From(ctx), verb, d.ratingTarget(verb, r)) {
			continue
		}
		t.add(d.Unit(r.AgencyID))
	}
	return t
}

// meetingTask counts the people whose Form 02 is sent and whom no meeting has on its list.
func meetingTask(ctx context.Context, d *Directory, p *ent.Period, rows []*ent.AnnualRating) Task {
	t := Task{Kind: HoldMeetings, Period: p}
	for _, r := range rows {
		if r.PersonID != nil && r.State == annualrating.StateSELF_RATED && r.MeetingID == nil &&
			access.May(access.From(ctx), access.CreateMeeting, d.unitTarget(r.UnitID)) {
			t.add(d.Unit(r.AgencyID))
		}
	}
	return t
}

// unprepared counts the agencies whose year is published and not yet on its way.
func (s *Service) unprepared(ctx context.Context, d *Directory, p *ent.Period) (Task, error) {
	t := Task{Kind: PrepareRatings, Period: p}
	if !access.Somewhere(access.From(ctx), access.PrepareRatings) {
		return t, nil
	}
	begun, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(p.ID)).Unique(true).
		Select(annualrating.FieldAgencyID).Strings(access.Elevated(ctx))
	if err != nil {
		return t, err
	}
	closed, err := s.store.Closing.Query().Where(closing.PeriodID(p.ID), closing.StateEQ(closing.StateCLOSED), closing.UnitIDNotIn(begun...)).
		Order(ent.Asc(closing.FieldUnitID)).All(ctx)
	for _, c := range closed {
		if access.May(access.From(ctx), access.PrepareRatings, d.unitTarget(c.UnitID)) {
			t.add(d.Unit(c.UnitID))
		}
	}
	return t, err
}

// add counts one more, and leads to the first agency it came from.
func (t *Task) add(agency *ent.Unit) {
	if t.Count++; t.Unit == nil {
		t.Unit = agency
	}
}
