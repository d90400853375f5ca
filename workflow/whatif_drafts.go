package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/law"
)

// withDraft puts the text of a draft in place of the policy's own, or of a layer laid over
// it; a layer it could bear and does not is laid on top.
func (r *supposed) withDraft(ctx context.Context, p *law.Policy, a schema.Assumption) (*law.Policy, error) {
	if !r.rated(ctx, a.Text) {
		return p, nil // a ruleset of months
	}
	q, err := r.pinnedPolicy(ctx, a.Text)
	if err != nil {
		return nil, err
	}
	if q.ID != p.ID && !slices.Contains(q.LayerOf, p.ID) {
		return p, nil
	}
	return p.Replacing(q)
}

// textsOf notes with each draft that is supposed the text it has now, and keeps it by its
// hash: what is written in the draft later changes no trial.
func (s *Service) textsOf(ctx context.Context, tx *ent.Tx, list []schema.Assumption) ([]schema.Assumption, error) {
	noted := slices.Clone(list)
	for i, a := range noted {
		if a.Draft == "" {
			continue
		}
		d, err := tx.RuleDraft.Get(ctx, a.Draft)
		if err != nil {
			return nil, err
		}
		l, err := parseDraft(d, []byte(d.Yaml))
		if err != nil {
			return nil, err
		}
		if err := keepText(ctx, tx, l); err != nil {
			return nil, err
		}
		noted[i].Policy, noted[i].Text = d.Code, l.Hash()
	}
	return noted, nil
}

// checkDraftSupposed refuses a draft about rules the period was not computed by: nothing
// would change.
func (s *Service) checkDraftSupposed(ctx context.Context, used []*ent.Ruleset, a schema.Assumption) error {
	d, err := s.store.RuleDraft.Get(ctx, a.Draft)
	if err != nil {
		return translate(err)
	}
	l, err := parseDraft(d, []byte(d.Yaml))
	if err != nil {
		return err
	}
	about := []string{d.Code}
	if l.Policy != nil {
		about = append(about, l.Policy.LayerOf...)
	}
	if !slices.ContainsFunc(used, func(r *ent.Ruleset) bool { return slices.Contains(about, r.Code) }) {
		return invalid("assumptions", "Kỳ này không áp dụng bộ quy tắc "+d.Code+".", "The period was not computed by "+d.Code+".")
	}
	return nil
}
