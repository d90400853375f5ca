package facts

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/post"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/year"
)

// loadConclusions reads what authorities concluded about the people (Art. 20.4.b), and the
// cases of corruption handled in the year of the period, with who led what when (Art. 20.4.d).
func (y *years) loadConclusions(ctx context.Context, client *ent.Client, subjects []Subject) error {
	var persons []string
	for _, s := range subjects {
		persons = append(persons, s.Post.PersonID)
	}
	first, last := calendar.On(y.period.Year, 1, 1), calendar.On(y.period.Year, 12, 31)
	rows, err := client.Conclusion.Query().Where(conclusion.StateEQ(conclusion.StateIN_FORCE), conclusion.Or(
		conclusion.PersonIDIn(persons...),
		conclusion.And(conclusion.KindEQ(conclusion.KindCORRUPTION), conclusion.HandledOnGTE(first), conclusion.HandledOnLTE(last)),
	)).Order(ent.Asc(conclusion.FieldConcludedOn, conclusion.FieldDocument)).All(ctx)
	if err != nil {
		return err
	}
	y.conclusions = map[string][]*ent.Conclusion{}
	for _, c := range rows {
		if c.PersonID != nil {
			y.conclusions[*c.PersonID] = append(y.conclusions[*c.PersonID], c)
		} else {
			y.cases = append(y.cases, c)
		}
	}
	return y.loadLeading(ctx, client, persons)
}

// loadLeading reads every leading post of the people, with what was in its charge, where there
// is a case to hold against it: the case may be older than the year.
func (y *years) loadLeading(ctx context.Context, client *ent.Client, persons []string) error {
	if len(y.cases) == 0 {
		return nil
	}
	held, err := client.Post.Query().Where(post.PersonIDIn(persons...), post.RoleIn(scoring.Head, scoring.Deputy)).WithCharges().
		Order(ent.Asc(post.FieldValidFrom, post.FieldID)).All(ctx)
	y.leading = grouped(held, func(p *ent.Post) string { return p.PersonID })
	return err
}

// leads reports whether a post puts its holder directly in charge of a unit on a day: as its
// head, or as a deputy in whose charge it is.
func leads(p *ent.Post, unit string, day calendar.Date) bool {
	switch {
	case !covers(p.ValidFrom, p.ValidTo, day):
		return false
	case p.Role == scoring.Head:
		return p.UnitID == unit
	}
	return p.Role == scoring.Deputy && slices.ContainsFunc(p.Edges.Charges, func(c *ent.Charge) bool {
		return c.UnitID == unit && covers(c.ValidFrom, c.ValidTo, day)
	})
}

func (y *years) concluded(person string) (list []year.Conclusion) {
	for _, c := range y.conclusions[person] {
		list = append(list, year.Conclusion{Kind: year.ConclusionKind(c.Kind), On: c.ConcludedOn, Document: c.Document})
	}
	return list
}

// corruption lists the cases in units that somebody leads by the post that decides the year,
// or led on the day of the case.
func (y *years) corruption(s Subject) (list []year.Corruption) {
	day := y.period.EndsOn
	if s.Post.ValidTo != nil {
		day = min(day, *s.Post.ValidTo)
	}
	for _, c := range y.cases {
		on := *c.HandledOn
		if c.OccurredOn != nil {
			on = *c.OccurredOn
		}
		now := leads(s.Post, c.UnitID, day)
		then := slices.ContainsFunc(y.leading[s.Post.PersonID], func(p *ent.Post) bool { return leads(p, c.UnitID, on) })
		if now || then {
			list = append(list, year.Corruption{Unit: y.org.Unit(c.UnitID).Code, InCharge: now, InChargeThen: &then, OccurredOn: &on,
				HandledOn: *c.HandledOn, SelfReported: c.SelfReported, Document: c.Document})
		}
	}
	return list
}
