package workflow

import (
	"context"
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// score judges some people by the ruleset of the month.
func (c *computation) score(ctx context.Context, subjects []facts.Subject) ([]*ent.Result, error) {
	sheets, err := facts.Sheets(ctx, c.store.Client, c.period, subjects)
	if err != nil {
		return nil, err
	}
	results := make([]scoring.Result, len(subjects))
	for i, s := range subjects {
		if sheets[i].Leader != nil {
			sheets[i].Leader.Subordinates = facts.Subordinates(s, c.chargePaths(s.Post), c.scored)
		}
		if problems := s.Ruleset.Check(sheets[i]); len(problems) > 0 {
			return nil, fmt.Errorf("evidence of %s: %s: %s", sheets[i].Person, problems[0].Field, problems[0].Message.En)
		}
		results[i] = s.Ruleset.Score(sheets[i])
	}
	for i, s := range subjects {
		c.scored.Add(facts.Scored{
			Code: sheets[i].Person, Path: s.Unit.Path, Role: s.Post.Role, Status: results[i].Status, Total: results[i].Total,
		})
	}
	rows := make([]*ent.Result, len(subjects))
	for i, s := range subjects {
		rows[i] = monthRow(c.personRow(s, s.Ruleset.Hash), sheets[i], results[i])
	}
	return rows, nil
}

func (c *computation) chargePaths(p *ent.Post) []string {
	var paths []string
	for _, ch := range p.Edges.Charges {
		if holds(ch.ValidFrom, ch.ValidTo, min(c.period.EndsOn, max(c.Today(), c.period.StartsOn))) {
			paths = append(paths, c.directory.Path(ch.UnitID))
		}
	}
	return paths
}

func monthRow(row *ent.Result, sheet scoring.Sheet, out scoring.Result) *ent.Result {
	row.Status, row.Band = out.Status, out.Band
	row.Sheet, row.Trace, row.Hash = sheet.Canonical(), out.Trace.Canonical(), out.Hash()
	row.QuantityRatio, row.QualityRatio, row.ProgressRatio = out.Quantity, out.Quality, out.Progress
	row.UnitResultRatio, row.OrganisingRatio, row.UnityRatio, row.MeanRatio = out.UnitResult, out.Organising, out.Unity, out.Mean
	row.General, row.Result, row.Total = rounded(out.General), rounded(out.ResultPoints), rounded(out.Total)
	row.TotalExact, row.Converted, row.Faults = out.Total, out.Converted, out.Faults
	return row
}
