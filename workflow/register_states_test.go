package workflow_test

import (
	"context"
	"errors"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// change is a verb on a record of a register, in the words of the tests of states.
type change = func(*wt.Organisation, string, int) error

// registers are the records about the division SNV-TC: its head acts for it, the director
// of the agency rates it.
var registers = []stateful{tasks, findings, complaints, majeures, conclusions, unitForms, criteria}

var tasks = stateful{ent.TypeAssignedTask, []string{"ASSIGNED", "REPORTED", "VERIFIED", "CANCELLED"},
	func(o *wt.Organisation, state string) string { return o.Task("SNV-TC", assignedtask.State(state)).ID },
	map[access.Verb]change{
		access.ReportTask: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReportTask(o.As(wt.Head), workflow.TaskReport{Task: id, DoneOn: wt.Due, Evidence: "TTr 2", Version: v})
			return err
		},
		access.ReturnTask: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnTask(o.As(wt.Director), id, "chưa xong", v)
			return err
		},
		access.VerifyTask: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.VerifyTask(o.As(wt.Director), workflow.TaskVerdict{Task: id, Version: v})
			return err
		},
		access.ExtendTask: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ExtendTask(o.As(wt.Director), id, wt.Due+5, "CV 1", v)
			return err
		},
		access.CancelTask: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.CancelTask(o.As(wt.Director), id, "CV 2", v)
			return err
		},
	}}

var findings = stateful{ent.TypeFinding, []string{"OPEN", "REMEDIED"},
	func(o *wt.Organisation, state string) string { return o.Finding("SNV-TC", finding.State(state)).ID },
	map[access.Verb]change{access.RemedyFinding: func(o *wt.Organisation, id string, v int) error {
		_, err := o.Service.RemedyFinding(o.As(wt.Director), id, wt.Due, "BC 1", v)
		return err
	}}}

var complaints = stateful{ent.TypeComplaint, []string{"RECEIVED", "VERIFIED"},
	func(o *wt.Organisation, state string) string {
		return o.Complaint("SNV-TC", complaint.State(state)).ID
	},
	map[access.Verb]change{access.VerifyComplaint: func(o *wt.Organisation, id string, v int) error {
		_, err := o.Service.VerifyComplaint(o.As(wt.Director), workflow.ComplaintVerdict{
			Complaint: id, Outcome: complaint.OutcomeUNFOUNDED, VerifiedOn: wt.Due, Document: "KL 1", Version: v})
		return err
	}}}

var majeures = stateful{ent.TypeForceMajeure, []string{"CLAIMED", "ACCEPTED", "REFUSED"},
	func(o *wt.Organisation, state string) string {
		return o.ForceMajeure("SNV-TC", forcemajeure.State(state)).ID
	},
	map[access.Verb]change{
		access.AcceptForceMajeure: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AcceptForceMajeure(o.As(wt.Director), workflow.MajeureDecision{Claim: id, Document: "QĐ 1", Reason: "bão", Version: v})
			return err
		},
		access.RefuseForceMajeure: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RefuseForceMajeure(o.As(wt.Director), workflow.MajeureDecision{Claim: id, Document: "QĐ 1", Reason: "không", Version: v})
			return err
		},
	}}

var conclusions = stateful{ent.TypeConclusion, []string{"IN_FORCE", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string {
		return o.Conclusion("SNV-TC", conclusion.State(state)).ID
	},
	map[access.Verb]change{access.WithdrawConclusion: func(o *wt.Organisation, id string, v int) error {
		_, err := o.Service.WithdrawConclusion(o.As(wt.Authority), id, "nhầm", v)
		return err
	}}}

// layered puts the example points of Arts. 6–7 in force: without a layer there are none.
func layered(o *wt.Organisation) {
	o.Seed(func(ctx context.Context, tx *ent.Tx) error {
		return tx.RuleChoice.Create().SetPolicy("ND335_2025_ORG").SetLayer("EXAMPLE_PROVINCE_POINTS").SetValidFrom(wt.Begin).
			SetDocument("QĐ 11").SetChosenBy("ai đó").Exec(ctx)
	})
}

var unitForms = stateful{ent.TypeUnitAssessment, []string{"DRAFT", "SUBMITTED", "CONFIRMED"},
	func(o *wt.Organisation, state string) string {
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			old, err := tx.UnitAssessment.Query().All(ctx)
			for _, f := range old {
				err = errors.Join(err, tx.UnitAssessment.DeleteOne(f).Exec(ctx))
			}
			return err
		})
		layered(o)
		return o.UnitForm("SNV-TC", unitassessment.State(state)).ID
	},
	map[access.Verb]change{
		access.SaveUnitAssessment: func(o *wt.Organisation, _ string, v int) error {
			_, err := o.Service.SaveUnitAssessment(o.As(wt.Head), workflow.UnitFormDraft{Unit: o.Units["SNV-TC"].ID, Period: o.Month.ID, Version: v})
			return err
		},
		access.SubmitUnitAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SubmitUnitAssessment(o.As(wt.Head), id, v)
			return err
		},
		access.ReturnUnitAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnUnitAssessment(o.As(wt.Director), id, "xem lại", v)
			return err
		},
		access.ConfirmUnitAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ConfirmUnitAssessment(o.As(wt.Director), workflow.UnitConfirmation{Assessment: id, Version: v})
			return err
		},
		access.ReopenUnitAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReopenUnitAssessment(o.As(wt.Director), id, "xem lại", v)
			return err
		},
		access.FixUnitRating: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.FixUnitRating(o.As(wt.Director), id, scoring.Good, "QĐ 2", v)
			return err
		},
	}}

var criteria = stateful{ent.TypeCriterion, []string{"DRAFT", "PUBLISHED", "RETIRED"},
	func(o *wt.Organisation, state string) string {
		return o.Criterion("S"+wt.Random()[:6], criterion.State(state)).ID
	},
	map[access.Verb]change{
		access.SaveCriterion: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SaveCriterion(o.As(wt.HomeAffairs), workflow.CriterionDraft{Criterion: &id, Code: "S1", Name: "Mới",
				Subject: "STATE_ADMIN_ORG", Measure: criterion.MeasureCOUNT, Direction: criterion.DirectionHIGHER_IS_BETTER, Version: v})
			return err
		},
		access.PublishCriterion: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.PublishCriterion(o.As(wt.Authority), workflow.Publication{Criterion: id, ValidFrom: wt.Begin, Document: "QĐ 3", Version: v})
			return err
		},
		access.RetireCriterion: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RetireCriterion(o.As(wt.HomeAffairs), id, "thay", v)
			return err
		},
	}}
