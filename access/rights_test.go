package access_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
)

// Situations: where a role is held, and what a verb is aimed at. The record is about
// somebody of the division 00010001 of the agency 0001, unless it is about the viewer.
const (
	division, agency, elsewhere = "00010001", "0001", "00010002"
	me                          = "me"
)

var somebody = access.Target{Path: division, Agency: agency, Person: "somebody", Account: "somebody"}

var situations = map[string]struct {
	held   string
	target access.Target
}{
	"division":  {division, somebody},
	"agency":    {agency, somebody},
	"outside":   {elsewhere, somebody},
	"whole":     {"", access.Target{}},
	"oneself":   {division, access.Target{Path: division, Agency: agency, Person: me, Account: me}},
	"follow-up": {elsewhere, access.Target{Path: division, Agency: agency, Person: "somebody", FollowUp: []string{me}}},
	"rating":    {elsewhere, access.Target{Path: division, Agency: agency, Person: "somebody", Rating: []string{me}}},
	"above":     {agency, access.Target{Path: agency, Agency: agency, Person: "somebody", Above: true}},
}

// Reaches in words: the situations in which a role may.
const (
	within    = "division agency whole above oneself"
	ofOthers  = "division agency whole above" // nobody on themself
	closing   = "agency whole above"
	onOneself = "oneself"

	wholeAgency = closing // also about oneself, which no agency's catalogue is
)

// mayDo is who may do what, written out. What is not here is refused.
var mayDo = map[access.Verb]map[access.Role]string{
	access.ChangePassword: everybody(onOneself),
	access.SignOut:        everybody(onOneself),
	access.SendFile:       everybody(onOneself),
	access.EndSession:     with(everybody(onOneself), access.Administrator, within),

	access.SetSecurityPolicy: {access.Administrator: "whole"},
	access.OffboardAccount:   {access.Administrator: within},
	access.ExportMyData:      everybody(onOneself),
	access.AttachEvidence:    onTheStaff,
	access.RemoveEvidence:    onTheStaff,

	access.CreateAccount:      {access.Administrator: within},
	access.ResetPassword:      {access.Administrator: within},
	access.SetAccountDisabled: {access.Administrator: within},
	access.GrantRole:          {access.Administrator: "whole"},
	access.RevokeGrant:        {access.Administrator: "whole"},

	access.CheckImport:    {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.ConfirmImport:  {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.DiscardImport:  {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.WithdrawImport: {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.ImportWork:     {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.ImportRegister: {access.Administrator: within, access.HomeAffairs: within, access.HR: within},

	access.RecordLeave:   {access.Administrator: ofOthers, access.HomeAffairs: ofOthers, access.HR: ofOthers},
	access.AssignCharges: {access.Administrator: ofOthers, access.HomeAffairs: ofOthers, access.HR: ofOthers},
	access.ResolveNote:   {access.Administrator: within, access.HomeAffairs: within, access.HR: within},

	access.AssignWork:     {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.CancelWork:     {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.AcceptDelivery: {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.ReturnDelivery: {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.ReportDelivery: onTheStaff,

	access.ShareWork:       {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.HandOverWork:    {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.ExamineDelivery: {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.DecisionAuthority: ofOthers},
	access.ClaimCause:      onTheStaff,
	access.ConfirmCause:    {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},
	access.RefuseCause:     {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},

	access.ProposeProduct:   {access.UnitHead: within, access.Deputy: within, access.HR: within, access.HomeAffairs: within},
	access.MergeEntries:     {access.HR: wholeAgency, access.HomeAffairs: wholeAgency},
	access.RejectEntry:      {access.HR: wholeAgency, access.HomeAffairs: wholeAgency},
	access.SetGroupMaxima:   {access.HR: wholeAgency, access.HomeAffairs: wholeAgency},
	access.SubmitCatalogue:  {access.HR: wholeAgency, access.HomeAffairs: wholeAgency},
	access.ReturnCatalogue:  {access.UnitHead: wholeAgency, access.HomeAffairs: wholeAgency},
	access.ApproveCatalogue: {access.UnitHead: wholeAgency, access.HomeAffairs: wholeAgency},

	access.SaveAssessment:    onTheStaff,
	access.SubmitAssessment:  onTheStaff,
	access.RecallAssessment:  onTheStaff,
	access.ReturnAssessment:  {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},
	access.ConfirmAssessment: {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},
	access.ReopenAssessment:  {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},
	access.RecordNoData:      {access.HomeAffairs: closing, access.HR: closing, access.UnitHead: closing},

	access.OpenPeriod:       {access.Administrator: within, access.HomeAffairs: within, access.HR: within, access.UnitHead: within},
	access.ClosePeriod:      {access.HomeAffairs: closing, access.HR: closing, access.UnitHead: closing},
	access.CancelRun:        {access.HomeAffairs: closing, access.HR: closing, access.UnitHead: closing},
	access.SupersedeRun:     {access.HomeAffairs: closing, access.HR: closing},
	access.ExportRanking:    {access.HomeAffairs: within, access.HR: within, access.UnitHead: within, access.DecisionAuthority: within, access.Auditor: within},
	access.ReadResult:       toReaders,
	access.PrintForm:        toReaders,
	access.PrintDossier:     toReaders,
	access.ExportDossiers:   {access.HomeAffairs: within, access.HR: within, access.UnitHead: within, access.DecisionAuthority: within, access.Auditor: within},
	access.PrintExplanation: toReaders,

	access.RecordDelegation: {access.UnitHead: onOneself, access.HR: within, access.HomeAffairs: within},
	access.EndDelegation:    {access.UnitHead: onOneself, access.HR: within, access.HomeAffairs: within},
	access.RecordExtension:  raters,
	access.FilePetition:     onTheStaff,
	access.WithdrawPetition: onTheStaff,
	access.ReceivePetition:  {access.UnitHead: "follow-up", access.DecisionAuthority: "above", access.HR: ofOthers},
	access.AnswerPetition:   {access.UnitHead: "follow-up", access.DecisionAuthority: "above"},
	access.PrintPetition: {access.HomeAffairs: within, access.HR: within, access.UnitHead: within, access.Deputy: onOneself,
		access.DecisionAuthority: within, access.Auditor: within, access.Staff: onOneself},
	access.ExportOverdue:  {access.HomeAffairs: within, access.HR: within, access.UnitHead: within, access.DecisionAuthority: within, access.Auditor: within},
	access.ExportNational: {access.HomeAffairs: closing, access.HR: closing},

	access.SaveCriterion:        {access.HomeAffairs: "whole"},
	access.AdoptExampleCriteria: {access.HomeAffairs: "whole"},
	access.PublishCriterion:     {access.HomeAffairs: "whole", access.DecisionAuthority: "whole"},
	access.RetireCriterion:      {access.HomeAffairs: "whole", access.DecisionAuthority: "whole"},
	access.ChooseRule:           {access.HomeAffairs: "whole", access.DecisionAuthority: "whole"},
	access.EndRuleChoice:        {access.HomeAffairs: "whole", access.DecisionAuthority: "whole"},
	access.RecordRegulation:     {access.HomeAffairs: within, access.HR: within},

	access.StartRuleDraft:       {access.HomeAffairs: "whole"},
	access.SetRuleValue:         {access.HomeAffairs: "whole"},
	access.SaveRuleText:         {access.HomeAffairs: "whole"},
	access.CheckRuleDraft:       {access.HomeAffairs: "whole"},
	access.AdoptCases:           {access.HomeAffairs: "whole"},
	access.SubmitRuleDraft:      {access.HomeAffairs: "whole"},
	access.ReturnRuleDraft:      {access.HomeAffairs: "whole"},
	access.ApproveRuleDraft:     {access.HomeAffairs: "whole"},
	access.PublishRuleDraft:     {access.HomeAffairs: "whole"},
	access.DiscardRuleDraft:     {access.HomeAffairs: "whole"},
	access.ConfirmValue:         {access.HomeAffairs: "whole"},
	access.WithdrawConfirmation: {access.HomeAffairs: "whole"},
	access.StartWhatIf:          {access.HomeAffairs: "whole"},
	access.CancelWhatIf:         {access.HomeAffairs: "whole"},
	access.ExportWhatIf:         {access.HomeAffairs: "whole"},
	access.PrepareRatings:       {access.HR: closing, access.HomeAffairs: closing},
	access.SaveSelfRating:       onTheStaff,
	access.SubmitSelfRating:     onTheStaff,
	access.CreateMeeting:        meetingCallers,
	access.RecordAttendance:     meetingCallers,
	access.SaveMinutes:          meetingCallers,
	access.AdoptMinutes:         meetingCallers,
	access.RecordPartyOpinion:   {access.HR: closing, access.HomeAffairs: closing},
	access.ProposeRatings:       {access.HR: closing, access.HomeAffairs: closing},
	access.DecideRatings:        {access.UnitHead: "rating", access.DecisionAuthority: "above"},
	access.NotifyRatings:        {access.HR: closing, access.HomeAffairs: closing, access.UnitHead: "rating", access.DecisionAuthority: "above"},
	access.AcknowledgeRating:    onTheStaff,
	access.PrintRating:          toReaders,
	access.ReplaceRating:        {access.UnitHead: "rating", access.DecisionAuthority: "above"},
	access.FileRecord:           meetingCallers,
	access.FetchRecord:          toReaders,

	access.RecordMeasurement: {access.UnitHead: ofOthers, access.Deputy: ofOthers, access.HR: ofOthers, access.HomeAffairs: ofOthers,
		access.DecisionAuthority: ofOthers},
	access.AssignTask:         {access.UnitHead: within, access.HR: within, access.HomeAffairs: within, access.DecisionAuthority: within},
	access.ReportTask:         {access.UnitHead: ownUnit, access.HR: ownUnit, access.Deputy: within},
	access.ReturnTask:         raters,
	access.VerifyTask:         raters,
	access.ExtendTask:         raters,
	access.CancelTask:         raters,
	access.RecordFinding:      supervisors,
	access.RemedyFinding:      raters,
	access.RecordComplaint:    supervisors,
	access.VerifyComplaint:    raters,
	access.ClaimForceMajeure:  {access.UnitHead: ownUnit, access.HR: ownUnit},
	access.AcceptForceMajeure: raters,
	access.RefuseForceMajeure: raters,
	access.RecordConclusion:   {access.HomeAffairs: ofOthers, access.DecisionAuthority: ofOthers},
	access.WithdrawConclusion: {access.HomeAffairs: ofOthers, access.DecisionAuthority: ofOthers},

	access.SaveUnitAssessment:    {access.UnitHead: ownUnit, access.HR: ownUnit},
	access.SubmitUnitAssessment:  {access.UnitHead: ownUnit},
	access.ReturnUnitAssessment:  raters,
	access.ConfirmUnitAssessment: raters,
	access.ReopenUnitAssessment:  raters,
	access.FixUnitRating:         raters,
	access.RecordSecondment:      {access.Administrator: ofOthers, access.HomeAffairs: ofOthers, access.HR: ofOthers},
	access.SetSpecialDeadline:    {access.HomeAffairs: within},
	access.RecordDiscipline:      {access.HomeAffairs: ofOthers, access.HR: ofOthers},
	access.RecordAttestation:     {access.HomeAffairs: ofOthers, access.HR: ofOthers},
	access.RecordCapDecision:     {access.HomeAffairs: closing, access.HR: closing, access.DecisionAuthority: ofOthers},
	access.ConfirmDossier:        {access.UnitHead: closing, access.DecisionAuthority: ofOthers},
	access.RejectDossier:         {access.UnitHead: closing, access.DecisionAuthority: ofOthers},
	access.OpenDossier:           {access.HomeAffairs: ofOthers, access.HR: ofOthers, access.UnitHead: ofOthers},
	access.RecordDossierPaper:    {access.HomeAffairs: ofOthers, access.HR: ofOthers, access.UnitHead: ofOthers},
	access.ProposeDossier:        {access.HomeAffairs: ofOthers, access.HR: ofOthers, access.UnitHead: ofOthers},
	access.WithdrawDossier:       {access.HomeAffairs: ofOthers, access.HR: ofOthers, access.UnitHead: ofOthers},
}

// ownUnit are the situations in which the record is of the very unit the role holds for.
const ownUnit = "division above oneself"

var (
	// raters decide about a unit they rate, never about their own.
	raters      = map[access.Role]string{access.UnitHead: "follow-up", access.DecisionAuthority: "above", access.HomeAffairs: "above"}
	supervisors = map[access.Role]string{access.HomeAffairs: within, access.HR: within, access.DecisionAuthority: within, access.UnitHead: "follow-up"}
)

// meetingCallers call the meetings of a unit and keep their minutes.
var meetingCallers = map[access.Role]string{access.HR: closing, access.HomeAffairs: closing, access.UnitHead: within}

// toReaders is who reads points of people.
var toReaders = map[access.Role]string{access.HomeAffairs: within, access.HR: within, access.UnitHead: within, access.Deputy: within,
	access.DecisionAuthority: within, access.Auditor: within, access.Staff: onOneself}

// onTheStaff is what everybody with a post does for themself, heads and deputies too.
var onTheStaff = map[access.Role]string{access.UnitHead: onOneself, access.Deputy: onOneself, access.Staff: onOneself}

func everybody(may string) map[access.Role]string {
	all := map[access.Role]string{access.Anybody: may}
	for _, r := range access.Roles {
		all[r] = may
	}
	return all
}

func with(all map[access.Role]string, role access.Role, may string) map[access.Role]string {
	all[role] = may
	return all
}

func TestEveryVerbIsAllowedToTheRolesAndWithinTheReachesOfTheTableAndToNobodyElse(t *testing.T) {
	for _, verb := range access.Verbs() {
		if _, ok := mayDo[verb]; !ok {
			t.Errorf("nobody wrote down who may %s", verb)
		}
	}
	for verb, roles := range mayDo {
		for _, role := range append(slices.Clone(access.Roles), access.Anybody) {
			for name, s := range situations {
				v := holder(role, s.held)
				if v == nil {
					continue
				}
				want := slices.Contains(strings.Fields(roles[role]), name)
				if got := access.May(v, verb, s.target); got != want {
					t.Errorf("%s by %q, %s: allowed is %v, should be %v", verb, role, name, got, want)
				}
			}
		}
	}
}

// holder is somebody who holds one role at a path; nil where that cannot be.
func holder(role access.Role, path string) *access.Viewer {
	v := &access.Viewer{Account: me, Person: me}
	switch {
	case role == access.Anybody:
	case role.Granted():
		v.Grants = []access.Grant{{Role: role, Path: path}}
	case path == "":
		return nil // a post is always in a unit
	case role == access.UnitHead:
		v.Posts = []access.Post{{Role: scoring.Head, Path: path}}
	case role == access.Deputy:
		v.Posts = []access.Post{{Role: scoring.Deputy, Path: agency, Charges: []string{path}}}
	default:
		v.Posts = []access.Post{{Role: scoring.Staff, Path: path}}
	}
	return v
}

func TestNobodyMayDoAnythingWithoutAViewer(t *testing.T) {
	for _, verb := range access.Verbs() {
		if access.May(nil, verb, somebody) || access.Somewhere(nil, verb) {
			t.Errorf("%s is allowed to nobody", verb)
		}
	}
}

func TestAVerbThatIsNotInTheTableIsRefused(t *testing.T) {
	for _, role := range access.Roles {
		if v := holder(role, agency); access.May(v, "INVENTED", somebody) || access.Somewhere(v, "INVENTED") {
			t.Errorf("%s may do what nobody knows", role)
		}
	}
}

func TestMenusOfferAVerbExactlyToThoseWhoCouldUseItOnSomething(t *testing.T) {
	for verb, roles := range mayDo {
		for _, role := range access.Roles {
			want := roles[role] != "" || roles[access.Anybody] != ""
			if got := access.Somewhere(holder(role, agency), verb); got != want {
				t.Errorf("%s offered to %s is %v, should be %v", verb, role, got, want)
			}
		}
	}
}
