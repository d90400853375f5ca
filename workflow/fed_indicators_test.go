package workflow_test

import (
	"context"
	"slices"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// fedCriterion is a published ratio that the register of assigned tasks gives its numbers.
func fedCriterion(o *wt.Organisation, code string, feed criterion.Feed) *ent.Criterion {
	c := o.Criterion(code, criterion.StatePUBLISHED)
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.Criterion.UpdateOneID(c.ID).SetFeed(feed).Exec(ctx)
	})
	return c
}

// The register of assigned tasks gives its indicators their numbers, down to the tasks that do
// not count; nobody types them over, and without a task due nothing arose.
func TestTheRegisterOfTasksGivesItsIndicatorsTheirNumbers(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		done, onTime := fedCriterion(o, "T1", criterion.FeedASSIGNED_TASKS_DONE), fedCriterion(o, "T2", criterion.FeedASSIGNED_TASKS_ON_TIME)
		o.Task("SNV-TC", assignedtask.StateVERIFIED)
		late, open := o.Task("SNV-TC", assignedtask.StateVERIFIED), o.Task("SNV-TC", assignedtask.StateASSIGNED)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.AssignedTask.UpdateOneID(late.ID).SetDoneOn(wt.Due + 3).Exec(ctx)
		})
		policy := wt.Got(wt.Got(law.Embedded())(t).Layered("ND335_2025_ORG", []string{"EXAMPLE_PROVINCE_POINTS"}, nil))(t)
		for i, want := range []struct {
			value string
			names []string
		}{{"2/3", []string{open.ID}}, {"1/3", []string{late.ID, open.ID}}} {
			k := factsOf(t, o, "SNV-TC", "2026-11-30").KPIs[i]
			read := k.Read(policy)
			var names []string
			for _, step := range read.Step.Steps {
				for _, in := range step.Inputs {
					if in.Ref != "" {
						names = append(names, in.Ref)
					}
				}
			}
			slices.Sort(names)
			slices.Sort(want.names)
			if read.Value == nil || read.Value.Cmp(fraction(want.value)) != 0 || !slices.Equal(names, want.names) {
				t.Errorf("%s is %v, leaving out %v; should be %s without %v", k.Code, read.Value, names, want.value, want.names)
			}
		}
		if other := factsOf(t, o, "SNV-CC", "2026-11-30"); len(other.KPIs) > 0 {
			t.Errorf("a unit without a task due has %+v: nothing arose", other.KPIs)
		}
		o.Task("SNV-TC", assignedtask.StateREPORTED)
		if k := factsOf(t, o, "SNV-TC", "2026-11-30").KPIs[0]; k.Read(policy).Value != nil {
			t.Error("while a task waits to be verified the number is unknown")
		}
		id, best := o.Units["SNV-TC"].ID, wt.Dec("3")
		for _, c := range []*ent.Criterion{done, onTime} {
			_, err := e.Service.RecordMeasurement(o.As(wt.Head), workflow.NewMeasurement{Criterion: c.ID, Unit: &id, Period: o.Month.ID,
				Numerator: &best, Denominator: &best, Source: "BC 1"})
			expect(t, "typing over "+c.Code, err, invalid)
		}
		form := wt.Got(e.Service.UnitFormIn(o.As(wt.Head), id, o.Month.ID))(t)
		for _, item := range form.Items {
			for _, one := range item.Indicators {
				if one.Denominator == nil || one.Denominator.String() != "4" || one.Name == "" || one.Source == "" {
					t.Errorf("the form shows of %s: %v of %v, %q from %q", one.Code, one.Numerator, one.Denominator, one.Name, one.Source)
				}
			}
		}
	})
}

func fraction(text string) scoring.Fraction {
	f := map[string]scoring.Fraction{"2/3": scoring.NewFraction(2, 3), "1/3": scoring.NewFraction(1, 3)}
	return f[text]
}

// Only a ratio of units can be fed by the register of their tasks.
func TestARegisterFeedsOnlyWhatItCounts(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for code, change := range map[string]func(*ent.CriterionUpdateOne){
			"COUNT":  func(u *ent.CriterionUpdateOne) { u.SetMeasure(criterion.MeasureCOUNT) },
			"PERSON": func(u *ent.CriterionUpdateOne) { u.SetSubject(law.Subject(scoring.CivilServant)).SetItem("") },
		} {
			c := o.Criterion(code, criterion.StateDRAFT)
			o.Seed(func(ctx context.Context, tx *ent.Tx) error {
				u := tx.Criterion.UpdateOneID(c.ID).SetFeed(criterion.FeedASSIGNED_TASKS_DONE).SetLegalBasis("Điều 7")
				change(u)
				return u.Exec(ctx)
			})
			_, err := e.Service.PublishCriterion(o.As(wt.Authority), workflow.Publication{Criterion: c.ID, ValidFrom: calendar.MustParse("2026-12-01"), Document: "QĐ 1", Version: c.Version})
			expect(t, code+" fed by the register", err, invalid)
		}
	})
}
