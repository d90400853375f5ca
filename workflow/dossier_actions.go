package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
)

// dossierTarget aims a verb at a dossier: at the unit of the person or the unit it is about.
func (d *Directory) dossierTarget(x *ent.Dossier) access.Target {
	t := d.unitTarget(x.UnitID)
	if x.PersonID != nil {
		t.Person = *x.PersonID
	}
	return t
}

// DossierActions lists what the viewer may do with a dossier now.
func (s *Service) DossierActions(ctx context.Context, x *ent.Dossier) ([]access.Verb, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	v, verbs := access.From(ctx), []access.Verb{}
	for _, verb := range Offered(v, ent.TypeDossier, string(x.State), d.dossierTarget(x), false) {
		deciding := verb == access.ConfirmDossier || verb == access.RejectDossier
		if !(deciding && d.partial(v, x) != nil) && !slices.Contains(verbs, verb) {
			verbs = append(verbs, verb)
		}
	}
	return verbs, nil
}

// ProposalActions lists what the viewer may do with a proposal now: open a dossier on it,
// where it leads to one and has none.
func (s *Service) ProposalActions(ctx context.Context, p *ent.Proposal) ([]access.Verb, error) {
	verbs := []access.Verb{}
	d, err := s.Directory(ctx)
	if err != nil || p.Visibility != proposal.VisibilityCURRENT {
		return verbs, err
	}
	norm, err := s.normOf(ctx, p.RulesetHash, p.Norm)
	if err != nil || norm == nil || norm.Kind == "" {
		return verbs, err
	}
	t := d.unitTarget(p.UnitID)
	if p.PersonID != nil {
		t.Person = *p.PersonID
	}
	if access.May(access.From(ctx), access.OpenDossier, t) && !access.From(ctx).IsSystem() {
		verbs = append(verbs, access.OpenDossier)
	}
	return verbs, nil
}
