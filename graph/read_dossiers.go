package graph

import (
	"context"

	"entgo.io/contrib/entgql"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/graph/view"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

func (r *Resolver) dossiers(ctx context.Context, filter workflow.DossierFilter, first *int, after *entgql.Cursor[string]) (*ent.DossierConnection, error) {
	size, err := pageSize(first)
	if err != nil {
		return nil, err
	}
	q, err := r.Workflow.Dossiers(ctx, filter)
	if err != nil {
		return nil, err
	}
	return q.Paginate(ctx, after, size, nil, nil)
}

// supersededDossier reports whether the proposal it rests on was replaced by a later run.
func (r *Resolver) supersededDossier(ctx context.Context, x *ent.Dossier) (bool, error) {
	p, err := x.Proposal(ctx)
	return p != nil && p.Visibility != proposal.VisibilityCURRENT, ent.MaskNotFound(err)
}

func (r *Resolver) terms(ctx context.Context, x *ent.Dossier) (*view.DossierTerms, error) {
	d, err := r.Workflow.Directory(ctx)
	if err != nil {
		return nil, err
	}
	return view.Terms(x.Terms, d.Unit(x.Terms.Unit)), nil
}

// ifTold shapes an explanation where there is something to explain.
func ifTold(told *scoring.Explanation, rules *scoring.Ruleset, err error) (*view.Explanation, error) {
	if told == nil {
		return nil, err
	}
	return explained(told, rules, err)
}
