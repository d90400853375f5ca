package excellence

import (
	"slices"
	"strconv"
	"strings"

	"github.com/congtam/congtam/scoring"
)

// finish gathers the result in fixed orders.
func (e *engine) finish() Result {
	r := Result{Reserve: e.reserve, Ties: e.ties}
	counters := make([]*counter, 0, len(e.scopes))
	for _, s := range e.scopes {
		counters = append(counters, s)
	}
	slices.SortFunc(counters, order)
	for _, s := range counters {
		s.Left = s.room
		r.Scopes = append(r.Scopes, s.Scope)
		r.Provisional = r.Provisional || s.Tally.Undecided > 0
	}
	for _, c := range e.candidates {
		r.Places = append(r.Places, *e.places[c.Ref])
	}
	r.Trace = e.trace(&r)
	return r
}

func (e *engine) trace(r *Result) scoring.Step {
	root := scoring.Step{Rule: ruleCap}
	for _, question := range []string{parScopes, parHead, parUndecided, parPooling} {
		if e.policy.Choice(question) != "" { // a cap over units has no head to count
			root.Inputs = append(root.Inputs, e.policy.Chosen(question))
		}
	}
	if r.Provisional {
		root.Note = noteProvisional
		r.note(noteProvisional)
	}
	if len(e.pooled) > 0 {
		r.note(notePooled)
	}
	if e.headOut {
		r.note(noteHead)
	}
	displacers := e.displacers()
	for _, s := range r.Scopes {
		step := scoring.Step{Rule: ruleScope, Of: s.Key(), Value: strconv.Itoa(s.Max), Steps: []scoring.Step{s.Trace},
			Inputs: []scoring.Input{number("accepted", s.Accepted), number("reserved", s.Reserved), number("left", s.Left)}}
		if s.Max == 0 && displacers[s.Key()] {
			step.Note = noteZero // to be known before closing: the literal cap gives small sets nothing
			r.note(noteZero)
		}
		root.Steps = append(root.Steps, step)
	}
	for _, p := range r.Places {
		if p.Trace.Rule != "" {
			root.Steps = append(root.Steps, p.Trace)
		}
	}
	if len(r.Reserve) > 0 {
		root.Steps = append(root.Steps, scoring.Step{Rule: ruleReserve, Value: strings.Join(r.Reserve, ", ")})
	}
	return root
}

func (r *Result) note(code string) {
	if !slices.Contains(r.Notes, code) {
		r.Notes = append(r.Notes, code)
	}
}

// displacers are the full scopes that cost somebody a place.
func (e *engine) displacers() map[string]bool {
	names := map[string]bool{}
	for _, place := range e.places {
		for _, name := range place.By {
			names[name] = true
		}
	}
	return names
}
