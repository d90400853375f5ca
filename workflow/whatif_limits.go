package workflow

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/excellencelimit"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/excellence"
)

// capUnits applies the units' caps again (Art. 8.5): their heads are bound by what comes out.
func (t *trial) capUnits(ctx context.Context) error {
	return t.capAgain(ctx, []excellence.Subject{excellence.Units, excellence.Agencies})
}

// capPeople applies the people's caps again (Art. 20.5).
func (t *trial) capPeople(ctx context.Context) error {
	return t.capAgain(ctx, []excellence.Subject{excellence.People})
}

func (t *trial) capAgain(ctx context.Context, about []excellence.Subject) error {
	rows, err := t.store.ExcellenceLimit.Query().Where(excellencelimit.RunIDIn(t.closed.runs...), excellencelimit.AboutIn(about...),
		excellencelimit.VisibilityEQ(excellencelimit.VisibilityCURRENT)).WithUnit().
		Order(ent.Asc(excellencelimit.FieldUnitID, excellencelimit.FieldAbout, excellencelimit.FieldRulesetHash)).All(ctx)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if row.About != excellence.Agencies && !slices.Contains(t.closed.agencies, row.UnitID) {
			continue
		}
		if err := t.applyLimit(ctx, row); err != nil {
			return fmt.Errorf("limit %s: %w", row.ID, err)
		}
	}
	return nil
}

// applyLimit applies one cap to the kept set as it stood, and as it would stand.
func (t *trial) applyLimit(ctx context.Context, row *ent.ExcellenceLimit) error {
	pinned, err := t.pinnedPolicy(ctx, row.RulesetHash)
	if err != nil {
		return err
	}
	policy, err := t.rules.policy(ctx, row.RulesetHash)
	if err != nil {
		return err
	}
	var set excellence.Facts
	if err := json.Unmarshal(row.Sheet, &set); err != nil {
		return err
	}
	before := excellence.Apply(pinned, set)
	t.standAnew(row, &set)
	if problems := excellence.Check(policy, set); len(problems) > 0 {
		return fmt.Errorf("%s: %s", problems[0].Field, problems[0].Message.En)
	}
	after := excellence.Apply(policy, set)
	t.placed(row, before, after)
	t.limits = append(t.limits, limitChange(row, before, after)...)
	return nil
}

// standAnew puts into a kept set what its members would be before the cap.
func (t *trial) standAnew(row *ent.ExcellenceLimit, set *excellence.Facts) {
	for i, c := range set.Candidates {
		if u := t.unitByCode(c.Ref); row.About != excellence.People && u != nil {
			set.Candidates[i] = u.after.candidate(c)
		}
		if p := t.personByCode(c.Ref); row.About == excellence.People && p != nil {
			faults := p.after.Parts.Faults
			set.Candidates[i] = p.after.candidate(c)
			set.Candidates[i].Results, set.Candidates[i].Converted = exactly(p.after.Parts.Mean), exactly(p.after.Parts.Converted)
			set.Candidates[i].Faults = &faults
		}
	}
	if agency := t.unitByCode(row.Edges.Unit.Code); agency != nil && row.About == excellence.People {
		for i := range set.Outstanding {
			set.Outstanding[i].UnitRating = agency.after.Rating
		}
	}
}

// placed notes what the cap makes of everybody in a set.
func (t *trial) placed(row *ent.ExcellenceLimit, before, after excellence.Result) {
	was := map[string]excellence.Place{}
	for _, place := range before.Places {
		was[place.Ref] = place
	}
	for _, place := range after.Places {
		if u := t.unitByCode(place.Ref); row.About != excellence.People && u != nil {
			u.cap, u.after = placingOf(was[place.Ref], place, before, after), u.after.place(place)
		}
		if p := t.personByCode(place.Ref); row.About == excellence.People && p != nil {
			p.cap, p.after = placingOf(was[place.Ref], place, before, after), p.after.place(place)
		}
	}
}

// placing is what a cap makes of somebody, and the arithmetic of the scope that keeps them
// out on one of the two sides.
type placing struct {
	place   excellence.Place
	was, is *scoring.Step // nil where no scope keeps them out, or only one side has it
}

func placingOf(was, is excellence.Place, before, after excellence.Result) placing {
	p := placing{place: is}
	if full := append(slices.Clone(was.By), is.By...); was.Outcome != is.Outcome && len(full) > 0 {
		p.was, p.is = scopeStep(before, full[0]), scopeStep(after, full[0])
	}
	return p
}

func scopeStep(r excellence.Result, key string) *scoring.Step {
	for i := range r.Scopes {
		if r.Scopes[i].Key() == key {
			return &r.Scopes[i].Trace
		}
	}
	return nil
}

// limitChange sets the arithmetic of the same scopes side by side.
func limitChange(row *ent.ExcellenceLimit, before, after excellence.Result) []schema.WhatIfLimit {
	was, order := placesOf(before)
	is, more := placesOf(after)
	for _, key := range more {
		if !slices.Contains(order, key) {
			order = append(order, key)
		}
	}
	list := make([]schema.WhatIfLimit, len(order))
	for i, s := range order {
		list[i] = schema.WhatIfLimit{Unit: row.Edges.Unit.Name, About: row.About, Kind: s.kind, Name: s.name, Before: was[s], After: is[s]}
	}
	return list
}

// scopeName tells the scopes of a cap apart.
type scopeName struct {
	kind excellence.ScopeKind
	name string
}

func placesOf(r excellence.Result) (map[scopeName]schema.WhatIfPlaces, []scopeName) {
	by, order := map[scopeName]schema.WhatIfPlaces{}, []scopeName{}
	for _, s := range r.Scopes {
		places := schema.WhatIfPlaces{Most: s.Max, Accepted: s.Accepted}
		for _, p := range r.Places {
			if slices.Contains(p.By, s.Key()) {
				places.Over++
			}
		}
		key := scopeName{s.Kind, s.Name}
		by[key], order = places, append(order, key)
	}
	return by, order
}
