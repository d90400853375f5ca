package workflow

import (
	"cmp"
	"context"
	"encoding/json"

	"github.com/congtam/congtam/demo"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/viet"
)

// criteria loads the criteria of the province, and what was measured by those that give no
// points of a unit.
func (l *loading) criteria(ctx context.Context) error {
	for _, c := range demo.Criteria() {
		if err := l.criterion(ctx, c, true); err != nil {
			return err
		}
	}
	for _, t := range demo.TrackedCriteria {
		if t.Name != "" { // another measurement of a criterion that is there already has none
			if err := l.criterion(ctx, t.Criterion, false); err != nil {
				return err
			}
		}
		if err := l.measured(ctx, t.Measured, t.Unit, nil); err != nil {
			return err
		}
	}
	for _, s := range demo.Shares {
		if err := l.measured(ctx, s.Measured, l.province.UnitOf(s.Person), personID(s.Person)); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) criterion(ctx context.Context, c demo.Criterion, example bool) error {
	state, document, from := "DRAFT", "", any(nil)
	if c.InForce {
		state, document, from = "PUBLISHED", "Quyết định số 12/QĐ-UBND", calendar.On(demo.Year, 1, 1).String()
	}
	var most any
	if c.Max != nil {
		most = int64(*c.Max)
	}
	return l.add(ctx, criterionRows, "cr_"+c.Code, c.Code, 1, state, c.Name, string(c.Subject), c.Item, string(c.Measure), c.Numerator, c.Denominator,
		c.Unit, string(c.Direction), int64(c.Target), most, c.Source, cmp.Or(c.Feed, "BY_HAND"), c.LegalBasis, example, "Sở Nội vụ", document, from)
}

// measured loads what a criterion gave of a unit in the year, or of a person there.
func (l *loading) measured(ctx context.Context, m demo.Measured, unit string, person any) error {
	id, about := "ms_"+m.Code+"_"+unit, any(unitID(unit))
	if person != nil {
		id, about = "ms_"+m.Code+"_"+person.(string)[3:], person
	}
	return l.add(ctx, measurementRows, id, "cr_"+m.Code, unitID(unit), demo.YearID, about, int64(m.Numerator)*1000, int64(m.Denominator)*1000,
		"", "Báo cáo tổng hợp số liệu năm 2026", "Sở Nội vụ", at(demo.Today-2, 9), person)
}

// drafts loads the versions of catalogues in the making (Art. 13).
func (l *loading) drafts(ctx context.Context) error {
	for _, d := range demo.Drafts {
		maxima, err := json.Marshal(d.Maxima)
		if err != nil {
			return err
		}
		if err := l.add(ctx, catalogueRows, d.ID, unitID(d.Agency), 1, string(maxima), at(d.Begun, 9)); err != nil {
			return err
		}
		for _, e := range d.Entries {
			if err := l.add(ctx, entryRows, e.ID, d.ID, unitID(e.Unit), e.Name, viet.Fold(e.Name), e.Output, e.Group, int64(e.Points),
				e.State, e.Reason, textOrNil(e.Into), l.province.HeadOf(e.Unit), at(d.Begun+1, 10)); err != nil {
				return err
			}
		}
	}
	return nil
}
