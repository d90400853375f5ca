package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
)

// Exception says why a delivery is looked at by itself.
type Exception string

const (
	LateDelivery     Exception = "LATE"
	ReturnedTwice    Exception = "RETURNED_TWICE"
	CauseClaimed     Exception = "CAUSE_CLAIMED"
	NoEvidence       Exception = "NO_EVIDENCE"
	UnusualQuantity  Exception = "UNUSUAL_QUANTITY"
	unusualTimes               = 2 // more than so many times what is usual
	peersForUsual              = 3 // fewer say nothing about what is usual
	returnsOfConcern           = 2
)

// exceptionsOf lists what is unusual about a delivery, which is read with its
// circumstances. usual is the usual quantity by product.
func exceptionsOf(one *ent.Delivery, usual map[string]scoring.Decimal) []Exception {
	w := one.Edges.WorkItem
	var found []Exception
	for _, e := range []struct {
		kind Exception
		is   bool
	}{
		{LateDelivery, one.DeliveredOn > w.DueOn},
		{ReturnedTwice, returns(w) >= returnsOfConcern},
		{CauseClaimed, slices.ContainsFunc(w.Edges.Causes, func(c *ent.ObjectiveCause) bool { return c.State == objectivecause.StateCLAIMED })},
		{NoEvidence, one.Evidence == ""},
		{UnusualQuantity, unusual(w, usual)},
	} {
		if e.is {
			found = append(found, e.kind)
		}
	}
	return found
}

func returns(w *ent.WorkItem) (n int) {
	for _, d := range w.Edges.Deliveries {
		if d.State == delivery.StateRETURNED {
			n++
		}
	}
	return n
}

func unusual(w *ent.WorkItem, usual map[string]scoring.Decimal) bool {
	if w.ProductID == nil {
		return false
	}
	median, known := usual[*w.ProductID]
	return known && w.AssignedQty > unusualTimes*median
}

// usualQuantities returns, for the products of some deliveries, the median quantity that
// people were assigned of it in the period. It reads as the program: colleagues outside
// the viewer's sight are peers too, and only the comparison is shown.
func (s *Service) usualQuantities(ctx context.Context, batch []*ent.Delivery) (map[string]scoring.Decimal, error) {
	var products, periods []string
	for _, one := range batch {
		if id := one.Edges.WorkItem.ProductID; id != nil {
			products, periods = append(products, *id), append(periods, one.PeriodID)
		}
	}
	slices.Sort(periods)
	peers, err := s.store.WorkItem.Query().Where(workitem.PeriodIDIn(slices.Compact(periods)...), workitem.ProductIDIn(products...),
		workitem.StateEQ(workitem.StateOPEN)).Select(workitem.FieldProductID, workitem.FieldAssignedQty).All(access.Elevated(ctx))
	quantities := map[string][]scoring.Decimal{}
	for _, w := range peers {
		quantities[*w.ProductID] = append(quantities[*w.ProductID], w.AssignedQty)
	}
	usual := map[string]scoring.Decimal{}
	for id, all := range quantities {
		if len(all) > peersForUsual {
			slices.Sort(all)
			usual[id] = all[len(all)/2]
		}
	}
	return usual, err
}
