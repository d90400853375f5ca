package workflow_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestLeadersMeetWithTheHeadsOfTheConstituentUnits(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, c := range []struct {
			unit string
			kind meeting.Kind
			want string
		}{
			{"SNV", meeting.KindLEADERS, "deputy director head other-head"},
			{"SNV-TC", meeting.KindSTAFF, "colleague head staff"},
			{"SNV-CC", meeting.KindSTAFF, "orphan other-head other-staff"},
		} {
			var names []string
			for _, p := range wt.Got(e.Service.MeetingParticipants(o.As(wt.HR), o.Units[c.unit].ID, c.kind))(t) {
				names = append(names, strings.TrimPrefix(p.Name, "Nguyễn Thị "))
			}
			slices.Sort(names)
			if got := strings.Join(names, " "); got != c.want {
				t.Errorf("at %s meet %s, should %s", c.unit, got, c.want)
			}
		}
	})
}

func TestPapersAndDecisionsCannotBeChangedBehindTheProgram(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		o.OneOfEach()
		for _, statement := range []string{
			"UPDATE records SET name = 'x'", "DELETE FROM records", "UPDATE rating_decisions SET number = 'x'", "DELETE FROM rating_decisions",
		} {
			if _, err := e.Behind().ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s went through", statement)
			}
		}
	})
}

func TestAYearThatIsComputedAnewHasToBeProposedAgain(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		run := wt.Got(d.Store.Run.Get(d.System(), d.of(wt.Staff).RunID))(t)
		again := wt.Got(d.Service.SupersedeRun(d.As(wt.HR), run.ID, "tính lại", "QĐ 9", run.Version))(t)
		d.rest(again.ID)
		_, err := d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", d.items("SNV-TC")...))
		expect(t, "deciding on a result that was computed anew", err, badState)
		done := wt.Got(d.Service.PrepareRatings(d.As(wt.HR), d.Period.ID, d.Units["SNV"].ID))(t)
		if done.Created != 0 || done.Refreshed == 0 {
			t.Errorf("preparing again did %+v", done)
		}
		d.in(wt.Head, annualrating.StateOPINED)
		d.in(wt.Staff, annualrating.StateDISCUSSED)
		d.in("SNV-TC", annualrating.StateSELF_RATED)
	})
}

func TestAYearThatIsToldIsNotChangedByAnyVerbOfAnybodyButAReplacement(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for _, state := range []annualrating.State{annualrating.StateDECIDED, annualrating.StateNOTIFIED} {
			forgetRatings(o)
			r := o.Rating(wt.Staff, state, steps(o))
			for _, who := range wt.Everyone() {
				for verb, do := range unchanging(o, r) {
					if err := do(o.As(who)); err == nil {
						t.Errorf("%s by %s changes a year that is %s", verb, who, state)
					}
				}
			}
			after := wt.Got(e.Store.AnnualRating.Get(e.System(), r.ID))(t)
			if after.Version != r.Version || *after.DecidedRating != *r.DecidedRating {
				t.Errorf("a year that was %s is now %v", state, after)
			}
		}
	})
}

// unchanging are the verbs that would change a year, but for notifying and replacing.
func unchanging(o *wt.Organisation, r *ent.AnnualRating) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"saving": func(ctx context.Context) error {
			_, err := o.Service.SaveSelfRating(ctx, selfRated(r.ID, r.Version))
			return err
		},
		"sending": func(ctx context.Context) error {
			_, err := o.Service.SubmitSelfRating(ctx, selfRated(r.ID, r.Version))
			return err
		},
		"an opinion": func(ctx context.Context) error {
			_, err := o.Service.RecordPartyOpinion(ctx, workflow.PartyOpinion{Rating: r.ID, Opinion: "a", Document: "b", Version: r.Version})
			return err
		},
		"proposing": func(ctx context.Context) error {
			_, err := o.Service.ProposeRatings(ctx, []workflow.Proposed{{Rating: r.ID, Level: scoring.Excellent, Reason: "a", Version: r.Version}})
			return err
		},
		"deciding": func(ctx context.Context) error {
			again := workflow.Decided{Rating: r.ID, Level: scoring.Completed, Reason: "a", Article: "b", Version: r.Version}
			_, err := o.Service.DecideRatings(ctx, decides(o, "QĐ khác", again))
			return err
		},
	}
}
