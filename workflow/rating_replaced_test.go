package workflow_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/meeting"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// yearTold is a department in which the division SNV-TC, its head and staff are decided and told.
func yearTold(t *testing.T, e *wt.Env) *department {
	d := yearProposed(t, e, nil)
	units := d.decide(wt.Director, "QĐ 1", "SNV-TC")
	people := d.decide(wt.Director, "QĐ 2", wt.Head, wt.Staff, wt.Colleague)
	for _, made := range []string{units.ID, people.ID} {
		wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made)))(t)
	}
	return d
}

// replaced decides another level for somebody, or a unit.
func (d *department) replaced(by, name string, level scoring.Band) *ent.AnnualRating {
	d.t.Helper()
	r := d.year(name)
	return wt.Got(d.Service.ReplaceRating(d.As(by), replacement(d.Organisation, r.ID, level, r.Version)))(d.t)
}

func (d *department) tell(by string, r *ent.AnnualRating) {
	d.t.Helper()
	wt.Got(d.Service.NotifyRatings(d.As(by), notice(*r.DecisionID)))(d.t)
}

func TestAReplacementRestsOnTheResultOfItsOwnDay(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearTold(t, e)
		before := d.of(wt.Staff)
		run := wt.Got(d.Store.Run.Get(d.System(), before.RunID))(t)
		d.rest(wt.Got(d.Service.SupersedeRun(d.As(wt.HR), run.ID, "tính lại", "QĐ 9", run.Version))(t).ID)
		fresh := d.replaced(wt.Authority, wt.Staff, scoring.Completed)
		if now := d.of(wt.Staff); now.ID == before.ID || *fresh.ResultID != now.ID || *fresh.ComputedRating != *now.Rating {
			t.Errorf("the replacement rests on %s, where %s is in force", *fresh.ResultID, now.ID)
		}
	})
}

func TestUntilTheNoticeOfAReplacementTheEarlierRatingStands(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearTold(t, e)
		old := d.year(wt.Staff)
		fresh := d.replaced(wt.Authority, wt.Staff, scoring.Completed)
		for name, sees := range map[string]bool{wt.Staff: false, wt.Head: false, wt.HR: true, wt.Director: true, wt.Authority: true} {
			if _, err := d.Store.AnnualRating.Get(d.As(name), fresh.ID); (err == nil) != sees {
				t.Errorf("%s finds the replacement: %v", name, err)
			}
		}
		for name, sees := range map[string]bool{wt.Staff: false, wt.Deputy: false, wt.Director: true, wt.HR: true} {
			if _, err := d.Store.RatingDecision.Get(d.As(name), *fresh.DecisionID); (err == nil) != sees {
				t.Errorf("%s finds the decision of the replacement: %v", name, err)
			}
		}
		if state := wt.Got(d.Service.StateOf(d.As(wt.Staff), d.year(wt.Staff)))(t); state != annualrating.StateNOTIFIED || d.year(wt.Staff).ID != old.ID {
			t.Errorf("the earlier rating is shown as %s", state)
		}
		again := replacement(d.Organisation, old.ID, scoring.NotCompleted, old.Version+1)
		_, err := d.Service.ReplaceRating(d.As(wt.Authority), again)
		expect(t, "replacing it once more before the notice", err, badState)
		if verbs := wt.Got(d.Service.RatingActions(d.As(wt.Authority), d.year(wt.Staff)))(t); slices.Contains(verbs, access.ReplaceRating) {
			t.Error("a rating that is being replaced offers to be replaced")
		}
		d.tell(wt.Authority, fresh)
		if now := d.year(wt.Staff); now.ID != fresh.ID || now.State != annualrating.StateNOTIFIED {
			t.Errorf("after the notice stands %s, %s", now.ID, now.State)
		}
		d.replaced(wt.Authority, wt.Staff, scoring.Good) // a replacement can be replaced in turn
	})
}

func TestARankingShowsTheLevelThatWasNotified(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		rows := func(levels ...scoring.Band) map[string]*ent.BoardRow {
			list := wt.Got(d.Service.List(d.As(wt.Director), workflow.RankingFilter{Period: d.Period.ID, Ratings: levels}))(t)
			list.Query.Limit = 50
			by := map[string]*ent.BoardRow{}
			for _, r := range wt.Got(d.Store.Ranking(d.As(wt.Director), list.Scope, list.Query))(t) {
				by[r.PersonID] = r
			}
			return by
		}
		staff := d.People[wt.Staff].ID
		d.decide(wt.Director, "QĐ 1", "SNV-TC")
		items := d.items(wt.Staff)
		items[0].Level, items[0].Reason, items[0].Article = scoring.Completed, "chậm", "Điều 20"
		made := wt.Got(d.Service.DecideRatings(d.As(wt.Director), decides(d.Organisation, "QĐ 2", items...)))(t)
		if r := rows()[staff]; r.Decided != nil || *r.Rating != scoring.Good {
			t.Errorf("before the notice the list shows %v", r.Decided)
		}
		wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made.ID)))(t)
		if r := rows(scoring.Completed)[staff]; r == nil || *r.Decided != scoring.Completed || *r.Rating != scoring.Good {
			t.Errorf("a list of the completed has %+v", r)
		}
		run := wt.Got(d.Store.Run.Get(d.System(), d.of(wt.Staff).RunID))(t)
		d.rest(wt.Got(d.Service.SupersedeRun(d.As(wt.HR), run.ID, "tính lại", "QĐ 9", run.Version))(t).ID)
		if r := rows()[staff]; r.Decided == nil || *r.Decided != scoring.Completed {
			t.Error("a list written anew forgets what was notified")
		}
		now := wt.Got(d.Store.Run.Get(d.System(), d.of(wt.Staff).RunID))(t)
		if n := wt.Got(d.Store.DifferingLines(t.Context(), d.Store, now.ID, d.Period.ID))(t); n != 0 {
			t.Errorf("%d lines differ from what they show", n)
		}
		units := wt.Got(d.Service.RankUnits(d.As(wt.Director), d.Period.ID, &d.Units["SNV"].ID, nil))(t)
		if i := slices.IndexFunc(units, func(u *workflow.RankedUnit) bool { return u.Result.UnitID == d.Units["SNV-TC"].ID }); units[i].Decided != nil {
			t.Error("a unit shows a level before its notice")
		}
		if f := wt.Got(d.Service.ExportRanking(d.As(wt.Director), workflow.RankingFilter{Period: d.Period.ID}, "xem", workflow.PDF))(t); f.Size < 1000 {
			t.Error("the list on paper is empty")
		}
	})
}

func TestALowerLevelOfAUnitBringsUpTheRatingOfItsHead(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearTold(t, e)
		waits := func(when, want string) {
			t.Helper()
			got := strings.Contains(waiting(t, d.Organisation, wt.Authority), "REPLACE_RATINGS 1")
			above := wt.Got(d.Service.HeadsAboveUnit(d.As(wt.Authority), d.Period.ID, d.Units["SNV"].ID))(t)
			if got != (want != "") || (len(above) == 1) != (want != "") {
				t.Errorf("%s the authority waits: %v, above the unit are %d", when, got, len(above))
			}
		}
		waits("at first", "")
		unit := d.replaced(wt.Director, "SNV-TC", scoring.Completed)
		waits("before the notice", "")
		d.tell(wt.HR, unit)
		waits("after the notice", wt.Head)
		d.tell(wt.Authority, d.replaced(wt.Authority, wt.Head, scoring.Completed))
		waits("replaced", "")
	})
}

func TestMinutesAreReadByWhoTakesPartUntilTheyAreAdopted(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		m := o.Meeting(meeting.StateHELD)
		rating := o.Rating(wt.Colleague, annualrating.StateSELF_RATED, func(c *ent.AnnualRatingCreate) { c.SetMeetingID(m.ID) })
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Meeting.UpdateOne(m).SetMatters([]schema.MeetingMatter{{RatingID: rating.ID, Conclusion: "Nhất trí"}}).SetParticipants([]schema.Participant{
				{PersonID: o.People[wt.Head].ID}, {PersonID: o.People[wt.Staff].ID}, {PersonID: o.People[wt.OtherStaff].ID}}).Exec(ctx)
		})
		reads := func(adopted bool, want map[string]int) {
			t.Helper()
			for who, n := range want {
				found, err := e.Store.Meeting.Get(o.As(who), m.ID)
				if n < 0 || err != nil {
					if (n < 0) != (err != nil) {
						t.Errorf("adopted %v, %s finds the meeting: %v", adopted, who, err)
					}
					continue
				}
				if said := wt.Got(e.Service.MattersOf(o.As(who), found))(t); len(said) != n {
					t.Errorf("adopted %v, %s reads %d matters, should %d", adopted, who, len(said), n)
				}
				if about := wt.Got(e.Service.DiscussedAt(o.As(who), found))(t); len(about) != n || n > 0 && about[0].Name != "Nguyễn Thị colleague" {
					t.Errorf("adopted %v, %s is told it is about %v", adopted, who, about)
				}
			}
		}
		reads(false, map[string]int{wt.Head: 1, wt.Staff: 1, wt.OtherStaff: 1, wt.HR: 1, wt.Colleague: 0, wt.Auditor: 0, wt.Orphan: -1, wt.Stranger: -1})
		e.Seed(func(ctx context.Context, tx *ent.Tx) error {
			return tx.Meeting.UpdateOne(m).SetState(meeting.StateADOPTED).Exec(ctx)
		})
		minutes := o.Record(wt.Head, m.ID, "MINUTES")
		if _, err := e.Service.FetchRecord(o.As(wt.OtherStaff), minutes.ID); code(err) == notFound || code(err) == forbidden {
			t.Errorf("who took part fetches the adopted minutes: %v", err)
		}
		_, err := e.Service.FetchRecord(o.As(wt.Orphan), minutes.ID)
		expect(t, "who did not take part fetches them", err, notFound)
		reads(true, map[string]int{wt.Head: 1, wt.Colleague: 1, wt.Auditor: 1, wt.OtherStaff: 1, wt.Orphan: -1})
	})
}

func TestAMonthsResultWaitsUntilItsPersonHasOpenedIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		r := publishedOf(o, wt.Staff)
		unread := func(who string) bool { return strings.Contains(waiting(t, o, who), "READ_RESULT 1") }
		if !unread(wt.Staff) || unread(wt.Colleague) || unread(wt.HR) {
			t.Error("a new result waits for somebody else than its person")
		}
		own := wt.Got(e.Store.Result.Get(o.As(wt.Staff), r.ID))(t)
		_, _, _ = e.Service.Explain(o.As(wt.Staff), own)
		if unread(wt.Staff) {
			t.Error("an opened result still waits")
		}
		_, _, _ = e.Service.Explain(o.As(wt.Staff), own)
		if n := len(wt.Got(e.Service.Readings(o.As(wt.Staff), 10))(t)); n != 0 {
			t.Errorf("%d readings of one's own are shown", n)
		}
	})
}

func TestAHeadDoesNotReadTheReplacementOfTheOwnRatingBeforeItsNotice(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		o := wt.NewOrganisation(e)
		r := o.Rating(wt.Director, annualrating.StateNOTIFIED, steps(o))
		fresh := wt.Got(e.Service.ReplaceRating(o.As(wt.Authority), replacement(o, r.ID, scoring.Completed, r.Version)))(t)
		if _, err := e.Store.RatingDecision.Get(o.As(wt.Director), *fresh.DecisionID); err == nil {
			t.Error("the director reads the decision that replaces the own rating")
		}
		wt.Got(e.Service.NotifyRatings(o.As(wt.Authority), notice(*fresh.DecisionID)))(t)
		wt.Got(e.Store.RatingDecision.Get(o.As(wt.Director), *fresh.DecisionID))(t)
	})
}
