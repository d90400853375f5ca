package conformance

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/congtam/congtam/scoring"
)

// explained are fixed cases whose explanations an official has read, one of each kind of
// trace: months of staff and of a leader, quarters, years, units and caps.
var explained = []string{"B1", "C1", "D1", "H1", "D13", "D16", "D-PE-90", "F1", "F3", "F16", "E10", "E12"}

// Explanations stay as they were read, word for word, in both languages; go test -update
// writes them anew, for somebody to read.
func TestExplanationsAreAsRead(t *testing.T) {
	p, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cases, err := p.AllCases()
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]Case{}
	for _, c := range cases {
		byID[c.ID] = c
	}
	for _, id := range explained {
		c, known := byID[id]
		if !known {
			t.Errorf("there is no case %s", id)
			continue
		}
		o, err := p.Compute(c)
		if err != nil {
			t.Fatal(err)
		}
		told := p.Explainer(c)(o.Trace)
		for language, pick := range map[string]func(scoring.Text) string{
			"vi": func(s scoring.Text) string { return s.Vi }, "en": func(s scoring.Text) string { return s.En },
		} {
			var b strings.Builder
			outline(&b, told, pick, "")
			golden(t, filepath.Join("testdata", "explanations", id+"."+language+".txt"), []byte(b.String()))
		}
	}
}

// outline writes an explanation as an indented list.
func outline(b *strings.Builder, e scoring.Explanation, pick func(scoring.Text) string, indent string) {
	fmt.Fprintf(b, "%s%s: %s", indent, pick(e.Label), pick(e.Shown))
	if e.Source != nil {
		fmt.Fprintf(b, " [%s]", e.Source.ID)
	}
	b.WriteString("\n")
	line := func(kind, text string) {
		if text != "" {
			fmt.Fprintf(b, "%s    %s %s\n", indent, kind, text)
		}
	}
	line("=", pick(e.Formula))
	for _, in := range e.Inputs {
		line("·", pick(in.Name)+": "+pick(in.Shown))
	}
	if e.Note != nil {
		line("!", pick(*e.Note))
	}
	for _, cite := range e.Cite {
		line("§", pick(cite))
	}
	for _, q := range e.Parameters {
		line("?", strings.TrimSuffix(pick(q.Question)+" "+q.Chosen+" – "+pick(q.Reason), " – "))
	}
	if e.Unconfirmed {
		line("*", string(scoring.Unconfirmed))
	}
	for _, child := range e.Steps {
		outline(b, child, pick, indent+"  ")
	}
}
