package workflow

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
)

// Prepared says what preparing the year of an agency did.
type Prepared struct {
	Created   int // years that are new in the list
	Refreshed int // years not decided yet that now rest on a newer result
}

// PrepareRatings opens the year of everybody in an agency and of its units, from the
// results published for it; who is not rated (Art. 11.1) is listed with the reason. Done
// again, after the year was computed anew, it renews what is not decided yet.
func (s *Service) PrepareRatings(ctx context.Context, periodID, unitID string) (*Prepared, error) {
	d, p, err := s.directoryIn(ctx, periodID)
	if err != nil {
		return nil, err
	}
	agency := d.Unit(unitID)
	if agency == nil || !access.From(ctx).PointsScope().Covers(agency.Path) {
		return nil, notFound()
	}
	if err := require(ctx, access.PrepareRatings, d.unitTarget(unitID)); err != nil {
		return nil, err
	}
	switch {
	case p.Kind != scoring.Year:
		return nil, invalid("period", "Xếp loại chất lượng theo năm công tác.", "Ratings are of a year.").Under(art + "Điều 19 khoản 1")
	case d.Agency(unitID) != agency || agency.Kind == scoring.Province:
		return nil, invalid("unit", "Hãy chọn một cơ quan.", "Choose an agency.").Under(art + "Điều 10 khoản 2")
	}
	act := access.Act{Verb: access.PrepareRatings, Subject: unitID}
	return write(ctx, s, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (*Prepared, error) {
		if err := s.holdPublished(ctx, tx, p.ID, unitID); err != nil {
			return nil, err
		}
		return preparing{tx, p.ID, unitID, &Prepared{}}.all(access.Elevated(ctx))
	})
}

// holdPublished holds a period alone and refuses unless its results of the agency are published.
func (s *Service) holdPublished(ctx context.Context, tx *ent.Tx, periodID, agencyID string) error {
	if err := s.lockPeriod(ctx, tx, periodID, true); err != nil {
		return err
	}
	published, err := tx.Closing.Query().Where(closing.PeriodID(periodID), closing.UnitID(agencyID), closing.StateEQ(closing.StateCLOSED)).Exist(ctx)
	if err == nil && !published {
		err = badState("Kết quả năm của cơ quan chưa được công bố, hoặc đang được tính lại.",
			"The results of the agency's year are not published, or are being computed again.").Under(art + "Điều 17 khoản 3")
	}
	return err
}

// preparing lays the published results of one agency over the years that are listed.
type preparing struct {
	tx       *ent.Tx
	period   string
	agency   string
	prepared *Prepared
}

func (p preparing) all(ctx context.Context) (*Prepared, error) {
	listed, err := p.tx.AnnualRating.Query().Where(annualrating.PeriodID(p.period), annualrating.AgencyID(p.agency),
		annualrating.StateNEQ(annualrating.StateSUPERSEDED)).All(ctx)
	if err != nil {
		return nil, err
	}
	people, units := map[string]*ent.AnnualRating{}, map[string]*ent.AnnualRating{}
	for _, r := range listed {
		if r.PersonID != nil {
			people[*r.PersonID] = r
		} else {
			units[r.UnitID] = r
		}
	}
	if err := p.units(ctx, units); err != nil {
		return nil, err
	}
	return p.prepared, p.people(ctx, people)
}

func (p preparing) people(ctx context.Context, listed map[string]*ent.AnnualRating) error {
	rows, err := p.tx.Result.Query().Where(result.PeriodID(p.period), result.AgencyID(p.agency),
		result.VisibilityEQ(result.VisibilityCURRENT)).Select(result.FieldPersonID, result.FieldUnitID, result.FieldTitle,
		result.FieldRole, result.FieldStatus, result.FieldRating).WithUnit().WithPerson().All(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(rows, byPlace)
	var fresh []*ent.AnnualRatingCreate
	for _, r := range rows {
		old := listed[r.PersonID]
		if old == nil {
			fresh = append(fresh, p.tx.AnnualRating.Create().SetPeriodID(p.period).SetPersonID(r.PersonID).SetUnitID(r.UnitID).
				SetAgencyID(p.agency).SetTitle(r.Title).SetRole(r.Role).SetResultID(r.ID).SetStatus(r.Status).
				SetNillableComputedRating(r.Rating).SetState(firstState(r.Status)))
			continue
		}
		if open(old) && (old.ResultID == nil || *old.ResultID != r.ID) {
			u := p.tx.AnnualRating.UpdateOne(old).SetResultID(r.ID)
			if err := p.renew(ctx, old, u, r.Status, r.Rating); err != nil {
				return err
			}
		}
	}
	return p.create(ctx, fresh)
}

// byPlace orders people as they are listed: unit by unit from the top, leaders first, then
// by name. Years are made in this order, and listed in the order they were made.
func byPlace(a, b *ent.Result) int {
	return cmp.Or(strings.Compare(a.Edges.Unit.Path, b.Edges.Unit.Path), seniority(a.Role)-seniority(b.Role),
		strings.Compare(a.Edges.Person.NameKey, b.Edges.Person.NameKey))
}

// units opens the year of the units; their rating of themselves is their confirmed
// assessment (Art. 9.2.a).
func (p preparing) units(ctx context.Context, listed map[string]*ent.AnnualRating) error {
	rows, err := p.tx.UnitResult.Query().Where(unitresult.PeriodID(p.period), unitresult.AgencyID(p.agency),
		unitresult.VisibilityEQ(unitresult.VisibilityCURRENT)).
		Select(unitresult.FieldUnitID, unitresult.FieldStatus, unitresult.FieldRating).WithUnit().All(ctx)
	if err != nil {
		return err
	}
	slices.SortFunc(rows, func(a, b *ent.UnitResult) int { return strings.Compare(a.Edges.Unit.Path, b.Edges.Unit.Path) })
	forms, err := p.tx.UnitAssessment.Query().Where(unitassessment.PeriodID(p.period)).All(ctx)
	if err != nil {
		return err
	}
	own := map[string]*ent.UnitAssessment{}
	for _, f := range forms {
		own[f.UnitID] = f
	}
	var fresh []*ent.AnnualRatingCreate
	for _, r := range rows {
		old := listed[r.UnitID]
		if old == nil {
			c := p.tx.AnnualRating.Create().SetPeriodID(p.period).SetUnitID(r.UnitID).SetAgencyID(p.agency).SetUnitResultID(r.ID).
				SetStatus(r.Status).SetNillableComputedRating(r.Rating).SetState(firstState(r.Status))
			if f := own[r.UnitID]; f != nil && f.ConfirmedAt != nil && r.Status != scoring.NotRated {
				c.SetNillableSelfRating(f.SelfRating).SetSelfRatedAt(*f.ConfirmedAt).SetState(annualrating.StateSELF_RATED)
			}
			fresh = append(fresh, c)
			continue
		}
		if open(old) && (old.UnitResultID == nil || *old.UnitResultID != r.ID) {
			u := p.tx.AnnualRating.UpdateOne(old).SetUnitResultID(r.ID)
			if err := p.renew(ctx, old, u, r.Status, r.Rating); err != nil {
				return err
			}
		}
	}
	return p.create(ctx, fresh)
}

func (p preparing) create(ctx context.Context, fresh []*ent.AnnualRatingCreate) error {
	p.prepared.Created += len(fresh)
	return p.tx.AnnualRating.CreateBulk(fresh...).Exec(ctx)
}

// renew lets a year rest on a newer result. What was proposed on the old one has to be
// proposed again; what people and meetings said stays.
func (p preparing) renew(ctx context.Context, old *ent.AnnualRating, u *ent.AnnualRatingUpdateOne, status scoring.Status, rating *scoring.Band) error {
	u.SetStatus(status).SetNillableComputedRating(rating).AddVersion(1)
	if rating == nil {
		u.ClearComputedRating()
	}
	was := old.State == annualrating.StateNOT_RATED
	switch is := status == scoring.NotRated; {
	case was != is:
		u.SetState(firstState(status))
	case old.State == annualrating.StatePROPOSED:
		u.SetState(awaitsProposal(old)).ClearProposedRating().SetProposalReason("").SetProposedBy("").ClearProposedAt()
	}
	p.prepared.Refreshed++
	return u.Exec(ctx)
}

func firstState(status scoring.Status) annualrating.State {
	if status == scoring.NotRated {
		return annualrating.StateNOT_RATED
	}
	return annualrating.StatePREPARED
}

// open reports whether a year is not decided yet.
func open(r *ent.AnnualRating) bool {
	return r.State != annualrating.StateDECIDED && r.State != annualrating.StateNOTIFIED && r.State != annualrating.StateSUPERSEDED
}
