package workflow_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/workitem"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// stateful is a kind of record with states: how one comes to be in a state, and the verbs
// there are for it.
type stateful struct {
	entity string
	states []string
	make   func(o *wt.Organisation, state string) string
	verbs  map[access.Verb]func(o *wt.Organisation, id string, version int) error
}

var allStateful = append([]stateful{works, deliveries, causes, entries, catalogues, forms, batches, runs, dossiers, trials, ruleDrafts, confirmations,
	petitions, delegations}, append(registers, procedure...)...)

var works = stateful{ent.TypeWorkItem, []string{"OPEN", "CANCELLED", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string { return o.Work(wt.Staff, workitem.State(state)).ID },
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.CancelWork: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.CancelWork(o.As(wt.Head), id, "thôi", v)
			return err
		},
		access.ReportDelivery: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.ReportDelivery(o.As(wt.Staff), workflow.NewDelivery{WorkItem: id, Qty: wt.Dec("1"), DeliveredOn: wt.Due})
			return err
		},
		access.HandOverWork: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.HandOverWork(o.As(wt.Head), workflow.HandOver{WorkItem: id, To: o.People[wt.Colleague].ID, Qty: wt.Dec("2"), Reason: "ốm", Version: v})
			return err
		},
		access.ClaimCause: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.ClaimCause(o.As(wt.Staff), lateClaim(id))
			return err
		},
	}}

var deliveries = stateful{ent.TypeDelivery, []string{"REPORTED", "ACCEPTED", "RETURNED"},
	func(o *wt.Organisation, state string) string {
		return o.Delivered(o.Work(wt.Staff, workitem.StateOPEN), "1", delivery.State(state)).ID
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.AcceptDelivery: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.AcceptDeliveries(o.As(wt.Head), []workflow.DeliveryRef{{ID: id, Version: v}})
			return err
		},
		access.ReturnDelivery: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnDelivery(o.As(wt.Head), id, "chưa đạt", true, v)
			return err
		},
		access.ExamineDelivery: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ExamineDelivery(o.As(wt.Head), id, v)
			return err
		},
		access.AttachEvidence: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.AttachEvidence(o.As(wt.Staff), id, o.File(wt.Staff, "a.pdf", wt.PDF).ID)
			return err
		},
		access.RemoveEvidence: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.RemoveEvidence(o.As(wt.Staff), o.Attached(id, o.File(wt.Staff, "a.pdf", wt.PDF)).ID, "nhầm")
			return err
		},
	}}

var causes = stateful{ent.TypeObjectiveCause, []string{"CLAIMED", "CONFIRMED", "REFUSED"},
	func(o *wt.Organisation, state string) string {
		return o.Cause(o.Work(wt.Staff, workitem.StateOPEN), objectivecause.State(state)).ID
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.ConfirmCause: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ConfirmCause(o.As(wt.Head), id, "TB 5", v)
			return err
		},
		access.RefuseCause: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RefuseCause(o.As(wt.Head), id, "không đúng", v)
			return err
		},
	}}

// draft makes the latest version of the catalogue of SNV, in a state.
func draft(o *wt.Organisation, state catalogue.State) *ent.Catalogue {
	return o.Draft(o.Store.Catalogue.Query().CountX(o.System())+1, state)
}

var entries = stateful{ent.TypeCatalogueEntry, []string{"PROPOSED", "MERGED", "REJECTED"},
	func(o *wt.Organisation, state string) string {
		return o.Entry(draft(o, catalogue.StateDRAFT), "Tờ trình", catalogueentry.State(state)).ID
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.MergeEntries: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.MergeEntries(o.As(wt.HR), workflow.MergedEntry{Entries: []workflow.EntryRef{{ID: id, Version: v}}, Entry: product("Tờ trình")})
			return err
		},
		access.RejectEntry: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RejectEntry(o.As(wt.HR), id, "trùng", v)
			return err
		},
	}}

func product(name string) workflow.EntryFields {
	return workflow.EntryFields{Name: name, ComplexityGroup: 1, Points: wt.Dec("50")}
}

var catalogues = stateful{ent.TypeCatalogue, []string{"DRAFT", "SUBMITTED", "APPROVED", "SUPERSEDED"},
	func(o *wt.Organisation, state string) string { return draft(o, catalogue.State(state)).ID },
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.ProposeProduct: func(o *wt.Organisation, _ string, _ int) error {
			_, err := o.Service.ProposeProduct(o.As(wt.Head), workflow.NewEntry{Unit: o.Units["SNV-TC"].ID, Entry: product("Công điện")})
			return err
		},
		access.SetGroupMaxima: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SetGroupMaxima(o.As(wt.HR), id, []scoring.Decimal{wt.Dec("100"), wt.Dec("200")}, v)
			return err
		},
		access.SubmitCatalogue: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SubmitCatalogue(o.As(wt.HR), id, v)
			return err
		},
		access.ReturnCatalogue: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnCatalogue(o.As(wt.Director), id, "xem lại", v)
			return err
		},
		access.ApproveCatalogue: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ApproveCatalogue(o.As(wt.Director), workflow.Approval{Catalogue: id, EffectiveFrom: o.Service.Today() + 1, Document: "QĐ 9", Version: v})
			return err
		},
	}}

var forms = stateful{ent.TypePeriodAssessment, []string{"DRAFT", "SUBMITTED", "CONFIRMED", "NO_DATA"},
	func(o *wt.Organisation, state string) string {
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			old, err := tx.PeriodAssessment.Query().All(ctx)
			for _, f := range old {
				err = errors.Join(err, tx.PeriodAssessment.DeleteOne(f).Exec(ctx))
			}
			return err
		})
		return o.Form(wt.Staff, periodassessment.State(state)).ID
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.SaveAssessment: func(o *wt.Organisation, _ string, v int) error {
			_, err := o.Service.SaveAssessment(o.As(wt.Staff), workflow.FormDraft{Period: o.Month.ID, Version: v})
			return err
		},
		access.SubmitAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SubmitAssessment(o.As(wt.Staff), id, v)
			return err
		},
		access.RecallAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RecallAssessment(o.As(wt.Staff), id, v)
			return err
		},
		access.ReturnAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReturnAssessment(o.As(wt.Head), id, "xem lại", v)
			return err
		},
		access.ConfirmAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ConfirmAssessment(o.As(wt.Head), workflow.Confirmation{Assessment: id, Version: v})
			return err
		},
		access.ReopenAssessment: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ReopenAssessment(o.As(wt.Head), id, "xem lại", v)
			return err
		},
		access.PrintForm: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.PrintForm(o.As(wt.Staff), id, workflow.PDF)
			return err
		},
		access.RecordNoData: func(o *wt.Organisation, _ string, _ int) error {
			_, err := o.Service.RecordNoData(o.As(wt.HR), o.Month.ID, o.People[wt.Staff].ID, "nghỉ")
			return err
		},
	}}

var batches = stateful{ent.TypeImportBatch, []string{"CHECKING", "CHECKED", "APPLYING", "APPLIED", "DISCARDED", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string {
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			file := tx.File.Create().SetAccountID(o.AccountID(wt.HomeAffairs)).SetName("a.csv").SetMediaType("x").SetSize(1).SetHash("h").
				SetContent([]byte("x")).SetCreatedAt(o.Clock.Now()).SaveX(ctx)
			return tx.ImportBatch.Create().SetID("ib_" + state).SetAccountID(file.AccountID).SetCreatedBy("x").SetFileID(file.ID).
				SetFileName("a.csv").SetFileHash("h").SetKind(importbatch.KindUNITS).SetState(importbatch.State(state)).
				SetReport([]byte(`{}`)).SetCreatedAt(o.Clock.Now()).
				OnConflictColumns("id").UpdateNewValues().Exec(ctx)
		})
		return "ib_" + state
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.DiscardImport: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.DiscardImport(o.As(wt.HomeAffairs), id, v)
			return err
		},
		access.WithdrawImport: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.WithdrawImport(o.As(wt.HomeAffairs), id, "nhầm", v)
			return err
		},
		access.ConfirmImport: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ConfirmImport(o.As(wt.HomeAffairs), id, nil, v)
			return err
		},
	}}

var runs = stateful{ent.TypeRun, []string{"QUEUED", "RUNNING", "PUBLISHED", "SUPERSEDED", "CANCELLED", "FAILED"},
	func(o *wt.Organisation, state string) string { return o.Run("SNV", run.State(state)).ID },
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.CancelRun: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.CancelRun(o.As(wt.HR), id, "nhầm", v)
			return err
		},
		access.SupersedeRun: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.SupersedeRun(o.As(wt.HR), id, "tính lại", "QĐ 1", v)
			return err
		},
	}}

var trials = stateful{ent.TypeWhatIf, []string{"QUEUED", "RUNNING", "DONE", "CANCELLED", "FAILED"},
	func(o *wt.Organisation, state string) string { return o.WhatIf(whatif.State(state)).ID },
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.CancelWhatIf: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.CancelWhatIf(o.As(wt.HomeAffairs), id, v)
			return err
		},
	}}

var dossiers = stateful{ent.TypeDossier, []string{"OPEN", "PROPOSED", "CONFIRMED", "REJECTED", "WITHDRAWN"},
	func(o *wt.Organisation, state string) string {
		return o.Dossier(o.Month.ID, wt.Staff, dossier.State(state)).ID
	},
	map[access.Verb]func(*wt.Organisation, string, int) error{
		access.RecordDossierPaper: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RecordDossierPaper(o.As(wt.HR), id, "SELF_CRITICISM", "BC 2", v)
			return err
		},
		access.ProposeDossier: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ProposeDossier(o.As(wt.HR), workflow.ProposedDossier{Dossier: id, Grounds: "rõ", Version: v})
			return err
		},
		access.ConfirmDossier: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.ConfirmDossier(o.As(wt.Director), decidedDossier(o, id, v))
			return err
		},
		access.RejectDossier: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.RejectDossier(o.As(wt.Director), decidedDossier(o, id, v))
			return err
		},
		access.WithdrawDossier: func(o *wt.Organisation, id string, v int) error {
			_, err := o.Service.WithdrawDossier(o.As(wt.HR), id, "nhầm", v)
			return err
		},
		access.PrintDossier: func(o *wt.Organisation, id string, _ int) error {
			_, err := o.Service.PrintDossier(o.As(wt.HR), id)
			return err
		},
	}}

func decidedDossier(o *wt.Organisation, id string, version int) workflow.DecidedDossier {
	return workflow.DecidedDossier{Dossier: id, Reason: "đúng", Document: "QĐ 1", DecidedOn: o.Service.Today(), EffectiveFrom: o.Service.Today(), Version: version}
}

// byTheProgram are rows of the table that no person's verb makes.
var byTheProgram = []access.Verb{access.PublishRun, access.FinishWhatIf}

// A verb that the table allows may still be refused for another reason; what the table
// does not allow is always refused with BAD_STATE, or is not found where the record is a
// draft that only its owner sees.
func TestAVerbIsAllowedExactlyInTheStatesOfTheTable(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Confirmed("DOSSIERS_2026")
		for _, kind := range allStateful {
			for _, state := range kind.states {
				for verb, do := range kind.verbs {
					id := kind.make(o, state)
					row, listed := rowOf(kind.entity, verb, state)
					err := do(o, id, 1)
					switch {
					case state == string(periodassessment.StateDRAFT) && code(err) == notFound:
						if !othersDo[verb] {
							t.Errorf("%s: the owner does not find the draft", verb)
						}
					case slices.Contains(begins[verb], state) && err == nil:
					case !listed && code(err) != badState:
						t.Errorf("%s of a %s that is %s: %v", verb, kind.entity, state, err)
					case !listed && articleOf(kind.entity, verb) != "" && article(err) == "":
						t.Errorf("%s of a %s that is %s is refused without the article", verb, kind.entity, state)
					case listed && code(err) == badState && !furtherConditions[verb]:
						t.Errorf("%s of a %s that is %s should lead to %s: %v", verb, kind.entity, state, row.To, err)
					}
				}
			}
		}
	})
}

// begins are verbs that in these states make a new record instead: a proposal after a
// decided version begins the next.
var begins = map[access.Verb][]string{access.ProposeProduct: {"APPROVED"}}

// othersDo are verbs on a form that are not its owner's.
var othersDo = map[access.Verb]bool{
	access.ReturnAssessment: true, access.ConfirmAssessment: true, access.ReopenAssessment: true,
	access.ReturnUnitAssessment: true, access.ConfirmUnitAssessment: true, access.ReopenUnitAssessment: true, access.FixUnitRating: true,
}

// furtherConditions are verbs that need more than the state: an empty file confirms
// nothing, a run without a closed month is not superseded, and what comes before a proposal
// depends on whom it is about.
var furtherConditions = map[access.Verb]bool{access.SupersedeRun: true, access.ConfirmImport: true, access.ProposeRatings: true}

func TestEveryRowOfTheTableOfStatesIsTried(t *testing.T) {
	for _, row := range workflow.Table {
		i := slices.IndexFunc(allStateful, func(k stateful) bool { return k.entity == row.Entity })
		if i < 0 {
			t.Errorf("no record of type %s is tried", row.Entity)
			continue
		}
		if allStateful[i].verbs[row.Verb] == nil && !slices.Contains(byTheProgram, row.Verb) {
			t.Errorf("%s of %s is not tried", row.Verb, row.Entity)
		}
		for _, state := range append(row.From, row.To) {
			if !slices.Contains(allStateful[i].states, state) {
				t.Errorf("%s of a %s is not tried", state, row.Entity)
			}
		}
	}
}

func rowOf(entity string, verb access.Verb, state string) (workflow.Transition, bool) {
	for _, row := range workflow.Table {
		if row.Entity == entity && row.Verb == verb && slices.Contains(row.From, state) {
			return row, true
		}
	}
	return workflow.Transition{}, false
}

func articleOf(entity string, verb access.Verb) string {
	for _, row := range workflow.Table {
		if row.Entity == entity && row.Verb == verb {
			return row.Article
		}
	}
	return ""
}

func article(err error) string {
	var own *workflow.Error
	errors.As(err, &own)
	if own == nil {
		return ""
	}
	return own.Article
}
