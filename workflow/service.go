package workflow

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// Config is what a Service is made of. Every field is required.
type Config struct {
	Store    *store.Store
	Ledger   *access.Ledger
	Rulesets *scoring.Library
	Policies *law.Library
	Clock    func() time.Time // the one clock; a demonstration database carries its own day
	// Demonstration is that day; nil, alone of the fields, for a database of real people.
	Demonstration *calendar.Date
}

// Service carries the verbs.
type Service struct {
	store     *store.Store
	ledger    *access.Ledger
	carried   lawbook // the texts built into the program
	laws      keptLawbook
	clock     func() time.Time
	demo      *calendar.Date
	hub       *hub
	passwords *passwords
	guesses   *guesses
	setup     setupCode
	pins      pinnedPolicies
	doubts    openDoubts
	forms     formKeeping
	jobs      sync.WaitGroup // imports in the background
	progress  progress

	organisation kept
}

// New returns a service.
func New(c Config) *Service {
	return &Service{
		store: c.Store, ledger: c.Ledger, carried: lawbook{months: c.Rulesets, policies: c.Policies}, clock: c.Clock, demo: c.Demonstration,
		hub: newHub(), passwords: newPasswords(), guesses: newGuesses(),
		pins: pinnedPolicies{known: map[string]*law.Policy{}, months: map[string]*scoring.Ruleset{}}, doubts: openDoubts{known: map[string][]Doubt{}},
	}
}

// zone is where days begin and end.
var zone = time.FixedZone("Asia/Ho_Chi_Minh", 7*60*60)

// now is the present instant, as precise as both databases keep it.
func (s *Service) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// Clock returns the one clock.
func (s *Service) Clock() func() time.Time { return s.clock }

// Today is the present day in Vietnam.
func (s *Service) Today() calendar.Date { return calendar.Of(s.clock().In(zone)) }

// Demonstration is the day a demonstration counts as today; nil for a database of real people.
func (s *Service) Demonstration() *calendar.Date { return s.demo }

type requestKey struct{}

// WithRequestID names the request for the history.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey{}, id)
}

// RequestID returns the name of the request, "" outside one.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

const attempts = 4

// write runs one act in one transaction together with its line of the history: either
// both are there afterwards, or neither. The record it returns can be read after the
// commit.
func write[T any](ctx context.Context, s *Service, act access.Act, do func(context.Context, *ent.Tx, *access.Act) (T, error)) (T, error) {
	var out T
	viewer := access.From(ctx)
	if viewer == nil {
		return out, refuse(Unauthenticated, "Hãy đăng nhập.", "Please sign in.")
	}
	act.Viewer, act.OnBehalfOf = viewer, access.Behalf(ctx, act.Verb)
	var err error
	for range attempts {
		attempt := act
		out, err = once(ctx, s, &attempt, do)
		if !store.IsSerialization(err) {
			break
		}
	}
	return out, translate(err)
}

func once[T any](ctx context.Context, s *Service, act *access.Act, do func(context.Context, *ent.Tx, *access.Act) (T, error)) (out T, err error) {
	tx, err := s.store.Tx(ctx)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreDone(tx.Rollback()))
		}
	}()
	if out, err = do(ent.NewTxContext(access.Under(ctx, act), tx), tx, act); err != nil {
		return out, err
	}
	if _, err = s.ledger.Append(ctx, tx, act, RequestID(ctx), s.now()); err != nil {
		return out, err
	}
	if err = tx.Commit(); err != nil {
		return out, err
	}
	return unwrap(out), nil
}

// client reads inside the transaction of ctx where there is one: an act that asked for a
// second connection could wait for acts that wait for it.
func (s *Service) client(ctx context.Context) *ent.Client {
	if tx := ent.TxFromContext(ctx); tx != nil {
		return tx.Client()
	}
	return s.store.Client
}

// unwrap lets a record written in a transaction read its edges after the commit.
func unwrap[T any](out T) T {
	if u, ok := any(out).(interface{ Unwrap() T }); ok && any(out) != any(*new(T)) {
		return u.Unwrap()
	}
	return out
}

func ignoreDone(err error) error {
	if store.IsDone(err) {
		return nil
	}
	return err
}
