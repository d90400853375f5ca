package access

import "slices"

// Reach says where a role may use a verb.
type Reach string

const (
	// Within the subtree the role holds for: a grant's, a head's unit, a deputy's charges.
	Within Reach = "WITHIN"
	// Agency: the role holds for the whole agency of the record, not only for a division.
	Agency Reach = "AGENCY"
	// Whole installation only: a grant without a unit.
	Whole Reach = "WHOLE"
	// Oneself: the record is about the viewer's own person or account.
	Oneself Reach = "ONESELF"
	// FollowUp: the viewer is the follow-up authority of the person today (Art. 10.1), or
	// the authority that rates the unit (Art. 5).
	FollowUp Reach = "FOLLOW_UP"
	// Rating: the viewer decides the year of the person or unit (Arts. 5, 10.2).
	Rating Reach = "RATING"
	// OwnUnit: the role holds for the very unit of the record, not for one above it.
	OwnUnit Reach = "OWN_UNIT"
)

// Right lets a role use a verb within a reach.
type Right struct {
	Role  Role
	Reach Reach
}

// anyone lets every signed-in account use a verb on itself, with or without a role: who
// has lost every role can still change the password and end a session.
var anyone = []Right{{Anybody, Oneself}}

var (
	accounts  = []Right{{Administrator, Within}}
	registers = []Right{{Administrator, Within}, {HomeAffairs, Within}, {HR, Within}}
	workFiles = []Right{{Administrator, Within}, {HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}}
	managers  = []Right{{UnitHead, Within}, {Deputy, Within}, {DecisionAuthority, Within}}
	followUp  = []Right{{UnitHead, FollowUp}, {DecisionAuthority, FollowUp}}
	closers   = []Right{{HomeAffairs, Agency}, {HR, Agency}, {UnitHead, Agency}}
	own       = []Right{{Staff, Oneself}}
	readers   = []Right{
		{Staff, Oneself}, {HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}, {Deputy, Within},
		{DecisionAuthority, Within}, {Auditor, Within},
	}

	drafters      = []Right{{UnitHead, Within}, {Deputy, Within}, {HR, Within}, {HomeAffairs, Within}}
	mergers       = []Right{{HR, Agency}, {HomeAffairs, Agency}}
	approvers     = []Right{{UnitHead, Agency}, {HomeAffairs, Agency}}
	ruleMakers    = []Right{{HomeAffairs, Whole}}
	provincial    = []Right{{HomeAffairs, Whole}, {DecisionAuthority, Whole}}
	overseers     = []Right{{HomeAffairs, Within}, {DecisionAuthority, Within}}
	supervisors   = []Right{{HomeAffairs, Within}, {HR, Within}, {DecisionAuthority, Within}, {UnitHead, FollowUp}}
	unitItself    = []Right{{UnitHead, OwnUnit}, {HR, OwnUnit}}
	bodies        = []Right{{HR, Agency}, {HomeAffairs, Agency}}
	callers       = []Right{{HR, Agency}, {HomeAffairs, Agency}, {UnitHead, Within}}
	raters        = []Right{{UnitHead, Rating}, {DecisionAuthority, Rating}}
	unitRater     = []Right{{UnitHead, FollowUp}, {DecisionAuthority, FollowUp}, {HomeAffairs, FollowUp}}
	dossierMakers = []Right{{HR, Within}, {HomeAffairs, Within}, {UnitHead, Within}}
)

// rights is the one table of who may do what, where. A verb that is not in it, or a role
// that is not in its row, may not. The states in which a verb is possible are in the
// state table of package workflow.
var rights = map[Verb][]Right{
	ChangePassword:     anyone,
	SignOut:            anyone,
	CreateAccount:      accounts,
	ResetPassword:      accounts,
	SetAccountDisabled: accounts,
	GrantRole:          {{Administrator, Whole}},
	RevokeGrant:        {{Administrator, Whole}},
	EndSession:         append(slices.Clone(anyone), accounts...),

	SendFile:       anyone,
	CheckImport:    workFiles,
	ConfirmImport:  workFiles,
	DiscardImport:  workFiles,
	WithdrawImport: workFiles,
	ImportRegister: registers,
	ImportWork:     workFiles,

	RecordLeave:   registers,
	AssignCharges: registers,
	ResolveNote:   registers,

	AssignWork:     managers,
	CancelWork:     managers,
	ReportDelivery: own,
	AcceptDelivery: managers,
	ReturnDelivery: managers,

	ShareWork:       managers,
	HandOverWork:    managers,
	ExamineDelivery: managers,
	ClaimCause:      own,
	ConfirmCause:    followUp,
	RefuseCause:     followUp,

	// Units draft, the personnel body of the agency puts together, the head of the agency
	// or Home Affairs decides (Art. 13.1, 13.2).
	ProposeProduct:   drafters,
	MergeEntries:     mergers,
	RejectEntry:      mergers,
	SetGroupMaxima:   mergers,
	SubmitCatalogue:  mergers,
	ReturnCatalogue:  approvers,
	ApproveCatalogue: approvers,

	SaveAssessment:    own,
	SubmitAssessment:  own,
	RecallAssessment:  own,
	ReturnAssessment:  followUp,
	ConfirmAssessment: followUp,
	ReopenAssessment:  followUp,
	RecordNoData:      closers,

	OpenPeriod:    {{Administrator, Within}, {HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}},
	ClosePeriod:   closers,
	CancelRun:     closers,
	SupersedeRun:  {{HomeAffairs, Agency}, {HR, Agency}},
	ExportRanking: {{HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}, {DecisionAuthority, Within}, {Auditor, Within}},
	ReadResult:    readers,

	// Who may read a form or an explanation may have it as a document.
	// Whoever holds an authority lends it, or the personnel body records the document; both
	// only in favour of somebody else (workflow). The answer to a petition is for the
	// authority that follows up or rates (Art. 22).
	RecordDelegation: {{UnitHead, Oneself}, {HR, Within}, {HomeAffairs, Within}},
	EndDelegation:    {{UnitHead, Oneself}, {HR, Within}, {HomeAffairs, Within}},
	RecordExtension:  unitRater,
	FilePetition:     own,
	WithdrawPetition: own,
	ReceivePetition:  {{UnitHead, FollowUp}, {DecisionAuthority, FollowUp}, {HR, Within}},
	AnswerPetition:   followUp,
	PrintPetition:    {{Staff, Oneself}, {UnitHead, Within}, {HR, Within}, {HomeAffairs, Within}, {DecisionAuthority, Within}, {Auditor, Within}},
	ExportOverdue:    {{HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}, {DecisionAuthority, Within}, {Auditor, Within}},
	ExportNational:   {{HomeAffairs, Agency}, {HR, Agency}},

	PrintForm:        readers,
	PrintExplanation: readers,

	// Criteria and rules are set for the whole province (Art. 7.2).
	SaveCriterion:        ruleMakers,
	AdoptExampleCriteria: ruleMakers,
	PublishCriterion:     provincial,
	RetireCriterion:      provincial,
	ChooseRule:           provincial,
	EndRuleChoice:        provincial,
	RecordRegulation:     {{HomeAffairs, Within}, {HR, Within}},

	StartRuleDraft:       ruleMakers,
	SetRuleValue:         ruleMakers,
	SaveRuleText:         ruleMakers,
	CheckRuleDraft:       ruleMakers,
	AdoptCases:           ruleMakers,
	SubmitRuleDraft:      ruleMakers,
	ReturnRuleDraft:      ruleMakers,
	ApproveRuleDraft:     ruleMakers,
	PublishRuleDraft:     ruleMakers,
	DiscardRuleDraft:     ruleMakers,
	ConfirmValue:         ruleMakers,
	WithdrawConfirmation: ruleMakers,

	// A unit records about itself; whoever rates it verifies and decides (Arts. 5, 9).
	RecordMeasurement:  {{UnitHead, Within}, {Deputy, Within}, {HR, Within}, {HomeAffairs, Within}, {DecisionAuthority, Within}},
	AssignTask:         {{UnitHead, Within}, {HR, Within}, {HomeAffairs, Within}, {DecisionAuthority, Within}},
	ReportTask:         {{UnitHead, OwnUnit}, {HR, OwnUnit}, {Deputy, Within}},
	ReturnTask:         unitRater,
	VerifyTask:         unitRater,
	ExtendTask:         unitRater,
	CancelTask:         unitRater,
	RecordFinding:      supervisors,
	RemedyFinding:      unitRater,
	RecordComplaint:    supervisors,
	VerifyComplaint:    unitRater,
	ClaimForceMajeure:  unitItself,
	AcceptForceMajeure: unitRater,
	RefuseForceMajeure: unitRater,
	RecordConclusion:   overseers,
	WithdrawConclusion: overseers,

	SaveUnitAssessment:    unitItself,
	SubmitUnitAssessment:  {{UnitHead, OwnUnit}},
	ReturnUnitAssessment:  unitRater,
	ConfirmUnitAssessment: unitRater,
	ReopenUnitAssessment:  unitRater,
	FixUnitRating:         unitRater,
	RecordDiscipline:      {{HomeAffairs, Within}, {HR, Within}},
	RecordAttestation:     {{HomeAffairs, Within}, {HR, Within}},
	RecordCapDecision:     {{HomeAffairs, Agency}, {HR, Agency}, {DecisionAuthority, Within}},
	// The personnel body and heads propose, the head of the agency or who stands above
	// decides; the proposer is never the decider (workflow/dossier_steps.go).
	OpenDossier:        dossierMakers,
	RecordDossierPaper: dossierMakers,
	ProposeDossier:     dossierMakers,
	WithdrawDossier:    dossierMakers,
	ConfirmDossier:     {{UnitHead, Agency}, {DecisionAuthority, Within}},
	RejectDossier:      {{UnitHead, Agency}, {DecisionAuthority, Within}},
	PrintDossier:       readers,
	ExportDossiers:     {{HomeAffairs, Within}, {HR, Within}, {UnitHead, Within}, {DecisionAuthority, Within}, {Auditor, Within}},
	RecordSecondment:   registers,
	SetSpecialDeadline: {{HomeAffairs, Within}},
	SetSecurityPolicy:  {{Administrator, Whole}},
	OffboardAccount:    accounts,
	ExportMyData:       anyone,
	AttachEvidence:     own,
	RemoveEvidence:     own,

	// The personnel body prepares and puts together; the meeting is called and recorded where
	// the people work; the authority alone decides (Arts. 10.2, 21).
	PrepareRatings:     bodies,
	SaveSelfRating:     own,
	SubmitSelfRating:   own,
	CreateMeeting:      callers,
	RecordAttendance:   callers,
	SaveMinutes:        callers,
	AdoptMinutes:       callers,
	RecordPartyOpinion: bodies,
	ProposeRatings:     bodies,
	DecideRatings:      raters,
	NotifyRatings:      append(slices.Clone(bodies), raters...),
	AcknowledgeRating:  own,
	PrintRating:        readers,
	ReplaceRating:      raters,
	FileRecord:         callers,
	FetchRecord:        readers,

	// Home Affairs tries other readings of the law for the whole province.
	StartWhatIf:  ruleMakers,
	CancelWhatIf: ruleMakers,
	ExportWhatIf: ruleMakers,
}

// impartial lists the verbs that nobody may use on themself: one does not accept,
// confirm or assign one's own work (Art. 10; a manager of anybody is still not his own).
var impartial = []Verb{
	AssignWork, CancelWork, AcceptDelivery, ReturnDelivery,
	ShareWork, HandOverWork, ExamineDelivery, ConfirmCause, RefuseCause,
	ReturnAssessment, ConfirmAssessment, ReopenAssessment, RecordNoData, RecordLeave, AssignCharges,
	RecordMeasurement, RecordConclusion, WithdrawConclusion, ReceivePetition, AnswerPetition,

	RecordPartyOpinion, ProposeRatings, DecideRatings, ReplaceRating,

	RecordSecondment, RecordDiscipline, RecordAttestation, RecordCapDecision,
	OpenDossier, RecordDossierPaper, ProposeDossier, ConfirmDossier, RejectDossier, WithdrawDossier,
}

// Target is what a verb is aimed at.
type Target struct {
	Path     string   // unit of the record; "" = the whole installation
	Agency   string   // agency of that unit; "" = the whole installation
	Person   string   // person the record is about, "" if none
	Account  string   // account the record belongs to, "" if none
	FollowUp []string // persons who are its follow-up or rating authority today
	Rating   []string // persons who decide its year (Arts. 5, 10.2)
	Above    bool     // the authority in question stands above the agencies
}

// May reports whether the viewer may use the verb on the target, by own authority or one
// that is lent. The program itself may.
func May(v *Viewer, verb Verb, t Target) bool {
	return v != nil && (v.mayOneself(verb, t) || v.lentFor(verb, t) != nil)
}

// mayOneself reports whether the viewer may by what the viewer's own posts and grants give.
func (v *Viewer) mayOneself(verb Verb, t Target) bool {
	if v.system {
		return true
	}
	if t.Person != "" && t.Person == v.Person && slices.Contains(impartial, verb) {
		return false
	}
	for _, r := range rights[verb] {
		if v.holds(r, t) {
			return true
		}
	}
	return false
}

func (v *Viewer) holds(r Right, t Target) bool {
	paths := v.reaches(r.Role)
	if len(paths) == 0 && r.Role != Anybody {
		return false
	}
	switch r.Reach {
	case Within:
		return covers(paths, t.Path)
	case Agency:
		return covers(paths, t.Agency)
	case Whole:
		return covers(paths, "")
	case Oneself:
		return (t.Person != "" && t.Person == v.Person) || (t.Account != "" && t.Account == v.Account)
	case FollowUp:
		if r.Role.Granted() {
			return t.Above && covers(paths, t.Path)
		}
		return slices.Contains(t.FollowUp, v.Person)
	case Rating:
		if r.Role.Granted() {
			return t.Above && covers(paths, t.Path)
		}
		return slices.Contains(t.Rating, v.Person)
	case OwnUnit:
		return t.Path != "" && slices.Contains(paths, t.Path)
	}
	return false
}

// Somewhere reports whether the viewer could use the verb on anything at all; menus use
// it to show no closed doors.
func Somewhere(v *Viewer, verb Verb) bool {
	if v == nil {
		return false
	}
	for _, r := range rights[verb] {
		if r.Role == Anybody || len(v.reaches(r.Role)) > 0 {
			return true
		}
	}
	return v.system || len(v.lentReach(verb)) > 0
}

// Rights returns a copy of the row of a verb, for documentation and tests.
func Rights(verb Verb) []Right { return slices.Clone(rights[verb]) }

// Verbs lists every verb in the table, in order.
func Verbs() []Verb {
	var all []Verb
	for v := range rights {
		all = append(all, v)
	}
	slices.Sort(all)
	return all
}
