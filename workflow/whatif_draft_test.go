package workflow_test

import (
	"testing"

	"github.com/congtam/congtam/ent/ruledraft"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A draft of the year with a wider cap lets the colleague in: a draft in any state is tried,
// with the text it had when the trial began.
func TestADraftIsTriedOnAClosedYear(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newTried(t, e)
		first, s := d.As(wt.HomeAffairs), d.Service
		draft := wt.Got(s.StartRuleDraft(first, capLaw))(t)
		if found := d.effects(d.try(schema.Assumption{Draft: draft.ID})); len(found) != 0 {
			t.Errorf("a draft that changes nothing moves %d people", len(found))
		}
		draft = wt.Got(s.SetRuleValues(first, workflow.RuleValues{Draft: draft.ID, Version: draft.Version,
			Changes: []workflow.RuleValue{set("values.capRatio.number", "0.5")}}))(t)
		w := d.try(schema.Assumption{Draft: draft.ID})
		wt.Got(s.DiscardRuleDraft(first, draft.ID, "thôi", draft.Version))(t)
		var moved bool
		for _, f := range d.effects(w) {
			moved = moved || *f.PersonID == d.People[wt.Colleague].ID && *f.LevelAfter == scoring.Excellent && f.Step != nil
		}
		if !moved {
			t.Errorf("the draft moves %+v", d.effects(w))
		}
		if a := w.Assumptions[0]; a.Policy != capLaw || a.Text == "" {
			t.Errorf("the trial does not say which text it tried: %+v", a)
		}
		in := workflow.NewWhatIf{Period: d.Period.ID, Unit: d.Units["SNV"].ID, Assumptions: []schema.Assumption{{Draft: d.RuleDraft(ruledraft.StateDRAFT).ID}}}
		if _, err := s.StartWhatIf(first, in); code(err) != invalid {
			t.Errorf("a draft about other rules is tried: %v", err)
		}
	})
}

// A draft of a layer takes the place of the layer in force, under the same answers.
func TestADraftOfALayerIsTriedOnTheUnitsOfAYear(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newTried(t, e)
		first, s := d.As(wt.HomeAffairs), d.Service
		draft := wt.Got(s.StartRuleDraft(first, "HD03_CAP"))(t)
		if draft.Code != "HD03_CAP" {
			t.Fatalf("the draft is about %s", draft.Code)
		}
		d.try(schema.Assumption{Draft: draft.ID})
	})
}
