package store

import "context"

// ProposalRow is what a norm says of a person, or of a unit, in a run.
type ProposalRow struct {
	ID, Run, Period string
	Person          *string
	Unit, Agency    string
	Norm, Effect    string
	Verdict         string
	Condition       string
	Unmet           int
	Ruleset         string
	Sheet           []byte
}

const proposalColumns = `id, run_id, period_id, person_id, unit_id, agency_id, norm, effect, verdict, condition, unmet,
	ruleset_hash, sheet, visibility`

const proposalChunk = 500 // × 14 columns

// WriteProposals writes proposals of a run, many in a statement: a province has hundreds of
// thousands. It takes no scope: a run writes what nobody sees before it is published.
func (s *Store) WriteProposals(ctx context.Context, tx Querier, rows []ProposalRow) error {
	for len(rows) > 0 {
		n := min(len(rows), proposalChunk)
		q := s.statement().add("INSERT INTO proposals (" + proposalColumns + ") VALUES ")
		for i, p := range rows[:n] {
			if i > 0 {
				q.add(", ")
			}
			q.list(p.ID, p.Run, p.Period, nullable(p.Person), p.Unit, p.Agency, p.Norm, p.Effect, p.Verdict, p.Condition, p.Unmet,
				p.Ruleset, p.Sheet, "HIDDEN")
		}
		if _, err := tx.ExecContext(ctx, q.text.String(), q.args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}
