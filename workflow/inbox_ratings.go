package workflow

import (
	"context"
	"slices"

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

// ratedYears is how many years the inbox looks at: in January the year before is still on
// its way (Art. 19.2).
const ratedYears = 2

// ratingTasks are the steps of the latest years that wait for the viewer.
func (s *Service) ratingTasks(ctx context.Context, d *Directory) ([]Task, error) {
	years, err := s.store.Period.Query().Where(period.KindEQ(scoring.Year), period.StartsOnLTE(s.Today())).
		Order(ent.Desc(period.FieldStartsOn)).Limit(ratedYears).All(ctx)
	if err != nil || len(years) == 0 {
		return nil, err
	}
	rows, err := s.ratingsOnTheWay(ctx, years)
	if err != nil || len(rows) == 0 && !access.Somewhere(access.From(ctx), access.PrepareRatings) {
		return nil, err
	}
	clock, err := s.closingClock(ctx)
	if err != nil {
		return nil, err
	}
	var tasks []Task
	for _, p := range years {
		y := yearTasks{s, d, p, clock}
		more, err := y.list(ctx, slices.DeleteFunc(slices.Clone(rows), func(r *ent.AnnualRating) bool { return r.PeriodID != p.ID }))
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, more...)
	}
	return s.waitingTasks(tasks...), nil
}

// yearTasks are the steps of one year.
type yearTasks struct {
	service   *Service
	directory *Directory
	period    *ent.Period
	clock     *stageBook
}

// ratingsOnTheWay are the years the viewer sees that are not told yet, and the own ones that
// are.
func (s *Service) ratingsOnTheWay(ctx context.Context, years []*ent.Period) ([]*ent.AnnualRating, error) {
	var ids []string
	for _, p := range years {
		ids = append(ids, p.ID)
	}
	return s.store.AnnualRating.Query().Where(annualrating.PeriodIDIn(ids...), annualrating.Or(
		annualrating.StateNotIn(annualrating.StateNOT_RATED, annualrating.StateNOTIFIED, annualrating.StateSUPERSEDED),
		annualrating.And(annualrating.PersonID(access.From(ctx).Person), annualrating.StateEQ(annualrating.StateNOTIFIED)),
	)).Order(ent.Asc(annualrating.FieldID)).All(ctx)
}

func (y yearTasks) list(ctx context.Context, rows []*ent.AnnualRating) ([]Task, error) {
	unprepared, err := y.unprepared(ctx)
	if err != nil {
		return nil, err
	}
	tasks := []Task{unprepared, y.meetings(ctx, rows)}
	for _, step := range ratingSteps {
		tasks = append(tasks, y.step(ctx, rows, step.verb, step.kind))
	}
	return tasks, nil
}

// step counts the years that wait for the viewer's verb.
func (y yearTasks) step(ctx context.Context, rows []*ent.AnnualRating, verb access.Verb, kind TaskKind) Task {
	t := Task{Kind: kind, Period: y.period}
	for _, r := range rows {
		// What is proposed already can be proposed anew, but waits for the authority.
		if verb == access.ProposeRatings && r.State == annualrating.StatePROPOSED {
			continue
		}
		if _, err := Next(ent.TypeAnnualRating, verb, string(r.State)); err != nil || !forThis(verb, r) ||
			!access.May(access.From(ctx), verb, y.directory.ratingTarget(verb, r)) {
			continue
		}
		if r.ReplacesID != nil { // the year's own day is over for a replacement
			t.add(y.directory.Unit(r.AgencyID), nil)
			continue
		}
		y.add(&t, r.AgencyID)
	}
	return t
}

// meetings counts the people whose Form 02 is sent and whom no meeting has on its list.
func (y yearTasks) meetings(ctx context.Context, rows []*ent.AnnualRating) Task {
	t := Task{Kind: HoldMeetings, Period: y.period}
	for _, r := range rows {
		if r.PersonID != nil && r.State == annualrating.StateSELF_RATED && r.MeetingID == nil &&
			access.May(access.From(ctx), access.CreateMeeting, y.directory.unitTarget(r.UnitID)) {
			y.add(&t, r.AgencyID)
		}
	}
	return t
}

// unprepared counts the agencies whose year is published and not yet on its way.
func (y yearTasks) unprepared(ctx context.Context) (Task, error) {
	t, store := Task{Kind: PrepareRatings, Period: y.period}, y.service.store
	if !access.Somewhere(access.From(ctx), access.PrepareRatings) {
		return t, nil
	}
	begun, err := store.AnnualRating.Query().Where(annualrating.PeriodID(y.period.ID)).Unique(true).
		Select(annualrating.FieldAgencyID).Strings(access.Elevated(ctx))
	if err != nil {
		return t, err
	}
	closed, err := store.Closing.Query().Where(closing.PeriodID(y.period.ID), closing.StateEQ(closing.StateCLOSED), closing.UnitIDNotIn(begun...)).
		Order(ent.Asc(closing.FieldUnitID)).All(ctx)
	for _, c := range closed {
		if access.May(access.From(ctx), access.PrepareRatings, y.directory.unitTarget(c.UnitID)) {
			y.add(&t, c.UnitID)
		}
	}
	return t, err
}

// add counts one more of an agency, by the agency's own day of Art. 19.2; reading a notice has
// none.
func (y yearTasks) add(t *Task, agencyID string) {
	agency := y.directory.Unit(agencyID)
	if t.Kind == AcknowledgeRating {
		t.add(agency, nil)
		return
	}
	due := y.clock.closingDue(y.period, agency)
	t.add(agency, &due)
}

// add counts one more, leads to the first agency it came from, and is due on the first day.
func (t *Task) add(agency *ent.Unit, due *calendar.Date) {
	if t.Count++; t.Unit == nil {
		t.Unit = agency
	}
	t.dueBy(due)
}
