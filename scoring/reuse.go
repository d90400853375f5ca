package scoring

// The sub-packages of scoring compute years, units, caps and decisions with the same
// numbers, steps and explanations. What they need beyond the types is gathered here.

// With returns the ruleset with other answers to some of its open questions. The
// original, and so its hash, stays as it is.
func (r *Ruleset) With(choices map[string]string) (*Ruleset, error) { return r.with(choices) }

// Check refuses a parameter whose options repeat or whose default cannot be chosen.
func (p Parameter) Check() error { return p.check() }

// Dictionary prepares a ruleset that only explains: it has words and citations but
// scores nothing.
func Dictionary(words Ruleset) *Ruleset {
	r := words
	r.Rules = filled(r.Rules, r.Values)
	r.policy.notes = make(map[string]*Note, len(r.Notes))
	for i := range r.Notes {
		r.policy.notes[r.Notes[i].Code] = &r.Notes[i]
	}
	return &r
}

// Rounded writes the number rounded to that many places, half away from zero.
func (f Fraction) Rounded(places int) string { return f.decimal(places) }

// ParseExact reads a fraction ("23/30") or a decimal of any length ("82.7").
func ParseExact(s string) (Fraction, error) { return parseValue(s) }

// HashOf is the SHA-256 of a text with plain line ends, in hex.
func HashOf(text []byte) string { return hashOf(canonicalSource(text)) }
