package workflow

import (
	"context"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/periodassessment"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/exchange/document"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
)

// PrintForm fills Form 01 of Annex II with a form that has been sent, and keeps it as a
// file for the viewer. Who printed whose form is in the history before the file can be
// fetched.
func (s *Service) PrintForm(ctx context.Context, id string, format Format) (*ent.File, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	stored, err := s.store.PeriodAssessment.Get(ctx, id)
	if err != nil {
		return nil, translate(err)
	}
	form, err := s.FormOf(ctx, stored)
	if err != nil {
		return nil, err
	}
	if form == nil {
		return nil, notFound()
	}
	if err := require(ctx, access.PrintForm, d.target(form.Post)); err != nil {
		return nil, err
	}
	if _, err := Next(ent.TypePeriodAssessment, access.PrintForm, string(stored.State)); err != nil {
		return nil, err
	}
	act := access.Act{Verb: access.PrintForm, Subject: id, Reason: string(format)}
	if format == PDF && d.finalForm(form) {
		return s.keepFormOne(ctx, d, form, act)
	}
	content, err := s.form01(ctx, d, form, format)
	if err != nil {
		return nil, err
	}
	return s.keepFile(ctx, act, fileName("mau-01", form.Period, form.Person.Code, format), mediaTypes[format], content)
}

func (s *Service) form01(ctx context.Context, d *Directory, form *Form, format Format) ([]byte, error) {
	work, err := facts.WorkOf(ctx, s.store.Client, form.Period, form.Person.ID)
	if err != nil {
		return nil, err
	}
	published, err := s.publishedResult(ctx, form)
	if err != nil {
		return nil, err
	}
	row := form.Stored
	paper := document.Form01{
		Agency: d.issuer(form.Unit.ID), Period: periodInWords(form.Period),
		Person:    document.Person{Name: form.Person.FullName, Title: form.Post.Title, Unit: d.placeName(form.Unit.ID)},
		Criteria:  criteriaOf(form),
		Strengths: row.Strengths, Shortcomings: row.Shortcomings, Comment: row.Comment,
		Self: document.Signature{Name: form.Person.FullName}, Authority: form.signature(),
		Judgements: judgementsOf(form), Work: workLines(work),
	}
	if len(row.ConfirmedPoints) > 0 {
		paper.General = sumOf(row.ConfirmedPoints)
	}
	if published != nil {
		paper.Result, paper.Total = published.Result, published.Total
		if paper.Unconfirmed, err = s.ResultDoubtful(ctx, published); err != nil {
			return nil, err
		}
	}
	if format == DOCX {
		return paper.DOCX(s.now())
	}
	return paper.PDF(s.now())
}

// publishedResult is the result in force that the viewer may see; nil before publication.
func (s *Service) publishedResult(ctx context.Context, form *Form) (*ent.Result, error) {
	found, err := s.store.Result.Query().Where(result.PeriodID(form.Period.ID), result.PersonID(form.Person.ID),
		result.VisibilityEQ(result.VisibilityCURRENT)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return found, err
}

// signature is who confirmed the form and when; before, whoever has to.
func (f *Form) signature() document.Signature {
	if f.Stored.State == periodassessment.StateCONFIRMED && f.Stored.ConfirmedAt != nil {
		day := calendar.Of(f.Stored.ConfirmedAt.In(zone))
		return document.Signature{Name: f.Stored.ConfirmedBy, On: &day}
	}
	if names := f.Authority.Names(); len(names) == 1 {
		return document.Signature{Name: names[0]}
	}
	return document.Signature{}
}

func criteriaOf(form *Form) (groups []document.CriteriaGroup) {
	for _, g := range form.Ruleset.GeneralCriteria {
		group := document.CriteriaGroup{Number: g.Code, Label: g.Label.Vi, Max: g.Max()}
		for _, c := range g.Criteria {
			group.Criteria = append(group.Criteria, document.Criterion{Label: c.Label.Vi, Max: c.Max,
				Self: pointsAt(form.Stored.SelfPoints, c.Code), Confirmed: pointsAt(form.Stored.ConfirmedPoints, c.Code)})
		}
		groups = append(groups, group)
	}
	return groups
}

func pointsAt(of map[string]scoring.Decimal, code string) *scoring.Decimal {
	p, ok := of[code]
	if !ok {
		return nil
	}
	return &p
}

func sumOf(points map[string]scoring.Decimal) *scoring.Points {
	var sum scoring.Decimal
	for _, p := range points {
		sum += p
	}
	rounded := sum.Fraction().Points()
	return &rounded
}

// judgementsOf lists a leader's judged components in the order and words of the rules.
func judgementsOf(form *Form) (all []document.Judgement) {
	for _, rule := range form.Ruleset.Rules {
		j, ok := form.Stored.Judgements[rule.Code]
		if !ok {
			continue
		}
		percent := j.Ratio.Fraction().Mul(scoring.NewFraction(100, 1)).Rounded(0) + " %"
		all = append(all, document.Judgement{Label: rule.Label.Vi, Percent: percent, Reason: grounds(j)})
	}
	return all
}

// grounds are the facts a judgement rests on, with the document where there is one.
func grounds(j schema.Judgement) string {
	if j.Document == "" {
		return j.Reason
	}
	return j.Reason + " (" + j.Document + ")"
}

func workLines(items []scoring.Item) (all []document.WorkLine) {
	slices.SortStableFunc(items, func(a, b scoring.Item) int { return int(a.Due - b.Due) })
	for _, it := range items {
		all = append(all, document.WorkLine{
			Content: it.Label, Coefficient: it.Coefficient, Assigned: it.Assigned, Accepted: it.Accepted, Due: it.Due, Delivered: it.Delivered,
			Failures:          it.FailedAssessments - it.ExcusedFailures,
			AssignedConverted: scoring.Converted(it.Assigned, it.Coefficient), AcceptedConverted: scoring.Converted(it.Accepted, it.Coefficient),
		})
	}
	return all
}
