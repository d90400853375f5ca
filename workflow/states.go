package workflow

import (
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/confirmation"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/ent/delivery"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/importbatch"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/objectivecause"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/workitem"
)

// Transition lets a verb take a kind of record from one of some states to another.
type Transition struct {
	Entity  string
	Verb    access.Verb
	From    []string
	To      string // the same state again where a verb changes no state
	Article string // where the law orders the step; "" for housekeeping
	// Evidence changes what a month is scored on: only while the month is open.
	Evidence bool
}

const art = "Nghị định 335/2025/NĐ-CP, "

// Table is the one table of states: which verb takes which record from where to where.
// Who may use the verb is in access's table of rights. It checks verbs, answers
// availableActions, draws the diagrams in docs/ and generates the tests.
var Table = []Transition{
	{ent.TypeImportBatch, access.ConfirmImport, states(importbatch.StateCHECKED), to(importbatch.StateAPPLIED), "", false},
	{ent.TypeImportBatch, access.DiscardImport, states(importbatch.StateCHECKED), to(importbatch.StateDISCARDED), "", false},
	{ent.TypeImportBatch, access.WithdrawImport, states(importbatch.StateAPPLIED), to(importbatch.StateWITHDRAWN), "", false},

	{ent.TypeWorkItem, access.ReportDelivery, states(workitem.StateOPEN), to(workitem.StateOPEN), art + "Điều 18 khoản 2", true},
	{ent.TypeWorkItem, access.CancelWork, states(workitem.StateOPEN), to(workitem.StateCANCELLED), art + "Điều 18 khoản 1", true},
	{ent.TypeWorkItem, access.HandOverWork, states(workitem.StateOPEN), to(workitem.StateOPEN), art + "Điều 18 khoản 1 điểm d", true},
	{ent.TypeWorkItem, access.ClaimCause, states(workitem.StateOPEN), to(workitem.StateOPEN), art + "Điều 14 khoản 2", true},

	{ent.TypeDelivery, access.AcceptDelivery, states(delivery.StateREPORTED), to(delivery.StateACCEPTED), art + "Điều 14 khoản 2", true},
	{ent.TypeDelivery, access.ReturnDelivery, states(delivery.StateREPORTED), to(delivery.StateRETURNED), art + "Điều 14 khoản 2 điểm b", true},
	{ent.TypeDelivery, access.ExamineDelivery, states(delivery.StateREPORTED), to(delivery.StateREPORTED), art + "Điều 14 khoản 2", true},

	{ent.TypeObjectiveCause, access.ConfirmCause, states(objectivecause.StateCLAIMED), to(objectivecause.StateCONFIRMED), art + "Điều 14 khoản 2", true},
	{ent.TypeObjectiveCause, access.RefuseCause, states(objectivecause.StateCLAIMED), to(objectivecause.StateREFUSED), art + "Điều 14 khoản 2", true},

	{ent.TypeCatalogueEntry, access.MergeEntries, states(catalogueentry.StatePROPOSED, catalogueentry.StateMERGED), to(catalogueentry.StateMERGED), art + "Điều 13 khoản 2", false},
	{ent.TypeCatalogueEntry, access.RejectEntry, states(catalogueentry.StatePROPOSED, catalogueentry.StateMERGED), to(catalogueentry.StateREJECTED), art + "Điều 13 khoản 2", false},
	{ent.TypeCatalogue, access.ProposeProduct, states(catalogue.StateDRAFT), to(catalogue.StateDRAFT), art + "Điều 13 khoản 1", false},
	{ent.TypeCatalogue, access.SetGroupMaxima, states(catalogue.StateDRAFT), to(catalogue.StateDRAFT), art + "Điều 13 khoản 1 điểm a", false},
	{ent.TypeCatalogue, access.SubmitCatalogue, states(catalogue.StateDRAFT), to(catalogue.StateSUBMITTED), art + "Điều 13 khoản 2", false},
	{ent.TypeCatalogue, access.ReturnCatalogue, states(catalogue.StateSUBMITTED), to(catalogue.StateDRAFT), art + "Điều 13 khoản 2", false},
	{ent.TypeCatalogue, access.ApproveCatalogue, states(catalogue.StateSUBMITTED), to(catalogue.StateAPPROVED), art + "Điều 13 khoản 2", false},

	{ent.TypeDelivery, access.AttachEvidence, states(delivery.StateREPORTED), to(delivery.StateREPORTED), art + "Điều 18 khoản 2", true},
	{ent.TypeDelivery, access.RemoveEvidence, states(delivery.StateREPORTED), to(delivery.StateREPORTED), art + "Điều 18 khoản 2", true},

	{ent.TypePeriodAssessment, access.SaveAssessment, states(periodassessment.StateDRAFT), to(periodassessment.StateDRAFT), art + "Điều 18 khoản 2", true},
	{ent.TypePeriodAssessment, access.SubmitAssessment, states(periodassessment.StateDRAFT), to(periodassessment.StateSUBMITTED), art + "Điều 17 khoản 2", true},
	{ent.TypePeriodAssessment, access.RecallAssessment, states(periodassessment.StateSUBMITTED), to(periodassessment.StateDRAFT), art + "Điều 17 khoản 2", true},
	{ent.TypePeriodAssessment, access.ReturnAssessment, states(periodassessment.StateSUBMITTED), to(periodassessment.StateDRAFT), art + "Điều 17 khoản 2", true},
	{ent.TypePeriodAssessment, access.ConfirmAssessment, states(periodassessment.StateSUBMITTED), to(periodassessment.StateCONFIRMED), art + "Điều 17 khoản 2", true},
	{ent.TypePeriodAssessment, access.ReopenAssessment, states(periodassessment.StateCONFIRMED), to(periodassessment.StateSUBMITTED), art + "Điều 17 khoản 2", true},
	{ent.TypePeriodAssessment, access.RecordNoData, states(periodassessment.StateDRAFT, periodassessment.StateSUBMITTED), to(periodassessment.StateNO_DATA), art + "Điều 17 khoản 3", true},
	{ent.TypePeriodAssessment, access.PrintForm, states(periodassessment.StateSUBMITTED), to(periodassessment.StateSUBMITTED), art + "Phụ lục II, Mẫu số 01", false},
	{ent.TypePeriodAssessment, access.PrintForm, states(periodassessment.StateCONFIRMED), to(periodassessment.StateCONFIRMED), art + "Phụ lục II, Mẫu số 01", false},
	{ent.TypePeriodAssessment, access.SaveAssessment, states(periodassessment.StateNO_DATA), to(periodassessment.StateDRAFT), art + "Điều 18 khoản 2", true},

	{ent.TypeAnnualRating, access.SaveSelfRating, states(annualrating.StatePREPARED), to(annualrating.StatePREPARED), art + "Điều 21 khoản 1 điểm a, khoản 2 điểm a", false},
	{ent.TypeAnnualRating, access.SubmitSelfRating, states(annualrating.StatePREPARED), to(annualrating.StateSELF_RATED), art + "Điều 21 khoản 1 điểm a, khoản 2 điểm a", false},
	{ent.TypeAnnualRating, access.AdoptMinutes, states(annualrating.StatePREPARED, annualrating.StateSELF_RATED), to(annualrating.StateDISCUSSED), art + "Điều 21 khoản 1 điểm b, khoản 2 điểm b", false},
	{ent.TypeAnnualRating, access.RecordPartyOpinion, states(annualrating.StateDISCUSSED), to(annualrating.StateOPINED), art + "Điều 21 khoản 1 điểm c, khoản 2 điểm c", false},
	{ent.TypeAnnualRating, access.ProposeRatings, states(annualrating.StateSELF_RATED, annualrating.StateDISCUSSED, annualrating.StateOPINED, annualrating.StatePROPOSED),
		to(annualrating.StatePROPOSED), art + "Điều 9 khoản 2, Điều 21 khoản 1 điểm d", false},
	{ent.TypeAnnualRating, access.DecideRatings, states(annualrating.StatePROPOSED), to(annualrating.StateDECIDED), art + "Điều 5, Điều 10 khoản 2, Điều 21 điểm d", false},
	{ent.TypeAnnualRating, access.NotifyRatings, states(annualrating.StateDECIDED), to(annualrating.StateNOTIFIED), art + "Điều 9 khoản 2 điểm b, Điều 21 điểm đ", false},
	{ent.TypeAnnualRating, access.AcknowledgeRating, states(annualrating.StateNOTIFIED), to(annualrating.StateNOTIFIED), art + "Điều 21 điểm đ", false},
	{ent.TypeAnnualRating, access.PrintRating, states(annualrating.StateNOTIFIED), to(annualrating.StateNOTIFIED), art + "Phụ lục II, Mẫu số 02", false},
	{ent.TypeAnnualRating, access.PrintRating, states(annualrating.StateSUPERSEDED), to(annualrating.StateSUPERSEDED), art + "Phụ lục II, Mẫu số 02", false},
	{ent.TypeAnnualRating, access.ReplaceRating, states(annualrating.StateNOTIFIED), to(annualrating.StateSUPERSEDED), art + "Điều 21 khoản 3", false},

	{ent.TypeMeeting, access.RecordAttendance, states(meeting.StateCALLED, meeting.StateHELD), to(meeting.StateHELD), art + "Điều 21 khoản 1 điểm b, khoản 2 điểm b", false},
	{ent.TypeMeeting, access.SaveMinutes, states(meeting.StateHELD), to(meeting.StateHELD), art + "Điều 21 khoản 1 điểm b, khoản 2 điểm b", false},
	{ent.TypeMeeting, access.AdoptMinutes, states(meeting.StateHELD), to(meeting.StateADOPTED), art + "Điều 21 khoản 1 điểm b, khoản 2 điểm b", false},
	{ent.TypeMeeting, access.FileRecord, states(meeting.StateADOPTED), to(meeting.StateADOPTED), art + "Điều 24 khoản 3", false},

	{ent.TypeDossier, access.RecordDossierPaper, states(dossier.StateOPEN), to(dossier.StateOPEN), art + "Điều 23", false},
	{ent.TypeDossier, access.RecordDossierPaper, states(dossier.StatePROPOSED), to(dossier.StatePROPOSED), art + "Điều 23", false},
	{ent.TypeDossier, access.ProposeDossier, states(dossier.StateOPEN), to(dossier.StatePROPOSED), art + "Điều 23", false},
	{ent.TypeDossier, access.ConfirmDossier, states(dossier.StatePROPOSED), to(dossier.StateCONFIRMED), art + "Điều 23", false},
	{ent.TypeDossier, access.RejectDossier, states(dossier.StatePROPOSED), to(dossier.StateREJECTED), art + "Điều 23", false},
	{ent.TypeDossier, access.WithdrawDossier, states(dossier.StateOPEN, dossier.StatePROPOSED), to(dossier.StateWITHDRAWN), art + "Điều 23", false},
	{ent.TypeDossier, access.PrintDossier, states(dossier.StateCONFIRMED), to(dossier.StateCONFIRMED), art + "Điều 23", false},

	{ent.TypeDelegation, access.EndDelegation, states(delegation.StateIN_FORCE), to(delegation.StateENDED), art + "Điều 10", false},

	{ent.TypePetition, access.ReceivePetition, states(petition.StateFILED), to(petition.StateRECEIVED), art + "Điều 22", false},
	{ent.TypePetition, access.AnswerPetition, states(petition.StateFILED, petition.StateRECEIVED), to(petition.StateANSWERED), art + "Điều 22", false},
	{ent.TypePetition, access.WithdrawPetition, states(petition.StateFILED, petition.StateRECEIVED), to(petition.StateWITHDRAWN), art + "Điều 22", false},
	{ent.TypePetition, access.RecordExtension, states(petition.StateFILED), to(petition.StateFILED), art + "Điều 22", false},
	{ent.TypePetition, access.RecordExtension, states(petition.StateRECEIVED), to(petition.StateRECEIVED), art + "Điều 22", false},
	{ent.TypePetition, access.PrintPetition, states(petition.StateFILED), to(petition.StateFILED), art + "Điều 24 khoản 2", false},
	{ent.TypePetition, access.PrintPetition, states(petition.StateRECEIVED), to(petition.StateRECEIVED), art + "Điều 24 khoản 2", false},
	{ent.TypePetition, access.PrintPetition, states(petition.StateANSWERED), to(petition.StateANSWERED), art + "Điều 24 khoản 2", false},
	{ent.TypePetition, access.PrintPetition, states(petition.StateWITHDRAWN), to(petition.StateWITHDRAWN), art + "Điều 24 khoản 2", false},

	{ent.TypeRun, access.CancelRun, states(run.StateQUEUED, run.StateRUNNING, run.StateFAILED), to(run.StateCANCELLED), "", false},
	{ent.TypeRun, access.PublishRun, states(run.StateRUNNING), to(run.StatePUBLISHED), art + "Điều 17 khoản 3", false},
	{ent.TypeRun, access.SupersedeRun, states(run.StatePUBLISHED), to(run.StatePUBLISHED), art + "Điều 17 khoản 3", false},

	{ent.TypeWhatIf, access.CancelWhatIf, states(whatif.StateQUEUED, whatif.StateRUNNING), to(whatif.StateCANCELLED), "", false},
	{ent.TypeWhatIf, access.FinishWhatIf, states(whatif.StateRUNNING), to(whatif.StateDONE), "", false},

	{ent.TypeRuleDraft, access.SetRuleValue, states(ruledraft.StateDRAFT), to(ruledraft.StateDRAFT), ofTheLaw, false},
	{ent.TypeRuleDraft, access.SaveRuleText, states(ruledraft.StateDRAFT), to(ruledraft.StateDRAFT), ofTheLaw, false},
	{ent.TypeRuleDraft, access.CheckRuleDraft, states(ruledraft.StateDRAFT), to(ruledraft.StateDRAFT), ofTheLaw, false},
	{ent.TypeRuleDraft, access.AdoptCases, states(ruledraft.StateDRAFT), to(ruledraft.StateDRAFT), ofTheLaw, false},
	{ent.TypeRuleDraft, access.SubmitRuleDraft, states(ruledraft.StateDRAFT), to(ruledraft.StateSUBMITTED), ofTheLaw, false},
	{ent.TypeRuleDraft, access.ReturnRuleDraft, states(ruledraft.StateSUBMITTED, ruledraft.StateAPPROVED), to(ruledraft.StateDRAFT), ofTheLaw, false},
	{ent.TypeRuleDraft, access.ApproveRuleDraft, states(ruledraft.StateSUBMITTED), to(ruledraft.StateAPPROVED), ofTheLaw, false},
	{ent.TypeRuleDraft, access.PublishRuleDraft, states(ruledraft.StateAPPROVED), to(ruledraft.StatePUBLISHED), ofTheLaw, false},
	{ent.TypeRuleDraft, access.DiscardRuleDraft, states(ruledraft.StateDRAFT, ruledraft.StateSUBMITTED, ruledraft.StateAPPROVED), to(ruledraft.StateDISCARDED), ofTheLaw, false},
	{ent.TypeConfirmation, access.WithdrawConfirmation, states(confirmation.StateIN_FORCE), to(confirmation.StateWITHDRAWN), ofTheLaw, false},

	{ent.TypeCriterion, access.SaveCriterion, states(criterion.StateDRAFT), to(criterion.StateDRAFT), art + "Điều 7 khoản 2", false},
	{ent.TypeCriterion, access.PublishCriterion, states(criterion.StateDRAFT), to(criterion.StatePUBLISHED), art + "Điều 7 khoản 2", false},
	{ent.TypeCriterion, access.RetireCriterion, states(criterion.StateDRAFT, criterion.StatePUBLISHED), to(criterion.StateRETIRED), art + "Điều 7 khoản 2", false},

	{ent.TypeAssignedTask, access.ReportTask, states(assignedtask.StateASSIGNED), to(assignedtask.StateREPORTED), art + "Điều 7 khoản 1 điểm b", true},
	{ent.TypeAssignedTask, access.ReturnTask, states(assignedtask.StateREPORTED), to(assignedtask.StateASSIGNED), art + "Điều 8 khoản 1 điểm a", true},
	{ent.TypeAssignedTask, access.VerifyTask, states(assignedtask.StateREPORTED), to(assignedtask.StateVERIFIED), art + "Điều 8 khoản 1 điểm a", true},
	{ent.TypeAssignedTask, access.ExtendTask, states(assignedtask.StateASSIGNED), to(assignedtask.StateASSIGNED), art + "Điều 7 khoản 1 điểm b", true},
	{ent.TypeAssignedTask, access.CancelTask, states(assignedtask.StateASSIGNED), to(assignedtask.StateCANCELLED), art + "Điều 7 khoản 1 điểm b", true},

	{ent.TypeFinding, access.RemedyFinding, states(finding.StateOPEN), to(finding.StateREMEDIED), art + "Điều 8 khoản 1 điểm c", true},
	{ent.TypeComplaint, access.VerifyComplaint, states(complaint.StateRECEIVED), to(complaint.StateVERIFIED), art + "Điều 9 khoản 2 điểm a", true},
	{ent.TypeForceMajeure, access.AcceptForceMajeure, states(forcemajeure.StateCLAIMED), to(forcemajeure.StateACCEPTED), art + "Điều 8 khoản 4 điểm b", true},
	{ent.TypeForceMajeure, access.RefuseForceMajeure, states(forcemajeure.StateCLAIMED), to(forcemajeure.StateREFUSED), art + "Điều 8 khoản 4 điểm b", true},
	{ent.TypeConclusion, access.WithdrawConclusion, states(conclusion.StateIN_FORCE), to(conclusion.StateWITHDRAWN), art + "Điều 8 khoản 4 điểm a", true},

	{ent.TypeUnitAssessment, access.SaveUnitAssessment, states(unitassessment.StateDRAFT), to(unitassessment.StateDRAFT), art + "Điều 9 khoản 2 điểm a", true},
	{ent.TypeUnitAssessment, access.SubmitUnitAssessment, states(unitassessment.StateDRAFT), to(unitassessment.StateSUBMITTED), art + "Điều 9 khoản 2 điểm a", true},
	{ent.TypeUnitAssessment, access.ReturnUnitAssessment, states(unitassessment.StateSUBMITTED), to(unitassessment.StateDRAFT), art + "Điều 9 khoản 2 điểm a", true},
	{ent.TypeUnitAssessment, access.ConfirmUnitAssessment, states(unitassessment.StateSUBMITTED), to(unitassessment.StateCONFIRMED), art + "Điều 5", true},
	{ent.TypeUnitAssessment, access.ReopenUnitAssessment, states(unitassessment.StateCONFIRMED), to(unitassessment.StateSUBMITTED), art + "Điều 5", true},
	{ent.TypeUnitAssessment, access.FixUnitRating, states(unitassessment.StateCONFIRMED), to(unitassessment.StateCONFIRMED), art + "Điều 8 khoản 4 điểm b", true},
}

func states[S ~string](from ...S) []string {
	var all []string
	for _, s := range from {
		all = append(all, string(s))
	}
	return all
}

func to[S ~string](s S) string { return string(s) }

// Next returns the transition that a verb makes from a state, or a BAD_STATE error that
// names the article.
func Next(entity string, verb access.Verb, state string) (Transition, error) {
	article := ""
	for _, t := range Table {
		if t.Entity != entity || t.Verb != verb {
			continue
		}
		article = t.Article
		if slices.Contains(t.From, state) {
			return t, nil
		}
	}
	return Transition{}, badState("Trạng thái hiện tại không cho phép việc này.",
		"The present state does not allow this.").Under(article)
}

// Offered lists the verbs that the state allows and the viewer may use. frozen leaves
// out those that change evidence, once the month is no longer open.
func Offered(v *access.Viewer, entity, state string, target access.Target, frozen bool) []access.Verb {
	var verbs []access.Verb
	for _, t := range Table {
		if t.Entity == entity && slices.Contains(t.From, state) && !(frozen && t.Evidence) &&
			access.May(v, t.Verb, target) && !v.IsSystem() {
			verbs = append(verbs, t.Verb)
		}
	}
	return verbs
}
