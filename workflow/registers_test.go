package workflow_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// raters says who may decide about a unit (Art. 5): the head of its agency; for an agency
// the offices of the province. Nobody who heads the unit is among them.
var raters = map[string][]string{
	"SNV-TC":   {wt.Director},
	"SNV-CC-1": {wt.Director},
	"SNV":      {wt.Authority, wt.HomeAffairs},
	"STC-NS":   {wt.FarDirector},
}

func TestAUnitIsConfirmedByItsRatingAuthorityAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		layered(o)
		for unitCode, may := range raters {
			form := o.UnitForm(unitCode, unitassessment.StateSUBMITTED)
			task := o.Task(unitCode, assignedtask.StateREPORTED)
			for _, who := range wt.Everyone() {
				_, err := o.Service.ConfirmUnitAssessment(o.As(who), workflow.UnitConfirmation{Assessment: form.ID, Version: 1})
				if got := code(err); (got == invalid) != slices.Contains(may, who) { // the form is incomplete: who may is told so
					t.Errorf("%s confirms %s: %q", who, unitCode, got)
				}
				_, err = o.Service.VerifyTask(o.As(who), workflow.TaskVerdict{Task: task.ID, Version: 9})
				if got := code(err); (got == conflict) != slices.Contains(may, who) { // an old version: who may is told so
					t.Errorf("%s verifies a task of %s: %q", who, unitCode, got)
				}
			}
		}
	})
}

func TestAUnitAssessesItselfAndTheAuthorityConfirmsWithAComment(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		draft := workflow.UnitFormDraft{Unit: o.Units["SNV-TC"].ID, Period: o.Month.ID, NothingFound: true, Points: pointsOf("8")}
		_, err := o.Service.SaveUnitAssessment(o.As(wt.Head), draft)
		expect(t, "points before the province set any", err, invalid)
		layered(o)
		_, err = o.Service.SaveUnitAssessment(o.As(wt.Director), draft)
		expect(t, "the director writes for the division he rates", err, forbidden)
		tooMany := draft
		tooMany.Points = pointsOf("11")
		_, err = o.Service.SaveUnitAssessment(o.As(wt.Head), tooMany)
		expect(t, "more points than the criterion has", err, invalid)
		form := wt.Got(o.Service.SaveUnitAssessment(o.As(wt.Head), draft))(t)
		_, err = o.Service.SubmitUnitAssessment(o.As(wt.Head), form.ID, 1)
		expect(t, "an incomplete form", err, invalid)
		for _, it := range wt.Got(o.Service.UnitFormIn(o.As(wt.Head), draft.Unit, draft.Period))(t).Items {
			if it.Self == nil {
				one := wt.Dec("1")
				draft.Points = append(draft.Points, workflow.CriterionPoints{Code: it.Item.Code, Points: &one})
			}
		}
		draft.Version = 1
		wt.Got(o.Service.SaveUnitAssessment(o.As(wt.Head), draft))(t)
		wt.Got(o.Service.SubmitUnitAssessment(o.As(wt.Head), form.ID, 2))(t)
		in := workflow.UnitConfirmation{Assessment: form.ID, Version: 3, Points: pointsOf("7")}
		_, err = o.Service.ConfirmUnitAssessment(o.As(wt.Director), in)
		expect(t, "other points without a comment", err, invalid)
		in.Comment = "Chậm một báo cáo"
		wt.Got(o.Service.ConfirmUnitAssessment(o.As(wt.Director), in))(t)
		f := factsOf(t, o, "SNV-TC", "2026-11-30")
		if f.Points["Đ6.1"] != wt.Dec("7") || f.Points["Đ6.2"] != wt.Dec("1") || f.Shortcomings == nil {
			t.Errorf("confirmed facts: %+v", f)
		}
	})
}

func pointsOf(number string) []workflow.CriterionPoints {
	p := wt.Dec(number)
	return []workflow.CriterionPoints{{Code: "Đ6.1", Points: &p}}
}

func TestATaskGoesFromAssignmentToAVerifiedFact(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		in := workflow.NewTask{Unit: o.Units["SNV-TC"].ID, Origin: assignedtask.OriginARISING, Content: "Trình kế hoạch",
			Assigner: assignedtask.AssignerPROVINCE, Document: "CV 9", AssignedOn: wt.Due - 10, DueOn: wt.Due}
		_, err := o.Service.AssignTask(o.As(wt.FarDirector), in)
		expect(t, "another agency assigns", err, forbidden)
		task := wt.Got(o.Service.AssignTask(o.As(wt.Director), in))(t)
		_, err = o.Service.ExtendTask(o.As(wt.Director), task.ID, wt.Due+3, " ", 1)
		expect(t, "an extension without a document", err, invalid)
		_, err = o.Service.ExtendTask(o.As(wt.Head), task.ID, wt.Due+3, "CV 10", 1)
		expect(t, "the unit extends its own deadline", err, forbidden)
		wt.Got(o.Service.ExtendTask(o.As(wt.Director), task.ID, wt.Due+3, "CV 10", 1))(t)
		_, err = o.Service.ReportTask(o.As(wt.Head), workflow.TaskReport{Task: task.ID, DoneOn: o.Service.Today() + 1, Evidence: "TTr", Version: 2})
		expect(t, "done tomorrow", err, invalid)
		wt.Got(o.Service.ReportTask(o.As(wt.Head), workflow.TaskReport{Task: task.ID, DoneOn: wt.Due + 2, Evidence: "TTr 1", Version: 2}))(t)
		_, err = o.Service.VerifyTask(o.As(wt.Director), workflow.TaskVerdict{Task: task.ID, Faulty: true, ExceededEvidence: "x", Remark: "y", Version: 3})
		expect(t, "faulty and exceeded", err, invalid)
		wt.Got(o.Service.VerifyTask(o.As(wt.Director), workflow.TaskVerdict{Task: task.ID, ExceededEvidence: "QĐ công nhận", Version: 3}))(t)
		got := factsOf(t, o, "SNV-TC", "2026-11-30").Tasks
		if *got.Done != 1 || *got.Late != 0 || !slices.Equal(got.Records.Exceeded, []string{task.ID}) {
			t.Errorf("facts: %+v", got)
		}
	})
}

func TestTheTimingOfATaskIsTheSameInTheListAndInTheSummary(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, state := range []assignedtask.State{assignedtask.StateASSIGNED, assignedtask.StateVERIFIED, assignedtask.StateREPORTED} {
			o.Task("SNV-TC", state)
		}
		timings := []workflow.Timing{workflow.TaskOpen, workflow.TaskDueSoon, workflow.TaskOverdue, workflow.TaskBacklog, workflow.TaskOnTime, workflow.TaskLate}
		seen := map[workflow.Timing]bool{}
		for _, day := range []string{"2026-10-01", "2026-11-14", "2026-11-20", "2026-11-21", "2026-12-01"} {
			asOf := calendar.MustParse(day)
			for _, task := range wt.Got(e.Store.AssignedTask.Query().All(e.System()))(t) {
				for _, timing := range timings {
					listed := wt.Got(e.Store.AssignedTask.Query().Where(workflow.InTiming(timing, asOf), assignedtask.ID(task.ID)).Exist(e.System()))(t)
					if want := workflow.TimingOf(task, asOf) == timing; listed != want {
						t.Errorf("%s: a %s task listed as %s is %v", day, task.State, timing, listed)
					}
					seen[timing] = seen[timing] || listed
				}
			}
		}
		if len(seen) != len(timings) || seen[workflow.TaskLate] {
			t.Errorf("tried: %v", seen)
		}
		got := wt.Got(o.Service.TaskSummaries(o.As(wt.Director), calendar.MustParse("2026-12-01"), nil))(t)
		if len(got) != 1 || got[0].Backlog != 1 || got[0].OnTime != 2 || got[0].DaysOverdue != 11 || got[0].Awaiting != 1 {
			t.Errorf("summary: %+v", got)
		}
		if none := wt.Got(o.Service.TaskSummaries(o.As(wt.FarDirector), wt.Due, nil))(t); len(none) > 0 {
			t.Errorf("another agency sees %+v", none)
		}
	})
}

func TestACriterionThatCannotBeCountedIsNotPublished(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		layered(o)
		full := workflow.CriterionDraft{Code: "G9", Name: "Đúng hạn", Subject: "STATE_ADMIN_ORG", Item: "Đ7.1.g", Measure: criterion.MeasureRATIO,
			Numerator: "đúng hạn", Denominator: "đến hạn", Unit: "%", Direction: criterion.DirectionHIGHER_IS_BETTER,
			Target: decimal("1"), MaxPoints: decimal("6"), Source: "một cửa", LegalBasis: "Điều 7"}
		draft := wt.Got(o.Service.SaveCriterion(o.As(wt.HomeAffairs), full))(t)
		for field, blank := range map[string]func(*workflow.CriterionDraft){
			"numerator":   func(c *workflow.CriterionDraft) { c.Numerator = "" },
			"denominator": func(c *workflow.CriterionDraft) { c.Denominator = "" },
			"unit":        func(c *workflow.CriterionDraft) { c.Unit = "" },
			"source":      func(c *workflow.CriterionDraft) { c.Source = "" },
			"target":      func(c *workflow.CriterionDraft) { c.Target = nil },
			"maxPoints":   func(c *workflow.CriterionDraft) { c.MaxPoints = decimal("11") },
			"item":        func(c *workflow.CriterionDraft) { c.Item = "Đ9.9" },
		} {
			lacking := full
			lacking.Criterion, lacking.Version = &draft.ID, draft.Version
			blank(&lacking)
			draft = wt.Got(o.Service.SaveCriterion(o.As(wt.HomeAffairs), lacking))(t)
			_, err := o.Service.PublishCriterion(o.As(wt.Authority), publication(draft))
			expect(t, "without a good "+field, err, invalid)
			var own *workflow.Error
			if !errors.As(err, &own) || own.Field != field {
				t.Errorf("without a good %s, the error is %+v", field, own)
			}
		}
		full.Criterion, full.Version = &draft.ID, draft.Version
		draft = wt.Got(o.Service.SaveCriterion(o.As(wt.HomeAffairs), full))(t)
		_, err := o.Service.PublishCriterion(o.As(wt.HomeAffairs), publication(draft))
		expect(t, "the drafter publishes it alone", err, forbidden)
		first := wt.Got(o.Service.PublishCriterion(o.As(wt.Authority), publication(draft)))(t)
		full.Criterion, full.Version = nil, 0
		second := wt.Got(o.Service.SaveCriterion(o.As(wt.HomeAffairs), full))(t)
		next := publication(second)
		next.ValidFrom = wt.Due
		wt.Got(o.Service.PublishCriterion(o.As(wt.Authority), next))(t)
		ended := wt.Got(e.Store.Criterion.Get(e.System(), first.ID))(t)
		if second.Edition != 2 || ended.State != criterion.StateRETIRED || *ended.ValidTo != wt.Due-1 {
			t.Errorf("edition %d supersedes %s until %v", second.Edition, ended.State, ended.ValidTo)
		}
	})
}

func publication(c *ent.Criterion) workflow.Publication {
	return workflow.Publication{Criterion: c.ID, ValidFrom: wt.Begin, Document: "QĐ 1", Version: c.Version}
}

func decimal(s string) *scoring.Decimal {
	d := wt.Dec(s)
	return &d
}

func TestEveryExampleCriterionCanBePublishedUnderTheExamplePoints(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		layered(o)
		adopted := wt.Got(o.Service.AdoptExampleCriteria(o.As(wt.HomeAffairs)))(t)
		if examples := wt.Got(unit.Examples())(t); len(adopted) != len(examples) {
			t.Errorf("%d of %d were adopted", len(adopted), len(examples))
		}
		for _, c := range adopted {
			if !c.Example {
				t.Errorf("%s is not marked as an example", c.Code)
			}
			published, err := o.Service.PublishCriterion(o.As(wt.Authority), publication(c))
			expect(t, "publishing "+c.Code, err, "")
			if err == nil && !published.Example {
				t.Errorf("%s looks decided once it is in force, with the numbers of the example", c.Code)
			}
		}
		_, err := o.Service.AdoptExampleCriteria(o.As(wt.HomeAffairs))
		expect(t, "adopting them twice", err, badState)
	})
}

func TestAMeasurementThatCannotBeIsRefused(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		unitID, person := o.Units["SNV"].ID, o.People[wt.Staff].ID
		good := workflow.NewMeasurement{Criterion: o.Criterion("G1", criterion.StatePUBLISHED).ID, Unit: &unitID, Period: o.Month.ID,
			Numerator: decimal("9"), Denominator: decimal("10"), Source: "BC 1"}
		for what, spoil := range map[string]func(*workflow.NewMeasurement){
			"above 100 %":          func(m *workflow.NewMeasurement) { m.Numerator = decimal("11") },
			"negative":             func(m *workflow.NewMeasurement) { m.Numerator = decimal("-1") },
			"something of nothing": func(m *workflow.NewMeasurement) { m.Denominator = decimal("0") },
			"no denominator":       func(m *workflow.NewMeasurement) { m.Denominator = nil },
			"no source":            func(m *workflow.NewMeasurement) { m.Source = " " },
			"of a person":          func(m *workflow.NewMeasurement) { m.Unit, m.Person = nil, &person },
			"a level":              func(m *workflow.NewMeasurement) { m.Level = "A" },
			"both ways":            func(m *workflow.NewMeasurement) { m.Inapplicable = "không phát sinh" },
		} {
			bad := good
			spoil(&bad)
			_, err := o.Service.RecordMeasurement(o.As(wt.Director), bad)
			expect(t, what, err, invalid)
		}
		bad := good
		bad.Criterion = o.Criterion("G2", criterion.StateDRAFT).ID
		for who, want := range map[string]string{wt.Director: notFound, wt.HomeAffairs: invalid} { // who drafts sees it
			_, err := o.Service.RecordMeasurement(o.As(who), bad)
			expect(t, "a draft, by "+who, err, want)
		}
		wt.Got(o.Service.RecordMeasurement(o.As(wt.Director), good))(t)
		_, err := o.Service.RecordMeasurement(o.As(wt.Director), good)
		expect(t, "a second first measurement", err, conflict)
		good.Numerator, good.Denominator, good.Inapplicable, good.Version = nil, nil, "không phát sinh", 1
		wt.Got(o.Service.RecordMeasurement(o.As(wt.HomeAffairs), good))(t)
		if f := factsOf(t, o, "SNV", "2026-11-30"); len(f.KPIs) > 0 {
			t.Errorf("what does not apply is not counted: %+v", f.KPIs)
		}
	})
}

func TestAConclusionIsAboutAUnitOrAPersonAsItsKindSays(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		unitID, person, day := o.Units["SNV"].ID, o.People[wt.Staff].ID, wt.Due
		about := func(u, p *string, kind conclusion.Kind, handled *calendar.Date) workflow.NewConclusion {
			return workflow.NewConclusion{Unit: u, Person: p, Kind: kind, ConcludedOn: wt.Due, Document: "KL 1", HandledOn: handled}
		}
		for what, c := range map[string]struct {
			in   workflow.NewConclusion
			want string
		}{
			"disunity of a person":    {about(nil, &person, conclusion.KindDISUNITY, nil), invalid},
			"degradation of a unit":   {about(&unitID, nil, conclusion.KindDEGRADATION, nil), invalid},
			"corruption not handled":  {about(&unitID, nil, conclusion.KindCORRUPTION, nil), invalid},
			"about nobody":            {about(nil, nil, conclusion.KindDISUNITY, nil), invalid},
			"corruption handled":      {about(&unitID, nil, conclusion.KindCORRUPTION, &day), ""},
			"degradation of a person": {about(nil, &person, conclusion.KindDEGRADATION, nil), ""},
			"disunity of a unit":      {about(&unitID, nil, conclusion.KindDISUNITY, nil), ""},
		} {
			_, err := o.Service.RecordConclusion(o.As(wt.Authority), c.in)
			expect(t, what, err, c.want)
		}
		if f := factsOf(t, o, "SNV", "2026-11-30"); len(f.Conclusions) != 1 {
			t.Errorf("the unit fails by its own conclusion only: %+v", f.Conclusions)
		}
	})
}

func TestTheFactsOfAYearAreFrozenOnceTheAgencyClosesIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		task, received := o.Task("SNV-TC", assignedtask.StateASSIGNED), o.Complaint("SNV-TC", complaint.StateRECEIVED)
		closeYear(o)
		_, err := o.Service.CancelTask(o.As(wt.Director), task.ID, "CV 1", 1)
		expect(t, "cancelling a task", err, badState)
		_, err = o.Service.VerifyComplaint(o.As(wt.Director), workflow.ComplaintVerdict{Complaint: received.ID,
			Outcome: complaint.OutcomeUNFOUNDED, VerifiedOn: wt.Due, Document: "KL 1", Version: 1})
		expect(t, "verifying a complaint", err, badState)
		if left := wt.Got(o.Service.TaskActions(o.As(wt.Director), task))(t); len(left) > 0 {
			t.Errorf("still offered: %v", left)
		}
		open := wt.Got(o.Service.TaskActions(o.As(wt.FarDirector), o.Task("STC-NS", assignedtask.StateASSIGNED)))(t)
		if !slices.Contains(open, access.CancelTask) {
			t.Errorf("another agency is open and offers %v", open)
		}
	})
}

func closeYear(o *wt.Organisation) {
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		year := tx.Period.Create().SetKind(scoring.Year).SetYear(2026).SetNumber(1).SetStartsOn(wt.Begin).
			SetEndsOn(calendar.MustParse("2026-12-31")).SaveX(ctx)
		return tx.Closing.Create().SetPeriodID(year.ID).SetUnitID(o.Units["SNV"].ID).SetState(closing.StateCLOSING).Exec(ctx)
	})
}
