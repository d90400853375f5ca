package unit

import (
	"strconv"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// share is a count of tasks over those assigned; nil while either is unknown or nothing
// was assigned.
func (r *rater) share(count func(Tasks) *int) *scoring.Fraction {
	t := r.facts.Tasks
	if t == nil {
		return nil
	}
	return law.Share(count(*t), t.Assigned)
}

// counts are the numbers behind a share: 18 of 20 tasks.
func (r *rater) counts(count func(Tasks) *int) []scoring.Input {
	t := r.facts.Tasks
	if t == nil || count(*t) == nil {
		return nil
	}
	return []scoring.Input{input(inCounted, strconv.Itoa(*count(*t))), input(inAssigned, strconv.Itoa(t.Assigned))}
}

// compare answers a condition on a share of the tasks, and names those that decide it.
func (r *rater) compare(rule, bound string, count func(Tasks) *int, named func(TaskRecords) []string, holds func(order int) bool) (scoring.Step, verdict) {
	limit := r.policy.Must(bound)
	step := scoring.Step{Rule: rule, Inputs: append([]scoring.Input{input(inBound, limit.String())}, r.counts(count)...)}
	if t := r.facts.Tasks; t != nil && t.Records != nil {
		step.Inputs = append(step.Inputs, records(named(*t.Records))...)
	}
	f := r.share(count)
	if f == nil {
		return step, unknown
	}
	step.Value = f.String()
	if holds(f.Cmp(limit)) {
		return step, met
	}
	return step, missed
}

func atLeast(order int) bool { return order >= 0 }
func atMost(order int) bool  { return order <= 0 }

func (r *rater) allDone() (scoring.Step, verdict) {
	return r.compare(ruleDone, "doneForLevel", func(t Tasks) *int { return t.Done }, func(n TaskRecords) []string { return n.NotDone }, atLeast)
}

func (r *rater) onTime() (scoring.Step, verdict) {
	return r.compare(ruleOnTime, "lateForGood", func(t Tasks) *int { return t.Late }, func(n TaskRecords) []string { return n.Late }, atMost)
}

func (r *rater) mostlyOnTime() (scoring.Step, verdict) {
	return r.compare(ruleOnTime, "lateForCompleted", func(t Tasks) *int { return t.Late }, func(n TaskRecords) []string { return n.Late }, atMost)
}

func (r *rater) withQuality() (scoring.Step, verdict) {
	return r.compare(ruleQuality, "faultyForGood", func(t Tasks) *int { return t.Faulty }, func(n TaskRecords) []string { return n.Faulty }, atMost)
}

func (r *rater) exceeded() (scoring.Step, verdict) {
	return r.compare(ruleExceeded, "exceededForExcellent", func(t Tasks) *int { return t.Exceeded }, func(n TaskRecords) []string { return n.Exceeded }, atLeast)
}

// noFailingSubUnit: one direct sub-unit that did not complete bars excellence (Art. 8.1.b).
func (r *rater) noFailingSubUnit() (scoring.Step, verdict) {
	step, v := scoring.Step{Rule: ruleSubUnits, Value: strconv.Itoa(len(r.facts.SubUnits))}, met
	for _, s := range r.facts.SubUnits {
		if s.Rating != nil && *s.Rating == scoring.NotCompleted {
			step.Inputs = append(step.Inputs, record(s.Ref))
			v = missed
		}
	}
	sortInputs(step.Inputs)
	return step, v
}

// remedied: every shortcoming found before is remedied; none found is remedied too, but
// it must be recorded that there was none (Art. 8.1.c).
func (r *rater) remedied() (scoring.Step, verdict) {
	s := r.facts.Shortcomings
	if s == nil {
		return scoring.Step{Rule: ruleRemedied}, unknown
	}
	step := scoring.Step{Rule: ruleRemedied, Value: strconv.Itoa(s.Remedied), Inputs: []scoring.Input{input(inFound, strconv.Itoa(s.Found))}}
	step.Inputs = append(step.Inputs, records(s.Open)...)
	if s.Remedied < s.Found {
		return step, missed
	}
	return step, met
}
