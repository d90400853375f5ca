package scoring

import (
	"embed"
	"slices"
	"sync"

	"github.com/congtam/congtam/scoring/calendar"
)

//go:embed rulesets/*.yaml
var rulesetFiles embed.FS

// Library is the set of rulesets built into the program.
type Library struct{ rulesets []*Ruleset }

// Embedded returns the rulesets built into the program, parsed once.
func Embedded() (*Library, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Library, error) {
	entries, err := rulesetFiles.ReadDir("rulesets") // sorted by name
	if err != nil {
		return nil, err
	}
	l := &Library{}
	for _, e := range entries {
		text, err := rulesetFiles.ReadFile("rulesets/" + e.Name())
		if err != nil {
			return nil, err
		}
		r, err := Parse(e.Name(), text)
		if err != nil {
			return nil, err
		}
		l.rulesets = append(l.rulesets, r)
	}
	return l, nil
})

// All returns every ruleset, in the order of the file names.
func (l *Library) All() []*Ruleset { return slices.Clone(l.rulesets) }

// Pick returns the ruleset that governs a subject kind and a period kind on a day. For
// some subjects there is none: for contract workers the agency decides what to apply
// (Art. 28.2).
func (l *Library) Pick(subject SubjectKind, kind PeriodKind, on calendar.Date) (*Ruleset, bool) {
	return l.first(func(r *Ruleset) bool {
		return slices.Contains(r.Subjects, subject) && slices.Contains(r.Periods, kind) && r.inForce(on)
	})
}

// ByHash returns the ruleset with the hash.
func (l *Library) ByHash(hash string) (*Ruleset, bool) {
	return l.first(func(r *Ruleset) bool { return r.Hash == hash })
}

func (l *Library) first(fits func(*Ruleset) bool) (*Ruleset, bool) {
	i := slices.IndexFunc(l.rulesets, fits)
	if i < 0 {
		return nil, false
	}
	return l.rulesets[i], true
}

func (r *Ruleset) inForce(on calendar.Date) bool {
	return on >= r.From && (r.To == nil || on <= *r.To)
}
