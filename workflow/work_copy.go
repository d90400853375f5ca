package workflow

import (
	"context"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// CopiedWork asks to assign again in one month what was planned in another.
type CopiedWork struct {
	From, To string
	Unit     *string  // nil: everybody in the viewer's charge
	Items    []string // only these; empty: all
}

// CopyWork assigns the planned work of one month in another, day for day. What is there
// already is left out; sudden work, work taken over and shares of a whole are not
// repeated. A product that has a newer line in the catalogue is copied with that one.
func (s *Service) CopyWork(ctx context.Context, in CopiedWork, dryRun bool) (*AssignmentPlan, error) {
	if err := requireSomewhere(ctx, access.AssignWork); err != nil {
		return nil, err
	}
	from, to, err := s.twoMonths(ctx, in)
	if err != nil {
		return nil, err
	}
	items, err := s.plannedIn(ctx, from.ID, in)
	if err != nil {
		return nil, err
	}
	there, err := s.plannedIn(ctx, to.ID, CopiedWork{Unit: in.Unit})
	if err != nil {
		return nil, err
	}
	products, err := s.productsAgain(ctx, items)
	if err != nil {
		return nil, err
	}
	fresh, leftOut := withoutThose(items, there)
	if len(fresh) == 0 {
		return &AssignmentPlan{LeftOut: leftOut}, nil
	}
	plan, err := s.planWork(ctx, repeated(fresh, to, products))
	if err != nil {
		return nil, err
	}
	plan.LeftOut = leftOut
	for i := range plan.Lines {
		plan.Lines[i].CopiedFrom = &fresh[i].ID
	}
	return s.assignPlan(ctx, plan, dryRun, "Sao chép từ "+Label(from).Vi)
}

func (s *Service) twoMonths(ctx context.Context, in CopiedWork) (from, to *ent.Period, err error) {
	if from, err = s.store.Period.Get(ctx, in.From); err != nil {
		return nil, nil, translate(err)
	}
	if to, err = s.store.Period.Get(ctx, in.To); err != nil {
		return nil, nil, translate(err)
	}
	if from.ID == to.ID || from.Kind != scoring.Month || to.Kind != scoring.Month {
		return nil, nil, invalid("to", "Hãy chọn hai tháng khác nhau.", "Please choose two different months.")
	}
	return from, to, nil
}

// plannedIn lists the planned work of a month that can be repeated.
func (s *Service) plannedIn(ctx context.Context, periodID string, in CopiedWork) ([]*ent.WorkItem, error) {
	q := s.store.WorkItem.Query().WithProduct().Where(workitem.PeriodID(periodID), workitem.StateEQ(workitem.StateOPEN),
		workitem.KindEQ(scoring.Planned), workitem.GroupIDIsNil())
	if in.Unit != nil {
		d, err := s.Directory(ctx)
		if err != nil {
			return nil, err
		}
		q = q.Where(workitem.HasUnitWith(unit.PathHasPrefix(d.Path(*in.Unit))))
	}
	if len(in.Items) > 0 {
		q = q.Where(workitem.IDIn(in.Items...))
	}
	return q.Order(ent.Asc(workitem.FieldPersonID, workitem.FieldDueOn, workitem.FieldID)).Limit(mostLines + 1).All(ctx)
}

func sameWork(w *ent.WorkItem) string { return w.PersonID + "|" + w.ContentFolded }

// withoutThose leaves out the work that a person has in the other month already.
func withoutThose(items, there []*ent.WorkItem) (fresh []*ent.WorkItem, leftOut int) {
	known := map[string]int{}
	for _, w := range there {
		known[sameWork(w)]++
	}
	for _, w := range items {
		if known[sameWork(w)] > 0 {
			known[sameWork(w)]--
			leftOut++
			continue
		}
		fresh = append(fresh, w)
	}
	return fresh, leftOut
}

// productsAgain finds every line of the catalogue, of any day, of the products of some work.
func (s *Service) productsAgain(ctx context.Context, items []*ent.WorkItem) (map[string][]*ent.WorkProduct, error) {
	var names []string
	for _, w := range items {
		if w.Edges.Product != nil {
			names = append(names, w.Edges.Product.NameFolded)
		}
	}
	found, err := s.store.WorkProduct.Query().Where(workproduct.NameFoldedIn(names...)).All(ctx)
	byName := map[string][]*ent.WorkProduct{}
	for _, p := range found {
		byName[p.AgencyID+p.NameFolded] = append(byName[p.AgencyID+p.NameFolded], p)
	}
	return byName, err
}

func repeated(items []*ent.WorkItem, to *ent.Period, products map[string][]*ent.WorkProduct) []NewWork {
	var works []NewWork
	for _, w := range items {
		due := dayIn(w.DueOn, to)
		one := NewWork{Person: w.PersonID, Product: w.ProductID, Content: w.Content, Kind: w.Kind,
			Coefficient: &w.Coefficient, AssignedQty: w.AssignedQty, DueOn: due}
		if old := w.Edges.Product; old != nil {
			for _, p := range products[old.AgencyID+old.NameFolded] {
				if holds(p.ValidFrom, p.ValidTo, due) {
					one.Product = &p.ID
				}
			}
		}
		works = append(works, one)
	}
	return works
}

// dayIn moves a deadline to the same day of another month: at the latest its last day,
// and in December the last day that counts in the year (handbook ch. VII.2).
func dayIn(due calendar.Date, to *ent.Period) calendar.Date {
	last := to.EndsOn
	if to.Number == int(yearEndMonth) {
		last = calendar.On(to.Year, yearEndMonth, yearEndDay)
	}
	return min(calendar.On(to.Year, time.Month(to.Number), due.Time().Day()), last)
}
