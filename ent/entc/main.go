// Command entc generates package ent from the schema; it runs in the folder ent.
package main

import (
	"log"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	// The API is written by hand; entgql only gives connections and cursors. Where-inputs
	// would be an oracle on hidden rows (ent#2957), and gqlgen casts enums by itself.
	graph, err := entgql.NewExtension(
		entgql.WithWhereInputs(false),
		entgql.WithNodeDescriptor(false),
		entgql.WithTemplates(entgql.CollectionTemplate, entgql.EdgeTemplate, entgql.NodeTemplate, entgql.PaginationTemplate),
	)
	if err != nil {
		log.Fatal(err)
	}
	features := entc.FeatureNames("intercept", "sql/lock", "sql/modifier", "sql/upsert", "sql/execquery", "sql/versioned-migration")
	if err := entc.Generate("./schema", &gen.Config{}, features, entc.Extensions(graph)); err != nil {
		log.Fatal(err)
	}
}
