package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/draft"
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
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.book == nil || k.version != version {
		rows, err := published.Order(ent.Desc(ruleset.FieldEffectiveFrom, ruleset.FieldPublishedAt)).All(access.Elevated(ctx))
		if err != nil {
			return nil, err
		}
		book, err := s.bind(rows)
		if err != nil {
			return nil, err
		}
		k.version, k.book = len(rows), book
	}
	return k.book, nil
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

// lawOf reads a kept text that is law by itself.
func lawOf(row *ent.Ruleset) (draft.Law, error) {
	l, fault := draft.Parse(row.Code, sourceOf(row))
	if fault != nil {
		return l, fmt.Errorf("the published text %s: %w", row.ID, fault)
	}
	if l.Hash() != row.ID {
		return l, fmt.Errorf("the published text %s was changed", row.ID)
	}
	return l, nil
}

// sourceOf is the text of a kept ruleset or policy as its author wrote it, without layers.
func sourceOf(row *ent.Ruleset) []byte {
	if !strings.HasPrefix(row.Text, "{") {
		return []byte(row.Text)
	}
	p, err := law.ParseKept([]byte(row.Text))
	if err != nil {
		return nil
	}
	return p.Source()
}

// ProveLaw runs the worked cases of every published text: a law that fails its cases is no
// law, and the program does not start with it.
func (s *Service) ProveLaw(ctx context.Context) error {
	book, err := s.laws.current(ctx, s, s.store.Client)
	if err != nil || len(book.published) == 0 {
		return err
	}
	return book.program().Prove()
}

// program is the lawbook as cases see it.
func (b *lawbook) program() conformance.Program {
	return conformance.Program{Months: b.months.All(), Policies: b.policies}
}

// law returns the latest version of a law, or the one with a hash.
func (b *lawbook) law(name string) (draft.Law, bool) {
	months := b.months.All()
	if i := slices.IndexFunc(months, func(r *scoring.Ruleset) bool { return r.ID == name || r.Hash == name }); i >= 0 {
		return draft.Law{Month: months[i]}, true
	}
	policies := b.policies.All()
	if i := slices.IndexFunc(policies, func(p *law.Policy) bool { return p.ID == name || p.Hash == name }); i >= 0 {
		return draft.Law{Policy: policies[i]}, true
	}
	return draft.Law{}, false
}
