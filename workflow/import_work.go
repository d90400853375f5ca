package workflow

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/period"
	"github.com/congtam/congtam/ent/productalias"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/exchange"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// workPlan is what the rows of a work file are held against.
type workPlan struct {
	*importPlan
	year, month int
	people      *roster
	products    map[string]*ent.WorkProduct // by folded name, aliases included
	items       map[string]*ent.WorkItem    // by natural key
	seen        map[string]int
	unmatched   map[string]int // folded name → place in the report
	candidates  []*ent.WorkProduct
}

// planWork compares a month's work with the register.
func (p *importPlan) planWork(ctx, all context.Context, client *ent.Client, file exchange.Work) error {
	p.rows = len(file.Rows)
	w := &workPlan{importPlan: p, seen: map[string]int{}, unmatched: map[string]int{}, items: map[string]*ent.WorkItem{}}
	if !p.findAgency(file.Agency) || !w.findMonth(all, client, file) {
		return nil
	}
	if err := w.load(all, client); err != nil {
		return err
	}
	for _, row := range file.Rows {
		p.note(row.Row, row.Code+" "+row.Content, strings.TrimSpace(row.ObjectiveCause+" "+row.Note))
		w.planRow(ctx, row)
	}
	w.rememberAliases()
	return nil
}

// findMonth finds the month of the file: the one chosen, else the one its title names.
func (w *workPlan) findMonth(all context.Context, client *ent.Client, file exchange.Work) bool {
	w.year, w.month = file.Year, file.Month
	if id := w.report.Request.Period; id != nil {
		if chosen, err := client.Period.Get(all, *id); err == nil {
			w.year, w.month = chosen.Year, chosen.Number
		}
	}
	if w.month == 0 {
		w.fail(0, "", "", "UNKNOWN_MONTH", "không rõ tháng của tệp này; hãy chọn tháng.", "it is not clear which month the file is for; please choose.")
		return false
	}
	found, err := client.Period.Query().Where(period.KindEQ(scoring.Month), period.Year(w.year), period.Number(w.month)).Only(all)
	if err == nil {
		w.forPeriod = found
		if w.directory.Frozen(found.ID, w.forAgency.ID) {
			w.fail(0, "", "", "PERIOD_CLOSED", "tháng này đã chốt hoặc đang chốt.", "this month is closed or being closed.")
			return false
		}
	}
	return true
}

func (w *workPlan) load(all context.Context, client *ent.Client) (err error) {
	if w.people, err = loadRoster(all, client); err != nil {
		return err
	}
	_, last := monthSpan(w.year, w.month)
	if w.products, err = inForceOn(all, client, w.forAgency.ID, last); err != nil {
		return err
	}
	for _, one := range w.products {
		w.candidates = append(w.candidates, one)
	}
	aliases, err := client.ProductAlias.Query().Where(productalias.AgencyID(w.forAgency.ID)).WithProduct().All(all)
	if err != nil {
		return err
	}
	for _, a := range aliases {
		if current := w.products[a.Edges.Product.NameFolded]; current != nil && w.products[a.NameFolded] == nil {
			w.products[a.NameFolded] = current
		}
	}
	if w.forPeriod == nil {
		return nil
	}
	items, err := client.WorkItem.Query().Where(workitem.PeriodID(w.forPeriod.ID), workitem.StateNEQ(workitem.StateWITHDRAWN)).
		WithDeliveries().All(all)
	for _, i := range items {
		w.items[itemKey(i.PersonID, i.ContentFolded, i.DueOn, i.Number)] = i
	}
	return err
}

// itemKey tells work items apart by what they are, so that the same file imported twice
// changes nothing; number counts equal lines of one file.
func itemKey(personID, content string, due calendar.Date, number int) string {
	return fmt.Sprintf("%s|%s|%s|%d", personID, content, due, number)
}

func (w *workPlan) planRow(ctx context.Context, row exchange.WorkRow) {
	someone := w.people.people[row.Code]
	if someone == nil {
		w.fail(row.Row, "Code", row.Code, "UNKNOWN_PERSON", "không có cán bộ mang mã «"+row.Code+"».", "there is nobody with this code.")
		return
	}
	if row.Name != "" && viet.Fold(row.Name) != viet.Fold(someone.FullName) {
		w.remark(row.Row, "Name", row.Name, "OTHER_NAME", "mã này là của «"+someone.FullName+"».", "this code belongs to “"+someone.FullName+"”.")
	}
	held := w.postOf(someone.ID)
	if held == nil || w.directory.Agency(held.UnitID) != w.forAgency {
		w.fail(row.Row, "Code", row.Code, "NOT_IN_AGENCY", "cán bộ không công tác tại "+w.forAgency.Name+" trong tháng này.",
			"the person does not work at "+w.forAgency.Name+" in this month.")
		return
	}
	if !w.may(ctx, row.Row, "Code", w.directory.Path(held.UnitID)) || !w.dueInMonth(row) {
		return
	}
	product, coefficient, ok := w.product(row)
	if !ok {
		return
	}
	w.place(ctx, row, held, product, coefficient)
}

// postOf returns the primary post on the last day in service in the month.
func (w *workPlan) postOf(personID string) *ent.Post {
	from, to := monthSpan(w.year, w.month)
	var held *ent.Post
	for _, p := range w.people.posts[personID] {
		if p.Primary && p.ValidFrom <= to && (p.ValidTo == nil || *p.ValidTo >= from) && (held == nil || p.ValidFrom > held.ValidFrom) {
			held = p
		}
	}
	return held
}

func monthSpan(year, month int) (from, to calendar.Date) {
	return calendar.On(year, time.Month(month), 1), calendar.On(year, time.Month(month+1), 1) - 1
}

func (w *workPlan) dueInMonth(row exchange.WorkRow) bool {
	year, month := monthOf(row.Due)
	if year == w.year && month == w.month {
		return true
	}
	w.fail(row.Row, "Due", day(row.Due), "OTHER_MONTH",
		fmt.Sprintf("hạn %s thuộc kỳ tháng %02d/%d, không phải tháng %02d/%d (việc có hạn sau 15/12 tính vào năm sau).", day(row.Due), month, year, w.month, w.year),
		fmt.Sprintf("the deadline %s belongs to %02d/%d, not to %02d/%d (work due after 15 December counts in the next year).", row.Due, month, year, w.month, w.year))
	return false
}

// product finds the catalogue product a line means. A name that is not in the catalogue
// waits for a person's choice; one outside it keeps the coefficient of the file.
func (w *workPlan) product(row exchange.WorkRow) (*string, scoring.Decimal, bool) {
	if known := w.products[viet.Fold(row.Content)]; known != nil {
		return w.ofCatalogue(row, known)
	}
	chosen, said := w.report.choice(row.Content)
	if said && chosen != nil {
		for _, one := range w.candidates {
			if one.ID == *chosen {
				return w.ofCatalogue(row, one)
			}
		}
		w.fail(row.Row, "Content", row.Content, "UNKNOWN_PRODUCT", "sản phẩm đã chọn không còn trong danh mục.", "the chosen product is no longer in the catalogue.")
		return nil, 0, false
	}
	if !said {
		w.suggest(row)
	}
	if row.Coefficient == nil {
		if said {
			w.fail(row.Row, "Coefficient", "", "REQUIRED", "việc ngoài danh mục cần hệ số quy đổi.", "work outside the catalogue needs a coefficient.")
		}
		return nil, 0, !said
	}
	return nil, *row.Coefficient, true
}

func (w *workPlan) ofCatalogue(row exchange.WorkRow, known *ent.WorkProduct) (*string, scoring.Decimal, bool) {
	if row.Coefficient != nil && *row.Coefficient != known.Coefficient {
		w.fail(row.Row, "Coefficient", row.Coefficient.String(), "OTHER_COEFFICIENT",
			fmt.Sprintf("hệ số trong danh mục là %s, trong tệp là %s.", viet.Number(known.Coefficient.String()), viet.Number(row.Coefficient.String())),
			fmt.Sprintf("the catalogue says %s, the file %s.", known.Coefficient, row.Coefficient))
		return nil, 0, false
	}
	return &known.ID, known.Coefficient, true
}

func (w *workPlan) suggest(row exchange.WorkRow) {
	folded := viet.Fold(row.Content)
	i, ok := w.unmatched[folded]
	if !ok {
		i = len(w.report.Unmatched)
		w.unmatched[folded] = i
		w.report.Unmatched = append(w.report.Unmatched, UnmatchedName{Name: row.Content, ProductIDs: w.suggestions(row.Content)})
	}
	w.report.Unmatched[i].Rows = append(w.report.Unmatched[i].Rows, row.Row)
}

func (w *workPlan) suggestions(name string) []string {
	var names []string
	ids := map[string]string{}
	for _, one := range w.candidates {
		names = append(names, one.Name)
		ids[one.Name] = one.ID
	}
	var best []string
	for _, s := range exchange.Suggest(name, names) {
		best = append(best, ids[s.Name])
	}
	return best
}

func (w *workPlan) place(ctx context.Context, row exchange.WorkRow, held *ent.Post, product *string, coefficient scoring.Decimal) {
	if row.Assigned == nil {
		w.fail(row.Row, "Assigned", "", "REQUIRED", "hãy ghi số lượng giao; việc đột xuất ghi số lượng phát sinh.", "the assigned quantity is required.")
		return
	}
	key := itemKey(held.PersonID, viet.Fold(row.Content), row.Due, 0)
	number := w.seen[key]
	w.seen[key]++
	known := w.items[itemKey(held.PersonID, viet.Fold(row.Content), row.Due, number)]
	if known == nil {
		w.newItem(ctx, row, held, product, coefficient, number)
		return
	}
	w.changeItem(ctx, row, known, coefficient)
}

func (w *workPlan) newItem(ctx context.Context, row exchange.WorkRow, held *ent.Post, product *string, coefficient scoring.Decimal, number int) {
	w.create(func(ctx context.Context, tx *ent.Tx) error {
		month, err := openPeriod(ctx, tx, scoring.Month, w.year, w.month)
		if err != nil {
			return err
		}
		w.forPeriod = month
		if err := w.service.holdOpen(ctx, tx, w.directory, month.ID, held.UnitID); err != nil {
			return err
		}
		made, err := tx.WorkItem.Create().SetPersonID(held.PersonID).SetUnitID(held.UnitID).SetPeriodID(month.ID).
			SetNillableProductID(product).SetContent(row.Content).SetContentFolded(viet.Fold(row.Content)).SetOutput(row.Output).
			SetKind(row.Kind).SetCoefficient(coefficient).SetAssignedQty(*row.Assigned).SetDueOn(row.Due).
			SetNillableFailedAssessments(row.FailedAssessments).SetCauseNote(row.ObjectiveCause).
			SetNumber(number).SetCreatedAt(w.service.now()).Save(ctx)
		if err != nil {
			return err
		}
		if err := w.made(ctx, tx, ent.TypeWorkItem, made.ID); err != nil {
			return err
		}
		return w.deliver(ctx, tx, made, row, row.Accepted)
	})
}

// deliver records what the file says was done. The file carries the manager's quality
// assessment, so it records acceptance, in the name of whoever confirmed it; of one's own
// work it can only be a report.
func (w *workPlan) deliver(ctx context.Context, tx *ent.Tx, item *ent.WorkItem, row exchange.WorkRow, qty *scoring.Decimal) error {
	if qty == nil || *qty <= 0 || row.Delivered == nil {
		return nil
	}
	viewer := access.From(ctx)
	c := tx.Delivery.Create().SetWorkItemID(item.ID).SetPersonID(item.PersonID).SetUnitID(item.UnitID).SetPeriodID(item.PeriodID).
		SetQty(*qty).SetDeliveredOn(*row.Delivered).SetEvidence(fmt.Sprintf("%s, hàng %d", w.batch.FileName, row.Row)).
		SetCreatedAt(w.service.now())
	if viewer.Person == "" || viewer.Person != item.PersonID {
		c.SetState(delivery.StateACCEPTED).SetDecidedBy(viewer.Name).SetDecidedAt(w.service.now())
	}
	made, err := c.Save(ctx)
	if err != nil {
		return err
	}
	return w.made(ctx, tx, ent.TypeDelivery, made.ID)
}

// changeItem takes over what a later file adds. It takes nothing back: less done, or
// fewer failed assessments than recorded, is refused.
func (w *workPlan) changeItem(ctx context.Context, row exchange.WorkRow, known *ent.WorkItem, coefficient scoring.Decimal) {
	item := facts.Item(known)
	more, ok := w.moreAccepted(row, item)
	if !ok {
		return
	}
	if done := max(item.Accepted, accepted(row)); *row.Assigned < done {
		w.fail(row.Row, "Assigned", row.Assigned.String(), "LESS_THAN_RECORDED",
			fmt.Sprintf("hệ thống đã nghiệm thu %s; số lượng giao không được ít hơn.", viet.Number(done.String())),
			fmt.Sprintf("%s is accepted already; no less can have been assigned.", done))
		return
	}
	failed := known.FailedAssessments
	if row.FailedAssessments != nil {
		failed = *row.FailedAssessments
	}
	if failed < known.FailedAssessments {
		w.fail(row.Row, "FailedAssessments", fmt.Sprint(failed), "LESS_THAN_RECORDED",
			fmt.Sprintf("hệ thống đã ghi nhận %d lần đánh giá chưa đạt; tệp không được ghi ít hơn.", known.FailedAssessments),
			fmt.Sprintf("%d failed assessments are recorded; a file cannot take them back.", known.FailedAssessments))
		return
	}
	same := known.Kind == row.Kind && known.Coefficient == coefficient && known.AssignedQty == *row.Assigned &&
		known.FailedAssessments == failed && known.CauseNote == row.ObjectiveCause
	if same && more == nil {
		return
	}
	w.update(func(ctx context.Context, tx *ent.Tx) error {
		if err := w.service.holdOpen(ctx, tx, w.directory, known.PeriodID, known.UnitID); err != nil {
			return err
		}
		if !same {
			changed, err := tx.WorkItem.UpdateOneID(known.ID).Where(workitem.VersionEQ(known.Version)).SetKind(row.Kind).
				SetCoefficient(coefficient).SetAssignedQty(*row.Assigned).SetFailedAssessments(failed).
				SetCauseNote(row.ObjectiveCause).AddVersion(1).Save(ctx)
			if err != nil {
				return stale(err)
			}
			if err := w.changed(ctx, tx, ent.TypeWorkItem, known.ID, known, changed.Version); err != nil {
				return err
			}
		}
		return w.deliver(ctx, tx, known, row, more)
	})
}

// accepted is the accepted quantity of a row, zero where it says nothing.
func accepted(row exchange.WorkRow) scoring.Decimal {
	if row.Accepted == nil {
		return 0
	}
	return *row.Accepted
}

// moreAccepted returns what the file has accepted beyond the register, nil if nothing.
func (w *workPlan) moreAccepted(row exchange.WorkRow, item scoring.Item) (*scoring.Decimal, bool) {
	if row.Accepted == nil || *row.Accepted == item.Accepted {
		return nil, true
	}
	if *row.Accepted < item.Accepted {
		w.fail(row.Row, "Accepted", row.Accepted.String(), "LESS_THAN_RECORDED",
			fmt.Sprintf("hệ thống đã nghiệm thu %s; tệp không được ghi ít hơn.", viet.Number(item.Accepted.String())),
			fmt.Sprintf("%s is accepted already; a file cannot take it back.", item.Accepted))
		return nil, false
	}
	more := *row.Accepted - item.Accepted
	return &more, true
}

// rememberAliases keeps what names were said to mean, for the next file.
func (w *workPlan) rememberAliases() {
	for _, c := range w.report.Aliases {
		if c.Product == nil || w.products[viet.Fold(c.Name)] != nil {
			continue
		}
		w.steps = append(w.steps, func(ctx context.Context, tx *ent.Tx) error {
			made, err := tx.ProductAlias.Create().SetAgencyID(w.forAgency.ID).SetNameFolded(viet.Fold(c.Name)).SetProductID(*c.Product).Save(ctx)
			if err != nil {
				return err
			}
			return w.made(ctx, tx, ent.TypeProductAlias, made.ID)
		})
	}
}
