package graph

import (
	"context"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/periodassessment"
)

// node fetches a record by its identifier under the read filter; null when there is none.
func (r *Resolver) node(ctx context.Context, id string) (ent.Noder, error) {
	prefix, _, _ := strings.Cut(id, "_")
	load, ok := r.loaders()[prefix]
	if !ok {
		return nil, nil
	}
	n, err := load(ctx, id)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return n, err
}

type loader func(context.Context, string) (ent.Noder, error)

// loaders lists what can be fetched by identifier.
func (r *Resolver) loaders() map[string]loader {
	s := r.Store
	return map[string]loader{
		"un": one(s.Unit.Get), "pe": one(s.Person.Get), "po": one(s.Post.Get), "pg": one(s.PeerGroup.Get),
		"ch": one(s.Charge.Get), "le": one(s.Leave.Get), "wp": one(s.WorkProduct.Get), "wi": one(s.WorkItem.Get),
		"de": one(s.Delivery.Get), "pd": one(s.Period.Get), "ru": one(s.Run.Get), "rs": one(s.Result.Get),
		"ib": one(s.ImportBatch.Get), "fi": one(s.File.Get), "ac": one(s.Account.Get), "gr": one(s.Grant.Get),
		"ur": one(s.UnitResult.Get), "el": one(s.ExcellenceLimit.Get), "cd": one(s.CapDecision.Get), "pp": one(s.Proposal.Get), "ds": one(s.Dossier.Get),
		"ar": one(s.AnnualRating.Get), "mt": one(s.Meeting.Get), "rn": one(s.RatingDecision.Get), "kr": one(s.Record.Get),
		"di": one(s.Discipline.Get), "an": one(s.Attestation.Get),
		"se": one(s.Session.Get), "au": one(s.AuditEvent.Get), "pa": r.formByID,
		"wg": one(s.WorkGroup.Get), "oc": one(s.ObjectiveCause.Get), "ca": one(s.Catalogue.Get), "ce": one(s.CatalogueEntry.Get),

		"cr": one(s.Criterion.Get), "ms": one(s.Measurement.Get), "rc": one(s.RuleChoice.Get), "ug": one(s.UnitRegulation.Get),
		"at": one(s.AssignedTask.Get), "fd": one(s.Finding.Get), "cp": one(s.Complaint.Get), "fm": one(s.ForceMajeure.Get),
		"cn": one(s.Conclusion.Get), "ua": r.unitFormByID,
		"rd": one(s.RuleDraft.Get), "cf": one(s.Confirmation.Get),
		"wf": one(s.WhatIf.Get), "we": one(s.WhatIfEffect.Get),
		"dl": one(s.Delegation.Get), "pt": r.petitionByID, "xt": one(s.Extension.Get), "nf": one(s.NationalFile.Get),
		"sp": r.policyByID, "si": one(s.SignInAttempt.Get),
	}
}

func one[T ent.Noder](get func(context.Context, string) (T, error)) loader {
	return func(ctx context.Context, id string) (ent.Noder, error) {
		record, err := get(ctx, id)
		if err != nil {
			return nil, err
		}
		return record, nil
	}
}

// policyByID finds the security policy, which has values before it has a row.
func (r *Resolver) policyByID(ctx context.Context, id string) (ent.Noder, error) {
	p, err := r.Workflow.SecurityPolicy(ctx)
	if err != nil || p.ID != id {
		return nil, err
	}
	return p, nil
}

func (r *Resolver) formByID(ctx context.Context, id string) (ent.Noder, error) {
	stored, err := r.Store.PeriodAssessment.Query().Where(periodassessment.ID(id)).Only(ctx)
	if err != nil {
		return nil, err
	}
	return r.Workflow.FormOf(ctx, stored)
}
