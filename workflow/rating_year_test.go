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
	"github.com/congtam/congtam/ent/meeting"
	kept "github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// yearPrepared is a department whose year is published and listed.
func yearPrepared(t *testing.T, e *wt.Env, means map[string]string) *department {
	t.Helper()
	d := newDepartment(t, e, means)
	d.close()
	wt.Got(d.Service.PrepareRatings(d.As(wt.HR), d.Period.ID, d.Units["SNV"].ID))(t)
	return d
}

// year reads somebody's standing year; a code of a unit reads that of the unit.
func (d *department) year(name string) *ent.AnnualRating {
	d.t.Helper()
	q := d.Store.AnnualRating.Query().Where(annualrating.PeriodID(d.Period.ID), annualrating.StateNEQ(annualrating.StateSUPERSEDED))
	if u := d.Units[name]; u != nil {
		q = q.Where(annualrating.UnitID(u.ID), annualrating.PersonIDIsNil())
	} else {
		q = q.Where(annualrating.PersonID(d.People[name].ID))
	}
	return wt.Got(q.Only(d.System()))(d.t)
}

func (d *department) in(name string, want annualrating.State) {
	d.t.Helper()
	if got := d.year(name).State; got != want {
		d.t.Errorf("the year of %s is %s, should be %s", name, got, want)
	}
}

// rateSelf sends Form 02 of some people.
func (d *department) rateSelf(names ...string) {
	d.t.Helper()
	for _, name := range names {
		r := d.year(name)
		wt.Got(d.Service.SubmitSelfRating(d.As(name), selfRated(r.ID, r.Version)))(d.t)
	}
}

// meet holds the meeting of a unit, at which everybody is present, and adopts its minutes.
func (d *department) meet(code string, kind meeting.Kind, chair, secretary string) *ent.Meeting {
	d.t.Helper()
	hr := d.As(wt.HR)
	m := wt.Got(d.Service.CreateMeeting(hr, workflow.NewMeeting{Period: d.Period.ID, Unit: d.Units[code].ID, Kind: kind, Place: "Phòng họp",
		BeganAt: d.Clock.Now(), Chair: d.People[chair].ID, Secretary: d.People[secretary].ID}))(d.t)
	list := workflow.AttendanceList{Meeting: m.ID, PartyRepresentative: "Bí thư chi bộ", Version: m.Version}
	for _, p := range m.Participants {
		list.People = append(list.People, workflow.Attended{Person: p.PersonID, Attendance: schema.Present})
	}
	m = wt.Got(d.Service.RecordAttendance(hr, list))(d.t)
	draft := workflow.MinutesDraft{Meeting: m.ID, Version: m.Version}
	for _, id := range wt.Got(d.Store.AnnualRating.Query().Where(annualrating.MeetingID(m.ID)).IDs(d.System()))(d.t) {
		draft.Matters = append(draft.Matters, schema.MeetingMatter{RatingID: id, Conclusion: "Nhất trí", InFavour: 1})
	}
	m = wt.Got(d.Service.SaveMinutes(hr, draft))(d.t)
	return wt.Got(d.Service.AdoptMinutes(hr, workflow.Adoption{Meeting: m.ID, InFavour: len(m.Participants), Version: m.Version}))(d.t)
}

func (d *department) opine(names ...string) {
	d.t.Helper()
	for _, name := range names {
		r := d.year(name)
		by := wt.HR
		if name == wt.Director {
			by = wt.HomeAffairs
		}
		wt.Got(d.Service.RecordPartyOpinion(d.As(by), workflow.PartyOpinion{Rating: r.ID, Opinion: "Nhất trí", Document: "NX 1", Version: r.Version}))(d.t)
	}
}

// propose proposes the computed levels.
func (d *department) propose(by string, names ...string) {
	d.t.Helper()
	var items []workflow.Proposed
	for _, name := range names {
		r := d.year(name)
		items = append(items, workflow.Proposed{Rating: r.ID, Level: *r.ComputedRating, Version: r.Version})
	}
	wt.Got(d.Service.ProposeRatings(d.As(by), items))(d.t)
}

// items are decisions as proposed.
func (d *department) items(names ...string) (items []workflow.Decided) {
	for _, name := range names {
		r := d.year(name)
		items = append(items, workflow.Decided{Rating: r.ID, Level: *r.ProposedRating, Version: r.Version})
	}
	return items
}

func (d *department) decide(by, number string, names ...string) *ent.RatingDecision {
	d.t.Helper()
	return wt.Got(d.Service.DecideRatings(d.As(by), decides(d.Organisation, number, d.items(names...)...)))(d.t)
}

// yearProposed is a department of which everything about the division SNV-TC is proposed.
func yearProposed(t *testing.T, e *wt.Env, means map[string]string) *department {
	d := yearPrepared(t, e, means)
	d.rateSelf(wt.Head, wt.Staff, wt.Colleague)
	d.meet("SNV-TC", meeting.KindSTAFF, wt.Head, wt.Staff)
	d.opine(wt.Head)
	d.propose(wt.HR, "SNV-TC", wt.Head, wt.Staff, wt.Colleague)
	return d
}

func TestAYearGoesFromFormTwoToTheNoticeAndIsReplaced(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		d := yearProposed(t, e, nil)
		units := d.decide(wt.Director, "QĐ 1", "SNV-TC")
		people := d.decide(wt.Director, "QĐ 2", wt.Head, wt.Staff, wt.Colleague)
		d.in(wt.Staff, annualrating.StateDECIDED)
		for _, made := range []string{units.ID, people.ID} {
			wt.Got(d.Service.NotifyRatings(d.As(wt.HR), notice(made)))(t)
		}
		r := d.year(wt.Staff)
		wt.Got(d.Service.AcknowledgeRating(d.As(wt.Staff), r.ID, r.Version))(t)
		list := wt.Got(d.Service.PublishedRatings(d.As(wt.OtherStaff), d.Period.ID, d.Units["SNV"].ID, 100))(t)
		if len(list) != 4 || list[0].About != "UNIT" || list[1].Name != "Nguyễn Thị colleague" {
			t.Errorf("a colleague of the agency reads %v", list)
		}
		_, err := d.Service.PublishedRatings(d.As(wt.FarStaff), d.Period.ID, d.Units["SNV"].ID, 100)
		expect(t, "reading the levels of another agency", err, notFound)

		r = d.year(wt.Staff)
		fresh := wt.Got(d.Service.ReplaceRating(d.As(wt.Authority), replacement(d.Organisation, r.ID, scoring.Completed, r.Version)))(t)
		old := wt.Got(d.Store.AnnualRating.Get(d.As(wt.Staff), r.ID))(t)
		if old.State != annualrating.StateSUPERSEDED || *old.DecidedRating != scoring.Good || *fresh.ReplacesID != old.ID {
			t.Errorf("the old rating is %s, %v", old.State, old.DecidedRating)
		}
		wt.Got(d.Service.NotifyRatings(d.As(wt.Authority), notice(*fresh.DecisionID)))(t)
		d.papers(wt.Staff, "FORM_02 1", "NOTICE 1", "DECISION 1", "FORM_02 1", "NOTICE 1")
	})
}

// papers fails unless the papers about somebody are as said, each with its hash.
func (d *department) papers(name string, want ...string) {
	d.t.Helper()
	var got []string
	for _, p := range wt.Got(d.Store.Record.Query().Where(kept.PersonID(d.People[name].ID)).Order(ent.Asc(kept.FieldID)).All(d.As(name)))(d.t) {
		got = append(got, string(p.Kind)+" 1")
		if f := wt.Got(d.Service.FetchRecord(d.As(name), p.ID))(d.t); f.Hash != p.Sha256 || !strings.HasPrefix(string(f.Content), "%PDF") {
			d.t.Errorf("%s is not the paper that was kept", p.Name)
		}
	}
	if !slices.Equal(got, want) {
		d.t.Errorf("the papers about %s are %v, should be %v", name, got, want)
	}
}

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
