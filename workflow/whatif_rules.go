package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// supposed are the rules of a what-if: the pinned ones with the assumptions laid over.
type supposed struct {
	*Service
	assumptions []schema.Assumption
	policies    map[string]*law.Policy      // by the hash of the pinned one
	rulesets    map[string]*scoring.Ruleset // of months, likewise
	pinnedMonth map[string]*scoring.Ruleset
}

func (s *Service) suppose(assumptions []schema.Assumption) *supposed {
	return &supposed{s, assumptions, map[string]*law.Policy{}, map[string]*scoring.Ruleset{}, map[string]*scoring.Ruleset{}}
}

// policy is what a result would be rated by instead of the policy pinned with it.
func (r *supposed) policy(ctx context.Context, hash string) (*law.Policy, error) {
	if p := r.policies[hash]; p != nil {
		return p, nil
	}
	p, err := r.pinnedPolicy(ctx, hash)
	if err != nil {
		return nil, err
	}
	for _, a := range r.assumptions {
		if p, err = r.with(ctx, p, a); err != nil {
			return nil, err
		}
	}
	r.policies[hash] = p
	return p, nil
}

// with supposes one thing of a policy, if it is about it: a draft in place of its text or of
// one of its layers, a layer, or an answer.
func (r *supposed) with(ctx context.Context, p *law.Policy, a schema.Assumption) (*law.Policy, error) {
	switch {
	case a.Draft != "":
		return r.withDraft(ctx, p, a)
	case a.Policy != p.ID:
		return p, nil
	case a.Layer == "":
		return p.Choose(map[string]string{a.Parameter: a.Option})
	}
	library, err := r.lawsToday(ctx, r.store.Client)
	if err != nil {
		return nil, err
	}
	layer, found := library.ByID(a.Layer)
	if !found {
		return nil, fmt.Errorf("no layer %q", a.Layer)
	}
	return p.With(layer)
}

// month is what a month would be scored by instead of the ruleset pinned with it.
func (r *supposed) month(ctx context.Context, hash string) (*scoring.Ruleset, error) {
	if m := r.rulesets[hash]; m != nil {
		return m, nil
	}
	m, err := r.pinned(ctx, r.pinnedMonth, hash)
	if err != nil {
		return nil, err
	}
	answers := map[string]string{}
	for _, a := range r.assumptions {
		switch {
		case a.Policy != m.ID:
		case a.Draft != "":
			if m, err = r.pinned(ctx, r.pinnedMonth, a.Text); err != nil {
				return nil, err
			}
		default:
			answers[a.Parameter] = a.Option
		}
	}
	m, err = m.With(answers)
	r.rulesets[hash] = m
	return m, err
}

// checkAssumptions tries every assumption on the rules the period was computed by.
func (s *Service) checkAssumptions(ctx context.Context, c closed, list []schema.Assumption) error {
	if len(list) == 0 || len(list) > mostAssumptions {
		return invalid("assumptions", "Nêu từ 1 đến 20 giả định.", "Suppose 1 to 20 things.")
	}
	used, err := s.rulesUsed(access.Elevated(ctx), c.runs)
	if err != nil {
		return err
	}
	for _, a := range list {
		if a.Draft != "" {
			if err := s.checkDraftSupposed(ctx, used, a); err != nil {
				return err
			}
			continue
		}
		if (a.Layer == "") == (a.Parameter == "") {
			return invalid("assumptions", "Mỗi giả định chọn một lớp hoặc một tham số.", "An assumption is a layer or a parameter.")
		}
		i := slices.IndexFunc(used, func(r *ent.Ruleset) bool { return r.Code == a.Policy })
		if i < 0 {
			return invalid("assumptions", "Kỳ này không áp dụng bộ quy tắc "+a.Policy+".", "The period was not computed by "+a.Policy+".")
		}
		if err := s.tryAssumption(ctx, used[i].ID, a); err != nil {
			return invalid("assumptions", "Bộ quy tắc "+a.Policy+" không có lớp, tham số hoặc phương án này.",
				a.Policy+" has no such layer, parameter or option.")
		}
	}
	return nil
}

// rulesUsed reads the kept rules of some runs.
func (s *Service) rulesUsed(ctx context.Context, runs []string) ([]*ent.Ruleset, error) {
	rows, err := s.store.Run.Query().Where(run.IDIn(runs...)).Select(run.FieldRulesetHashes).All(ctx)
	if err != nil {
		return nil, err
	}
	var hashes []string
	for _, r := range rows {
		hashes = append(hashes, r.RulesetHashes...)
	}
	slices.Sort(hashes)
	return s.store.Ruleset.Query().Where(ruleset.IDIn(slices.Compact(hashes)...)).Order(ent.Asc(ruleset.FieldCode, ruleset.FieldID)).All(ctx)
}

func (s *Service) tryAssumption(ctx context.Context, hash string, a schema.Assumption) error {
	trial := s.suppose([]schema.Assumption{a})
	if s.rated(ctx, hash) {
		_, err := trial.policy(ctx, hash)
		return err
	}
	if a.Layer != "" {
		return fmt.Errorf("%s has no layers", a.Policy)
	}
	_, err := trial.month(access.Elevated(ctx), hash)
	return err
}
