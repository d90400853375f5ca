package facts

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/ent/leave"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/year"
	"github.com/congtam/congtam/store"
)

// Years gathers the sheets of some subjects in a quarter, half-year or year, in their
// order, in a constant number of statements, and the identifiers of the records behind
// the names a sheet uses. Ratings are those of the units the leaders head, by unit.
func Years(ctx context.Context, client *ent.Client, org Organisation, p *ent.Period, subjects []Subject, ratings map[string]*year.UnitRating) ([]YearSheet, []map[string]string, error) {
	y := &years{org: org, period: p, ratings: ratings}
	if err := y.load(ctx, client, subjects); err != nil {
		return nil, nil, err
	}
	sheets, sources := make([]YearSheet, len(subjects)), make([]map[string]string, len(subjects))
	for i, s := range subjects {
		sheets[i], sources[i] = y.sheet(s)
	}
	return sheets, sources, nil
}

// years holds what the registers say of some people, by person.
type years struct {
	org         Organisation
	period      *ent.Period
	ratings     map[string]*year.UnitRating
	periods     map[string]*ent.Period // by identifier: the shorter ones within the period
	results     map[string][]*ent.Result
	posts       map[string][]*ent.Post
	leaves      map[string][]*ent.Leave
	disciplines map[string][]*ent.Discipline
	conclusions map[string][]*ent.Conclusion // by person
	cases       []*ent.Conclusion            // of corruption, handled in the year
	leading     map[string][]*ent.Post       // leading posts of all time by person, where there is a case
	tasks       map[string]*levels.Tasks
	common      map[string]levels.Common
	exceeded    map[string]scoring.Fraction    // share of the tasks, as a document states it
	opinions    map[string]string              // document of the agency left within the year
	unitTasks   map[string][]*ent.AssignedTask // by unit that somebody rated without points leads

	quarterBefore map[string][]year.QuarterRating // of leaders: of the quarter before the period
	ownDone       map[string]*law.Exact           // of leaders: share of their own work of the quarter
	training      map[string][]year.Training
	appointed     map[string]*calendar.Date // of leaders first appointed within the period
}

func (y *years) load(ctx context.Context, client *ent.Client, subjects []Subject) (err error) {
	var persons, withoutPoints, leaders []string
	for _, s := range subjects {
		persons = append(persons, s.Post.PersonID)
		if s.Post.Role.Leads() {
			leaders = append(leaders, s.Post.PersonID)
		}
		if s.Policy.Engine == law.EngineLevels {
			withoutPoints = append(withoutPoints, s.Post.PersonID)
		}
	}
	for _, step := range []func() error{
		func() error { return y.loadResults(ctx, client, persons) },
		func() error { return y.loadPosts(ctx, client, persons) },
		func() error { return y.loadLeaves(ctx, client, persons) },
		func() error { return y.loadDisciplines(ctx, client, persons) },
		func() error { return y.loadConclusions(ctx, client, subjects) },
		func() error { return y.loadLevels(ctx, client, withoutPoints) },
		func() error { return y.loadLed(ctx, client, subjects) },
		func() error { return y.loadQuarterBefore(ctx, client, leaders) },
		func() error { return y.loadOwnDone(ctx, client, leaders) },
		func() error { return y.loadTraining(ctx, client, leaders) },
		func() error { return y.loadAppointed(ctx, client, leaders) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// loadResults reads the published results of the shorter periods within this one. The
// months of an old agency are among them: they go with the person (Art. 19.1).
func (y *years) loadResults(ctx context.Context, client *ent.Client, persons []string) error {
	within, err := client.Period.Query().Where(period.StartsOnGTE(y.period.StartsOn), period.EndsOnLTE(y.period.EndsOn),
		period.KindIn(shorter(y.period.Kind)...)).All(ctx)
	if err != nil {
		return err
	}
	y.periods = map[string]*ent.Period{}
	var ids []string
	for _, p := range within {
		y.periods[p.ID] = p
		ids = append(ids, p.ID)
	}
	rows, err := client.Result.Query().Where(result.PersonIDIn(persons...), result.PeriodIDIn(ids...),
		result.VisibilityEQ(result.VisibilityCURRENT)).Select(partColumns...).All(ctx)
	y.results = grouped(rows, func(r *ent.Result) string { return r.PersonID })
	return err
}

// shorter lists the periods a longer one is made of.
func shorter(kind scoring.PeriodKind) []scoring.PeriodKind {
	switch kind {
	case scoring.Quarter:
		return []scoring.PeriodKind{scoring.Month}
	case scoring.HalfYear:
		return []scoring.PeriodKind{scoring.Month, scoring.Quarter}
	}
	return []scoring.PeriodKind{scoring.Month, scoring.Quarter, scoring.HalfYear}
}

// partColumns leave out evidence and trace, which are large.
var partColumns = []string{
	result.FieldPersonID, result.FieldPeriodID, result.FieldAgencyID, result.FieldStatus, result.FieldRating,
	result.FieldTotalExact, result.FieldGeneral, result.FieldQuantityRatio, result.FieldQualityRatio,
	result.FieldProgressRatio, result.FieldUnitResultRatio, result.FieldOrganisingRatio, result.FieldUnityRatio,
	result.FieldMeanRatio, result.FieldConverted, result.FieldFaults,
}

func (y *years) loadPosts(ctx context.Context, client *ent.Client, persons []string) error {
	rows, err := client.Post.Query().Where(post.PersonIDIn(persons...), store.InForceBetween(y.period.StartsOn, y.period.EndsOn)).
		Order(ent.Asc(post.FieldValidFrom, post.FieldID)).All(ctx)
	y.posts = grouped(rows, func(p *ent.Post) string { return p.PersonID })
	return err
}

func (y *years) loadLeaves(ctx context.Context, client *ent.Client, persons []string) error {
	rows, err := client.Leave.Query().Where(leave.PersonIDIn(persons...), leave.KindNotIn(leave.KindOTHER, leave.KindTRAINING),
		store.InForceBetween(y.period.StartsOn, y.period.EndsOn)).Order(ent.Asc(leave.FieldValidFrom)).All(ctx)
	y.leaves = grouped(rows, func(l *ent.Leave) string { return l.PersonID })
	return err
}

func (y *years) loadDisciplines(ctx context.Context, client *ent.Client, persons []string) error {
	rows, err := client.Discipline.Query().Where(discipline.PersonIDIn(persons...), discipline.DecidedOnLTE(y.period.EndsOn)).
		Order(func(s *sql.Selector) { s.OrderBy(s.C(discipline.FieldDecidedOn), s.C(discipline.FieldDocument)) }).All(ctx)
	y.disciplines = grouped(rows, func(d *ent.Discipline) string { return d.PersonID })
	return err
}

// inEffect is the day from which a discipline counts: the one its decision names, or else
// that of the decision (Art. 11.3.a asks in which year it is in effect).
func inEffect(d *ent.Discipline) calendar.Date {
	if d.EffectiveFrom != nil {
		return *d.EffectiveFrom
	}
	return d.DecidedOn
}

func grouped[T any](rows []T, key func(T) string) map[string][]T {
	by := map[string][]T{}
	for _, r := range rows {
		by[key(r)] = append(by[key(r)], r)
	}
	return by
}

// PeriodName is how traces name a period: 2026-03, 2026-Q1, 2026-H1, 2026.
func PeriodName(p *ent.Period) string {
	switch p.Kind {
	case scoring.Month:
		return fmt.Sprintf("%04d-%02d", p.Year, p.Number)
	case scoring.Quarter:
		return fmt.Sprintf("%04d-Q%d", p.Year, p.Number)
	case scoring.HalfYear:
		return fmt.Sprintf("%04d-H%d", p.Year, p.Number)
	}
	return fmt.Sprintf("%04d", p.Year)
}
