package unit

import (
	"cmp"
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Rate proposes the level of a unit. It is total: whatever the law leaves open ends in
// a status other than Proposed.
func Rate(p *law.Policy, f Facts) Result {
	r := &rater{policy: p, facts: &f}
	total := r.total()
	steps := []scoring.Step{total}
	for _, stage := range []func() (scoring.Step, bool){r.blocked, r.concluded, r.tooFewPoints, r.leastDone, r.byPoints} {
		step, ends := stage()
		if step.Rule != "" {
			steps = append(steps, step)
		}
		if ends {
			break
		}
	}
	r.authority(&steps)
	r.result.Trace = law.Root(ruleRating, f.Unit, r.result.Status, r.result.Rating, steps)
	return r.result
}

type rater struct {
	policy *law.Policy
	facts  *Facts
	result Result
}

func (r *rater) note(code string) { r.result.Notes = append(r.result.Notes, code) }

func (r *rater) propose(b scoring.Band) {
	r.result.Status, r.result.Rating = law.Proposed, &b
}

// blocked: complaints are verified first (Art. 9.2.a), lower units are rated before
// upper ones (Art. 9.1).
func (r *rater) blocked() (scoring.Step, bool) {
	step := scoring.Step{Rule: ruleBlocked}
	for _, c := range r.facts.Complaints {
		if !c.Verified {
			step.Inputs = append(step.Inputs, record(c.Ref))
			step.Note = noteComplaint
		}
	}
	if step.Note == "" {
		for _, s := range r.facts.SubUnits {
			if s.Rating == nil {
				step.Inputs = append(step.Inputs, record(s.Ref))
				step.Note = noteSubUnitOpen
			}
		}
	}
	if step.Note == "" {
		return scoring.Step{}, false
	}
	sortInputs(step.Inputs)
	r.result.Status = law.Blocked
	r.note(step.Note)
	return step, true
}

// concluded: a conclusion on personnel work or unity fails the unit whatever its points
// (Art. 8.4.a).
func (r *rater) concluded() (scoring.Step, bool) {
	if len(r.facts.Conclusions) == 0 {
		return scoring.Step{}, false
	}
	step := scoring.Step{Rule: ruleForced, Value: string(scoring.NotCompleted)}
	for _, c := range r.facts.Conclusions {
		step.Inputs = append(step.Inputs, scoring.Input{Name: string(c.Kind), Value: c.Document, Ref: cmp.Or(c.Ref, c.Document)})
	}
	sortInputs(step.Inputs)
	r.note(ruleForced)
	r.propose(scoring.NotCompleted)
	return step, true
}

// leastDone: less than the least share of the year's programme fails the unit, unless the
// authority accepted force majeure; then it decides the level itself (Art. 8.4.b).
func (r *rater) leastDone() (scoring.Step, bool) {
	programme := r.facts.Tasks.programme()
	done := law.Share(programme.Done, programme.Assigned)
	least := r.policy.Must("leastDone")
	if done == nil || done.Cmp(least) >= 0 {
		return scoring.Step{}, false
	}
	step := scoring.Step{Rule: ruleLeast, Value: done.String(), Inputs: append([]scoring.Input{input(inBound, least.String())}, counted(programme.Done, programme.Assigned)...)}
	m := r.facts.ForceMajeure
	if m == nil || !m.Accepted {
		r.note(ruleLeast)
		r.propose(scoring.NotCompleted)
		return step, true
	}
	step.Steps = []scoring.Step{{Rule: ruleMajeure, Of: cmp.Or(m.Ref, m.Document), Note: noteMajeure}}
	r.result.Status = law.NeedsAuthority
	r.note(noteMajeure)
	return step, true
}

// authority takes the level the authority fixed by document where the law left it open.
func (r *rater) authority(steps *[]scoring.Step) {
	d := r.facts.Decision
	if r.result.Status != law.NeedsAuthority || d == nil || d.Document == "" {
		return
	}
	*steps = append(*steps, scoring.Step{Rule: ruleByAuthority, Value: string(d.Rating), Of: d.Document})
	r.propose(d.Rating)
	r.note(ruleByAuthority)
}

func record(ref string) scoring.Input { return scoring.Input{Name: inRecord, Value: ref, Ref: ref} }

// records names source records, in the order of their identifiers.
func records(refs []string) []scoring.Input {
	var list []scoring.Input
	for _, ref := range slices.Sorted(slices.Values(refs)) {
		list = append(list, record(ref))
	}
	return list
}

func sortInputs(list []scoring.Input) {
	slices.SortFunc(list, func(a, b scoring.Input) int { return strings.Compare(a.Name+a.Value, b.Name+b.Value) })
}
