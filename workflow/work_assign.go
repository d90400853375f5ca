package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// AssignWork gives a person a product with quantity and deadline; the deadline decides
// the period.
func (s *Service) AssignWork(ctx context.Context, in NewWork) (*ent.WorkItem, error) {
	plan, err := s.planWork(ctx, []NewWork{in})
	if err != nil {
		return nil, err
	}
	if problem := plan.Lines[0].Problem; problem != nil {
		return nil, problem
	}
	items, err := s.assign(ctx, access.Act{Verb: access.AssignWork, Subject: in.Person}, plan.Lines)
	if err != nil {
		return nil, err
	}
	return items[0], nil
}

// mostLines bounds what is assigned in one act, so that its line of the history stays
// readable.
const mostLines = 500

func (s *Service) planWork(ctx context.Context, works []NewWork) (*AssignmentPlan, error) {
	if err := requireSomewhere(ctx, access.AssignWork); err != nil {
		return nil, err
	}
	if len(works) == 0 || len(works) > mostLines {
		return nil, invalid("rows", "Mỗi lần giao từ 1 đến 500 dòng việc.", "Assign 1 to 500 lines at a time.")
	}
	p, err := s.planner(ctx, works)
	if err != nil {
		return nil, err
	}
	plan := &AssignmentPlan{}
	for i, in := range works {
		plan.Lines = append(plan.Lines, p.line(ctx, i+1, in))
	}
	return plan, nil
}

// assignPlan assigns a plan without problems, unless it is only to be looked at. A plan with
// problems is returned as it is: the lines say what to mend, and nothing is written.
func (s *Service) assignPlan(ctx context.Context, plan *AssignmentPlan, dryRun bool, reason string) (*AssignmentPlan, error) {
	if dryRun || plan.ProblemCount() > 0 || len(plan.Lines) == 0 {
		return plan, nil
	}
	items, err := s.assign(ctx, access.Act{Verb: access.AssignWork, Reason: reason}, plan.Lines)
	plan.Assigned = items
	return plan, err
}

// assign writes planned work, all or none.
func (s *Service) assign(ctx context.Context, act access.Act, lines []AssignmentLine) ([]*ent.WorkItem, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	items, err := write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]*ent.WorkItem, error) {
		return s.createWork(ctx, tx, d, lines)
	})
	for i, w := range items {
		items[i] = w.Unwrap()
	}
	return items, err
}

// createWork writes planned work within a transaction, each line into the period of its
// deadline.
func (s *Service) createWork(ctx context.Context, tx *ent.Tx, d *Directory, lines []AssignmentLine) ([]*ent.WorkItem, error) {
	var rows []*ent.WorkItemCreate
	for _, l := range lines {
		p, err := s.periodOfDeadline(ctx, tx, d, l.Work.DueOn, l.held.UnitID)
		if err != nil {
			return nil, err
		}
		rows = append(rows, tx.WorkItem.Create().SetPersonID(l.Work.Person).SetUnitID(l.held.UnitID).SetPeriodID(p.ID).
			SetNillableProductID(l.Work.Product).SetContent(l.content).SetContentFolded(viet.Fold(l.content)).SetOutput(l.Output).
			SetKind(l.Work.Kind).SetCoefficient(l.Coefficient).SetAssignedQty(l.Work.AssignedQty).SetDueOn(l.Work.DueOn).
			SetNillableGroupID(l.groupID).SetNillableTakenFromID(l.takenFrom).SetHandedWith(l.handedWith).SetCreatedAt(s.now()))
	}
	return tx.WorkItem.CreateBulk(rows...).Save(ctx)
}

// GroupWork asks to give the same work to several people: those chosen, or everybody of a
// unit.
type GroupWork struct {
	Unit        *string
	Persons     []string
	Product     *string
	Content     string
	Kind        scoring.WorkKind
	Coefficient *scoring.Decimal
	AssignedQty scoring.Decimal // of each
	DueOn       calendar.Date
}

// AssignToGroup gives everybody of a unit, or the people chosen, the same work in one act
// (Art. 18.1.a). Nobody assigns work to themself: who asks is left out.
func (s *Service) AssignToGroup(ctx context.Context, in GroupWork, dryRun bool) (*AssignmentPlan, error) {
	persons := slices.Clone(in.Persons)
	if in.Unit != nil {
		posts, err := s.staffOf(ctx, *in.Unit)
		if err != nil {
			return nil, err
		}
		for _, p := range posts {
			persons = append(persons, p.PersonID)
		}
	}
	slices.Sort(persons)
	var works []NewWork
	for _, id := range slices.Compact(persons) {
		if id != access.From(ctx).Person {
			works = append(works, NewWork{Person: id, Product: in.Product, Content: in.Content, Kind: in.Kind,
				Coefficient: in.Coefficient, AssignedQty: in.AssignedQty, DueOn: in.DueOn})
		}
	}
	plan, err := s.planWork(ctx, works)
	if err != nil {
		return nil, err
	}
	return s.assignPlan(ctx, plan, dryRun, "Giao cho nhóm")
}

// lockWork keeps two deliveries of one item from passing the sum rule together, and a
// delivery from reaching an item that is being cancelled.
func (s *Service) lockWork(ctx context.Context, tx *ent.Tx, verb access.Verb, id string) error {
	q := tx.WorkItem.Query().Where(workitem.ID(id))
	if s.store.Locks() {
		q = q.ForUpdate()
	}
	w, err := q.Only(access.Elevated(ctx))
	if err != nil {
		return err
	}
	if w.Kind == scoring.HandedOver && (verb != access.CancelWork || w.HandedWith != "") {
		return badState("Việc này đã bàn giao cho người khác nên chỉ còn tính trong tổng được giao.",
			"The work was handed over and only stays in the assigned total.").Under(art + "Điều 18 khoản 1 điểm d")
	}
	_, err = Next(ent.TypeWorkItem, verb, string(w.State))
	return err
}
