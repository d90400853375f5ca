package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// rate judges some people by the policy of a quarter, half-year or year.
func (c *computation) rate(ctx context.Context, subjects []facts.Subject) ([]*ent.Result, error) {
	sheets, sources, err := facts.Years(ctx, c.store.Client, c.directory, c.period, subjects, c.ratings)
	if err != nil {
		return nil, err
	}
	rows := make([]*ent.Result, len(subjects))
	for i, s := range subjects {
		out, err := ratePerson(s.Policy, sheets[i])
		if err != nil {
			return nil, err
		}
		rows[i] = yearRow(c.personRow(s, s.Policy.Hash), sheets[i], out)
		rows[i].Sources = sources[i]
	}
	return rows, nil
}

func yearRow(row *ent.Result, sheet facts.YearSheet, out rated) *ent.Result {
	p := out.Parts
	row.Status, row.Band, row.RatingBeforeCap, row.Rating, row.Notes = out.Status, out.Band, out.BeforeCap, out.Rating, out.Notes
	row.Sheet, row.Trace, row.Hash = sheet.Canonical(), out.Trace.Canonical(), out.Hash()
	row.QuantityRatio, row.QualityRatio, row.ProgressRatio = p.Quantity, p.Quality, p.Progress
	row.UnitResultRatio, row.OrganisingRatio, row.UnityRatio, row.MeanRatio = p.UnitResult, p.Organising, p.Unity, p.Mean
	row.General, row.Result, row.Total = rounded(p.General), rounded(resultPart(out)), rounded(out.Mean)
	row.TotalExact, row.Converted, row.Faults = out.Mean, p.Converted, p.Faults
	return row
}

// resultPart is what remains of the mean beside the general criteria, for display.
func resultPart(out rated) *scoring.Fraction {
	if out.Mean == nil || out.Parts.General == nil {
		return nil
	}
	rest := out.Mean.Sub(*out.Parts.General)
	return &rest
}
