package workflow_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Only what completes the act on public employees, and completes it wholly, is a regulation: a
// layer of another act would leave everybody of the unit unrated.
func TestARegulationHasToFillTheFrameOfTheDecree(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Unit.UpdateOne(o.Units["STC"]).SetKind(scoring.PublicServiceUnit).Exec(ctx)
		})
		offered := wt.Got(e.Service.RegulationLayers(o.As(wt.HomeAffairs)))(t)
		if len(offered) != 1 || offered[0].ID != "EXAMPLE_UNIT_REGULATION" {
			t.Errorf("%d layers are offered", len(offered))
		}
		in := workflow.NewRegulation{Unit: o.Units["STC"].ID, Number: "QC 1", IssuedOn: wt.Begin, Layer: "HANOI_QD3814_2018"}
		_, err := e.Service.RecordRegulation(o.As(wt.HomeAffairs), in)
		expect(t, "the layer of a province on civil servants", err, invalid)
		if !strings.Contains(article(err), "233/2026") {
			t.Errorf("refused under %q", article(err))
		}
		in.Layer = "EXAMPLE_UNIT_REGULATION"
		wt.Got(e.Service.RecordRegulation(o.As(wt.HomeAffairs), in))(t)

		o.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Person.UpdateOne(o.People[wt.FarStaff]).SetSubjectKind(scoring.PublicEmployee).Exec(ctx)
		})
		form := wt.Got(e.Service.MyForm(o.As(wt.FarStaff), o.Month.ID))(t)
		if form == nil || form.Ruleset.ID != "ND233_2026_PE_MONTH" || form.Ruleset.Layer != in.Layer {
			t.Fatalf("the form is by %+v", form)
		}
		n := 0
		for _, g := range form.Ruleset.GeneralCriteria {
			n += len(g.Criteria)
		}
		if n != 17 {
			t.Errorf("%d criteria of Annex I", n)
		}
	})
}

// A layer recorded before it was checked, or changed since, is an error of the run, not
// somebody who is silently left out.
func TestARegulationThatDoesNotFitIsAnErrorNotAGap(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, nil)
		d.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.UnitRegulation.Create().SetUnitID(d.Units["STC"].ID).SetNumber("QC 1").SetIssuedOn(wt.Begin).SetLayer("HANOI_QD3814_2018").Exec(ctx)
		})
		if _, err := e.Service.Closing(d.System(), d.Period, d.Units["STC"].ID); err == nil || !strings.Contains(err.Error(), "QC 1") {
			t.Errorf("closing goes on: %v", err)
		}
	})
}

// What fills a frame is kept whole: the ruleset is made again from its text alone.
func TestAFilledFrameIsTheSameAgain(t *testing.T) {
	months, policies := wt.Got(scoring.Embedded())(t), wt.Got(law.Embedded())(t)
	i := slices.IndexFunc(months.All(), func(r *scoring.Ruleset) bool { return r.NeedsLayer })
	layer, _ := policies.ByID("EXAMPLE_UNIT_REGULATION")
	filled := wt.Got(law.Fill(months.All()[i], layer))(t)
	wt.Must(t, filled.CheckWhole())
	again := wt.Got(law.ParseKeptMonth(filled.Source()))(t)
	if again.Hash != filled.Hash || len(again.Sources()) != 2 || again.NeedsLayer {
		t.Errorf("kept as %s, made again as %s", filled.Hash, again.Hash)
	}
	hanoi, _ := policies.ByID("HANOI_QD3814_2018")
	if _, err := law.Fill(months.All()[i], hanoi); err == nil {
		t.Error("a layer of another act fills the frame")
	}
}
