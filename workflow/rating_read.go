package workflow

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/scoring"
)

// Decision is what is proposed and decided of a year, for those who may know it already.
type Decision struct {
	ProposedRating *scoring.Band
	ProposalReason string
	PartyOpinion   string
	PartyDocument  string
	DecidedRating  *scoring.Band
	Reason         string
	Article        string
	Handling       string
}

// DecisionOf returns what is proposed and decided of a year; nil for whoever may not know
// it before it is told.
func (s *Service) DecisionOf(ctx context.Context, r *ent.AnnualRating) (*Decision, error) {
	d, err := s.Directory(ctx)
	if err != nil || !access.From(ctx).SeesDecision(d.YearOf(r)) {
		return nil, err
	}
	return decisionOf(r), nil
}

func decisionOf(r *ent.AnnualRating) *Decision {
	return &Decision{r.ProposedRating, r.ProposalReason, r.PartyOpinion, r.PartyDocument, r.DecidedRating,
		r.DecisionReason, r.DecisionArticle, r.Handling}
}

// StateOf is where a year stands for the viewer: who may not know the decision before it is
// told does not learn either that it was taken.
func (s *Service) StateOf(ctx context.Context, r *ent.AnnualRating) (annualrating.State, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return "", err
	}
	if r.State == annualrating.StateDECIDED && !access.From(ctx).SeesDecision(d.YearOf(r)) {
		return annualrating.StatePROPOSED, nil
	}
	return r.State, nil
}

// SelfRatingOf returns what a person wrote on Form 02; nil before it is sent, for others.
func (s *Service) SelfRatingOf(ctx context.Context, r *ent.AnnualRating) (*SelfRating, error) {
	d, err := s.Directory(ctx)
	if err != nil || !access.From(ctx).SeesSelfRating(d.YearOf(r)) {
		return nil, err
	}
	return &SelfRating{Rating: r.ID, Level: r.SelfRating, Strengths: r.Strengths, Shortcomings: r.Shortcomings, Version: r.Version}, nil
}

// StageCount is how many years of people, or of units, stand in a state.
type StageCount struct {
	State  annualrating.State
	People int
	Units  int
}

// RatingStages counts the standing years below a unit by state, for those who may know.
func (s *Service) RatingStages(ctx context.Context, periodID, unitID string) ([]StageCount, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil {
		return nil, notFound()
	}
	rows, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(periodID), RatingInForce(),
		annualrating.UnitIDIn(unitIDs(d.under(u))...)).
		Select(annualrating.FieldState, annualrating.FieldPersonID, annualrating.FieldUnitID, annualrating.FieldAgencyID).All(ctx)
	if err != nil {
		return nil, err
	}
	var list []StageCount
	for _, state := range stages {
		list = append(list, StageCount{State: state})
	}
	for _, r := range rows {
		state, err := s.StateOf(ctx, r)
		if err != nil {
			return nil, err
		}
		for i := range list {
			if list[i].State != state {
				continue
			}
			if r.PersonID != nil {
				list[i].People++
			} else {
				list[i].Units++
			}
		}
	}
	return list, nil
}

// stages are the states in the order in which a year passes them.
var stages = []annualrating.State{
	annualrating.StateNOT_RATED, annualrating.StatePREPARED, annualrating.StateSELF_RATED, annualrating.StateDISCUSSED,
	annualrating.StateOPINED, annualrating.StatePROPOSED, annualrating.StateDECIDED, annualrating.StateNOTIFIED,
}

// under lists a unit and every unit below it.
func (d *Directory) under(u *ent.Unit) []*ent.Unit {
	var list []*ent.Unit
	for _, one := range d.ordered {
		if len(one.Path) >= len(u.Path) && one.Path[:len(u.Path)] == u.Path {
			list = append(list, one)
		}
	}
	return list
}

// PublishedRating is the level of a person or a unit as it is made public inside the agency:
// no points, no reasons (Art. 21.1.đ).
type PublishedRating struct {
	Name     string
	Code     string
	Title    string
	Unit     *ent.Unit
	About    string // PERSON or UNIT
	Rating   scoring.Band
	Decision string // number and day
	Replaced bool   // it took the place of an earlier rating
}

// PublishedRatings lists the levels that are in force and were made public electronically in
// an agency, for everybody who works there and whoever sees its points. What was posted or
// read out at a meeting was made public there.
func (s *Service) PublishedRatings(ctx context.Context, periodID, unitID string, first int) ([]PublishedRating, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil || !s.insider(ctx, d, u) {
		return nil, notFound()
	}
	rows, err := s.store.AnnualRating.Query().Where(annualrating.PeriodID(periodID), annualrating.StateEQ(annualrating.StateNOTIFIED),
		annualrating.PublicationEQ(annualrating.PublicationELECTRONIC), annualrating.UnitIDIn(unitIDs(d.under(u))...)).WithPerson().WithUnit().WithDecision().Limit(first).
		Order(annualrating.ByUnitField("path"), byPersonName).All(access.Elevated(ctx))
	if err != nil {
		return nil, err
	}
	list := make([]PublishedRating, len(rows))
	for i, r := range rows {
		list[i] = published(r)
	}
	return list, nil
}

// byPersonName puts a unit before its people, and them by name.
func byPersonName(q *sql.Selector) {
	annualrating.ByPersonField(person.FieldNameKey, sql.OrderNullsFirst())(q)
}

func published(r *ent.AnnualRating) PublishedRating {
	p := PublishedRating{Name: r.Edges.Unit.Name, Code: r.Edges.Unit.Code, Unit: r.Edges.Unit, About: "UNIT", Rating: bandOf(r.DecidedRating),
		Decision: numberAndDay(r.Edges.Decision), Replaced: r.ReplacesID != nil}
	if someone := r.Edges.Person; someone != nil {
		p.Name, p.Code, p.Title, p.About = someone.FullName, someone.Code, r.Title, "PERSON"
	}
	return p
}

// insider reports whether the viewer works in the agency of a unit, or sees points there.
func (s *Service) insider(ctx context.Context, d *Directory, u *ent.Unit) bool {
	v := access.From(ctx)
	if v == nil {
		return false
	}
	if v.PointsScope().Covers(u.Path) {
		return true
	}
	agency := d.Agency(u.ID)
	for _, p := range v.Posts {
		if agency != nil && u.Kind != scoring.Province && d.Agency(p.Unit) == agency {
			return true
		}
	}
	return false
}
