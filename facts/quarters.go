package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/store"
)

// What the Party's rule on quarters asks of leaders (02-HD/BTCTW) and no act of the State.

// loadQuarterBefore reads how leaders stood in the quarter before the period: two quarters in
// a row count over the end of a year too.
func (y *years) loadQuarterBefore(ctx context.Context, client *ent.Client, leaders []string) error {
	y.quarterBefore = map[string][]year.QuarterRating{}
	before, err := client.Period.Query().Where(period.KindEQ(scoring.Quarter), period.EndsOn(y.period.StartsOn-1)).First(ctx)
	if ent.IsNotFound(err) || len(leaders) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	rows, err := client.Result.Query().Where(result.PeriodID(before.ID), result.PersonIDIn(leaders...), result.RatingNotNil(),
		result.VisibilityEQ(result.VisibilityCURRENT)).Select(result.FieldPersonID, result.FieldRating).All(ctx)
	for _, r := range rows {
		one := year.QuarterRating{Quarter: before.Number, Rating: *r.Rating}
		if before.Year != y.period.Year {
			one.Year = &before.Year
		}
		y.quarterBefore[r.PersonID] = append(y.quarterBefore[r.PersonID], one)
	}
	return err
}

// loadOwnDone counts the share of their own work of the quarter that leaders did; who had none
// due stays unknown.
func (y *years) loadOwnDone(ctx context.Context, client *ent.Client, leaders []string) error {
	y.ownDone = map[string]*law.Exact{}
	if y.period.Kind != scoring.Quarter || len(leaders) == 0 {
		return nil
	}
	work, err := y.workDue(ctx, client, leaders)
	for person, items := range grouped(work, func(w *ent.WorkItem) string { return w.PersonID }) {
		done := 0
		for _, w := range items {
			if item := Item(w); item.Accepted >= item.Assigned {
				done++
			}
		}
		y.ownDone[person] = law.Of(scoring.NewFraction(int64(done), int64(len(items))))
	}
	return err
}

// loadTraining reads courses; they are kept with the leaves and are work all the same.
func (y *years) loadTraining(ctx context.Context, client *ent.Client, leaders []string) error {
	y.training = map[string][]year.Training{}
	rows, err := client.Leave.Query().Where(leave.PersonIDIn(leaders...), leave.KindEQ(leave.KindTRAINING),
		store.InForceBetween(y.period.StartsOn, y.period.EndsOn)).Order(ent.Asc(leave.FieldValidFrom)).All(ctx)
	for _, l := range rows {
		one := year.Training{From: l.ValidFrom, To: y.period.EndsOn}
		if l.ValidTo != nil {
			one.To = *l.ValidTo
		}
		y.training[l.PersonID] = append(y.training[l.PersonID], one)
	}
	return err
}

// loadAppointed finds who was first appointed as a leader within the period.
func (y *years) loadAppointed(ctx context.Context, client *ent.Client, leaders []string) error {
	y.appointed = map[string]*calendar.Date{}
	rows, err := client.Post.Query().Where(post.PersonIDIn(leaders...), post.RoleIn(scoring.Head, scoring.Deputy),
		post.ValidFromLTE(y.period.EndsOn)).Select(post.FieldPersonID, post.FieldValidFrom).
		Order(ent.Asc(post.FieldValidFrom, post.FieldID)).All(ctx)
	first := map[string]bool{}
	for _, p := range rows {
		if !first[p.PersonID] && p.ValidFrom >= y.period.StartsOn {
			y.appointed[p.PersonID] = &p.ValidFrom
		}
		first[p.PersonID] = true
	}
	return err
}
