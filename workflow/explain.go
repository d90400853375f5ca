package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
)

// Explain returns how a result came about: the stored trace, told in the words of the
// ruleset that was pinned. Nothing is recomputed. Who read it, in which roles, is
// recorded and shown to the person, unless it is their own.
func (s *Service) Explain(ctx context.Context, r *ent.Result) (*scoring.Explanation, *scoring.Ruleset, error) {
	if v := access.From(ctx); v.Person != r.PersonID && !v.IsSystem() {
		act := access.Act{Verb: access.ReadResult, Subject: r.ID, Reason: rolesHeld(v)}
		if _, err := write(ctx, s, act, func(context.Context, *ent.Tx, *access.Act) (struct{}, error) { return struct{}{}, nil }); err != nil {
			return nil, nil, err
		}
	}
	rules, err := s.pinnedRuleset(ctx, r.RulesetHash)
	if err != nil {
		return nil, nil, err
	}
	sheet, err := scoring.ParseSheet(r.Sheet)
	if err != nil {
		return nil, nil, err
	}
	trace, err := scoring.ParseTrace(r.Trace)
	if err != nil {
		return nil, nil, err
	}
	told := rules.Explain(sheet, trace)
	return &told, rules, nil
}

// pinnedRuleset returns a ruleset from the program if it still carries it, else from the
// kept text.
func (s *Service) pinnedRuleset(ctx context.Context, hash string) (*scoring.Ruleset, error) {
	if r, ok := s.rulesets.ByHash(hash); ok {
		return r, nil
	}
	return s.pinned(ctx, map[string]*scoring.Ruleset{}, hash)
}

// ReasonOf says why a result has no points, in the words of its ruleset; nil when it has.
func (s *Service) ReasonOf(ctx context.Context, r *ent.Result) (*scoring.Text, error) {
	if r.Status == scoring.Scored {
		return nil, nil
	}
	rules, err := s.pinnedRuleset(ctx, r.RulesetHash)
	if err != nil {
		return nil, err
	}
	sheet, err := scoring.ParseSheet(r.Sheet)
	if err != nil {
		return nil, err
	}
	trace, err := scoring.ParseTrace(r.Trace)
	if err != nil {
		return nil, err
	}
	return rules.Explain(sheet, trace).Note, nil
}
