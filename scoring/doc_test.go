package scoring

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the table of ../docs/scoring.md")

const (
	docPath  = "../docs/scoring.md"
	docBegin = "<!-- parameters: written by go test ./scoring -run TestDocs -update -->\n"
	docEnd   = "<!-- end of parameters -->\n"
)

// The table of open questions in docs/scoring.md comes from the rulesets.
func TestDocsListTheParameters(t *testing.T) {
	text, err := os.ReadFile(docPath)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begun := strings.Cut(string(text), docBegin)
	table, after, ended := strings.Cut(rest, docEnd)
	if !begun || !ended {
		t.Fatalf("%s has lost the marks of its table", docPath)
	}
	want := parameterTable(civilServants(t))
	if *update {
		if err := os.WriteFile(docPath, []byte(before+docBegin+want+docEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the table of %s is out of date: go test ./scoring -run TestDocs -update", docPath)
	}
}

func parameterTable(r *Ruleset) string {
	var b strings.Builder
	b.WriteString("\n| parameter | question | in force | other readings | rests on |\n|---|---|---|---|---|\n")
	for _, p := range r.Parameters {
		var chosen string
		var others, cites []string
		for _, o := range p.Options {
			if o.Code == p.Chosen {
				chosen = fmt.Sprintf("`%s` %s", o.Code, o.Text.En)
			} else {
				others = append(others, optionCell(o))
			}
		}
		for _, c := range p.Cite {
			cites = append(cites, r.Words(c).En)
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s %s | %s | %s |\n", p.Name, p.Question.En, chosen, p.Reason.En,
			strings.Join(others, "<br>"), strings.Join(cites, "; "))
	}
	return b.String() + "\n"
}

func optionCell(o Option) string {
	if !o.Available {
		return fmt.Sprintf("`%s` %s *(not offered)*", o.Code, o.Text.En)
	}
	return fmt.Sprintf("`%s` %s", o.Code, o.Text.En)
}
