package workflow

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/viet"
)

// unitYears loads the registers of the units for the year.
func (l *loading) unitYears(ctx context.Context) error {
	for _, u := range l.province.Units {
		y := l.province.UnitYear(u)
		if y == nil {
			continue
		}
		for _, step := range []func(context.Context, *demo.UnitYear) error{l.tasks, l.findings, l.complaints, l.majeure, l.measurements, l.assessment, l.unitMonths} {
			if err := step(ctx, y); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *loading) tasks(ctx context.Context, y *demo.UnitYear) error {
	for _, t := range y.Tasks {
		evidence, exceeded, by := "", "", ""
		if t.Done != nil {
			evidence = "Báo cáo kết quả kèm theo văn bản giao việc"
		}
		if t.State == "VERIFIED" {
			by = y.By
		}
		if t.Exceeded {
			exceeded = "Hoàn thành trước hạn, được cấp giao việc ghi nhận tại thông báo kết luận"
		}
		if err := l.add(ctx, taskRows, t.ID, unitID(y.Unit), t.Origin, t.Content, viet.Fold(t.Content), t.Assigner, t.Document, t.On.String(),
			t.Due.String(), t.Due.String(), t.State, dayOrNil(t.Done), evidence, t.Exceeded, exceeded, by, at(t.On, 8)); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) findings(ctx context.Context, y *demo.UnitYear) error {
	for _, f := range y.Findings {
		state, remedy := "OPEN", ""
		if f.Remedied != nil {
			state, remedy = "REMEDIED", "Báo cáo khắc phục số 45/BC"
		}
		if err := l.add(ctx, findingRows, f.ID, unitID(y.Unit), "INSPECTION", f.Content, "Kết luận kiểm tra số 06/KL", f.On.String(),
			state, dayOrNil(f.Remedied), remedy); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) complaints(ctx context.Context, y *demo.UnitYear) error {
	for _, c := range y.Complaints {
		var outcome any
		state, document := "RECEIVED", ""
		if c.Verified != nil {
			state, outcome, document = "VERIFIED", "UNFOUNDED", "Báo cáo xác minh số 19/BC"
		}
		if err := l.add(ctx, complaintRows, c.ID, unitID(y.Unit), "COMPLAINT", c.Content, c.On.String(), state, outcome,
			dayOrNil(c.Verified), document); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) majeure(ctx context.Context, y *demo.UnitYear) error {
	m := y.Majeure
	if m == nil {
		return nil
	}
	return l.add(ctx, majeureRows, m.ID, unitID(y.Unit), demo.Year, m.Content, "ACCEPTED", m.Document, m.On.String(), y.By)
}

func (l *loading) measurements(ctx context.Context, y *demo.UnitYear) error {
	for _, m := range y.Measured {
		var numerator, denominator any
		if m.Inapplicable == "" {
			numerator, denominator = int64(m.Numerator)*1000, int64(m.Denominator)*1000
		}
		if err := l.add(ctx, measurementRows, "ms_"+m.Code+"_"+y.Unit, "cr_"+m.Code, unitID(y.Unit), demo.YearID, unitID(y.Unit),
			numerator, denominator, m.Inapplicable, "Báo cáo tổng hợp số liệu năm 2026", y.By, at(demo.Today-2, 9), nil); err != nil {
			return err
		}
	}
	return nil
}

// assessment loads the unit's form, confirmed by whoever rates the unit (Art. 9).
func (l *loading) assessment(ctx context.Context, y *demo.UnitYear) error {
	f := y.Form
	if f == nil {
		return nil
	}
	points, err := json.Marshal(f.Points)
	if err != nil {
		return err
	}
	values := []any{"ua_" + y.Unit, unitID(y.Unit), demo.YearID, f.State, string(points), string(f.Rating), nil, f.NothingFound, "", nil}
	if f.State == "CONFIRMED" {
		values[6], values[8], values[9] = string(points), y.By, at(demo.Today-1, 15)
	}
	return l.add(ctx, assessmentRows, values...)
}

// unitMonths loads what was confirmed of a unit month by month.
func (l *loading) unitMonths(ctx context.Context, y *demo.UnitYear) error {
	for _, m := range y.Months {
		points, err := json.Marshal(m.Points)
		if err != nil {
			return err
		}
		if err := l.add(ctx, assessmentRows, fmt.Sprintf("ua_%s_%02d", y.Unit, m.Month), unitID(y.Unit), demo.MonthID(int(m.Month)), "CONFIRMED",
			string(points), nil, string(points), false, y.By, l.confirmedAt(int(m.Month))); err != nil {
			return err
		}
	}
	return nil
}
