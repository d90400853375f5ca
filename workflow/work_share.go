package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/workgroup"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// NewShare is one person's part of shared work, or the part of one month.
type NewShare struct {
	Person      string
	Coefficient scoring.Decimal // standard products of one unit of the product that fall to this share
	AssignedQty scoring.Decimal
	DueOn       calendar.Date
}

// SharedWork asks to give one product to several people, or one over several months
// (Art. 18.1.c).
type SharedWork struct {
	Product     *string
	Content     string
	Kind        scoring.WorkKind
	Coefficient *scoring.Decimal // of the whole, for work outside the catalogue
	Quantity    scoring.Decimal
	Shares      []NewShare
}

// ShareWork assigns a product to several people: its shares are together at most the whole.
func (s *Service) ShareWork(ctx context.Context, in SharedWork) (*ent.WorkGroup, error) {
	whole, lines, err := s.planShares(ctx, in)
	if err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ShareWork, Subject: in.Shares[0].Person}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.WorkGroup, error) {
		made, err := tx.WorkGroup.Create().SetAgencyID(d.Agency(lines[0].held.UnitID).ID).SetNillableProductID(in.Product).
			SetContent(whole.content).SetOutput(whole.Output).SetCoefficient(whole.Coefficient).SetQuantity(in.Quantity).
			SetCreatedAt(s.now()).Save(ctx)
		if err != nil {
			return nil, err
		}
		act.Subject = made.ID
		return made, s.addShares(ctx, tx, d, made, lines)
	})
}

// AddShares assigns further shares of shared work, of what its whole leaves.
func (s *Service) AddShares(ctx context.Context, groupID string, shares []NewShare, version int) (*ent.WorkGroup, error) {
	group, err := s.store.WorkGroup.Query().Where(workgroup.ID(groupID)).WithItems().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	in := SharedWork{Product: group.ProductID, Content: group.Content, Kind: kindOf(group), Coefficient: &group.Coefficient,
		Quantity: group.Quantity, Shares: shares}
	_, lines, err := s.planShares(ctx, in)
	if err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ShareWork, Subject: groupID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.WorkGroup, error) {
		changed, err := tx.WorkGroup.UpdateOne(group).Where(workgroup.VersionEQ(version)).AddVersion(1).Save(ctx)
		if err != nil {
			return nil, stale(err)
		}
		return changed, s.addShares(ctx, tx, d, changed, lines)
	})
}

// GroupActions lists what the viewer may do with shared work: whose share they may give is
// asked when they do.
func GroupActions(ctx context.Context) []access.Verb {
	if access.Somewhere(access.From(ctx), access.ShareWork) {
		return []access.Verb{access.ShareWork}
	}
	return []access.Verb{}
}

// kindOf says how shared work entered the load of those who do it.
func kindOf(group *ent.WorkGroup) scoring.WorkKind {
	for _, w := range group.Edges.Items {
		if w.Kind == scoring.Sudden {
			return scoring.Sudden
		}
	}
	return scoring.Planned
}

// planShares checks the whole and every share of it; the first share's person decides
// whose catalogue the product is of.
func (s *Service) planShares(ctx context.Context, in SharedWork) (whole AssignmentLine, lines []AssignmentLine, err error) {
	if len(in.Shares) == 0 {
		return whole, nil, invalid("shares", "Hãy chia cho ít nhất một người.", "Give at least one person a share.")
	}
	var works []NewWork
	for _, share := range in.Shares {
		works = append(works, NewWork{Person: share.Person, Product: in.Product, Content: in.Content, Kind: in.Kind,
			Coefficient: in.Coefficient, AssignedQty: share.AssignedQty, DueOn: share.DueOn})
	}
	plan, err := s.planWork(ctx, works)
	if err != nil {
		return whole, nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return whole, nil, err
	}
	whole = plan.Lines[0]
	for i := range plan.Lines {
		l, share := &plan.Lines[i], in.Shares[i].Coefficient
		switch {
		case l.Problem != nil:
			return whole, nil, l.Problem
		case d.Agency(l.held.UnitID) != d.Agency(whole.held.UnitID):
			return whole, nil, invalid("shares", "Những người cùng thực hiện phải thuộc một cơ quan.", "Shared work stays within one agency.")
		case share <= 0 || share > whole.Coefficient:
			return whole, nil, invalid("shares", fmt.Sprintf("Phần của mỗi người phải lớn hơn 0 và không quá %s.", viet.Number(whole.Coefficient.String())),
				fmt.Sprintf("Each share must be above 0 and at most %s.", whole.Coefficient)).Under(art + "Điều 18 khoản 1 điểm c")
		}
		l.Coefficient = share
	}
	return whole, plan.Lines, nil
}

// addShares writes shares, after which they are together at most the whole. The group's
// row is held by the act, so two of them cannot pass the sum together.
func (s *Service) addShares(ctx context.Context, tx *ent.Tx, d *Directory, group *ent.WorkGroup, lines []AssignmentLine) error {
	for i := range lines {
		lines[i].groupID = &group.ID
	}
	if _, err := s.createWork(ctx, tx, d, lines); err != nil {
		return err
	}
	items, err := tx.WorkItem.Query().Where(workitem.GroupID(group.ID)).All(access.Elevated(ctx))
	if err != nil {
		return err
	}
	shares, whole := sharesOf(items), converted(group.Coefficient, group.Quantity)
	if shares <= whole {
		return nil
	}
	given, most := shares.Decimal().String(), whole.Decimal().String()
	return invalid("shares", fmt.Sprintf("Tổng các phần (%s) vượt giá trị của cả sản phẩm (%s).", viet.Number(given), viet.Number(most)),
		fmt.Sprintf("The shares (%s) exceed the whole product (%s).", given, most)).Under(art + "Điều 18 khoản 1 điểm c")
}

// millionths is an exact amount of standard products: a coefficient times a quantity,
// each in thousandths.
type millionths int64

// Decimal is the amount to three places, for the reader.
func (m millionths) Decimal() scoring.Decimal { return scoring.Decimal(m / 1000) }

func converted(coefficient, qty scoring.Decimal) millionths {
	return millionths(int64(coefficient) * int64(qty))
}

// WholeOf is what shared work is worth in all, in standard products.
func WholeOf(group *ent.WorkGroup) scoring.Decimal {
	return converted(group.Coefficient, group.Quantity).Decimal()
}

// SharedOf is what the shares of a whole amount to, those outside the viewer's sight
// included: whoever sees the whole may know what is left of it.
func (s *Service) SharedOf(ctx context.Context, group *ent.WorkGroup) (scoring.Decimal, error) {
	items, err := s.store.WorkItem.Query().Where(workitem.GroupID(group.ID)).All(access.Elevated(ctx))
	return sharesOf(items).Decimal(), err
}

// sharesOf adds up the shares of a whole. What was cancelled falls back to it; what was
// handed over counts once, with who took it over.
func sharesOf(items []*ent.WorkItem) millionths {
	var sum millionths
	for _, w := range items {
		if w.State == workitem.StateOPEN && w.Kind != scoring.HandedOver {
			sum += converted(w.Coefficient, w.AssignedQty)
		}
	}
	return sum
}
