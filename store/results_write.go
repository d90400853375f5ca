package store

import (
	"context"
	"encoding/json"

	"github.com/congtam/congtam/ent"
)

var resultTable = Table{"results", []string{"id", "run_id", "period_id", "person_id", "unit_id", "agency_id", "peer_group_id", "title", "role",
	"ruleset_hash", "status", "band", "rating_before_cap", "rating", "outcome", "notes", "sources", "visibility", "sheet", "trace", "hash",
	"quantity_ratio", "quality_ratio", "progress_ratio", "unit_result_ratio", "organising_ratio", "unity_ratio", "mean_ratio",
	"general", "result", "total", "total_exact", "converted", "faults"}}

// WriteResults writes what a run found about people, hidden until it is published. It takes
// no scope: a run writes what nobody sees yet.
func (s *Store) WriteResults(ctx context.Context, tx Querier, results []*ent.Result) error {
	rows := make([][]any, len(results))
	for i, r := range results {
		notes, sources, err := written(r.Notes, r.Sources)
		if err != nil {
			return err
		}
		rows[i] = []any{r.ID, r.RunID, r.PeriodID, r.PersonID, r.UnitID, r.AgencyID, nullable(r.PeerGroupID), r.Title, string(r.Role),
			r.RulesetHash, string(r.Status), nullable((*string)(r.Band)), nullable((*string)(r.RatingBeforeCap)), nullable((*string)(r.Rating)),
			nullable((*string)(r.Outcome)), notes, sources, "HIDDEN", r.Sheet, r.Trace, r.Hash,
			nullable(r.QuantityRatio), nullable(r.QualityRatio), nullable(r.ProgressRatio), nullable(r.UnitResultRatio),
			nullable(r.OrganisingRatio), nullable(r.UnityRatio), nullable(r.MeanRatio),
			nullable((*int64)(r.General)), nullable((*int64)(r.Result)), nullable((*int64)(r.Total)), nullable(r.TotalExact),
			nullable(r.Converted), r.Faults}
	}
	return s.Load(ctx, tx, resultTable, rows)
}

var unitResultTable = Table{"unit_results", []string{"id", "run_id", "period_id", "unit_id", "agency_id", "ruleset_hash", "status", "general", "result",
	"total", "total_exact", "band", "rating_before_cap", "rating", "outcome", "notes", "sources", "visibility", "sheet", "trace", "hash"}}

// WriteUnitResults writes what a run found about units, hidden until it is published. It
// takes no scope, as WriteResults.
func (s *Store) WriteUnitResults(ctx context.Context, tx Querier, results []*ent.UnitResult) error {
	rows := make([][]any, len(results))
	for i, r := range results {
		notes, sources, err := written(r.Notes, r.Sources)
		if err != nil {
			return err
		}
		rows[i] = []any{r.ID, r.RunID, r.PeriodID, r.UnitID, r.AgencyID, r.RulesetHash, string(r.Status), nullable((*int64)(r.General)),
			nullable((*int64)(r.Result)), nullable((*int64)(r.Total)), nullable(r.TotalExact), nullable((*string)(r.Band)),
			nullable((*string)(r.RatingBeforeCap)), nullable((*string)(r.Rating)), nullable((*string)(r.Outcome)), notes, sources,
			"HIDDEN", r.Sheet, r.Trace, r.Hash}
	}
	return s.Load(ctx, tx, unitResultTable, rows)
}

// written writes the notes and sources of a result as JSON; nil where there are none.
func written(notes []string, sources map[string]string) (n, s any, err error) {
	if len(notes) > 0 {
		text, err := json.Marshal(notes)
		if err != nil {
			return nil, nil, err
		}
		n = string(text)
	}
	if len(sources) > 0 {
		text, err := json.Marshal(sources)
		if err != nil {
			return nil, nil, err
		}
		s = string(text)
	}
	return n, s, nil
}
