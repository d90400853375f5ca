package main

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/workflow"
)

// samplePassword opens every sample account. It is no secret: the sample is for trying
// the program out on one's own machine.
const samplePassword = "thu-nghiem-2026"

// samples is one account per role. Accounts of people take their role from their post.
var samples = []struct {
	username, person, about string
	role                    access.Role
}{
	{"quantri", "", "quản trị hệ thống", access.Administrator},
	{"noivu", "", "Sở Nội vụ: bộ tiêu chí, nhập dữ liệu, chốt kỳ", access.HomeAffairs},
	{"noivu2", "", "Sở Nội vụ: người thứ hai, duyệt và ban hành bộ quy tắc", access.HomeAffairs},
	{"tochuc", "", "bộ phận tổ chức cán bộ: xếp hạng, chốt kỳ", access.HR},
	{"chutich", "", "cấp có thẩm quyền: xác nhận cho người đứng đầu cơ quan", access.DecisionAuthority},
	{"giamsat", "", "giám sát: chỉ đọc, xem nhật ký", access.Auditor},
	{"cb0001", "CB0001", "người đứng đầu cơ quan (Giám đốc Sở)", ""},
	{"cb0002", "CB0002", "cấp phó (Phó Giám đốc Sở)", ""},
	{"cb0100", "CB0100", "người đứng đầu phòng (Trưởng phòng)", ""},
	{"cb0101", "CB0101", "công chức (Chuyên viên)", ""},
}

// sampleFiles are imported in this order.
var sampleFiles = []string{"to-chuc.xlsx", "nhan-su.xlsx", "danh-muc-quy-doi.xlsx", "giao-viec-2026-11.xlsx"}

var sampleCommand = &cli.Command{
	Name: "sample", Usage: "fill an empty database with the sample department and an account per role", ArgsUsage: "FOLDER",
	Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
		fresh, err := a.workflow.SetupNeeded(ctx)
		if err != nil {
			return err
		}
		if fresh {
			if err := a.fill(ctx, c.Args().First()); err != nil {
				return err
			}
		}
		fmt.Printf("\nTài khoản dùng thử (mật khẩu %q):\n", samplePassword)
		for _, s := range samples {
			fmt.Printf("  %-8s %s\n", s.username, s.about)
		}
		fmt.Printf("\nMở http://%s\n\n", a.config.addr)
		return nil
	}),
}

func (a *app) fill(ctx context.Context, folder string) error {
	for _, name := range sampleFiles {
		if err := a.importFile(ctx, filepath.Join(folder, name), false, true); err != nil {
			return err
		}
	}
	for _, s := range samples {
		err := a.workflow.CreateSampleAccount(ctx, workflow.SampleAccount{
			Username: s.username, PersonCode: s.person, Role: s.role, Password: samplePassword,
		})
		if err != nil {
			return err
		}
	}
	return nil
}
