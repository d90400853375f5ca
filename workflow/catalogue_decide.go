package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// SetGroupMaxima sets the most points of complexity groups 1, 2, …, at most five
// (Art. 13.1.a).
func (s *Service) SetGroupMaxima(ctx context.Context, id string, maxima []scoring.Decimal, version int) (*ent.Catalogue, error) {
	if len(maxima) == 0 || len(maxima) > mostGroups || maxima[0] <= 0 || !slices.IsSorted(maxima) {
		return nil, invalid("groupMaxima", "Hãy ghi điểm tối đa của từ 1 đến 5 nhóm, nhóm sau không thấp hơn nhóm trước.",
			"Give the maxima of 1 to 5 groups, none lower than the one before.").Under(art + "Điều 13 khoản 1 điểm a")
	}
	return s.changeCatalogue(ctx, id, version, access.SetGroupMaxima, "", func(_ context.Context, _ *ent.Tx, c *ent.Catalogue, u *ent.CatalogueUpdateOne) error {
		u.SetGroupMaxima(maxima)
		return nil
	})
}

// SubmitCatalogue puts a draft before the one who decides (Art. 13.2), once every proposal
// is taken in or rejected and nothing in it is wrong.
func (s *Service) SubmitCatalogue(ctx context.Context, id string, version int) (*ent.Catalogue, error) {
	return s.changeCatalogue(ctx, id, version, access.SubmitCatalogue, "", func(ctx context.Context, tx *ent.Tx, c *ent.Catalogue, u *ent.CatalogueUpdateOne) error {
		open, err := tx.CatalogueEntry.Query().Where(catalogueentry.CatalogueID(id), catalogueentry.StateEQ(catalogueentry.StatePROPOSED)).Count(ctx)
		if err != nil {
			return err
		}
		if open > 0 {
			return badState(fmt.Sprintf("Còn %d đề xuất chưa được tổng hợp hoặc loại bỏ.", open),
				fmt.Sprintf("%d proposals are neither taken in nor rejected.", open)).Under(art + "Điều 13 khoản 2")
		}
		if _, err := s.soundChanges(ctx, tx, c, s.Today()); err != nil {
			return err
		}
		u.SetSubmitterID(access.From(ctx).Account).SetSubmittedBy(access.From(ctx).Name).SetReturnReason("")
		return nil
	})
}

// soundChanges returns what a version changes, and refuses it while anything is wrong.
func (s *Service) soundChanges(ctx context.Context, tx *ent.Tx, c *ent.Catalogue, on calendar.Date) ([]CatalogueChange, error) {
	changes, err := s.changesOn(ctx, tx.Client(), c, on)
	if err != nil {
		return nil, err
	}
	for _, change := range changes {
		if p := change.Problem; p != nil {
			return nil, invalid("catalogue", change.Fields.Name+": "+p.Vi, change.Fields.Name+": "+p.En).Under(art + "Điều 13 khoản 1")
		}
	}
	if len(changes) == 0 {
		return nil, invalid("catalogue", "Dự thảo không thay đổi gì so với danh mục đang áp dụng.", "The draft changes nothing of the catalogue in force.")
	}
	return changes, nil
}

// ReturnCatalogue sends a version back to be worked over, with a reason.
func (s *Service) ReturnCatalogue(ctx context.Context, id, reason string, version int) (*ent.Catalogue, error) {
	if err := needReason(reason); err != nil {
		return nil, err
	}
	return s.changeCatalogue(ctx, id, version, access.ReturnCatalogue, reason, func(_ context.Context, _ *ent.Tx, _ *ent.Catalogue, u *ent.CatalogueUpdateOne) error {
		u.SetReturnReason(reason)
		return nil
	})
}

// Approval decides a version of the catalogue.
type Approval struct {
	Catalogue     string
	EffectiveFrom calendar.Date
	Document      string
	Version       int
}

// ApproveCatalogue brings a version into force by document on a day: products that change
// get a new line from that day, the earlier one ends and stays for the months before.
// Whoever put the version forward does not approve it.
func (s *Service) ApproveCatalogue(ctx context.Context, in Approval) (*ent.Catalogue, error) {
	switch {
	case strings.TrimSpace(in.Document) == "":
		return nil, invalid("document", "Hãy ghi số, ký hiệu quyết định.", "The number of the decision is required.").Under(art + "Điều 13 khoản 2")
	case in.EffectiveFrom < s.Today():
		return nil, invalid("effectiveFrom", "Ngày áp dụng không được trước hôm nay.", "It cannot come into force before today.").Under(art + "Điều 13 khoản 2")
	}
	return s.changeCatalogue(ctx, in.Catalogue, in.Version, access.ApproveCatalogue, in.Document, func(ctx context.Context, tx *ent.Tx, c *ent.Catalogue, u *ent.CatalogueUpdateOne) error {
		if c.SubmitterID == access.From(ctx).Account {
			return refuse(Forbidden, "Người trình danh mục không tự phê duyệt.", "Whoever submitted the catalogue does not approve it.").
				Under(art + "Điều 13 khoản 2")
		}
		changes, err := s.soundChanges(ctx, tx, c, in.EffectiveFrom)
		if err != nil {
			return err
		}
		for _, change := range changes {
			if err := bringIntoForce(ctx, tx, c.AgencyID, change, in.EffectiveFrom); err != nil {
				return err
			}
		}
		u.SetEffectiveFrom(in.EffectiveFrom).SetDocument(in.Document).SetApprovedBy(access.From(ctx).Name).SetApprovedAt(s.now())
		return supersedeCatalogues(ctx, tx, c)
	})
}

// bringIntoForce ends a product's line the day before and begins the new one.
func bringIntoForce(ctx context.Context, tx *ent.Tx, agencyID string, change CatalogueChange, from calendar.Date) error {
	if old := change.Before; old != nil {
		if old.ValidFrom >= from {
			return invalid("effectiveFrom", fmt.Sprintf("«%s» đã có dòng áp dụng từ %s; hãy chọn ngày sau đó.", old.Name, day(old.ValidFrom)),
				fmt.Sprintf("“%s” has a line in force from %s; choose a later day.", old.Name, old.ValidFrom))
		}
		if _, err := tx.WorkProduct.UpdateOne(old).SetValidTo(from - 1).AddVersion(1).Save(ctx); err != nil {
			return err
		}
	}
	if change.Kind == Removed {
		return nil
	}
	f := change.Fields
	return tx.WorkProduct.Create().SetAgencyID(agencyID).SetName(f.Name).SetNameFolded(viet.Fold(f.Name)).SetDetail(f.Detail).
		SetOutput(f.Output).SetSection(f.Section).SetComplexityGroup(f.ComplexityGroup).SetGroupMaximum(change.GroupMaximum).
		SetPoints(f.Points).SetCoefficient(change.Coefficient).SetStandard(f.Standard).SetValidFrom(from).Exec(ctx)
}

// supersedeCatalogues marks the versions before as superseded by the one approved.
func supersedeCatalogues(ctx context.Context, tx *ent.Tx, c *ent.Catalogue) error {
	earlier, err := tx.Catalogue.Query().Where(catalogue.AgencyID(c.AgencyID), catalogue.StateEQ(catalogue.StateAPPROVED)).All(ctx)
	if err != nil {
		return err
	}
	for _, old := range earlier {
		if err := tx.Catalogue.UpdateOne(old).SetState(catalogue.StateSUPERSEDED).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// changeCatalogue takes a version of a catalogue through a verb of the table of states.
func (s *Service) changeCatalogue(ctx context.Context, id string, version int, verb access.Verb, reason string,
	set func(context.Context, *ent.Tx, *ent.Catalogue, *ent.CatalogueUpdateOne) error) (*ent.Catalogue, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	c, err := s.store.Catalogue.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, verb, d.unitTarget(c.AgencyID)); err != nil {
		return nil, err
	}
	return write(ctx, s, access.Act{Verb: verb, Subject: id, Reason: reason}, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Catalogue, error) {
		held, err := s.lockCatalogue(ctx, tx, id, verb)
		if err != nil {
			return nil, err
		}
		next, err := Next(ent.TypeCatalogue, verb, string(held.State))
		if err != nil {
			return nil, err
		}
		u := tx.Catalogue.UpdateOneID(id).Where(catalogue.VersionEQ(version)).SetState(catalogue.State(next.To)).AddVersion(1)
		if err := set(ctx, tx, held, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// CatalogueActions lists what the viewer may do with a version now.
func (s *Service) CatalogueActions(ctx context.Context, c *ent.Catalogue) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	v := access.From(ctx)
	verbs := Offered(v, ent.TypeCatalogue, string(c.State), d.unitTarget(c.AgencyID), false)
	return slices.DeleteFunc(verbs, func(verb access.Verb) bool { return verb == access.ApproveCatalogue && c.SubmitterID == v.Account }), nil
}

// EntryActions lists what the viewer may do with an entry now, while its version is a draft.
func (s *Service) EntryActions(ctx context.Context, one *ent.CatalogueEntry) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	c, err := one.Catalogue(ctx)
	if err != nil || c.State != catalogue.StateDRAFT {
		return nil, err
	}
	return Offered(access.From(ctx), ent.TypeCatalogueEntry, string(one.State), d.unitTarget(c.AgencyID), false), nil
}
