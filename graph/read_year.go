package graph

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/capdecision"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
)

// explained shapes an explanation for the API.
func explained(told *scoring.Explanation, rules *scoring.Ruleset, err error) (*view.Explanation, error) {
	if err != nil {
		return nil, err
	}
	return view.Explain(rules, told), nil
}

// standingUnit reads the standing result of a unit; nil if there is none to see.
func (r *Resolver) standingUnit(ctx context.Context, period, unit string) (*ent.UnitResult, error) {
	found, err := r.Store.UnitResult.Query().Where(unitresult.PeriodID(period), unitresult.UnitID(unit),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}

func (r *Resolver) limits(ctx context.Context, period, unit string) ([]*ent.ExcellenceLimit, error) {
	q, err := r.Store.ExcellenceLimit.Query().Where(excellencelimit.PeriodID(period), excellencelimit.UnitID(unit),
		excellencelimit.VisibilityEQ(excellencelimit.VisibilityCURRENT)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(ent.Asc(excellencelimit.FieldAbout, excellencelimit.FieldRulesetHash)).All(ctx)
}

func (r *Resolver) capDecisions(ctx context.Context, period, unit string) ([]*ent.CapDecision, error) {
	q, err := r.Store.CapDecision.Query().Where(capdecision.PeriodID(period), capdecision.UnitID(unit)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(ent.Desc(capdecision.FieldRecordedAt, capdecision.FieldID)).All(ctx)
}

// standingProposals keeps the standing proposals that a filter asks for.
func (r *Resolver) standingProposals(period string, unit, person, norm *string, verdict *decision.Verdict, unmet *int) *ent.ProposalQuery {
	q := r.Store.Proposal.Query().Where(proposal.PeriodID(period), proposal.VisibilityEQ(proposal.VisibilityCURRENT))
	if unit != nil {
		q = q.Where(proposal.HasUnitWith(below(*unit)))
	}
	if person != nil {
		q = q.Where(proposal.PersonID(*person))
	}
	if norm != nil {
		q = q.Where(proposal.Norm(*norm))
	}
	if verdict != nil {
		q = q.Where(func(s *sql.Selector) { s.Where(sql.EQ(s.C(proposal.FieldVerdict), string(*verdict))) })
	}
	if unmet != nil {
		q = q.Where(proposal.Unmet(*unmet))
	}
	return q
}

func (r *Resolver) norms(ctx context.Context, period string) ([]*view.Norm, error) {
	var all []view.Norm
	for _, kind := range []scoring.SubjectKind{scoring.CivilServant, scoring.PublicEmployee} {
		policy, p, err := r.Workflow.NormsOf(ctx, period, kind)
		if err != nil {
			return nil, err
		}
		for _, n := range view.Norms(policy, p.EndsOn) {
			if !slices.ContainsFunc(all, func(known view.Norm) bool { return known.Code == n.Code }) {
				all = append(all, n)
			}
		}
	}
	return pointers(all), nil
}

// byUnit sums up how points are spread in each unit below one, in one statement beside
// the directory.
func (r *Resolver) byUnit(ctx context.Context, period, unit string) ([]*view.UnitDistribution, error) {
	d, err := r.Workflow.Directory(ctx)
	if err != nil {
		return nil, err
	}
	list, err := r.Workflow.List(ctx, listOf(period, &unit, nil))
	if err != nil {
		return nil, err
	}
	rows, err := r.Store.SpreadByUnit(ctx, list.Scope, period, list.Query.Board, d.Path(unit))
	out := []*view.UnitDistribution{}
	for len(rows) > 0 {
		n := 1
		for n < len(rows) && rows[n].Unit == rows[0].Unit {
			n++
		}
		if u := d.ByPath(rows[0].Unit); u != nil {
			out = append(out, &view.UnitDistribution{Unit: u, Distribution: view.Spread(rows[:n])})
		}
		rows = rows[n:]
	}
	return out, err
}
