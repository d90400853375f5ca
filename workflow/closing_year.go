package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// surveyYear lists what is open before a period longer than a month: its months, and for a
// year the registers of the units.
func (s *Service) surveyYear(ctx context.Context, client *ent.Client, a assessed, status *ClosingStatus, agencies []*ent.Unit) (err error) {
	if status.All, err = s.unpublished(ctx, client, a, agencies); err != nil {
		return err
	}
	if a.period.Kind == scoring.Year {
		units, err := s.unitBlockers(ctx, client, a, unitIDs(agencies))
		if err != nil {
			return err
		}
		status.All = append(status.All, units...)
	}
	if len(status.All) == 0 {
		status.Settled = status.Headcount
	}
	return nil
}

// unpublished lists, for each agency, the months of a longer period that are neither
// published themselves nor within a quarter or half-year that is: the mean rests on them
// (Art. 17.3).
func (s *Service) unpublished(ctx context.Context, client *ent.Client, a assessed, agencies []*ent.Unit) ([]Blocker, error) {
	p := a.period
	closed, err := client.Closing.Query().Where(closing.StateEQ(closing.StateCLOSED), closing.UnitIDIn(unitIDs(agencies)...),
		closing.HasPeriodWith(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn), period.IDNEQ(p.ID))).WithPeriod().All(ctx)
	if err != nil {
		return nil, err
	}
	var blockers []Blocker
	for _, agency := range agencies {
		for month := p.StartsOn; month <= p.EndsOn; month = nextMonth(month) {
			existed := agency.ValidFrom < nextMonth(month) && (agency.ValidTo == nil || *agency.ValidTo >= month)
			if existed && a.rules.Policies.Counts(month, agency) && !covered(closed, agency, month) {
				blockers = append(blockers, unpublishedMonth(a.directory, agency, month))
			}
		}
	}
	return blockers, nil
}

func covered(closed []*ent.Closing, agency *ent.Unit, month calendar.Date) bool {
	for _, c := range closed {
		if p := c.Edges.Period; c.UnitID == agency.ID && p.StartsOn <= month && month <= p.EndsOn {
			return true
		}
	}
	return false
}

func nextMonth(d calendar.Date) calendar.Date { return calendar.On(d.Year(), d.Month()+1, 1) }

func unpublishedMonth(d *Directory, agency *ent.Unit, month calendar.Date) Blocker {
	actors := []string{}
	for _, h := range d.Heads(agency.ID) {
		actors = append(actors, h.Edges.Person.FullName)
	}
	if len(actors) == 0 {
		actors = []string{agency.Name}
	}
	return Blocker{Kind: UnpublishedPeriod, Unit: agency, Actors: actors, Message: scoring.Text{
		Vi: fmt.Sprintf("Tháng %02d/%d chưa công bố kết quả.", month.Month(), month.Year()),
		En: fmt.Sprintf("%s %d is not published.", month.Month(), month.Year()),
	}}
}
