package workflow

import (
	"context"
	"strings"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/viet"
)

// MeasurementReading is what the numbers of a measurement come to, and how.
type MeasurementReading struct {
	unit.Reading
	told  scoring.Explanation
	words *scoring.Ruleset
}

// Told is the reading in words, with those words.
func (r *MeasurementReading) Told() (*scoring.Explanation, *scoring.Ruleset) { return &r.told, r.words }

// MeasurementReading reads a measurement by the rules of its period; nil where nothing was
// to be measured. A criterion of people gives no points of a month (Art. 14 has its own): its
// share of the target goes by the scale that is in force for their agency.
func (s *Service) MeasurementReading(ctx context.Context, m *ent.Measurement) (*MeasurementReading, error) {
	if m.Inapplicable != "" {
		return nil, nil
	}
	c, err := m.Criterion(ctx)
	if err != nil {
		return nil, err
	}
	p, err := m.Period(ctx)
	if err != nil {
		return nil, err
	}
	policy, err := s.scaleOf(ctx, m.UnitID, p.EndsOn)
	if err != nil {
		return nil, err
	}
	read := facts.Measured(c, m).Read(policy)
	told := policy.Explain(read.Step)
	name(&told, nil)
	if c.Unit != "%" && read.Value != nil { // only a share of a whole reads as a percentage
		number := strings.TrimSuffix(read.Value.Rounded(2), ".00")
		told.Shown = scoring.Text{Vi: viet.Number(number) + " " + c.Unit, En: number + " " + c.Unit}
	}
	return &MeasurementReading{read, told, policy.Dictionary()}, nil
}

// scaleOf is the policy that says what indicators in a unit are worth.
func (s *Service) scaleOf(ctx context.Context, unitID string, day calendar.Date) (*law.Policy, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	rules, err := s.rulesOn(ctx, day)
	if err != nil {
		return nil, err
	}
	return rules.UnitPolicy(d.Unit(unitID), d.Agency(unitID))
}

// rulesOn returns the rules of a day; what was chosen is read once a request.
func (s *Service) rulesOn(ctx context.Context, day calendar.Date) (*facts.Rules, error) {
	lazy, ok := ctx.Value(directoryKey{}).(*lazyDirectory)
	if !ok {
		lazy = &lazyDirectory{}
	}
	lazy.choicesOnce.Do(func() { lazy.choices, lazy.choicesErr = facts.ChoicesOf(access.Elevated(ctx), s.store.Client) })
	if lazy.choicesErr != nil {
		return nil, lazy.choicesErr
	}
	book, err := s.lawbook(ctx, s.store.Client)
	if err != nil {
		return nil, err
	}
	return lazy.choices.On(book.policies, day), nil
}
