package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/viet"
)

// EntryRef names an entry and the version that was read.
type EntryRef struct {
	ID      string
	Version int
}

// MergedEntry takes entries into the catalogue as one product, with the wording and the
// points the agency settles on.
type MergedEntry struct {
	Entries []EntryRef
	Entry   EntryFields
}

// MergeEntries takes proposals into the catalogue; the same product proposed by several
// units becomes one (Art. 13.2). It returns the entry that stands for them.
func (s *Service) MergeEntries(ctx context.Context, in MergedEntry) (*ent.CatalogueEntry, error) {
	if len(in.Entries) == 0 || len(in.Entries) > mostAtOnce {
		return nil, invalid("entries", "Chọn từ 1 đến 200 đề xuất.", "Choose 1 to 200 entries.")
	}
	first, err := s.entry(ctx, in.Entries[0].ID, access.MergeEntries)
	if err != nil {
		return nil, err
	}
	fields, err := s.checkEntry(ctx, first.Edges.Catalogue.AgencyID, in.Entry)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.MergeEntries, Subject: first.ID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.CatalogueEntry, error) {
		for _, other := range in.Entries[1:] {
			if err := s.mergeInto(ctx, tx, first, other); err != nil {
				return nil, err
			}
		}
		return s.decideEntry(ctx, tx, first, in.Entries[0].Version, access.MergeEntries, func(u *ent.CatalogueEntryUpdateOne) {
			u.SetName(fields.Name).SetNameFolded(viet.Fold(fields.Name)).SetDetail(fields.Detail).SetOutput(fields.Output).
				SetSection(fields.Section).SetComplexityGroup(fields.ComplexityGroup).SetPoints(fields.Points).
				SetStandard(fields.Standard).SetRemoves(fields.Removes).ClearMergedIntoID()
		})
	})
}

func (s *Service) mergeInto(ctx context.Context, tx *ent.Tx, first *ent.CatalogueEntry, other EntryRef) error {
	one, err := tx.CatalogueEntry.Get(ctx, other.ID)
	if err != nil {
		return err
	}
	if one.CatalogueID != first.CatalogueID || one.ID == first.ID {
		return invalid("entries", "Chỉ gộp các đề xuất khác nhau của cùng một dự thảo.", "Only different entries of one draft are merged.")
	}
	_, err = s.decideEntry(ctx, tx, one, other.Version, access.MergeEntries, func(u *ent.CatalogueEntryUpdateOne) {
		u.SetMergedIntoID(first.ID)
	})
	return err
}

// RejectEntry leaves a proposal out of the catalogue, with a reason.
func (s *Service) RejectEntry(ctx context.Context, id, reason string, version int) (*ent.CatalogueEntry, error) {
	one, err := s.entry(ctx, id, access.RejectEntry)
	if err != nil {
		return nil, err
	}
	if err := needReason(reason); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.RejectEntry, Subject: id, Reason: reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.CatalogueEntry, error) {
		return s.decideEntry(ctx, tx, one, version, access.RejectEntry, func(u *ent.CatalogueEntryUpdateOne) {
			u.SetReason(reason).ClearMergedIntoID()
		})
	})
}

// entry reads an entry whose agency's catalogue the viewer may put together.
func (s *Service) entry(ctx context.Context, id string, verb access.Verb) (*ent.CatalogueEntry, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	one, err := s.store.CatalogueEntry.Query().Where(catalogueentry.ID(id)).WithCatalogue().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	return one, require(ctx, verb, d.unitTarget(one.Edges.Catalogue.AgencyID))
}

// decideEntry changes an entry while its catalogue is a draft.
func (s *Service) decideEntry(ctx context.Context, tx *ent.Tx, one *ent.CatalogueEntry, version int, verb access.Verb, set func(*ent.CatalogueEntryUpdateOne)) (*ent.CatalogueEntry, error) {
	if _, err := s.lockCatalogue(ctx, tx, one.CatalogueID, access.ProposeProduct); err != nil {
		return nil, err
	}
	next, err := Next(ent.TypeCatalogueEntry, verb, string(one.State))
	if err != nil {
		return nil, err
	}
	u := tx.CatalogueEntry.UpdateOneID(one.ID).Where(catalogueentry.VersionEQ(version)).
		SetState(catalogueentry.State(next.To)).SetReason("").AddVersion(1)
	set(u)
	changed, err := u.Save(ctx)
	return changed, stale(err)
}
