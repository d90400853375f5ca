package facts

import (
	"fmt"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/scoring/unit"
	"github.com/congtam/congtam/scoring/year"
)

// WorkSpan returns the first and the last due day of the work that belongs to a period:
// what is due after the rating deadline of a year belongs to the next (handbook VII.2).
func WorkSpan(library *law.Library, p *ent.Period) (first, last calendar.Date, err error) {
	first, last = p.StartsOn, p.EndsOn
	rules, found := library.Pick(law.EngineYear, law.Subject(scoring.CivilServant), p.EndsOn, true)
	if !found {
		return 0, 0, fmt.Errorf("facts: no rules of the year on %s", p.EndsOn)
	}
	if rules.Engine != law.EngineYear {
		return first, last, nil // before 2026 no act moved work into another year
	}
	for year.BelongsTo(rules, first-1) >= p.StartsOn {
		first--
	}
	for year.BelongsTo(rules, last) > p.EndsOn {
		last--
	}
	return first, last, nil
}

// tasks counts the tasks due in the period up to the day (Arts. 7.1.b, 8). While one that
// is reported done waits to be verified, the counts are unknown: neither done nor failed.
func (g *gathering) tasks() error {
	first, last, err := WorkSpan(g.library, g.period)
	if err != nil {
		return err
	}
	due, err := g.client.AssignedTask.Query().Where(assignedtask.UnitIDIn(g.ids...), assignedtask.StateNEQ(assignedtask.StateCANCELLED),
		assignedtask.DueOnGTE(first), assignedtask.DueOnLTE(min(last, g.asOf))).Order(ent.Asc(assignedtask.FieldID)).All(g.ctx)
	if err != nil {
		return err
	}
	byUnit := map[string][]*ent.AssignedTask{}
	for _, t := range due {
		byUnit[t.UnitID] = append(byUnit[t.UnitID], t)
	}
	for id, tasks := range byUnit {
		g.byUnit[id].Tasks = countTasks(tasks, g.asOf)
	}
	return nil
}

func countTasks(tasks []*ent.AssignedTask, asOf calendar.Date) *unit.Tasks {
	counted, named, waiting := &unit.Tasks{Assigned: len(tasks)}, unit.TaskRecords{}, false
	for _, t := range tasks {
		waiting = waiting || t.State == assignedtask.StateREPORTED && *t.DoneOn <= asOf
		name(&named, t, asOf)
	}
	counted.Programme = programme(tasks, asOf)
	if waiting {
		return counted
	}
	done, late, faulty, exceeded := len(tasks)-len(named.NotDone), len(named.Late), len(named.Faulty), len(named.Exceeded)
	counted.Done, counted.Late, counted.Faulty, counted.Exceeded = &done, &late, &faulty, &exceeded
	counted.Records = &named
	return counted
}

// programme counts the tasks of the year's programme alone (Art. 8.4.b).
func programme(tasks []*ent.AssignedTask, asOf calendar.Date) *unit.Programme {
	own, done, waiting := &unit.Programme{}, 0, false
	for _, t := range tasks {
		if t.Origin != assignedtask.OriginPROGRAMME {
			continue
		}
		own.Assigned++
		waiting = waiting || t.State == assignedtask.StateREPORTED && *t.DoneOn <= asOf
		if DoneBy(t, asOf) {
			done++
		}
	}
	if !waiting {
		own.Done = &done
	}
	return own
}

// name puts a task where it counts. A task not done is late once its day has passed.
func name(named *unit.TaskRecords, t *ent.AssignedTask, asOf calendar.Date) {
	until := asOf
	if DoneBy(t, asOf) {
		until = *t.DoneOn
		if t.Faulty {
			named.Faulty = append(named.Faulty, t.ID)
		}
		if t.Exceeded {
			named.Exceeded = append(named.Exceeded, t.ID)
		}
	} else {
		named.NotDone = append(named.NotDone, t.ID)
	}
	if until > t.DueOn {
		named.Late = append(named.Late, t.ID)
	}
}

// DoneBy reports whether a task was done by a day, as verified since.
func DoneBy(t *ent.AssignedTask, day calendar.Date) bool {
	return t.State == assignedtask.StateVERIFIED && *t.DoneOn <= day
}
