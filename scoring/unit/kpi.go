package unit

import (
	"fmt"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Measured is an indicator with the facts of a period.
type Measured struct {
	Code      string           `yaml:"code"`
	Item      string           `yaml:"item,optional"` // criterion of the policy its points belong to
	Measure   Measure          `yaml:"measure"`
	Unit      string           `yaml:"unit"`
	Source    string           `yaml:"source"`
	Direction Direction        `yaml:"direction,optional"`
	Target    *law.Exact       `yaml:"target,optional"`
	Max       *scoring.Decimal `yaml:"max,optional"` // points when the target is met
	Ref       string           `yaml:"ref,optional"` // record the numbers were taken from

	Edition  int    `yaml:"edition,optional"`  // of the criterion, from 1; 0 where it has none
	Document string `yaml:"document,optional"` // act that put the edition in force
	Example  bool   `yaml:"example,optional"`  // as in the examples of the program: nobody set it

	Numerator   *law.Exact  `yaml:"numerator,optional"`
	Denominator *law.Exact  `yaml:"denominator,optional"`
	Bases       []Base      `yaml:"bases,optional"`  // readings of the denominator
	Base        string      `yaml:"base,optional"`   // the reading in force
	Less        []Deducted  `yaml:"less,optional"`   // taken off the denominator to give the numerator
	Values      []law.Exact `yaml:"values,optional"` // one per record: the indicator is their mean
	Level       string      `yaml:"level,optional"`  // RUBRIC: the level judged
	Levels      []Level     `yaml:"levels,optional"` // RUBRIC: what each level is worth
}

// Base is one reading of what an indicator is divided by.
type Base struct {
	Name   string    `yaml:"name"`
	Number law.Exact `yaml:"number"`
}

// Deducted is a group of records that does not count, with the records where known.
type Deducted struct {
	Reason string   `yaml:"reason"`
	Count  *int     `yaml:"count,optional"` // absent: as many as refs
	Refs   []string `yaml:"refs,optional"`
}

// Reasons why a task does not count, where the register of tasks gives the numbers.
const (
	NotDone = "NOT_DONE"
	Late    = "DONE_LATE"
)

// Level is one level of a rubric and the share of the points it gives.
type Level struct {
	Code  string    `yaml:"code"`
	Share law.Exact `yaml:"share"`
}

// Measure is how an indicator is measured.
type Measure string

// The measures.
const (
	Ratio     Measure = "RATIO"     // numerator ÷ denominator
	Count     Measure = "COUNT"     // the numerator itself
	Threshold Measure = "THRESHOLD" // met or missed
	Rubric    Measure = "RUBRIC"    // a level judged by the authority
)

// Values lists every measure.
func (Measure) Values() []string {
	return []string{string(Ratio), string(Count), string(Threshold), string(Rubric)}
}

// Direction says which way an indicator is better.
type Direction string

// The directions.
const (
	Higher Direction = "HIGHER_IS_BETTER"
	Lower  Direction = "LOWER_IS_BETTER"
)

// Values lists every direction.
func (Direction) Values() []string { return []string{string(Higher), string(Lower), ""} }

// Reading is what an indicator gave.
type Reading struct {
	Value    *scoring.Fraction // nil when nothing could be measured, as with 0 ÷ 0
	Achieved *scoring.Fraction // share of the target reached, 0 to 1
	Met      *bool
	Points   *scoring.Fraction
	Step     scoring.Step
}

// CheckKPI refuses a quantitative indicator that lacks what makes it countable:
// numerator, denominator, unit or source (RQ-02: "có thể lượng hóa được").
func CheckKPI(p *law.Policy, k Measured) []law.Problem {
	var problems []law.Problem
	refuse := func(missing bool, field, vi, en string) {
		if missing {
			problems = append(problems, p.Refuse("kpi."+k.Code+"."+field, ruleKPI, vi, en))
		}
	}
	counted := k.Measure != Rubric
	refuse(counted && k.Unit == "", "unit", "Chỉ số định lượng phải có đơn vị tính.", "A quantitative indicator needs a unit.")
	refuse(counted && k.Source == "", "source", "Chỉ số định lượng phải có nguồn dữ liệu.", "A quantitative indicator needs a source.")
	refuse(counted && k.Numerator == nil && len(k.Values) == 0 && len(k.Less) == 0, "numerator",
		"Chỉ số định lượng phải có tử số.", "A quantitative indicator needs a numerator.")
	refuse(k.Measure == Ratio && k.divisor() == nil && len(k.Values) == 0, "denominator",
		"Chỉ số tỷ lệ phải có mẫu số.", "A ratio needs a denominator.")
	refuse(len(k.Bases) > 0 && k.divisor() == nil, "base",
		"Phải chọn mẫu số áp dụng.", "The denominator in force must be chosen.")
	refuse(!counted && k.share() == nil, "level", "Mức đánh giá không có trong thang.", "The level is not one of the rubric.")
	return problems
}

// Read computes an indicator, its share of the target and its points, exactly.
func (k Measured) Read(p *law.Policy) Reading {
	r := Reading{Step: scoring.Step{Rule: ruleKPI, Of: k.Code}}
	k.value(&r)
	if k.Edition > 0 && k.Document != "" {
		r.Step.Inputs = append(r.Step.Inputs, input(inEdition, fmt.Sprint(k.Edition)), input(inDocument, k.Document))
	}
	if k.Ref != "" {
		r.Step.Inputs = append(r.Step.Inputs, record(k.Ref))
	}
	if r.Value != nil {
		r.Step.Value = r.Value.String()
		k.achieve(p, &r)
	} else if r.Step.Note == "" {
		r.Step.Note = noteNothingMeasured
	}
	return r
}

// Counted returns what was counted and of how many; nil where that is unknown or the indicator
// is not divided.
func (k Measured) Counted() (numerator, denominator *scoring.Fraction) {
	return k.counted(&Reading{}), k.divisor()
}

func (k Measured) value(r *Reading) {
	switch {
	case k.Measure == Rubric:
		if share := k.share(); share != nil {
			r.Value = share
			r.Step.Inputs = append(r.Step.Inputs, scoring.Input{Name: inLevel, Value: k.Level})
		}
	case len(k.Values) > 0:
		k.mean(r)
	case k.Measure == Ratio || k.divisor() != nil:
		k.divide(r)
	case k.Numerator != nil:
		r.Value = &k.Numerator.Fraction
	}
}

func (k Measured) mean(r *Reading) {
	sum := scoring.Fraction{}
	for _, v := range k.Values {
		sum = sum.Add(v.Fraction)
	}
	value := sum.Div(scoring.NewFraction(int64(len(k.Values)), 1))
	r.Value = &value
	r.Step.Inputs = append(r.Step.Inputs, input(inNumerator, sum.String()),
		input(inDenominator, fmt.Sprint(len(k.Values))))
}

// divide leaves no value when there is nothing to divide by: 0 of 0 is not 0 %.
func (k Measured) divide(r *Reading) {
	den, num := k.divisor(), k.counted(r)
	if den == nil || num == nil {
		return
	}
	r.Step.Inputs = append(r.Step.Inputs, input(inNumerator, num.String()), input(inDenominator, den.String()))
	if k.Base != "" {
		r.Step.Inputs = append(r.Step.Inputs, input(inBase, k.Base))
	}
	if den.Cmp(scoring.Fraction{}) == 0 {
		r.Step.Note = noteZeroDenominator
		return
	}
	value := num.Div(*den)
	r.Value = &value
}

// counted is the numerator: as given, or the denominator less the groups that do not
// count, whose records the step names.
func (k Measured) counted(r *Reading) *scoring.Fraction {
	if k.Numerator != nil {
		return &k.Numerator.Fraction
	}
	den := k.divisor()
	if den == nil || len(k.Less) == 0 {
		return nil
	}
	num := *den
	for _, l := range k.Less {
		n := len(l.Refs)
		if l.Count != nil {
			n = *l.Count
		}
		num = num.Sub(scoring.NewFraction(int64(n), 1))
		r.Step.Steps = append(r.Step.Steps, l.step(n))
	}
	return &num
}

func (l Deducted) step(n int) scoring.Step {
	s := scoring.Step{Rule: ruleLess, Of: l.Reason, Value: fmt.Sprint(n)}
	if l.Reason == NotDone || l.Reason == Late {
		s.Of, s.Note = "", l.Reason
	}
	for _, ref := range l.Refs {
		s.Inputs = append(s.Inputs, record(ref))
	}
	return s
}

func (k Measured) divisor() *scoring.Fraction {
	for _, b := range k.Bases {
		if b.Name == k.Base {
			return &b.Number.Fraction
		}
	}
	if k.Denominator == nil || len(k.Bases) > 0 {
		return nil
	}
	return &k.Denominator.Fraction
}

func (k Measured) share() *scoring.Fraction {
	for _, l := range k.Levels {
		if l.Code == k.Level {
			return &l.Share.Fraction
		}
	}
	return nil
}
