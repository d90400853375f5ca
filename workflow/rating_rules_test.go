package workflow_test

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/complaint"
	kept "github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// deciders says who may decide the year of whom: not the division head who scored the months.
var deciders = map[string]string{wt.Staff: wt.Director, wt.Head: wt.Director, wt.Deputy: wt.Director, wt.Orphan: wt.Director, wt.Director: wt.Authority}

func TestAYearIsDecidedByTheRatingAuthorityAndNobodyElse(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		for about, decider := range deciders {
			r := o.Rating(about, annualrating.StatePROPOSED, func(c *ent.AnnualRatingCreate) { c.SetProposedRating(scoring.Good) })
			in := decides(o, "QĐ "+about, workflow.Decided{Rating: r.ID, Level: scoring.Good, Version: r.Version})
			for _, who := range wt.Everyone() {
				if who == decider {
					continue
				}
				_, err := e.Service.DecideRatings(o.As(who), in)
				if got := code(err); got != forbidden && got != notFound {
					t.Errorf("%s decides the year of %s: %q", who, about, got)
				}
			}
			_, err := e.Service.DecideRatings(o.As(decider), in)
			expect(t, decider+" decides the year of "+about, err, "")
		}
	})
}

func TestAVacantPostHandsTheYearToTheNextAuthorityAbove(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Post.UpdateOneID(o.Posts[wt.Director].ID).SetValidTo(e.Service.Today() - 1).Exec(ctx)
		})
		d := wt.Got(e.Service.Directory(o.System()))(t)
		if a := d.RatingAuthority(o.People[wt.Staff].ID, o.Units["SNV-TC"].ID, scoring.Staff); !a.Above || len(a.Heads) > 0 {
			t.Errorf("with the director's post vacant %v decides", a.Names())
		}
		r := o.Rating(wt.Staff, annualrating.StatePROPOSED, func(c *ent.AnnualRatingCreate) { c.SetProposedRating(scoring.Good) })
		in := decides(o, "QĐ 1", workflow.Decided{Rating: r.ID, Level: scoring.Good, Version: r.Version})
		_, err := e.Service.DecideRatings(o.As(wt.Head), in)
		expect(t, "the head of the division decides", err, forbidden)
		_, err = e.Service.DecideRatings(o.As(wt.Authority), in)
		expect(t, "the authority above decides", err, "")
	})
}

func TestAUnitIsDecidedBeforeItsPeopleAndItsHeadNotAboveIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		_, err := d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", d.items(wt.Staff)...))
		expect(t, "deciding people before their unit", err, badState)
		claim := d.Complaint("SNV-TC", complaint.StateRECEIVED)
		_, err = d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", d.items("SNV-TC")...))
		expect(t, "deciding a unit with a complaint that is not verified", err, badState)
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Complaint.UpdateOneID(claim.ID).SetState(complaint.StateVERIFIED).Exec(ctx)
		})
		items := d.items("SNV-TC")
		items[0].Level = scoring.Completed
		_, err = d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", items...))
		expect(t, "deciding another level without a reason", err, invalid)
		items[0].Reason, items[0].Article = "chưa khắc phục", "Điều 8 khoản 3"
		wt.Got(d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", items...)))(t)
		_, err = d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 2", d.items(wt.Head)...))
		expect(t, "deciding a head above the unit", err, invalid)
		_, err = d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 1", d.items(wt.Staff)...))
		expect(t, "using a number twice", err, invalid)
		d.decide(wt.Director, "QĐ 2", wt.Staff)
	})
}

func TestADecisionThatBreaksTheCapIsRefused(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, map[string]string{wt.Staff: "95"})
		d.decide(wt.Director, "QĐ 1", "SNV-TC")
		items := d.items(wt.Staff, wt.Colleague)
		if items[0].Level != scoring.Excellent {
			t.Fatalf("of eight one is excellent, not %s", items[0].Level)
		}
		items[1].Level, items[1].Reason, items[1].Article = scoring.Excellent, "nổi trội", "Điều 20"
		check := wt.Got(d.Service.CheckRatingCaps(d.As(wt.Director), items))(t)
		if len(check.Over) != 1 || !strings.HasPrefix(check.Over[0], "AGENCY") {
			t.Errorf("the caps are %+v", check)
		}
		_, err := d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 2", items...))
		expect(t, "deciding two as excellent", err, invalid)
		if article(err) == "" || !strings.Contains(article(err), "Điều 20 khoản 5") {
			t.Errorf("the refusal names %q", article(err))
		}
	})
}

func TestOfTwoWhoDecideAtOnceOneWins(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		d.decide(wt.Director, "QĐ 1", "SNV-TC")
		items := d.items(wt.Staff)
		var codes [2]string
		var both sync.WaitGroup
		for i, number := range []string{"QĐ 2", "QĐ 3"} {
			both.Go(func() {
				_, err := d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, number, items...))
				codes[i] = code(err)
			})
		}
		both.Wait()
		slices.Sort(codes[:])
		if codes[0] != "" || codes[1] != conflict && codes[1] != badState {
			t.Errorf("two who decide at once end as %q", codes)
		}
	})
}

func TestADecisionIsNotKnownBeforeItsNotice(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		d.decide(wt.Director, "QĐ 1", "SNV-TC")
		d.decide(wt.Director, "QĐ 2", wt.Head, wt.Staff)
		r := d.year(wt.Staff)
		for name, knows := range map[string]bool{wt.Staff: false, wt.Head: false, wt.Director: true, wt.HR: true, wt.Authority: true} {
			told := wt.Got(d.Service.DecisionOf(d.As(name), r))(t)
			state := wt.Got(d.Service.StateOf(d.As(name), r))(t)
			if (told != nil) != knows || (state == annualrating.StateDECIDED) != knows {
				t.Errorf("%s knows %v, %s", name, told, state)
			}
			papers := wt.Got(d.Store.Record.Query().Where(kept.PersonID(d.People[wt.Staff].ID)).Count(d.As(name)))(t)
			if (papers > 0) != knows {
				t.Errorf("%s finds %d papers", name, papers)
			}
			counts := wt.Got(d.Service.RatingStages(d.As(name), d.Period.ID, d.Units["SNV-TC"].ID))(t)
			if i := slices.IndexFunc(counts, func(c workflow.StageCount) bool { return c.State == annualrating.StateDECIDED }); (counts[i].People > 0) != knows {
				t.Errorf("%s counts %+v", name, counts)
			}
		}
	})
}

func TestFormTwoIsTheOwnersUntilItIsSent(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearPrepared(t, e, nil)
		r := d.year(wt.Staff)
		r = wt.Got(d.Service.SaveSelfRating(d.As(wt.Staff), selfRated(r.ID, r.Version)))(t)
		for _, name := range []string{wt.Head, wt.Director, wt.HR, wt.Authority, wt.Auditor} {
			if self := wt.Got(d.Service.SelfRatingOf(d.As(name), r))(t); self != nil {
				t.Errorf("%s reads the draft %+v", name, self)
			}
		}
		if self := wt.Got(d.Service.SelfRatingOf(d.As(wt.Staff), r))(t); *self.Level != scoring.Good {
			t.Error("the owner does not read the draft")
		}
	})
}
