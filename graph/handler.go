package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/graph/generated"
	"github.com/congtam/congtam/workflow"
)

const keptQueries = 1000

// NewHandler serves the API: POST with JSON, and subscriptions as server-sent events.
func NewHandler(r *Resolver) *handler.Server {
	h := ordinaryHandler(r)
	h.AroundRootFields(writeByHand)
	return h
}

// ordinaryHandler leaves the whole answer to gqlgen.
func ordinaryHandler(r *Resolver) *handler.Server {
	h := handler.New(generated.NewExecutableSchema(generated.Config{Resolvers: r}))
	h.AddTransport(events{transport.SSE{KeepAlivePingInterval: 15 * time.Second}})
	h.AddTransport(overHTTP{})
	h.SetParserTokenLimit(maxTokens)
	h.SetDisableSuggestion(true)
	h.SetQueryCache(lru.New[*ast.QueryDocument](keptQueries))
	h.SetErrorPresenter(present)
	h.SetRecoverFunc(rescue)
	h.Use(budget{lru.New[bool](keptQueries)})
	h.Use(&cost{})
	h.Use(introspection{})
	h.AroundRootFields(guard)
	h.AroundOperations(shareDirectory)
	return h
}

// introspection is for people who signed in.
type introspection struct{}

func (introspection) ExtensionName() string                   { return "Introspection" }
func (introspection) Validate(graphql.ExecutableSchema) error { return nil }

func (introspection) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	graphql.GetOperationContext(ctx).DisableIntrospection = access.From(ctx) == nil
	return next(ctx)
}

// open lists the root fields that nobody needs to sign in for.
var open = map[string]bool{
	"viewer": true, "setupNeeded": true, "demonstration": true, "__typename": true,
	"login": true, "refreshSession": true, "logout": true, "createFirstAdministrator": true,
}

// whilePasswordIsFirst lists what an account with a first password may still do.
var whilePasswordIsFirst = map[string]bool{"changePassword": true}

// guard refuses every root field to strangers, save the few that are for them.
func guard(ctx context.Context, next graphql.RootResolver) graphql.Marshaler {
	field := graphql.GetRootFieldContext(ctx).Field.Name
	if open[field] || (whilePasswordIsFirst[field] && access.From(ctx) != nil) {
		return next(ctx)
	}
	if _, err := signedIn(ctx); err != nil {
		graphql.AddError(ctx, err)
		return graphql.Null
	}
	if err := checkCursor(ctx); err != nil {
		graphql.AddError(ctx, err)
		return graphql.Null
	}
	return next(access.Anew(ctx))
}

// shareDirectory lets the fields of one operation read the organisation once.
func shareDirectory(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(workflow.WithDirectory(ctx))
}
