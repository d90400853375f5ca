package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/year"
)

// loadConclusions reads what authorities concluded about the people (Art. 20.4.b) and about
// corruption in the units they lead (Art. 20.4.d).
func (y *years) loadConclusions(ctx context.Context, client *ent.Client, subjects []Subject) error {
	var persons, units []string
	for _, s := range subjects {
		persons = append(persons, s.Post.PersonID)
		units = append(units, y.inCharge(s)...)
	}
	rows, err := client.Conclusion.Query().Where(conclusion.StateEQ(conclusion.StateIN_FORCE), conclusion.Or(
		conclusion.PersonIDIn(persons...),
		conclusion.And(conclusion.KindEQ(conclusion.KindCORRUPTION), conclusion.UnitIDIn(units...), conclusion.HandledOnNotNil()),
	)).Order(ent.Asc(conclusion.FieldConcludedOn, conclusion.FieldDocument)).All(ctx)
	y.conclusions = grouped(rows, func(c *ent.Conclusion) string {
		if c.PersonID != nil {
			return *c.PersonID
		}
		return c.UnitID
	})
	return err
}

// inCharge lists the units somebody leads directly: a head's own, those in a deputy's charge
// at the end of the period.
func (y *years) inCharge(s Subject) (units []string) {
	switch s.Post.Role {
	case scoring.Head:
		return []string{s.Unit.ID}
	case scoring.Deputy:
		for _, c := range s.Post.Edges.Charges {
			if c.ValidFrom <= y.period.EndsOn && (c.ValidTo == nil || *c.ValidTo >= y.period.EndsOn) {
				units = append(units, c.UnitID)
			}
		}
	}
	return units
}

func (y *years) concluded(person string) (list []year.Conclusion) {
	for _, c := range y.conclusions[person] {
		list = append(list, year.Conclusion{Kind: year.ConclusionKind(c.Kind), On: c.ConcludedOn, Document: c.Document})
	}
	return list
}

func (y *years) corruption(s Subject) (list []year.Corruption) {
	for _, unit := range y.inCharge(s) {
		for _, c := range y.conclusions[unit] {
			list = append(list, year.Corruption{Unit: y.org.Unit(unit).Code, InCharge: true, HandledOn: *c.HandledOn,
				SelfReported: c.SelfReported, Document: c.Document})
		}
	}
	return list
}
