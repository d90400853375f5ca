package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/conformance"
	"github.com/congtam/congtam/scoring/draft"
	"github.com/congtam/congtam/scoring/law"
)

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
	if !strings.HasPrefix(row.Text, keptPolicy) {
		m, err := law.ParseKeptMonth([]byte(row.Text))
		if err != nil {
			return nil
		}
		return m.Sources()[0]
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
