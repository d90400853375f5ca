package workflow

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/run"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// proposals asks what follows from the ratings (Art. 23), agency by agency: of everybody,
// and of every unit as a collective.
func (c *computation) proposals(ctx context.Context) error {
	norms, err := normsUnder(c.rules.Policies)
	if err != nil {
		return err
	}
	for _, policy := range norms {
		c.policies[policy.Hash] = policy
	}
	units, err := c.store.UnitResult.Query().Where(unitresult.RunID(c.run.ID)).
		Select(unitresult.FieldUnitID, unitresult.FieldAgencyID, unitresult.FieldRating).Order(ent.Asc(unitresult.FieldUnitID)).All(ctx)
	if err != nil {
		return err
	}
	byAgency := map[string][]*ent.UnitResult{}
	for _, u := range units {
		byAgency[u.AgencyID] = append(byAgency[u.AgencyID], u)
	}
	for _, agency := range c.agencies {
		if err := c.propose(ctx, norms, c.directory.Unit(agency), byAgency[agency]); err != nil {
			return err
		}
	}
	return nil
}

func (c *computation) propose(ctx context.Context, norms norms, agency *ent.Unit, units []*ent.UnitResult) error {
	done, err := c.store.Proposal.Query().Where(proposal.RunID(c.run.ID), proposal.AgencyID(agency.ID)).Exist(ctx)
	if err != nil || done {
		return err
	}
	results, err := c.store.Result.Query().Where(result.RunID(c.run.ID), hiddenIn(c.period, agency)).
		Select(result.FieldPersonID, result.FieldUnitID, result.FieldAgencyID, result.FieldRole, result.FieldStatus, result.FieldRating).
		WithPerson().All(ctx)
	if err != nil {
		return err
	}
	gathered, err := facts.Decisions(ctx, c.store.Client, c.period, c.rules.Policies.RatingDay(c.period.Year, agency), results)
	if err != nil {
		return err
	}
	decided, err := facts.DecidedUnits(ctx, c.store.Client, c.run.PeriodID)
	if err != nil {
		return err
	}
	a := &asking{c: c, norms: norms}
	for i, r := range results {
		a.person(r, gathered[i])
	}
	for _, u := range units {
		if len(gathered) > 0 {
			a.collective(u, levelOf(u, decided), gathered[0].On)
		}
	}
	return c.step(ctx, run.PhasePROPOSALS, func(ctx context.Context, tx *ent.Tx) error {
		return c.store.WriteProposals(ctx, tx, a.rows)
	})
}

// asking gathers the answers of an agency.
type asking struct {
	c       *computation
	norms   norms
	rows    []store.ProposalRow
	members []member
}

func (a *asking) person(r *ent.Result, f decision.Facts) {
	answers := a.ask(a.norms.of(r.Edges.Person.SubjectKind), f, store.ProposalRow{Person: &r.PersonID, Unit: r.UnitID, Agency: r.AgencyID})
	if r.Status != scoring.NotRated {
		a.members = append(a.members, memberOf(a.c.directory.Path(r.UnitID), f, answers))
	}
}

// ask keeps what qualifies for a choice and what does not, with the rule; of what has to be
// considered only what holds or is open: that a good year leads to no dismissal is no news.
func (a *asking) ask(policy *law.Policy, f decision.Facts, row store.ProposalRow) []decision.Answer {
	sheet, err := json.Marshal(f)
	if err != nil {
		panic(err) // no type of the facts can fail to marshal
	}
	answers := decision.Ask(policy, f)
	for _, answer := range append(answers, askedFor(policy, f)...) {
		if answer.Effect != law.Eligible && answer.Holds == decision.No {
			continue
		}
		row.ID, row.Run, row.Period = newID("pp"), a.c.run.ID, a.c.run.PeriodID
		row.Norm, row.Effect, row.Verdict, row.Condition, row.Unmet = answer.Code, string(answer.Effect), string(answer.Holds), answer.By, answer.Unmet
		row.Ruleset, row.Sheet = policy.Hash, sheet
		a.rows = append(a.rows, row)
	}
	return answers
}

// askedFor answers the norms that wait to be asked for, where the registers hold what they rest
// on: a term, a rotation, the day of a removal. What only repeats the level is not kept of
// everybody.
func askedFor(policy *law.Policy, f decision.Facts) []decision.Answer {
	f.Ask = nil
	for _, n := range policy.Norms {
		if n.OnRequest && !n.RepeatsLevel() {
			f.Ask = append(f.Ask, n.Code)
		}
	}
	return slices.DeleteFunc(decision.Ask(policy, f), func(answer decision.Answer) bool { return answer.Holds == decision.Open })
}
