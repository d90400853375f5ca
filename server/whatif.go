package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/ent/unit"
	"github.com/congtam/congtam/ent/whatif"
	"github.com/congtam/congtam/ent/whatifeffect"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/workflow"
)

var whatIfCommand = &cli.Command{
	Name: "whatif", Usage: "compute a closed period under supposed rules and say who moves; results stay as they are",
	Flags: []cli.Flag{
		&cli.StringFlag{Name: "period", Usage: "2026, 2026-H1, 2026-Q1 or 2026-03", Required: true},
		&cli.StringFlag{Name: "policy", Usage: "id of the policy or ruleset that --set and --layer are about, such as ND335_2025_CS_YEAR"},
		&cli.StringSliceFlag{Name: "set", Usage: "an answer to an open question: capBase=GOOD_OR_BETTER"},
		&cli.StringSliceFlag{Name: "layer", Usage: "id of a layer to lay over the policy"},
		&cli.StringSliceFlag{Name: "draft", Usage: "id of a draft to suppose in place of the text in force"},
		&cli.StringFlag{Name: "unit", Usage: "code of the agency or unit above; absent: the whole province"},
	},
	Action: with(func(ctx context.Context, a *app, c *cli.Command) error {
		in, err := a.whatIfOf(ctx, c)
		if err != nil {
			return err
		}
		w, err := a.workflow.StartWhatIf(ctx, in)
		if err != nil {
			return err
		}
		if w, err = a.computed(ctx, w.ID); err != nil {
			return err
		}
		if w.State != whatif.StateDONE {
			return fmt.Errorf("the what-if %s ended as %s", w.ID, w.State)
		}
		return a.tellWhatIf(ctx, w)
	}),
}

// computed waits until a what-if rests: computed here, or by a server on the same database
// that was faster.
func (a *app) computed(ctx context.Context, id string) (*ent.WhatIf, error) {
	if _, err := a.workflow.ComputeWhatIf(ctx, id); err != nil {
		return nil, err
	}
	moves, err := a.workflow.WatchWhatIf(ctx, id)
	if err != nil {
		return nil, err
	}
	for range moves {
	}
	return a.store.WhatIf.Query().Where(whatif.ID(id)).WithPeriod().WithUnit().Only(ctx)
}

// whatIfOf reads what the flags ask for.
func (a *app) whatIfOf(ctx context.Context, c *cli.Command) (in workflow.NewWhatIf, err error) {
	for _, answer := range c.StringSlice("set") {
		parameter, option, ok := strings.Cut(answer, "=")
		if !ok {
			return in, fmt.Errorf("--set %s: write parameter=OPTION", answer)
		}
		in.Assumptions = append(in.Assumptions, schema.Assumption{Policy: c.String("policy"), Parameter: parameter, Option: option})
	}
	for _, layer := range c.StringSlice("layer") {
		in.Assumptions = append(in.Assumptions, schema.Assumption{Policy: c.String("policy"), Layer: layer})
	}
	for _, draft := range c.StringSlice("draft") {
		in.Assumptions = append(in.Assumptions, schema.Assumption{Draft: draft})
	}
	periods, err := a.store.Period.Query().All(ctx)
	for _, p := range periods {
		if facts.PeriodName(p) == c.String("period") {
			in.Period = p.ID
		}
	}
	if err == nil && in.Period == "" {
		return in, fmt.Errorf("there is no period %s", c.String("period"))
	}
	if err != nil {
		return in, err
	}
	which := unit.ParentIDIsNil()
	if code := c.String("unit"); code != "" {
		which = unit.Code(code)
	}
	in.Unit, err = a.store.Unit.Query().Where(which).Order(ent.Asc(unit.FieldPath)).FirstID(ctx)
	if ent.IsNotFound(err) {
		err = errors.New("there is no such unit")
	}
	return in, err
}

// tellWhatIf prints totals, caps and everybody whose level changes.
func (a *app) tellWhatIf(ctx context.Context, w *ent.WhatIf) error {
	fmt.Printf("%s, %s: %s\n", w.ID, facts.PeriodName(w.Edges.Period), w.Edges.Unit.Name)
	for _, t := range w.Totals {
		if t.Group == schema.GroupAll {
			fmt.Printf("%d people: %d rise, %d fall, %d change rank, %d heads newly bounded\n", t.People, t.Raised, t.Lowered, t.Moved, t.Bounded)
		}
	}
	for _, l := range w.Limits {
		if l.Before != l.After {
			fmt.Printf("  %s %s %s %s: most %d → %d, kept out %d → %d\n", l.Unit, l.About, l.Kind, l.Name,
				l.Before.Most, l.After.Most, l.Before.Over, l.After.Over)
		}
	}
	effects, err := a.store.WhatIfEffect.Query().Where(whatifeffect.WhatIfID(w.ID), whatifeffect.KindEQ(whatifeffect.KindLEVEL)).
		WithPerson().WithUnit().Order(ent.Asc(whatifeffect.FieldID)).Limit(mostTold).All(ctx)
	for _, e := range effects {
		tellEffect(e)
	}
	if len(effects) == mostTold {
		fmt.Println("  …: the rest is on the page, and in its spreadsheet")
	}
	return err
}

// mostTold is how many people the command line names.
const mostTold = 10_000

func tellEffect(e *ent.WhatIfEffect) {
	who, step := e.Edges.Unit.Code+" "+e.Edges.Unit.Name, ""
	if p := e.Edges.Person; p != nil {
		who = p.Code + " " + p.FullName + ", " + e.Edges.Unit.Name
	}
	if e.Step != nil {
		step = e.Step.Vi
	}
	fmt.Printf("  %s: %s → %s; %s\n", who, levelText(e.LevelBefore), levelText(e.LevelAfter), step)
}

func levelText(b *scoring.Band) string {
	if b == nil {
		return "–"
	}
	return string(*b)
}
