package draft_test

import (
	"testing"

	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/draft"
)

// Whatever is typed, a text is law or has a fault with a place, and differs in words.
func FuzzDraft(f *testing.F) {
	p, err := conformance.Embedded()
	if err != nil {
		f.Fatal(err)
	}
	layer, _ := p.Policies.ByID("HD02_QUARTER_LEADER")
	f.Add(layer.Source())
	f.Add([]byte("engine: YEAR\nvalues: [{name: a}, b, {name: a}]\ncases: x"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if _, fault := draft.Parse("f.yaml", text); fault != nil && fault.Line < 1 {
			t.Errorf("a fault without a place: %v", fault)
		}
		changes, _ := draft.Diff(layer.Source(), text)
		for _, c := range changes {
			c.Words()
		}
		_, _ = draft.Set(text, "1", "values", "a", "number")
	})
}
