package workflow_test

import (
	"context"
	"slices"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/capdecision"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A case falls on who led the unit when it happened and still does; where the leader has
// changed the authority decides for the one as for the other (Art. 20.4.d).
func TestACaseIsHeldAgainstWhoLedTheUnitThen(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			changed := calendar.MustParse("2026-11-01")
			tx.Post.UpdateOneID(d.Posts[wt.Head].ID).SetValidFrom(changed).ExecX(ctx)
			tx.Post.UpdateOneID(d.Posts[wt.Staff].ID).SetValidFrom(changed).ExecX(ctx)
			earlier := func(name, title string, role scoring.PostRole) {
				tx.Post.Create().SetPersonID(d.People[name].ID).SetUnitID(d.Units["SNV-TC"].ID).SetTitle(title).SetRole(role).
					SetValidFrom(wt.Begin).SetValidTo(changed - 1).ExecX(ctx)
			}
			earlier(wt.Staff, "Trưởng phòng", scoring.Head)
			earlier(wt.Head, "Chuyên viên", scoring.Staff)
			return nil
		})
		tc, cc, march, handled := d.Units["SNV-TC"].ID, d.Units["SNV-CC"].ID, calendar.MustParse("2026-03-10"), calendar.MustParse("2026-11-20")
		record := func(unit *string, document string) {
			wt.Got(e.Service.RecordConclusion(d.As(wt.HomeAffairs), workflow.NewConclusion{Unit: unit, Kind: conclusion.KindCORRUPTION,
				ConcludedOn: handled, Document: document, OccurredOn: &march, HandledOn: &handled}))(t)
		}
		record(&tc, "BA 1")
		record(&cc, "BA 2")
		d.close()
		for _, name := range []string{wt.Head, wt.Staff} {
			if r := d.rating(name, ""); r.Status != scoring.NeedsAuthority || !slices.Contains(r.Notes, "CHARGE_CHANGED") {
				t.Errorf("%s is %s, %v", name, r.Status, r.Notes)
			}
		}
		d.rating(wt.OtherHead, scoring.NotCompleted) // led SNV-CC then and now
		d.rating(wt.Deputy, scoring.NotCompleted)    // as did the deputy in whose charge it is
		d.rating(wt.Colleague, scoring.Good)
	})
}

// A layer or an answer that an agency adopted for itself governs its people, not those of
// others, and wins over the province's.
func TestAnAgencyHasRulesOfItsOwn(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		agency, division := o.Units["SNV"].ID, o.Units["SNV-TC"].ID
		choose := func(in workflow.NewRuleChoice) error {
			in.Policy, in.ValidFrom, in.Document = "ND335_2025_CS_YEAR", wt.Begin, "QĐ 1"
			_, err := e.Service.ChooseRule(o.As(wt.HomeAffairs), in)
			return err
		}
		wt.Must(t, choose(workflow.NewRuleChoice{Parameter: "quarterLeaderRule", Option: "OFF"}))
		wt.Must(t, choose(workflow.NewRuleChoice{Layer: "HD02_QUARTER_LEADER", Agency: &agency}))
		wt.Must(t, choose(workflow.NewRuleChoice{Parameter: "december", Option: "EXCLUDED", Agency: &agency}))
		expect(t, "a division", choose(workflow.NewRuleChoice{Parameter: "december", Option: "EXCLUDED", Agency: &division}), invalid)
		expect(t, "a rate nothing holds", choose(workflow.NewRuleChoice{Parameter: "capRatioFrom", Option: "PARTY_RATE"}), invalid)
		expect(t, "a layer that asks for what nothing holds", choose(workflow.NewRuleChoice{Layer: "HCMC_QD20_2024"}), invalid)
		rules := wt.Got(facts.RulesOn(e.System(), e.Store.Client, wt.Got(law.Embedded())(t), wt.Due))(t)
		own, other := rules.Person(scoring.CivilServant, o.Units["SNV"]), rules.Person(scoring.CivilServant, o.Units["STC"])
		if own.Choice("quarterLeaderRule") != "ON" || own.Choice("december") != "EXCLUDED" || len(own.Layers) != 1 {
			t.Errorf("SNV goes by %v, quarters %s, December %s", own.Layers, own.Choice("quarterLeaderRule"), own.Choice("december"))
		}
		if other.Choice("quarterLeaderRule") != "OFF" || other.Choice("december") != "PARTIAL" || len(other.Layers) != 0 || other.Hash == own.Hash {
			t.Errorf("STC goes by %v, quarters %s, December %s", other.Layers, other.Choice("quarterLeaderRule"), other.Choice("december"))
		}
		december := calendar.MustParse("2026-12-01")
		if rules.Counts(december, o.Units["SNV"]) || !rules.Counts(december, o.Units["STC"]) {
			t.Error("December counts where it should not")
		}
	})
}

// The old decree rates a year by conditions: of a quarter or half-year it says nothing, and
// whoever closes one is told so (Decree 233/2026, Art. 20.1).
func TestTheOldDecreeRatesNoQuarter(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Person.UpdateOneID(d.People[wt.Orphan].ID).SetSubjectKind(scoring.PublicEmployee).Exec(ctx)
		})
		e.Work()
		q := wt.Got(e.Service.OpenPeriod(d.As(wt.HR), scoring.Quarter, 2026, 3))(t)
		out := wt.Got(e.Service.Closing(d.As(wt.HR), q, d.Units["SNV"].ID))(t).OutOfScope
		if len(out) != 1 || out[0].Person.ID != d.People[wt.Orphan].ID || out[0].Reason.Vi == "" {
			t.Errorf("left out are %v", out)
		}
		run := d.rest(wt.Got(e.Service.ClosePeriod(d.As(wt.HR), q.ID, d.Units["SNV"].ID))(t).ID)
		if n := wt.Got(e.Store.Result.Query().Where(result.RunID(run.ID), result.PersonID(d.People[wt.Orphan].ID)).Count(e.System()))(t); n != 0 {
			t.Errorf("%d levels of a year are proposed for a quarter", n)
		}
		if n := wt.Got(e.Store.UnitResult.Query().Where(unitresult.RunID(run.ID)).Count(e.System()))(t); n != 0 {
			t.Errorf("%d units without a form of the quarter have a result of it", n)
		}
		if !wt.Got(e.Service.VerifyRun(e.System(), run.ID))(t).Holds() {
			t.Error("the quarter does not hold")
		}
	})
}

// Small groups are taken together where the rules let the authority decide so, and it did.
func TestSmallGroupsAreTakenTogetherByDecision(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95"})
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			for i, group := range [][]string{{wt.Staff, wt.Colleague, wt.Head}, {wt.OtherStaff, wt.Orphan, wt.OtherHead}} {
				name := []string{"Nhóm một", "Nhóm hai"}[i]
				g := tx.PeerGroup.Create().SetName(name).SetNameFolded(name).SaveX(ctx)
				for _, who := range group {
					tx.Post.UpdateOneID(d.Posts[who].ID).SetPeerGroupID(g.ID).ExecX(ctx)
				}
			}
			return nil
		})
		in := workflow.NewCapDecision{Period: d.Period.ID, Unit: d.Units["SNV"].ID, About: excellence.People,
			Kind: capdecision.KindPOOLING, Document: "QĐ 9", Reason: "nhóm dưới năm người"}
		_, err := e.Service.RecordCapDecision(d.As(wt.HR), in)
		expect(t, "pooling under rules that pool nothing", err, invalid)
		wt.Got(e.Service.ChooseRule(d.As(wt.HomeAffairs), workflow.NewRuleChoice{Policy: "ND335_2025_CS_YEAR", Parameter: "smallGroupPooling",
			Option: "POOLED", ValidFrom: wt.Begin, Document: "QĐ 8"}))(t)
		shown := wt.Got(e.Service.ExcellencePreview(d.As(wt.Director), d.Period.ID, d.Units["SNV"].ID))(t)
		zero := 0
		for _, s := range shown.Scopes {
			if s.Kind == excellence.PeerGroup && s.Most == 0 {
				zero++
			}
		}
		if zero != 2 || len(shown.UnitScopes) < 2 {
			t.Errorf("before the decision %d groups have no place; caps on units: %v", zero, shown.UnitScopes)
		}
		wt.Got(e.Service.RecordCapDecision(d.As(wt.HR), in))(t)
		d.close()
		d.rating(wt.Staff, scoring.Excellent)
		limit := wt.Got(e.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People)).Only(e.System()))(t)
		if !slices.ContainsFunc(limit.Scopes, func(s schema.CapScope) bool {
			return s.Kind == excellence.PeerGroup && s.Name == "POOLED" && s.Most == 1
		}) {
			t.Errorf("the caps are %+v", limit.Scopes)
		}
	})
}

// Refusals about the cap of units name the article on units (Art. 8.5), not that on people.
func TestARefusedCapDecisionNamesItsOwnArticle(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		for about, want := range map[excellence.Subject]string{excellence.People: "Điều 20 khoản 5", excellence.Units: "Điều 8 khoản 5"} {
			_, err := e.Service.RecordCapDecision(d.As(wt.HR), workflow.NewCapDecision{Period: d.Period.ID, Unit: d.Units["SNV"].ID,
				About: about, Kind: capdecision.KindOUTSTANDING_RATIO})
			if got := article(err); got != "Nghị định 335/2025/NĐ-CP, "+want {
				t.Errorf("%s: refused under %q", about, got)
			}
		}
	})
}

// Of equal means an attested initiative goes before none, as the list of the tie says; the
// authority still decides.
func TestAnAttestedInitiativeOrdersATie(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "95", wt.Colleague: "95"})
		for name, holds := range map[string]bool{wt.Staff: true, wt.Colleague: false} {
			wt.Got(e.Service.RecordAttestation(d.As(wt.HR), workflow.NewAttestation{Persons: []string{d.People[name].ID}, Year: 2026,
				Kind: "INITIATIVE_RECOGNISED", Holds: holds, Document: "QĐ 3"}))(t)
		}
		shown := wt.Got(e.Service.ExcellencePreview(d.As(wt.Director), d.Period.ID, d.Units["SNV"].ID))(t)
		d.close()
		limit := wt.Got(e.Store.ExcellenceLimit.Query().Where(excellencelimit.AboutEQ(excellence.People)).Only(e.System()))(t)
		for _, ties := range [][]schema.CapTie{shown.Ties, limit.Ties} {
			if len(ties) != 1 || ties[0].Rule != "INITIATIVES" || ties[0].Proposed[0] != wt.Code(wt.Staff) {
				t.Errorf("the tie is proposed as %+v", ties)
			}
		}
	})
}
