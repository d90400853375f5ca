package levels

import (
	"slices"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

const (
	ruleRating   = "LEVELS_RATING"
	ruleWorked   = "WORKED_MONTHS"
	ruleAbsent   = "ABSENT_MONTHS"
	ruleForced   = "FORCED_NOT_COMPLETED"
	ruleLevel    = "LEVEL"
	ruleCommon   = "COMMON_CRITERIA"
	ruleDone     = "TASKS_DONE"
	ruleBad      = "TASKS_BAD"
	ruleExceeded = "TASKS_EXCEEDED"
	ruleUnit     = "UNIT_TARGETS"
	ruleUnitGood = "UNIT_ON_TIME"
	ruleUnitMore = "UNIT_EXCEEDED"
	ruleSubDone  = "SUB_UNITS_COMPLETED"
	ruleSubGood  = "SUB_UNITS_GOOD"
	ruleTransfer = "TRANSFER"
	ruleCase     = "UNIT_CORRUPTION"
)

const (
	noteShort   = "UNDER_SIX_MONTHS"
	noteLimited = "ABSENT_NOT_ABOVE_COMPLETED"
	noteGap     = "GAP_BETWEEN_LEVELS"
	noteCharge  = "CHARGE_CHANGED"
	noteMissing = "FACTS_MISSING"
	noteUsed    = "ACT_ALREADY_USED"
	noteOpinion = "OLD_AGENCY_OPINION"
	noteReview  = "SELF_REVIEW"
	noteMet     = "MET"
	noteMissed  = "MISSED"
	noteUnknown = "UNKNOWN"
)

// Rate proposes the level. Forced failures come first after the six months, then the
// levels from the highest down; nothing fits in a gap, and the authority decides.
func Rate(p *law.Policy, f Facts) Result {
	r := &rater{policy: p, facts: &f}
	r.transfer()
	if !r.short() && !r.forced() && !r.charge() {
		r.byConditions()
		r.absent()
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

func (r *rater) note(code string) { r.result.Notes = append(r.result.Notes, code) }

func (r *rater) propose(b scoring.Band) { r.result.Status, r.result.Rating = law.Proposed, &b }

// transfer: the new agency rates; after six months at the old one its written opinion
// is attached, unless it no longer exists (Art. 20).
func (r *rater) transfer() {
	t := r.facts.Transfer
	if t == nil {
		return
	}
	r.result.RatedBy = "NEW"
	step := scoring.Step{Rule: ruleTransfer, Value: "NEW", Inputs: []scoring.Input{{Name: "months", Value: t.MonthsAtOld.String()}}}
	switch {
	case t.MonthsAtOld.Cmp(r.policy.Must("leastMonths")) < 0 || t.OldAbolished:
	case t.Opinion != "":
		step.Inputs = append(step.Inputs, scoring.Input{Name: "document", Value: t.Opinion})
	default:
		r.result.Required = append(r.result.Required, noteOpinion)
		step.Note = noteOpinion
	}
	r.steps = append(r.steps, step)
}

// short: under six months of work nobody is rated, but reviews himself (Art. 2.3);
// maternity is the exception.
func (r *rater) short() bool {
	w := r.facts.Worked
	if w == nil || r.facts.OnLeave || w.Cmp(r.policy.Must("leastMonths")) >= 0 {
		return false
	}
	r.steps = append(r.steps, scoring.Step{Rule: ruleWorked, Value: w.String(), Note: noteShort})
	r.result.Status = law.NotRated
	r.result.Required = append(r.result.Required, noteReview)
	r.note(noteShort)
	return true
}

// absent: three months to under six of lawful absence bar the upper two levels (Art. 2.3).
func (r *rater) absent() {
	a := r.facts.Absent
	if a == nil || r.facts.OnLeave || a.Cmp(r.policy.Must("absentFrom")) < 0 || r.result.Rating == nil {
		return
	}
	step := scoring.Step{Rule: ruleAbsent, Value: a.String()}
	if law.Worse(scoring.Completed, *r.result.Rating) {
		r.propose(scoring.Completed)
		step.Note = noteLimited
		r.note(noteLimited)
	}
	r.steps = append(r.steps, step)
}

// forced: degradation, discipline of the year, too much of the work bad, for leaders also the
// unit (Arts. 11, 15; Art. 2.5 as amended).
func (r *rater) forced() bool {
	step := scoring.Step{Rule: ruleForced}
	fail := func(rule, value, note string) {
		step.Steps = append(step.Steps, scoring.Step{Rule: rule, Value: value, Note: note})
	}
	if r.facts.Degraded {
		fail(ruleCommon, "DEGRADED", noteMissed)
	}
	for _, ref := range r.punished() {
		fail("DISCIPLINE", ref, noteMissed)
	}
	if bad := r.share(func(t Tasks) *int { return t.Bad }); bad != nil && bad.Cmp(r.policy.Must("badForFailure")) > 0 {
		fail(ruleBad, bad.String(), noteMissed)
	}
	if r.facts.Role.Leads() {
		if u := r.facts.Unit; u != nil && u.Done.Cmp(r.policy.Must("unitForFailure")) < 0 {
			fail(ruleUnit, u.Done.String(), noteMissed)
		}
		if r.facts.Corruption {
			fail(ruleCase, "", noteMissed)
		}
	}
	if len(step.Steps) == 0 {
		return false
	}
	step.Value = string(scoring.NotCompleted)
	r.steps = append(r.steps, step)
	r.propose(scoring.NotCompleted)
	r.note(ruleForced)
	return true
}

// punished are the decisions that fail the year: of this year, for an act that failed no
// earlier one, in public duty; since Decree 48/2023 for any act.
func (r *rater) punished() (refs []string) {
	list := slices.Clone(r.facts.Discipline)
	slices.SortStableFunc(list, func(a, b Discipline) int { return a.InYear - b.InYear })
	amended := r.policy.Must("amendedFrom").Cmp(scoring.NewFraction(int64(r.facts.Year), 1)) <= 0
	for _, d := range list {
		used := d.UsedIn != nil && *d.UsedIn < r.facts.Year || slices.ContainsFunc(list, func(o Discipline) bool {
			return d.Act != "" && o.Act == d.Act && o.InYear < d.InYear
		})
		if d.InYear == r.facts.Year && !used && (amended || !d.Other) {
			refs = append(refs, d.Ref)
		}
	}
	return refs
}

// charge: the decree does not say whether who led the unit at the time of a case or who leads
// it now answers for it (Art. 15.2); where these differ the authority decides.
func (r *rater) charge() bool {
	if r.facts.Charge == "" {
		return false
	}
	r.steps = append(r.steps, scoring.Step{Rule: ruleCase, Of: r.facts.Charge, Note: noteCharge})
	r.result.Status = law.NeedsAuthority
	r.note(noteCharge)
	return true
}

// byConditions takes the highest level whose conditions all hold.
func (r *rater) byConditions() {
	for _, l := range r.levels() {
		step := scoring.Step{Rule: ruleLevel, Value: string(l.band), Note: noteMet}
		for _, c := range l.conditions {
			child := c()
			step.Steps = append(step.Steps, child)
			if child.Note == noteMissed || child.Note == noteUnknown && step.Note == noteMet {
				step.Note = child.Note
			}
		}
		r.steps = append(r.steps, step)
		switch step.Note {
		case noteMet:
			r.propose(l.band)
			return
		case noteUnknown:
			r.result.Status = law.InsufficientData
			r.note(noteMissing)
			return
		}
	}
	r.result.Status = law.NeedsAuthority
	r.note(noteGap)
}
