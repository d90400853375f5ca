package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// CancelWork takes work back with a reason; it leaves the assigned total. What has been
// accepted stays: such work cannot be cancelled.
func (s *Service) CancelWork(ctx context.Context, id, reason string, version int) (*ent.WorkItem, error) {
	d, w, err := s.workItem(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.CancelWork, d.workTarget(w)); err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.CancelWork, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WorkItem, error) {
		if err := s.holdOpen(ctx, tx, d, w.PeriodID, w.UnitID); err != nil {
			return nil, err
		}
		if err := s.lockWork(ctx, tx, access.CancelWork, id); err != nil {
			return nil, err
		}
		to, err := Next(ent.TypeWorkItem, access.CancelWork, string(w.State))
		if err != nil {
			return nil, err
		}
		begun, err := tx.Delivery.Query().Where(delivery.WorkItemID(id), delivery.StateNEQ(delivery.StateRETURNED)).Exist(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		if begun {
			return nil, badState("Công việc đã có sản phẩm báo cáo hoặc nghiệm thu nên không hủy được.",
				"The work has reported or accepted deliveries and cannot be cancelled.")
		}
		changed, err := tx.WorkItem.UpdateOne(w).Where(workitem.VersionEQ(version)).
			SetState(workitem.State(to.To)).SetCancelReason(reason).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

func (s *Service) workItem(ctx context.Context, id string) (*Directory, *ent.WorkItem, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	w, err := s.store.WorkItem.Get(ctx, id)
	return d, w, translate(err)
}

// workTarget aims a verb at a work item.
func (d *Directory) workTarget(w *ent.WorkItem) access.Target {
	return access.Target{Path: d.Path(w.UnitID), Person: w.PersonID}
}

// NewDelivery reports that part or all of a work item is done (Art. 18.2).
type NewDelivery struct {
	WorkItem    string
	Qty         scoring.Decimal
	DeliveredOn calendar.Date
	Note        string
	Evidence    string
}

// ReportDelivery reports a delivery of one's own work.
func (s *Service) ReportDelivery(ctx context.Context, in NewDelivery) (*ent.Delivery, error) {
	d, w, err := s.workItem(ctx, in.WorkItem)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.ReportDelivery, d.workTarget(w)); err != nil {
		return nil, err
	}
	if in.DeliveredOn > s.Today() || in.DeliveredOn < s.Today()-400 {
		return nil, invalid("deliveredOn", "Ngày hoàn thành không được sau hôm nay.", "The day of delivery must not be after today.")
	}
	evidence, err := checkEvidence(in.Evidence)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ReportDelivery, Subject: w.ID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Delivery, error) {
		if err := s.holdOpen(ctx, tx, d, w.PeriodID, w.UnitID); err != nil {
			return nil, err
		}
		if err := s.lockWork(ctx, tx, access.ReportDelivery, w.ID); err != nil {
			return nil, err
		}
		if err := s.checkDelivered(ctx, tx, w, in.Qty); err != nil {
			return nil, err
		}
		return tx.Delivery.Create().SetWorkItemID(w.ID).SetPersonID(w.PersonID).SetUnitID(w.UnitID).SetPeriodID(w.PeriodID).
			SetQty(in.Qty).SetDeliveredOn(in.DeliveredOn).SetNote(in.Note).SetEvidence(evidence).
			SetCreatedAt(s.now()).Save(ctx)
	})
}

// checkDelivered refuses more than was assigned: a surplus is sudden work of its own.
func (s *Service) checkDelivered(ctx context.Context, tx *ent.Tx, w *ent.WorkItem, qty scoring.Decimal) error {
	if qty <= 0 {
		return invalid("qty", "Số lượng phải lớn hơn 0.", "The quantity must be above 0.")
	}
	sum, err := undecidedOrAccepted(ctx, tx, w.ID)
	if err != nil {
		return err
	}
	if sum += qty; sum > w.AssignedQty {
		return invalid("qty", fmt.Sprintf("Tổng số lượng báo cáo (%s) vượt số lượng giao (%s). Phần vượt được giao thành việc đột xuất.",
			viet.Number(sum.String()), viet.Number(w.AssignedQty.String())),
			fmt.Sprintf("The deliveries (%s) exceed the assigned quantity (%s). The surplus is assigned as sudden work.", sum, w.AssignedQty)).
			Under(art + "Điều 18 khoản 1 điểm d")
	}
	return nil
}

// undecidedOrAccepted adds up what was delivered of a work item and not returned.
func undecidedOrAccepted(ctx context.Context, tx *ent.Tx, id string) (sum scoring.Decimal, err error) {
	delivered, err := tx.Delivery.Query().Where(delivery.WorkItemID(id), delivery.StateNEQ(delivery.StateRETURNED)).All(access.Elevated(ctx))
	for _, one := range delivered {
		sum += one.Qty
	}
	return sum, err
}

// DeliveryRef names a delivery and the version that was read.
type DeliveryRef struct {
	ID      string
	Version int
}

// AcceptDeliveries accepts deliveries, all or none. In a batch, what is unusual and a
// sample of the rest must have been looked at; the history names the sample.
func (s *Service) AcceptDeliveries(ctx context.Context, refs []DeliveryRef) ([]*ent.Delivery, error) {
	if len(refs) == 0 || len(refs) > mostAtOnce {
		return nil, invalid("deliveries", "Chọn từ 1 đến 200 sản phẩm.", "Choose 1 to 200 deliveries.")
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	batch, err := s.batchOf(ctx, d, refs)
	if err != nil {
		return nil, err
	}
	drawn, err := s.checkBatch(ctx, batch)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.AcceptDelivery, Subject: refs[0].ID, Reason: drawnWords(drawn)}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]*ent.Delivery, error) {
		var accepted []*ent.Delivery
		for i, r := range refs {
			one, err := s.decide(ctx, tx, d, batch[i], access.AcceptDelivery, r.Version, func(u *ent.DeliveryUpdateOne) {})
			if err != nil {
				return nil, err
			}
			accepted = append(accepted, one)
		}
		return accepted, nil
	})
}

// batchOf reads deliveries in the order they are named; all must be there for the viewer
// to accept.
func (s *Service) batchOf(ctx context.Context, d *Directory, refs []DeliveryRef) ([]*ent.Delivery, error) {
	var ids []string
	for _, r := range refs {
		ids = append(ids, r.ID)
	}
	found, err := s.withCircumstances(s.store.Delivery.Query().Where(delivery.IDIn(ids...))).All(ctx)
	if err != nil {
		return nil, err
	}
	batch := make([]*ent.Delivery, len(refs))
	for i, r := range refs {
		at := slices.IndexFunc(found, func(one *ent.Delivery) bool { return one.ID == r.ID })
		if at < 0 {
			return nil, notFound()
		}
		batch[i] = found[at]
		if err := require(ctx, access.AcceptDelivery, d.deliveryTarget(batch[i])); err != nil {
			return nil, err
		}
	}
	return batch, nil
}

// drawnWords says in the history what was drawn and looked at.
func drawnWords(drawn []string) string {
	if len(drawn) == 0 {
		return ""
	}
	return "Mẫu đã xem: " + strings.Join(drawn, " ")
}

// deliveryFor finds a delivery on which the viewer may use a verb.
func (s *Service) deliveryFor(ctx context.Context, verb access.Verb, id string) (*Directory, *ent.Delivery, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, nil, err
	}
	one, err := s.store.Delivery.Get(ctx, id)
	if err != nil {
		return nil, nil, translate(err)
	}
	return d, one, require(ctx, verb, d.deliveryTarget(one))
}

// ReturnDelivery returns a delivery with a reason. A quality failure costs a quarter of
// the item's quality (Art. 14.2.b).
func (s *Service) ReturnDelivery(ctx context.Context, id, reason string, qualityFailure bool, version int) (*ent.Delivery, error) {
	d, one, err := s.deliveryFor(ctx, access.ReturnDelivery, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ReturnDelivery, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Delivery, error) {
		return s.decide(ctx, tx, d, one, access.ReturnDelivery, version, func(u *ent.DeliveryUpdateOne) {
			u.SetReturnReason(reason).SetQualityFailure(qualityFailure)
		})
	})
}

func (s *Service) decide(ctx context.Context, tx *ent.Tx, d *Directory, one *ent.Delivery, verb access.Verb, version int, set func(*ent.DeliveryUpdateOne)) (*ent.Delivery, error) {
	if err := s.holdOpen(ctx, tx, d, one.PeriodID, one.UnitID); err != nil {
		return nil, err
	}
	next, err := Next(ent.TypeDelivery, verb, string(one.State))
	if err != nil {
		return nil, err
	}
	u := tx.Delivery.UpdateOne(one).Where(delivery.VersionEQ(version)).SetState(delivery.State(next.To)).
		SetDecidedBy(access.From(ctx).Name).SetDecidedAt(s.now()).AddVersion(1)
	set(u)
	changed, err := u.Save(ctx)
	return changed, stale(err)
}

// deliveryTarget aims a verb at a delivery.
func (d *Directory) deliveryTarget(one *ent.Delivery) access.Target {
	return access.Target{Path: d.Path(one.UnitID), Person: one.PersonID}
}
