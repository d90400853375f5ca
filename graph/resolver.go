// Package graph is the contract, in the words of the law: the API's schema and its
// resolvers. A read goes to ent under the read filter, a write goes to workflow.
package graph

//go:generate sh -c "cd .. && go tool gqlgen generate --config gqlgen.yml"

import (
	"time"

	"github.com/congtam/congtam/store"
	"github.com/congtam/congtam/workflow"
)

// Tokens issues bearer tokens for API clients.
type Tokens interface {
	// Issue returns a token for a session and when it ends.
	Issue(account, session string, now time.Time) (string, time.Time, error)
}

// Resolver answers the fields of the API.
type Resolver struct {
	Store    *store.Store
	Workflow *workflow.Service
	Tokens   Tokens
	Clock    func() time.Time
}
