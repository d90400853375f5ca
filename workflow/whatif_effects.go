package workflow

import (
	"context"
	"fmt"
	"slices"

	"github.com/congtam/congtam/access"
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
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
	effects := t.unitEffects()
	for _, p := range t.people {
		if t.levelChanges(p) || !equal(was[p], is[p]) {
			effects = append(effects, &effect{person: p, from: was[p], to: is[p]})
		}
	}
	for from := 0; from < len(effects); from += chunk {
		if err := t.explainEffects(ctx, effects[from:min(from+chunk, len(effects))]); err != nil {
			return err
		}
	}
	changed := 0
	for _, e := range effects {
		if t.kindOf(e) == whatifeffect.KindLEVEL {
			changed++
		}
	}
	act := access.Act{Verb: access.FinishWhatIf, Subject: t.row.ID, Reason: fmt.Sprintf("%d thay đổi mức", changed), Bulk: true}
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

func (t *trial) kindOf(e *effect) whatifeffect.Kind {
	if e.unit != nil || t.levelChanges(e.person) {
		return whatifeffect.KindLEVEL
	}
	return whatifeffect.KindRANK
}

// ranks places people within their agencies by exact total; equal totals share a rank, and
// who has none has no rank.
func ranks(people []*trialPerson, total func(*trialPerson) *scoring.Fraction) map[*trialPerson]*int {
	agencies := map[string][]*trialPerson{}
	for _, p := range people {
		if total(p) != nil {
			agencies[p.row.AgencyID] = append(agencies[p.row.AgencyID], p)
		}
	}
	by := map[*trialPerson]*int{}
	for _, list := range agencies {
		slices.SortFunc(list, func(a, b *trialPerson) int { return total(b).Cmp(*total(a)) })
		for i, p := range list {
			rank := i + 1
			if i > 0 && total(list[i-1]).Cmp(*total(p)) == 0 {
				rank = *by[list[i-1]]
			}
			by[p] = &rank
		}
	}
	return by
}

// explainEffects computes some people and units once more with their traces, and finds the
// first step that differs from the published one. A rank that only others moved has none.
func (t *trial) explainEffects(ctx context.Context, effects []*effect) error {
	var people []*trialPerson
	for _, e := range effects {
		if e.person != nil {
			people = append(people, e.person)
		}
	}
	kept, err := t.evidence(ctx, people, result.FieldTrace)
	if err != nil {
		return err
	}
	for _, e := range effects {
		if e.unit != nil {
			err = t.explainUnitEffect(ctx, e)
		} else {
			err = t.explainEffect(ctx, e, kept[e.person.row.ID])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (t *trial) explainEffect(ctx context.Context, e *effect, kept *ent.Result) error {
	p, judge := e.person, t.rateOne
	if t.period.Kind == scoring.Month {
		judge = t.scoreOne
	}
	after, err := judge(ctx, p, kept.Sheet)
	if err != nil {
		return err
	}
	same := equal(after.BeforeCap, p.row.RatingBeforeCap)
	if p.cap.place.Outcome != "" {
		after = after.place(p.cap.place)
	}
	before, now, err := t.explainers(ctx, p.row.RulesetHash, kept.Sheet)
	if err != nil {
		return err
	}
	if same && e.differsAtCap(p.cap, before, now) {
		return nil
	}
	return e.differs(kept.Trace, after.Trace, before, now)
}

func (t *trial) explainUnitEffect(ctx context.Context, e *effect) error {
	kept, err := t.store.UnitResult.Query().Where(unitresult.ID(e.unit.row.ID)).Only(ctx)
	if err != nil {
		return err
	}
	after, err := t.rateUnit(ctx, kept)
	if err != nil {
		return err
	}
	same, cap := equal(after.BeforeCap, kept.RatingBeforeCap), e.unit.cap
	if cap.place.Outcome != "" {
		after = after.place(cap.place)
	}
	before, now, err := t.explainers(ctx, kept.RulesetHash, nil)
	if err != nil {
		return err
	}
	if same && e.differsAtCap(cap, before, now) {
		return nil
	}
	return e.differs(kept.Trace, after.Trace, before, now)
}

// explainers put steps into the words of the pinned rules, and of the supposed ones.
func (t *trial) explainers(ctx context.Context, hash string, sheet []byte) (before, after draft.Explainer, err error) {
	if t.period.Kind != scoring.Month {
		pinned, err := t.pinnedPolicy(ctx, hash)
		if err != nil {
			return nil, nil, err
		}
		policy, err := t.rules.policy(ctx, hash)
		if err != nil {
			return nil, nil, err
		}
		return pinned.Explain, policy.Explain, nil
	}
	facts, err := t.monthSheet(sheet)
	if err != nil {
		return nil, nil, err
	}
	pinned, err := t.pinned(ctx, t.rules.pinnedMonth, hash)
	if err != nil {
		return nil, nil, err
	}
	rules, err := t.rules.month(ctx, hash)
	if err != nil {
		return nil, nil, err
	}
	in := func(r *scoring.Ruleset) draft.Explainer {
		return func(step scoring.Step) scoring.Explanation { return r.Explain(facts, step) }
	}
	return in(pinned), in(rules), nil
}

// differs notes the first step that two computations differ in.
func (e *effect) differs(kept []byte, now scoring.Step, before, after draft.Explainer) error {
	was, err := scoring.ParseTrace(kept)
	if err != nil {
		return err
	}
	e.note(draft.Steps(was, now), before, after)
	return nil
}

// differsAtCap notes how the cap itself differs, where only the cap moves somebody: their
// own trace holds the arithmetic of a cap only while it keeps them out.
func (e *effect) differsAtCap(c placing, before, after draft.Explainer) bool {
	if c.was != nil && c.is != nil {
		e.note(draft.Steps(*c.was, *c.is), before, after)
	}
	return e.step != nil
}

func (e *effect) note(steps []draft.StepChange, before, after draft.Explainer) {
	if len(steps) > 0 {
		e.step, e.words = &steps[0], steps[0].Words(before, after)
	}
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
