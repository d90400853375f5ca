package access

// Verb is something that can be done; every exported function of workflow that changes
// the world has one.
type Verb string

const (
	CreateFirstAdministrator Verb = "CREATE_FIRST_ADMINISTRATOR"
	SignIn                   Verb = "SIGN_IN"
	SignOut                  Verb = "SIGN_OUT"
	ChangePassword           Verb = "CHANGE_PASSWORD"
	CreateAccount            Verb = "CREATE_ACCOUNT"
	ResetPassword            Verb = "RESET_PASSWORD"
	SetAccountDisabled       Verb = "SET_ACCOUNT_DISABLED"
	GrantRole                Verb = "GRANT_ROLE"
	RevokeGrant              Verb = "REVOKE_GRANT"
	EndSession               Verb = "END_SESSION"

	SendFile       Verb = "SEND_FILE"
	CheckImport    Verb = "CHECK_IMPORT"
	ConfirmImport  Verb = "CONFIRM_IMPORT"
	DiscardImport  Verb = "DISCARD_IMPORT"
	WithdrawImport Verb = "WITHDRAW_IMPORT"
	ImportRegister Verb = "IMPORT_REGISTER" // rows of units, staff and products
	ImportWork     Verb = "IMPORT_WORK"     // rows of a month's work

	RecordLeave   Verb = "RECORD_LEAVE"
	AssignCharges Verb = "ASSIGN_CHARGES"
	ResolveNote   Verb = "RESOLVE_NOTE"

	AssignWork     Verb = "ASSIGN_WORK"
	CancelWork     Verb = "CANCEL_WORK"
	ReportDelivery Verb = "REPORT_DELIVERY"
	AcceptDelivery Verb = "ACCEPT_DELIVERY"
	ReturnDelivery Verb = "RETURN_DELIVERY"

	ShareWork        Verb = "SHARE_WORK"
	HandOverWork     Verb = "HAND_OVER_WORK"
	ExamineDelivery  Verb = "EXAMINE_DELIVERY"
	ClaimCause       Verb = "CLAIM_CAUSE"
	ConfirmCause     Verb = "CONFIRM_CAUSE"
	RefuseCause      Verb = "REFUSE_CAUSE"
	ProposeProduct   Verb = "PROPOSE_PRODUCT"
	MergeEntries     Verb = "MERGE_ENTRIES"
	RejectEntry      Verb = "REJECT_ENTRY"
	SetGroupMaxima   Verb = "SET_GROUP_MAXIMA"
	SubmitCatalogue  Verb = "SUBMIT_CATALOGUE"
	ReturnCatalogue  Verb = "RETURN_CATALOGUE"
	ApproveCatalogue Verb = "APPROVE_CATALOGUE"

	SaveAssessment    Verb = "SAVE_ASSESSMENT"
	SubmitAssessment  Verb = "SUBMIT_ASSESSMENT"
	RecallAssessment  Verb = "RECALL_ASSESSMENT"
	ReturnAssessment  Verb = "RETURN_ASSESSMENT"
	ConfirmAssessment Verb = "CONFIRM_ASSESSMENT"
	ReopenAssessment  Verb = "REOPEN_ASSESSMENT"
	RecordNoData      Verb = "RECORD_NO_DATA"

	OpenPeriod    Verb = "OPEN_PERIOD"
	ClosePeriod   Verb = "CLOSE_PERIOD"
	CancelRun     Verb = "CANCEL_RUN"
	SupersedeRun  Verb = "SUPERSEDE_RUN"
	ComputeRun    Verb = "COMPUTE_RUN"
	PublishRun    Verb = "PUBLISH_RUN"
	ExportRanking Verb = "EXPORT_RANKING"
	ReadResult    Verb = "READ_RESULT"

	LoadProvince         Verb = "LOAD_PROVINCE" // the demonstration; only by the program itself
	SaveCriterion        Verb = "SAVE_CRITERION"
	PublishCriterion     Verb = "PUBLISH_CRITERION"
	RetireCriterion      Verb = "RETIRE_CRITERION"
	AdoptExampleCriteria Verb = "ADOPT_EXAMPLE_CRITERIA"
	RecordMeasurement    Verb = "RECORD_MEASUREMENT"
	ChooseRule           Verb = "CHOOSE_RULE"
	EndRuleChoice        Verb = "END_RULE_CHOICE"
	RecordRegulation     Verb = "RECORD_REGULATION"

	AssignTask Verb = "ASSIGN_TASK"
	ReportTask Verb = "REPORT_TASK"
	ReturnTask Verb = "RETURN_TASK"
	VerifyTask Verb = "VERIFY_TASK"
	ExtendTask Verb = "EXTEND_TASK"
	CancelTask Verb = "CANCEL_TASK"

	RecordFinding      Verb = "RECORD_FINDING"
	RemedyFinding      Verb = "REMEDY_FINDING"
	RecordComplaint    Verb = "RECORD_COMPLAINT"
	VerifyComplaint    Verb = "VERIFY_COMPLAINT"
	ClaimForceMajeure  Verb = "CLAIM_FORCE_MAJEURE"
	AcceptForceMajeure Verb = "ACCEPT_FORCE_MAJEURE"
	RefuseForceMajeure Verb = "REFUSE_FORCE_MAJEURE"
	RecordConclusion   Verb = "RECORD_CONCLUSION"
	WithdrawConclusion Verb = "WITHDRAW_CONCLUSION"

	SaveUnitAssessment    Verb = "SAVE_UNIT_ASSESSMENT"
	SubmitUnitAssessment  Verb = "SUBMIT_UNIT_ASSESSMENT"
	ReturnUnitAssessment  Verb = "RETURN_UNIT_ASSESSMENT"
	ConfirmUnitAssessment Verb = "CONFIRM_UNIT_ASSESSMENT"
	ReopenUnitAssessment  Verb = "REOPEN_UNIT_ASSESSMENT"
	FixUnitRating         Verb = "FIX_UNIT_RATING"
	RecordSecondment      Verb = "RECORD_SECONDMENT"
	SetSpecialDeadline    Verb = "SET_SPECIAL_DEADLINE"
	RecordDiscipline      Verb = "RECORD_DISCIPLINE"
	RecordAttestation     Verb = "RECORD_ATTESTATION"
	RecordCapDecision     Verb = "RECORD_CAP_DECISION"
	ConfirmProposal       Verb = "CONFIRM_PROPOSAL"
	RejectProposal        Verb = "REJECT_PROPOSAL"
	SetSecurityPolicy     Verb = "SET_SECURITY_POLICY"
	OffboardAccount       Verb = "OFFBOARD_ACCOUNT"
	ExportMyData          Verb = "EXPORT_MY_DATA"
	AttachEvidence        Verb = "ATTACH_EVIDENCE"
	RemoveEvidence        Verb = "REMOVE_EVIDENCE"

	StartWhatIf  Verb = "START_WHAT_IF"
	CancelWhatIf Verb = "CANCEL_WHAT_IF"
	FinishWhatIf Verb = "FINISH_WHAT_IF" // by the program, when it is computed
	ExportWhatIf Verb = "EXPORT_WHAT_IF"
)
