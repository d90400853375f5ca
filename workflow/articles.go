package workflow

import (
	"context"
	"errors"
	"slices"

	"github.com/congtam/congtam/access"
)

// ordered is where the law orders the verbs that the state table does not list: those that
// begin a record, or change none.
var ordered = map[access.Verb]string{
	access.RecordLeave:      art + "Điều 11 khoản 2",
	access.RecordSecondment: art + "Điều 10 khoản 1",
	access.AssignCharges:    art + "Điều 15 khoản 4",
	access.AssignWork:       art + "Điều 18 khoản 1",
	access.ShareWork:        art + "Điều 18 khoản 1 điểm c",
	access.OpenPeriod:       art + "Điều 17 khoản 3",
	access.ClosePeriod:      art + "Điều 17 khoản 3",
	access.ReadResult:       art + "Điều 17 khoản 3",
	access.PrintExplanation: art + "Điều 17 khoản 3",
	access.ExportRanking:    art + "Điều 17 khoản 3",
	access.ExportNational:   nationalArticle,

	access.RecordDelegation: art + "Điều 10",
	access.RecordExtension:  art + "Điều 9 khoản 1, Điều 19 khoản 2, Điều 22",
	access.ExportOverdue:    art + "Điều 4 khoản 4",
	access.FilePetition:     petitionArticle,

	access.ChooseRule:           ofTheLaw,
	access.EndRuleChoice:        ofTheLaw,
	access.RecordRegulation:     art + "Điều 26 khoản 1",
	access.StartRuleDraft:       ofTheLaw,
	access.ConfirmValue:         ofTheLaw,
	access.AdoptExampleCriteria: art + "Điều 7 khoản 2",

	access.RecordMeasurement: art + "Điều 7 khoản 2",
	access.AssignTask:        art + "Điều 7 khoản 1 điểm b",
	access.RecordFinding:     art + "Điều 8 khoản 1 điểm c",
	access.RecordComplaint:   art + "Điều 9 khoản 2 điểm a",
	access.ClaimForceMajeure: art + "Điều 8 khoản 4 điểm b",
	access.RecordConclusion:  art + "Điều 8 khoản 4 điểm a, Điều 20 khoản 4",

	access.RecordDiscipline:   art + "Điều 11 khoản 3",
	access.RecordAttestation:  art + "Điều 23 khoản 3",
	access.RecordCapDecision:  art + "Điều 8 khoản 5, Điều 20 khoản 5",
	access.SetSpecialDeadline: art + "Điều 9 khoản 1, Điều 19 khoản 2",
	access.OpenDossier:        art + "Điều 23",
	access.ExportDossiers:     art + "Điều 23",

	access.PrepareRatings: art + "Điều 9, Điều 21",
	access.CreateMeeting:  meetingArticle,
	access.ProposeRatings: art + "Điều 21 khoản 1 điểm d, khoản 2 điểm d",
	access.FetchRecord:    recordsArticle,
}

// Housekeeping lists the verbs that no law of evaluation orders: accounts and sessions,
// files and imports, trials of other rules, notes of the staff file. Every other verb is
// refused with its article.
var Housekeeping = []access.Verb{
	access.ChangePassword, access.SignOut, access.CreateAccount, access.ResetPassword, access.SetAccountDisabled,
	access.GrantRole, access.RevokeGrant, access.EndSession, access.SetSecurityPolicy, access.OffboardAccount, access.ExportMyData,
	access.SendFile, access.CheckImport, access.ConfirmImport, access.DiscardImport, access.WithdrawImport, access.ImportRegister,
	access.ImportWork, access.CancelRun, access.StartWhatIf, access.CancelWhatIf, access.ExportWhatIf, access.ResolveNote,
}

// ArticleOf names the article that orders a verb; "" for housekeeping.
func ArticleOf(verb access.Verb) string {
	for _, t := range Table {
		if t.Verb == verb && t.Article != "" {
			return t.Article
		}
	}
	return ordered[verb]
}

// require refuses a verb the viewer may not use on the target.
func require(ctx context.Context, verb access.Verb, target access.Target) error {
	v := access.From(ctx)
	if v == nil {
		return refuse(Unauthenticated, "Hãy đăng nhập.", "Please sign in.")
	}
	if !access.Allowed(ctx, verb, target) {
		return refusal(v, verb, target)
	}
	return nil
}

// requireSomewhere refuses a verb that the viewer may use nowhere.
func requireSomewhere(ctx context.Context, verb access.Verb) error {
	if !access.AllowedSomewhere(ctx, verb) {
		return forbidden().Under(ArticleOf(verb))
	}
	return nil
}

// requireUnder refuses a verb over a list: of a unit there, without one anywhere.
func requireUnder(ctx context.Context, d *Directory, verb access.Verb, unitID *string) error {
	if unitID == nil {
		return requireSomewhere(ctx, verb)
	}
	if d.Unit(*unitID) == nil {
		return notFound().At("unit")
	}
	return require(ctx, verb, d.unitTarget(*unitID))
}

const ofAuthorities = art + "Điều 10"

// refusal says why the viewer may not use a verb on a target that they see, and by which
// article.
func refusal(v *access.Viewer, verb access.Verb, target access.Target) *Error {
	switch access.WhyNot(v, verb, target) {
	case access.OnOneself:
		return refuse(Forbidden, "Không ai tự giao, xác nhận, đánh giá, xếp loại hoặc quyết định đối với chính mình; việc này thuộc người có thẩm quyền theo dõi, đánh giá, xếp loại người đó.",
			"Nobody assigns, confirms, assesses, rates or decides about themself; it is for the authority that follows up or rates that person.").Under(ofAuthorities)
	case access.NotAuthority:
		err := refuse(Forbidden, "Chỉ người có thẩm quyền theo dõi, đánh giá, xếp loại trong trường hợp này, hoặc người được người đó ủy quyền bằng văn bản, được làm việc này.",
			"Only the authority that follows up or rates here, or somebody to whom it is lent by a document, may do this.")
		return err.Under(joinArticles(ArticleOf(verb), articleOfAuthority(target)))
	}
	return forbidden().Under(ArticleOf(verb))
}

// articleOfAuthority is the article that names the authority over a person, or over a unit.
func articleOfAuthority(t access.Target) string {
	if t.Person == "" {
		return art + "Điều 5"
	}
	return ofAuthorities
}

func joinArticles(first, second string) string {
	if first == "" || first == second {
		return second
	}
	return first + "; " + second
}

// Named gives a refusal that names no article that of the verb it is about: the verb that
// who asks in ctx was last asked about. What is not found stays bare: it tells nothing.
func Named(ctx context.Context, err error) error {
	var own *Error
	if errors.As(err, &own) && own.Article == "" && slices.Contains([]Code{Invalid, Forbidden, BadState}, own.Code) {
		own.Article = ArticleOf(access.Asked(ctx))
	}
	return err
}
