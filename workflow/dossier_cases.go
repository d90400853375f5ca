package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/dossier"
	"github.com/congtam/congtam/ent/proposal"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
)

// triggeredBy is who opens a case that a rule triggers.
const triggeredBy = "Congtam"

// openCases opens a dossier for each case that the law has somebody consider: a case for
// review, which says nothing of its outcome. One that stands already is left alone.
func (c *computation) openCases(ctx context.Context, tx *ent.Tx) error {
	standing, err := c.standingCases(ctx, tx)
	if err != nil {
		return err
	}
	found, err := tx.Proposal.Query().Where(proposal.RunID(c.run.ID), proposal.VerdictEQ(decision.Yes), proposal.EffectNEQ(law.Eligible)).
		Order(ent.Asc(proposal.FieldID)).All(ctx)
	if err != nil {
		return err
	}
	for _, p := range found {
		norm := latestNorm(c.policies[p.RulesetHash], p.Norm)
		if norm == nil || norm.Kind == "" || p.PersonID == nil || standing[*p.PersonID+p.Norm] {
			continue
		}
		papers, err := c.papersNeeded(ctx, tx.Client(), norm.Kind, p.Norm)
		if err != nil {
			return err
		}
		x := &ent.Dossier{Kind: norm.Kind, Norm: p.Norm, Origin: dossier.OriginTRIGGER, ProposalID: &p.ID, PeriodID: p.PeriodID, PersonID: p.PersonID,
			UnitID: p.UnitID, AgencyID: p.AgencyID, Verdict: &p.Verdict, Condition: p.Condition, RulesetHash: p.RulesetHash, Sheet: p.Sheet,
			Papers: papers, OpenedBy: triggeredBy}
		if err := c.newDossier(tx, x).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// standingCases are the decisions of the year that have a dossier, by person and norm.
func (c *computation) standingCases(ctx context.Context, tx *ent.Tx) (map[string]bool, error) {
	rows, err := tx.Dossier.Query().Where(dossier.PeriodID(c.run.PeriodID), dossier.PersonIDNotNil(),
		dossier.StateIn(dossier.StateOPEN, dossier.StatePROPOSED, dossier.StateCONFIRMED)).
		Select(dossier.FieldPersonID, dossier.FieldNorm).All(ctx)
	standing := map[string]bool{}
	for _, x := range rows {
		standing[*x.PersonID+x.Norm] = true
	}
	return standing, err
}
