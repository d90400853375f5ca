package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/store"

	"github.com/congtam/congtam/workflow/workflowtest"
)

func TestMain(m *testing.M) { workflowtest.Main(m) }

var signingKey = []byte("the signing key of the tests, no other")

// site is the whole program, served over HTTP to a test.
type site struct {
	*workflowtest.Env
	t   *testing.T
	app *app
	url string
}

// publish serves the program on a database, with its worker.
func publish(t *testing.T, e *workflowtest.Env, conf config) *site {
	t.Helper()
	s := served(t, e, conf)
	e.Work()
	return s
}

// served serves the program on a database; no worker looks for runs there.
func served(t *testing.T, e *workflowtest.Env, conf config) *site {
	t.Helper()
	a, err := assemble(conf, e.Store, e.Clock.Now, signingKey, workflowtest.AuditKey)
	workflowtest.Must(t, err)
	server := httptest.NewServer(a.handler())
	t.Cleanup(server.Close)
	t.Cleanup(a.workflow.Wait)
	e.Service = a.workflow
	return &site{Env: e, t: t, app: a, url: server.URL}
}

// inhabited serves the program with an organisation in its database.
func inhabited(t *testing.T, e *workflowtest.Env) (*site, *workflowtest.Organisation) {
	t.Helper()
	o := workflowtest.NewOrganisation(e)
	return publish(t, e, config{}), o
}

// counted serves the program with an organisation and counts the statements it sends for
// requests alone.
func counted(t *testing.T, dsn string) (*site, *workflowtest.Organisation, *workflowtest.Statements) {
	t.Helper()
	statements := &workflowtest.Statements{}
	e := workflowtest.NewEnv(t, dsn, store.Around(statements.Around))
	o := workflowtest.NewOrganisation(e)
	return served(t, e, config{}), o, statements
}

// as is a client with a bearer token of a session that is open already.
func (s *site) as(name string) *client {
	s.t.Helper()
	session := s.session(name)
	token, _, err := s.app.tokens.Issue(s.AccountID(name), session, s.Clock.Now())
	workflowtest.Must(s.t, err)
	return s.bearer(token)
}

func (s *site) bearer(token string) *client {
	c := s.anonymous()
	c.header.Set("Authorization", "Bearer "+token)
	return c
}

func (s *site) anonymous() *client {
	return &client{t: s.t, url: s.url, header: http.Header{"Content-Type": {"application/json"}, "Accept": {"application/graphql-response+json"}}}
}

// session opens a session past the sign-in, whose hashing takes its time.
func (s *site) session(name string) (id string) {
	s.t.Helper()
	account, now := s.AccountID(name), s.Clock.Now()
	s.Seed(func(ctx context.Context, tx *ent.Tx) error {
		opened, err := tx.Session.Create().SetAccountID(account).SetRefreshHash(workflowtest.Random()).
			SetCreatedAt(now).SetLastSeenAt(now).SetExpiresAt(now.Add(12 * time.Hour)).Save(ctx)
		if err == nil {
			id = opened.ID
		}
		return err
	})
	return id
}

var signInAct = &access.Act{Verb: access.SignIn, Viewer: access.System("test")}
