package scoring

import (
	"bytes"
	"testing"
)

func FuzzParse(f *testing.F) {
	f.Add([]byte(rulesetText(f)))
	f.Add([]byte("id: X\nvalues: [{name: generalMax}]\n"))
	f.Add([]byte("a: &x [*x]"))
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := Parse("f.yaml", text)
		if err != nil {
			return
		}
		again, err := Parse("f.yaml", r.Source())
		if err != nil || again.Hash != r.Hash {
			t.Errorf("the source of a ruleset does not parse to it: %v", err)
		}
	})
}

func FuzzParseSheet(f *testing.F) {
	r := civilServants(f)
	for _, s := range []Sheet{month(0), month(9), leaderMonth()} {
		f.Add(s.Canonical())
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		s, err := ParseSheet(text)
		if err != nil {
			return
		}
		written := s.Canonical()
		again, err := ParseSheet(written)
		if err != nil || !bytes.Equal(again.Canonical(), written) {
			t.Errorf("%s does not read back: %v", written, err)
		}
		r.Check(s)
		r.Explain(s, r.Score(s).Trace)
	})
}

func FuzzParseDecimal(f *testing.F) {
	for _, seed := range []string{"8", "-0.5", "2.725", "1e3", "", "00.1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := ParseDecimal(text)
		if err != nil {
			return
		}
		if back, err := ParseDecimal(d.String()); err != nil || back != d {
			t.Errorf("%q reads as %s, which reads as %s (%v)", text, d, back, err)
		}
	})
}

func FuzzParseTrace(f *testing.F) {
	r := civilServants(f)
	for _, s := range []Sheet{month(0), month(9), leaderMonth()} {
		f.Add(r.Score(s).Trace.Canonical())
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		step, err := ParseTrace(text)
		if err != nil {
			return
		}
		written := step.Canonical()
		again, err := ParseTrace(written)
		if err != nil || !bytes.Equal(again.Canonical(), written) {
			t.Errorf("%s does not read back: %v", written, err)
		}
		r.Explain(Sheet{}, step)
	})
}
