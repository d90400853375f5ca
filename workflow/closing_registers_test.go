package workflow_test

import (
	"context"
	"slices"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// What would leave a unit without a rating is named before the year is closed, with who must
// act: afterwards the registers are frozen.
func TestWhatLeavesAUnitWithoutRatingIsNamedBeforeClosing(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		blockers := func() map[workflow.BlockerKind]workflow.Blocker {
			found := map[workflow.BlockerKind]workflow.Blocker{}
			for _, b := range wt.Got(e.Service.Closing(d.As(wt.HR), d.Period, d.Units["SNV"].ID))(t).All {
				if b.Unit.Code == "SNV-TC" {
					found[b.Kind] = b
				}
			}
			return found
		}
		if found := blockers(); len(found) > 0 {
			t.Fatalf("nothing is open, yet %v", found)
		}
		d.Task("SNV-TC", assignedtask.StateREPORTED)
		c := d.Criterion("G1", criterion.StatePUBLISHED)
		fed := d.Criterion("T1", criterion.StatePUBLISHED)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.Criterion.UpdateOneID(fed.ID).SetFeed(criterion.FeedASSIGNED_TASKS_DONE).ExecX(ctx)
			form := tx.UnitAssessment.Query().Where(unitassessment.UnitID(d.Units["SNV-TC"].ID)).OnlyX(ctx)
			return tx.UnitAssessment.UpdateOne(form).SetNothingFound(false).Exec(ctx)
		})
		found := blockers()
		for kind, who := range map[workflow.BlockerKind]string{workflow.UnverifiedTask: wt.Director, workflow.MissingMeasurement: wt.Head,
			workflow.UnansweredShortcomings: wt.Head} {
			if b, named := found[kind]; !named || !slices.Equal(b.Actors, []string{"Nguyễn Thị " + who}) {
				t.Errorf("%s is named %t, to be settled by %v", kind, named, b.Actors)
			}
		}
		if len(found) != 3 {
			t.Errorf("blockers: %v", found)
		}
		measured := workflow.NewMeasurement{Criterion: c.ID, Period: d.Period.ID, Inapplicable: "không có thủ tục", Source: "BC 1"}
		unit := d.Units["SNV-TC"].ID
		measured.Unit = &unit
		_, err := e.Service.RecordMeasurement(d.As(wt.Head), measured)
		expect(t, "a number of a confirmed form", err, badState)
	})
}

// Confirming a unit's form verifies its indicators: afterwards they change only once it is
// reopened, and who was about to confirm has to read again (Art. 9.2).
func TestConfirmedIndicatorsDoNotChange(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Choose("ND335_2025_ORG", "EXAMPLE_PROVINCE_POINTS")
		c, form := o.Criterion("G1", criterion.StatePUBLISHED), o.UnitForm("SNV-TC", unitassessment.StateSUBMITTED)
		unit := o.Units["SNV-TC"].ID
		in := workflow.NewMeasurement{Criterion: c.ID, Unit: &unit, Period: o.Month.ID, Source: "BC 1"}
		num, den := wt.Dec("9"), wt.Dec("10")
		in.Numerator, in.Denominator = &num, &den
		first := wt.Got(e.Service.RecordMeasurement(o.As(wt.Head), in))(t)
		_, err := e.Service.ReturnUnitAssessment(o.As(wt.Director), form.ID, "đã đọc trước khi sửa", form.Version)
		expect(t, "deciding on numbers that have changed since", err, conflict)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.UnitAssessment.UpdateOneID(form.ID).SetState(unitassessment.StateCONFIRMED).SetConfirmedPoints(form.SelfPoints).Exec(ctx)
		})
		best := wt.Dec("10")
		in.Numerator, in.Version = &best, first.Version
		_, err = e.Service.RecordMeasurement(o.As(wt.Head), in)
		expect(t, "10 of 10 after the confirmation", err, badState)
		in.Numerator, in.Denominator, in.Inapplicable = nil, nil, "không phát sinh"
		_, err = e.Service.RecordMeasurement(o.As(wt.HR), in)
		expect(t, "nothing arose after the confirmation", err, badState)
		if !slices.Contains([]string{"Nghị định 335/2025/NĐ-CP, Điều 9 khoản 2"}, article(err)) {
			t.Errorf("refused under %q", article(err))
		}
	})
}

// The unit says whether shortcomings were pointed out (Art. 8.1.c), and what its indicators gave,
// before it sends its year: otherwise nobody could say so once the form is confirmed.
func TestAYearIsNotSentWithQuestionsOpen(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		y := wt.NewYear(e)
		var form *ent.UnitAssessment
		y.Seed(func(ctx context.Context, tx *ent.Tx) error {
			form = tx.UnitAssessment.Query().Where(unitassessment.UnitID(y.Units["SNV-TC"].ID)).OnlyX(ctx)
			form = tx.UnitAssessment.UpdateOne(form).SetState(unitassessment.StateDRAFT).SetNothingFound(false).SetSelfRating(scoring.Good).SaveX(ctx).Unwrap()
			return nil
		})
		_, err := e.Service.SubmitUnitAssessment(y.As(wt.Head), form.ID, form.Version)
		expect(t, "a year without a word on shortcomings", err, invalid)
		if article(err) != "Nghị định 335/2025/NĐ-CP, Điều 8 khoản 1 điểm c" {
			t.Errorf("refused under %q", article(err))
		}
		y.Finding("SNV-TC", finding.StateOPEN)
		c, unit := y.Criterion("G1", criterion.StatePUBLISHED), y.Units["SNV-TC"].ID
		_, err = e.Service.SubmitUnitAssessment(y.As(wt.Head), form.ID, form.Version)
		expect(t, "an indicator without a number", err, invalid)
		wt.Got(e.Service.RecordMeasurement(y.As(wt.Head), workflow.NewMeasurement{Criterion: c.ID, Unit: &unit, Period: y.Period.ID,
			Inapplicable: "không có thủ tục", Source: "BC 1"}))(t)
		wt.Got(e.Service.SubmitUnitAssessment(y.As(wt.Head), form.ID, form.Version))(t)
	})
}
