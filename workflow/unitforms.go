package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/criterion"
	"github.com/congtam/congtam/ent/measurement"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
)

// UnitForm is a unit's assessment of itself in a period with everything a reader needs
// beside it. Stored is nil while nothing is stored, or while it is somebody else's draft.
type UnitForm struct {
	Unit         *ent.Unit
	Period       *ent.Period
	Stored       *ent.UnitAssessment
	Policy       *law.Policy
	Items        []UnitItem
	Inapplicable []*ent.Measurement // by which the unit says that nothing arose
	Authority    Authority
	Actions      []access.Verb

	found bool // the register holds shortcomings of the period (Art. 8.1.c)
}

// IsNode lets node(id:) return a unit's form.
func (*UnitForm) IsNode() {}

// Row returns the stored row, or an empty draft.
func (f *UnitForm) Row() *ent.UnitAssessment {
	if f.Stored == nil {
		return &ent.UnitAssessment{State: unitassessment.StateDRAFT, ID: "ua_" + f.Period.ID + "_" + f.Unit.ID}
	}
	return f.Stored
}

// UnitItem is one criterion of Arts. 6–7 in a unit's form.
type UnitItem struct {
	Item       law.Item
	Self       *scoring.Decimal
	Confirmed  *scoring.Decimal
	JudgedMax  *scoring.Decimal // left to judge: what the indicators cannot give; nil while the province set no points
	Indicators []Indicator
}

// Indicator is what one measured criterion gives of an item.
type Indicator struct {
	Code        string
	Name        string
	Numerator   *scoring.Fraction // as recorded, or as the register counts
	Denominator *scoring.Fraction
	Source      string
	Value       *scoring.Fraction // share or count; nil while nothing is measured
	Points      *scoring.Fraction
	Max         *scoring.Decimal
	Measurement *string

	rubric bool // judged by the authority, not recorded by the unit
}

// UnitFormIn returns the form of a unit in a period.
func (s *Service) UnitFormIn(ctx context.Context, unitID, periodID string) (*UnitForm, error) {
	p, err := s.store.Period.Get(ctx, periodID)
	if err != nil {
		return nil, translate(err)
	}
	stored, err := s.store.UnitAssessment.Query().
		Where(unitassessment.UnitID(unitID), unitassessment.PeriodID(periodID)).Only(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, err
	}
	return s.unitForm(ctx, unitID, p, stored)
}

// UnitFormOf returns a stored form with what stands beside it.
func (s *Service) UnitFormOf(ctx context.Context, stored *ent.UnitAssessment) (*UnitForm, error) {
	p, err := s.store.Period.Get(ctx, stored.PeriodID)
	if err != nil {
		return nil, translate(err)
	}
	return s.unitForm(ctx, stored.UnitID, p, stored)
}

// unitForm is NOT_FOUND to whoever sees nothing of the unit's registers.
func (s *Service) unitForm(ctx context.Context, unitID string, p *ent.Period, stored *ent.UnitAssessment) (*UnitForm, error) {
	d, err := s.Directory(ctx)
	if err != nil {
		return nil, err
	}
	u := d.Unit(unitID)
	if u == nil || !access.From(ctx).SeesUnit(u.ID, u.Path) {
		return nil, notFound()
	}
	f := &UnitForm{Unit: u, Period: p, Stored: stored, Authority: d.UnitAuthority(unitID)}
	if f.Policy, err = s.policyOn(ctx, s.store.Client, p.EndsOn, func(r *facts.Rules) (*law.Policy, error) { return r.UnitPolicy(u, d.Agency(unitID)) }); err != nil {
		return nil, err
	}
	if err := s.fillItems(ctx, d, f); err != nil {
		return nil, err
	}
	f.Actions = Offered(access.From(ctx), ent.TypeUnitAssessment, string(f.Row().State), d.registerTarget(unitID, ""), d.Frozen(p.ID, unitID))
	return f, nil
}

// fillItems puts points and measured indicators beside each criterion of the policy.
func (s *Service) fillItems(ctx context.Context, d *Directory, f *UnitForm) error {
	rules, err := s.rulesOf(ctx, s.store.Client, f.Period)
	if err != nil {
		return err
	}
	known, err := facts.Units(access.Elevated(ctx), s.store.Client, d, rules.Policies.Library(), f.Period, s.Today(), []*ent.Unit{f.Unit})
	if err != nil {
		return err
	}
	names, err := s.criterionNames(ctx, known[0].KPIs)
	if err != nil {
		return err
	}
	if f.Inapplicable, err = s.store.Measurement.Query().Where(measurement.PeriodID(f.Period.ID), measurement.About(f.Unit.ID),
		measurement.InapplicableNEQ("")).WithCriterion().Order(measurement.ByCriterionField(criterion.FieldCode)).All(access.Elevated(ctx)); err != nil {
		return err
	}
	f.found = known[0].Shortcomings != nil
	for _, it := range f.Policy.Items {
		item := UnitItem{Item: it, Self: points(f.Row().SelfPoints, it.Code), Confirmed: points(f.Row().ConfirmedPoints, it.Code)}
		for _, k := range known[0].KPIs {
			if k.Item == it.Code {
				item.Indicators = append(item.Indicators, indicator(k, f.Policy, names[k.Code]))
			}
		}
		item.JudgedMax = item.leftToJudge()
		f.Items = append(f.Items, item)
	}
	return nil
}

// criterionNames are the names of indicators by their codes.
func (s *Service) criterionNames(ctx context.Context, indicators []unit.Measured) (map[string]string, error) {
	var codes []string
	for _, k := range indicators {
		codes = append(codes, k.Code)
	}
	rows, err := s.store.Criterion.Query().Where(criterion.CodeIn(codes...), criterion.StateNEQ(criterion.StateDRAFT)).
		Order(ent.Asc(criterion.FieldEdition)).All(access.Elevated(ctx))
	names := make(map[string]string, len(rows))
	for _, c := range rows {
		names[c.Code] = c.Name
	}
	return names, err
}

func indicator(k unit.Measured, policy *law.Policy, name string) Indicator {
	read := k.Read(policy)
	counted, of := k.Counted()
	one := Indicator{Code: k.Code, Name: name, Numerator: counted, Denominator: of, Source: k.Source, rubric: k.Measure == unit.Rubric, Value: read.Value, Points: read.Points, Max: k.Max}
	if k.Ref != "" {
		one.Measurement = &k.Ref
	}
	return one
}

// leftToJudge is the maximum of the item less what its indicators can give.
func (i UnitItem) leftToJudge() *scoring.Decimal {
	if i.Item.Max == nil {
		return nil
	}
	left := *i.Item.Max
	for _, k := range i.Indicators {
		if k.Max != nil {
			left -= *k.Max
		}
	}
	left = max(left, 0)
	return &left
}

func points(of map[string]scoring.Decimal, code string) *scoring.Decimal {
	if p, ok := of[code]; ok {
		return &p
	}
	return nil
}
