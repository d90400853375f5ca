package workflow

import (
	"context"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/result"
	"github.com/congtam/congtam/ent/unitresult"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/draft"
)

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
