package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// unpublished lists, for each agency, the months of a longer period that are neither
// published themselves nor within a quarter or half-year that is: the mean rests on them
// (Art. 17.3).
func (s *Service) unpublished(ctx context.Context, client *ent.Client, d *Directory, p *ent.Period, rules facts.Rules, agencies []*ent.Unit) ([]Blocker, error) {
	closed, err := client.Closing.Query().Where(closing.StateEQ(closing.StateCLOSED), closing.UnitIDIn(unitIDs(agencies)...),
		closing.HasPeriodWith(period.StartsOnGTE(p.StartsOn), period.EndsOnLTE(p.EndsOn), period.IDNEQ(p.ID))).WithPeriod().All(ctx)
	if err != nil {
		return nil, err
	}
	var blockers []Blocker
	for _, a := range agencies {
		for month := p.StartsOn; month <= p.EndsOn; month = nextMonth(month) {
			if a.ValidFrom < nextMonth(month) && rules.Policies.Counts(month) && !covered(closed, a, month) {
				blockers = append(blockers, unpublishedMonth(d, a, month))
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
