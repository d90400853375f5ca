package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/schema"
)

// dossierStep is one verb on a dossier: what it needs beyond rights and state, and what it
// changes.
type dossierStep struct {
	verb    access.Verb
	id      string
	version int
	reason  string
	check   func(ctx context.Context, d *Directory, x *ent.Dossier) error
	change  func(ctx context.Context, tx *ent.Tx, d *Directory, x *ent.Dossier, u *ent.DossierUpdateOne) error
}

func (s *Service) stepDossier(ctx context.Context, step dossierStep) (*ent.Dossier, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	x, err := s.store.Dossier.Query().Where(dossier.ID(step.id)).WithProposal().WithPeriod().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, step.verb, d.dossierTarget(x)); err != nil {
		return nil, err
	}
	next, err := Next(ent.TypeDossier, step.verb, string(x.State))
	if err != nil {
		return nil, err
	}
	if err := step.check(ctx, d, x); err != nil {
		return nil, err
	}
	act := access.Act{Verb: step.verb, Subject: x.ID, Reason: step.reason}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*ent.Dossier, error) {
		u := tx.Dossier.UpdateOne(x).Where(dossier.VersionEQ(step.version), dossier.StateEQ(x.State)).SetState(dossier.State(next.To)).AddVersion(1)
		if err := step.change(ctx, tx, d, x, u); err != nil {
			return nil, err
		}
		changed, err := u.Save(ctx)
		return changed, stale(err)
	})
}

// RecordDossierPaper records that a paper is there, by number and day; an empty document
// says that it is missing after all.
func (s *Service) RecordDossierPaper(ctx context.Context, id, code, document string, version int) (*ent.Dossier, error) {
	document, err := tidy("document", document)
	if err != nil {
		return nil, err
	}
	return s.stepDossier(ctx, dossierStep{verb: access.RecordDossierPaper, id: id, version: version, reason: document,
		check: func(_ context.Context, _ *Directory, x *ent.Dossier) error {
			if paperAt(x.Papers, code) < 0 {
				return notFound().At("code")
			}
			return nil
		},
		change: func(ctx context.Context, _ *ent.Tx, _ *Directory, x *ent.Dossier, u *ent.DossierUpdateOne) error {
			papers := slices.Clone(x.Papers)
			one := &papers[paperAt(papers, code)]
			one.Document, one.By = document, access.From(ctx).Name
			u.SetPapers(papers)
			return nil
		}})
}

func paperAt(papers []schema.Paper, code string) int {
	return slices.IndexFunc(papers, func(p schema.Paper) bool { return p.Code == code })
}

// ProposedDossier is what a named person proposes.
type ProposedDossier struct {
	Dossier string
	Grounds string
	Terms   schema.Terms
	Version int
}

// ProposeDossier puts a decision before the authority.
func (s *Service) ProposeDossier(ctx context.Context, in ProposedDossier) (*ent.Dossier, error) {
	grounds, err := written("grounds", in.Grounds)
	if err != nil {
		return nil, err
	}
	return s.stepDossier(ctx, dossierStep{verb: access.ProposeDossier, id: in.Dossier, version: in.Version, reason: grounds,
		check: func(ctx context.Context, d *Directory, x *ent.Dossier) error {
			return s.checkTerms(ctx, d, x, &in.Terms, s.Today())
		},
		change: func(ctx context.Context, _ *ent.Tx, _ *Directory, _ *ent.Dossier, u *ent.DossierUpdateOne) error {
			v := access.From(ctx)
			u.SetGrounds(grounds).SetTerms(in.Terms).SetProposedBy(v.Name).SetProposerID(v.Account).SetProposedAt(s.now())
			return nil
		}})
}
