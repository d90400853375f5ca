package excellence

import (
	"cmp"
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// tie reports a run of equal means across the line. The places it could still take stay
// reserved, so that nobody with a lower mean gets one before the authority has decided.
func (e *engine) tie(tied []*Candidate, crowded map[string]bool) {
	if len(tied) == 0 {
		return
	}
	t := Tie{}
	for name := range crowded {
		t.Scopes = append(t.Scopes, name)
	}
	slices.Sort(t.Scopes)
	proposed, rule := e.proposal(tied, crowded)
	for _, c := range tied {
		t.Refs = append(t.Refs, c.Ref)
	}
	for _, c := range proposed {
		t.Proposed = append(t.Proposed, c.Ref)
		e.reserve = append(e.reserve, c.Ref)
	}
	t.Rule = rule
	e.ties = append(e.ties, t)
	for _, c := range tied {
		place := e.places[c.Ref]
		place.Outcome, place.Rating, place.By = Tied, nil, t.Scopes
		place.Trace = e.placeStep(c, Tied, e.crowdedOf(c, crowded))
		place.Trace.Steps = append(place.Trace.Steps, t.step(e.policy))
	}
	e.hold(tied)
}

func (t Tie) step(p *law.Policy) scoring.Step {
	step := scoring.Step{Rule: ruleTie, Value: t.Rule, Inputs: []scoring.Input{p.Chosen(parTieBreak)}}
	for _, ref := range t.Proposed {
		step.Inputs = append(step.Inputs, scoring.Input{Name: inCandidates, Value: ref, Ref: ref})
	}
	return step
}

func (e *engine) crowdedOf(c *Candidate, crowded map[string]bool) (names []string) {
	for _, s := range e.of(c) {
		if crowded[s.Key()] {
			names = append(names, s.Key())
		}
	}
	return names
}

// hold reserves, in every scope, as many places as the tie could take there: no more
// than its members, than the room, or than the room of its members' other scopes.
func (e *engine) hold(tied []*Candidate) {
	reserved := map[string]int{}
	for _, s := range e.touched(tied) {
		most := s.room
		for _, kind := range e.kinds {
			inOther := map[string]int{}
			for _, c := range tied {
				if !slices.Contains(e.of(c), s) {
					continue
				}
				name, in := e.nameIn(c, kind)
				if !in {
					name = "\x00" + c.Ref // in no scope of the kind: bounded by nothing but itself
				}
				inOther[name]++
			}
			most = min(most, e.fitting(kind, inOther))
		}
		reserved[s.Key()] = most
	}
	for name, n := range reserved {
		e.scopes[name].Reserved += n
		e.scopes[name].room -= n
	}
}

func (e *engine) fitting(kind ScopeKind, members map[string]int) (sum int) {
	for name, n := range members {
		if s := e.scopes[key(kind, name)]; s != nil {
			n = min(n, s.room)
		}
		sum += n
	}
	return sum
}

func (e *engine) touched(tied []*Candidate) (list []*counter) {
	for _, c := range tied {
		for _, s := range e.of(c) {
			if !slices.Contains(list, s) {
				list = append(list, s)
			}
		}
	}
	return list
}

// proposal orders a tie by the list of the parameter and names the first criterion that
// separates somebody inside the line from somebody outside it.
func (e *engine) proposal(tied []*Candidate, crowded map[string]bool) ([]*Candidate, string) {
	list := tieBreaks[e.policy.Choice(parTieBreak)]
	out := slices.Clone(tied)
	slices.SortStableFunc(out, func(a, b *Candidate) int {
		for _, k := range list {
			if o := k.compare(a, b); o != 0 {
				return o
			}
		}
		return strings.Compare(a.Ref, b.Ref)
	})
	line := e.line(crowded)
	if line <= 0 || line >= len(out) {
		return out, council
	}
	for _, k := range list {
		if k.compare(out[line-1], out[line]) != 0 {
			return out, k.name
		}
	}
	return out, council
}

// line is the room of the tightest crowded scope.
func (e *engine) line(crowded map[string]bool) int {
	line := -1
	for name := range crowded {
		if room := e.scopes[name].room; line < 0 || room < line {
			line = room
		}
	}
	return line
}

const council = "COUNCIL"

type criterion struct {
	name    string
	compare func(a, b *Candidate) int // below zero: a first
}

// tieBreaks are the lists in use. None is law: the engine proposes, the authority breaks.
var tieBreaks = map[string][]criterion{
	"RESULTS_FIRST":  {byResults, byConverted, byFaults, byInitiatives},
	"ABOVE_STANDARD": {byAbove, byConverted, byFaults, byInitiatives},
	"NONE":           nil,
}

var (
	byResults     = criterion{"RESULT_POINTS", more(func(c *Candidate) *law.Exact { return c.Results })}
	byConverted   = criterion{"CONVERTED_VOLUME", more(func(c *Candidate) *law.Exact { return c.Converted })}
	byAbove       = criterion{"ABOVE_STANDARD", more(func(c *Candidate) *law.Exact { return c.Above })}
	byFaults      = criterion{"FEWEST_FAULTS", func(a, b *Candidate) int { return counts(a.Faults, b.Faults) }}
	byInitiatives = criterion{"INITIATIVES", func(a, b *Candidate) int { return counts(b.Initiatives, a.Initiatives) }}
)

// more puts the larger number first. A number that is missing on either side separates
// nobody.
func more(of func(*Candidate) *law.Exact) func(a, b *Candidate) int {
	return func(a, b *Candidate) int {
		x, y := of(a), of(b)
		if x == nil || y == nil {
			return 0
		}
		return y.Cmp(x.Fraction)
	}
}

func counts(a, b *int) int {
	if a == nil || b == nil {
		return 0
	}
	return cmp.Compare(*a, *b)
}
