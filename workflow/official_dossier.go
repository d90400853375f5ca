package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// officialDossier refuses to confirm a decision that rests on a doubt: of its papers, of its
// norm or the rules of discipline, or of the texts that rated the year a norm looks at.
func (s *Service) officialDossier(ctx context.Context, x *ent.Dossier) error {
	doubts, err := s.paperDoubts(ctx, x)
	if err != nil {
		return err
	}
	for _, more := range []func(context.Context, *ent.Dossier) ([]Doubt, error){s.normDoubts, s.sanctionDoubts} {
		found, err := more(ctx, x)
		if err != nil {
			return err
		}
		doubts = append(doubts, found...)
	}
	return s.barred(ctx, doubts)
}

// paperDoubts are the papers of a dossier that no act names and nobody confirmed.
func (s *Service) paperDoubts(ctx context.Context, x *ent.Dossier) ([]Doubt, error) {
	policy, err := s.governing(ctx, s.store.Client, law.EngineDossier, law.Subject(scoring.CivilServant), s.Today())
	if err != nil || policy == nil {
		return nil, err
	}
	open, err := s.policyDoubts(ctx, policy)
	return slices.DeleteFunc(open, func(d Doubt) bool { return paperAt(x.Papers, d.Name) < 0 }), err
}

// normDoubts are those of the norm a dossier rests on, and of the texts by which its person or
// unit was rated in the year.
func (s *Service) normDoubts(ctx context.Context, x *ent.Dossier) ([]Doubt, error) {
	if x.Norm == "" {
		return nil, nil
	}
	hashes, err := s.lawsOfYear(ctx, x)
	if err != nil {
		return nil, err
	}
	rated, err := s.doubtsIn(ctx, hashes...)
	if err != nil {
		return nil, err
	}
	answer, err := s.answer(ctx, question{x.RulesetHash, x.Sheet, x.Norm})
	if err != nil {
		return nil, err
	}
	policy, err := s.pinnedPolicy(ctx, x.RulesetHash)
	if err != nil {
		return nil, err
	}
	open, err := s.doubtsIn(ctx, x.RulesetHash)
	told := policy.Explain(answer.Trace)
	return append(rated, touched(&told, open)...), err
}

// lawsOfYear are the texts by which the person or unit of a dossier was rated in its year.
func (s *Service) lawsOfYear(ctx context.Context, x *ent.Dossier) ([]string, error) {
	ctx = access.Elevated(ctx)
	if x.PersonID == nil {
		return s.store.UnitResult.Query().Where(unitresult.PeriodID(x.PeriodID), unitresult.UnitID(x.UnitID),
			unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).Unique(true).Select(unitresult.FieldRulesetHash).Strings(ctx)
	}
	ids, err := s.store.Result.Query().Where(result.PeriodID(x.PeriodID), result.PersonID(*x.PersonID),
		result.VisibilityEQ(result.VisibilityCURRENT)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	return s.lawsOfPeople(ctx, ids)
}

// sanctionDoubts are those of the laws of discipline that rule on what a dossier proposes.
func (s *Service) sanctionDoubts(ctx context.Context, x *ent.Dossier) ([]Doubt, error) {
	if x.Kind != law.Sanctioning || x.Terms.ActOn == nil {
		return nil, nil
	}
	ruled, err := s.ruling(ctx, x, x.Terms, s.Today())
	if err != nil {
		return nil, err
	}
	told := ruled.decided.Explain(ruled.Trace)
	var open []Doubt
	for _, policy := range slices.Compact([]*law.Policy{ruled.decided, ruled.acted}) {
		found, err := s.policyDoubts(ctx, policy)
		if err != nil {
			return nil, err
		}
		open = append(open, touched(&told, found)...)
	}
	return open, nil
}

// policyDoubts are what of a policy in force nobody has confirmed.
func (s *Service) policyDoubts(ctx context.Context, p *law.Policy) ([]Doubt, error) {
	marked, err := markedTexts(append([]string{p.ID}, p.Layers...), p.Sources(), p.Answered)
	if err != nil {
		return nil, err
	}
	return s.unconfirmedOf(ctx, marked)
}

// touched are the doubts an explanation rests on: the rules, readings and criteria it names,
// and every number, since a trace does not name each it compared with.
func touched(told *scoring.Explanation, doubts []Doubt) []Doubt {
	named := map[string]bool{}
	collect(told, named)
	return slices.DeleteFunc(slices.Clone(doubts), func(d Doubt) bool {
		switch d.Section {
		case "parameters", "rules", "items", "norms":
			return !named[d.Name]
		}
		return false
	})
}

func collect(e *scoring.Explanation, named map[string]bool) {
	named[e.Rule], named[e.Value] = true, true
	for _, p := range e.Parameters {
		named[p.Name] = true
	}
	for i := range e.Steps {
		collect(&e.Steps[i], named)
	}
}
