package scoring

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// expectation is what a worked case must give. Only what is written is compared, to as
// many places as are written ("89.64 %"), half up; "none" means there must be no value.
type expectation struct {
	Problems   []string `yaml:"problems,optional"` // fields Check must refuse, in its order
	Status     string   `yaml:"status,optional"`
	Note       string   `yaml:"note,optional"` // code of a note that must be in the trace
	Converted  string   `yaml:"converted,optional"`
	Faults     string   `yaml:"faults,optional"`
	General    string   `yaml:"general,optional"`
	Quantity   string   `yaml:"quantity,optional"`
	Quality    string   `yaml:"quality,optional"`
	Progress   string   `yaml:"progress,optional"`
	UnitResult string   `yaml:"unitResult,optional"`
	Organising string   `yaml:"organising,optional"`
	Unity      string   `yaml:"unity,optional"`
	Mean       string   `yaml:"mean,optional"`
	Result     string   `yaml:"result,optional"`
	Total      string   `yaml:"total,optional"`
	Notified   string   `yaml:"notified,optional"`
	Band       string   `yaml:"band,optional"`
}

// compare returns the first step, in the order of computing, that differs.
func (e expectation) compare(r Result) error {
	for _, n := range []struct {
		rule, want string
		got        *Fraction
	}{
		{ruleDone, e.Converted, r.Converted},
		{ruleGeneral, e.General, r.General},
		{ruleQuantity, e.Quantity, r.Quantity},
		{ruleQuality, e.Quality, r.Quality},
		{ruleProgress, e.Progress, r.Progress},
		{ruleUnitResult, e.UnitResult, r.UnitResult},
		{ruleOrganising, e.Organising, r.Organising},
		{ruleUnity, e.Unity, r.Unity},
		{"MEAN", e.Mean, r.Mean},
		{ruleResult, e.Result, r.ResultPoints},
		{ruleTotal, e.Total, r.Total},
	} {
		if err := compareNumber(n.want, n.got); err != nil {
			return differs(n.rule, err, r.Trace)
		}
	}
	return e.compareWords(r)
}

func (e expectation) compareWords(r Result) error {
	notified, band := "none", "none"
	if r.Total != nil {
		notified, band = r.Total.Points().String(), string(*r.Band)
	}
	for _, w := range []struct{ rule, want, got string }{
		{ruleFaults, e.Faults, strconv.Itoa(r.Faults)},
		{ruleRounded, e.Notified, notified},
		{ruleBand, e.Band, band},
		{ruleScore, e.Status, string(r.Status)},
	} {
		if w.want != "" && w.want != w.got {
			return differs(w.rule, fmt.Errorf("expected %s, got %s", w.want, w.got), r.Trace)
		}
	}
	if e.Note != "" && !r.Trace.noted(e.Note) {
		return differs(ruleScore, fmt.Errorf("expected note %s, got none", e.Note), r.Trace)
	}
	return nil
}

// differs names the first differing step and shows it as computed.
func differs(rule string, err error, trace Step) error {
	if step, found := trace.Find(rule); found {
		step.Steps = nil
		return fmt.Errorf("step %s: %w (computed %s)", rule, err, step.Canonical())
	}
	return fmt.Errorf("step %s: %w", rule, err)
}

func (s Step) noted(code string) bool {
	for _, child := range s.Steps {
		if child.noted(code) {
			return true
		}
	}
	return s.Note == code
}

// compareNumber compares an exact value with the written one: "251/280" exactly,
// "89.64 %" and "46.70" after rounding to the places written.
func compareNumber(want string, got *Fraction) error {
	switch {
	case want == "":
		return nil
	case want == "none" && got == nil:
		return nil
	case want == "none":
		return fmt.Errorf("expected none, got %s", got)
	case got == nil:
		return fmt.Errorf("expected %s, got none", want)
	}
	shown, err := writtenLike(want, *got)
	if err == nil && shown != want {
		err = fmt.Errorf("expected %s, got %s", want, shown)
	}
	return err
}

// writtenLike writes the value in the form of the pattern.
func writtenLike(pattern string, f Fraction) (string, error) {
	if strings.Contains(pattern, "/") {
		return f.String(), nil
	}
	number, percent := strings.CutSuffix(pattern, " %")
	if _, frac, _ := strings.Cut(number, "."); !allDigits(frac) {
		return "", errors.New("expected value is not a number: " + pattern)
	} else if !percent {
		return f.decimal(len(frac)), nil
	} else {
		return f.Mul(hundred).decimal(len(frac)) + " %", nil
	}
}
