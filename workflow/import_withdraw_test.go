package workflow_test

import (
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// traces are tables that rightly keep what happened.
var traces = []string{"settings", "audit_events", "audit_heads", "files", "import_batches", "batch_changes", "periods", "work_items"}

// withdrawable are files on top of the organisation, each undone as if it had never been.
var withdrawable = map[string]string{
	"new units":           lines(unitsHead, "A;Phòng A;Phòng;SNV;01/12/2026;", "B;Tổ B;Phòng;A;01/12/2026;"),
	"a renamed unit":      lines(unitsHead, "SNV-TC;Tên khác;Phòng;SNV;01/01/2026;31/12/2027"),
	"a move of a subtree": lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;"),
	"two moves at once":   lines(unitsHead, "SNV-CC;Đơn vị SNV-CC;Phòng;STC;01/12/2026;", "SNV-CC-1;Đơn vị SNV-CC-1;Phòng;SNV-TC;01/12/2026;"),
	"a new person":        lines(staffHead, staffRow("moi", "SNV-TC", "01/12/2026")),
	"a transfer":          lines(staffHead, staffRow(wt.Staff, "SNV-CC", "15/11/2026")),
	"a corrected person":  lines(staffHead, strings.Replace(staffRow(wt.Staff, "SNV-TC", "01/01/2026"), "Nguyễn", "Trần", 1)),
	"new work":            lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", "2", "1")),
}

func TestAWithdrawnImportIsAsIfItHadNeverBeen(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		for what, content := range withdrawable {
			before := withoutVersions(e.Dump(traces...))
			b := c.load(content)
			if b.State != "APPLIED" || len(wt.Differ(before, withoutVersions(e.Dump(traces...)))) == 0 && what != "new work" {
				t.Fatalf("%s changed nothing", what)
			}
			withdrawn, err := e.Service.WithdrawImport(c.As(c.name), b.ID, "nhầm tệp", b.Version)
			if err != nil || withdrawn.State != "WITHDRAWN" {
				t.Errorf("withdrawing %s: %v", what, err)
				continue
			}
			if left := wt.Differ(before, withoutVersions(e.Dump(traces...))); left != nil {
				t.Errorf("withdrawing %s leaves %s", what, strings.Join(left, "\n"))
			}
		}
		if n := wt.Got(e.Store.WorkItem.Query().Where(workitem.StateNEQ(workitem.StateWITHDRAWN)).Count(c.System()))(t); n != 0 {
			t.Errorf("%d withdrawn work items still count", n)
		}
	})
}

// withoutVersions leaves out the counter of changes, which only grows.
func withoutVersions(d wt.Dump) wt.Dump {
	for _, rows := range d {
		for i, row := range rows {
			var kept []string
			for _, field := range strings.Fields(row) {
				if !strings.HasPrefix(field, "version=") {
					kept = append(kept, field)
				}
			}
			rows[i] = strings.Join(kept, " ")
		}
	}
	return d
}

func TestWithdrawingTakesBackWhatALaterFileAddedToKnownWork(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		c := registrar(t, e)
		c.load(lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", "5", "2")))
		more := c.load(lines(workHead, workRow(wt.Staff, "Việc", "20/11/2026", "1", "6", "4")))
		wt.Got(e.Service.WithdrawImport(c.As(c.name), more.ID, "nhầm", more.Version))(t)
		w := wt.Got(e.Store.WorkItem.Query().WithDeliveries().Only(c.System()))(t)
		if sum := workflow.Sum(w); sum.Accepted != wt.Dec("2") || sum.Assigned != wt.Dec("5") || w.State != workitem.StateOPEN {
			t.Errorf("of the first file is left %s, %v of %v", w.State, sum.Accepted, sum.Assigned)
		}
	})
}

// built are acts on what an import wrote, after which it cannot be withdrawn.
var built = map[string]struct {
	content string
	act     func(c clerk) error
}{
	"a report on its work": {withdrawable["new work"], func(c clerk) error {
		w, err := c.Store.WorkItem.Query().Only(c.System())
		if err != nil {
			return err
		}
		_, err = c.Service.ReportDelivery(c.As(wt.Staff), workflow.NewDelivery{WorkItem: w.ID, Qty: wt.Dec("1"), DeliveredOn: wt.Due})
		return err
	}},
	"a role for its unit": {lines(unitsHead, "A;Phòng A;Phòng;SNV;01/12/2026;"), func(c clerk) error {
		_, err := c.Service.GrantRole(c.As(wt.Administrator), workflow.NewGrant{Account: c.AccountID(wt.Stranger), Role: access.HR, Unit: &c.unitNow("A").ID, Document: "QĐ"})
		return err
	}},
	"a unit below its unit": {lines(unitsHead, "A;Phòng A;Phòng;SNV;01/12/2026;"), func(c clerk) error {
		c.load(lines(unitsHead, "B;Tổ B;Phòng;A;01/12/2026;"))
		return nil
	}},
	"a post in its unit": {lines(unitsHead, "A;Phòng A;Phòng;SNV;01/12/2026;"), func(c clerk) error {
		c.load(lines(staffHead, staffRow("moi", "A", "01/12/2026")))
		return nil
	}},
	"an account of its person": {lines(staffHead, staffRow("moi", "SNV-TC", "01/11/2026")), func(c clerk) error {
		_, err := c.Service.CreateStaffAccounts(c.As(wt.Administrator), c.Units["SNV"].ID)
		return err
	}},
	"a later correction of its post": {lines(staffHead, staffRow(wt.Staff, "SNV-CC", "15/11/2026")), func(c clerk) error {
		c.load(lines(staffHead, strings.Replace(staffRow(wt.Staff, "SNV-CC", "15/11/2026"), "Chức vụ", "Phó", 1)))
		return nil
	}},
	"a later correction of its person": {withdrawable["a corrected person"], func(c clerk) error {
		c.load(lines(staffHead, strings.Replace(staffRow(wt.Staff, "SNV-TC", "01/01/2026"), "Nguyễn", "Lê", 1)))
		return nil
	}},
}

func TestAnImportOnWhichSomethingWasBuiltIsNotWithdrawn(t *testing.T) {
	for what, one := range built {
		t.Run(what, func(t *testing.T) {
			wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
				c := registrar(t, e)
				b := c.load(one.content)
				wt.Must(t, one.act(c))
				before := e.Dump()
				_, err := e.Service.WithdrawImport(c.As(c.name), b.ID, "nhầm", b.Version)
				expect(t, "withdrawing", err, badState)
				if changed := wt.Differ(before, e.Dump()); changed != nil {
					t.Errorf("a refused withdrawal changed %v", changed)
				}
			})
		})
	}
}

func TestAnImportIsWithdrawnOnlyByThoseWhoMayLoadWhatItHolds(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		b := clerk{o, t, wt.HR}.load(lines(unitsHead, "A;Phòng A;Phòng;SNV;01/12/2026;"))
		local := o.Office("noivu-stc", access.HomeAffairs, "STC")
		for _, who := range []string{wt.FarHR, wt.Director, wt.Staff, wt.Auditor, wt.Authority, wt.Stranger, local} {
			_, err := e.Service.WithdrawImport(o.As(who), b.ID, "nhầm", b.Version)
			if got := code(err); got != forbidden && got != notFound {
				t.Errorf("%s withdraws: %q", who, got)
			}
			if seen := wt.Got(e.Store.ImportBatch.Query().Count(o.As(who)))(t); seen != 0 && who == local {
				t.Errorf("%s of another agency sees the import", who)
			}
		}
		_, err := e.Service.WithdrawImport(o.As(wt.HomeAffairs), b.ID, "nhầm", b.Version)
		expect(t, "withdrawing by Home Affairs of the whole", err, "")
	})
}
