package facts

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/annualrating"
	"github.com/congtam/congtam/ent/rulechoice"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/store"
)

// loadDecided reads the years that the authority decided and told: they stand in the place of
// what a run proposed (Art. 21).
func (d *decisions) loadDecided(ctx context.Context, client *ent.Client, persons []string) error {
	rows, err := client.AnnualRating.Query().Where(annualrating.PersonIDIn(persons...), annualrating.StateEQ(annualrating.StateNOTIFIED)).
		Select(annualrating.FieldPersonID, annualrating.FieldPeriodID, annualrating.FieldDecidedRating, annualrating.FieldDecisionID).
		WithDecision().All(ctx)
	d.decided = grouped(rows, func(r *ent.AnnualRating) string { return *r.PersonID })
	return err
}

// level is how somebody stands in a year: as decided, by which decision, and before it as a
// run proposes.
func (d *decisions) level(person string, p *ent.Period, computed *scoring.Band) decision.Rating {
	for _, r := range d.decided[person] {
		if r.PeriodID == p.ID {
			return decision.Rating{Year: p.Year, Rating: r.DecidedRating, DecidedBy: numberOf(r)}
		}
	}
	return decision.Rating{Year: p.Year, Rating: computed, Proposed: computed != nil}
}

func numberOf(r *ent.AnnualRating) string {
	if made := r.Edges.Decision; made != nil {
		return made.Number
	}
	return ""
}

// DecidedUnits returns the levels of units that the authority decided and told for a year, by
// unit (Art. 9).
func DecidedUnits(ctx context.Context, client *ent.Client, periodID string) (map[string]*scoring.Band, error) {
	rows, err := client.AnnualRating.Query().Where(annualrating.PeriodID(periodID), annualrating.PersonIDIsNil(),
		annualrating.StateEQ(annualrating.StateNOTIFIED)).Select(annualrating.FieldUnitID, annualrating.FieldDecidedRating).All(ctx)
	levels := map[string]*scoring.Band{}
	for _, r := range rows {
		levels[r.UnitID] = r.DecidedRating
	}
	return levels, err
}

// layersWithin are the layers that lay over some rules of the province on a day of a period.
func layersWithin(ctx context.Context, client *ent.Client, p *ent.Period) ([]string, error) {
	layers := []string{}
	rows, err := client.RuleChoice.Query().Where(rulechoice.LayerNEQ(""), store.InForceBetween(p.StartsOn, p.EndsOn)).
		Order(ent.Asc(rulechoice.FieldLayer)).All(ctx)
	for _, c := range rows {
		layers = append(layers, c.Layer)
	}
	return slices.Compact(layers), err
}
