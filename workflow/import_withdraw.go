package workflow

import (
	"context"
	"errors"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/batchchange"
	"github.com/congtam/congtam/ent/delivery"
	entgrant "github.com/congtam/congtam/ent/grant"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitplace"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/ent/workproduct"
)

// WithdrawImport undoes an import: what it created goes, what it changed is as before.
// It is refused once the month is closed or something was built on what it wrote.
func (s *Service) WithdrawImport(ctx context.Context, id, reason string, version int) (*ent.ImportBatch, error) {
	b, err := s.batch(ctx, access.WithdrawImport, id)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.WithdrawImport, Subject: id, Reason: reason, Bulk: true}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.ImportBatch, error) {
		all := access.Elevated(ctx)
		if b.PeriodID != nil && b.AgencyID != nil {
			if err := s.holdOpen(ctx, tx, d, *b.PeriodID, *b.AgencyID); err != nil {
				return nil, err
			}
		}
		changes, err := tx.BatchChange.Query().Where(batchchange.BatchID(id)).Order(ent.Desc(batchchange.FieldOrd)).All(all)
		if err != nil {
			return nil, err
		}
		undone := map[string]int{}
		for _, c := range changes {
			if err := undo(all, tx, c, undone); err != nil {
				return nil, err
			}
		}
		changed, err := tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(version)).
			SetState(importbatch.StateWITHDRAWN).SetWithdrawReason(reason).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// undo takes one change back, unless the record has changed since. A record that the import
// changed several times is taken back step by step; undone holds the versions on the way.
func undo(ctx context.Context, tx *ent.Tx, c *ent.BatchChange, undone map[string]int) error {
	version, begun := undone[c.RecordID]
	if !begun {
		version = c.Version
	}
	undone[c.RecordID] = version + 1
	var err error
	if c.Created {
		err = remove(ctx, tx, c, version)
	} else {
		err = restore(ctx, tx, c, version)
	}
	if ent.IsNotFound(err) || ent.IsConstraintError(err) {
		return badState(fmt.Sprintf("Không thu hồi được: bản ghi %s đã được dùng hoặc thay đổi sau khi nhập.", c.RecordID),
			fmt.Sprintf("Cannot withdraw: record %s was used or changed after the import.", c.RecordID))
	}
	return err
}

// remove deletes what an import created, unless it is in use. Work stays on record as
// withdrawn; its deliveries go.
func remove(ctx context.Context, tx *ent.Tx, c *ent.BatchChange, version int) error {
	if used, err := inUse(ctx, tx, c); err != nil || used {
		return errors.Join(err, badState("Không thu hồi được: dữ liệu đã được dùng.", "Cannot withdraw: the data is in use."))
	}
	switch c.Entity {
	case ent.TypeUnit:
		return tx.Unit.DeleteOneID(c.RecordID).Where(unit.VersionEQ(version)).Exec(ctx)
	case ent.TypeUnitPlace:
		return tx.UnitPlace.DeleteOneID(c.RecordID).Where(unitplace.VersionEQ(version)).Exec(ctx)
	case ent.TypePerson:
		return tx.Person.DeleteOneID(c.RecordID).Where(person.VersionEQ(version)).Exec(ctx)
	case ent.TypePost:
		return tx.Post.DeleteOneID(c.RecordID).Where(post.VersionEQ(version)).Exec(ctx)
	case ent.TypePeerGroup:
		return tx.PeerGroup.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeWorkProduct:
		return tx.WorkProduct.DeleteOneID(c.RecordID).Where(workproduct.VersionEQ(version)).Exec(ctx)
	case ent.TypeProductAlias:
		return tx.ProductAlias.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeDelivery:
		return tx.Delivery.DeleteOneID(c.RecordID).Where(delivery.VersionEQ(version)).Exec(ctx)
	case ent.TypeWorkItem:
		return tx.WorkItem.UpdateOneID(c.RecordID).Where(workitem.VersionEQ(version)).
			SetState(workitem.StateWITHDRAWN).AddVersion(1).Exec(ctx)
	}
	return fmt.Errorf("an import never creates a %s", c.Entity)
}

// inUse reports whether something rests on a record that the database would not miss: it
// would be cut loose, and a role for a unit would become one for the whole installation.
func inUse(ctx context.Context, tx *ent.Tx, c *ent.BatchChange) (bool, error) {
	id := c.RecordID
	switch c.Entity {
	case ent.TypeUnit:
		if held, err := tx.Grant.Query().Where(entgrant.UnitID(id)).Exist(ctx); held || err != nil {
			return held, err
		}
		return tx.Unit.Query().Where(unit.ParentID(id)).Exist(ctx)
	case ent.TypePerson:
		return tx.Account.Query().Where(account.PersonID(id)).Exist(ctx)
	case ent.TypePeerGroup:
		return tx.Post.Query().Where(post.PeerGroupID(id)).Exist(ctx)
	case ent.TypeWorkProduct:
		return tx.WorkItem.Query().Where(workitem.ProductID(id), workitem.StateNEQ(workitem.StateWITHDRAWN)).Exist(ctx)
	case ent.TypeWorkItem:
		return tx.Delivery.Query().Where(delivery.WorkItemID(id)).Exist(ctx)
	}
	return false, nil
}
