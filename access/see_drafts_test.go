package access_test

import (
	"slices"
	"testing"

	"github.com/congtam/congtam/ent/catalogue"
	"github.com/congtam/congtam/ent/catalogueentry"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/migrate"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/unitassessment"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// ofTheCatalogue draft the catalogue of the agency SNV, put it together or decide on it.
var ofTheCatalogue = []string{wt.Director, wt.Deputy, wt.Head, wt.OtherHead, wt.HR, wt.HomeAffairs}

// drafts makes a draft of every kind, and says who sees it.
var drafts = map[string]struct {
	make  func(o *wt.Organisation)
	seers []string
}{
	"criterions": {func(o *wt.Organisation) { o.Criterion("G1", criterion.StateDRAFT) }, []string{wt.HomeAffairs, wt.Authority}},
	"catalogues": {func(o *wt.Organisation) { o.Draft(1, catalogue.StateDRAFT) }, ofTheCatalogue},
	"catalogue_entries": {func(o *wt.Organisation) {
		o.Entry(o.Draft(2, catalogue.StateDRAFT), "Tờ trình", catalogueentry.StatePROPOSED)
	}, ofTheCatalogue},
	"period_assessments": {func(o *wt.Organisation) { o.Form(wt.Staff, periodassessment.StateDRAFT) }, []string{wt.Staff}},
	"unit_assessments":   {func(o *wt.Organisation) { o.UnitForm("SNV-TC", unitassessment.StateDRAFT) }, []string{wt.Head}},
	"rule_drafts":        {func(o *wt.Organisation) { o.RuleDraft(ruledraft.StateDRAFT) }, []string{wt.HomeAffairs}},
}

// steps are kinds of records in which something proposed is a step of a procedure, seen by
// whoever takes the next; what of it is not told yet is left out field by field.
var steps = []string{"annual_ratings", "dossiers"}

func TestADraftIsSeenOnlyByWhoDraftsItOrDecidesOnIt(t *testing.T) {
	for _, table := range migrate.Tables {
		for _, c := range table.Columns {
			drafted := c.Name == "state" && (slices.Contains(c.Enums, "DRAFT") || slices.Contains(c.Enums, "PROPOSED"))
			if _, tried := drafts[table.Name]; drafted && !tried && !slices.Contains(steps, table.Name) {
				t.Errorf("nobody says who sees a draft of %s", table.Name)
			}
		}
	}
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		all := counts(e.Store.Client)
		for table, draft := range drafts {
			before := wt.Got(all[table](e.System()))(t)
			draft.make(o)
			if wt.Got(all[table](e.System()))(t) <= before {
				t.Errorf("no draft of %s was made", table)
			}
			for _, who := range wt.Everyone() {
				if seen, want := wt.Got(all[table](o.As(who)))(t), slices.Contains(draft.seers, who); (seen > 0) != want {
					t.Errorf("%s sees %d drafts of %s, should see them: %v", who, seen, table, want)
				}
			}
		}
	})
}

// What was decided is public inside the house; what was left out of it stays with those who
// drafted.
func TestWhatWasDraftedIsSeenByAllOnceItIsInForce(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		approved := o.Draft(1, catalogue.StateAPPROVED)
		o.Entry(approved, "Tờ trình", catalogueentry.StateMERGED)
		o.Entry(approved, "Công điện", catalogueentry.StateREJECTED)
		o.Criterion("G1", criterion.StatePUBLISHED)
		o.Criterion("G2", criterion.StateRETIRED)
		all := counts(e.Store.Client)
		for table, want := range map[string]map[string]int{
			"catalogues":        {wt.Staff: 1, wt.Head: 1},
			"catalogue_entries": {wt.Staff: 2, wt.Head: 3}, // with the one that each version has
			"criterions":        {wt.Staff: 2, wt.HomeAffairs: 2},
		} {
			for who, n := range want {
				if seen := wt.Got(all[table](o.As(who)))(t); seen != n {
					t.Errorf("%s sees %d %s, should see %d", who, seen, table, n)
				}
			}
		}
	})
}
