package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

const module = "github.com/congtam/congtam/"

// directions says which rooms of the house a room may import. Rooms inside a room follow
// it; everybody may use viet, which is a leaf.
var directions = map[string][]string{
	"viet":                  {},
	"scoring":               {},
	"ent":                   {"scoring"},
	"access":                {"ent", "scoring"},
	"store":                 {"ent", "access", "scoring"},
	"facts":                 {"ent", "store", "scoring"},
	"exchange":              {"scoring"},
	"demo":                  {"scoring"},
	"workflow":              {"ent", "access", "store", "facts", "exchange", "demo", "scoring"},
	"graph":                 {"workflow", "ent", "access", "scoring", "store", "exchange"},
	"frontend":              {},
	"server":                {"graph", "workflow", "ent", "access", "store", "facts", "exchange", "demo", "scoring", "frontend"},
	"ent/schema":            {"scoring"},
	"graph/schema":          {},
	"scoring/calendar":      {},
	"workflow/workflowtest": {"workflow", "ent", "access", "store", "scoring"},
}

func TestRoomsImportOnlyInTheirDirections(t *testing.T) {
	t.Parallel()
	for pkg, imports := range packages(t) {
		allowed, known := directions[pkg]
		for room := pkg; !known && room != "."; allowed, known = directions[room] {
			room = filepath.Dir(room)
		}
		if !known {
			continue // tools beside the house: scripts
		}
		for _, imported := range imports {
			other, ours := strings.CutPrefix(imported, module)
			if !ours {
				continue
			}
			room, _, _ := strings.Cut(other, "/")
			own, _, _ := strings.Cut(pkg, "/")
			if room != own && room != "viet" && !slices.Contains(allowed, room) {
				t.Errorf("%s imports %s", pkg, other)
			}
			if pkg == "ent/schema" && room == "ent" {
				t.Errorf("%s imports %s: the schema knows nothing generated", pkg, other)
			}
			if other == "workflow/workflowtest" {
				t.Errorf("%s imports the room of the tests", pkg)
			}
		}
	}
}

// packages lists the packages of the house and what each imports itself.
func packages(t *testing.T) map[string][]string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...")
	list.Dir = ".."
	out, err := list.Output()
	wt.Must(t, err)
	all := map[string][]string{}
	for _, text := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		fields := strings.Fields(text)
		all[strings.TrimPrefix(fields[0], module)] = fields[1:]
	}
	if len(all) < 20 {
		t.Fatalf("only %d packages were found", len(all))
	}
	return all
}

// sources calls do with every hand-written Go file under a folder.
func sources(t *testing.T, folder string, do func(path string, content []byte)) {
	t.Helper()
	wt.Must(t, filepath.WalkDir(filepath.Join("..", folder), func(path string, d fs.DirEntry, err error) error {
		if err != nil || (d.IsDir() && slices.Contains([]string{"node_modules", ".git", "data"}, d.Name())) {
			if err == nil {
				err = fs.SkipDir
			}
			return err
		}
		if d.IsDir() || filepath.Ext(path) != ".go" {
			return nil
		}
		content, err := os.ReadFile(path)
		if err == nil && !strings.Contains(string(content[:min(len(content), 200)]), "DO NOT EDIT") {
			do(path, content)
		}
		return err
	}))
}

func TestNoFileIsLongerThanFourHundredLines(t *testing.T) {
	t.Parallel()
	sources(t, ".", func(path string, content []byte) {
		if n := strings.Count(string(content), "\n"); n > 400 {
			t.Errorf("%s has %d lines", path, n)
		}
	})
}

func TestAResolverHasAtMostTwelveLines(t *testing.T) {
	t.Parallel()
	eachFunction(t, "graph", ".resolvers.go", func(path, name string, length int) {
		if length > 12 {
			t.Errorf("%s in %s has %d lines", name, path, length)
		}
	})
}

// eachFunction calls do with every function of the files that end in suffix, and the lines
// of its body.
func eachFunction(t *testing.T, folder, suffix string, do func(path, name string, length int)) {
	t.Helper()
	found := 0
	sources(t, folder, func(path string, content []byte) {
		if !strings.HasSuffix(path, suffix) {
			return
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, content, 0)
		wt.Must(t, err)
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				found++
				do(path, f.Name.Name, set.Position(f.Body.Rbrace).Line-set.Position(f.Body.Lbrace).Line-1)
			}
		}
	})
	if found == 0 {
		t.Errorf("no function in %s/*%s", folder, suffix)
	}
}

// impure are words that have no place in the arithmetic of the law.
var impure = []string{"float32", "float64", `"math/rand"`, `"math/rand/v2"`, "time.Now", "time.Since", `"database/sql"`, `"os"`}

func TestTheArithmeticOfTheLawIsPureAndExact(t *testing.T) {
	t.Parallel()
	sources(t, "scoring", func(path string, content []byte) {
		if strings.HasSuffix(path, "_test.go") {
			return
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, content, 0) // without comments
		wt.Must(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			var word string
			switch n := n.(type) {
			case *ast.Ident:
				word = n.Name
			case *ast.ImportSpec:
				word = n.Path.Value
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok {
					word = x.Name + "." + n.Sel.Name
				}
			}
			if slices.Contains(impure, word) {
				t.Errorf("%s: %s", set.Position(n.Pos()), word)
			}
			return true
		})
	})
}

func TestEveryWordOfTheContractIsDescribed(t *testing.T) {
	t.Parallel()
	for name, d := range contract.Types {
		if strings.HasPrefix(name, "__") || d.BuiltIn {
			continue
		}
		if d.Description == "" && !slices.Contains([]string{"Query", "Mutation", "Subscription"}, name) {
			t.Errorf("%s has no description", name)
		}
		for _, f := range d.Fields {
			if f.Description == "" && !strings.HasPrefix(f.Name, "__") {
				t.Errorf("%s.%s has no description", name, f.Name)
			}
		}
		for _, v := range d.EnumValues {
			if v.Description == "" {
				t.Errorf("%s.%s has no description", name, v.Name)
			}
		}
	}
}
