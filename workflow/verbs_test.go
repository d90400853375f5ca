package workflow_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/workflow"
)

// verbOf names the verb of every method that changes the world.
var verbOf = map[string]access.Verb{
	"CreateFirstAdministrator": access.CreateFirstAdministrator, "CreateAdministrator": access.CreateFirstAdministrator,
	"CreateSampleAccount": access.CreateAccount, "CreateStaffAccounts": access.CreateAccount, "CreateAccount": access.CreateAccount,
	"ResetPassword": access.ResetPassword, "SetAccountDisabled": access.SetAccountDisabled, "ChangePassword": access.ChangePassword,
	"GrantRole": access.GrantRole, "RevokeGrant": access.RevokeGrant,
	"SignIn": access.SignIn, "Refresh": access.SignIn, "SignOut": access.SignOut, "EndSession": access.EndSession,
	"SendFile": access.SendFile, "ImportErrorFile": access.SendFile, "CheckImport": access.CheckImport,
	"ConfirmImport": access.ConfirmImport, "DiscardImport": access.DiscardImport, "WithdrawImport": access.WithdrawImport,
	"RecordLeave": access.RecordLeave, "AssignCharges": access.AssignCharges, "ResolveNote": access.ResolveNote,
	"AssignWork": access.AssignWork, "CancelWork": access.CancelWork, "ReportDelivery": access.ReportDelivery,
	"AcceptDeliveries": access.AcceptDelivery, "ReturnDelivery": access.ReturnDelivery,
	"AssignRows": access.AssignWork, "AssignToGroup": access.AssignWork, "CopyWork": access.AssignWork,
	"ShareWork": access.ShareWork, "AddShares": access.ShareWork, "HandOverWork": access.HandOverWork,
	"ClaimCause": access.ClaimCause, "ConfirmCause": access.ConfirmCause, "RefuseCause": access.RefuseCause,
	"ExamineDelivery": access.ExamineDelivery,
	"ProposeProduct":  access.ProposeProduct, "MergeEntries": access.MergeEntries, "RejectEntry": access.RejectEntry,
	"SetGroupMaxima": access.SetGroupMaxima, "SubmitCatalogue": access.SubmitCatalogue,
	"ReturnCatalogue": access.ReturnCatalogue, "ApproveCatalogue": access.ApproveCatalogue,
	"SaveAssessment": access.SaveAssessment, "SubmitAssessment": access.SubmitAssessment, "RecallAssessment": access.RecallAssessment,
	"ReturnAssessment": access.ReturnAssessment, "ConfirmAssessment": access.ConfirmAssessment,
	"ReopenAssessment": access.ReopenAssessment, "RecordNoData": access.RecordNoData,
	"OpenPeriod": access.OpenPeriod, "ClosePeriod": access.ClosePeriod, "CancelRun": access.CancelRun, "SupersedeRun": access.SupersedeRun,
	"ExportRanking": access.ExportRanking, "Explain": access.ReadResult,
	"LoadProvince":     access.LoadProvince,
	"RecordSecondment": access.RecordSecondment, "SetSpecialDeadline": access.SetSpecialDeadline,
	"RecordDiscipline": access.RecordDiscipline, "RecordAttestation": access.RecordAttestation, "RecordCapDecision": access.RecordCapDecision,
	"OpenDossier": access.OpenDossier, "RecordDossierPaper": access.RecordDossierPaper, "ProposeDossier": access.ProposeDossier,
	"ConfirmDossier": access.ConfirmDossier, "RejectDossier": access.RejectDossier, "WithdrawDossier": access.WithdrawDossier,
	"PrintDossier": access.PrintDossier, "ExportDossiers": access.ExportDossiers,
	"ExplainUnit": access.ReadResult, "ExplainLimit": access.ReadResult, "ExplainProposal": access.ReadResult,
	"ExplainDossier": access.ReadResult, "Eligibility": access.ReadResult,
	"SetSecurityPolicy": access.SetSecurityPolicy, "OffboardAccount": access.OffboardAccount, "ExportMyData": access.ExportMyData,
	"AttachEvidence": access.AttachEvidence, "RemoveEvidence": access.RemoveEvidence,

	"RecordDelegation": access.RecordDelegation, "EndDelegation": access.EndDelegation, "RecordExtension": access.RecordExtension,
	"FilePetition": access.FilePetition, "ReceivePetition": access.ReceivePetition, "AnswerPetition": access.AnswerPetition,
	"WithdrawPetition": access.WithdrawPetition, "PrintPetition": access.PrintPetition,
	"ExportOverdue": access.ExportOverdue, "ExportNational": access.ExportNational,

	"PrepareRatings": access.PrepareRatings, "SaveSelfRating": access.SaveSelfRating, "SubmitSelfRating": access.SubmitSelfRating,
	"CreateMeeting": access.CreateMeeting, "RecordAttendance": access.RecordAttendance, "SaveMinutes": access.SaveMinutes,
	"AdoptMinutes": access.AdoptMinutes, "RecordPartyOpinion": access.RecordPartyOpinion, "ProposeRatings": access.ProposeRatings,
	"DecideRatings": access.DecideRatings, "NotifyRatings": access.NotifyRatings, "AcknowledgeRating": access.AcknowledgeRating, "PrintRating": access.PrintRating,
	"ReplaceRating": access.ReplaceRating, "FileRecord": access.FileRecord, "FetchRecord": access.FetchRecord, "KeepForms": access.KeepForms,
	"PrintForm": access.PrintForm, "PrintExplanation": access.PrintExplanation,
	"StartWhatIf": access.StartWhatIf, "CancelWhatIf": access.CancelWhatIf, "ComputeWhatIf": access.FinishWhatIf,
	"ExportWhatIf": access.ExportWhatIf,

	"StartRuleDraft": access.StartRuleDraft, "SetRuleValues": access.SetRuleValue, "SaveRuleText": access.SaveRuleText,
	"CheckRuleDraft": access.CheckRuleDraft, "AdoptCases": access.AdoptCases, "SubmitRuleDraft": access.SubmitRuleDraft,
	"ReturnRuleDraft": access.ReturnRuleDraft, "ApproveRuleDraft": access.ApproveRuleDraft, "PublishRuleDraft": access.PublishRuleDraft,
	"DiscardRuleDraft": access.DiscardRuleDraft, "ConfirmValue": access.ConfirmValue, "WithdrawConfirmation": access.WithdrawConfirmation,

	"Work": access.ComputeRun, "ResumeImports": access.ConfirmImport,

	"SaveCriterion": access.SaveCriterion, "PublishCriterion": access.PublishCriterion, "RetireCriterion": access.RetireCriterion,
	"AdoptExampleCriteria": access.AdoptExampleCriteria, "RecordMeasurement": access.RecordMeasurement,
	"ChooseRule": access.ChooseRule, "EndRuleChoice": access.EndRuleChoice, "RecordRegulation": access.RecordRegulation,
	"AssignTask": access.AssignTask, "ReportTask": access.ReportTask, "ReturnTask": access.ReturnTask,
	"VerifyTask": access.VerifyTask, "ExtendTask": access.ExtendTask, "CancelTask": access.CancelTask,
	"RecordFinding": access.RecordFinding, "RemedyFinding": access.RemedyFinding,
	"RecordComplaint": access.RecordComplaint, "VerifyComplaint": access.VerifyComplaint,
	"ClaimForceMajeure": access.ClaimForceMajeure, "AcceptForceMajeure": access.AcceptForceMajeure,
	"RefuseForceMajeure": access.RefuseForceMajeure,
	"RecordConclusion":   access.RecordConclusion, "WithdrawConclusion": access.WithdrawConclusion,
	"SaveUnitAssessment": access.SaveUnitAssessment, "SubmitUnitAssessment": access.SubmitUnitAssessment,
	"ReturnUnitAssessment": access.ReturnUnitAssessment, "ConfirmUnitAssessment": access.ConfirmUnitAssessment,
	"ReopenUnitAssessment": access.ReopenUnitAssessment, "FixUnitRating": access.FixUnitRating,
}

// reading lists the methods that change nothing.
var reading = []string{
	"AwaitingAcceptance", "CatalogueActions", "CauseActions", "ChangesOf", "EntryActions", "OutsideCatalogue", "SharedOf", "WorkActions",
	"AgencyOf", "Checkpoint", "Clock", "Closing", "Compare", "ConditionLabel", "ExcellencePreview", "History", "NormLabel", "NormsOf", "RankUnits", "ReasonOfUnit",
	"CurrentPost", "Demonstration", "Directory", "FormOf", "Forms", "HasAccount", "HeadOf", "ImportActions",
	"ImportProgress", "List", "MyForm", "MyWork", "PostActions", "ProposalActions", "DossierActions", "DossierBonus", "DossierProtections", "DossierSanction", "ProposalAdverse", "Protections", "DossierTitle", "DossierYears", "Dossiers", "CapActions", "ReasonOf", "RunActions", "ScopeOf", "SetupCode",
	"DelegationActions", "DueOf", "LendableVerbs", "NationalStatus", "Overdue", "OwnAct", "PetitionActions", "PetitionOffice",
	"ReplacingRating", "SupersedingResult", "TimingOfPetition",
	"CheckRatingCaps", "DecisionOf", "MeetingActions", "MeetingParticipants", "PublishedRatings", "RatingActions", "RatingStages",
	"SelfRatingOf", "StateOf", "YearActions", "HeadsAboveUnit", "MattersOf", "DiscussedAt", "BeingReplaced",
	"AccountActions", "AuditLines", "OpenSessions", "Readings", "SecurityPolicy", "SignIns",
	"SetupNeeded", "Today", "VerifyRun", "Viewer", "Wait", "WatchImport", "WatchRun",
	"CriterionActions", "PolicyByID", "TaskActions", "TaskSummaries", "UnitActions", "PersonActions", "RegulationLayers", "UnitFormIn", "UnitFormOf", "ChoosablePolicies", "MeasurementReading", "QuestionOf", "RuleChoiceHolds",
	"ConfirmationActions", "DraftChanges", "DraftQuestions", "DraftTitle", "LawActions", "PeriodDoubtful", "ProveLaw", "ResultDoubtful",
	"RuleDraftActions", "RuleParts", "RuleTextByHash", "RuleTexts", "RunDoubtful", "UnitResultDoubtful",
	"UnitRecordActions", "RulesUsed", "WatchWhatIf", "WhatIfActions",
}

// aspects are verbs that are checked inside the method of another: what a file may hold.
var aspects = []access.Verb{access.ImportRegister, access.ImportWork}

func TestEveryMethodThatChangesTheWorldHasAVerbAndEveryVerbAMethod(t *testing.T) {
	service := reflect.TypeFor[*workflow.Service]()
	used := slices.Clone(aspects)
	for i := range service.NumMethod() {
		name := service.Method(i).Name
		verb, changes := verbOf[name]
		if changes == slices.Contains(reading, name) {
			t.Errorf("%s: say here which verb it is, or that it only reads", name)
		}
		used = append(used, verb)
	}
	for _, verb := range access.Verbs() {
		if !slices.Contains(used, verb) {
			t.Errorf("no method does %s", verb)
		}
	}
	for name := range verbOf {
		if _, ok := service.MethodByName(name); !ok {
			t.Errorf("there is no method %s", name)
		}
	}
}
