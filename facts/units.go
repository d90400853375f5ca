package facts

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/complaint"
	"github.com/congtam/congtam/ent/conclusion"
	"github.com/congtam/congtam/ent/finding"
	"github.com/congtam/congtam/ent/forcemajeure"
	"github.com/congtam/congtam/ent/unitassessment"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
)

// Units gathers what the law looks at for some units in a period, in their order, as it
// stood on a day, in a constant number of statements. The ratings of the units directly
// below are added by the caller, who knows them.
func Units(ctx context.Context, client *ent.Client, org Organisation, library *law.Library, p *ent.Period, asOf calendar.Date, units []*ent.Unit) ([]unit.Facts, error) {
	g := &gathering{ctx: ctx, client: client, org: org, library: library, period: p, asOf: asOf, byUnit: map[string]*unit.Facts{}}
	all := make([]unit.Facts, len(units))
	for i, u := range units {
		all[i].Unit = u.Code
		g.byUnit[u.ID] = &all[i]
		g.ids = append(g.ids, u.ID)
	}
	for _, read := range []func() error{g.assessments, g.tasks, g.findings, g.complaints, g.conclusions, g.forceMajeure} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	return all, g.indicators(units)
}

// ExistsIn reports whether a unit is there at the end of a period: one that ended before is
// rated by nobody and holds nobody up, nor does one that begins later (Art. 9.1).
func ExistsIn(u *ent.Unit, p *ent.Period) bool { return covers(u.ValidFrom, u.ValidTo, p.EndsOn) }

// gathering is the state of one call of Units.
type gathering struct {
	ctx     context.Context
	client  *ent.Client
	org     Organisation
	library *law.Library
	period  *ent.Period
	asOf    calendar.Date
	ids     []string
	byUnit  map[string]*unit.Facts
}

// assessments takes the points and the level from what the authority confirmed only.
func (g *gathering) assessments() error {
	confirmed, err := g.client.UnitAssessment.Query().Where(unitassessment.PeriodID(g.period.ID),
		unitassessment.UnitIDIn(g.ids...), unitassessment.StateEQ(unitassessment.StateCONFIRMED)).All(g.ctx)
	for _, a := range confirmed {
		f := g.byUnit[a.UnitID]
		f.Assessment, f.Points = a.ID, a.ConfirmedPoints
		if a.NothingFound {
			f.Shortcomings = &unit.Shortcomings{}
		}
		if a.DecisionRating != nil {
			f.Decision = &unit.Decision{Rating: *a.DecisionRating, Document: a.DecisionDocument}
		}
	}
	return err
}

// findings counts those that were open in the period: whatever was remedied before it is
// past (Art. 8.1.c).
func (g *gathering) findings() error {
	found, err := g.client.Finding.Query().Where(finding.UnitIDIn(g.ids...), finding.FoundOnLTE(g.asOf),
		finding.Or(finding.RemediedOnIsNil(), finding.RemediedOnGTE(g.period.StartsOn))).Order(ent.Asc(finding.FieldID)).All(g.ctx)
	for _, one := range found {
		f := g.byUnit[one.UnitID]
		if f.Shortcomings == nil {
			f.Shortcomings = &unit.Shortcomings{}
		}
		f.Shortcomings.Found++
		if one.RemediedOn != nil && *one.RemediedOn <= g.asOf {
			f.Shortcomings.Remedied++
		} else {
			f.Shortcomings.Open = append(f.Shortcomings.Open, one.ID)
		}
	}
	return err
}

// complaints lists those received by the day and not settled before the period; one that is
// not verified by the day blocks the rating (Art. 9.2.a).
func (g *gathering) complaints() error {
	received, err := g.client.Complaint.Query().Where(complaint.UnitIDIn(g.ids...), complaint.ReceivedOnLTE(g.asOf),
		complaint.Or(complaint.VerifiedOnIsNil(), complaint.VerifiedOnGTE(g.period.StartsOn))).Order(ent.Asc(complaint.FieldID)).All(g.ctx)
	for _, c := range received {
		f := g.byUnit[c.UnitID]
		verified := c.VerifiedOn != nil && *c.VerifiedOn <= g.asOf
		f.Complaints = append(f.Complaints, unit.Complaint{Ref: c.ID, Verified: verified})
	}
	return err
}

// conclusions lists those made in the period that fail the unit (Art. 8.4.a).
func (g *gathering) conclusions() error {
	made, err := g.client.Conclusion.Query().Where(conclusion.UnitIDIn(g.ids...), conclusion.PersonIDIsNil(),
		conclusion.KindNEQ(conclusion.KindCORRUPTION), conclusion.StateEQ(conclusion.StateIN_FORCE),
		conclusion.ConcludedOnGTE(g.period.StartsOn), conclusion.ConcludedOnLTE(g.asOf)).Order(ent.Asc(conclusion.FieldID)).All(g.ctx)
	for _, c := range made {
		f := g.byUnit[c.UnitID]
		f.Conclusions = append(f.Conclusions, unit.Conclusion{Kind: unit.ConclusionKind(c.Kind), Document: c.Document, Ref: c.ID})
	}
	return err
}

// forceMajeure takes the authority's decision of the year; an accepted claim stands beside
// refused ones (Art. 8.4.b).
func (g *gathering) forceMajeure() error {
	decided, err := g.client.ForceMajeure.Query().Where(forcemajeure.UnitIDIn(g.ids...), forcemajeure.Year(g.period.Year),
		forcemajeure.DecidedOnLTE(g.asOf)).Order(ent.Asc(forcemajeure.FieldID)).All(g.ctx)
	for _, m := range decided {
		f := g.byUnit[m.UnitID]
		if f.ForceMajeure == nil || !f.ForceMajeure.Accepted {
			f.ForceMajeure = &unit.ForceMajeure{Accepted: m.State == forcemajeure.StateACCEPTED, Document: m.Document, Ref: m.ID}
		}
	}
	return err
}
