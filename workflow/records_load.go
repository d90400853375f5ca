package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/scoring"
)

// load reads names, points of the year and points of the months of everybody on the papers,
// in a constant number of statements.
func (p *ratingPapers) load(ctx context.Context, client *ent.Client) error {
	var persons, results, unitResults []string
	for _, r := range p.rows {
		if r.PersonID != nil {
			persons = append(persons, *r.PersonID)
		}
		if r.ResultID != nil {
			results = append(results, *r.ResultID)
		}
		if r.UnitResultID != nil {
			unitResults = append(unitResults, *r.UnitResultID)
		}
	}
	if err := p.loadPeople(ctx, client, persons); err != nil {
		return err
	}
	p.means = map[string]*scoring.Points{}
	years, err := client.Result.Query().Where(result.IDIn(results...)).Select(result.FieldID, result.FieldTotal).All(ctx)
	if err != nil {
		return err
	}
	for _, r := range years {
		p.means[r.ID] = r.Total
	}
	units, err := client.UnitResult.Query().Where(unitresult.IDIn(unitResults...)).Select(unitresult.FieldID, unitresult.FieldTotal).All(ctx)
	for _, u := range units {
		p.means[u.ID] = u.Total
	}
	return err
}

func (p *ratingPapers) loadPeople(ctx context.Context, client *ent.Client, persons []string) error {
	found, err := client.Person.Query().Where(person.IDIn(persons...)).All(ctx)
	if err != nil {
		return err
	}
	p.people = map[string]*ent.Person{}
	for _, one := range found {
		p.people[one.ID] = one
	}
	months, err := client.Result.Query().Where(result.PersonIDIn(persons...), result.VisibilityEQ(result.VisibilityCURRENT),
		result.HasPeriodWith(period.KindEQ(scoring.Month), period.Year(p.period.Year))).WithPeriod().
		Select(result.FieldPersonID, result.FieldPeriodID, result.FieldTotal, result.FieldStatus).All(ctx)
	p.months = map[string][12]document.MonthLine{}
	for _, m := range months {
		lines := p.months[m.PersonID]
		lines[m.Edges.Period.Number-1] = monthLine(m)
		p.months[m.PersonID] = lines
	}
	return err
}

// monthLine is a month on Form 02; one without points says so.
func monthLine(m *ent.Result) document.MonthLine {
	line := document.MonthLine{Total: m.Total}
	if m.Total == nil {
		line.Note = "không chấm điểm"
	}
	return line
}
