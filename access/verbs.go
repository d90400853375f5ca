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

	SaveAssessment    Verb = "SAVE_ASSESSMENT"
	SubmitAssessment  Verb = "SUBMIT_ASSESSMENT"
	RecallAssessment  Verb = "RECALL_ASSESSMENT"
	ReturnAssessment  Verb = "RETURN_ASSESSMENT"
	ConfirmAssessment Verb = "CONFIRM_ASSESSMENT"
	ReopenAssessment  Verb = "REOPEN_ASSESSMENT"
	RecordNoData      Verb = "RECORD_NO_DATA"

	OpenMonth     Verb = "OPEN_MONTH"
	ClosePeriod   Verb = "CLOSE_PERIOD"
	CancelRun     Verb = "CANCEL_RUN"
	SupersedeRun  Verb = "SUPERSEDE_RUN"
	ComputeRun    Verb = "COMPUTE_RUN"
	PublishRun    Verb = "PUBLISH_RUN"
	ExportRanking Verb = "EXPORT_RANKING"
	ReadResult    Verb = "READ_RESULT"

	SetSecurityPolicy Verb = "SET_SECURITY_POLICY"
	OffboardAccount   Verb = "OFFBOARD_ACCOUNT"
	ExportMyData      Verb = "EXPORT_MY_DATA"
	AttachEvidence    Verb = "ATTACH_EVIDENCE"
	RemoveEvidence    Verb = "REMOVE_EVIDENCE"
)
