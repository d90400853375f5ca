package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/workproduct"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// EntryFields is what an entry of a catalogue says of a product.
type EntryFields struct {
	Name            string
	Detail          string
	Output          string
	Section         string
	ComplexityGroup int
	Points          scoring.Decimal
	Standard        bool
	Removes         bool
}

// NewEntry proposes a product for the next version of the catalogue.
type NewEntry struct {
	Unit  string
	Entry EntryFields
}

// ProposeProduct drafts an entry of the agency's next catalogue (Art. 13.1); the first
// proposal begins the draft.
func (s *Service) ProposeProduct(ctx context.Context, in NewEntry) (*ent.CatalogueEntry, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	agency := d.Agency(in.Unit)
	if agency == nil || agency.Kind == scoring.Province {
		return nil, notFound().At("unit")
	}
	if err := require(ctx, access.ProposeProduct, d.unitTarget(in.Unit)); err != nil {
		return nil, err
	}
	fields, err := s.checkEntry(ctx, agency.ID, in.Entry)
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.ProposeProduct, Subject: agency.ID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, act *access.Act) (*ent.CatalogueEntry, error) {
		draft, err := s.draftOf(ctx, tx, agency.ID)
		if err != nil {
			return nil, err
		}
		act.Subject = draft.ID
		return tx.CatalogueEntry.Create().SetCatalogueID(draft.ID).SetUnitID(in.Unit).SetName(fields.Name).
			SetNameFolded(viet.Fold(fields.Name)).SetDetail(fields.Detail).SetOutput(fields.Output).SetSection(fields.Section).
			SetComplexityGroup(fields.ComplexityGroup).SetPoints(fields.Points).SetStandard(fields.Standard).
			SetRemoves(fields.Removes).SetProposedBy(access.From(ctx).Name).SetCreatedAt(s.now()).Save(ctx)
	})
}

// mostGroups is how many groups of complexity there are at most (Art. 13.1.a).
const mostGroups = 5

// checkEntry cleans what was typed. An entry that takes a product out says only its name:
// the rest is that of the product.
func (s *Service) checkEntry(ctx context.Context, agencyID string, in EntryFields) (EntryFields, error) {
	name, err := viet.Clean(in.Name)
	if err != nil || strings.TrimSpace(name) == "" {
		return in, invalid("name", "Hãy ghi tên sản phẩm, công việc.", "Say what the product is.").Under(art + "Điều 13 khoản 1 điểm a")
	}
	in.Name = name
	if in.Removes {
		return s.removed(ctx, agencyID, in)
	}
	switch {
	case in.ComplexityGroup < 1 || in.ComplexityGroup > mostGroups:
		return in, invalid("complexityGroup", "Nhóm phức tạp từ 1 đến 5.", "Groups of complexity are 1 to 5.").Under(art + "Điều 13 khoản 1 điểm a")
	case in.Points <= 0 || in.Points > maxQty:
		return in, invalid("points", "Điểm phải lớn hơn 0.", "Points must be above 0.").Under(art + "Điều 13 khoản 1 điểm c")
	}
	return in, nil
}

func (s *Service) removed(ctx context.Context, agencyID string, in EntryFields) (EntryFields, error) {
	products, err := inForceOn(ctx, s.store.Client, agencyID, s.Today())
	if err != nil {
		return in, err
	}
	known := products[viet.Fold(in.Name)]
	if known == nil {
		return in, invalid("name", "Danh mục đang áp dụng không có sản phẩm này.", "The catalogue in force has no such product.")
	}
	return EntryFields{Name: known.Name, ComplexityGroup: known.ComplexityGroup, Points: known.Points, Removes: true}, nil
}

// inForceOn lists the products of an agency's catalogue on a day, by folded name.
func inForceOn(ctx context.Context, client *ent.Client, agencyID string, on calendar.Date) (map[string]*ent.WorkProduct, error) {
	products, err := client.WorkProduct.Query().Where(workproduct.AgencyID(agencyID), inForce(on)).All(ctx)
	byName := make(map[string]*ent.WorkProduct, len(products))
	for _, p := range products {
		byName[p.NameFolded] = p
	}
	return byName, err
}

// draftOf returns the version of an agency's catalogue that is in the making, and begins
// one if need be.
func (s *Service) draftOf(ctx context.Context, tx *ent.Tx, agencyID string) (*ent.Catalogue, error) {
	latest, err := tx.Catalogue.Query().Where(catalogue.AgencyID(agencyID)).Order(ent.Desc(catalogue.FieldNumber)).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	switch {
	case latest == nil:
		return s.beginDraft(ctx, tx, agencyID, 1)
	case latest.State == catalogue.StateAPPROVED:
		return s.beginDraft(ctx, tx, agencyID, latest.Number+1)
	}
	return s.lockCatalogue(ctx, tx, latest.ID, access.ProposeProduct)
}

func (s *Service) beginDraft(ctx context.Context, tx *ent.Tx, agencyID string, number int) (*ent.Catalogue, error) {
	products, err := inForceOn(ctx, tx.Client(), agencyID, s.Today())
	if err != nil {
		return nil, err
	}
	return tx.Catalogue.Create().SetAgencyID(agencyID).SetNumber(number).SetGroupMaxima(maximaOf(products)).
		SetCreatedAt(s.now()).Save(ctx)
}

// maximaOf reads the most points of each group off the products in force. A group without
// a product leaves all of them open: somebody has to set them.
func maximaOf(products map[string]*ent.WorkProduct) []scoring.Decimal {
	byGroup, highest := map[int]scoring.Decimal{}, 0
	for _, p := range products {
		byGroup[p.ComplexityGroup] = p.GroupMaximum
		highest = max(highest, p.ComplexityGroup)
	}
	maxima := []scoring.Decimal{}
	for group := 1; group <= highest; group++ {
		if byGroup[group] == 0 {
			return []scoring.Decimal{}
		}
		maxima = append(maxima, byGroup[group])
	}
	return maxima
}

// lockCatalogue holds a version of a catalogue for an act, and refuses it where the state
// does not allow the verb.
func (s *Service) lockCatalogue(ctx context.Context, tx *ent.Tx, id string, verb access.Verb) (*ent.Catalogue, error) {
	q := tx.Catalogue.Query().Where(catalogue.ID(id))
	if s.store.Locks() {
		q = q.ForUpdate()
	}
	c, err := q.Only(ctx)
	if err != nil {
		return nil, err
	}
	_, err = Next(ent.TypeCatalogue, verb, string(c.State))
	return c, err
}
