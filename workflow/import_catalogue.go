package workflow

import (
	"context"
	"time"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// findAgency returns the agency a file is for: the one chosen, else the one its title
// names, else the only one there is.
func (p *importPlan) findAgency(title string) bool {
	if id := p.report.Request.Agency; id != nil {
		p.forAgency = p.directory.Agency(*id)
	}
	for _, u := range p.directory.Units() {
		if p.forAgency == nil && title != "" && p.directory.Agency(u.ID) == u && viet.Fold(u.Name) == viet.Fold(title) {
			p.forAgency = u
		}
	}
	if p.forAgency == nil {
		p.fail(0, "", title, "UNKNOWN_AGENCY", "không rõ cơ quan của tệp này; hãy chọn cơ quan.", "it is not clear which agency the file is for; please choose.")
		return false
	}
	return true
}

// planCatalogue compares the product catalogue with the register. A product whose points
// change gets a new line from today; the earlier one ends and stays on record.
func (p *importPlan) planCatalogue(ctx, all context.Context, client *ent.Client, file exchange.Catalogue) error {
	p.rows = len(file.Rows)
	if !p.findAgency(file.Agency) || !p.may(ctx, 0, "", p.forAgency.Path) {
		return nil
	}
	products, err := inForceOn(all, client, p.forAgency.ID, p.service.Today())
	if err != nil || p.decidedAhead(all, client) {
		return err
	}
	for _, row := range file.Rows {
		p.note(row.Row, row.Task, row.Note)
		known := products[viet.Fold(row.Task)]
		switch {
		case known == nil:
			p.newProduct(row, calendar.On(p.service.Today().Year(), time.January, 1), p.create)
		case sameProduct(known, row):
		case known.ValidFrom == p.service.Today() || known.Points == row.Points:
			p.correctProduct(known, row)
		default:
			p.replaceProduct(known, row)
		}
	}
	return nil
}

// decidedAhead refuses a file while a version decided for a later day waits: the file would
// change products that the version has already dated.
func (p *importPlan) decidedAhead(all context.Context, client *ent.Client) bool {
	ahead, err := client.Catalogue.Query().Where(catalogue.AgencyID(p.forAgency.ID), catalogue.EffectiveFromGT(p.service.Today())).Exist(all)
	if err == nil && ahead {
		p.fail(0, "", p.forAgency.Name, "DECIDED_AHEAD", "danh mục mới đã được phê duyệt và chưa đến ngày áp dụng; hãy nạp tệp sau ngày đó.",
			"a new catalogue is approved and not yet in force; import the file after that day.")
	}
	return err == nil && ahead
}

func sameProduct(known *ent.WorkProduct, row exchange.ProductRow) bool {
	return known.Name == row.Task && known.Detail == row.Detail && known.Output == row.Output && known.Section == row.Section &&
		known.ComplexityGroup == row.Group && known.GroupMaximum == row.GroupMax && known.Points == row.Points &&
		known.Coefficient == row.Coefficient && known.Standard == row.Standard && known.Note == row.Note
}

func (p *importPlan) newProduct(row exchange.ProductRow, from calendar.Date, add func(step)) {
	add(func(ctx context.Context, tx *ent.Tx) error {
		made, err := tx.WorkProduct.Create().SetAgencyID(p.forAgency.ID).SetName(row.Task).SetNameFolded(viet.Fold(row.Task)).
			SetDetail(row.Detail).SetOutput(row.Output).SetSection(row.Section).SetComplexityGroup(row.Group).
			SetGroupMaximum(row.GroupMax).SetPoints(row.Points).SetCoefficient(row.Coefficient).SetStandard(row.Standard).
			SetNote(row.Note).SetValidFrom(from).Save(ctx)
		if err != nil {
			return err
		}
		return p.made(ctx, tx, ent.TypeWorkProduct, made.ID)
	})
}

func (p *importPlan) correctProduct(known *ent.WorkProduct, row exchange.ProductRow) {
	p.update(func(ctx context.Context, tx *ent.Tx) error {
		changed, err := tx.WorkProduct.UpdateOne(known).SetName(row.Task).SetDetail(row.Detail).SetOutput(row.Output).
			SetSection(row.Section).SetComplexityGroup(row.Group).SetGroupMaximum(row.GroupMax).SetPoints(row.Points).
			SetCoefficient(row.Coefficient).SetStandard(row.Standard).SetNote(row.Note).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		return p.changed(ctx, tx, ent.TypeWorkProduct, known.ID, known, changed.Version)
	})
}

func (p *importPlan) replaceProduct(known *ent.WorkProduct, row exchange.ProductRow) {
	p.steps = append(p.steps, func(ctx context.Context, tx *ent.Tx) error {
		ended, err := tx.WorkProduct.UpdateOne(known).SetValidTo(p.service.Today() - 1).AddVersion(1).Save(ctx)
		if err != nil {
			return err
		}
		return p.changed(ctx, tx, ent.TypeWorkProduct, known.ID, known, ended.Version)
	})
	p.newProduct(row, p.service.Today(), p.update)
}
