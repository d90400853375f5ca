package scoring

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

var update = flag.Bool("update", false, "rewrite the golden traces under testdata/traces")

type caseFile struct {
	Ruleset string       `yaml:"ruleset"`
	Cases   []workedCase `yaml:"cases"`
}

func civilServants(t testing.TB) *Ruleset {
	t.Helper()
	library, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	r := find(library.All(), func(r *Ruleset) bool { return r.ID == "ND335_2025_CS" })
	if r == nil {
		t.Fatal("the ruleset of Decree 335 is not embedded")
	}
	return *r
}

func casesIn(t testing.TB, path string) []workedCase {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var f caseFile
	if err := strictyaml.Decode(path, text, &f); err != nil {
		t.Fatal(err)
	}
	return f.Cases
}

// allCases returns the worked cases of every file under testdata/cases.
func allCases(t testing.TB) (all []workedCase) {
	t.Helper()
	paths, err := filepath.Glob("testdata/cases/*.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, path := range paths {
		all = append(all, casesIn(t, path)...)
	}
	return all
}

func TestCases(t *testing.T) {
	r := civilServants(t)
	for _, c := range allCases(t) {
		t.Run(c.ID, func(t *testing.T) {
			if err := r.run(c); err != nil {
				t.Errorf("%s (%s)\n%v", c.Title, c.Source, err)
			}
		})
	}
}

// The trace of a case is part of what is promised: the same facts give the same bytes.
func TestGoldenTraces(t *testing.T) {
	r := civilServants(t)
	for _, c := range allCases(t) {
		chosen, err := r.with(c.Parameters)
		if err != nil {
			t.Fatal(err)
		}
		got := append(chosen.Score(c.sheet(chosen)).Trace.Canonical(), '\n')
		path := filepath.Join("testdata", "traces", c.ID+".json")
		if *update {
			if err := os.WriteFile(path, got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil || string(got) != string(want) {
			t.Errorf("%s: trace differs (%v)\n got %s\nwant %s", c.ID, err, got, want)
		}
	}
}

// A wrong expectation must be reported with case, step, expected and actual.
func TestCaseReportsFirstDifferingStep(t *testing.T) {
	r := civilServants(t)
	c := *find(allCases(t), func(c workedCase) bool { return c.ID == "B1" })
	c.Expect.Quality, c.Expect.Notified = "68.90 %", "76.80"
	want := `case B1: step QUALITY: expected 68.90 %, got 68.78 % ` +
		`(computed {"r":"QUALITY","v":"2311/3360","i":[["GOOD","11.555"],["ASSIGNED","16.8"]]})`
	if err := r.run(c); err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}
