package facts

import (
	"testing"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/assignedtask"
	"github.com/congtam/congtam/scoring/calendar"
)

// The year's programme is counted by itself: arising tasks done do not make up for it, and one
// of theirs that waits to be verified does not hide it (Art. 8.4.b).
func TestTheProgrammeIsCountedByItself(t *testing.T) {
	asOf, done := calendar.MustParse("2026-12-14"), calendar.MustParse("2026-05-20")
	task := func(n int, origin assignedtask.Origin, state assignedtask.State) (list []*ent.AssignedTask) {
		for range n {
			one := &ent.AssignedTask{Origin: origin, State: state, DueOn: calendar.MustParse("2026-06-01")}
			if state != assignedtask.StateASSIGNED {
				one.DoneOn = &done
			}
			list = append(list, one)
		}
		return list
	}
	programme := append(task(6, assignedtask.OriginPROGRAMME, assignedtask.StateVERIFIED), task(4, assignedtask.OriginPROGRAMME, assignedtask.StateASSIGNED)...)
	got := countTasks(append(programme, task(10, assignedtask.OriginARISING, assignedtask.StateVERIFIED)...), asOf)
	if *got.Done != 16 || got.Programme.Assigned != 10 || *got.Programme.Done != 6 {
		t.Fatalf("all %d of %d, programme %d of %d", *got.Done, got.Assigned, *got.Programme.Done, got.Programme.Assigned)
	}
	got = countTasks(append(programme, task(1, assignedtask.OriginARISING, assignedtask.StateREPORTED)...), asOf)
	if got.Done != nil || got.Programme.Done == nil {
		t.Fatal("an arising task that waits hides the programme")
	}
	got = countTasks(append(programme, task(1, assignedtask.OriginPROGRAMME, assignedtask.StateREPORTED)...), asOf)
	if got.Programme.Done != nil {
		t.Fatal("a task of the programme waits, and yet its count is known")
	}
}
