package access

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/intercept"
)

// filter adds what a viewer may see of an entity to a query.
type filter func(v *Viewer, s *sql.Selector)

// visible is the one table of who sees what. An entity that is not in it cannot be
// read at all.
var visible = map[string]filter{
	// The organisation, the catalogue, the calendar of periods and the rules are public
	// inside the house.
	ent.TypeUnit:         everyone,
	ent.TypeUnitPlace:    everyone,
	ent.TypePeerGroup:    everyone,
	ent.TypeWorkProduct:  everyone,
	ent.TypeProductAlias: everyone,
	ent.TypePeriod:       everyone,
	ent.TypeRuleset:      everyone,
	ent.TypeClosing:      everyone,
	ent.TypeRun:          everyone,

	ent.TypePerson:   people,
	ent.TypePost:     staff("unit_id", "person_id"),
	ent.TypeCharge:   charges,
	ent.TypeLeave:    leaves,
	ent.TypeWorkItem: staff("unit_id", "person_id"),
	ent.TypeDelivery: staff("unit_id", "person_id"),

	ent.TypeUnitResult:      unitResults,
	ent.TypeExcellenceLimit: limits,
	ent.TypeCapDecision:     capDecisions,
	ent.TypeProposal:        results,
	ent.TypeAnnualRating:    ratings,
	ent.TypeMeeting:         meetings,
	ent.TypeRatingDecision:  ratingDecisions,
	ent.TypeRecord:          records,
	ent.TypeDossier:         dossiers,
	ent.TypeDiscipline:      aboutPeople,
	ent.TypeAttestation:     aboutPeople,
	ent.TypeWorkGroup:       sharesSeen,
	ent.TypeObjectiveCause:  staff("unit_id", "person_id"),
	ent.TypeCatalogue:       catalogues,
	ent.TypeCatalogueEntry:  catalogueEntries,

	ent.TypePeriodAssessment: forms,
	ent.TypeResult:           results,

	// What is recorded of units is shown to those above and to those who work there;
	// complaints and conclusions only where points are.
	ent.TypeCriterion:      criteria,
	ent.TypeRuleChoice:     everyone,
	ent.TypeUnitRegulation: everyone,
	ent.TypeRuleDraft:      ruleDrafts,
	ent.TypeConfirmation:   everyone,
	ent.TypeMeasurement:    measurements,
	ent.TypeAssignedTask:   ofUnits,
	ent.TypeFinding:        ofUnits,
	ent.TypeForceMajeure:   ofUnits,
	ent.TypeUnitAssessment: unitForms,
	ent.TypeComplaint:      complaints,
	ent.TypeConclusion:     conclusions,

	ent.TypeDelegation:   delegations,
	ent.TypeExtension:    extensions,
	ent.TypePetition:     petitions,
	ent.TypeNationalFile: nationalFiles,

	ent.TypeFile:        files,
	ent.TypeImportBatch: imports,
	ent.TypeBatchChange: nobody,

	ent.TypeAccount:    accountRows("id"),
	ent.TypeGrant:      accountRows("account_id"),
	ent.TypeSession:    openSessions,
	ent.TypeAuditEvent: auditRows,
	ent.TypeAuditHead:  nobody,
	ent.TypeSetting:    nobody, // read at the start by the program itself
	ent.TypeBoardRow:   nobody, // read by hand-written SQL, which takes a Scope

	ent.TypeSecurityPolicy: everyone,
	ent.TypeFormerPassword: nobody,
	ent.TypeSignInAttempt:  accountRows("account_id"),
	ent.TypeAttachment:     attachments,

	ent.TypeWhatIf:       whatIfs,
	ent.TypeWhatIfEffect: whatIfs,
}

// Filter is the read gate: installed once on the client, it narrows every query, nested
// edges and counts included.
func Filter() ent.Interceptor {
	return intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v := From(ctx)
		if v == nil {
			return ErrNoViewer
		}
		see, ok := visible[q.Type()]
		if !ok {
			return fmt.Errorf("access: %s is not in the table of what may be seen", q.Type())
		}
		if v.MustChangePassword && q.Type() != ent.TypeAccount {
			see = nobody
		}
		if !v.system {
			q.WhereP(func(s *sql.Selector) { see(v, s) })
		}
		return nil
	})
}

func everyone(*Viewer, *sql.Selector) {}

func nobody(_ *Viewer, s *sql.Selector) { s.Where(sql.False()) }

// staff shows rows of units in the staff scope and rows about oneself.
func staff(unit, person string) filter {
	return func(v *Viewer, s *sql.Selector) { s.Where(within(v.StaffScope(), s, unit, person)) }
}

func people(v *Viewer, s *sql.Selector) {
	scope := v.StaffScope()
	if scope.Whole {
		return
	}
	posts := sql.Table("posts")
	held := sql.Select(posts.C("person_id")).From(posts)
	held.Where(sql.In(posts.C("unit_id"), unitsIn(scope)))
	s.Where(sql.Or(sql.EQ(s.C("id"), scope.Person), sql.In(s.C("id"), held)))
}

func charges(v *Viewer, s *sql.Selector) {
	posts := sql.Table("posts")
	seen := sql.Select(posts.C("id")).From(posts)
	seen.Where(within(v.StaffScope(), seen, "unit_id", "person_id"))
	s.Where(sql.In(s.C("post_id"), seen))
}

func leaves(v *Viewer, s *sql.Selector) {
	persons := sql.Table("persons")
	seen := sql.Select(persons.C("id")).From(persons)
	people(v, seen)
	s.Where(sql.In(s.C("person_id"), seen))
}

// sharesSeen shows shared work to who sees one of its shares.
func sharesSeen(v *Viewer, s *sql.Selector) {
	items := sql.Table("work_items")
	seen := sql.Select(items.C("group_id")).From(items)
	seen.Where(sql.And(sql.NotNull(items.C("group_id")), within(v.StaffScope(), seen, "unit_id", "person_id")))
	s.Where(sql.In(s.C("id"), seen))
}

// forms shows a draft to its owner only.
func forms(v *Viewer, s *sql.Selector) {
	s.Where(sql.And(
		within(v.PointsScope(), s, "unit_id", "person_id"),
		sql.Or(sql.NEQ(s.C("state"), "DRAFT"), sql.EQ(s.C("person_id"), v.Person)),
	))
}

// results shows nothing of a run before it is published.
func results(v *Viewer, s *sql.Selector) {
	s.Where(sql.And(within(v.PointsScope(), s, "unit_id", "person_id"), sql.NEQ(s.C("visibility"), "HIDDEN")))
}

func ownAccount(v *Viewer, s *sql.Selector) { s.Where(sql.EQ(s.C("account_id"), v.Account)) }

// attachments shows the evidence of the deliveries that the viewer may see.
func attachments(v *Viewer, s *sql.Selector) {
	deliveries := sql.Table("deliveries")
	seen := sql.Select(deliveries.C("id")).From(deliveries)
	seen.Where(within(v.StaffScope(), seen, "unit_id", "person_id"))
	s.Where(sql.In(s.C("delivery_id"), seen))
}

// files shows one's own files, and what is attached to a record that the viewer may see.
func files(v *Viewer, s *sql.Selector) {
	table := sql.Table("attachments")
	attached := sql.Select(table.C("file_id")).From(table)
	attachments(v, attached)
	s.Where(sql.Or(sql.EQ(s.C("account_id"), v.Account), sql.In(s.C("id"), attached)))
}

// everywhere reports whether the viewer holds one of the roles for the whole installation.
// Imports, accounts and the history are not divided by units: who answers for a part sees
// only their own.
func (v *Viewer) everywhere(roles ...Role) bool {
	return slices.ContainsFunc(roles, func(r Role) bool { return covers(v.reaches(r), "") })
}

func imports(v *Viewer, s *sql.Selector) {
	if !v.everywhere(HomeAffairs, Auditor, Administrator) {
		ownAccount(v, s)
	}
}

func accountRows(column string) filter {
	return func(v *Viewer, s *sql.Selector) {
		if !v.everywhere(Administrator) {
			s.Where(sql.EQ(s.C(column), v.Account))
		}
	}
}

// openSessions leaves out sessions that have ended: the log of sign-ins tells of them.
func openSessions(v *Viewer, s *sql.Selector) {
	accountRows("account_id")(v, s)
	s.Where(sql.IsNull(s.C("ended_at")))
}

// aboutPoints lists the verbs whose lines of the history tell points of people, or what is
// said against them.
var aboutPoints = []any{
	SaveAssessment, SubmitAssessment, RecallAssessment, ReturnAssessment, ConfirmAssessment, ReopenAssessment, RecordNoData,
	RecordComplaint, VerifyComplaint, RecordConclusion, WithdrawConclusion,
	FilePetition, WithdrawPetition, ReceivePetition, AnswerPetition, PrintPetition,

	RecordDiscipline, RecordAttestation, RecordCapDecision,
	OpenDossier, RecordDossierPaper, ProposeDossier, ConfirmDossier, RejectDossier, WithdrawDossier,

	PrepareRatings, SaveSelfRating, SubmitSelfRating, SaveMinutes, AdoptMinutes, RecordPartyOpinion, ProposeRatings, DecideRatings,
	ReplaceRating,
}

// auditRows shows auditors everything, administrators what tells no points, and everybody
// who read their own results.
func auditRows(v *Viewer, s *sql.Selector) {
	switch {
	case v.everywhere(Auditor):
	case v.everywhere(Administrator):
		s.Where(sql.NotIn(s.C("verb"), aboutPoints...))
	default:
		readings(v, s)
	}
}

// readings shows the lines that say who read how something about the viewer came about.
func readings(v *Viewer, s *sql.Selector) { ReadingsOf(v.Person)(s) }

// within narrows a query to the scope's units and to the viewer's own person.
func within(scope Scope, s *sql.Selector, unit, person string) *sql.Predicate {
	if scope.Whole {
		return sql.P().Append(func(b *sql.Builder) { b.WriteString("1 = 1") })
	}
	return sql.Or(sql.EQ(s.C(person), scope.Person), sql.In(s.C(unit), unitsIn(scope)))
}

// unitsIn selects the units of the scope's subtrees.
func unitsIn(scope Scope) *sql.Selector {
	units := sql.Table("units")
	sel := sql.Select(units.C("id")).From(units)
	if len(scope.Paths) == 0 {
		return sel.Where(sql.False())
	}
	var any []*sql.Predicate
	for _, p := range scope.Paths {
		any = append(any, sql.And(sql.GTE(units.C("path"), p), sql.LT(units.C("path"), PathEnd(p))))
	}
	return sel.Where(sql.Or(any...))
}
