package workflow

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
)

// Of deliveries without anything unusual, one in ten, and at least three, is looked at
// before a batch is accepted (docs/decisions.md).
const (
	sampleOneIn = 10
	sampleLeast = 3
	mostAtOnce  = 200 // deliveries accepted in one act
)

// AwaitingDelivery is a delivery that waits for acceptance.
type AwaitingDelivery struct {
	Delivery *ent.Delivery
	WorkItem *ent.WorkItem
	Reasons  []Exception // why it is looked at by itself; empty when nothing is unusual
	Sampled  bool        // drawn to be looked at before the rest is accepted together
	Examined bool        // by the viewer
}

// Acceptance is what waits for the viewer's acceptance: exceptions first, then the rest,
// with the sample drawn from it.
type Acceptance struct {
	Exceptions     []AwaitingDelivery
	Rest           []AwaitingDelivery
	ExceptionCount int
	RestCount      int
}

// AwaitingAcceptance lists what the viewer may accept in a period, in a constant number of
// statements. At most first of each part are returned; the sample is drawn from the part
// of the rest that is returned, which can then be accepted in one act.
func (s *Service) AwaitingAcceptance(ctx context.Context, periodID string, unitID *string, first int) (*Acceptance, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	q := s.store.Delivery.Query().Where(delivery.PeriodID(periodID), delivery.StateEQ(delivery.StateREPORTED))
	if unitID != nil {
		q = q.Where(delivery.UnitIDIn(d.subtree(*unitID)...))
	}
	waiting, err := s.withCircumstances(q).All(ctx)
	if err != nil {
		return nil, err
	}
	waiting = slices.DeleteFunc(waiting, func(one *ent.Delivery) bool {
		return d.Frozen(one.PeriodID, one.UnitID) || !access.May(access.From(ctx), access.AcceptDelivery, d.deliveryTarget(one))
	})
	usual, err := s.usualQuantities(ctx, waiting)
	if err != nil {
		return nil, err
	}
	out := &Acceptance{}
	for _, one := range waiting {
		line := AwaitingDelivery{Delivery: one, WorkItem: one.Edges.WorkItem, Reasons: exceptionsOf(one, usual),
			Examined: one.ExaminerID == access.From(ctx).Account}
		if len(line.Reasons) > 0 {
			out.Exceptions = append(out.Exceptions, line)
		} else {
			out.Rest = append(out.Rest, line)
		}
	}
	out.ExceptionCount, out.RestCount = len(out.Exceptions), len(out.Rest)
	out.Exceptions, out.Rest = out.Exceptions[:min(first, out.ExceptionCount)], out.Rest[:min(first, out.RestCount)]
	drawn := sample(idsOf(out.Rest))
	for i := range out.Rest {
		out.Rest[i].Sampled = slices.Contains(drawn, out.Rest[i].Delivery.ID)
	}
	return out, nil
}

// withCircumstances reads deliveries with what makes them exceptions.
func (s *Service) withCircumstances(q *ent.DeliveryQuery) *ent.DeliveryQuery {
	return q.Order(ent.Asc(delivery.FieldPersonID, delivery.FieldID)).WithWorkItem(func(w *ent.WorkItemQuery) {
		w.WithPerson().WithProduct().WithGroup().WithCauses().WithDeliveries()
	})
}

// subtree lists the units at or below a unit.
func (d *Directory) subtree(unitID string) []string {
	var ids []string
	for _, u := range d.ordered {
		if top := d.Path(unitID); top != "" && strings.HasPrefix(u.Path, top) {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

func idsOf(lines []AwaitingDelivery) []string {
	var ids []string
	for _, l := range lines {
		ids = append(ids, l.Delivery.ID)
	}
	return ids
}

// sample draws from a batch what must be looked at: by the hash of the identifier, so that
// it looks random, is the same whenever it is drawn, and nobody can choose it.
func sample(ids []string) []string {
	order := func(id string) string {
		sum := sha256.Sum256([]byte(id))
		return hex.EncodeToString(sum[:])
	}
	drawn := slices.Clone(ids)
	slices.SortFunc(drawn, func(a, b string) int { return cmp.Compare(order(a), order(b)) })
	return drawn[:min(len(drawn), max(sampleLeast, (len(drawn)+sampleOneIn-1)/sampleOneIn))]
}

// ExamineDelivery records that the viewer has looked at a delivery by itself, which a batch
// asks for of its exceptions and of its sample.
func (s *Service) ExamineDelivery(ctx context.Context, id string, version int) (*ent.Delivery, error) {
	d, one, err := s.deliveryFor(ctx, access.ExamineDelivery, id)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ExamineDelivery, Subject: id}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Delivery, error) {
		if err := s.holdOpen(ctx, tx, d, one.PeriodID, one.UnitID); err != nil {
			return nil, err
		}
		if _, err := Next(ent.TypeDelivery, access.ExamineDelivery, string(one.State)); err != nil {
			return nil, err
		}
		changed, err := tx.Delivery.UpdateOne(one).Where(delivery.VersionEQ(version)).
			SetExaminerID(access.From(ctx).Account).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// checkBatch refuses a batch in which an exception, or one of the sample, was not looked
// at, and returns the sample. One delivery alone has been looked at by being accepted.
func (s *Service) checkBatch(ctx context.Context, batch []*ent.Delivery) ([]string, error) {
	if len(batch) == 1 {
		return nil, nil
	}
	usual, err := s.usualQuantities(ctx, batch)
	if err != nil {
		return nil, err
	}
	var plain, unseen []string
	for _, one := range batch {
		switch {
		case len(exceptionsOf(one, usual)) == 0:
			plain = append(plain, one.ID)
		case one.ExaminerID != access.From(ctx).Account:
			unseen = append(unseen, one.ID)
		}
	}
	drawn := sample(plain)
	for _, one := range batch {
		if slices.Contains(drawn, one.ID) && one.ExaminerID != access.From(ctx).Account {
			unseen = append(unseen, one.ID)
		}
	}
	if len(unseen) > 0 {
		return nil, notExamined(unseen)
	}
	return drawn, nil
}

func notExamined(ids []string) *Error {
	return invalid("deliveries", fmt.Sprintf("Còn %d sản phẩm phải xem từng cái trước khi nghiệm thu cùng lúc.", len(ids)),
		fmt.Sprintf("%d deliveries must be looked at one by one before the batch is accepted: %s.", len(ids), strings.Join(ids, ", "))).
		Under(art + "Điều 14 khoản 2 điểm b")
}
