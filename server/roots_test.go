package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/congtam/congtam/graph/generated"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

var contract = generated.NewExecutableSchema(generated.Config{}).Schema()

// ids are identifiers to put into arguments, by the name of the argument.
type ids map[string]string

// call writes an operation that calls one root field, with a value for every argument that
// has to be there.
func call(kind string, f *ast.FieldDefinition, known ids) string {
	return calling(kind, f, known, needed)
}

// needed keeps what has to be there, anything everything there is.
func needed(t *ast.Type) bool { return t.NonNull }
func anything(*ast.Type) bool { return true }

// calling writes an operation with a value for every argument and field that is wanted.
func calling(kind string, f *ast.FieldDefinition, known ids, wanted func(*ast.Type) bool) string {
	var args []string
	for _, a := range f.Arguments {
		if wanted(a.Type) {
			args = append(args, a.Name+": "+value(a.Name, a.Type, known, wanted))
		}
	}
	operation := kind + " { " + f.Name
	if len(args) > 0 {
		operation += "(" + strings.Join(args, ", ") + ")"
	}
	if contract.Types[f.Type.Name()].IsCompositeType() {
		operation += " { __typename }"
	}
	return operation + " }"
}

var literals = map[string]string{
	"String": `"a"`, "Int": "1", "Boolean": "true", "Date": `"2026-11-20"`, "Decimal": `"1"`, "DateTime": `"2026-11-20T00:00:00Z"`,
}

func value(name string, t *ast.Type, known ids, wanted func(*ast.Type) bool) string {
	if t.Elem != nil {
		return "[" + value(strings.TrimSuffix(name, "s"), t.Elem, known, wanted) + "]"
	}
	definition := contract.Types[t.NamedType]
	switch {
	case t.NamedType == "ID":
		return fmt.Sprintf("%q", known[name])
	case definition.Kind == ast.Enum:
		return definition.EnumValues[0].Name
	case definition.Kind == ast.InputObject:
		var fields []string
		for _, f := range definition.Fields {
			if wanted(f.Type) {
				inside := f.Name
				if inside == "id" {
					inside = name // deliveries: [{id: …}]
				}
				fields = append(fields, f.Name+": "+value(inside, f.Type, known, wanted))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	return literals[t.NamedType]
}

// open to anybody, by their nature.
var forAnybody = []string{"viewer", "setupNeeded", "demonstration", "login", "refreshSession", "logout", "createFirstAdministrator"}

func TestWithoutSigningInOnlySigningInIsPossible(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		walked := 0
		for kind, root := range map[string]*ast.Definition{"query": contract.Query, "mutation": contract.Mutation} {
			for _, f := range root.Fields {
				if strings.HasPrefix(f.Name, "__") || slices.Contains(forAnybody, f.Name) {
					continue
				}
				walked++
				if a := s.anonymous().ask(call(kind, f, foreign(o)), nil); a.code() != "UNAUTHENTICATED" {
					t.Errorf("%s answers a stranger: %s", f.Name, a.Raw)
				}
			}
		}
		for _, f := range contract.Subscription.Fields {
			walked++
			body := fmt.Sprintf(`{"query":%q}`, call("subscription", f, foreign(o)))
			_, raw, _ := s.anonymous().with("Accept", "text/event-stream").send("POST", "/graphql", strings.NewReader(body))
			if !strings.Contains(string(raw), "UNAUTHENTICATED") || strings.Contains(string(raw), "__typename") {
				t.Errorf("%s answers a stranger: %s", f.Name, raw)
			}
		}
		if walked < 50 {
			t.Errorf("only %d root fields were walked", walked)
		}
		for _, path := range []string{"POST /files?name=a", "GET /files/x"} {
			method, at, _ := strings.Cut(path, " ")
			if status, _, _ := s.anonymous().send(method, at, strings.NewReader("x")); status != 401 {
				t.Errorf("%s answers a stranger with %d", path, status)
			}
		}
	})
}

// foreign are identifiers of records that are none of the staff's business.
func foreign(o *wt.Organisation) ids {
	first := func(table string) string {
		db := o.Behind()
		var id string
		where := ""
		if slices.Contains([]string{"work_items", "deliveries", "period_assessments", "objective_causes"}, table) {
			where = fmt.Sprintf(" WHERE person_id = '%s'", o.People[wt.FarStaff].ID)
		}
		_ = db.QueryRow("SELECT id FROM " + table + where + " ORDER BY id LIMIT 1").Scan(&id)
		return id
	}
	known := ids{"person": o.People[wt.FarStaff].ID, "unit": o.Units["STC"].ID, "period": o.Month.ID, "post": o.Posts[wt.FarStaff].ID,
		"account": o.AccountID(wt.Administrator), "session": "se_none"}
	for name, table := range map[string]string{"file": "files", "batch": "import_batches", "workItem": "work_items", "delivery": "deliveries",
		"deliverie": "deliveries", "assessment": "period_assessments", "grant": "grants", "run": "runs", "product": "work_products", "id": "persons",
		"petition": "petitions", "delegation": "delegations", "result": "results",
		"cause": "objective_causes", "group": "work_groups", "catalogue": "catalogues", "entry": "catalogue_entries", "attachment": "attachments", "rating": "annual_ratings", "ratingID": "annual_ratings",
		"meeting": "meetings", "decision": "rating_decisions", "record": "records"} {
		known[name] = first(table)
	}
	return known
}

// onesOwn are mutations that are about whoever calls them, whatever their arguments.
var onesOwn = []string{"login", "refreshSession", "logout", "createFirstAdministrator", "changePassword", "saveAssessment", "exportMyData"}

func TestNobodyChangesWhatIsNotTheirs(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		others := foreign(o)
		before := e.Dump("sessions")
		for _, who := range []string{wt.Stranger, wt.Colleague} {
			c := s.as(who)
			for _, f := range contract.Mutation.Fields {
				if slices.Contains(onesOwn, f.Name) {
					continue
				}
				a := c.ask(call("mutation", f, others), nil)
				if !slices.Contains([]string{"NOT_FOUND", "FORBIDDEN", "INVALID"}, a.code()) {
					t.Errorf("%s by %s: %s", f.Name, who, a.Raw)
				}
			}
		}
		if changed := wt.Differ(before, e.Dump("sessions")); changed != nil {
			t.Errorf("something changed: %v", changed)
		}
	})
}

func TestANodeIsFoundOnlyByThoseWhoMaySeeIt(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		o.OneOfEach()
		db := e.Behind()
		hidden := []string{"persons", "posts", "leaves", "work_items", "deliveries", "period_assessments", "results", "files", "import_batches",
			"accounts", "grants", "audit_events", "charges", "sessions", "sign_in_attempts",
			"petitions", "delegations", "extensions", "national_files",
			"annual_ratings", "meetings", "rating_decisions", "records"}
		for _, table := range hidden {
			var all []string
			rows, err := db.QueryContext(t.Context(), "SELECT id FROM "+table)
			wt.Must(t, err)
			for rows.Next() {
				var id string
				wt.Must(t, rows.Scan(&id))
				all = append(all, id)
			}
			wt.Must(t, rows.Err())
			if len(all) == 0 {
				t.Errorf("no %s to hide", table)
			}
			stranger := s.as(wt.Stranger)
			for _, id := range all {
				if id == e.AccountID(wt.Stranger) || strings.HasPrefix(id, "se_") && mine(e, id, wt.Stranger) {
					continue
				}
				if a := stranger.ask(`query($id: ID!) { node(id: $id) { id } }`, vars{"id": id}); a.at(t, "node") != nil || len(a.Errors) > 0 {
					t.Errorf("a stranger finds %s: %s", id, a.Raw)
				}
			}
		}
	})
}

func mine(e *wt.Env, session, name string) bool {
	one, err := e.Store.Session.Get(context.WithoutCancel(e.System()), session)
	return err == nil && one.AccountID == e.AccountID(name)
}
