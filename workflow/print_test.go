package workflow_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/auditevent"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// readersOfStaff are those who may read the points of Staff besides Staff.
var readersOfStaff = []string{wt.Staff, wt.Head, wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor}

func TestWhoReadsAFormPrintsItAndNobodyElseKnowsOfIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateSUBMITTED)
		for _, name := range wt.Everyone() {
			_, err := e.Service.PrintForm(e.As(name), form.ID, workflow.DOCX)
			want := notFound
			if slices.Contains(readersOfStaff, name) {
				want = ""
			}
			expect(t, "printing by "+name, err, want)
		}
	})
}

func TestAPrintedFormIsKeptForWhoeverAskedAndStandsInTheHistory(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "4", delivery.StateACCEPTED)
		form := o.Form(wt.Staff, periodassessment.StateCONFIRMED)
		for format, begins := range map[workflow.Format]string{workflow.PDF: "%PDF-", workflow.DOCX: "PK"} {
			file := wt.Got(e.Service.PrintForm(e.As(wt.Head), form.ID, format))(t)
			if !bytes.HasPrefix(file.Content, []byte(begins)) || file.Name == "" || file.Size != len(file.Content) {
				t.Errorf("the %s is %s of %d bytes", format, file.Name, file.Size)
			}
			if _, err := e.Store.File.Get(e.As(wt.Staff), file.ID); !ent.IsNotFound(err) {
				t.Errorf("somebody else fetches the file: %v", err)
			}
			line := wt.Got(e.Store.AuditEvent.Query().Where(auditevent.Verb(string(access.PrintForm))).Order(ent.Desc(auditevent.FieldSeq)).First(e.System()))(t)
			if line.Subject != form.ID || line.Reason != string(format) {
				t.Errorf("the history says %s of %s", line.Reason, line.Subject)
			}
		}
		if again := wt.Got(e.Store.PeriodAssessment.Get(e.System(), form.ID))(t); again.Version != form.Version {
			t.Error("printing changed the form")
		}
	})
}

func TestADraftIsNotPrinted(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		form := o.Form(wt.Staff, periodassessment.StateDRAFT)
		_, err := e.Service.PrintForm(e.As(wt.Staff), form.ID, workflow.PDF)
		expect(t, "printing one's own draft", err, badState)
		_, err = e.Service.PrintForm(e.As(wt.Head), form.ID, workflow.PDF)
		expect(t, "printing somebody's draft", err, notFound)
		_, err = e.Service.PrintForm(e.As(wt.Staff), "pa_"+o.Month.ID+"_"+o.People[wt.Colleague].ID, workflow.PDF)
		expect(t, "printing what is not stored", err, notFound)
	})
}

func TestAnExplanationIsPrintedByItsReadersOnceItIsPublished(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		r := o.Run("SNV", run.StateRUNNING)
		o.Result(r, wt.Staff, result.VisibilityHIDDEN)
		hidden := wt.Got(e.Store.Result.Query().Only(e.System()))(t)
		for _, name := range wt.Everyone() {
			_, err := e.Service.PrintExplanation(e.As(name), hidden.ID)
			expect(t, "printing by "+name+" before publication", err, notFound)
		}
	})
}
