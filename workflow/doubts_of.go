package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/exchange/document"
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

// ratingsDoubtful says which years rest on a result that is not for official use, by the
// identifier of the year, in a constant number of statements.
func (s *Service) ratingsDoubtful(ctx context.Context, client *ent.Client, rows []*ent.AnnualRating) (map[string]bool, error) {
	var people, units []string
	for _, r := range rows {
		people, units = append(people, deref(r.ResultID)), append(units, deref(r.UnitResultID))
	}
	marked := map[string]bool{} // by result
	results, err := client.Result.Query().Where(result.IDIn(people...)).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	for _, r := range results {
		if marked[r.ID], err = s.ResultDoubtful(ctx, r); err != nil {
			return nil, err
		}
	}
	ofUnits, err := client.UnitResult.Query().Where(unitresult.IDIn(units...)).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	for _, r := range ofUnits {
		if marked[r.ID], err = s.UnitResultDoubtful(ctx, r); err != nil {
			return nil, err
		}
	}
	doubtful := map[string]bool{}
	for _, r := range rows {
		doubtful[r.ID] = marked[deref(r.ResultID)] || marked[deref(r.UnitResultID)]
	}
	return doubtful, nil
}

// anyDoubtful marks a paper about several years: it rests on a doubt if one of them does.
func anyDoubtful(years map[string]bool) document.Mark {
	for _, doubtful := range years {
		if doubtful {
			return document.Mark{Unconfirmed: true}
		}
	}
	return document.Mark{}
}

// petitionDoubtful marks the answer to a petition by the result or the year in dispute.
func (s *Service) petitionDoubtful(ctx context.Context, client *ent.Client, p *ent.Petition) (document.Mark, error) {
	disputed := &ent.AnnualRating{ID: p.ID, ResultID: p.ResultID}
	if p.RatingID != nil {
		rating, err := client.AnnualRating.Get(access.Elevated(ctx), *p.RatingID)
		if err != nil {
			return document.Mark{}, err
		}
		disputed = rating
	}
	doubtful, err := s.ratingsDoubtful(ctx, client, []*ent.AnnualRating{disputed})
	return anyDoubtful(doubtful), err
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
