package facts

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/attestation"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/discipline"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/year"
)

// Decisions gathers what the norms on the use of ratings ask about some people, in the
// order of their results of the year, in a constant number of statements. A fact that no
// register holds is left out, and the conditions that need it stay open.
func Decisions(ctx context.Context, client *ent.Client, p *ent.Period, on calendar.Date, results []*ent.Result) ([]decision.Facts, error) {
	d := &decisions{period: p, on: on}
	if err := d.load(ctx, client, results); err != nil {
		return nil, err
	}
	all := make([]decision.Facts, len(results))
	for i, r := range results {
		all[i] = d.facts(r)
	}
	return all, nil
}

type decisions struct {
	period      *ent.Period
	on          calendar.Date
	periods     map[string]*ent.Period
	earlier     map[string][]*ent.Result
	posts       map[string][]*ent.Post
	disciplines map[string][]*ent.Discipline
	attested    map[string][]*ent.Attestation
	decided     map[string][]*ent.AnnualRating // years decided and told
	layers      []string                       // laid over rules within the period; never nil
	degraded    map[string][]*ent.Conclusion   // concluded in the year
}

func (d *decisions) load(ctx context.Context, client *ent.Client, results []*ent.Result) error {
	var persons []string
	for _, r := range results {
		persons = append(persons, r.PersonID)
	}
	if err := d.loadEarlier(ctx, client, persons); err != nil {
		return err
	}
	posts, err := client.Post.Query().Where(post.PersonIDIn(persons...), post.Primary(true), post.ValidFromLTE(d.period.EndsOn)).All(ctx)
	if err != nil {
		return err
	}
	decided, err := client.Discipline.Query().Where(discipline.PersonIDIn(persons...), discipline.DecidedOnLTE(d.period.EndsOn)).
		Order(ent.Asc(discipline.FieldDecidedOn, discipline.FieldDocument)).All(ctx)
	if err != nil {
		return err
	}
	if err := d.loadDecided(ctx, client, persons); err != nil {
		return err
	}
	if d.layers, err = layersWithin(ctx, client, d.period); err != nil {
		return err
	}
	if err := d.loadDegraded(ctx, client, persons); err != nil {
		return err
	}
	attested, err := client.Attestation.Query().Where(attestation.PersonIDIn(persons...), attestation.YearLTE(d.period.Year)).
		Order(ent.Asc(attestation.FieldYear, attestation.FieldKind)).All(ctx)
	d.posts = grouped(posts, func(p *ent.Post) string { return p.PersonID })
	d.disciplines = grouped(decided, func(x *ent.Discipline) string { return x.PersonID })
	d.attested = grouped(attested, func(a *ent.Attestation) string { return a.PersonID })
	return err
}

// loadEarlier reads the ratings of earlier years, and of this year's quarters.
func (d *decisions) loadEarlier(ctx context.Context, client *ent.Client, persons []string) error {
	rated, err := client.Period.Query().Where(period.EndsOnLTE(d.period.EndsOn), period.IDNEQ(d.period.ID),
		period.KindIn(scoring.Year, scoring.Quarter)).All(ctx)
	if err != nil {
		return err
	}
	d.periods = map[string]*ent.Period{}
	var ids []string
	for _, p := range rated {
		d.periods[p.ID] = p
		ids = append(ids, p.ID)
	}
	rows, err := client.Result.Query().Where(result.PersonIDIn(persons...), result.PeriodIDIn(ids...),
		result.VisibilityEQ(result.VisibilityCURRENT)).Select(result.FieldPersonID, result.FieldPeriodID, result.FieldRating).All(ctx)
	d.earlier = grouped(rows, func(r *ent.Result) string { return r.PersonID })
	return err
}

// loadDegraded reads who the authority concluded in the year to have degraded.
func (d *decisions) loadDegraded(ctx context.Context, client *ent.Client, persons []string) error {
	rows, err := client.Conclusion.Query().Where(conclusion.PersonIDIn(persons...), conclusion.StateEQ(conclusion.StateIN_FORCE),
		conclusion.KindEQ(conclusion.KindDEGRADATION), conclusion.ConcludedOnGTE(calendar.On(d.period.Year, 1, 1)),
		conclusion.ConcludedOnLTE(d.period.EndsOn)).All(ctx)
	d.degraded = grouped(rows, func(c *ent.Conclusion) string { return *c.PersonID })
	return err
}

func (d *decisions) facts(r *ent.Result) decision.Facts {
	f := decision.Facts{On: d.on, Role: r.Role, Months: d.months(r), Layers: d.layers, Degraded: len(d.degraded[r.PersonID]) > 0}
	f.Ratings = append(f.Ratings, d.level(r.PersonID, d.period, r.Rating))
	for _, e := range d.earlier[r.PersonID] {
		switch p := d.periods[e.PeriodID]; {
		case p.Kind == scoring.Year:
			f.Ratings = append(f.Ratings, d.level(e.PersonID, p, e.Rating))
		case e.Rating != nil:
			f.Quarters = append(f.Quarters, decision.Quarter{Year: p.Year, Quarter: p.Number, Rating: *e.Rating})
		}
	}
	slices.SortFunc(f.Ratings, func(a, b decision.Rating) int { return b.Year - a.Year })
	slices.SortFunc(f.Quarters, func(a, b decision.Quarter) int { return 4*(a.Year-b.Year) + a.Quarter - b.Quarter })
	for _, one := range d.disciplines[r.PersonID] {
		f.Discipline = append(f.Discipline, decision.Discipline{Form: decision.Form(one.Form), On: inEffect(one), Duty: one.Kind == year.PublicDuty})
	}
	for _, a := range d.attested[r.PersonID] {
		rateBefore(&f, a)
	}
	slices.SortFunc(f.Ratings, func(a, b decision.Rating) int { return b.Year - a.Year })
	for _, a := range d.attested[r.PersonID] {
		d.attest(&f, a)
	}
	return f
}

// months in the post held on the day, whole ones.
func (d *decisions) months(r *ent.Result) *law.Exact {
	var held *ent.Post
	for _, p := range d.posts[r.PersonID] {
		if p.UnitID == r.UnitID && (held == nil || p.ValidFrom > held.ValidFrom) {
			held = p
		}
	}
	if held == nil {
		return nil
	}
	return law.Of(scoring.NewFraction(int64(monthsBetween(held.ValidFrom, d.on)), 1))
}
