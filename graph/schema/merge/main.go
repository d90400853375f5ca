// Command merge writes the hand-written schema files as one: schema.graphql.
package main

import (
	"bytes"
	"log"
	"os"
	"path/filepath"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

func main() {
	files, err := filepath.Glob("*.graphqls")
	if err != nil {
		log.Fatal(err)
	}
	var sources []*ast.Source
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: name, Input: string(text)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		log.Fatal(err)
	}
	var merged bytes.Buffer
	formatter.NewFormatter(&merged, formatter.WithIndent("  ")).FormatSchema(schema)
	if err := os.WriteFile("schema.graphql", merged.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}
