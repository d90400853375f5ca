package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/scoring"
)

// settle marks in an explanation what rests on a doubt. A trace names rules, readings and
// criteria, but not every number it compared with: those count for the whole.
func (s *Service) settle(ctx context.Context, hash string, told *scoring.Explanation) error {
	doubts, err := s.doubtsIn(ctx, hash)
	if err != nil {
		return err
	}
	open, numbers := map[string]bool{}, false
	for _, d := range doubts {
		switch d.Section {
		case "parameters":
			open["parameters "+d.Name] = true
		case "rules", "items", "norms":
			open[d.Name] = true
		default:
			numbers = true
		}
	}
	mark(told, open)
	told.Unconfirmed = told.Unconfirmed || numbers
	return nil
}

func mark(e *scoring.Explanation, open map[string]bool) {
	e.Unconfirmed = open[e.Rule]
	for i := range e.Parameters {
		e.Parameters[i].Certainty = scoring.Confirmed
		if open["parameters "+e.Parameters[i].Name] {
			e.Parameters[i].Certainty = scoring.Unconfirmed
		}
	}
	for i := range e.Steps {
		mark(&e.Steps[i], open)
	}
}

// doubtful reports whether an explanation rests on a doubt.
func doubtful(e *scoring.Explanation) bool {
	return e.Unconfirmed ||
		slices.ContainsFunc(e.Parameters, func(p scoring.Parameter) bool { return p.Certainty == scoring.Unconfirmed }) ||
		slices.ContainsFunc(e.Steps, func(step scoring.Explanation) bool { return doubtful(&step) })
}

// ResultDoubtful reports whether a result rests on a value or a reading that nobody has
// confirmed: it is not for official use. Looking at that is not reading the result.
func (s *Service) ResultDoubtful(ctx context.Context, r *ent.Result) (bool, error) {
	told, _, err := s.explain(ctx, r)
	return err == nil && doubtful(told), err
}

// UnitResultDoubtful is the same for the result of a unit.
func (s *Service) UnitResultDoubtful(ctx context.Context, r *ent.UnitResult) (bool, error) {
	told, _, err := s.tell(ctx, r.RulesetHash, r.Trace, r.Sources)
	return err == nil && doubtful(told), err
}

// RunDoubtful reports whether a run was computed by rules of which something is unconfirmed.
func (s *Service) RunDoubtful(ctx context.Context, r *ent.Run) (bool, error) {
	doubts, err := s.doubtsIn(ctx, r.RulesetHashes...)
	return len(doubts) > 0, err
}

// PeriodDoubtful is the same for all that is published of a period, under a unit or anywhere.
func (s *Service) PeriodDoubtful(ctx context.Context, p *ent.Period, unitID *string) (bool, error) {
	q := s.store.Closing.Query().Where(closing.PeriodID(p.ID), closing.RunIDNotNil())
	if unitID != nil {
		d, err := s.Directory(ctx)
		if err != nil {
			return false, err
		}
		agencies := unitIDs(d.AgenciesUnder(*unitID))
		if own := d.Agency(*unitID); own != nil {
			agencies = append(agencies, own.ID)
		}
		q = q.Where(closing.UnitIDIn(agencies...))
	}
	runs, err := q.QueryRun().All(ctx)
	for _, r := range runs {
		if found, err := s.RunDoubtful(ctx, r); found || err != nil {
			return found, err
		}
	}
	return false, err
}
