package workflow_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Files as officials write them, cells parted by semicolons.
const (
	unitsHead = "Mã đơn vị;Tên đơn vị;Loại;Mã đơn vị cấp trên;Từ ngày;Đến ngày\n"
	staffHead = "Mã số;Họ và tên;Đối tượng;Mã đơn vị;Chức vụ, chức danh;Vai trò;Từ ngày;Đến ngày;Ghi chú;Kiêm nhiệm\n"
	workHead  = "Đơn vị SNV;;;;;;;;;;\nTHÁNG 11 NĂM 2026;;;;;;;;;;\n" + workCells
	workCells = "Mã số;Họ và tên;Nội dung nhiệm vụ;Ngày hết hạn;Hệ số quy đổi;Số lượng giao;Số lượng hoàn thành thực tế;Ngày hoàn thành;Số lần đánh giá chưa đạt;Nguyên nhân khách quan;Loại giao việc\n"
)

func lines(head string, rows ...string) string { return head + strings.Join(rows, "\n") + "\n" }

// clerk loads files in somebody's name.
type clerk struct {
	*wt.Organisation
	t    *testing.T
	name string
}

// check sends a file and has it checked.
func (c clerk) check(content string) *ent.ImportBatch {
	c.t.Helper()
	b, err := c.tryCheck(content)
	wt.Must(c.t, err)
	return b
}

func (c clerk) tryCheck(content string) (*ent.ImportBatch, error) {
	c.t.Helper()
	f, err := c.Service.SendFile(c.As(c.name), "tep.csv", []byte(content))
	if err != nil {
		return nil, err
	}
	return c.Service.CheckImport(c.As(c.name), workflow.ImportRequest{File: f.ID})
}

// outcome is what a check says: its problems, or the code of its refusal.
func (c clerk) outcome(content string) string {
	c.t.Helper()
	b, err := c.tryCheck(content)
	if err != nil {
		return code(err)
	}
	return problems(c.t, b)
}

// load sends a file, checks it and confirms it. Names outside the catalogue are work of
// their own.
func (c clerk) load(content string) *ent.ImportBatch {
	c.t.Helper()
	b, err := c.tryLoad(content)
	wt.Must(c.t, err)
	return b
}

func (c clerk) tryLoad(content string) (*ent.ImportBatch, error) {
	c.t.Helper()
	b := c.check(content)
	if got := problems(c.t, b); got != "" {
		c.t.Fatalf("the file has problems: %s", got)
	}
	return c.Service.ConfirmImport(c.As(c.name), b.ID, c.outside(b), b.Version)
}

// outside says of every unmatched name that it is work outside the catalogue.
func (c clerk) outside(b *ent.ImportBatch) []workflow.AliasChoice {
	c.t.Helper()
	var choices []workflow.AliasChoice
	for _, u := range wt.Got(workflow.Report(b))(c.t).Unmatched {
		choices = append(choices, workflow.AliasChoice{Name: u.Name})
	}
	return choices
}

// problems lists the errors of a check: row, column, code.
func problems(t *testing.T, b *ent.ImportBatch) string {
	t.Helper()
	var all []string
	for _, p := range wt.Got(workflow.Report(b))(t).Problems {
		if !p.Warning {
			all = append(all, fmt.Sprintf("%d %s %s", p.Row, p.Column, p.Code))
		}
	}
	return strings.Join(all, "; ")
}

func counted(b *ent.ImportBatch) string {
	return fmt.Sprintf("%d new, %d changed, %d unchanged", b.CreateCount, b.UpdateCount, b.UnchangedCount)
}

// leave puts an import in a state as a server that was killed would.
func (c clerk) leave(b *ent.ImportBatch, state importbatch.State) {
	c.t.Helper()
	c.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.ImportBatch.UpdateOneID(b.ID).SetState(state).Exec(ctx)
	})
}
