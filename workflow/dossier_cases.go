package workflow

import (
	"context"
	"encoding/json"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/person"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// triggeredBy is who opens a case that a rule triggers.
const triggeredBy = "Congtam"

// trigger is a norm that has somebody's case considered, with the facts it was asked on.
type trigger struct {
	policy                       *law.Policy
	person, unit, agency, period string
	proposal                     *string // what the run keeps of it; nil at the notice of a year
	facts                        decision.Facts
	answer                       decision.Answer
}

// openCases opens the cases that publication finds: of these, what rests on a level waits
// until that level is decided and told (openNoticed).
func (c *computation) openCases(ctx context.Context, tx *ent.Tx) error {
	found, err := tx.Proposal.Query().Where(proposal.RunID(c.run.ID), proposal.VerdictEQ(decision.Yes), proposal.EffectNEQ(law.Eligible),
		proposal.PersonIDNotNil()).Order(ent.Asc(proposal.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	var all []trigger
	for _, p := range found {
		one := trigger{policy: c.policies[p.RulesetHash], person: *p.PersonID, unit: p.UnitID, agency: p.AgencyID, period: p.PeriodID, proposal: &p.ID}
		if err := json.Unmarshal(p.Sheet, &one.facts); err != nil {
			return err
		}
		if one.answer, err = (askedToday{policy: one.policy, facts: one.facts}).answer(p.Norm); err != nil {
			return err
		}
		all = append(all, one)
	}
	return c.openTriggered(ctx, tx, all)
}

// openNoticed opens the cases that the levels now told call for: a level the authority lowered
// opens one, a level it raised opens none.
func (s *Service) openNoticed(ctx context.Context, tx *ent.Tx, norms norms, p *ent.Period, rows []*ent.AnnualRating) error {
	if p.Kind != scoring.Year || rows[0].PersonID == nil {
		return nil
	}
	rated := make([]*ent.Result, len(rows))
	for i, r := range rows {
		rated[i] = &ent.Result{PersonID: *r.PersonID, UnitID: r.UnitID, AgencyID: r.AgencyID, Role: *r.Role, Rating: r.ComputedRating}
	}
	gathered, err := facts.Decisions(access.Elevated(ctx), tx.Client(), p, s.dayAsked(p), rated)
	if err != nil {
		return err
	}
	kinds, err := kindsOf(access.Elevated(ctx), tx, rated)
	if err != nil {
		return err
	}
	var all []trigger
	for i, r := range rated {
		policy := norms.of(kinds[r.PersonID])
		for _, answer := range append(decision.Ask(policy, gathered[i]), askedFor(policy, gathered[i])...) {
			all = append(all, trigger{policy, r.PersonID, r.UnitID, r.AgencyID, p.ID, nil, gathered[i], answer})
		}
	}
	return s.openTriggered(access.Elevated(ctx), tx, all)
}

// kindsOf reads what kind of person each of some results is about.
func kindsOf(ctx context.Context, tx *ent.Tx, results []*ent.Result) (map[string]scoring.SubjectKind, error) {
	ids := make([]string, len(results))
	for i, r := range results {
		ids[i] = r.PersonID
	}
	persons, err := tx.Person.Query().Where(person.IDIn(ids...)).Select(person.FieldID, person.FieldSubjectKind).All(ctx)
	kinds := make(map[string]scoring.SubjectKind, len(persons))
	for _, p := range persons {
		kinds[p.ID] = p.SubjectKind
	}
	return kinds, err
}

// openTriggered opens a dossier for each case that the law has somebody consider: a case for
// review, which says nothing of its outcome. One that stands already is left alone.
func (s *Service) openTriggered(ctx context.Context, tx *ent.Tx, all []trigger) error {
	if len(all) == 0 {
		return nil
	}
	standing, err := standingCases(ctx, tx, all[0].period)
	if err != nil {
		return err
	}
	for _, one := range all {
		norm := latestNorm(one.policy, one.answer.Code)
		calls := one.answer.Holds == decision.Yes && one.answer.Effect != law.Eligible && !one.answer.Rests
		if !calls || norm.Kind == "" || standing[one.person+norm.Code] {
			continue
		}
		if err := s.keepPolicy(ctx, tx, one.policy); err != nil {
			return err
		}
		if err := s.openCase(ctx, tx, norm, one); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) openCase(ctx context.Context, tx *ent.Tx, norm *law.Norm, one trigger) error {
	papers, err := s.papersNeeded(ctx, tx.Client(), norm.Kind, norm.Code)
	if err != nil {
		return err
	}
	sheet, err := json.Marshal(one.facts)
	if err != nil {
		return err
	}
	x := &ent.Dossier{Kind: norm.Kind, Norm: norm.Code, Origin: dossier.OriginTRIGGER, ProposalID: one.proposal, PeriodID: one.period,
		PersonID: &one.person, UnitID: one.unit, AgencyID: one.agency, Verdict: &one.answer.Holds, Condition: one.answer.By,
		RulesetHash: one.policy.Hash, Sheet: sheet, Papers: papers, OpenedBy: triggeredBy}
	return s.newDossier(tx, x).Exec(ctx)
}

// standingCases are the decisions of the year that have a dossier, by person and norm.
func standingCases(ctx context.Context, tx *ent.Tx, period string) (map[string]bool, error) {
	rows, err := tx.Dossier.Query().Where(dossier.PeriodID(period), dossier.PersonIDNotNil(),
		dossier.StateIn(dossier.StateOPEN, dossier.StatePROPOSED, dossier.StateCONFIRMED)).
		Select(dossier.FieldPersonID, dossier.FieldNorm).All(ctx)
	standing := map[string]bool{}
	for _, x := range rows {
		standing[*x.PersonID+x.Norm] = true
	}
	return standing, err
}
