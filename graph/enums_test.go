package graph

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	gql "github.com/vektah/gqlparser/v2/ast"

	"github.com/congtam/congtam/graph/generated"
	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// modelsOf reads which Go types gqlgen.yml binds a name of the contract to.
func modelsOf(t *testing.T) map[string][]string {
	var file struct {
		Models map[string]struct {
			Model any `yaml:"model"`
		} `yaml:"models"`
	}
	wt.Must(t, yaml.Unmarshal(wt.Got(os.ReadFile("../gqlgen.yml"))(t), &file))
	models := map[string][]string{}
	for name, m := range file.Models {
		switch bound := m.Model.(type) {
		case string:
			models[name] = []string{bound}
		case []any:
			for _, one := range bound {
				models[name] = append(models[name], one.(string))
			}
		}
	}
	return models
}

// constants lists the texts of the constants of a type, as the source of its package says.
func constants(t *testing.T, model string) (values []string) {
	dir, name := "../"+strings.TrimPrefix(strings.TrimSuffix(model, path.Ext(model)), "github.com/congtam/congtam/"), path.Ext(model)[1:]
	for _, entry := range wt.Got(os.ReadDir(dir))(t) {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file := wt.Got(parser.ParseFile(token.NewFileSet(), path.Join(dir, entry.Name()), nil, 0))(t)
		ast.Inspect(file, func(n ast.Node) bool {
			spec, isValue := n.(*ast.ValueSpec)
			if !isValue {
				return true
			}
			if of, named := spec.Type.(*ast.Ident); named && of.Name == name {
				for _, v := range spec.Values {
					if text, literal := v.(*ast.BasicLit); literal && text.Kind == token.STRING {
						values = append(values, strings.Trim(text.Value, `"`))
					}
				}
			}
			return true
		})
	}
	return values
}

// subsets are enums that offer only some values of a type on purpose.
var subsets = map[string]string{
	"Action":         "acts on a record; the other verbs are not offered by availableActions",
	"ListFormat":     "what a list can be asked for as",
	"DocumentFormat": "what a paper can be asked for as",
}

// A server that answers with a value the contract does not know breaks every strict client.
func TestEveryValueOfAnEnumIsInTheContract(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	checked := 0
	for name, models := range modelsOf(t) {
		enum := schema.Types[name]
		if enum == nil || len(enum.EnumValues) == 0 || subsets[name] != "" {
			continue
		}
		for _, model := range models {
			for _, value := range constants(t, model) {
				checked++
				if value != "" && !slices.ContainsFunc(enum.EnumValues, func(v *gql.EnumValueDefinition) bool { return v.Name == value }) {
					t.Errorf("%s of %s is not in enum %s", value, model, name)
				}
			}
		}
	}
	if checked < 300 {
		t.Errorf("only %d values found", checked)
	}
}
