package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/workflow"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// found are the tables of what a run found; a new run adds to them, and nothing else may.
var found = []string{"results", "unit_results", "excellence_limits", "board_rows", "rulesets", "proposals"}

// appended are tables to which rows are added, and of which none ever changes or goes.
var appended = []string{"rating_decisions", "records", "cap_decisions", "extensions", "national_files"}

// aside are mutations that take a session away or start a new run, as they should, and some
// that read files and traces, which the records of this test do not hold.
var aside = []string{"logout", "refreshSession", "login", "setAccountDisabled", "offboardAccount", "resetPassword", "changePassword", "supersedeRun",
	"exportMyData", "importErrorFile", "printExplanation", "revokeGrant"}

// walkers are one of everybody, the weakest first.
var walkers = []string{wt.Staff, wt.Head, wt.Deputy, wt.Director, wt.HR, wt.HomeAffairs, wt.Authority, wt.Auditor, wt.Administrator}

// ours are identifiers of records of the agency SNV, for every argument of the contract.
func ours(o *wt.Organisation) ids {
	known := foreign(o)
	for name, table := range map[string]string{"task": "assigned_tasks", "finding": "findings", "complaint": "complaints", "conclusion": "conclusions",
		"claim": "force_majeures", "draft": "rule_drafts", "confirmation": "confirmations", "criterion": "criterions", "dossier": "dossiers",
		"proposal": "proposals", "whatIf": "what_ifs", "choice": "rule_choices", "peerGroup": "peer_groups"} {
		var id string
		_ = o.Behind().QueryRow("SELECT id FROM " + table + " ORDER BY id LIMIT 1").Scan(&id)
		known[name] = id
	}
	for _, unit := range []string{"unit", "agency", "host", "actUnit", "ratedUnit"} {
		known[unit] = o.Units["SNV"].ID
	}
	for name, who := range map[string]string{"person": wt.Colleague, "to": wt.Colleague, "chair": wt.Head, "secretary": wt.Colleague, "holder": wt.Deputy, "lender": wt.Head} {
		known[name] = o.People[who].ID
	}
	return known
}

// Every mutation by every role, once with what has to be given and once with everything:
// nothing published changes, a year that was told stays as it was told, and every refusal
// names its article.
func TestNoCallOfAnyRoleChangesWhatIsPublished(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		known := ours(o)
		before, years, answered := e.Dump(), tells(t, o), 0
		for _, wanted := range []func(*ast.Type) bool{needed, anything} {
			for _, who := range walkers {
				for _, f := range contract.Mutation.Fields {
					if slices.Contains(aside, f.Name) {
						continue
					}
					a := s.as(who).ask(calling("mutation", f, known, wanted), nil)
					if a.code() == "UNAUTHENTICATED" || a.code() == "INTERNAL" {
						t.Errorf("%s by %s: %s", f.Name, who, a.Raw)
						continue
					}
					answered++
					if !named(f.Name, a.Raw) {
						t.Errorf("%s is refused to %s without an article: %s", f.Name, who, a.Raw)
					}
				}
			}
		}
		unchanged(t, before, e.Dump())
		for id, year := range tells(t, o) {
			if told, known := years[id]; known && told != year {
				t.Errorf("a year that was told changed from\n%s to\n%s", told, year)
			}
		}
		if answered < 2000 {
			t.Errorf("only %d calls were answered", answered)
		}
	})
}

func unchanged(t *testing.T, before, after wt.Dump) {
	t.Helper()
	for _, table := range append(slices.Clone(found), appended...) {
		if len(before[table]) == 0 {
			t.Errorf("nothing is published in %s", table)
		}
		for _, change := range wt.Differ(wt.Dump{table: before[table]}, wt.Dump{table: after[table]}) {
			if lost := strings.HasPrefix(change, table+" lost "); lost || slices.Contains(found, table) {
				t.Errorf("something published changed: %s", change)
			}
		}
	}
}

// tells are the years that were told, as they were told: what a replacement and the person's
// confirmation change is left out.
func tells(t *testing.T, o *wt.Organisation) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, r := range wt.Got(o.Store.AnnualRating.Query().Where(annualrating.StateIn(annualrating.StateNOTIFIED, annualrating.StateSUPERSEDED)).All(o.System()))(t) {
		r.State, r.Version, r.AcknowledgedAt, r.Edges = "", 0, nil, ent.AnnualRatingEdges{}
		all[r.ID] = string(wt.Got(json.Marshal(r))(t))
	}
	if len(all) == 0 {
		t.Fatal("nobody's year is told")
	}
	return all
}

// housekeeping are mutations of verbs without an article that are named otherwise.
var housekeeping = []string{"createStaffAccounts", "createFirstAdministrator", "importErrorFile"}

// named reports whether a refusal names its article, or needs none.
func named(mutation, raw string) bool {
	verb := snake(mutation)
	exempt := slices.Contains(housekeeping, mutation) || slices.ContainsFunc(workflow.Housekeeping, func(v access.Verb) bool { return string(v) == verb })
	var answer struct {
		Errors []struct {
			Extensions struct{ Code, Article string }
		}
	}
	if err := json.Unmarshal([]byte(raw), &answer); err != nil || exempt {
		return err == nil
	}
	return !slices.ContainsFunc(answer.Errors, func(e struct {
		Extensions struct{ Code, Article string }
	}) bool {
		refused := slices.Contains([]string{"FORBIDDEN", "INVALID", "BAD_STATE"}, e.Extensions.Code)
		return refused && e.Extensions.Article == ""
	})
}

// snake writes the name of a mutation as that of its verb: saveAssessment is SAVE_ASSESSMENT.
func snake(name string) string {
	var out strings.Builder
	for _, letter := range name {
		if letter >= 'A' && letter <= 'Z' {
			out.WriteByte('_')
		}
		out.WriteRune(letter)
	}
	return strings.ToUpper(out.String())
}
