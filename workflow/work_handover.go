package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// HandOver asks to give work that somebody cannot do, or part of it, to somebody else.
type HandOver struct {
	WorkItem string
	To       string // who takes it over
	Qty      scoring.Decimal
	DueOn    *calendar.Date // nil: the deadline it had
	Reason   string
	Version  int
}

// HandOverWork gives work to another person (Art. 18.1.d). What is handed over stays in the
// giver's assigned total and never enters his result; the receiver has it outside his total
// and it adds to his result. What was delivered stays with the giver. It returns the
// receiver's item.
func (s *Service) HandOverWork(ctx context.Context, in HandOver) (*ent.WorkItem, error) {
	d, w, err := s.workItem(ctx, in.WorkItem)
	if err != nil {
		return nil, err
	}
	if err := require(ctx, access.HandOverWork, d.workTarget(w)); err != nil {
		return nil, err
	}
	if err := needReason(in.Reason); err != nil {
		return nil, err
	}
	line, err := s.planHandOver(ctx, d, w, in)
	if err != nil {
		return nil, err
	}
	giver, err := s.store.Person.Get(ctx, w.PersonID)
	if err != nil {
		return nil, translate(err)
	}
	line.handedWith = giver.FullName
	act := access.Act{Verb: access.HandOverWork, Subject: w.ID, Reason: in.Reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WorkItem, error) {
		if err := s.holdOpen(ctx, tx, d, w.PeriodID, w.UnitID); err != nil {
			return nil, err
		}
		if err := s.lockWork(ctx, tx, access.HandOverWork, w.ID); err != nil {
			return nil, err
		}
		given, err := s.giveUp(ctx, tx, w, in, line.Person.FullName)
		if err != nil {
			return nil, err
		}
		line.takenFrom = &given.ID
		made, err := s.createWork(ctx, tx, d, []AssignmentLine{line})
		if err != nil {
			return nil, err
		}
		return made[0], nil
	})
}

// planHandOver checks the receiver's side: the same product with the same coefficient, in
// the same agency.
func (s *Service) planHandOver(ctx context.Context, d *Directory, w *ent.WorkItem, in HandOver) (AssignmentLine, error) {
	due := w.DueOn
	if in.DueOn != nil {
		due = *in.DueOn
	}
	work := NewWork{Person: in.To, Content: w.Content, Kind: scoring.Received, Coefficient: &w.Coefficient, AssignedQty: in.Qty, DueOn: due}
	plan, err := s.planWork(ctx, []NewWork{work})
	if err != nil {
		return AssignmentLine{}, err
	}
	line := plan.Lines[0]
	switch {
	case line.Problem != nil:
		return line, line.Problem
	case in.To == w.PersonID:
		return line, invalid("to", "Hãy chọn người nhận khác.", "Choose somebody else to take it over.")
	case d.Agency(line.held.UnitID) != d.Agency(w.UnitID):
		return line, invalid("to", "Người nhận phải thuộc cùng cơ quan.", "The receiver must be of the same agency.")
	}
	line.Work.Product, line.Output, line.groupID = w.ProductID, w.Output, w.GroupID
	return line, nil
}

// giveUp takes the quantity out of the giver's item and keeps it in his total as handed
// over. Sudden work and work taken over were never in the total, so nothing of them stays.
func (s *Service) giveUp(ctx context.Context, tx *ent.Tx, w *ent.WorkItem, in HandOver, receiver string) (*ent.WorkItem, error) {
	done, err := undecidedOrAccepted(ctx, tx, w.ID)
	if err != nil {
		return nil, err
	}
	left := w.AssignedQty - in.Qty
	if left < done {
		return nil, invalid("qty", fmt.Sprintf("Chỉ còn %s chưa báo cáo hoặc nghiệm thu để bàn giao.", viet.Number((w.AssignedQty-done).String())),
			fmt.Sprintf("Only %s is neither reported nor accepted and can be handed over.", w.AssignedQty-done)).Under(art + "Điều 18 khoản 1 điểm d")
	}
	change := tx.WorkItem.UpdateOne(w).Where(workitem.VersionEQ(in.Version)).AddVersion(1)
	switch {
	case left > 0:
		change.SetAssignedQty(left)
	case w.Kind == scoring.Planned:
		change.SetKind(scoring.HandedOver).SetHandedWith(receiver).SetHandedReason(in.Reason)
	default:
		change.SetState(workitem.StateCANCELLED).SetCancelReason(in.Reason).SetHandedWith(receiver).SetHandedReason(in.Reason)
	}
	changed, err := change.Save(ctx)
	if err != nil || left == 0 || w.Kind != scoring.Planned {
		return changed, stale(err)
	}
	return tx.WorkItem.Create().SetPersonID(w.PersonID).SetUnitID(w.UnitID).SetPeriodID(w.PeriodID).SetNillableProductID(w.ProductID).
		SetContent(w.Content).SetContentFolded(w.ContentFolded).SetOutput(w.Output).SetKind(scoring.HandedOver).
		SetCoefficient(w.Coefficient).SetAssignedQty(in.Qty).SetDueOn(w.DueOn).SetNillableGroupID(w.GroupID).
		SetHandedWith(receiver).SetHandedReason(in.Reason).SetCreatedAt(s.now()).Save(ctx)
}
