package scoring

import (
	"embed"
	"slices"
	"sync"

	"github.com/congtam/congtam/scoring/calendar"
)

//go:embed rulesets/*.yaml
var rulesetFiles embed.FS

// Library is a set of rulesets. Of one id it may hold several versions, each from its day on.
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

// With returns the library with further rulesets, later versions of its own among them.
func (l *Library) With(more ...*Ruleset) *Library { return &Library{slices.Concat(more, l.rulesets)} }

// All returns every ruleset: those added later first, then in the order of the file names.
func (l *Library) All() []*Ruleset { return slices.Clone(l.rulesets) }

// Pick returns the ruleset that governs a subject kind and a period kind on a day; of several
// the one that began last. For some subjects there is none: for contract workers the agency
// decides what to apply (Art. 28.2).
func (l *Library) Pick(subject SubjectKind, kind PeriodKind, on calendar.Date) (*Ruleset, bool) {
	var latest *Ruleset
	for _, r := range l.rulesets {
		fits := slices.Contains(r.Subjects, subject) && slices.Contains(r.Periods, kind) && r.inForce(on)
		if fits && (latest == nil || r.From > latest.From) {
			latest = r
		}
	}
	return latest, latest != nil
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
