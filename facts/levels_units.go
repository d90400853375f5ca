package facts

import (
	"context"
	"slices"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/levels"
	"github.com/congtam/congtam/scoring/unit"
)

// loadLed reads the tasks of the units that leaders rated without points are in charge of
// (Decree 90/2020, Arts. 12–14 ask for shares of what their units were to do).
func (y *years) loadLed(ctx context.Context, client *ent.Client, subjects []Subject) error {
	var led []string
	for _, s := range subjects {
		if s.Policy.Engine == law.EngineLevels {
			led = append(led, inCharge(s)...)
		}
	}
	if len(led) == 0 {
		return nil
	}
	due, err := client.AssignedTask.Query().Where(assignedtask.UnitIDIn(led...), assignedtask.StateNEQ(assignedtask.StateCANCELLED),
		assignedtask.DueOnGTE(y.period.StartsOn), assignedtask.DueOnLTE(y.period.EndsOn)).Order(ent.Asc(assignedtask.FieldID)).All(ctx)
	y.unitTasks = grouped(due, func(t *ent.AssignedTask) string { return t.UnitID })
	return err
}

// inCharge lists the units somebody leads: a head the unit of the post, a deputy those in the
// recorded charge.
func inCharge(s Subject) (ids []string) {
	switch {
	case s.Post.Role == scoring.Head:
		return []string{s.Unit.ID}
	case s.Post.Role.Leads():
		for _, c := range s.Post.Edges.Charges {
			ids = append(ids, c.UnitID)
		}
	}
	return ids
}

// ledUnit is how the units a leader is in charge of did what they were to do; nil where
// nothing was due, or a task that is reported done waits to be verified.
func (y *years) ledUnit(s Subject) *levels.Unit {
	var tasks []*ent.AssignedTask
	for _, id := range inCharge(s) {
		tasks = append(tasks, y.unitTasks[id]...)
	}
	if len(tasks) == 0 {
		return nil
	}
	counted := countTasks(tasks, y.period.EndsOn)
	if counted.Done == nil {
		return nil
	}
	share := func(n int) law.Exact {
		return law.Exact{Fraction: scoring.NewFraction(int64(n), int64(counted.Assigned))}
	}
	good, exceeded := share(flawless(tasks, counted.Records)), share(*counted.Exceeded)
	return &levels.Unit{Done: share(*counted.Done), Good: &good, Exceeded: &exceeded}
}

// flawless counts the tasks done in time and with the quality required.
func flawless(tasks []*ent.AssignedTask, named *unit.TaskRecords) (n int) {
	flawed := slices.Concat(named.NotDone, named.Late, named.Faulty)
	for _, t := range tasks {
		if !slices.Contains(flawed, t.ID) {
			n++
		}
	}
	return n
}

// subUnits counts the units below those a leader is in charge of by their ratings; nil while
// one is not rated, or the period rates no units.
func (y *years) subUnits(s Subject) *levels.SubUnits {
	led := inCharge(s)
	if y.ratings == nil || len(led) == 0 {
		return nil
	}
	counted := &levels.SubUnits{}
	for _, u := range y.org.Units() {
		if u.ParentID == nil || !slices.Contains(led, *u.ParentID) || !ExistsIn(u, y.period) {
			continue
		}
		r := y.ratings[u.ID]
		if r == nil || r.Rating == nil {
			return nil
		}
		counted.All++
		if *r.Rating != scoring.NotCompleted {
			counted.CompletedOrBetter++
		}
		if *r.Rating == scoring.Good || *r.Rating == scoring.Excellent {
			counted.GoodOrBetter++
		}
	}
	return counted
}
