package workflow

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/procedure"
)

// LedgerKind is what a line of the overdue ledger is about: a stage of the procedure, or a
// task of a unit.
type LedgerKind string

// The kinds.
const (
	LedgerYear     = LedgerKind(procedure.RateYear)
	LedgerUnits    = LedgerKind(procedure.RateUnits)
	LedgerPetition = LedgerKind(procedure.AnswerPetition)
	LedgerNational = LedgerKind(procedure.SendNational)
	LedgerReport   = LedgerKind(procedure.ReportPersonnel)
	LedgerTerm     = LedgerKind(procedure.NotifyTerm)
	LedgerTask     = LedgerKind("ASSIGNED_TASK")
)

// Values lists every kind.
func (LedgerKind) Values() []string {
	return []string{string(LedgerYear), string(LedgerUnits), string(LedgerPetition), string(LedgerNational), string(LedgerReport), string(LedgerTerm), string(LedgerTask)}
}

// OverdueLine is something that passed its deadline: still open, or done too late this year.
type OverdueLine struct {
	Kind    LedgerKind
	Unit    *ent.Unit
	Period  *ent.Period // of a stage
	Subject string      // the petition or task; the agency of a stage
	Content scoring.Text
	Office  []string // who has to act
	DueOn   calendar.Date
	DoneOn  *calendar.Date // nil: still open
	Days    int            // days late, until done or until the day of the ledger
	Order   string         // document that moved the deadline; "" if none did

	AvailableActions []access.Verb
}

// Ledger is what was overdue on a day.
type Ledger struct {
	AsOf calendar.Date
	All  []OverdueLine // open ones first, the latest first
}

// Total is how many lines there are; OpenCount how many of them are still open.
func (l *Ledger) Total() int { return len(l.All) }

// OpenCount is how many lines are still open.
func (l *Ledger) OpenCount() int {
	n := 0
	for _, one := range l.All {
		if one.DoneOn == nil {
			n++
		}
	}
	return n
}

// Lines returns the first lines, 100 unless told.
func (l *Ledger) Lines(first *int) []OverdueLine {
	n := 100
	if first != nil {
		n = max(0, *first)
	}
	return l.All[:min(n, len(l.All))]
}

// Overdue lists what the viewer sees that was overdue on a day, at or below a unit or
// everywhere: stages of the procedure, petitions and tasks together.
func (s *Service) Overdue(ctx context.Context, unitID *string, asOf calendar.Date) (*Ledger, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	book, err := s.stageBook(ctx, d, asOf)
	if err != nil {
		return nil, err
	}
	w := &ledgerWriter{service: s, directory: d, book: book, asOf: asOf}
	if unitID != nil {
		if w.root = d.Path(*unitID); w.root == "" {
			return nil, notFound()
		}
	}
	for _, write := range []func(context.Context) error{w.stages, w.people, w.petitions, w.tasks} {
		if err := write(ctx); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(w.lines, func(a, b OverdueLine) int {
		return cmp.Or(cmp.Compare(stillOpen(b), stillOpen(a)), cmp.Compare(b.Days, a.Days), cmp.Compare(a.Unit.Path, b.Unit.Path))
	})
	return &Ledger{AsOf: asOf, All: w.lines}, nil
}

func stillOpen(l OverdueLine) int {
	if l.DoneOn == nil {
		return 1
	}
	return 0
}

type ledgerWriter struct {
	service   *Service
	directory *Directory
	book      *stageBook
	asOf      calendar.Date
	root      string // path of the unit asked for, "" for all
	lines     []OverdueLine
}

// add keeps a line that is late: open after its day, or done after it in the year of the
// ledger.
func (w *ledgerWriter) add(ctx context.Context, l OverdueLine) {
	until := w.asOf
	if l.DoneOn != nil && *l.DoneOn <= w.asOf {
		until = *l.DoneOn
	} else {
		l.DoneOn = nil
	}
	stale := l.DoneOn != nil && l.DoneOn.Year() != w.asOf.Year()
	if l.DueOn < until && !stale && strings.HasPrefix(l.Unit.Path, w.root) {
		l.Days, l.AvailableActions = int(until-l.DueOn), w.actions(ctx, l)
		w.lines = append(w.lines, l)
	}
}

// actions lists what the viewer may do with a line: move the deadline of an open stage.
// Petitions and tasks are moved where they are.
func (w *ledgerWriter) actions(ctx context.Context, l OverdueLine) []access.Verb {
	stage := []LedgerKind{LedgerYear, LedgerUnits, LedgerNational}
	if !slices.Contains(stage, l.Kind) || l.DoneOn != nil || !access.May(access.From(ctx), access.RecordExtension, w.directory.registerTarget(l.Unit.ID, "")) {
		return []access.Verb{}
	}
	return []access.Verb{access.RecordExtension}
}

// stages are the years that agencies have not rated, and results they have not sent.
func (w *ledgerWriter) stages(ctx context.Context) error {
	years, err := w.years(ctx)
	if err != nil {
		return err
	}
	scope := access.From(ctx).StaffScope()
	for _, c := range w.book.closings {
		agency := w.directory.Unit(c.UnitID)
		if agency == nil || !scope.Covers(agency.Path) {
			continue
		}
		if err := w.stage(ctx, procedure.SendNational, c.Edges.Period, agency); err != nil {
			return err
		}
		if err := w.rating(ctx, years[c.Edges.Period.Year], agency); err != nil {
			return err
		}
	}
	return nil
}

// rating are the units and the people of an agency that a year rates, each once however many
// of its periods are published.
func (w *ledgerWriter) rating(ctx context.Context, y *ent.Period, agency *ent.Unit) error {
	for _, stage := range []procedure.Stage{procedure.RateUnits, procedure.RateYear} {
		if y == nil || w.has(LedgerKind(stage), y.ID, agency.ID) {
			continue
		}
		if err := w.stage(ctx, stage, y, agency); err != nil {
			return err
		}
	}
	return nil
}

func (w *ledgerWriter) has(kind LedgerKind, periodID, agencyID string) bool {
	return slices.ContainsFunc(w.lines, func(l OverdueLine) bool {
		return l.Kind == kind && l.Period.ID == periodID && l.Unit.ID == agencyID
	})
}

func (w *ledgerWriter) years(ctx context.Context) (map[int]*ent.Period, error) {
	all, err := w.service.store.Period.Query().Where(period.KindEQ(scoring.Year)).All(ctx)
	byYear := map[int]*ent.Period{}
	for _, p := range all {
		byYear[p.Year] = p
	}
	return byYear, err
}

func (w *ledgerWriter) stage(ctx context.Context, stage procedure.Stage, p *ent.Period, agency *ent.Unit) error {
	due, err := w.book.due(stage, p, agency)
	if err != nil || due == nil {
		return err
	}
	l := OverdueLine{Kind: LedgerKind(stage), Unit: agency, Period: p, Subject: agency.ID, DueOn: *due,
		DoneOn: w.book.done(stage, p, agency.ID), Office: Authority{Heads: w.directory.Heads(agency.ID)}.Names()}
	label := Label(p)
	l.Content = scoring.Text{Vi: "Xếp loại và thông báo kết quả: " + label.Vi, En: "Rate and notify: " + label.En}
	switch stage {
	case procedure.RateUnits:
		l.Content = scoring.Text{Vi: "Xếp loại các đơn vị: " + label.Vi, En: "Rate the units: " + label.En}
	case procedure.SendNational:
		l.Content = scoring.Text{Vi: "Cập nhật Cơ sở dữ liệu quốc gia: " + label.Vi, En: "Send to the national database: " + label.En}
	}
	if x := w.book.moved[stageKey(stage, p.ID, agency.ID)]; x != nil {
		l.Order = x.Document
	}
	w.add(ctx, l)
	return nil
}

// petitions are those the viewer sees, unanswered or answered late.
func (w *ledgerWriter) petitions(ctx context.Context) error {
	all, err := w.service.store.Petition.Query().Where(petition.DueOnLT(w.asOf), petition.StateNEQ(petition.StateWITHDRAWN)).
		WithPeriod().WithExtensions().Order(ent.Asc(petition.FieldDueOn)).All(ctx)
	for _, p := range all {
		l := OverdueLine{Kind: LedgerPetition, Unit: w.directory.Unit(p.UnitID), Period: p.Edges.Period, Subject: p.ID,
			DueOn: *PetitionDue(p), DoneOn: petitionDone(p), Office: w.directory.petitionAuthority(p).Names()}
		l.Content = scoring.Text{Vi: fmt.Sprintf("Giải quyết kiến nghị số %d/%d", p.Number, p.Year),
			En: fmt.Sprintf("Answer petition %d/%d", p.Number, p.Year)}
		if x := latestExtension(p.Edges.Extensions); x != nil {
			l.Order = x.Document
		}
		w.add(ctx, l)
	}
	return err
}

// tasks are those of units that are not done (RQ-14).
func (w *ledgerWriter) tasks(ctx context.Context) error {
	all, err := w.service.store.AssignedTask.Query().Where(AsOf(w.asOf), assignedtask.DueOnLT(w.asOf),
		assignedtask.Or(assignedtask.DoneOnIsNil(), assignedtask.DoneOnGT(w.asOf))).All(ctx)
	for _, t := range all {
		w.add(ctx, OverdueLine{Kind: LedgerTask, Unit: w.directory.Unit(t.UnitID), Subject: t.ID, DueOn: t.DueOn, Order: t.ExtensionDocument,
			Content: scoring.Text{Vi: t.Content, En: t.Content}, Office: Authority{Heads: w.directory.Heads(t.UnitID)}.Names()})
	}
	return err
}
