package workflow_test

import (
	"slices"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/scoring/law"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// Whoever reads how something about a person came about is recorded, and the person is told:
// of a result, of what a norm says, of an answer on the day, and of a discipline once it is
// decided – before, nothing about the person would be told by that line.
func TestEveryReadingOfSomethingAboutAPersonIsToldToThatPersonAlone(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := newDepartment(t, e, map[string]string{wt.Staff: "45"})
		d.attest(wt.Staff, "PROSECUTED", false)
		d.close()
		told := func(who string) (about []string) {
			for _, r := range wt.Got(e.Service.Readings(d.As(who), 50))(t) {
				if r.Reader != wt.HR {
					t.Errorf("the reader is %q", r.Reader)
				}
				about = append(about, r.About.Vi)
			}
			return about
		}
		who := d.People[wt.Staff].ID
		wt.Got(e.Service.Eligibility(d.As(wt.HR), who, d.Period.ID, "HIGHER_POSITION"))(t)
		p := wt.Got(e.Store.Proposal.Query().Where(proposal.PersonID(who), proposal.Norm("ADVANCED_WORKER")).Only(e.System()))(t)
		_, _, err := e.Service.ExplainProposal(d.As(wt.HR), p)
		wt.Must(t, err)
		if got := told(wt.Staff); !slices.Equal(got, []string{"Danh hiệu Lao động tiên tiến – Năm 2026", "Điều kiện của một quyết định nhân sự"}) {
			t.Errorf("the person is told %q", got)
		}

		x := d.proposed(d.complete(wt.Got(e.Service.OpenDossier(d.As(wt.HR), d.byHand(wt.Staff, law.Sanctioning, "")))(t)), reprimand(wt.Due))
		explain := func(x *ent.Dossier) {
			_, _, err := e.Service.ExplainDossier(d.As(wt.HR), x)
			wt.Must(t, err)
		}
		explain(x)
		if got := told(wt.Staff); len(got) != 2 {
			t.Errorf("before it is decided the person is told of the dossier: %q", got)
		}
		explain(wt.Got(e.Service.ConfirmDossier(d.As(wt.Director), d.decision(x)))(t))
		if got := told(wt.Staff); len(got) != 4 {
			t.Errorf("of a discipline the person is told %q", got)
		}
		for _, other := range []string{wt.Colleague, wt.Head, wt.Auditor} {
			if got := told(other); len(got) != 0 {
				t.Errorf("%s is told of readings of others: %q", other, got)
			}
		}
	})
}
