package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/exchange"
)

// importPlan is what an import would do. Making it writes nothing; carrying it out does
// exactly what was announced.
type importPlan struct {
	service   *Service
	batch     *ent.ImportBatch
	report    *importReport
	directory *Directory
	layout    exchange.Layout
	problems  []exchange.Problem
	rows      int
	creates   int
	updates   int
	steps     []step
	forAgency *ent.Unit
	forPeriod *ent.Period
	ord       int
}

// step writes one row of the file.
type step func(ctx context.Context, tx *ent.Tx) error

// plan reads the file against the registers, as the program itself: a staff code is taken
// whether or not the viewer may see its holder. Rights are checked row by row.
func (s *Service) plan(ctx context.Context, client *ent.Client, b *ent.ImportBatch, book *exchange.Book, report *importReport) (*importPlan, error) {
	d, err := loadDirectory(ctx, client, s.Today())
	if err != nil {
		return nil, err
	}
	p := &importPlan{service: s, batch: b, report: report, directory: d}
	kind := exchange.Kind(b.Kind)
	if len(report.Request.Columns) > 0 {
		p.layout, p.problems = book.Apply(kind, report.Request.Columns)
	} else {
		p.layout, p.problems = book.Recognise(kind)
	}
	report.Layout, report.Notes, report.Preview, report.Unmatched = p.layout, nil, nil, nil
	if len(p.layout.Missing) == 0 && p.layout.HeaderRow > 0 {
		p.preview(book)
		err = p.read(ctx, access.Elevated(ctx), client, book, kind)
	}
	return p, err
}

func (p *importPlan) read(ctx, all context.Context, client *ent.Client, book *exchange.Book, kind exchange.Kind) error {
	switch kind {
	case exchange.UnitsFile:
		rows, problems := exchange.ReadUnits(book, p.layout)
		p.problems = append(p.problems, problems...)
		return p.planUnits(ctx, all, client, rows)
	case exchange.StaffFile:
		rows, problems := exchange.ReadStaff(book, p.layout)
		p.problems = append(p.problems, problems...)
		return p.planStaff(ctx, all, client, rows)
	case exchange.CatalogueFile:
		catalogue, problems := exchange.ReadCatalogue(book, p.layout)
		p.problems = append(p.problems, problems...)
		return p.planCatalogue(ctx, all, client, catalogue)
	}
	work, problems := exchange.ReadWork(book, p.layout)
	p.problems = append(p.problems, problems...)
	return p.planWork(ctx, all, client, work)
}

const previewRows = 20

// preview keeps the first rows below the headings as they were understood.
func (p *importPlan) preview(book *exchange.Book) {
	for _, row := range book.Understood(p.layout, previewRows) {
		p.report.Preview = append(p.report.Preview, PreviewRow{Row: row.Row, Values: row.Values})
	}
}

// fail notes an error about a field of a row.
func (p *importPlan) fail(row int, field, value, code, vi, en string) {
	problem := exchange.Problem{Row: row, Field: field, Value: value, Code: exchange.Code(code)}
	at := fmt.Sprintf("Hàng %d", row)
	atEn := fmt.Sprintf("Row %d", row)
	for _, c := range p.layout.Columns {
		if field != "" && c.Field == field {
			problem.Column, problem.Heading = c.Letter, c.Heading
			at += fmt.Sprintf(", cột %s %q", c.Letter, c.Heading)
			atEn += fmt.Sprintf(", column %s %q", c.Letter, c.Heading)
		}
	}
	if row == 0 {
		at, atEn = "Tệp", "File"
	}
	problem.Vi, problem.En = at+": "+vi, atEn+": "+en
	p.problems = append(p.problems, problem)
}

func (p *importPlan) remark(row int, field, value, code, vi, en string) {
	p.fail(row, field, value, code, vi, en)
	p.problems[len(p.problems)-1].Warning = true
}

func (p *importPlan) note(row int, subject, text string) {
	if text != "" {
		p.report.Notes = append(p.report.Notes, ImportNote{Row: row, Subject: subject, Text: text})
	}
}

// may refuses a row outside the part of the organisation the viewer loads files for.
func (p *importPlan) may(ctx context.Context, row int, field, path string) bool {
	if access.May(access.From(ctx), rowVerb(p.batch.Kind), access.Target{Path: path}) {
		return true
	}
	p.fail(row, field, "", "OUT_OF_SCOPE", "đơn vị này ngoài phạm vi bạn được nhập dữ liệu.", "you may not load data for this unit.")
	return false
}

// rowVerb is the right that each row of a kind of file needs: registers are the personnel
// body's, a month's work also the heads'.
func rowVerb(kind importbatch.Kind) access.Verb {
	if kind == importbatch.KindWORK {
		return access.ImportWork
	}
	return access.ImportRegister
}

func (p *importPlan) create(do step) { p.creates++; p.steps = append(p.steps, do) }

func (p *importPlan) update(do step) { p.updates++; p.steps = append(p.steps, do) }

func (p *importPlan) errors() int {
	n := 0
	for _, problem := range p.problems {
		if !problem.Warning {
			n++
		}
	}
	return n
}

func (p *importPlan) agency() *string {
	if p.forAgency == nil {
		return nil
	}
	return &p.forAgency.ID
}

func (p *importPlan) period() *string {
	if p.forPeriod == nil || p.forPeriod.ID == "" {
		return nil
	}
	return &p.forPeriod.ID
}

// keep writes the counts and the report onto the import.
func (p *importPlan) keep(u *ent.ImportBatchUpdateOne) *ent.ImportBatchUpdateOne {
	p.report.Problems = p.problems
	text, err := json.Marshal(p.report)
	if err != nil {
		panic(err) // plain data always marshals
	}
	errors := p.errors()
	return u.SetReport(text).SetRowCount(p.rows).SetCreateCount(p.creates).SetUpdateCount(p.updates).
		SetUnchangedCount(max(0, p.rows-p.creates-p.updates-errors)).SetErrorCount(errors).
		SetWarningCount(len(p.problems) - errors).SetDone(p.rows).SetTotal(p.rows).AddVersion(1)
}

// carryOut writes every row, telling how far it is.
func (p *importPlan) carryOut(ctx context.Context, tx *ent.Tx) error {
	for i, do := range p.steps {
		if err := do(ctx, tx); err != nil {
			return err
		}
		if i%200 == 0 {
			p.service.progress.set(p.batch.ID, i, len(p.steps))
			p.service.hub.moved(p.batch.ID)
		}
	}
	return nil
}

// made notes a record the import created, so that it can be undone.
func (p *importPlan) made(ctx context.Context, tx *ent.Tx, entity, id string) error {
	return p.change(ctx, tx, entity, id, nil, 1)
}

// changed notes a record the import changed, with what it was before.
func (p *importPlan) changed(ctx context.Context, tx *ent.Tx, entity, id string, before any, version int) error {
	text, err := json.Marshal(before)
	if err != nil {
		return err
	}
	return p.change(ctx, tx, entity, id, text, version)
}

func (p *importPlan) change(ctx context.Context, tx *ent.Tx, entity, id string, before []byte, version int) error {
	p.ord++
	return tx.BatchChange.Create().SetID(schema.NewID("bc")).SetBatchID(p.batch.ID).SetOrd(p.ord).SetEntity(entity).
		SetRecordID(id).SetCreated(before == nil).SetBefore(before).SetVersion(version).Exec(ctx)
}
