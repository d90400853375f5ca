package facts

import (
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
)

// Month returns the ruleset by which somebody of an agency is scored in a month: the one of
// their kind, or its frame with the regulation of their unit in it (Decree 233/2026, Arts.
// 10–12); nil where nothing scores them.
func (g Governing) Month(kind scoring.SubjectKind, p *ent.Period, agency *ent.Unit) (*scoring.Ruleset, error) {
	r, found := g.Months.Pick(kind, p.Kind, p.EndsOn)
	if !found {
		return nil, nil
	}
	if !r.NeedsLayer {
		return r, nil
	}
	regulation := g.Policies.Regulation(agency)
	if regulation == nil {
		return nil, nil
	}
	return g.Policies.fill(r, regulation)
}

// fill puts a regulation into a frame, once for all units that have the same.
func (r *Rules) fill(frame *scoring.Ruleset, regulation *ent.UnitRegulation) (*scoring.Ruleset, error) {
	if filled := r.filled[regulation.Layer]; filled != nil {
		return filled, nil
	}
	layer, found := r.library.ByID(regulation.Layer)
	if !found {
		return nil, fmt.Errorf("facts: no layer %s of the regulation %s", regulation.Layer, regulation.Number)
	}
	filled, err := law.Fill(frame, layer)
	r.filled[regulation.Layer] = filled
	return filled, err
}

// MonthByHash returns a ruleset of months, or a frame that was filled before.
func (g Governing) MonthByHash(hash string) (*scoring.Ruleset, bool) {
	for _, filled := range g.Policies.filled {
		if filled.Hash == hash {
			return filled, true
		}
	}
	return g.Months.ByHash(hash)
}

// ScoredFrom is the first month in which an agency's regulation scores its people; nil where
// it did all year long, or there is none.
func (r *Rules) ScoredFrom(agency *ent.Unit, in int) *calendar.Date {
	if r.Regulation(agency) == nil {
		return nil
	}
	day := r.first[agency.ID]
	first := calendar.On(day.Year(), day.Month(), 1)
	if first <= calendar.On(in, 1, 1) {
		return nil
	}
	return &first
}
