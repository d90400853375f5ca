package scoring

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/congtam/congtam/scoring/calendar"
)

// workedCase is an example an official can follow with a pencil: the facts of one
// person-month and the results they must give. A ruleset carries its own.
type workedCase struct {
	ID         string            `yaml:"id"`
	Title      string            `yaml:"title"`
	Origin     origin            `yaml:"origin"`
	Source     string            `yaml:"source"`
	Parameters map[string]string `yaml:"parameters,optional"` // other readings than the defaults

	Role    PostRole   `yaml:"role"`
	Month   caseMonth  `yaml:"month"`
	General []Decimal  `yaml:"general,optional"` // in the order of Form 01; absent: not confirmed
	Items   []caseItem `yaml:"items,optional"`

	Subordinates []caseSubordinate `yaml:"subordinates,optional"`
	UnitResult   *Decimal          `yaml:"unitResult,optional"`
	Organising   *Decimal          `yaml:"organising,optional"`
	Unity        *Decimal          `yaml:"unity,optional"`
	NoData       string            `yaml:"noData,optional"`

	Expect expectation `yaml:"expect"`
}

// origin says who vouches for the expected results.
type origin string

// Values lists every origin.
func (origin) Values() []string {
	return []string{
		"PUBLISHED",     // by an authority
		"RECONSTRUCTED", // published results, inputs partly found by calculation
		"SOFTWARE",      // asserted by public software, not an authority
		"DERIVED",       // from the text of the act
	}
}

type caseItem struct {
	Ref         string         `yaml:"ref"`
	Kind        WorkKind       `yaml:"kind"`
	Coefficient Decimal        `yaml:"coefficient"`
	Assigned    Decimal        `yaml:"assigned"`
	Accepted    Decimal        `yaml:"accepted"`
	Due         calendar.Date  `yaml:"due"`
	Delivered   *calendar.Date `yaml:"delivered,optional"`
	Failed      int            `yaml:"failed,optional"`
	Excused     int            `yaml:"failedExcused,optional"`
	ExcusedDays int            `yaml:"daysExcused,optional"`
}

type caseSubordinate struct {
	Code   string   `yaml:"code"`
	Points *Decimal `yaml:"points,optional"` // absent: not scored in the period
}

// caseMonth is a month written as 2026-11.
type caseMonth struct{ from, to calendar.Date }

func (m *caseMonth) UnmarshalText(text []byte) error {
	first, err := calendar.Parse(string(text) + "-01")
	if err != nil {
		return fmt.Errorf("%q is not a month of the form yyyy-mm", text)
	}
	m.from, m.to = first, calendar.On(first.Year(), first.Month()+time.Month(1), 1)-1
	return nil
}

// sheet lays the case out as the engine reads it.
func (c workedCase) sheet(r *Ruleset) Sheet {
	s := Sheet{
		Person: c.ID, Subject: r.Subjects[0], Role: c.Role,
		Period: Month, From: c.Month.from, To: c.Month.to, General: c.points(r),
	}
	for _, it := range c.Items {
		s.Items = append(s.Items, it.item())
	}
	if c.Role.Leads() {
		s.Leader = c.leaderFacts()
	}
	if c.NoData != "" {
		s.NoData = &Judgement{Reason: c.NoData, Ref: "noData"}
	}
	return s
}

func (it caseItem) item() Item {
	return Item{
		Ref: it.Ref, Kind: it.Kind, Coefficient: it.Coefficient, Assigned: it.Assigned, Accepted: it.Accepted,
		Due: it.Due, Delivered: it.Delivered,
		FailedAssessments: it.Failed, ExcusedFailures: it.Excused, ExcusedDays: it.ExcusedDays,
	}
}

// points spreads the list over the criteria; a number too many has no criterion and
// shows up as a problem.
func (c workedCase) points(r *Ruleset) map[string]Decimal {
	if c.General == nil {
		return nil
	}
	var codes []string
	for _, g := range r.GeneralCriteria {
		for _, criterion := range g.Criteria {
			codes = append(codes, criterion.Code)
		}
	}
	points := make(map[string]Decimal, len(c.General))
	for i, p := range c.General {
		if i < len(codes) {
			points[codes[i]] = p
		} else {
			points[fmt.Sprintf("row %d", i+1)] = p
		}
	}
	return points
}

func (c workedCase) leaderFacts() *LeaderFacts {
	l := &LeaderFacts{
		UnitResult: recorded("unitResult", c.UnitResult),
		Organising: recorded("organising", c.Organising),
		Unity:      recorded("unity", c.Unity),
	}
	for _, s := range c.Subordinates {
		sub := Subordinate{Ref: s.Code, Status: NoData, Total: fractionOf(s.Points)}
		if s.Points != nil {
			sub.Status = Scored
		}
		l.Subordinates = append(l.Subordinates, sub)
	}
	return l
}

func recorded(ref string, ratio *Decimal) *Judgement {
	if ratio == nil {
		return nil
	}
	return &Judgement{Ratio: ratio, Reason: "worked case", Document: "worked case", Ref: ref}
}

// run scores the case and compares, in the order of computing.
func (r *Ruleset) run(c workedCase) error {
	chosen, err := r.with(c.Parameters)
	if err != nil {
		return fmt.Errorf("case %s: %w", c.ID, err)
	}
	sheet := c.sheet(chosen)
	if err := c.Expect.checkProblems(chosen.Check(sheet)); err != nil {
		return fmt.Errorf("case %s: %w", c.ID, err)
	}
	if err := c.Expect.compare(chosen.Score(sheet)); err != nil {
		return fmt.Errorf("case %s: %w", c.ID, err)
	}
	return nil
}

func (e expectation) checkProblems(problems []Problem) error {
	var fields []string
	for _, p := range problems {
		fields = append(fields, p.Field)
	}
	if !slices.Equal(fields, e.Problems) {
		return fmt.Errorf("step CHECK: expected problems [%s], got [%s]",
			strings.Join(e.Problems, ", "), strings.Join(fields, ", "))
	}
	return nil
}
