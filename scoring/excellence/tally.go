package excellence

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// counter is a scope while it fills.
type counter struct {
	Scope
	room int
}

// scopesOf are the caps of the policy, in a fixed order of kinds.
func (e *engine) scopeKinds() []ScopeKind {
	kinds := strings.Split(e.policy.Choice(parScopes), "_AND_")
	out := make([]ScopeKind, len(kinds))
	for i, k := range kinds {
		out[i] = ScopeKind(k)
	}
	return out
}

// nameIn is the name of the scope of that kind a candidate belongs to; false: none.
func (e *engine) nameIn(c *Candidate, kind ScopeKind) (string, bool) {
	switch kind {
	case Agency:
		return c.Agency, true
	case PeerGroup:
		if c.Group != "" && e.pooled[c.Group] {
			return poolName, true
		}
		return c.Group, c.Group != ""
	}
	return "", true
}

const poolName = "POOLED"

// outside: the head is not counted where the parameter leaves him out.
func (e *engine) outside(c *Candidate) bool {
	return c.Role == scoring.Head && e.headOut
}

// count tallies every scope.
func (e *engine) count() {
	e.scopes = map[string]*counter{}
	for i := range e.candidates {
		c := &e.candidates[i]
		if e.outside(c) {
			continue
		}
		for _, kind := range e.kinds {
			name, in := e.nameIn(c, kind)
			if !in {
				continue
			}
			s := e.scopes[key(kind, name)]
			if s == nil {
				s = &counter{Scope: Scope{Kind: kind, Name: name}}
				e.scopes[key(kind, name)] = s
			}
			e.add(&s.Tally, c)
		}
	}
}

func (e *engine) add(t *Tally, c *Candidate) {
	t.Members++
	rating := e.ratingOf(c)
	if c.NotRated {
		return
	}
	if c.Rating == nil {
		t.Undecided++
	}
	if rating == nil {
		return
	}
	t.All++
	if !law.Worse(*rating, scoring.Good) {
		t.GoodOrBetter++
	}
	before := rating
	if c.Band != nil {
		before = c.Band
	}
	if *before == scoring.Good {
		t.Good++
	}
}

// ratingOf is the rating that counts: undecided people are left out, or taken at the
// band of their points where the parameter says so.
func (e *engine) ratingOf(c *Candidate) *scoring.Band {
	switch {
	case c.NotRated:
		return nil
	case c.Rating == nil && e.policy.Choice(parUndecided) == atScoreBand:
		return c.Band
	}
	return c.Rating
}

// pool joins the peer groups whose own cap would be zero, when the authority decided so.
func (e *engine) pool() {
	e.pooled = map[string]bool{}
	if !Pools(e.policy) || e.facts.Pooling == "" || !slices.Contains(e.kinds, PeerGroup) {
		return
	}
	e.count()
	for _, s := range e.scopes {
		if most, _ := Limit(e.policy, s.Tally, e.ratio(s.Kind, s.Name)); s.Kind == PeerGroup && most == 0 {
			e.pooled[s.Name] = true
		}
	}
}

// ratio is the share in force for a scope: the higher one only by a recorded decision.
func (e *engine) ratio(kind ScopeKind, name string) scoring.Fraction {
	if o := e.outstanding(kind, name); o != nil {
		if o.Ratio != nil {
			return o.Ratio.Fraction
		}
		return e.policy.Must("capOutstanding")
	}
	if e.policy.Choice(parRatioFrom) == fromPartyRate && e.facts.PartyRate != nil {
		return e.facts.PartyRate.Fraction
	}
	return e.policy.Must("capRatio")
}

// outstanding finds the decision for a scope. A decision on an agency carries its peer
// groups no further than themselves: each scope needs its own.
func (e *engine) outstanding(kind ScopeKind, name string) *Outstanding {
	for i := range e.facts.Outstanding {
		o := &e.facts.Outstanding[i]
		if o.Scope == kind && o.Name == name && len(checkOutstanding(e.policy, i, *o)) == 0 {
			return o
		}
	}
	return nil
}
