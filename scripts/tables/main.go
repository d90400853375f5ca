// Command tables writes the tables of the program as documents: states and rights from
// the code that uses them, parameters from the rulesets, and the cases of the demonstration in
// the README. Run it at the top of the project.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/workflow"
)

const note = "<!-- Written by `make generate`; do not edit. -->\n\n"

func main() {
	rulesets, err := scoring.Embedded()
	if err != nil {
		log.Fatal(err)
	}
	policies, err := law.Embedded()
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range map[string]string{
		"docs/states.md": states(), "docs/rights.md": rights(), "docs/parameters.md": parameters(rulesets, policies),
	} {
		if err := os.WriteFile(name, []byte(note+text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if err := writeCases(); err != nil {
		log.Fatal(err)
	}
}

// states draws each kind of record with its verbs.
func states() string {
	var b bytes.Buffer
	b.WriteString("# States\n\nFrom the one table in `workflow/states.go`. Who may use a verb is in [rights.md](rights.md).\n")
	for _, entity := range entities() {
		fmt.Fprintf(&b, "\n## %s\n\n```mermaid\nstateDiagram-v2\n", entity)
		var articles []string
		for _, t := range workflow.Table {
			if t.Entity != entity {
				continue
			}
			for _, from := range t.From {
				fmt.Fprintf(&b, "  %s --> %s: %s\n", from, t.To, t.Verb)
			}
			if t.Article != "" {
				articles = append(articles, fmt.Sprintf("| %s | %s |", t.Verb, t.Article))
			}
		}
		b.WriteString("```\n")
		if len(articles) > 0 {
			fmt.Fprintf(&b, "\n| verb | article |\n|---|---|\n%s\n", strings.Join(articles, "\n"))
		}
	}
	return b.String()
}

func entities() []string {
	var all []string
	for _, t := range workflow.Table {
		if len(all) == 0 || all[len(all)-1] != t.Entity {
			all = append(all, t.Entity)
		}
	}
	return all
}

// rights lists every verb with the roles that may use it, and where.
func rights() string {
	var b bytes.Buffer
	b.WriteString("# Rights\n\nFrom the one table in `access/rights.go`. What is not listed is refused.\n\n| verb |")
	for _, r := range access.Roles {
		fmt.Fprintf(&b, " %s |", r)
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(access.Roles)) + "\n")
	for _, verb := range access.Verbs() {
		fmt.Fprintf(&b, "| %s |", verb)
		for _, role := range access.Roles {
			var reaches []string
			for _, r := range access.Rights(verb) {
				if r.Role == role {
					reaches = append(reaches, strings.ToLower(strings.ReplaceAll(string(r.Reach), "_", " ")))
				}
			}
			fmt.Fprintf(&b, " %s |", strings.Join(reaches, ", "))
		}
		b.WriteString("\n")
	}
	b.WriteString("\n* within: the subtree the role holds for (a grant's, a head's unit, a deputy's charges)\n" +
		"* agency: the role must hold for the whole agency of the record\n* whole: a grant for the whole installation\n" +
		"* oneself: the viewer's own record\n* follow up: the follow-up authority of the person today (Art. 10.1)\n")
	return b.String()
}

// parameters lists what the law leaves open, with the readings known and the one in force.
func parameters(rulesets *scoring.Library, policies *law.Library) string {
	var b bytes.Buffer
	openQuestions(&b, rulesets, policies)
	return b.String()
}
