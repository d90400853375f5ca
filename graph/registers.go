package graph

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
)

// dayOr is the day asked for, today if none is.
func (r *Resolver) dayOr(day *calendar.Date) calendar.Date {
	if day == nil {
		return r.Workflow.Today()
	}
	return *day
}

// most is how many records a bounded list holds: 100 unless fewer are asked for.
func most(first *int) int {
	if first == nil {
		return maxPage
	}
	return min(max(*first, 1), maxPage)
}

// tasks keeps the tasks that a filter asks for, as they stood on a day. Those taken back
// are shown only when they are asked for by state.
func (r *Resolver) tasks(unit *string, timing *workflow.Timing, state *assignedtask.State, assigner *assignedtask.Assigner, search *string, asOf calendar.Date) *ent.AssignedTaskQuery {
	q := r.Store.AssignedTask.Query().Where(assignedtask.AssignedOnLTE(asOf), folded(assignedtask.FieldContentFolded, search))
	if state != nil {
		q = q.Where(assignedtask.StateEQ(*state))
	} else {
		q = q.Where(workflow.AsOf(asOf))
	}
	if timing != nil {
		q = q.Where(workflow.InTiming(*timing, asOf))
	}
	if assigner != nil {
		q = q.Where(assignedtask.AssignerEQ(*assigner))
	}
	if unit != nil {
		q = q.Where(assignedtask.HasUnitWith(below(*unit)))
	}
	return q
}

// criteria keeps the criteria in a state, drafts and those in force unless told.
func (r *Resolver) criteria(state *criterion.State, subject *law.Subject) *ent.CriterionQuery {
	q := r.Store.Criterion.Query()
	if state != nil {
		q = q.Where(criterion.StateEQ(*state))
	} else {
		q = q.Where(criterion.StateNEQ(criterion.StateRETIRED))
	}
	if subject != nil {
		q = q.Where(criterion.SubjectEQ(*subject))
	}
	return q
}

// unitRecord lists what the viewer may do with a record about a unit that counts this year.
func (r *Resolver) unitRecord(ctx context.Context, entity, state, unitID, personID string) ([]access.Verb, error) {
	list, err := r.Workflow.UnitRecordActions(ctx, entity, state, unitID, personID, r.Workflow.Today().Year())
	return verbs(list), err
}

// unitForm turns a stored form of a unit, or an error, into what the API shows.
func (r *Resolver) unitForm(ctx context.Context, stored *ent.UnitAssessment, err error) (*workflow.UnitForm, error) {
	if err != nil {
		return nil, err
	}
	return r.Workflow.UnitFormOf(workflow.WithDirectory(ctx), stored)
}

func (r *Resolver) unitFormByID(ctx context.Context, id string) (ent.Noder, error) {
	stored, err := r.Store.UnitAssessment.Get(ctx, id)
	if err != nil {
		return nil, err
	}
	return r.Workflow.UnitFormOf(ctx, stored)
}
