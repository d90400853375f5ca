package workflow_test

import (
	"testing"

	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/year"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A head rated without points is judged by what the unit did and by the units below it.
func TestAHeadRatedWithoutPointsIsJudgedByTheUnit(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewYear(e)
		policy, _ := wt.Got(law.Embedded())(t).ByID("ND90_2020_A48")
		head := o.Posts[wt.FarDirector]
		head.Edges.Person = o.People[wt.FarDirector]
		subject := facts.Subject{Post: head, Unit: o.Units["STC"], Agency: o.Units["STC"], Policy: policy}
		good, org := scoring.Good, wt.Got(e.Service.Directory(e.System()))(t)
		told := func(ratings map[string]*year.UnitRating) *levels.Facts {
			sheets, _, err := facts.Years(e.System(), e.Store.Client, org, o.Period, []facts.Subject{subject}, ratings)
			wt.Must(t, err)
			return sheets[0].Levels
		}
		rated := map[string]*year.UnitRating{o.Units["STC-NS"].ID: {Ref: "STC-NS", Rating: &good}}
		if f := told(map[string]*year.UnitRating{o.Units["STC-NS"].ID: {Ref: "STC-NS"}}); f.Unit == nil || f.SubUnits != nil {
			t.Errorf("a division below that is not rated: %+v", f.SubUnits)
		}
		before := told(rated)
		if s := before.SubUnits; s == nil || *s != (levels.SubUnits{All: 1, CompletedOrBetter: 1, GoodOrBetter: 1}) {
			t.Errorf("the divisions below are counted as %+v", s)
		}
		o.Task("STC", assignedtask.StateASSIGNED)
		if after := told(rated); after.Unit.Done.Cmp(before.Unit.Done.Fraction) >= 0 || after.Unit.Good == nil || after.Unit.Exceeded == nil {
			t.Errorf("a task that is not done leaves the unit at %s of %s", after.Unit.Done, before.Unit.Done)
		}
		o.Task("STC", assignedtask.StateREPORTED)
		if waiting := told(rated); waiting.Unit != nil {
			t.Errorf("a task waits to be verified and the unit counts as %+v", waiting.Unit)
		}
	})
}
