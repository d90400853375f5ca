package graph

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/delegation"
	"github.com/congtam/congtam/ent/petition"
	"github.com/congtam/congtam/ent/record"
	"github.com/congtam/congtam/ent/schema"
)

// petitions keeps the petitions a list asks for, with what their clocks need.
func (r *Resolver) petitions(ctx context.Context, mine, open *bool, unit *string) *ent.PetitionQuery {
	q := r.Store.Petition.Query().WithExtensions().WithPeriod()
	if mine != nil && *mine {
		q = q.Where(petition.PersonID(access.From(ctx).Person))
	}
	if open != nil && *open {
		q = q.Where(petition.StateIn(petition.StateFILED, petition.StateRECEIVED))
	}
	if unit != nil {
		q = q.Where(petition.HasUnitWith(below(*unit)))
	}
	return q
}

var oldestFiled = ent.WithPetitionOrder(&ent.PetitionOrder{Direction: ascending, Field: ent.PetitionOrderFieldFiledAt})

func (r *Resolver) petitionByID(ctx context.Context, id string) (ent.Noder, error) {
	p, err := r.Store.Petition.Query().Where(petition.ID(id)).WithExtensions().WithPeriod().Only(ctx)
	if err != nil {
		return nil, err
	}
	return p, nil
}

// papersOf are the papers of a petition's file, without their bytes.
func (r *Resolver) papersOf(ctx context.Context, p *ent.Petition) ([]*ent.Record, error) {
	q, err := r.Store.Record.Query().Where(record.Subject(p.ID), record.KindEQ(record.KindPETITION)).CollectFields(ctx)
	if err != nil {
		return nil, err
	}
	return q.Order(ent.Asc(record.FieldNumber)).All(ctx)
}

// disputedStep is the step a petition disputes; nil for the whole result.
func disputedStep(p *ent.Petition) *schema.DisputedStep {
	if p.Step.Rule == "" {
		return nil
	}
	return &p.Step
}

// delegations keeps the delegations a list asks for.
func (r *Resolver) delegations(unit *string, running *bool) *ent.DelegationQuery {
	q := r.Store.Delegation.Query()
	if unit != nil {
		q = q.Where(delegation.HasUnitWith(below(*unit)))
	}
	if running != nil && *running {
		today := r.Workflow.Today()
		q = q.Where(delegation.StateEQ(delegation.StateIN_FORCE), delegation.ValidFromLTE(today), delegation.ValidToGTE(today))
	}
	return q
}

func verbsOf(names []string) []access.Verb {
	list := []access.Verb{}
	for _, n := range names {
		list = append(list, access.Verb(n))
	}
	return list
}
