package conformance

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The trace of a case is part of what is promised: the same facts give the same bytes.
func TestGoldenTracesOfMonths(t *testing.T) {
	months := os.DirFS("testdata/months")
	var report bytes.Buffer
	if _, failed, err := Run(months, &report); failed > 0 || err != nil {
		t.Fatalf("%v\n%s", err, report.String())
	}
	p, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Cases(months)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		got, err := p.Compute(c)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata", "traces", c.ID+".json"), append(got.Trace.Canonical(), '\n'))
		inWords(t, c.ID, p.Explainer(c)(got.Trace))
	}
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s: trace differs (%v)\n got %s\nwant %s", path, err, got, want)
	}
}

// The program built in loads; with one number of a file changed it would not.
func TestALawThatFailsItsCasesDoesNotLoad(t *testing.T) {
	p, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := p.AllCases()
	if err != nil {
		t.Fatal(err)
	}
	policy, _ := p.Policies.ByID("ND335_2025_CS_YEAR")
	if err := p.WithPolicy(policy.Revalued("goodFrom", 70_001)).holds(cases); err == nil {
		t.Error("a law that fails its cases holds")
	}
}

func BenchmarkLoad(b *testing.B) {
	p, err := Embedded()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		cases, err := p.AllCases()
		if err := p.holds(cases); err != nil {
			b.Fatal(err)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}
