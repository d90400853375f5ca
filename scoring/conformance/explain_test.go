package conformance

import (
	"io"
	"testing"

	"github.com/congtam/congtam/scoring"
)

// Every rule, input and note of every trace has its words.
func TestEveryTraceCanBeExplained(t *testing.T) {
	p, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases(Pack())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		kind, _ := c.Facts.kind()
		o, err := p.Compute(c)
		policy, none := p.policyOf(c)
		if err != nil || none != nil || policy == nil || kind == "calendar" || kind == "decision" {
			continue
		}
		inWords(t, c.ID, policy.Explain(o.Trace))
	}
}

func inWords(t *testing.T, id string, e scoring.Explanation) {
	if e.Rule != "" && (e.Label.Vi == e.Rule || len(e.Cite) == 0) {
		t.Errorf("%s: %s has no words or no citation", id, e.Rule)
	}
	if e.Note != nil && e.Note.Vi == e.Note.En {
		t.Errorf("%s: %s: note %s has no words", id, e.Rule, e.Note.En)
	}
	for _, child := range e.Steps {
		inWords(t, id, child)
	}
}

func FuzzRunCase(f *testing.F) {
	cases, err := Cases(Pack())
	if err != nil {
		f.Fatal(err)
	}
	for _, c := range cases[:40] {
		f.Add(c.Question())
	}
	f.Fuzz(func(_ *testing.T, in []byte) { RunCase(in) })
}

func BenchmarkPack(b *testing.B) {
	for b.Loop() {
		if _, _, err := Run(Pack(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
