package graph

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// What a query may ask for. The largest document of the web application stays below three
// quarters of each.
const (
	maxTokens     = 5000
	maxSelections = 2000 // fragments counted where they are spread
	maxDepth      = 15
	maxAliases    = 30
	maxFragments  = 50
	maxOperations = 10
	maxDirectives = 50
	maxCost       = 5000
	plainList     = 10 // elements a list without `first` is taken to have
)

// budget refuses a query that is too large before it is validated: walking it costs at
// most maxSelections steps, however fragments are nested. One that has passed passes again.
type budget struct{ passed *lru.LRU[bool] }

func (budget) ExtensionName() string                   { return "Budget" }
func (budget) Validate(graphql.ExecutableSchema) error { return nil }

func (b budget) MutateOperationParameters(ctx context.Context, request *graphql.RawParams) *gqlerror.Error {
	if _, known := b.passed.Get(ctx, request.Query); known {
		return nil
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: request.Query}, maxTokens)
	if err != nil {
		return nil // the executor reports syntax errors with their place
	}
	if len(doc.Fragments) > maxFragments || len(doc.Operations) > maxOperations {
		return tooLarge("fragments or operations")
	}
	w := walk{doc: doc}
	for _, op := range doc.Operations {
		w.set(op.SelectionSet, 1)
	}
	if w.over != "" {
		return tooLarge(w.over)
	}
	b.passed.Add(ctx, request.Query, true)
	return nil
}

func tooLarge(what string) *gqlerror.Error {
	return gqlerror.Errorf("the query is too large: %s", what)
}

type walk struct {
	doc                             *ast.QueryDocument
	selections, aliases, directives int
	over                            string
}

func (w *walk) set(set ast.SelectionSet, depth int) {
	for _, s := range set {
		w.selections++
		switch {
		case w.over != "":
			return
		case w.selections > maxSelections:
			w.over = "selections"
		case depth > maxDepth:
			w.over = "depth"
		case w.aliases > maxAliases:
			w.over = "aliases"
		case w.directives > maxDirectives:
			w.over = "directives"
		default:
			w.selection(s, depth)
		}
	}
}

func (w *walk) selection(s ast.Selection, depth int) {
	switch s := s.(type) {
	case *ast.Field:
		if s.Alias != s.Name {
			w.aliases++
		}
		w.directives += len(s.Directives)
		w.set(s.SelectionSet, depth+1)
	case *ast.InlineFragment: // a fragment adds no level to the answer
		w.directives += len(s.Directives)
		w.set(s.SelectionSet, depth)
	case *ast.FragmentSpread:
		w.directives += len(s.Directives)
		if f := w.doc.Fragments.ForName(s.Name); f != nil {
			w.set(f.SelectionSet, depth)
		}
	}
}

// cost refuses a query that would read too much: an object costs 1, a list its elements
// times what each costs. The query has passed the budget, so the walk is short.
type cost struct{ schema *ast.Schema }

func (*cost) ExtensionName() string { return "Cost" }

func (c *cost) Validate(schema graphql.ExecutableSchema) error {
	c.schema = schema.Schema()
	return nil
}

func (c *cost) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if n := c.of(op.Operation.SelectionSet, op.Variables, 0); n > maxCost {
		return tooLarge("cost " + strconv.Itoa(n) + " of " + strconv.Itoa(maxCost))
	}
	return nil
}

// of adds up a selection set; paged is the page size asked for by the field above, which
// counts for the list of edges below it.
func (c *cost) of(set ast.SelectionSet, variables map[string]any, paged int) int {
	sum := 0
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			sum += c.field(s, variables, paged)
		case *ast.InlineFragment:
			sum += c.of(s.SelectionSet, variables, paged)
		case *ast.FragmentSpread:
			sum += c.of(s.Definition.SelectionSet, variables, paged)
		}
		if sum > maxCost {
			return sum
		}
	}
	return sum
}

func (c *cost) field(f *ast.Field, variables map[string]any, paged int) int {
	if len(f.SelectionSet) == 0 {
		return 0
	}
	page := pageAsked(f, variables)
	below := 1 + c.of(f.SelectionSet, variables, page)
	switch {
	case f.Definition.Type.Elem == nil:
		return below
	case page > 0:
		return page * below
	case paged > 0:
		return paged * below
	case c.isRecord(f.Definition.Type.Name()):
		return plainList * below
	}
	return below // parts of what is read already
}

// isRecord reports whether a type is read from the database by itself.
func (c *cost) isRecord(name string) bool {
	return slices.Contains(c.schema.Types[name].Interfaces, "Node")
}

// pageAsked returns the value of `first`, the default if it is not given, and 0 where
// the field has no such argument.
func pageAsked(f *ast.Field, variables map[string]any) int {
	if f.Definition.Arguments.ForName("first") == nil {
		return 0
	}
	if arg := f.Arguments.ForName("first"); arg != nil {
		if v, err := arg.Value.Value(variables); err == nil {
			if n, err := strconv.Atoi(fmt.Sprint(v)); err == nil {
				return min(max(n, 1), maxPage)
			}
		}
	}
	return defaultPage
}
