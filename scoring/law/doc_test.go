package law

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the table of ../../docs/scoring.md")

const (
	docPath  = "../../docs/scoring.md"
	docBegin = "<!-- policies: written by go test ./scoring/law -run TestDocs -update -->\n"
	docEnd   = "<!-- end of policies -->\n"
)

// The policies, their open questions and their unconfirmed parts are listed from the data.
func TestDocsListThePolicies(t *testing.T) {
	text, err := os.ReadFile(docPath)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begun := strings.Cut(string(text), docBegin)
	table, after, ended := strings.Cut(rest, docEnd)
	if !begun || !ended {
		t.Fatalf("%s has lost the marks of its table", docPath)
	}
	want := policyTable(t)
	if *update {
		if err := os.WriteFile(docPath, []byte(before+docBegin+want+docEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the table of %s is out of date: go test ./scoring/law -run TestDocs -update", docPath)
	}
}

func policyTable(t *testing.T) string {
	l, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range l.All() {
		kind := "policy"
		if len(p.LayerOf) > 0 {
			kind = "layer of " + strings.Join(p.LayerOf, ", ")
		}
		fmt.Fprintf(&b, "\n### %s\n\n%s (%s; from %s", p.ID, p.Title.En, kind, p.From)
		if p.To != nil {
			fmt.Fprintf(&b, " to %s", p.To)
		}
		fmt.Fprintf(&b, "). %d values, %d parts unconfirmed.\n", len(p.Values), len(p.Unconfirmed()))
		if len(p.Parameters) > 0 {
			b.WriteString("\n| parameter | question | in force | other readings | why | rests on |\n|---|---|---|---|---|---|\n")
		}
		for _, q := range p.Parameters {
			var others, cites []string
			for _, o := range q.Options {
				if o.Code != q.Chosen {
					others = append(others, "`"+o.Code+"`")
				}
			}
			for _, c := range q.Cite {
				cites = append(cites, p.Dictionary().Words(c).En)
			}
			fmt.Fprintf(&b, "| `%s` | %s | `%s` | %s | %s | %s |\n", q.Name, q.Question.En, q.Chosen,
				strings.Join(others, " "), q.Reason.En, strings.Join(cites, "; "))
		}
	}
	return b.String() + "\n"
}
