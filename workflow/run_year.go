package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// rate judges some people by the policy of a quarter, half-year or year.
func (c *computation) rate(ctx context.Context, subjects []facts.Subject) (found, error) {
	sheets, sources, err := facts.Years(ctx, c.store.Client, c.directory, c.period, subjects, c.ratings)
	if err != nil {
		return nil, err
	}
	results := make([]rated, len(subjects))
	for i, s := range subjects {
		if results[i], err = ratePerson(s.Policy, sheets[i]); err != nil {
			return nil, err
		}
	}
	return func(tx *ent.Tx) []*ent.ResultCreate {
		rows := make([]*ent.ResultCreate, len(subjects))
		for i, s := range subjects {
			rows[i] = yearRow(c.personRow(tx, s, s.Policy.Hash), sheets[i], results[i]).SetSources(sources[i])
		}
		return rows
	}, nil
}

func yearRow(row *ent.ResultCreate, sheet facts.YearSheet, out rated) *ent.ResultCreate {
	p := out.Parts
	return row.SetStatus(out.Status).SetNillableBand(out.Band).SetNillableRatingBeforeCap(out.BeforeCap).SetNillableRating(out.Rating).
		SetNotes(out.Notes).SetSheet(sheet.Canonical()).SetTrace(out.Trace.Canonical()).SetHash(out.Hash()).
		SetNillableQuantityRatio(p.Quantity).SetNillableQualityRatio(p.Quality).SetNillableProgressRatio(p.Progress).
		SetNillableUnitResultRatio(p.UnitResult).SetNillableOrganisingRatio(p.Organising).SetNillableUnityRatio(p.Unity).
		SetNillableMeanRatio(p.Mean).SetNillableGeneral(rounded(p.General)).SetNillableResult(rounded(resultPart(out))).
		SetNillableTotal(rounded(out.Mean)).SetNillableTotalExact(out.Mean).SetNillableConverted(p.Converted).SetFaults(p.Faults)
}

// resultPart is what remains of the mean beside the general criteria, for display.
func resultPart(out rated) *scoring.Fraction {
	if out.Mean == nil || out.Parts.General == nil {
		return nil
	}
	rest := out.Mean.Sub(*out.Parts.General)
	return &rest
}
