package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

// rateUnits rates the units of the agencies, lower before upper, then applies the units' own
// cap, all in one transaction: their leaders are bound by what comes out (Art. 20.6).
func (c *computation) rateUnits(ctx context.Context) error {
	done, err := c.store.UnitResult.Query().Where(unitresult.RunID(c.run.ID)).WithUnit().All(ctx)
	if err != nil {
		return err
	}
	if len(done) > 0 {
		c.ratings = unitRatings(done)
		return nil
	}
	judged, err := c.judgeUnits(ctx, c.store.Client, c.assessed(), c.agencies)
	if err != nil {
		return err
	}
	c.ratings = judged.ratings()
	return c.keepUnits(ctx, judged)
}

// scoreUnits gives the units their points of a period shorter than a year. These bind
// nobody, and a unit without points holds nobody up; of a quarter leaders are told how much
// of its tasks their unit did, which a rule of the Party may ask (02-HD/BTCTW).
func (c *computation) scoreUnits(ctx context.Context) error {
	judged, err := c.judgeUnits(ctx, c.store.Client, c.assessed(), c.agencies)
	if err != nil {
		return err
	}
	c.ratings = map[string]*year.UnitRating{}
	for _, u := range judged.units {
		c.workOf(u.unit, u.facts)
	}
	done, err := c.store.UnitResult.Query().Where(unitresult.RunID(c.run.ID)).Exist(ctx)
	if err != nil || done {
		return err
	}
	if c.period.Kind != scoring.Month {
		if err := c.onlyAssessed(ctx, judged); err != nil {
			return err
		}
	}
	return c.keepUnits(ctx, judged)
}

// onlyAssessed leaves out the units that have no form of a quarter or half-year. The decree
// rates units by years and follows them by months (Arts. 5, 9): where nobody assessed a unit
// there is nothing to report of it, and no points are made up from its months.
func (c *computation) onlyAssessed(ctx context.Context, judged *judgedUnits) error {
	forms, err := c.store.UnitAssessment.Query().Where(unitassessment.PeriodID(c.run.PeriodID)).Select(unitassessment.FieldUnitID).Strings(ctx)
	judged.units = slices.DeleteFunc(judged.units, func(u *judgedUnit) bool { return !slices.Contains(forms, u.unit.ID) })
	return err
}

// workOf notes how much of its tasks of a quarter a unit did, where that is known.
func (c *computation) workOf(u *ent.Unit, f unit.Facts) {
	if c.period.Kind != scoring.Quarter || f.Tasks == nil {
		return
	}
	if share := law.Share(f.Tasks.Done, f.Tasks.Assigned); share != nil {
		c.ratings[u.ID] = &year.UnitRating{Ref: u.Code, Done: law.Of(*share),
			ForceMajeure: f.ForceMajeure != nil && f.ForceMajeure.Accepted}
	}
}

// keepUnits writes the results of units and their caps.
func (c *computation) keepUnits(ctx context.Context, judged *judgedUnits) error {
	return c.step(ctx, run.PhaseUNITS, func(ctx context.Context, tx *ent.Tx) error {
		rows := make([]*ent.UnitResult, len(judged.units))
		for i, u := range judged.units {
			c.policies[u.policy.Hash] = u.policy
			rows[i] = c.unitRow(u)
		}
		if err := c.store.WriteUnitResults(ctx, tx, rows); err != nil {
			return err
		}
		return c.keepLimits(ctx, tx, judged.limits)
	})
}

// assessed is what the judging of units and people needs to know of the run's period.
func (c *computation) assessed() assessed {
	return assessed{directory: c.directory, period: c.period, rules: c.rules, on: calendar.Of(c.run.CreatedAt.In(zone))}
}

func (c *computation) unitRow(u *judgedUnit) *ent.UnitResult {
	out := u.rated
	return &ent.UnitResult{ID: newID("ur"), RunID: c.run.ID, PeriodID: c.run.PeriodID, UnitID: u.unit.ID, AgencyID: u.agency.ID,
		RulesetHash: u.policy.Hash, Status: out.Status, General: rounded(out.Parts.General), Result: rounded(resultPart(out)),
		Total: rounded(out.Mean), TotalExact: out.Mean, Band: out.Band, RatingBeforeCap: out.BeforeCap, Rating: out.Rating,
		Outcome: out.Outcome, Notes: out.Notes, Sources: u.sources, Sheet: u.sheet(), Trace: out.Trace.Canonical(), Hash: out.Hash()}
}

// unitRatings are the ratings of units as they bound the people who head them, by unit.
func unitRatings(rows []*ent.UnitResult) map[string]*year.UnitRating {
	ratings := map[string]*year.UnitRating{}
	for _, r := range rows {
		ratings[r.UnitID] = &year.UnitRating{Ref: r.Edges.Unit.Code, Rating: r.Rating}
	}
	return ratings
}

// publishedRatings reads the ratings of units that stand in a period, for those that are
// not rated by the same run.
func publishedRatings(ctx context.Context, client *ent.Client, p *ent.Period) (map[string]*ent.UnitResult, error) {
	rows, err := client.UnitResult.Query().Where(unitresult.PeriodID(p.ID),
		unitresult.VisibilityEQ(unitresult.Visibility(result.VisibilityCURRENT))).WithUnit().All(ctx)
	byUnit := make(map[string]*ent.UnitResult, len(rows))
	for _, r := range rows {
		byUnit[r.UnitID] = r
	}
	return byUnit, err
}
