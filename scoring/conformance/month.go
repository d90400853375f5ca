package conformance

import (
	"fmt"
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// month scores a person's month.
func (p Program) month(c Case) (Outcome, error) {
	r, err := p.monthRuleset(c)
	if err != nil {
		return Outcome{}, err
	}
	s, err := c.Facts.Month.sheet(c.ID, r)
	if err != nil {
		return Outcome{}, err
	}
	var refused []string
	for _, problem := range r.Check(s) {
		refused = append(refused, problem.Field)
	}
	got := r.Score(s)
	o := Outcome{Trace: got.Trace}
	o.list("problems", "CHECK", refused)
	for _, n := range []struct {
		name, rule string
		value      *scoring.Fraction
	}{
		{"converted", "DONE", got.Converted}, {"general", "GENERAL", got.General},
		{"quantity", "QUANTITY", got.Quantity}, {"quality", "QUALITY", got.Quality}, {"progress", "PROGRESS", got.Progress},
		{"unitResult", "UNIT_RESULT", got.UnitResult}, {"organising", "ORGANISING", got.Organising}, {"unity", "UNITY", got.Unity},
		{"mean", meanRule(got.Trace), got.Mean}, {"result", "RESULT", got.ResultPoints}, {"total", "TOTAL", got.Total},
	} {
		o.number(n.name, n.rule, n.value)
	}
	notified := ""
	if got.Total != nil {
		notified = got.Total.Points().String()
	}
	o.add("notified", "ROUNDED", notified)
	o.band("band", "BAND", got.Band)
	o.add("faults", "FAULTS", strconv.Itoa(got.Faults))
	o.add("status", "SCORE", string(got.Status))
	o.list("notes", "SCORE", notes(got.Trace))
	return o, nil
}

func meanRule(trace scoring.Step) string {
	for _, rule := range []string{"MEAN_LEADER", "MEAN_LEADER_QUARTERLY"} {
		if _, leads := trace.Find(rule); leads {
			return rule
		}
	}
	return "MEAN_STAFF"
}

func (p Program) monthRuleset(c Case) (*scoring.Ruleset, error) {
	id := c.Ruleset
	if id == "" {
		id = "ND335_2025_CS"
	}
	for _, r := range p.Months {
		if r.ID == id {
			filled, err := p.filled(r, c.Overlays)
			if err != nil {
				return nil, err
			}
			return filled.With(c.Parameters)
		}
	}
	return nil, fmt.Errorf("no ruleset %q", id)
}

// filled is a ruleset with the regulation of a unit in it, where the case names one.
func (p Program) filled(r *scoring.Ruleset, overlays []string) (*scoring.Ruleset, error) {
	for _, id := range overlays {
		layer, found := p.Policies.ByID(id)
		if !found {
			return nil, fmt.Errorf("no overlay %q", id)
		}
		var err error
		if r, err = law.Fill(r, layer); err != nil {
			return nil, err
		}
	}
	if r.NeedsLayer {
		return nil, fmt.Errorf("%s scores nobody without the regulation of a unit", r.ID)
	}
	return r, nil
}

// sheet lays the facts out as the engine reads them. Work cancelled by its assigner
// leaves the sheet, with the reason recorded.
func (f *MonthFacts) sheet(id string, r *scoring.Ruleset) (scoring.Sheet, error) {
	first, err := calendar.Parse(f.Month + "-01")
	if err != nil {
		return scoring.Sheet{}, fmt.Errorf("%q is not a month of the form yyyy-mm", f.Month)
	}
	last := calendar.On(first.Year(), first.Month()+1, 1) - 1
	s := scoring.Sheet{Person: id, Subject: r.Subjects[0], Role: f.Role, Period: scoring.Month, From: first, To: last, General: f.general(r)}
	for _, it := range f.Items {
		if it.Cancelled == "" {
			s.Items = append(s.Items, it.item(last))
		}
	}
	if f.Role.Leads() {
		s.Leader = f.leader()
	}
	if f.NoData != "" {
		s.NoData = &scoring.Judgement{Reason: f.NoData, Ref: "noData"}
	}
	return s, nil
}

func (it Item) item(last calendar.Date) scoring.Item {
	out := scoring.Item{
		Ref: it.Ref, Kind: it.Kind, Coefficient: it.Coefficient, Assigned: it.Assigned, Accepted: it.Accepted,
		Due: last, Delivered: it.Delivered, FailedAssessments: it.Failed, ExcusedFailures: it.Excused, ExcusedDays: it.ExcusedDays,
	}
	if it.Kind == "" {
		out.Kind = scoring.Planned
	}
	if it.Due != nil {
		out.Due = *it.Due
	}
	if it.Delivered == nil && it.Accepted > 0 {
		delivered := out.Due + calendar.Date(it.DaysLate)
		out.Delivered = &delivered
	}
	return out
}

// general spreads the list over the criteria; a number too many has no criterion and
// shows up as a problem.
func (f *MonthFacts) general(r *scoring.Ruleset) map[string]scoring.Decimal {
	if f.General == nil {
		return nil
	}
	var codes []string
	for _, g := range r.GeneralCriteria {
		for _, criterion := range g.Criteria {
			codes = append(codes, criterion.Code)
		}
	}
	points := make(map[string]scoring.Decimal, len(f.General))
	for i, p := range f.General {
		if i < len(codes) {
			points[codes[i]] = p
		} else {
			points[fmt.Sprintf("row %d", i+1)] = p
		}
	}
	return points
}

func (f *MonthFacts) leader() *scoring.LeaderFacts {
	l := &scoring.LeaderFacts{
		UnitResult: recorded("unitResult", f.UnitResult),
		Organising: recorded("organising", f.Organising),
		Unity:      recorded("unity", f.Unity),
	}
	for _, s := range f.Subordinates {
		sub := scoring.Subordinate{Ref: s.Code, Status: scoring.NoData}
		if s.Points != nil {
			points := s.Points.Fraction()
			sub.Status, sub.Total = scoring.Scored, &points
		}
		l.Subordinates = append(l.Subordinates, sub)
	}
	return l
}

func recorded(ref string, ratio *scoring.Decimal) *scoring.Judgement {
	if ratio == nil {
		return nil
	}
	return &scoring.Judgement{Ratio: ratio, Reason: "case", Document: "case", Ref: ref}
}
