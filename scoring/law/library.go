package law

import (
	"embed"
	"fmt"
	"slices"
	"sync"

	"github.com/congtam/congtam/scoring/calendar"
)

//go:embed policies/*.yaml layers/*.yaml
var policyFiles embed.FS

// Library is a set of policies and the layers that can lie on them. Of one id it may hold
// several versions; On leaves the one in force.
type Library struct{ policies []*Policy }

// Embedded returns the policies and layers built into the program.
func Embedded() (*Library, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Library, error) {
	l := &Library{}
	for _, dir := range []string{"policies", "layers"} {
		entries, err := policyFiles.ReadDir(dir) // sorted by name
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			text, err := policyFiles.ReadFile(dir + "/" + e.Name())
			if err != nil {
				return nil, err
			}
			p, err := Parse(e.Name(), text)
			if err != nil {
				return nil, err
			}
			l.policies = append(l.policies, p)
		}
	}
	return l, nil
})

// NewLibrary returns a library of the given policies, for drafts.
func NewLibrary(policies []*Policy) *Library { return &Library{slices.Clone(policies)} }

// With returns the library with further policies and layers, later versions of its own among
// them.
func (l *Library) With(more ...*Policy) *Library { return &Library{slices.Concat(more, l.policies)} }

// On returns the library as it stands on a day: of each id the version that has begun last,
// or, while none has, the one that begins first.
func (l *Library) On(day calendar.Date) *Library {
	stands := &Library{}
	for _, p := range l.policies {
		i := slices.IndexFunc(stands.policies, func(q *Policy) bool { return q.ID == p.ID })
		switch {
		case i < 0:
			stands.policies = append(stands.policies, p)
		case p.precedes(stands.policies[i], day):
			stands.policies[i] = p
		}
	}
	return stands
}

// precedes reports whether, of two versions, this one governs a day.
func (p *Policy) precedes(q *Policy, day calendar.Date) bool {
	if begun := p.From <= day; begun == (q.From <= day) {
		return begun == (p.From > q.From)
	}
	return p.From <= day
}

// All returns every policy and layer: those added later first, then policies before layers,
// in the order of the file names.
func (l *Library) All() []*Policy { return slices.Clone(l.policies) }

// ByID returns the policy or layer with the id.
func (l *Library) ByID(id string) (*Policy, bool) {
	return l.first(func(p *Policy) bool { return p.ID == id })
}

// Layered returns a policy with layers laid over it and open questions answered.
func (l *Library) Layered(id string, layers []string, choices map[string]string) (*Policy, error) {
	p, found := l.ByID(id)
	if !found {
		return nil, fmt.Errorf("no ruleset %q", id)
	}
	for _, name := range layers {
		layer, found := l.ByID(name)
		if !found {
			return nil, fmt.Errorf("no overlay %q", name)
		}
		var err error
		if p, err = p.With(layer); err != nil {
			return nil, err
		}
	}
	return p.Choose(choices)
}

// Pick returns the policy of an engine that governs a subject on a day. Where nobody is rated
// by points yet, the levels without points of Decree 90/2020 rate the year. Regulated says
// whether the public service unit has issued its own regulation: without one its people are
// rated for 2026 by that decree too (Decree 233/2026, Art. 20.1).
func (l *Library) Pick(e Engine, s Subject, on calendar.Date, regulated bool) (*Policy, bool) {
	if p, found := l.first(func(p *Policy) bool { return p.governs(e, s, on) && (regulated || !p.NeedsLayer) }); found {
		return p, true
	}
	if e != EngineYear && e != EngineLevels {
		return nil, false
	}
	if p, found := l.first(func(p *Policy) bool { return p.governs(EngineLevels, s, on) }); found {
		return p, true
	}
	return l.first(func(p *Policy) bool { return p.Engine == EngineLevels && p.excepts(s, on.Year(), regulated) })
}

// PickOrEarliest is Pick, and for a day before every act the library holds the act that began
// first: what came before it, the library does not know.
func (l *Library) PickOrEarliest(e Engine, s Subject, on calendar.Date) (*Policy, bool) {
	p, found := l.Pick(e, s, on, true)
	if found {
		return p, true
	}
	for _, q := range l.policies {
		if q.Engine == e && slices.Contains(q.Subjects, s) && on < q.From && (p == nil || q.From < p.From) {
			p = q
		}
	}
	return p, p != nil
}

func (l *Library) first(fits func(*Policy) bool) (*Policy, bool) {
	i := slices.IndexFunc(l.policies, fits)
	if i < 0 {
		return nil, false
	}
	return l.policies[i], true
}

// governs reports whether the policy is one of an engine that binds a subject on a day; for
// some subjects it ended before it ended altogether.
func (p *Policy) governs(e Engine, s Subject, on calendar.Date) bool {
	last, ended := p.Ends[string(s)]
	return p.Engine == e && len(p.LayerOf) == 0 && slices.Contains(p.Subjects, s) && p.InForce(on) && (!ended || on <= last)
}

func (p *Policy) excepts(s Subject, year int, regulated bool) bool {
	return slices.ContainsFunc(p.Exceptions, func(x Exception) bool {
		return x.Subject == s && x.Year == year && !regulated
	})
}
