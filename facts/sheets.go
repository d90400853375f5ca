package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
)

// Sheets gathers the sheets of some subjects, in their order, in a constant number of
// statements. Leaders' subordinates are added by the caller, who knows their results.
func Sheets(ctx context.Context, client *ent.Client, p *ent.Period, subjects []Subject) ([]scoring.Sheet, error) {
	var persons []string
	for _, s := range subjects {
		persons = append(persons, s.Post.PersonID)
	}
	items, err := workByPerson(ctx, client, p, persons)
	if err != nil {
		return nil, err
	}
	forms, err := formsByPerson(ctx, client, p, persons)
	if err != nil {
		return nil, err
	}
	sheets := make([]scoring.Sheet, len(subjects))
	for i, s := range subjects {
		sheets[i] = sheet(p, s, items[s.Post.PersonID], forms[s.Post.PersonID])
	}
	return sheets, nil
}

func sheet(p *ent.Period, s Subject, items []scoring.Item, form *ent.PeriodAssessment) scoring.Sheet {
	out := scoring.Sheet{
		Person: s.Post.Edges.Person.Code, Subject: s.Post.Edges.Person.SubjectKind, Role: s.Post.Role,
		Period: p.Kind, From: p.StartsOn, To: p.EndsOn, Items: items,
	}
	if s.Post.Role.Leads() {
		out.Leader = &scoring.LeaderFacts{}
	}
	if form == nil {
		return out
	}
	switch form.State {
	case periodassessment.StateNO_DATA:
		out.NoData = &scoring.Judgement{Reason: form.Reason, By: form.ConfirmedBy, Ref: form.ID}
	case periodassessment.StateCONFIRMED:
		out.General = form.ConfirmedPoints
		if out.Leader != nil {
			out.Leader.UnitResult = judgement(form, UnitResult)
			out.Leader.Organising = judgement(form, Organising)
			out.Leader.Unity = judgement(form, Unity)
		}
	}
	return out
}

// Names of a leader's judged components in a form (Art. 15.3).
const (
	UnitResult = "UNIT_RESULT"
	Organising = "ORGANISING"
	Unity      = "UNITY"
)

func judgement(form *ent.PeriodAssessment, component string) *scoring.Judgement {
	j, ok := form.Judgements[component]
	if !ok {
		return nil
	}
	return fromForm(form, j)
}

func fromForm(form *ent.PeriodAssessment, j schema.Judgement) *scoring.Judgement {
	ratio := j.Ratio
	return &scoring.Judgement{Ratio: &ratio, Reason: j.Reason, By: j.By, Document: j.Document, Ref: form.ID}
}

func formsByPerson(ctx context.Context, client *ent.Client, p *ent.Period, persons []string) (map[string]*ent.PeriodAssessment, error) {
	forms, err := client.PeriodAssessment.Query().
		Where(periodassessment.PeriodID(p.ID), periodassessment.PersonIDIn(persons...)).All(ctx)
	if err != nil {
		return nil, err
	}
	byPerson := make(map[string]*ent.PeriodAssessment, len(forms))
	for _, f := range forms {
		byPerson[f.PersonID] = f
	}
	return byPerson, nil
}

// WorkOf gathers the work of one person in a period, as a sheet holds it.
func WorkOf(ctx context.Context, client *ent.Client, p *ent.Period, person string) ([]scoring.Item, error) {
	items, err := workByPerson(ctx, client, p, []string{person})
	return items[person], err
}

func workByPerson(ctx context.Context, client *ent.Client, p *ent.Period, persons []string) (map[string][]scoring.Item, error) {
	work, err := client.WorkItem.Query().
		Where(workitem.PeriodID(p.ID), workitem.PersonIDIn(persons...), workitem.StateEQ(workitem.StateOPEN)).
		WithDeliveries(decided).
		WithCauses(func(q *ent.ObjectiveCauseQuery) { q.Where(objectivecause.StateEQ(objectivecause.StateCONFIRMED)) }).
		Order(ent.Asc(workitem.FieldID)).Select(itemColumns...).All(ctx)
	if err != nil {
		return nil, err
	}
	byPerson := map[string][]scoring.Item{}
	for _, w := range work {
		byPerson[w.PersonID] = append(byPerson[w.PersonID], Item(w))
	}
	return byPerson, nil
}

// itemColumns are what Item reads of a work item.
var itemColumns = []string{workitem.FieldID, workitem.FieldPersonID, workitem.FieldContent, workitem.FieldKind, workitem.FieldCoefficient,
	workitem.FieldAssignedQty, workitem.FieldDueOn, workitem.FieldFailedAssessments}

// decided are the deliveries Item reads, with what it reads of them.
func decided(q *ent.DeliveryQuery) {
	q.Where(delivery.StateNEQ(delivery.StateREPORTED)).
		Select(delivery.FieldID, delivery.FieldQty, delivery.FieldDeliveredOn, delivery.FieldState, delivery.FieldQualityFailure)
}

// Item sums up a work item with its decided deliveries: the quantity accepted, the day of
// the last accepted delivery, and the failed quality assessments over the whole item. The
// decree is silent on several deliveries; they are judged per item.
func Item(w *ent.WorkItem) scoring.Item {
	item := scoring.Item{
		Ref: w.ID, Label: w.Content, Kind: w.Kind, Coefficient: w.Coefficient, Assigned: w.AssignedQty,
		Due: w.DueOn, FailedAssessments: w.FailedAssessments,
	}
	for _, d := range w.Edges.Deliveries {
		switch {
		case d.State == delivery.StateACCEPTED:
			item.Accepted += d.Qty
			if item.Delivered == nil || *item.Delivered < d.DeliveredOn {
				on := d.DeliveredOn
				item.Delivered = &on
			}
		case d.QualityFailure:
			item.FailedAssessments++
		}
	}
	excuse(&item, w)
	return item
}
