package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitplace"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/ent/workproduct"
)

// restore writes back what a record was before an import changed it, unless it has another
// version by now.
func restore(ctx context.Context, tx *ent.Tx, c *ent.BatchChange, version int) error {
	switch c.Entity {
	case ent.TypeUnit:
		return restoring(c, func(b *ent.Unit) error {
			u := tx.Unit.UpdateOneID(b.ID).Where(unit.VersionEQ(version)).SetName(b.Name).SetKind(b.Kind).SetPath(b.Path).AddVersion(1)
			assign(b.ParentID, u.SetParentID, u.ClearParentID)
			assign(b.ValidTo, u.SetValidTo, u.ClearValidTo)
			return u.Exec(ctx)
		})
	case ent.TypeUnitPlace:
		return restoring(c, func(b *ent.UnitPlace) error {
			u := tx.UnitPlace.UpdateOneID(b.ID).Where(unitplace.VersionEQ(version)).SetPath(b.Path).AddVersion(1)
			assign(b.ParentID, u.SetParentID, u.ClearParentID)
			assign(b.ValidTo, u.SetValidTo, u.ClearValidTo)
			return u.Exec(ctx)
		})
	case ent.TypePerson:
		return restoring(c, func(b *ent.Person) error {
			u := tx.Person.UpdateOneID(b.ID).Where(person.VersionEQ(version)).SetFullName(b.FullName).SetNameKey(b.NameKey).
				SetNameFolded(b.NameFolded).SetSubjectKind(b.SubjectKind).AddVersion(1)
			assign(b.BirthDate, u.SetBirthDate, u.ClearBirthDate)
			assign(b.Gender, u.SetGender, u.ClearGender)
			return u.Exec(ctx)
		})
	case ent.TypePost:
		return restoring(c, func(b *ent.Post) error {
			u := tx.Post.UpdateOneID(b.ID).Where(post.VersionEQ(version)).SetTitle(b.Title).SetRole(b.Role).SetPrimary(b.Primary).
				SetNote(b.Note).SetNoteResolved(b.NoteResolved).AddVersion(1)
			assign(b.ValidTo, u.SetValidTo, u.ClearValidTo)
			assign(b.PeerGroupID, u.SetPeerGroupID, u.ClearPeerGroupID)
			return u.Exec(ctx)
		})
	case ent.TypeWorkProduct:
		return restoring(c, func(b *ent.WorkProduct) error {
			u := tx.WorkProduct.UpdateOneID(b.ID).Where(workproduct.VersionEQ(version)).SetName(b.Name).SetDetail(b.Detail).
				SetOutput(b.Output).SetSection(b.Section).SetComplexityGroup(b.ComplexityGroup).SetGroupMaximum(b.GroupMaximum).
				SetPoints(b.Points).SetCoefficient(b.Coefficient).SetStandard(b.Standard).SetNote(b.Note).AddVersion(1)
			assign(b.ValidTo, u.SetValidTo, u.ClearValidTo)
			return u.Exec(ctx)
		})
	case ent.TypeWorkItem:
		return restoring(c, func(b *ent.WorkItem) error {
			return tx.WorkItem.UpdateOneID(b.ID).Where(workitem.VersionEQ(version)).SetKind(b.Kind).SetCoefficient(b.Coefficient).
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

// assign sets a field that may be missing, or clears it.
func assign[T, U any](value *T, set func(T) U, clear func() U) {
	if value == nil {
		clear()
		return
	}
	set(*value)
}
