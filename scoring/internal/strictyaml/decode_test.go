package strictyaml

import (
	"strings"
	"testing"
)

type colour string

func (colour) Values() []string { return []string{"RED", "BLUE"} }

type sample struct {
	Name   string         `yaml:"name"`
	Number int            `yaml:"number"`
	Colour colour         `yaml:"colour"`
	Yes    bool           `yaml:"yes,optional"`
	List   []string       `yaml:"list,optional"`
	Map    map[string]int `yaml:"map,optional"`
	Nested *struct {
		A string `yaml:"a"`
	} `yaml:"nested,optional"`
}

const good = "name: x\nnumber: 7\ncolour: RED\n"

func TestDecode(t *testing.T) {
	var s sample
	text := good + "yes: true\nlist: [a, 2.50, \"3\"]\nmap: {a: 1}\nnested: {a: |\n  long\n  text\n }\n"
	if err := Decode("f", []byte(strings.Replace(text, "{a: |\n  long\n  text\n }", "\n  a: |\n    long\n    text", 1)), &s); err != nil {
		t.Fatal(err)
	}
	if s.Name != "x" || s.Number != 7 || s.Colour != "RED" || !s.Yes || s.Map["a"] != 1 || s.Nested.A != "long\ntext\n" {
		t.Errorf("read %+v", s)
	}
	if s.List[1] != "2.50" {
		t.Errorf("a number read as text lost its form: %q", s.List[1])
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"nothing", "", "exactly one document"},
		{"two documents", good + "---\n" + good, "exactly one document"},
		{"a list", "- a\n", "f:1:1: expected keys and values"},
		{"an unknown key", good + "size: 3\n", `f:4:1: unknown key: "size"`},
		{"a key twice", good + "name: y\n", "f:4:1"},
		{"a key twice in a map", good + "map: {a: 1, a: 2}\n", "f:4:"},
		{"a missing key", "name: x\ncolour: RED\n", `key "number" is missing`},
		{"a fraction for a whole number", strings.Replace(good, "7", "7.5", 1), `f:2:9: expected a whole number: "7.5"`},
		{"a number beyond bounds", strings.Replace(good, "7", "99999999999", 1), "f:2:9"},
		{"another colour", strings.Replace(good, "RED", "GREEN", 1), `f:3:9: expected one of RED, BLUE: "GREEN"`},
		{"text for yes", good + "yes: maybe\n", "f:4:6: expected true or false"},
		{"a text for a list", good + "list: a\n", "f:4:7: expected a list"},
		{"a list for a text", strings.Replace(good, "x", "[x]", 1), "f:1:7: expected text"},
		{"a list for a number", strings.Replace(good, "7", "[7]", 1), "f:2:9: expected a single value"},
		{"null", strings.Replace(good, "x", "~", 1), "f:1:7: expected text"},
		{"an anchor", strings.Replace(good, "x", "&a x", 1), "f:1:7: expected text"},
		{"an alias", strings.Replace(good, "x", "*a", 1), "f:1:7"},
		{"a merge", good + "<<: {name: y}\n", "f:4:1"},
		{"broken flow", good + "map: {a: \n", "f:"},
	} {
		var s sample
		if err := Decode("f", []byte(c.text), &s); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}
