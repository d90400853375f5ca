package scoring

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring/internal/strictyaml"
)

const rulesetPath = "rulesets/nd335-2025-civil-servants.yaml"

func rulesetText(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile(rulesetPath)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestParseRefuses(t *testing.T) {
	text := rulesetText(t)
	for _, c := range []struct{ name, old, new, want string }{
		{"an unknown key", "issuer:", "isuer:", `f.yaml:14:1: unknown key: "isuer"`},
		{"a key twice", "from: 2026-01-01", "from: 2026-01-01\nfrom: 2026-01-02", `f.yaml:18:1: `},
		{"a missing key", "from: 2026-01-01\n", "", `key "from" is missing`},
		{"a number that is not one", "number: 30\n", "number: thirty\n", `f.yaml:38:13: "thirty" is not a decimal number: "thirty"`},
		{"too many places", "number: 0.25\n", "number: 0.2505\n", "more than 3 decimal places"},
		{"a list for a text", "id: ND335_2025_CS", "id: [ND335]", "expected text, found a Sequence"},
		{"an unknown subject", "[CIVIL_SERVANT]", "[CIVILIAN]", `expected one of CADRE, CIVIL_SERVANT, PUBLIC_EMPLOYEE, CONTRACT_WORKER: "CIVILIAN"`},
		{"a date that does not exist", "from: 2026-01-01", "from: 2026-13-01", "is not a date"},
		{"a citation of no document", "cite: [{document: ND335, article: 12, clause: 2}]", "cite: [{document: ND999}]", `values: generalMax: no document "ND999"`},
		{"a value of no use", "name: leastShare", "name: mostShare", `values: "leastShare" is missing`},
		{"a rule twice", "{code: hkl,", "{code: hkq,", `rules: "hkq" appears twice`},
		{"a rule that touches no parameter", "parameters: [rounding]", "parameters: [roundness]", `no parameter "roundness"`},
		{"a default that cannot be chosen", "default: INSUFFICIENT_DATA", "default: ZERO", "the default ZERO is not available"},
		{"an option the engine lacks", "{code: PER_WORKING_DAY,", "{code: PER_HOUR,", "the engine cannot apply PER_HOUR"},
		{"bands out of order", "from: 70, cite", "from: 95, cite", "GOOD does not begin below"},
		{"an unknown component", "[QUANTITY, QUALITY, PROGRESS]", "[QUANTITY, SPEED]", `no component "SPEED"`},
		{"an alias", "issuer: {vi: Chính phủ, en: The Government}", "issuer: *x", "f.yaml:14:"},
	} {
		broken := strings.Replace(text, c.old, c.new, 1)
		if broken == text {
			t.Fatalf("%s: nothing replaced", c.name)
		}
		if _, err := Parse("f.yaml", []byte(broken)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s:\n got %v\nwant %s", c.name, err, c.want)
		}
	}
}

func TestHashIgnoresLineEnds(t *testing.T) {
	text := rulesetText(t)
	unix, err := Parse("f.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	dos, err := Parse("f.yaml", []byte(strings.ReplaceAll(text, "\n", "\r\n")))
	if err != nil || dos.Hash != unix.Hash {
		t.Errorf("hash %s with other line ends, want %s (%v)", dos.Hash, unix.Hash, err)
	}
	again, err := Parse("f.yaml", unix.Source())
	if err != nil || again.Hash != unix.Hash {
		t.Errorf("the source gives hash %s, want %s (%v)", again.Hash, unix.Hash, err)
	}
}

func TestParseErrorsHaveAPlace(t *testing.T) {
	_, err := Parse("f.yaml", []byte("id: X\ntitle: {vi: [, en}\n"))
	var located *strictyaml.Error
	if !errors.As(err, &located) || located.Line != 2 {
		t.Errorf("got %v, want an error on line 2", err)
	}
}
