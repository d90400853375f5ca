package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
)

// CauseActions lists what the viewer may do with a claim now.
func (s *Service) CauseActions(ctx context.Context, cause *ent.ObjectiveCause) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil || cause.State != objectivecause.StateCLAIMED {
		return nil, err
	}
	frozen, err := s.frozenFor(ctx, d, cause.PeriodID, cause.UnitID, cause.PersonID)
	return Offered(access.From(ctx), ent.TypeObjectiveCause, string(cause.State), d.causeTarget(cause), frozen), err
}

// claimsToDecide lists the claims of a period that wait for the viewer's decision.
func (s *Service) claimsToDecide(ctx context.Context, d *Directory, p *ent.Period) ([]*ent.ObjectiveCause, error) {
	claims, err := s.store.ObjectiveCause.Query().Where(objectivecause.PeriodID(p.ID), objectivecause.StateEQ(objectivecause.StateCLAIMED),
		objectivecause.HasWorkItemWith(workitem.StateEQ(workitem.StateOPEN))).All(ctx)
	return slices.DeleteFunc(claims, func(c *ent.ObjectiveCause) bool {
		return d.Frozen(p.ID, c.UnitID) || !access.May(access.From(ctx), access.ConfirmCause, d.causeTarget(c))
	}), err
}

// WorkActions lists what the viewer may do with a work item now. Work given up to another
// person only stays in the total, and a cause is claimed where there is something to excuse.
func (s *Service) WorkActions(ctx context.Context, w *ent.WorkItem, item scoring.Item) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil || (w.Kind == scoring.HandedOver && w.HandedWith != "") {
		return nil, err
	}
	var verbs []access.Verb
	for _, verb := range Offered(access.From(ctx), ent.TypeWorkItem, string(w.State), d.workTarget(w), d.Frozen(w.PeriodID, w.UnitID)) {
		given := w.Kind == scoring.HandedOver && verb != access.CancelWork
		if !given && (verb != access.ClaimCause || s.somethingToExcuse(w, item)) {
			verbs = append(verbs, verb)
		}
	}
	return verbs, nil
}

// somethingToExcuse reports whether an item failed an assessment, was late, or is overdue.
func (s *Service) somethingToExcuse(w *ent.WorkItem, item scoring.Item) bool {
	last := s.Today()
	if item.Delivered != nil && item.Accepted == item.Assigned {
		last = *item.Delivered
	}
	return item.FailedAssessments > 0 || last > w.DueOn
}
