package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/workflow"
)

// demoPassword opens every account of the demonstration. It is no secret: nobody in it is real.
const demoPassword = "thu-nghiem-2026"

// demoAccounts is one account per role. Accounts of people take their role from their post.
var demoAccounts = []struct {
	username, person, unit, about string
	role                          access.Role
}{
	{"quantri", "", "", "quản trị hệ thống", access.Administrator},
	{"noivu", "", "", "Sở Nội vụ: bộ tiêu chí, danh mục, chốt kỳ toàn tỉnh", access.HomeAffairs},
	{"noivu2", "", "", "Sở Nội vụ: người thứ hai, duyệt và ban hành bộ quy tắc", access.HomeAffairs},
	{"tochuc", "", "S002", "bộ phận tổ chức cán bộ của Sở Tài chính", access.HR},
	{"chutich", "CB000001", demo.Top, "Chủ tịch UBND tỉnh: cấp có thẩm quyền", access.DecisionAuthority},
	{"giamdoc", "CB000116", "", "người đứng đầu cơ quan (Giám đốc Sở Tài chính)", ""},
	{"phogiamdoc", "CB000117", "", "cấp phó (Phó Giám đốc Sở Tài chính)", ""},
	{"truongphong", "CB000119", "", "người đứng đầu phòng (Văn phòng Sở Tài chính)", ""},
	{"chuyenvien", "CB000120", "", "công chức (Văn phòng Sở Tài chính)", ""},
	{"truongphongxa", "CB000055", "", "người đứng đầu phòng của xã chưa chốt năm (UBND xã An Bình)", ""},
	{"congchucxa", "CB000056", "", "công chức của xã chưa chốt năm (UBND xã An Bình)", ""},
	{"giamsat", "", "", "giám sát: chỉ đọc, xem nhật ký", access.Auditor},
}

var demoCommand = &cli.Command{
	Name: "demo", Usage: "fill an empty database with a province to try the program on, and an account per role",
	Flags: []cli.Flag{
		&cli.IntFlag{Name: "staff", Value: 2000, Usage: "about how many people, in whole agencies"},
		&cli.BoolFlag{Name: "if-empty", Usage: "do nothing where an account exists already"},
	},
	Action: func(ctx context.Context, c *cli.Command) error {
		conf, day := configOf(c), demo.Today
		conf.today, conf.demonstration = "", &day
		a, err := open(ctx, conf)
		if err != nil {
			return err
		}
		defer a.close()
		ctx = access.As(ctx, access.System("Dòng lệnh: demo"))
		fresh, err := a.workflow.SetupNeeded(ctx)
		switch {
		case err != nil:
			return err
		case fresh:
			err = a.demonstrate(ctx, c.Int("staff"))
		case !c.Bool("if-empty"):
			err = errors.New("the database is not empty; name another one with --db")
		}
		if err != nil {
			return err
		}
		return a.introduce(ctx)
	},
}

// demonstrate loads the province and closes its settled months, the way officials do.
func (a *app) demonstrate(ctx context.Context, staff int) error {
	began := time.Now()
	step := func(what string) { fmt.Fprintf(os.Stderr, "%6.1f s  %s\n", time.Since(began).Seconds(), what) }
	province := demo.New(staff)
	if err := a.workflow.LoadProvince(ctx, province); err != nil {
		return err
	}
	step(fmt.Sprintf("%d people in %d units, with a year of work", len(province.People), len(province.Units)))
	working, stop := context.WithCancel(ctx)
	defer stop()
	go a.workflow.Work(working)
	for _, c := range demo.Closings() {
		if err := a.closePeriod(ctx, c); err != nil {
			return err
		}
		step(c.Period + " closed")
	}
	return a.openAccounts(ctx)
}

// closePeriod closes a period for the whole province, but for the agencies that are late,
// and waits for the publication.
func (a *app) closePeriod(ctx context.Context, c demo.Closing) error {
	top, err := a.unitID(ctx, demo.Top)
	if err != nil {
		return err
	}
	var except []string
	for _, code := range c.Except {
		late, err := a.unitID(ctx, code)
		if err != nil {
			return err
		}
		except = append(except, late)
	}
	started, err := a.workflow.ClosePeriod(ctx, c.Period, top, except...)
	if err != nil {
		return err
	}
	return a.published(ctx, started)
}

func (a *app) unitID(ctx context.Context, code string) (string, error) {
	return a.store.Unit.Query().Where(unit.Code(code)).OnlyID(ctx)
}

// published waits until a run rests, and refuses one that failed.
func (a *app) published(ctx context.Context, r *ent.Run) error {
	moves, err := a.workflow.WatchRun(ctx, r.ID)
	if err != nil {
		return err
	}
	for r = range moves {
	}
	if r.State != run.StatePUBLISHED {
		return fmt.Errorf("the run %s ended as %s", r.ID, r.State)
	}
	return ctx.Err()
}

func (a *app) openAccounts(ctx context.Context) error {
	for _, d := range demoAccounts {
		err := a.workflow.CreateSampleAccount(ctx, workflow.SampleAccount{
			Username: d.username, PersonCode: d.person, Role: d.role, UnitCode: d.unit, Password: demoPassword,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// introduce says how to go in, where the database is a demonstration.
func (a *app) introduce(ctx context.Context) error {
	day, err := workflow.DemonstrationDay(ctx, a.store)
	if day == nil || err != nil {
		return err
	}
	fmt.Printf("\nDữ liệu minh họa – hôm nay là %s. Tài khoản dùng thử (mật khẩu %q):\n", day.Time().Format("02/01/2006"), demoPassword)
	for _, d := range demoAccounts {
		fmt.Printf("  %-12s %s\n", d.username, d.about)
	}
	fmt.Printf("\nMở http://%s\n\n", a.config.addr)
	return nil
}
