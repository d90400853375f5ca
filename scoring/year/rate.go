package year

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Rate proposes the level of a person's year, or the band of a quarter or half-year. It
// is total: whatever the law leaves open ends in a status other than Proposed. The
// order is the law's: eligibility (Art. 11), forced failures (Arts. 11.3, 20.4), mean
// (Art. 17.3), level (Art. 20.1–3), head not above unit (Art. 20.6). The cap comes
// after, over everybody (package excellence).
func Rate(p *law.Policy, f Facts) Result {
	r := newRater(p, f)
	r.frame()
	stages := []func() bool{r.regulation, r.quarterExempt, r.byMean, r.satisfaction, r.quarterRule}
	if r.kind() == scoring.Year {
		stages = []func() bool{r.regulation, r.inService, r.eligible, r.forced, r.byMean, r.satisfaction, r.quarterRule, r.bound}
	}
	for _, stage := range stages {
		if stage() {
			break
		}
	}
	r.result.Trace = law.Root(ruleRating, f.Person, r.result.Status, r.result.Rating, r.steps)
	return r.result
}

type rater struct {
	policy *law.Policy
	facts  *Facts
	result Result
	steps  []scoring.Step
}

// newRater sorts what may come in any order.
func newRater(p *law.Policy, f Facts) *rater {
	f.Service = slices.Clone(f.Service)
	slices.SortStableFunc(f.Service, func(a, b Service) int {
		return compare(int(a.From), int(b.From), string(a.Kind)+a.Unit, string(b.Kind)+b.Unit)
	})
	f.Periods = slices.Clone(f.Periods)
	slices.SortStableFunc(f.Periods, func(a, b Period) int {
		return compare(int(a.From), int(b.From), string(a.Kind)+a.Ref, string(b.Kind)+b.Ref)
	})
	f.Discipline = slices.Clone(f.Discipline)
	slices.SortStableFunc(f.Discipline, func(a, b Discipline) int { return compare(int(a.On), int(b.On), a.Ref, b.Ref) })
	f.Conclusions = slices.Clone(f.Conclusions)
	slices.SortStableFunc(f.Conclusions, func(a, b Conclusion) int { return compare(int(a.On), int(b.On), a.Document, b.Document) })
	f.Corruption = slices.Clone(f.Corruption)
	slices.SortStableFunc(f.Corruption, func(a, b Corruption) int {
		return compare(int(a.HandledOn), int(b.HandledOn), a.Document, b.Document)
	})
	return &rater{policy: p, facts: &f}
}

func compare(a, b int, x, y string) int {
	switch {
	case a != b:
		return a - b
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

func (r *rater) kind() scoring.PeriodKind {
	if r.facts.Kind == "" {
		return scoring.Year
	}
	return r.facts.Kind
}

func (r *rater) add(s scoring.Step) { r.steps = append(r.steps, s) }
func (r *rater) note(code string)   { r.result.Notes = append(r.result.Notes, code) }
func (r *rater) end(s law.Status, note string) bool {
	r.result.Status = s
	r.note(note)
	return true
}

func (r *rater) propose(b scoring.Band) { r.result.Status, r.result.Rating = law.Proposed, &b }

// regulation: a frame whose numbers the unit has not set rates nobody (Decree 233/2026,
// Art. 20.1).
func (r *rater) regulation() bool {
	if !r.policy.NeedsLayer {
		return false
	}
	r.add(scoring.Step{Rule: ruleBand, Note: noteNoRegulation})
	return r.end(law.NeedsAuthority, noteNoRegulation)
}

func input(name, value string) scoring.Input { return scoring.Input{Name: name, Value: value} }
