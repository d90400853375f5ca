package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// ratingOrder is what deciding some years depends on: the years of the units.
type ratingOrder struct {
	s     *Service
	tx    *ent.Tx
	d     *Directory
	rows  []*ent.AnnualRating
	items []Decided
	units map[string]*ent.AnnualRating // standing years of units
}

func (s *Service) orderOf(ctx context.Context, tx *ent.Tx, d *Directory, rows []*ent.AnnualRating, items []Decided) (*ratingOrder, error) {
	all, err := tx.AnnualRating.Query().Where(annualrating.PeriodID(rows[0].PeriodID), annualrating.PersonIDIsNil(),
		lastRating()).All(access.Elevated(ctx))
	o := &ratingOrder{s, tx, d, rows, items, map[string]*ent.AnnualRating{}}
	for _, u := range all {
		o.units[u.UnitID] = u
	}
	return o, err
}

// check refuses what may not be decided yet, naming whom and what comes first.
func (o *ratingOrder) check(ctx context.Context) error {
	if err := o.standing(ctx); err != nil {
		return err
	}
	for i, r := range o.rows {
		err := o.person(ctx, r, o.items[i])
		if r.PersonID == nil {
			err = o.unit(ctx, r)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// standing refuses years that rest on a result that was computed anew since.
func (o *ratingOrder) standing(ctx context.Context) error {
	ctx = access.Elevated(ctx)
	var people, units []string
	for _, r := range o.rows {
		if r.ResultID != nil {
			people = append(people, *r.ResultID)
		}
		if r.UnitResultID != nil {
			units = append(units, *r.UnitResultID)
		}
	}
	gone, err := o.tx.Result.Query().Where(result.IDIn(people...), result.VisibilityNEQ(result.VisibilityCURRENT)).Exist(ctx)
	if err == nil && !gone {
		gone, err = o.tx.UnitResult.Query().Where(unitresult.IDIn(units...), unitresult.VisibilityNEQ(unitresult.VisibilityCURRENT)).Exist(ctx)
	}
	if err == nil && gone {
		err = badState("Kết quả năm đã được tính lại: hãy lập lại danh sách và đề xuất theo kết quả mới.",
			"The year was computed again: prepare the list and propose on the new results first.").Under(art + "Điều 17 khoản 3")
	}
	return err
}

// unit holds a unit back while a unit in it is not decided (Art. 9.1), or while something
// said against it is not verified (Art. 9.2.a).
func (o *ratingOrder) unit(ctx context.Context, r *ent.AnnualRating) error {
	path := o.d.Path(r.UnitID)
	for _, lower := range o.units {
		below := o.d.Path(lower.UnitID)
		if below != path && strings.HasPrefix(below, path) && open(lower) && lower.State != annualrating.StateNOT_RATED && !o.deciding(lower) {
			return badState(o.d.Unit(lower.UnitID).Name+" chưa được xếp loại: đơn vị cấp dưới xếp loại trước đơn vị cấp trên.",
				o.d.Unit(lower.UnitID).Name+" is not rated yet: lower units are rated before upper ones.").Under(art + "Điều 9 khoản 1")
		}
	}
	waiting, err := o.tx.Complaint.Query().Where(complaint.UnitID(r.UnitID), complaint.StateEQ(complaint.StateRECEIVED)).Exist(access.Elevated(ctx))
	if err == nil && waiting {
		err = badState(o.d.Unit(r.UnitID).Name+": còn đơn, thư, phản ánh chưa được xác minh.",
			o.d.Unit(r.UnitID).Name+": a complaint is not verified yet.").Under(art + "Điều 9 khoản 2 điểm a")
	}
	return err
}

// person holds somebody back until the unit is decided, and bounds its head (Art. 20.6).
func (o *ratingOrder) person(ctx context.Context, r *ent.AnnualRating, in Decided) error {
	if r.PersonID == nil {
		return nil
	}
	u := o.units[r.UnitID]
	switch {
	case u == nil || u.State == annualrating.StateNOT_RATED:
		return nil
	case open(u):
		return badState(o.s.ratedName(ctx, o.d, r)+": phải công nhận xếp loại "+o.d.Unit(r.UnitID).Name+" trước.",
			o.s.ratedName(ctx, o.d, r)+": "+o.d.Unit(r.UnitID).Name+" has to be rated first.").Under(art + "Điều 20 khoản 6")
	case *r.Role == scoring.Head && law.Worse(*u.DecidedRating, in.Level):
		return invalid("level", o.s.ratedName(ctx, o.d, r)+": mức của người đứng đầu không cao hơn mức của đơn vị.",
			o.s.ratedName(ctx, o.d, r)+": a head is not rated above the unit.").Under(art + "Điều 20 khoản 6")
	}
	return nil
}

// deciding reports whether a year is decided by this very decision.
func (o *ratingOrder) deciding(r *ent.AnnualRating) bool {
	for _, one := range o.rows {
		if one.ID == r.ID {
			return true
		}
	}
	return false
}
