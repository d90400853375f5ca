package workflow_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
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
	q := d.Store.AnnualRating.Query().Where(annualrating.PeriodID(d.Period.ID), workflow.RatingInForce())
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
		for _, format := range []workflow.Format{workflow.PDF, workflow.DOCX} {
			if f := wt.Got(d.Service.PrintRating(d.As(wt.Staff), r.ID, format))(t); f.Size < 1000 || !strings.HasSuffix(strings.ToUpper(f.Name), string(format)) {
				t.Errorf("Form 02 is %s of %d bytes", f.Name, f.Size)
			}
		}
		_, err := d.Service.PrintRating(d.As(wt.Colleague), r.ID, workflow.PDF)
		expect(t, "a colleague prints it", err, notFound)
		list := wt.Got(d.Service.PublishedRatings(d.As(wt.OtherStaff), d.Period.ID, d.Units["SNV"].ID, 100))(t)
		if len(list) != 4 || list[0].About != "UNIT" || list[1].Name != "Nguyễn Thị colleague" {
			t.Errorf("a colleague of the agency reads %v", list)
		}
		_, err = d.Service.PublishedRatings(d.As(wt.FarStaff), d.Period.ID, d.Units["SNV"].ID, 100)
		expect(t, "reading the levels of another agency", err, notFound)

		r = d.year(wt.Staff)
		fresh := wt.Got(d.Service.ReplaceRating(d.As(wt.Authority), replacement(d.Organisation, r.ID, scoring.Completed, r.Version)))(t)
		if shown := wt.Got(d.Service.PublishedRatings(d.As(wt.Staff), d.Period.ID, d.Units["SNV"].ID, 100))(t); len(shown) != 4 ||
			!slices.ContainsFunc(shown, func(p workflow.PublishedRating) bool {
				return p.Name == "Nguyễn Thị staff" && p.Rating == scoring.Good
			}) {
			t.Errorf("before the notice of the replacement are published %v", shown)
		}
		wt.Got(d.Service.NotifyRatings(d.As(wt.Authority), notice(*fresh.DecisionID)))(t)
		old := wt.Got(d.Store.AnnualRating.Get(d.As(wt.Staff), r.ID))(t)
		if old.State != annualrating.StateSUPERSEDED || *old.DecidedRating != scoring.Good || *fresh.ReplacesID != old.ID {
			t.Errorf("the old rating is %s, %v", old.State, old.DecidedRating)
		}
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
