package workflow

import (
	"context"

	"github.com/congtam/congtam/scoring"
)

// scorePeople scores a month again, staff first: a leader's d rests on the results below
// (Art. 15.3.a).
func (t *trial) scorePeople(ctx context.Context) error { return t.each(ctx, t.scoreOne) }

// scoreOne scores somebody from the kept evidence, the people below as they would be scored.
func (t *trial) scoreOne(ctx context.Context, p *trialPerson, text []byte) (rated, error) {
	rules, err := t.rules.month(ctx, p.row.RulesetHash)
	if err != nil {
		return rated{}, err
	}
	sheet, err := t.monthSheet(text)
	if err != nil {
		return rated{}, err
	}
	out := rules.Score(sheet)
	return rated{Status: out.Status, Mean: out.Total, Band: out.Band, Trace: out.Trace}, nil
}

// monthSheet reads a kept sheet and puts in the supposed results of those below.
func (t *trial) monthSheet(text []byte) (scoring.Sheet, error) {
	sheet, err := scoring.ParseSheet(text)
	if err != nil || sheet.Leader == nil {
		return sheet, err
	}
	for i, below := range sheet.Leader.Subordinates {
		if p := t.personByCode(below.Ref); p != nil && p.after.Status != "" {
			sheet.Leader.Subordinates[i].Status, sheet.Leader.Subordinates[i].Total = p.after.Status, p.after.Mean
		}
	}
	return sheet, nil
}
