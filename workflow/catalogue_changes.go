package workflow

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// ChangeKind says what a version of the catalogue does to a product.
type ChangeKind string

const (
	Added   ChangeKind = "ADDED"
	Changed ChangeKind = "CHANGED"
	Removed ChangeKind = "REMOVED"
)

// CatalogueChange is what a version of the catalogue changes about one product.
type CatalogueChange struct {
	Kind         ChangeKind
	Before       *ent.WorkProduct // nil for a new product
	Fields       EntryFields
	GroupMaximum scoring.Decimal // 0 while the group has none
	Coefficient  scoring.Decimal // 0 while there is no standard product
	Problem      *scoring.Text   // why it cannot be decided like this
}

// catalogueDraft is a catalogue as a version would make it: the products in force with the
// entries taken in.
type catalogueDraft struct {
	maxima   []scoring.Decimal
	before   map[string]*ent.WorkProduct
	after    map[string]EntryFields
	standard scoring.Decimal // points of the standard product, 0 if there is none
}

// ChangesOf tells what a version in the making changes against the products in force: the
// products its entries name, and those whose coefficient moves with the standard product
// (Art. 13.1.b, 13.1.c). A version that was decided changes nothing any more.
func (s *Service) ChangesOf(ctx context.Context, c *ent.Catalogue) ([]CatalogueChange, error) {
	if c.EffectiveFrom != nil {
		return nil, nil
	}
	return s.changesOn(ctx, s.store.Client, c, s.Today())
}

func (s *Service) changesOn(ctx context.Context, client *ent.Client, c *ent.Catalogue, on calendar.Date) ([]CatalogueChange, error) {
	before, err := inForceOn(ctx, client, c.AgencyID, on)
	if err != nil {
		return nil, err
	}
	entries, err := client.CatalogueEntry.Query().Where(catalogueentry.CatalogueID(c.ID), catalogueentry.StateEQ(catalogueentry.StateMERGED),
		catalogueentry.MergedIntoIDIsNil()).Order(ent.Asc(catalogueentry.FieldID)).All(ctx)
	if err != nil {
		return nil, err
	}
	return propose(c.GroupMaxima, before, entries).changes(), nil
}

func propose(maxima []scoring.Decimal, before map[string]*ent.WorkProduct, entries []*ent.CatalogueEntry) *catalogueDraft {
	p := &catalogueDraft{maxima: maxima, before: before, after: map[string]EntryFields{}}
	for name, product := range before {
		p.after[name] = EntryFields{product.Name, product.Detail, product.Output, product.Section, product.ComplexityGroup, product.Points, product.Standard, false}
	}
	for _, e := range entries {
		if e.Removes {
			delete(p.after, e.NameFolded)
			continue
		}
		if e.Standard {
			p.noStandard()
		}
		p.after[e.NameFolded] = EntryFields{e.Name, e.Detail, e.Output, e.Section, e.ComplexityGroup, e.Points, e.Standard, false}
	}
	for _, fields := range p.after {
		if fields.Standard {
			p.standard = fields.Points
		}
	}
	return p
}

// noStandard makes room for another standard product: there is one (Art. 13.1.b).
func (p *catalogueDraft) noStandard() {
	for name, fields := range p.after {
		fields.Standard = false
		p.after[name] = fields
	}
}

func (p *catalogueDraft) changes() []CatalogueChange {
	var all []CatalogueChange
	for name, fields := range p.after {
		if c := p.change(p.before[name], fields); c.Kind != "" {
			all = append(all, c)
		}
	}
	for name, product := range p.before {
		if _, stays := p.after[name]; !stays {
			all = append(all, CatalogueChange{Kind: Removed, Before: product, Coefficient: product.Coefficient, GroupMaximum: product.GroupMaximum,
				Fields: EntryFields{Name: product.Name, ComplexityGroup: product.ComplexityGroup, Points: product.Points, Removes: true}})
		}
	}
	slices.SortFunc(all, func(a, b CatalogueChange) int {
		return cmp.Or(cmp.Compare(a.Fields.ComplexityGroup, b.Fields.ComplexityGroup), cmp.Compare(viet.Fold(a.Fields.Name), viet.Fold(b.Fields.Name)))
	})
	return all
}

// change compares a product with what it would be; its kind is empty when it stays.
func (p *catalogueDraft) change(before *ent.WorkProduct, fields EntryFields) CatalogueChange {
	c := CatalogueChange{Kind: Changed, Before: before, Fields: fields}
	if fields.ComplexityGroup <= len(p.maxima) {
		c.GroupMaximum = p.maxima[fields.ComplexityGroup-1]
	}
	c.Coefficient, _ = scoring.Coefficient(fields.Points, p.standard)
	c.Problem = p.problem(fields, c.GroupMaximum)
	switch {
	case before == nil:
		c.Kind = Added
	case c.Problem == nil && sameFields(before, c):
		c.Kind = ""
	}
	return c
}

func sameFields(before *ent.WorkProduct, c CatalogueChange) bool {
	was := EntryFields{before.Name, before.Detail, before.Output, before.Section, before.ComplexityGroup, before.Points, before.Standard, false}
	return was == c.Fields && before.GroupMaximum == c.GroupMaximum && before.Coefficient == c.Coefficient
}

// problem says what keeps a product from being decided.
func (p *catalogueDraft) problem(fields EntryFields, most scoring.Decimal) *scoring.Text {
	switch {
	case p.standard == 0:
		return &scoring.Text{Vi: "Chưa có sản phẩm chuẩn.", En: "There is no standard product."}
	case most == 0:
		return &scoring.Text{Vi: fmt.Sprintf("Nhóm %d chưa có điểm tối đa.", fields.ComplexityGroup), En: fmt.Sprintf("Group %d has no maximum.", fields.ComplexityGroup)}
	case fields.Points > most:
		return &scoring.Text{Vi: fmt.Sprintf("Điểm vượt tối đa %s của nhóm %d.", viet.Number(most.String()), fields.ComplexityGroup),
			En: fmt.Sprintf("The points exceed the maximum %s of group %d.", most, fields.ComplexityGroup)}
	}
	return nil
}
