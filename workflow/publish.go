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
	d := newDigest()
	if err := c.store.EachResult(ctx, c.store, c.run.ID, d.line); err != nil {
		return err
	}
	if err := d.year(ctx, c.store.Client, c.run.ID); err != nil {
		return err
	}
	inputs, results, hashes := d.sums()
	act := access.Act{Verb: access.PublishRun, Subject: c.run.ID, Reason: results, Bulk: true}
	_, err := write(ctx, c.Service, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (none struct{}, err error) {
		if err := c.lockPeriod(ctx, tx, c.run.PeriodID, true); err != nil {
			return none, err
		}
		if err := c.renew(ctx, tx, func(u *ent.RunUpdateOne) {
			u.SetState(run.StatePUBLISHED).SetPhase(run.PhaseDONE).SetInputHash(inputs).SetResultHash(results).
				SetRulesetHashes(hashes).SetPublishedAt(c.now()).SetLeaseHolder("").ClearLeaseUntil()
		}); err != nil {
			return none, err
		}
		if err := c.keepRulesets(ctx, tx, hashes); err != nil {
			return none, err
		}
		return none, c.store.Spacious(ctx, tx, func() error {
			if err := c.replace(ctx, tx, c.agencies); err != nil {
				return err
			}
			if err := c.openCases(ctx, tx); err != nil {
				return err
			}
			return c.writeBoards(ctx, tx, c.agencies)
		})
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
		if code, text := c.ruleText(h); code != "" && !kept {
			if err := tx.Ruleset.Create().SetID(h).SetCode(code).SetText(string(text)).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// ruleText returns the text of a ruleset, or of a policy with its layers.
func (c *computation) ruleText(hash string) (code string, text []byte) {
	if r, ok := c.rules.MonthByHash(hash); ok {
		return r.ID, r.Source()
	}
	if p := c.policies[hash]; p != nil {
		return p.ID, p.Kept()
	}
	return "", nil
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
	if err := c.store.ShowLimits(ctx, tx, c.run.ID, c.run.PeriodID); err != nil {
		return err
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
