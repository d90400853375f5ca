package access_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/migrate"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// counts counts the records of every type that a viewer may see.
func counts(c *ent.Client) map[string]func(context.Context) (int, error) {
	return map[string]func(context.Context) (int, error){
		"accounts":           func(ctx context.Context) (int, error) { return c.Account.Query().Count(ctx) },
		"attachments":        func(ctx context.Context) (int, error) { return c.Attachment.Query().Count(ctx) },
		"former_passwords":   func(ctx context.Context) (int, error) { return c.FormerPassword.Query().Count(ctx) },
		"security_policies":  func(ctx context.Context) (int, error) { return c.SecurityPolicy.Query().Count(ctx) },
		"sign_in_attempts":   func(ctx context.Context) (int, error) { return c.SignInAttempt.Query().Count(ctx) },
		"audit_events":       func(ctx context.Context) (int, error) { return c.AuditEvent.Query().Count(ctx) },
		"audit_heads":        func(ctx context.Context) (int, error) { return c.AuditHead.Query().Count(ctx) },
		"batch_changes":      func(ctx context.Context) (int, error) { return c.BatchChange.Query().Count(ctx) },
		"board_rows":         func(ctx context.Context) (int, error) { return c.BoardRow.Query().Count(ctx) },
		"catalogues":         func(ctx context.Context) (int, error) { return c.Catalogue.Query().Count(ctx) },
		"catalogue_entries":  func(ctx context.Context) (int, error) { return c.CatalogueEntry.Query().Count(ctx) },
		"charges":            func(ctx context.Context) (int, error) { return c.Charge.Query().Count(ctx) },
		"closings":           func(ctx context.Context) (int, error) { return c.Closing.Query().Count(ctx) },
		"deliveries":         func(ctx context.Context) (int, error) { return c.Delivery.Query().Count(ctx) },
		"files":              func(ctx context.Context) (int, error) { return c.File.Query().Count(ctx) },
		"grants":             func(ctx context.Context) (int, error) { return c.Grant.Query().Count(ctx) },
		"import_batches":     func(ctx context.Context) (int, error) { return c.ImportBatch.Query().Count(ctx) },
		"leaves":             func(ctx context.Context) (int, error) { return c.Leave.Query().Count(ctx) },
		"objective_causes":   func(ctx context.Context) (int, error) { return c.ObjectiveCause.Query().Count(ctx) },
		"peer_groups":        func(ctx context.Context) (int, error) { return c.PeerGroup.Query().Count(ctx) },
		"periods":            func(ctx context.Context) (int, error) { return c.Period.Query().Count(ctx) },
		"period_assessments": func(ctx context.Context) (int, error) { return c.PeriodAssessment.Query().Count(ctx) },
		"persons":            func(ctx context.Context) (int, error) { return c.Person.Query().Count(ctx) },
		"posts":              func(ctx context.Context) (int, error) { return c.Post.Query().Count(ctx) },
		"product_alias":      func(ctx context.Context) (int, error) { return c.ProductAlias.Query().Count(ctx) },
		"results":            func(ctx context.Context) (int, error) { return c.Result.Query().Count(ctx) },
		"rulesets":           func(ctx context.Context) (int, error) { return c.Ruleset.Query().Count(ctx) },
		"runs":               func(ctx context.Context) (int, error) { return c.Run.Query().Count(ctx) },
		"settings":           func(ctx context.Context) (int, error) { return c.Setting.Query().Count(ctx) },
		"sessions":           func(ctx context.Context) (int, error) { return c.Session.Query().Count(ctx) },
		"units":              func(ctx context.Context) (int, error) { return c.Unit.Query().Count(ctx) },
		"unit_places":        func(ctx context.Context) (int, error) { return c.UnitPlace.Query().Count(ctx) },
		"work_groups":        func(ctx context.Context) (int, error) { return c.WorkGroup.Query().Count(ctx) },
		"work_items":         func(ctx context.Context) (int, error) { return c.WorkItem.Query().Count(ctx) },
		"work_products":      func(ctx context.Context) (int, error) { return c.WorkProduct.Query().Count(ctx) },

		"delegations":       func(ctx context.Context) (int, error) { return c.Delegation.Query().Count(ctx) },
		"extensions":        func(ctx context.Context) (int, error) { return c.Extension.Query().Count(ctx) },
		"petitions":         func(ctx context.Context) (int, error) { return c.Petition.Query().Count(ctx) },
		"national_files":    func(ctx context.Context) (int, error) { return c.NationalFile.Query().Count(ctx) },
		"assigned_tasks":    func(ctx context.Context) (int, error) { return c.AssignedTask.Query().Count(ctx) },
		"complaints":        func(ctx context.Context) (int, error) { return c.Complaint.Query().Count(ctx) },
		"conclusions":       func(ctx context.Context) (int, error) { return c.Conclusion.Query().Count(ctx) },
		"criterions":        func(ctx context.Context) (int, error) { return c.Criterion.Query().Count(ctx) },
		"findings":          func(ctx context.Context) (int, error) { return c.Finding.Query().Count(ctx) },
		"force_majeures":    func(ctx context.Context) (int, error) { return c.ForceMajeure.Query().Count(ctx) },
		"measurements":      func(ctx context.Context) (int, error) { return c.Measurement.Query().Count(ctx) },
		"rule_choices":      func(ctx context.Context) (int, error) { return c.RuleChoice.Query().Count(ctx) },
		"unit_assessments":  func(ctx context.Context) (int, error) { return c.UnitAssessment.Query().Count(ctx) },
		"annual_ratings":    func(ctx context.Context) (int, error) { return c.AnnualRating.Query().Count(ctx) },
		"meetings":          func(ctx context.Context) (int, error) { return c.Meeting.Query().Count(ctx) },
		"rating_decisions":  func(ctx context.Context) (int, error) { return c.RatingDecision.Query().Count(ctx) },
		"records":           func(ctx context.Context) (int, error) { return c.Record.Query().Count(ctx) },
		"attestations":      func(ctx context.Context) (int, error) { return c.Attestation.Query().Count(ctx) },
		"cap_decisions":     func(ctx context.Context) (int, error) { return c.CapDecision.Query().Count(ctx) },
		"disciplines":       func(ctx context.Context) (int, error) { return c.Discipline.Query().Count(ctx) },
		"excellence_limits": func(ctx context.Context) (int, error) { return c.ExcellenceLimit.Query().Count(ctx) },
		"proposals":         func(ctx context.Context) (int, error) { return c.Proposal.Query().Count(ctx) },
		"dossiers":          func(ctx context.Context) (int, error) { return c.Dossier.Query().Count(ctx) },
		"unit_results":      func(ctx context.Context) (int, error) { return c.UnitResult.Query().Count(ctx) },
		"what_ifs":          func(ctx context.Context) (int, error) { return c.WhatIf.Query().Count(ctx) },
		"rule_drafts":       func(ctx context.Context) (int, error) { return c.RuleDraft.Query().Count(ctx) },
		"confirmations":     func(ctx context.Context) (int, error) { return c.Confirmation.Query().Count(ctx) },
		"what_if_effects":   func(ctx context.Context) (int, error) { return c.WhatIfEffect.Query().Count(ctx) },
		"unit_regulations":  func(ctx context.Context) (int, error) { return c.UnitRegulation.Query().Count(ctx) },
	}
}

// publicInside lists what everybody in the house may see.
var publicInside = []string{"units", "unit_places", "peer_groups", "work_products", "product_alias",
	"periods", "rulesets", "closings", "runs", "criterions", "rule_choices", "unit_regulations", "confirmations", "security_policies"}

// ownAccount lists what an account sees of itself: the account.
var ownAccount = map[string]int{"accounts": 1}

func TestAStrangerSeesNothingOfAnyProtectedType(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		all := counts(e.Store.Client)
		for _, table := range migrate.Tables {
			count, ok := all[table.Name]
			if !ok {
				t.Errorf("nobody says who may see %s", table.Name)
				continue
			}
			if _, err := count(t.Context()); !errors.Is(err, access.ErrNoViewer) {
				t.Errorf("%s without a viewer: %v", table.Name, err)
			}
			there := wt.Got(count(e.System()))(t)
			if there == 0 {
				t.Errorf("no record of %s to hide", table.Name)
			}
			want := ownAccount[table.Name]
			if slices.Contains(publicInside, table.Name) {
				want = there
			}
			if seen := wt.Got(count(e.As(wt.Stranger)))(t); seen != want {
				t.Errorf("a stranger sees %d of %d %s", seen, there, table.Name)
			}
		}
	})
}

// whoSees says whose work, posts, leave and person (staff) and whose sent forms and
// published results (points) somebody sees, among those recorded.
var whoSees = []struct{ viewer, staff, points string }{
	{wt.Staff, "staff", "staff"},
	{wt.Colleague, "", ""},
	{wt.Head, "staff", "staff"},
	{wt.OtherHead, "other-staff", "other-staff"},
	{wt.Deputy, "other-staff", "other-staff"},
	{wt.Director, "director other-staff staff", "director other-staff staff"},
	{wt.FarDirector, "far-staff", "far-staff"},
	{wt.FarStaff, "far-staff", "far-staff"},
	{wt.HR, "director other-staff staff", "director other-staff staff"},
	{wt.FarHR, "far-staff", "far-staff"},
	{wt.Administrator, "director far-staff other-staff staff", ""},
	{wt.HomeAffairs, "director far-staff other-staff staff", "director far-staff other-staff staff"},
	{wt.Authority, "director far-staff other-staff staff", "director far-staff other-staff staff"},
	{wt.Auditor, "director far-staff other-staff staff", "director far-staff other-staff staff"},
	{wt.Stranger, "", ""},
}

func TestEverybodySeesThePeopleAndThePointsOfTheirOwnScopeAndNoOthers(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		for _, w := range whoSees {
			ctx := o.As(w.viewer)
			for kind, ids := range map[string][]string{
				"work":       wt.Got(e.Store.WorkItem.Query().Select("person_id").Strings(ctx))(t),
				"deliveries": wt.Got(e.Store.Delivery.Query().Select("person_id").Strings(ctx))(t),
				"causes":     wt.Got(e.Store.ObjectiveCause.Query().Select("person_id").Strings(ctx))(t),
				"shares":     wt.Got(e.Store.WorkGroup.Query().QueryItems().Select("person_id").Strings(ctx))(t),
				"leave":      wt.Got(e.Store.Leave.Query().Select("person_id").Strings(ctx))(t),
				"people":     wt.Got(e.Store.Person.Query().IDs(ctx))(t),
				"posts":      wt.Got(e.Store.Post.Query().Select("person_id").Strings(ctx))(t),
			} {
				if got := o.Named(ids); got != w.staff {
					t.Errorf("%s sees %s of %q, should see %q", w.viewer, kind, got, w.staff)
				}
			}
			for kind, ids := range map[string][]string{
				"forms":   wt.Got(e.Store.PeriodAssessment.Query().Select("person_id").Strings(ctx))(t),
				"results": wt.Got(e.Store.Result.Query().Select("person_id").Strings(ctx))(t),
			} {
				if got := o.Named(ids); got != w.points {
					t.Errorf("%s sees %s of %q, should see %q", w.viewer, kind, got, w.points)
				}
			}
		}
	})
}

func TestADraftIsSeenByItsOwnerOnlyAndAHiddenResultByNobody(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		about := o.People[wt.Colleague].ID
		for _, name := range wt.Everyone() {
			ctx := o.As(name)
			drafts := wt.Got(e.Store.Person.Query().Where(person.ID(about)).QueryAssessments().Count(ctx))(t)
			if want := name == wt.Colleague; (drafts == 1) != want {
				t.Errorf("%s sees %d drafts of a colleague", name, drafts)
			}
			results := wt.Got(e.Store.Person.Query().Where(person.ID(about)).QueryResults().Count(ctx))(t)
			if results != 0 {
				t.Errorf("%s sees %d results of a run that is not published", name, results)
			}
		}
	})
}

func TestNestedEdgesObeyTheReadFilter(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		for _, w := range whoSees {
			units := wt.Got(e.Store.Unit.Query().WithPosts(func(q *ent.PostQuery) {
				q.WithPerson(func(q *ent.PersonQuery) { q.WithResults().WithWorkItems() })
			}).All(o.As(w.viewer)))(t)
			var people, results []string
			for _, u := range units {
				for _, p := range u.Edges.Posts {
					people = append(people, p.PersonID)
					for _, r := range p.Edges.Person.Edges.Results {
						results = append(results, r.PersonID)
					}
				}
			}
			if o.Named(people) != w.staff || o.Named(results) != w.points {
				t.Errorf("%s reaches people %q and results %q through units", w.viewer, o.Named(people), o.Named(results))
			}
		}
	})
}

func TestAPostThatHasEndedGivesNoRole(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		ended := e.Service.Today() - 1
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			tx.Post.Create().SetPersonID(o.People[wt.Head].ID).SetUnitID(o.Units["SNV-CC"].ID).SetTitle("Chuyên viên").
				SetRole(scoring.Staff).SetValidFrom(ended + 1).SaveX(ctx)
			return tx.Post.UpdateOneID(o.Posts[wt.Head].ID).SetValidTo(ended).Exec(ctx)
		})
		if v := e.Viewer(wt.Head); !slices.Equal(v.Roles(), []access.Role{access.Staff}) {
			t.Errorf("who has moved is still %v", v.Roles())
		}
		if n := wt.Got(e.Store.Post.Query().Where(post.PersonID(o.People[wt.Staff].ID)).Count(o.As(wt.Head)))(t); n != 0 {
			t.Error("who has moved still sees the people of the unit")
		}
	})
}

func TestAFirstPasswordShowsNothingButTheAccount(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		v := e.Viewer(wt.HomeAffairs)
		v.MustChangePassword = true
		for table, count := range counts(e.Store.Client) {
			if n := wt.Got(count(access.As(t.Context(), v)))(t); n != ownAccount[table] {
				t.Errorf("%d %s are seen with a first password", n, table)
			}
		}
		if v.StaffScope().Whole || v.PointsScope().Whole {
			t.Error("hand-written SQL would show everything to a first password")
		}
	})
}
