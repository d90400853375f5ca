// Package schema holds the hand-written schema of the API, one file a domain.
package schema

//go:generate go run ./merge

import _ "embed"

// Merged is the whole schema in one text, as published.
//
//go:embed schema.graphql
var Merged string
