package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/exchange/document"
)

// PrintDossier writes the decision of a confirmed dossier as a PDF.
func (s *Service) PrintDossier(ctx context.Context, id string) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	x, err := s.store.Dossier.Query().Where(dossier.ID(id)).WithPerson().WithUnit().WithPeriod().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	if err := require(ctx, access.PrintDossier, d.dossierTarget(x)); err != nil {
		return nil, err
	}
	if _, err := Next(ent.TypeDossier, access.PrintDossier, string(x.State)); err != nil {
		return nil, err
	}
	title, err := s.DossierTitle(ctx, x)
	if err != nil {
		return nil, err
	}
	paper := s.decisionPaper(d, x, title.Vi)
	told, _, err := s.conditionsOf(ctx, x)
	if err != nil {
		return nil, err
	}
	paper.Unconfirmed = told != nil && doubtful(told)
	content, err := paper.PDF(s.now())
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PrintDossier, Subject: id, Reason: x.Document}
	return s.keepFile(ctx, act, fileName("quyet-dinh", x.Edges.Period, "", PDF), mediaTypes[PDF], content)
}

func (s *Service) decisionPaper(d *Directory, x *ent.Dossier, title string) document.PersonnelDecision {
	paper := document.PersonnelDecision{Letterhead: document.Letterhead{Agency: d.issuer(x.UnitID), Number: x.Document, Sign: "QĐ", On: x.DecidedOn},
		Subject: title, Whom: x.Edges.Unit.Name, From: *x.EffectiveFrom, Reason: x.Reason, Grounds: []string{x.Grounds},
		Signature: document.Signature{Name: x.DecidedBy}}
	if p := x.Edges.Person; p != nil {
		paper.Whom = "ông (bà) " + p.FullName + ", " + d.placeName(x.UnitID)
	}
	for _, one := range x.Papers {
		paper.Grounds = append(paper.Grounds, one.Label.Vi+" "+one.Document)
	}
	if u := d.Unit(x.Terms.Unit); u != nil {
		paper.Terms = x.Terms.Title + ", " + d.placeName(u.ID)
	}
	if x.Terms.Form != "" {
		paper.Terms = formNames[x.Terms.Form]
	}
	return paper
}
