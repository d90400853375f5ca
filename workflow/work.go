package workflow

import (
	"context"
	"fmt"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewWork asks to assign work (Art. 18.1).
type NewWork struct {
	Person      string
	Product     *string
	Content     string
	Kind        scoring.WorkKind
	Coefficient *scoring.Decimal
	AssignedQty scoring.Decimal
	DueOn       calendar.Date
}

// AssignWork gives a person a product with quantity and deadline; the deadline decides
// the period.
func (s *Service) AssignWork(ctx context.Context, in NewWork) (*ent.WorkItem, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	target, held, err := s.personTarget(ctx, d, in.Person)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.AssignWork, target); err != nil {
		return nil, err
	}
	if err := checkWork(in); err != nil {
		return nil, err
	}
	content, err := viet.Clean(in.Content)
	if err != nil {
		return nil, invalid("content", "Nội dung có ký tự không hợp lệ.", "The content has characters that are not allowed.")
	}
	act := access.Act{Verb: access.AssignWork, Subject: in.Person}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WorkItem, error) {
		p, err := s.periodOfDeadline(ctx, tx, d, in.DueOn, held.UnitID)
		if err != nil {
			return nil, err
		}
		coefficient, output, err := productOf(ctx, tx, in, d.Agency(held.UnitID))
		if err != nil {
			return nil, err
		}
		return tx.WorkItem.Create().SetPersonID(in.Person).SetUnitID(held.UnitID).SetPeriodID(p.ID).
			SetNillableProductID(in.Product).SetContent(content).SetContentFolded(viet.Fold(content)).SetOutput(output).
			SetKind(in.Kind).SetCoefficient(coefficient).SetAssignedQty(in.AssignedQty).SetDueOn(in.DueOn).
			SetCreatedAt(s.now()).Save(ctx)
	})
}

const maxQty = scoring.Decimal(10_000_000) // ten thousand units of a product in a month

func checkWork(in NewWork) error {
	switch {
	case strings.TrimSpace(in.Content) == "":
		return invalid("content", "Hãy ghi nội dung công việc.", "Say what is to be done.").Under(art + "Điều 18 khoản 1 điểm b")
	case in.AssignedQty <= 0 || in.AssignedQty > maxQty:
		return invalid("assignedQty", "Số lượng phải lớn hơn 0 và không quá 10.000.", "The quantity must be above 0 and at most 10,000.")
	case in.Product == nil && (in.Coefficient == nil || *in.Coefficient <= 0 || *in.Coefficient > maxQty):
		return invalid("coefficient", "Việc ngoài danh mục cần hệ số quy đổi lớn hơn 0.",
			"Work outside the catalogue needs a coefficient above 0.").Under(art + "Điều 13 khoản 3")
	}
	return nil
}

// productOf returns the coefficient and the output of the work: those of the product in
// the catalogue of the person's agency, or those given for work outside it.
func productOf(ctx context.Context, tx *ent.Tx, in NewWork, agency *ent.Unit) (scoring.Decimal, string, error) {
	if in.Product == nil {
		return *in.Coefficient, "", nil
	}
	p, err := tx.WorkProduct.Get(ctx, *in.Product)
	if err != nil {
		return 0, "", translate(err)
	}
	if agency == nil || p.AgencyID != agency.ID || !holds(p.ValidFrom, p.ValidTo, in.DueOn) {
		return 0, "", invalid("product", "Sản phẩm này không có trong danh mục của cơ quan.", "The product is not in the agency's catalogue.")
	}
	return p.Coefficient, p.Output, nil
}

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
			SetQty(in.Qty).SetDeliveredOn(in.DeliveredOn).SetNote(in.Note).SetEvidence(in.Evidence).
			SetCreatedAt(s.now()).Save(ctx)
	})
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
	_, err = Next(ent.TypeWorkItem, verb, string(w.State))
	return err
}

// checkDelivered refuses more than was assigned: a surplus is sudden work of its own.
func (s *Service) checkDelivered(ctx context.Context, tx *ent.Tx, w *ent.WorkItem, qty scoring.Decimal) error {
	if qty <= 0 {
		return invalid("qty", "Số lượng phải lớn hơn 0.", "The quantity must be above 0.")
	}
	earlier, err := tx.Delivery.Query().Where(delivery.WorkItemID(w.ID), delivery.StateNEQ(delivery.StateRETURNED)).
		All(access.Elevated(ctx))
	if err != nil {
		return err
	}
	sum := qty
	for _, e := range earlier {
		sum += e.Qty
	}
	if sum > w.AssignedQty {
		return invalid("qty", fmt.Sprintf("Tổng số lượng báo cáo (%s) vượt số lượng giao (%s). Phần vượt được giao thành việc đột xuất.",
			viet.Number(sum.String()), viet.Number(w.AssignedQty.String())),
			fmt.Sprintf("The deliveries (%s) exceed the assigned quantity (%s). The surplus is assigned as sudden work.", sum, w.AssignedQty)).
			Under(art + "Điều 18 khoản 1 điểm d")
	}
	return nil
}

// DeliveryRef names a delivery and the version that was read.
type DeliveryRef struct {
	ID      string
	Version int
}

// AcceptDeliveries accepts deliveries, all or none.
func (s *Service) AcceptDeliveries(ctx context.Context, refs []DeliveryRef) ([]*ent.Delivery, error) {
	if len(refs) == 0 || len(refs) > 200 {
		return nil, invalid("deliveries", "Chọn từ 1 đến 200 sản phẩm.", "Choose 1 to 200 deliveries.")
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	found := map[string]*ent.Delivery{}
	for _, r := range refs {
		one, err := s.store.Delivery.Get(ctx, r.ID)
		if err != nil {
			return nil, translate(err)
		}
		if err := require(ctx, access.AcceptDelivery, d.deliveryTarget(one)); err != nil {
			return nil, err
		}
		found[r.ID] = one
	}
	return write(ctx, s, access.Act{Verb: access.AcceptDelivery, Subject: refs[0].ID}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) ([]*ent.Delivery, error) {
		var accepted []*ent.Delivery
		for _, r := range refs {
			one, err := s.decide(ctx, tx, d, found[r.ID], access.AcceptDelivery, r.Version, func(u *ent.DeliveryUpdateOne) {})
			if err != nil {
				return nil, err
			}
			accepted = append(accepted, one)
		}
		return accepted, nil
	})
}

// ReturnDelivery returns a delivery with a reason. A quality failure costs a quarter of
// the item's quality (Art. 14.2.b).
func (s *Service) ReturnDelivery(ctx context.Context, id, reason string, qualityFailure bool, version int) (*ent.Delivery, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	one, err := s.store.Delivery.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.ReturnDelivery, d.deliveryTarget(one)); err != nil {
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
