package workflow_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// workRow is a row about somebody's work: content, deadline, coefficient, assigned and
// accepted.
func workRow(name, content, due, coefficient, assigned, accepted string) string {
	delivered := ""
	if accepted != "" {
		delivered = "15/11/2026"
	}
	return fmt.Sprintf("%s;;%s;%s;%s;%s;%s;%s;0;;Trong kế hoạch", wt.Code(name), content, due, coefficient, assigned, accepted, delivered)
}

func TestAWorkFileThatCannotBeIsRefusedByRowAndColumn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.OneOfEach() // a catalogue with the product Công văn, coefficient 1
		for row, want := range map[string]string{
			workRow("nobody", "Công văn", "20/11/2026", "1", "2", ""):             "4 A UNKNOWN_PERSON",
			workRow(wt.FarStaff, "Công văn", "20/11/2026", "1", "2", ""):          "4 A NOT_IN_AGENCY",
			workRow(wt.Staff, "Công văn", "20/10/2026", "1", "2", ""):             "4 D OTHER_MONTH",
			workRow(wt.Staff, "Công văn", "16/12/2026", "1", "2", ""):             "4 D OTHER_MONTH",
			workRow(wt.Staff, "Công văn", "20/11/2026", "1,5", "2", ""):           "4 E OTHER_COEFFICIENT",
			workRow(wt.Staff, "Công văn", "20/11/2026", "NaN", "2", ""):           "4 E NOT_A_NUMBER",
			workRow(wt.Staff, "Công văn", "20/11/2026", "1", "", ""):              "4 F REQUIRED",
			workRow(wt.Staff, "Công văn", "20/11/2026", "1", "2", "3"):            "4 G ABOVE_ASSIGNED",
			workRow(wt.Staff, "Công văn", "20/11/2026", "1", "2", "1"):            "",
			workRow(wt.Staff, "Soạn thảo", "20/11/2026", "1,5", "2", "1"):         "4 E OTHER_COEFFICIENT", // an alias of Công văn
			workRow(wt.Staff, "Việc hoàn toàn khác", "20/11/2026", "2", "2", "1"): "",
		} {
			if got := c.outcome(lines(workHead, row)); got != want {
				t.Errorf("%s: %q, should be %q", row, got, want)
			}
		}
	})
}

func TestWorkDueAfter15DecemberBelongsToJanuary(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		january := "Đơn vị SNV;;;;;;;;;;\nTHÁNG 01 NĂM 2027;;;;;;;;;;\n" + workCells
		b := c.load(lines(january, workRow(wt.Staff, "Việc", "16/12/2026", "1", "2", "")))
		if p := wt.Got(b.QueryPeriod().Only(c.System()))(t); p.Year != 2027 || p.Number != 1 {
			t.Errorf("the work belongs to %d/%d", p.Number, p.Year)
		}
		in := newWork(c.Organisation, wt.Staff)
		in.DueOn = wt.Due + 26 // 16 December
		w := wt.Got(e.Service.AssignWork(c.As(wt.Head), in))(t)
		if w.PeriodID != *b.PeriodID {
			t.Error("work assigned by hand belongs to another month than work from a file")
		}
	})
}

func TestALaterFileAddsAndTakesNothingBack(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		row := func(assigned, accepted string) string {
			return lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", assigned, accepted))
		}
		c.load(row("5", "2"))
		if again := c.load(row("5", "2")); counted(again) != "0 new, 0 changed, 1 unchanged" {
			t.Errorf("the same file a second time is %s", counted(again))
		}
		if more := c.load(row("5", "4")); counted(more) != "0 new, 1 changed, 0 unchanged" {
			t.Errorf("two more accepted are %s", counted(more))
		}
		for content, want := range map[string]string{
			row("5", "3"): "4 G LESS_THAN_RECORDED", // less than recorded
			row("3", ""):  "4 F LESS_THAN_RECORDED", // less assigned than accepted: nothing could be scored
		} {
			if got := c.outcome(content); got != want {
				t.Errorf("%q, should be %q", got, want)
			}
		}
		sum := 0
		for _, d := range wt.Got(e.Store.Delivery.Query().All(c.System()))(t) {
			sum += int(d.Qty)
		}
		if sum != 4000 {
			t.Errorf("the deliveries amount to %d thousandths", sum)
		}
	})
}

func TestANameOnceResolvedIsRememberedAndNoOtherIs(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.OneOfEach()
		product := wt.Got(e.Store.WorkProduct.Query().OnlyID(c.System()))(t)
		b := c.check(lines(workHead, workRow(wt.Staff, "Thảo công văn", "20/11/2026", "1", "2", "")))
		choices := []workflow.AliasChoice{{Name: "thảo CÔNG VĂN", Product: &product}, {Name: "Tên không có trong tệp", Product: &product}}
		b = wt.Got(e.Service.ConfirmImport(c.As(c.name), b.ID, choices, b.Version))(t)
		if n := wt.Got(e.Store.ProductAlias.Query().Count(c.System()))(t); n != 2 {
			t.Errorf("%d names are remembered, should be the one before and the one of the file", n)
		}
		next := c.check(lines(workHead, workRow(wt.Colleague, "Thảo công văn", "21/11/2026", "1", "2", "")))
		if unmatched := wt.Got(workflow.Report(next))(t).Unmatched; len(unmatched) != 0 {
			t.Errorf("the second file does not know %v", unmatched)
		}
	})
}

func TestAClosedMonthTakesNoFile(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		content := lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", "2", ""))
		early := c.check(content)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Closing.Create().SetPeriodID(c.Month.ID).SetUnitID(c.Units["SNV"].ID).SetState(closing.StateCLOSED).Exec(ctx)
		})
		if got := c.outcome(content); got != "0  PERIOD_CLOSED" {
			t.Errorf("checking is %q", got)
		}
		_, err := e.Service.ConfirmImport(c.As(c.name), early.ID, c.outside(early), early.Version)
		expect(t, "confirming what was checked before", err, badState)
		if n := wt.Got(e.Store.WorkItem.Query().Count(c.System()))(t); n != 0 {
			t.Errorf("%d work items were written into a closed month", n)
		}
	})
}

func TestAHeadLoadsWorkOfTheOwnDivisionAndAcceptsNothingOfTheirOwn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := clerk{wt.NewOrganisation(e), t, wt.Head}
		other := workRow(wt.OtherStaff, "Việc", "20/11/2026", "1", "2", "1")
		if got := c.outcome(lines(workHead, other)); got != "0  OUT_OF_SCOPE" && got != "4 A OUT_OF_SCOPE" {
			t.Errorf("work of another division is %q", got)
		}
		b := c.check(lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", "2", "1"), workRow(wt.Head, "Việc", "20/11/2026", "1", "2", "1")))
		if got := problems(t, b); got != "" {
			t.Fatalf("the own division is %q", got)
		}
		wt.Got(e.Service.ConfirmImport(c.As(wt.Head), b.ID, c.outside(b), b.Version))(t)
		for _, d := range wt.Got(e.Store.Delivery.Query().All(c.System()))(t) {
			want := delivery.StateACCEPTED
			if d.PersonID == c.People[wt.Head].ID {
				want = delivery.StateREPORTED
			}
			if d.State != want {
				t.Errorf("a delivery of %s is %s", d.PersonID, d.State)
			}
		}
	})
}
