package law

import "testing"

func FuzzParse(f *testing.F) {
	l, err := Embedded()
	if err != nil {
		f.Fatal(err)
	}
	for _, p := range l.All() {
		f.Add(p.Source())
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := Parse("f.yaml", text)
		if err != nil {
			return
		}
		if again, err := Parse("f.yaml", p.Source()); err != nil || again.Hash != p.Hash {
			t.Errorf("the source of a policy does not parse to it: %v", err)
		}
	})
}
