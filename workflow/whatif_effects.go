package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/whatifeffect"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
)

// effect is a person or unit whose level or rank changes, with the step that differs.
type effect struct {
	person   *trialPerson
	unit     *trialUnit
	from, to *int // ranks
	step     *draft.StepChange
	words    scoring.Text
}

// finish compares everything with what is published and keeps what differs, in one
// transaction with its line in the history.
func (t *trial) finish(ctx context.Context) error {
	was := ranks(t.people, func(p *trialPerson) *scoring.Fraction { return p.row.TotalExact })
	is := ranks(t.people, func(p *trialPerson) *scoring.Fraction { return p.after.Mean })
	effects := append(t.unitEffects(), t.peopleEffects(was, is)...)
	for from := 0; from < len(effects); from += chunk {
		if err := t.explainEffects(ctx, effects[from:min(from+chunk, len(effects))]); err != nil {
			return err
		}
	}
	act := access.Act{Verb: access.FinishWhatIf, Subject: t.row.ID, Reason: fmt.Sprintf("%d thay đổi mức", t.levelChangesIn(effects)), Bulk: true}
	_, err := write(ctx, t.Service, act, func(ctx context.Context, tx *ent.Tx, _ *access.Act) (none struct{}, err error) {
		for from := 0; from < len(effects); from += chunk {
			if err := t.keepEffects(ctx, tx, effects[from:min(from+chunk, len(effects))]); err != nil {
				return none, err
			}
		}
		return none, t.renew(ctx, tx, func(u *ent.WhatIfUpdateOne) {
			u.SetState(whatif.StateDONE).SetTotals(t.totals(was, is)).SetLimits(t.limits).SetFinishedAt(t.now()).
				SetLeaseHolder("").ClearLeaseUntil()
		})
	})
	return err
}

func (t *trial) levelChanges(p *trialPerson) bool {
	return !equal(t.level(p.before()), t.level(p.after)) || !equal(p.row.Band, p.after.Band)
}

func (t *trial) unitEffects() []*effect {
	var list []*effect
	for _, u := range t.units {
		if !equal(t.level(u.before()), t.level(u.after)) {
			list = append(list, &effect{unit: u})
		}
	}
	return list
}

func (t *trial) peopleEffects(was, is map[*trialPerson]*int) []*effect {
	var list []*effect
	for _, p := range t.people {
		if t.levelChanges(p) || !equal(was[p], is[p]) {
			list = append(list, &effect{person: p, from: was[p], to: is[p]})
		}
	}
	return list
}

func (t *trial) levelChangesIn(effects []*effect) (n int) {
	for _, e := range effects {
		if t.kindOf(e) == whatifeffect.KindLEVEL {
			n++
		}
	}
	return n
}

func (t *trial) kindOf(e *effect) whatifeffect.Kind {
	if e.unit != nil || t.levelChanges(e.person) {
		return whatifeffect.KindLEVEL
	}
	return whatifeffect.KindRANK
}

func (t *trial) keepEffects(ctx context.Context, tx *ent.Tx, effects []*effect) error {
	rows := make([]*ent.WhatIfEffectCreate, len(effects))
	for i, e := range effects {
		rows[i] = t.effectRow(tx, e)
		if e.step != nil {
			rows[i].SetRule(e.step.Rule).SetStep(&e.words)
		}
	}
	return tx.WhatIfEffect.CreateBulk(rows...).Exec(ctx)
}

func (t *trial) effectRow(tx *ent.Tx, e *effect) *ent.WhatIfEffectCreate {
	row := tx.WhatIfEffect.Create().SetWhatIfID(t.row.ID).SetKind(t.kindOf(e))
	if u := e.unit; u != nil {
		return row.SetUnitID(u.row.UnitID).SetNillableLevelBefore(t.level(u.before())).SetNillableLevelAfter(t.level(u.after)).
			SetNillableTotalBefore(u.row.TotalExact).SetNillableTotalAfter(u.after.Mean)
	}
	p := e.person
	return row.SetPersonID(p.row.PersonID).SetUnitID(p.row.UnitID).SetTitle(p.row.Title).
		SetNillableLevelBefore(t.level(p.before())).SetNillableLevelAfter(t.level(p.after)).
		SetNillableTotalBefore(p.row.TotalExact).SetNillableTotalAfter(p.after.Mean).
		SetNillableRankBefore(e.from).SetNillableRankAfter(e.to).SetNewlyBounded(p.newlyBounded())
}

// newlyBounded reports whether somebody is held at the level of the unit they head
// (Art. 20.6) only under the supposed rules.
func (p *trialPerson) newlyBounded() bool {
	return bounded(p.after.Notes) && !bounded(p.row.Notes)
}

func bounded(notes []string) bool {
	return slices.Contains(notes, "BOUNDED_BY_UNIT")
}
