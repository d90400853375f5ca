package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/exchange/document"
)

// PrintExplanation writes how a published result came about as an annex, and keeps it as a
// file for the viewer. Printing is reading: the person sees who did.
func (s *Service) PrintExplanation(ctx context.Context, id string) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	r, err := s.store.Result.Query().Where(result.ID(id)).WithPerson().WithPeriod().WithRun().Only(ctx)
	if err != nil {
		return nil, translate(err)
	}
	target := d.unitTarget(r.UnitID)
	target.Person = r.PersonID
	if err := require(ctx, access.PrintExplanation, target); err != nil {
		return nil, err
	}
	paper, err := s.explanationOf(ctx, d, r)
	if err != nil {
		return nil, err
	}
	content, err := paper.PDF(s.now())
	if err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PrintExplanation, Subject: id}
	return s.keepFile(ctx, act, fileName("giai-thich", r.Edges.Period, paper.Code, PDF), mediaTypes[PDF], content)
}

func (s *Service) explanationOf(ctx context.Context, d *Directory, r *ent.Result) (*document.Explanation, error) {
	told, rules, err := s.Explain(ctx, r)
	if err != nil {
		return nil, err
	}
	paper := &document.Explanation{
		Agency: d.issuer(r.UnitID), Period: periodInWords(r.Edges.Period), Code: r.Edges.Person.Code,
		Person:     document.Person{Name: r.Edges.Person.FullName, Title: r.Title, Unit: d.placeName(r.UnitID)},
		Superseded: r.Visibility == result.VisibilitySUPERSEDED, Root: *told,
		Ruleset: rules.Title.Vi, RulesetHash: r.RulesetHash, Engine: r.Edges.Run.EngineVersion, Hash: r.Hash,
	}
	if at := r.Edges.Run.PublishedAt; at != nil {
		local := at.In(zone)
		paper.Published = &local
	}
	if r.TotalExact != nil {
		paper.Exact = r.TotalExact.String()
	}
	return paper, nil
}
