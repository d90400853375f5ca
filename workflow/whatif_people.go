package workflow

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// trialPerson is somebody's published result, and what it would be. Evidence and traces are
// read chunk by chunk and not kept.
type trialPerson struct {
	row   *ent.Result // without evidence and trace
	after rated       // without its trace
	cap   placing
	path  string
}

// standingColumns leave out evidence and trace, which are large.
var standingColumns = []string{
	result.FieldPersonID, result.FieldUnitID, result.FieldAgencyID, result.FieldTitle, result.FieldRole, result.FieldRulesetHash,
	result.FieldStatus, result.FieldBand, result.FieldRatingBeforeCap, result.FieldRating, result.FieldNotes, result.FieldTotalExact,
}

// loadPeople reads the published results, in the order of scoring: staff, then leaders from
// the bottom up, deputies before heads.
func (t *trial) loadPeople(ctx context.Context) error {
	for last := ""; ; last = t.people[len(t.people)-1].row.ID {
		rows, err := t.store.Result.Query().Where(result.PeriodID(t.period.ID), result.AgencyIDIn(t.closed.agencies...),
			result.VisibilityEQ(result.VisibilityCURRENT), result.IDGT(last)).Select(standingColumns...).
			WithPerson().Order(ent.Asc(result.FieldID)).Limit(page).All(ctx)
		if err != nil {
			return err
		}
		for _, r := range rows {
			p := &trialPerson{row: r, path: t.directory.Path(r.UnitID)}
			t.people, t.codes[r.Edges.Person.Code] = append(t.people, p), p
		}
		if len(rows) < page {
			break
		}
	}
	slices.SortFunc(t.people, inTurn)
	return nil
}

func (t *trial) personByCode(code string) *trialPerson { return t.codes[code] }

func inTurn(a, b *trialPerson) int {
	return cmp.Or(cmp.Compare(turn(a.row.Role), turn(b.row.Role)), leadersUp(a, b), cmp.Compare(a.row.Edges.Person.Code, b.row.Edges.Person.Code))
}

func leadersUp(a, b *trialPerson) int {
	if !a.row.Role.Leads() {
		return 0
	}
	return cmp.Or(cmp.Compare(len(b.path), len(a.path)), cmp.Compare(deputyFirst(a.row.Role), deputyFirst(b.row.Role)))
}

func turn(r scoring.PostRole) int {
	if r.Leads() {
		return 1
	}
	return 0
}

func deputyFirst(r scoring.PostRole) int {
	if r == scoring.Head {
		return 1
	}
	return 0
}

// evidence reads the kept sheets of some people, with the traces where they are wanted.
func (t *trial) evidence(ctx context.Context, people []*trialPerson, columns ...string) (map[string]*ent.Result, error) {
	ids := make([]string, len(people))
	for i, p := range people {
		ids[i] = p.row.ID
	}
	rows, err := t.store.Result.Query().Where(result.IDIn(ids...)).Select(append(columns, result.FieldSheet)...).All(ctx)
	by := make(map[string]*ent.Result, len(rows))
	for _, r := range rows {
		by[r.ID] = r
	}
	return by, err
}

// each judges everybody chunk by chunk, in order.
func (t *trial) each(ctx context.Context, judge func(context.Context, *trialPerson, []byte) (rated, error)) error {
	for done := 0; done < len(t.people); done += chunk {
		next := t.people[done:min(done+chunk, len(t.people))]
		kept, err := t.evidence(ctx, next)
		if err != nil {
			return err
		}
		for _, p := range next {
			if p.after, err = judge(ctx, p, kept[p.row.ID].Sheet); err != nil {
				return fmt.Errorf("result %s: %w", p.row.ID, err)
			}
			p.after.Trace = scoring.Step{}
		}
		if err := t.moved(ctx, done+len(next)); err != nil {
			return err
		}
	}
	return nil
}

func (t *trial) ratePeople(ctx context.Context) error { return t.each(ctx, t.rateOne) }

// rateOne rates somebody from the kept evidence, the unit they head as it would be rated.
func (t *trial) rateOne(ctx context.Context, p *trialPerson, text []byte) (rated, error) {
	policy, err := t.rules.policy(ctx, p.row.RulesetHash)
	if err != nil {
		return rated{}, err
	}
	sheet, err := facts.ParseYearSheet(text)
	if err != nil {
		return rated{}, err
	}
	if sheet.Year != nil && sheet.Year.Unit != nil {
		if u := t.unitByCode(sheet.Year.Unit.Ref); u != nil {
			sheet.Year.Unit.Rating = u.after.Rating
		}
	}
	return ratePerson(policy, sheet)
}

// level is what counts of a result: the rating of a year, the band of a shorter period.
func (t *trial) level(r rated) *scoring.Band {
	if t.period.Kind == scoring.Year {
		return r.Rating
	}
	return r.Band
}

// before is a published result as the computation sees it.
func (p *trialPerson) before() rated {
	return rated{Status: p.row.Status, Mean: p.row.TotalExact, Band: p.row.Band, BeforeCap: p.row.RatingBeforeCap,
		Rating: p.row.Rating, Notes: p.row.Notes}
}
