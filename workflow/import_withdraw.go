package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/account"
	"github.com/congtam/congtam/ent/batchchange"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/workitem"
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
		for _, c := range changes {
			if err := undo(all, tx, c); err != nil {
				return nil, err
			}
		}
		changed, err := tx.ImportBatch.UpdateOne(b).Where(importbatch.VersionEQ(version)).
			SetState(importbatch.StateWITHDRAWN).SetWithdrawReason(reason).AddVersion(1).Save(ctx)
		return changed, stale(err)
	})
}

// undo takes one change back, unless the record has changed since.
func undo(ctx context.Context, tx *ent.Tx, c *ent.BatchChange) error {
	var err error
	if c.Created {
		err = remove(ctx, tx, c)
	} else {
		err = restore(ctx, tx, c)
	}
	if ent.IsNotFound(err) || ent.IsConstraintError(err) {
		return badState(fmt.Sprintf("Không thu hồi được: bản ghi %s đã được dùng hoặc thay đổi sau khi nhập.", c.RecordID),
			fmt.Sprintf("Cannot withdraw: record %s was used or changed after the import.", c.RecordID))
	}
	return err
}

// remove deletes what an import created. Work stays on record as withdrawn; its
// deliveries go with it.
func remove(ctx context.Context, tx *ent.Tx, c *ent.BatchChange) error {
	switch c.Entity {
	case ent.TypeUnit:
		return tx.Unit.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeUnitPlace:
		return tx.UnitPlace.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypePerson:
		if used, err := tx.Account.Query().Where(account.PersonID(c.RecordID)).Exist(ctx); err != nil || used {
			return inUse(err)
		}
		return tx.Person.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypePost:
		return tx.Post.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypePeerGroup:
		return tx.PeerGroup.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeWorkProduct:
		if used, err := tx.WorkItem.Query().Where(workitem.ProductID(c.RecordID)).Exist(ctx); err != nil || used {
			return inUse(err)
		}
		return tx.WorkProduct.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeProductAlias:
		return tx.ProductAlias.DeleteOneID(c.RecordID).Exec(ctx)
	case ent.TypeDelivery:
		return nil
	case ent.TypeWorkItem:
		return tx.WorkItem.UpdateOneID(c.RecordID).Where(workitem.VersionEQ(c.Version)).
			SetState(workitem.StateWITHDRAWN).AddVersion(1).Exec(ctx)
	}
	return fmt.Errorf("an import never creates a %s", c.Entity)
}

func inUse(err error) error {
	if err != nil {
		return err
	}
	return badState("Không thu hồi được: dữ liệu đã được dùng.", "Cannot withdraw: the data is in use.")
}

// restore writes back what a record was before an import changed it.
func restore(ctx context.Context, tx *ent.Tx, c *ent.BatchChange) error {
	switch c.Entity {
	case ent.TypeUnit:
		return restoring(c, func(b *ent.Unit) error {
			u := tx.Unit.UpdateOneID(b.ID).SetName(b.Name).SetKind(b.Kind).SetPath(b.Path).SetNillableParentID(b.ParentID).SetNillableValidTo(b.ValidTo).AddVersion(1)
			if b.ParentID == nil {
				u.ClearParent()
			}
			if b.ValidTo == nil {
				u.ClearValidTo()
			}
			return u.Exec(ctx)
		})
	case ent.TypeUnitPlace:
		return restoring(c, func(b *ent.UnitPlace) error {
			return tx.UnitPlace.UpdateOneID(b.ID).ClearValidTo().AddVersion(1).Exec(ctx)
		})
	case ent.TypePerson:
		return restoring(c, func(b *ent.Person) error {
			return tx.Person.UpdateOneID(b.ID).SetFullName(b.FullName).SetNameKey(b.NameKey).SetNameFolded(b.NameFolded).
				SetSubjectKind(b.SubjectKind).SetNillableBirthDate(b.BirthDate).SetNillableGender(b.Gender).AddVersion(1).Exec(ctx)
		})
	case ent.TypePost:
		return restoring(c, func(b *ent.Post) error { return restorePost(ctx, tx, b) })
	case ent.TypeWorkProduct:
		return restoring(c, func(b *ent.WorkProduct) error {
			return tx.WorkProduct.UpdateOneID(b.ID).SetName(b.Name).SetDetail(b.Detail).SetOutput(b.Output).SetSection(b.Section).
				SetComplexityGroup(b.ComplexityGroup).SetGroupMaximum(b.GroupMaximum).SetPoints(b.Points).SetCoefficient(b.Coefficient).
				SetStandard(b.Standard).SetNote(b.Note).ClearValidTo().AddVersion(1).Exec(ctx)
		})
	case ent.TypeWorkItem:
		return restoring(c, func(b *ent.WorkItem) error {
			return tx.WorkItem.UpdateOneID(b.ID).Where(workitem.VersionEQ(c.Version)).SetKind(b.Kind).SetCoefficient(b.Coefficient).
				SetAssignedQty(b.AssignedQty).SetFailedAssessments(b.FailedAssessments).SetCauseNote(b.CauseNote).AddVersion(1).Exec(ctx)
		})
	}
	return fmt.Errorf("an import never changes a %s", c.Entity)
}

func restoring[T any](c *ent.BatchChange, write func(*T) error) error {
	var before T
	if err := json.Unmarshal(c.Before, &before); err != nil {
		return err
	}
	return write(&before)
}

func restorePost(ctx context.Context, tx *ent.Tx, b *ent.Post) error {
	u := tx.Post.UpdateOneID(b.ID).SetTitle(b.Title).SetRole(b.Role).SetPrimary(b.Primary).SetNote(b.Note).
		SetNoteResolved(b.NoteResolved).SetNillableValidTo(b.ValidTo).SetNillablePeerGroupID(b.PeerGroupID).AddVersion(1)
	if b.ValidTo == nil {
		u.ClearValidTo()
	}
	return u.Exec(ctx)
}
