package demo

import (
	"fmt"
	"slices"
	"time"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

var taskNames = []string{"Trình kế hoạch cải cách hành chính", "Báo cáo sơ kết thực hiện nghị quyết", "Rà soát quy trình nội bộ",
	"Tham mưu văn bản hướng dẫn thực hiện", "Kiểm tra việc thực hiện quy chế", "Cập nhật cơ sở dữ liệu chuyên ngành",
	"Tổ chức hội nghị tập huấn", "Xây dựng đề án nâng cao chất lượng phục vụ"}

// tasks spreads the tasks over the year: the first ones late, the last ones not done, in
// between those done beyond what was required. One more is due after the year's last day.
func (y *UnitYear) tasks(plan unitPlan) {
	last := int(calendar.On(Year, time.December, 4) - calendar.On(Year, time.January, 20))
	for i := range plan.tasks {
		t := y.task(i, calendar.On(Year, time.January, 20)+calendar.Date(i*last/max(1, plan.tasks-1)))
		done := t.Due - calendar.Date(i%4)
		if i < plan.late {
			done = t.Due + 5
		}
		if i < plan.tasks-plan.undone && !plan.idleOn(t.Due) {
			t.Done, t.State = &done, "VERIFIED"
			t.Exceeded = i >= plan.late && i < plan.late+plan.exceeded
		}
		y.Tasks = append(y.Tasks, t)
	}
	next := y.task(plan.tasks, calendar.On(Year, time.December, 22))
	if agencyOf(y.Unit) == Late {
		done := Today - 2
		next.Due, next.Done, next.State = Today-1, &done, "REPORTED"
	}
	y.Tasks = append(y.Tasks, next)
}

// idleOn reports whether nothing due on a day was done: at the end of the second and of the
// third quarter the quarterly rule is on.
func (p unitPlan) idleOn(day calendar.Date) bool {
	return p.idleFrom != 0 && day >= calendar.On(Year, p.idleFrom, 1) && day <= calendar.On(Year, time.September, 30)
}

func (y *UnitYear) task(i int, due calendar.Date) Task {
	t := Task{ID: fmt.Sprintf("at_%s_%02d", y.Unit, i+1), Content: taskNames[i%len(taskNames)], Origin: "PROGRAMME", Assigner: "PROVINCE",
		Document: "Chương trình công tác năm 2026", On: calendar.On(Year, time.January, 5), Due: due, State: "ASSIGNED"}
	if i%5 == 4 {
		t.Origin, t.Assigner, t.On = "ARISING", "SUPERIOR", due-14
		t.Document = fmt.Sprintf("Công văn số %d/UBND-TH", 100+i)
	}
	return t
}

func (y *UnitYear) findings(plan unitPlan) {
	for i := range plan.found {
		f := Finding{ID: fmt.Sprintf("fd_%s_%d", y.Unit, i+1), Content: "Chậm cập nhật tiến độ trên hệ thống", On: on(time.March, 18)}
		if i >= plan.open {
			remedied := on(time.June, 30)
			f.Remedied = &remedied
		}
		y.Findings = append(y.Findings, f)
	}
}

func (y *UnitYear) complaints(plan unitPlan) {
	c := Complaint{ID: "cp_" + y.Unit, Content: "Phản ánh thái độ tiếp nhận hồ sơ", On: on(time.September, 8)}
	switch plan.complaint {
	case "VERIFIED":
		verified := on(time.October, 5)
		c.Verified = &verified
	case "":
		return
	}
	y.Complaints = append(y.Complaints, c)
}

// measure records what is measured at the one-stop desk: of agencies, it is inapplicable to
// their divisions. How the tasks went the register itself says.
func (y *UnitYear) measure(u Unit) {
	switch {
	case rules(u) != administrative:
	case u.Kind == scoring.Division:
		y.Measured = []Measured{{"G1", 0, 0, noDesk}, {"G5", 0, 0, noDesk}}
	default:
		y.Measured = []Measured{{"G1", 975, 1000, ""}, {"G5", 760, 1000, ""}}
	}
}

// Indicators is what is measured of the unit's year: by hand, and by the register of its tasks.
func (y *UnitYear) Indicators(u Unit) []Measured {
	return append(slices.Clone(y.Measured), y.fed(u, calendar.On(Year, time.January, 1), lastDue)...)
}

// fed is what the register of tasks gives the indicators T1 and T2 between two days, as the
// program counts it; nothing where no task was due.
func (y *UnitYear) fed(u Unit, first, last calendar.Date) []Measured {
	due, done, late := 0, 0, 0
	for _, t := range y.Tasks {
		if t.Due < first || t.Due > last {
			continue
		}
		due++
		if t.State == "VERIFIED" {
			done++
			if *t.Done > t.Due {
				late++
			}
		}
	}
	if due == 0 || rules(u) != administrative {
		return nil
	}
	return []Measured{{"T1", done, due, ""}, {"T2", done - late, due, ""}}
}

const noDesk = "Phòng không trực tiếp tiếp nhận, giải quyết thủ tục hành chính"
