package workflow

import (
	"context"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// lawbook is what the program goes by: the texts it carries and those Home Affairs
// published, put together here and nowhere else. It is only read.
type lawbook struct {
	months    *scoring.Library
	policies  *law.Library            // every version, the latest first
	published map[string]*ent.Ruleset // by hash
}

// keptLawbook is the lawbook of the last request, for as long as nothing is published.
type keptLawbook struct {
	mu      sync.Mutex
	version int
	book    *lawbook
}

// lawbook returns the texts in force, past and to come. Published texts never change or go,
// so how many there are is their version: another server that publishes is seen at the next
// request. Inside a transaction it is read by the transaction's client: another connection
// might never come free while many wait for one row.
func (s *Service) lawbook(ctx context.Context, client *ent.Client) (*lawbook, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		return s.laws.current(ctx, s, client)
	}
	lazy.lawsOnce.Do(func() { lazy.laws, lazy.lawsErr = s.laws.current(ctx, s, client) })
	return lazy.laws, lazy.lawsErr
}

func (k *keptLawbook) current(ctx context.Context, s *Service, client *ent.Client) (*lawbook, error) {
	published := client.Ruleset.Query().Where(ruleset.PublishedAtNotNil())
	version, err := published.Clone().Count(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	if book := k.as(version); book != nil {
		return book, nil
	}
	rows, err := published.Order(ent.Desc(ruleset.FieldEffectiveFrom, ruleset.FieldPublishedAt)).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	book, err := s.bind(rows)
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.version, k.book = len(rows), book
	return book, nil
}

// as returns the lawbook of a version, nil if another is kept. Nothing is read while it holds
// the lock: who reads may wait for a connection.
func (k *keptLawbook) as(version int) *lawbook {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.version != version {
		return nil
	}
	return k.book
}

// knownMonth returns a ruleset of months that need not be read from its kept text.
func (s *Service) knownMonth(hash string) (*scoring.Ruleset, bool) {
	if r, carried := s.carried.months.ByHash(hash); carried {
		return r, true
	}
	book := s.laws.latest()
	if book == nil {
		return nil, false
	}
	return book.months.ByHash(hash)
}

func (k *keptLawbook) latest() *lawbook {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.book
}

// bind puts published texts before those the program carries.
func (s *Service) bind(rows []*ent.Ruleset) (*lawbook, error) {
	var months []*scoring.Ruleset
	var policies []*law.Policy
	published := make(map[string]*ent.Ruleset, len(rows))
	for _, row := range rows {
		l, err := lawOf(row)
		if err != nil {
			return nil, err
		}
		if l.Month != nil {
			months = append(months, l.Month)
		} else {
			policies = append(policies, l.Policy)
		}
		published[row.ID] = row
	}
	return &lawbook{s.carried.months.With(months...), s.carried.policies.With(policies...), published}, nil
}
