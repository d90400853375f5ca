package workflow_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// everyOutcomeIsFound compares what the year found with what each case asks for.
func (s *shown) everyOutcomeIsFound() {
	for _, want := range demo.Outcomes {
		status, rating, trace, cap := s.found(want.Code)
		if status != want.Status || want.Rating != "" && (rating == nil || *rating != want.Rating) ||
			want.Status != scoring.Proposed && want.Rating == "" && rating != nil {
			s.t.Errorf("%s is %s, %v before the cap, should be %s %s: %s", want.Code, status, deref(rating), want.Status, want.Rating, want.Text)
		}
		if !strings.Contains(trace+cap, want.Note) {
			s.t.Errorf("the year of %s does not say %s: %s, %s %s", want.Code, want.Note, want.Text, cap, trace)
		}
	}
	s.theQuartersGoAsPlayed()
	s.theCapsAdd()
	s.indicatorsRead()
	s.proposalsFollow()
	s.oneAgencyIsOpen()
}

// theQuartersGoAsPlayed: a head whose division did too little has not completed while the
// quarterly rule is on, and before nobody hears of it; a month hardly worked is left out.
func (s *shown) theQuartersGoAsPlayed() {
	for _, want := range demo.Quarterlies {
		r := wt.Got(s.Store.Result.Query().Where(result.PeriodID(fmt.Sprintf("%sq%d", demo.YearID, want.Quarter)), result.HasPersonWith(person.Code(want.Code))).Only(s.System()))(s.t)
		if want.Total != "" && (r.Total == nil || r.Total.String() != want.Total) || want.Rating != "" && deref(r.Rating) != want.Rating {
			s.t.Errorf("%s in quarter %d is %v, %s: %s", want.Code, want.Quarter, r.Total, deref(r.Rating), want.Text)
		}
		if said := strings.Contains(string(r.Trace)+strings.Join(r.Notes, " "), want.Note); said == want.Absent {
			s.t.Errorf("quarter %d of %s: %s is said: %v, %s: %s %s", want.Quarter, want.Code, want.Note, said, want.Text, r.Notes, r.Trace)
		}
	}
}

// indicatorsRead: what was measured of units and people comes to the value the list gives, with
// its edition and the mark of an example.
func (s *shown) indicatorsRead() {
	for _, want := range demo.TrackedCriteria {
		m := wt.Got(s.Store.Measurement.Get(s.System(), "ms_"+want.Code+"_"+want.Unit))(s.t)
		read := wt.Got(s.Service.MeasurementReading(s.System(), m))(s.t)
		if value := fmt.Sprint(read.Value); want.Value == "" && read.Value != nil || want.Value != "" && (value != want.Value || *read.Met != want.Met) {
			s.t.Errorf("%s of %s is %s, met %v, should be %s, %v", want.Code, want.Unit, value, deref(read.Met), want.Value, want.Met)
		}
	}
	m := wt.Got(s.Store.Measurement.Get(s.System(), "ms_T2.CC_"+demo.Shares[0].Person))(s.t)
	read := wt.Got(s.Service.MeasurementReading(s.System(), m))(s.t)
	if told := string(read.Step.Canonical()); fmt.Sprint(read.Value) != "9/10" || *read.Met || !strings.Contains(told, "EXAMPLE_TARGET") || !strings.Contains(told, "12/QĐ-UBND") {
		s.t.Errorf("the criterion of a person reads %s", told)
	}
}

// found is what the year says of a person or a unit.
func (s *shown) found(code string) (scoring.Status, *scoring.Band, string, string) {
	if !strings.HasPrefix(code, "CB") {
		u := wt.Got(s.Store.UnitResult.Query().Where(unitresult.PeriodID(demo.YearID), unitresult.HasUnitWith(unit.Code(code))).Only(s.System()))(s.t)
		return u.Status, u.RatingBeforeCap, string(u.Trace) + strings.Join(u.Notes, " "), string(deref(u.Outcome))
	}
	r := wt.Got(s.Store.Result.Query().Where(result.PeriodID(demo.YearID), result.HasPersonWith(person.Code(code))).Only(s.System()))(s.t)
	return r.Status, r.RatingBeforeCap, string(r.Trace) + strings.Join(r.Notes, " "), string(deref(r.Outcome))
}

func deref[T any](v *T) (none T) {
	if v == nil {
		return none
	}
	return *v
}

// theCapsAdd looks at the caps the cases were made for: twelve people, a tie, a set too
// small, and a higher ratio by decision.
func (s *shown) theCapsAdd() {
	for _, want := range demo.Caps {
		c := s.limit(want.Unit).Scopes[0]
		if c.GoodOrBetter != want.Base || c.Most != want.Most || c.Accepted != want.Accepted || c.Reserved != want.Waiting {
			s.t.Errorf("the cap of %s is %+v, should be %+v", want.Unit, c, want)
		}
	}
	if l := s.limit("X003"); len(l.Ties) != 1 || !slices.Contains(l.Ties[0].Proposed, "CB000110") {
		s.t.Errorf("the tie of X003 is %+v", l.Ties)
	}
	c := s.limit("S001").Scopes[0]
	if c.Most != c.GoodOrBetter/5 { // E <= 0.25 (T - E)
		s.t.Errorf("with the higher ratio %d of %d may be excellent", c.Most, c.GoodOrBetter)
	}
	together := wt.Got(s.Store.ExcellenceLimit.Query().Where(excellencelimit.PeriodID(demo.YearID), excellencelimit.AboutEQ(excellence.Agencies),
		excellencelimit.HasUnitWith(unit.Code(demo.Top))).All(s.System()))(s.t)
	for _, code := range []string{"S001", "X002"} {
		if !slices.ContainsFunc(together, func(l *ent.ExcellenceLimit) bool { return strings.Contains(string(l.Sheet), `"`+code+`"`) }) {
			s.t.Errorf("%s does not stand under the cap of the chairman", code)
		}
	}
}

func (s *shown) limit(agency string) *ent.ExcellenceLimit {
	s.t.Helper()
	return wt.Got(s.Store.ExcellenceLimit.Query().Where(excellencelimit.PeriodID(demo.YearID), excellencelimit.AboutEQ(excellence.People),
		excellencelimit.HasUnitWith(unit.Code(agency))).Only(s.System()))(s.t)
}

func (s *shown) proposalsFollow() {
	for _, want := range []struct{ code, norm, verdict string }{
		{"CB000095", "ADVANCED_WORKER", "QUALIFIES"},
		{"CB000105", "ADVANCED_WORKER", "DOES_NOT_QUALIFY"},
		{"CB000156", "CONSIDER_LOWER_POSITION_OR_SEPARATION", ""},
	} {
		p, err := s.Store.Proposal.Query().Where(proposal.PeriodID(demo.YearID), proposal.Norm(want.norm), proposal.HasPersonWith(person.Code(want.code))).Only(s.System())
		if err != nil || want.verdict != "" && string(p.Verdict) != want.verdict {
			s.t.Errorf("of %s nothing says %s %s: %v %v", want.code, want.norm, want.verdict, p, err)
		}
	}
}

// oneAgencyIsOpen: the late commune says what blocks, and its cap can be previewed.
func (s *shown) oneAgencyIsOpen() {
	ctx := s.System()
	year := wt.Got(s.Store.Period.Get(ctx, demo.YearID))(s.t)
	status := wt.Got(s.Service.Closing(ctx, year, "un_"+demo.Late))(s.t)
	for _, h := range demo.Holds {
		kind := workflow.BlockerKind(h.Kind)
		if kind != "" && !slices.ContainsFunc(status.All, func(b workflow.Blocker) bool { return b.Kind == kind }) {
			s.t.Errorf("%s is not blocked by %s", demo.Late, kind)
		}
	}
	if p := wt.Got(s.Service.ExcellencePreview(ctx, demo.YearID, "un_"+demo.Late))(s.t); !p.Provisional || p.Undecided == 0 {
		s.t.Errorf("the preview of %s is %+v", demo.Late, p)
	}
	if n := wt.Got(s.Store.Result.Query().Where(result.PeriodID(demo.YearID), result.AgencyID("un_"+demo.Late)).Count(ctx))(s.t); n != 0 {
		s.t.Errorf("%d people of %s have a result of the year", n, demo.Late)
	}
}

func TestALateAgencyHoldsNobodyUp(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		e.Clock.Pass(16 * 24 * 3600e9)
		wt.Must(t, e.Service.LoadProvince(e.System(), demo.New(1)))
		_, err := e.Service.ClosePeriod(access.As(t.Context(), access.System("test")), demo.MonthID(12), "un_"+demo.Top)
		expect(t, "closing December everywhere", err, badState)
		_, err = e.Service.ClosePeriod(e.System(), demo.MonthID(12), "un_"+demo.Top, "un_"+demo.Late)
		expect(t, "closing it but for the late one", err, "")
	})
}
