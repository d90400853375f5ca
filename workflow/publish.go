package workflow

import (
	"context"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/closing"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/ruleset"
	"github.com/congtam/congtam/ent/run"
)

// publish makes a computed run the published one: results, boards, closing and history
// in one transaction.
func (c *computation) publish(ctx context.Context) error {
	found, err := c.store.Digest(ctx, c.store, c.run.ID)
	if err != nil {
		return err
	}
	agencies, err := c.agencies(ctx)
	if err != nil {
		return err
	}
	act := access.Act{Verb: access.PublishRun, Subject: c.run.ID, Reason: found.Results, Bulk: true}
	_, err = write(ctx, c.Service, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (none struct{}, err error) {
		if err := c.lockPeriod(ctx, tx, c.run.PeriodID, true); err != nil {
			return none, err
		}
		if err := c.renew(ctx, tx, func(u *ent.RunUpdateOne) {
			u.SetState(run.StatePUBLISHED).SetPhase(run.PhaseDONE).SetInputHash(found.Inputs).SetResultHash(found.Results).
				SetRulesetHashes(found.Rulesets).SetPublishedAt(c.now()).SetLeaseHolder("").ClearLeaseUntil()
		}); err != nil {
			return none, err
		}
		if err := c.keepRulesets(ctx, tx, found.Rulesets); err != nil {
			return none, err
		}
		if err := c.replace(ctx, tx, agencies); err != nil {
			return none, err
		}
		return none, c.writeBoards(ctx, tx, agencies)
	})
	return err
}

// keepRulesets stores the text of the rulesets used, so that the run can be repeated
// after the program has moved on.
func (c *computation) keepRulesets(ctx context.Context, tx *ent.Tx, hashes []string) error {
	for _, h := range hashes {
		kept, err := tx.Ruleset.Query().Where(ruleset.ID(h)).Exist(ctx)
		if err != nil {
			return err
		}
		if used, ok := c.rulesets.ByHash(h); ok && !kept {
			if err := tx.Ruleset.Create().SetID(h).SetCode(used.ID).SetText(string(used.Source())).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// replace shows the run's results in place of those published before, agency by agency.
func (c *computation) replace(ctx context.Context, tx *ent.Tx, agencies []string) error {
	rows, err := tx.Closing.Query().Where(closing.PeriodID(c.run.PeriodID), closing.UnitIDIn(agencies...)).All(ctx)
	if err != nil {
		return err
	}
	earlier := map[string][]string{}
	for _, row := range rows {
		if row.RunID != nil {
			earlier[*row.RunID] = append(earlier[*row.RunID], row.UnitID)
		}
		if err := tx.Closing.UpdateOne(row).SetState(closing.StateCLOSED).SetRunID(c.run.ID).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
	}
	for old, of := range earlier {
		if err := c.store.SetVisibility(ctx, tx, old, of, string(result.VisibilitySUPERSEDED)); err != nil {
			return err
		}
		if err := c.retire(ctx, tx, old); err != nil {
			return err
		}
	}
	return c.store.SetVisibility(ctx, tx, c.run.ID, agencies, string(result.VisibilityCURRENT))
}

// retire marks a run superseded once no agency rests on it.
func (c *computation) retire(ctx context.Context, tx *ent.Tx, old string) error {
	used, err := tx.Closing.Query().Where(closing.RunID(old)).Exist(ctx)
	if err != nil || used {
		return err
	}
	return tx.Run.UpdateOneID(old).SetState(run.StateSUPERSEDED).AddVersion(1).Exec(ctx)
}
