// Package conformance runs cases: facts an official can read and the results the law
// gives for them. The same cases run against this program, or, as JSON over stdin and
// stdout, against any other. docs/conformance.md describes the format.
package conformance

import (
	"fmt"
	"reflect"

	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/excellence"
	"github.com/congtam/congtam/scoring/internal/strictyaml"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/support"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

// Case is one example: where it comes from, the policy and readings it pins, the facts
// of exactly one kind, and what must come out.
type Case struct {
	ID         string            `yaml:"id"`
	Title      string            `yaml:"title,optional"`
	Origin     Origin            `yaml:"origin,optional"`
	Source     string            `yaml:"source,optional"`
	Ruleset    string            `yaml:"ruleset,optional"` // absent: the one that governs the subject on the day of the facts
	Subject    law.Subject       `yaml:"subject,optional"` // absent: the usual one of the kind
	On         *calendar.Date    `yaml:"on,optional"`      // day the law of which is asked; absent: that of the facts
	Overlays   []string          `yaml:"overlays,optional"`
	Parameters map[string]string `yaml:"parameters,optional"` // other readings than the defaults

	Facts  Facts             `yaml:"given"`
	Expect map[string]string `yaml:"expect,optional"` // by name of result, to the places written
	Steps  []ExpectedStep    `yaml:"steps,optional"`  // steps the trace must contain
}

// Facts is one of the kinds of facts.
type Facts struct {
	Month       *MonthFacts        `yaml:"month,optional"`
	Year        *year.Facts        `yaml:"year,optional"`
	Unit        *unit.Facts        `yaml:"unit,optional"`
	KPI         *unit.Measured     `yaml:"kpi,optional"`
	Cap         *excellence.Facts  `yaml:"cap,optional"`
	CapLimit    *CapLimit          `yaml:"capLimit,optional"`
	Levels      *levels.Facts      `yaml:"levels,optional"`
	Support     *support.Facts     `yaml:"support,optional"`
	Decision    *decision.Facts    `yaml:"decision,optional"`
	Sanction    *decision.Sanction `yaml:"sanction,optional"`
	History     *History           `yaml:"history,optional"`
	Amount      *Amount            `yaml:"amount,optional"`
	Quota       *Quota             `yaml:"quota,optional"`
	Coefficient *Coefficient       `yaml:"coefficient,optional"`
	Shares      *Shares            `yaml:"shares,optional"`
	Calendar    *Days              `yaml:"calendar,optional"`
	Ruling      *Applies           `yaml:"applies,optional"`
	Deadline    *Deadline          `yaml:"deadline,optional"`
}

// Origin says who vouches for the expected results.
type Origin string

// Values lists every origin.
func (Origin) Values() []string {
	return []string{"PUBLISHED", "RECONSTRUCTED", "SOFTWARE", "SECONDARY", "DERIVED", ""}
}

// ExpectedStep is a step the trace must contain; what is not written is not compared.
type ExpectedStep struct {
	Rule  string `yaml:"rule"`
	Of    string `yaml:"of,optional"`
	Value string `yaml:"value,optional"`
	Note  string `yaml:"note,optional"`
}

// caseFile is the shape of a file of cases.
type caseFile struct {
	Title string `yaml:"title,optional"`
	Cases []Case `yaml:"cases"`
}

// kind names the one kind of facts a case gives.
func (f Facts) kind() (string, error) {
	kinds := []string{}
	v := reflect.ValueOf(f)
	for i := range v.NumField() {
		if !v.Field(i).IsNil() {
			kinds = append(kinds, v.Type().Field(i).Tag.Get("yaml")[:len(v.Type().Field(i).Tag.Get("yaml"))-len(",optional")])
		}
	}
	if len(kinds) != 1 {
		return "", fmt.Errorf("a case gives facts of exactly one kind, not of %d", len(kinds))
	}
	return kinds[0], nil
}

// ParseCase reads one case, as YAML or JSON.
func ParseCase(file string, text []byte) (Case, error) {
	var c Case
	if err := strictyaml.Decode(file, text, &c); err != nil {
		return Case{}, err
	}
	_, err := c.Facts.kind()
	return c, err
}
