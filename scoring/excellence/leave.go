package excellence

import (
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
)

// NoRate says that the ratio is the Party's and nobody stated it (Decree 48/2023): whoever is
// proposed as excellent waits for the authority.
const NoRate = "PARTY_RATE_MISSING"

func rateMissing(p *law.Policy, f Facts) bool {
	return p.Choice(parRatioFrom) == fromPartyRate && f.PartyRate == nil
}

// leave puts everybody proposed as excellent before the authority, except whom it has
// decided on.
func (e *engine) leave() {
	for i := range e.candidates {
		c := &e.candidates[i]
		place := &Place{Ref: c.Ref, Outcome: Kept, Rating: c.Rating}
		e.places[c.Ref] = place
		if c.Rating == nil || *c.Rating != scoring.Excellent {
			continue
		}
		switch {
		case c.Withdrawn:
			place.Outcome, place.Rating = Withdrawn, good()
		case c.Chosen != "":
			place.Outcome = Accepted
			place.Trace = scoring.Step{Rule: rulePlace, Of: c.Ref, Value: string(Accepted), Inputs: []scoring.Input{{Name: inDocument, Value: c.Chosen, Ref: c.Chosen}}}
		default:
			place.Outcome, place.Rating = Tied, nil
			place.Trace = scoring.Step{Rule: rulePlace, Of: c.Ref, Value: string(Tied), Note: NoRate}
		}
	}
}
