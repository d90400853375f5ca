package excellence

import (
	"cmp"
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// Apply proposes who stays excellent. Best exact mean first; accepted when every scope
// of the candidate has room. Equal means that do not all fit are a tie: nobody of it is
// accepted, and the places it stands across stay reserved for it.
func Apply(p *law.Policy, f Facts) Result {
	e := newEngine(p, f)
	if rateMissing(p, f) {
		e.leave()
		return e.finish()
	}
	e.pool()
	e.count()
	e.limits()
	for _, class := range e.classes() {
		e.seat(class)
	}
	return e.finish()
}

type engine struct {
	policy     *law.Policy
	facts      Facts
	candidates []Candidate // by ref
	kinds      []ScopeKind
	headOut    bool
	pooled     map[string]bool
	scopes     map[string]*counter
	places     map[string]*Place
	reserve    []string
	ties       []Tie
}

func newEngine(p *law.Policy, f Facts) *engine {
	e := &engine{policy: p, facts: f, places: make(map[string]*Place, len(f.Candidates))}
	e.candidates = slices.Clone(f.Candidates)
	slices.SortStableFunc(e.candidates, func(a, b Candidate) int { return strings.Compare(a.Ref, b.Ref) })
	e.kinds = e.scopeKinds()
	e.headOut = p.Choice(parHead) == headExcluded
	return e
}

// limits gives every scope its room.
func (e *engine) limits() {
	for _, s := range e.scopes {
		ratio := e.ratio(s.Kind, s.Name)
		s.Max, s.Trace = Limit(e.policy, s.Tally, ratio)
		if s.Trace.Rule == ruleMax {
			s.Ratio = &ratio
		}
		if o := e.outstanding(s.Kind, s.Name); o != nil && s.Trace.Note == "" {
			s.Trace.Note = noteOutstanding
			s.Trace.Inputs = append(s.Trace.Inputs, scoring.Input{Name: inDocument, Value: o.Document, Ref: o.Document})
		}
		s.room = s.Max
	}
}

// classes are the candidates for excellent in runs of equal means, best first.
func (e *engine) classes() [][]*Candidate {
	var list []*Candidate
	for i := range e.candidates {
		c := &e.candidates[i]
		place := &Place{Ref: c.Ref, Outcome: Kept, Rating: e.ratingOf(c)}
		e.places[c.Ref] = place
		switch {
		case place.Rating == nil || *place.Rating != scoring.Excellent || c.Rating == nil:
		case c.Withdrawn:
			place.Outcome, place.Rating = Withdrawn, good()
		case e.outside(c):
			place.Outcome = Outside
		default:
			list = append(list, c)
		}
	}
	slices.SortStableFunc(list, func(a, b *Candidate) int { return mean(b).Cmp(mean(a)) })
	var classes [][]*Candidate
	for i, c := range list {
		if i > 0 && mean(c).Cmp(mean(list[i-1])) == 0 {
			classes[len(classes)-1] = append(classes[len(classes)-1], c)
		} else {
			classes = append(classes, []*Candidate{c})
		}
	}
	return classes
}

// mean orders candidates; somebody without one comes after everybody with one.
func mean(c *Candidate) scoring.Fraction {
	if c.Mean == nil {
		return scoring.NewFraction(-1, 1)
	}
	return c.Mean.Fraction
}

func good() *scoring.Band {
	b := scoring.Good
	return &b
}

// seat places one run of equal means.
func (e *engine) seat(class []*Candidate) {
	class = e.seatChosen(class)
	open := class[:0:0]
	for _, c := range class {
		if full := e.full(c); len(full) > 0 {
			e.displace(c, full)
		} else {
			open = append(open, c)
		}
	}
	crowded := e.crowded(open)
	if len(crowded) == 0 {
		for _, c := range open {
			e.accept(c)
		}
		return
	}
	var tied []*Candidate
	for _, c := range open {
		if e.touches(c, crowded) {
			tied = append(tied, c)
		} else {
			e.accept(c)
		}
	}
	e.tie(tied, crowded)
}

// seatChosen accepts those for whom the authority broke the tie by document.
func (e *engine) seatChosen(class []*Candidate) []*Candidate {
	rest := class[:0:0]
	for _, c := range class {
		if c.Chosen != "" && len(e.full(c)) == 0 {
			e.accept(c)
			e.places[c.Ref].Trace.Inputs = append(e.places[c.Ref].Trace.Inputs,
				scoring.Input{Name: inDocument, Value: c.Chosen, Ref: c.Chosen})
		} else {
			rest = append(rest, c)
		}
	}
	return rest
}

// of returns the scopes of a candidate, in the order of the kinds.
func (e *engine) of(c *Candidate) []*counter {
	list := make([]*counter, 0, len(e.kinds))
	for _, kind := range e.kinds {
		if name, in := e.nameIn(c, kind); in {
			list = append(list, e.scopes[key(kind, name)])
		}
	}
	return list
}

func (e *engine) full(c *Candidate) (names []string) {
	for _, s := range e.of(c) {
		if s.room <= 0 {
			names = append(names, s.Key())
		}
	}
	return names
}

func (e *engine) accept(c *Candidate) {
	place := e.places[c.Ref]
	place.Outcome, place.Rating = Accepted, c.Rating
	for _, s := range e.of(c) {
		s.room--
		s.Accepted++
	}
	place.Trace = e.placeStep(c, Accepted, nil)
}

func (e *engine) displace(c *Candidate, full []string) {
	place := e.places[c.Ref]
	place.Outcome, place.Rating, place.By = Displaced, good(), full
	place.Trace = e.placeStep(c, Displaced, full)
	e.reserve = append(e.reserve, c.Ref)
}

// placeStep says which cap decided, with its arithmetic: base, ratio, scope, article.
func (e *engine) placeStep(c *Candidate, o Outcome, full []string) scoring.Step {
	step := scoring.Step{Rule: rulePlace, Value: string(o), Of: c.Ref,
		Inputs: []scoring.Input{{Name: inMean, Value: mean(c).String()}}}
	for _, name := range full {
		s := e.scopes[name]
		step.Steps = append(step.Steps, scoring.Step{Rule: ruleScope, Of: name, Value: s.Trace.Value, Steps: []scoring.Step{s.Trace}})
	}
	return step
}

// crowded are the scopes with less room than the run has members in them.
func (e *engine) crowded(open []*Candidate) map[string]bool {
	members := map[string]int{}
	for _, c := range open {
		for _, s := range e.of(c) {
			members[s.Key()]++
		}
	}
	crowded := map[string]bool{}
	for name, n := range members {
		if n > e.scopes[name].room {
			crowded[name] = true
		}
	}
	return crowded
}

func (e *engine) touches(c *Candidate, crowded map[string]bool) bool {
	return slices.ContainsFunc(e.of(c), func(s *counter) bool { return crowded[s.Key()] })
}

func order(a, b *counter) int {
	return cmp.Or(strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Name, b.Name))
}
