package facts

import (
	"cmp"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/measurement"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/store"
)

// The kinds of organisations that acts tell apart.
const (
	stateAdmin    law.Subject = "STATE_ADMIN_ORG"
	publicService law.Subject = "PUBLIC_SERVICE_UNIT"
)

// SubjectOf is what a unit is to the policies of engine UNIT: the divisions of a public service
// unit are rated by its decree (Decree 233/2026, Art. 1). agency is the one it is part of, nil
// for none.
func SubjectOf(u, agency *ent.Unit) law.Subject {
	if u.Kind == scoring.PublicServiceUnit || agency != nil && agency.Kind == scoring.PublicServiceUnit {
		return publicService
	}
	return stateAdmin
}

// fed gives the numbers of an indicator that a register of the program holds: nobody types
// them over. Without a task due nothing arose, and the indicator is left out; while the counts
// are unknown it stays without a number.
func fed(c *ent.Criterion, k unit.Measured, tasks *unit.Tasks) unit.Measured {
	assigned := law.Of(scoring.NewFraction(int64(tasks.Assigned), 1))
	k.Denominator, k.Numerator, k.Less = assigned, nil, nil
	if tasks.Records == nil {
		return k
	}
	undone := unit.Deducted{Reason: unit.NotDone, Refs: tasks.Records.NotDone}
	k.Less = []unit.Deducted{undone}
	if c.Feed == criterion.FeedASSIGNED_TASKS_ON_TIME {
		late := slices.DeleteFunc(slices.Clone(tasks.Records.Late), func(id string) bool { return slices.Contains(undone.Refs, id) })
		k.Less = append(k.Less, unit.Deducted{Reason: unit.Late, Refs: late})
	}
	return k
}

// measured is a criterion as it stands for a unit: by its register, or as recorded by hand;
// false: it is not due, or nothing arose.
func (g *gathering) measured(u *ent.Unit, c *ent.Criterion, m *ent.Measurement) (unit.Measured, bool) {
	if c.Feed != criterion.FeedBY_HAND {
		tasks := g.byUnit[u.ID].Tasks
		if tasks == nil {
			return unit.Measured{}, false
		}
		return fed(c, Measured(c, nil), tasks), true
	}
	due := m != nil && m.Inapplicable == "" || m == nil && g.period.Kind == scoring.Year
	return Measured(c, m), due
}

// indicators adds the criteria in force at the end of the period with what was measured. In
// a year a criterion without a measurement goes in empty: missing is not zero, and not
// measuring it is no way around it. A shorter period holds what was measured in it.
func (g *gathering) indicators(units []*ent.Unit) error {
	criteria, err := g.client.Criterion.Query().Where(criterion.StateNEQ(criterion.StateDRAFT), criterion.ItemNEQ(""),
		store.InForce(g.period.EndsOn)).Order(ent.Asc(criterion.FieldCode)).All(g.ctx)
	if err != nil || len(criteria) == 0 {
		return err
	}
	measured, err := g.client.Measurement.Query().Where(measurement.PeriodID(g.period.ID), measurement.AboutIn(g.ids...)).All(g.ctx)
	if err != nil {
		return err
	}
	found := map[string]*ent.Measurement{}
	for _, m := range measured {
		found[m.CriterionID+m.About] = m
	}
	for _, u := range units {
		for _, c := range criteria {
			if c.Subject != SubjectOf(u, g.org.Agency(u.ID)) {
				continue
			}
			if k, due := g.measured(u, c, found[c.ID+u.ID]); due {
				g.byUnit[u.ID].KPIs = append(g.byUnit[u.ID].KPIs, k)
			}
		}
	}
	return nil
}

// Measured puts a criterion and its measurement, nil if there is none, into the words of
// the arithmetic.
func Measured(c *ent.Criterion, m *ent.Measurement) unit.Measured {
	k := unit.Measured{Code: c.Code, Item: c.Item, Measure: unit.Measure(c.Measure), Unit: c.Unit, Source: c.Source,
		Direction: unit.Direction(c.Direction), Max: c.MaxPoints, Target: exact(c.Target),
		Edition: c.Edition, Document: c.Document, Example: c.Example}
	for _, l := range c.Levels {
		k.Levels = append(k.Levels, unit.Level{Code: l.Code, Share: law.Exact{Fraction: l.Share.Fraction()}})
	}
	if m != nil {
		k.Numerator, k.Denominator, k.Level = exact(m.Numerator), exact(m.Denominator), m.Level
		k.Source, k.Ref = cmp.Or(m.Source, c.Source), m.ID
	}
	return k
}

func exact(d *scoring.Decimal) *law.Exact {
	if d == nil {
		return nil
	}
	return law.Of(d.Fraction())
}
