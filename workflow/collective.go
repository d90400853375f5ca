package workflow

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// collective asks the norms about a unit and everybody below it. A count that rests on
// somebody undecided is unknown.
func (a *asking) collective(u *ent.UnitResult, gathered []decision.Facts) {
	if len(gathered) == 0 {
		return
	}
	count := &decision.Collective{Rating: u.Rating, Completed: new(int), Advanced: new(int), Fighters: new(int)}
	path := a.c.directory.Path(u.UnitID)
	for _, m := range a.members {
		if strings.HasPrefix(m.path, path) {
			count.Members++
			count.Completed = counted(count.Completed, completed(m.result.Rating))
			count.Advanced = counted(count.Advanced, m.advanced)
			count.Fighters = counted(count.Fighters, m.fighter)
			count.Heaviest = heavier(count.Heaviest, m.heaviest)
		}
	}
	f := decision.Facts{On: gathered[0].On, About: "COLLECTIVE", Collective: count}
	a.ask(a.norms[law.Subject(scoring.CivilServant)], f, store.ProposalRow{Unit: u.UnitID, Agency: u.AgencyID})
}

func completed(rating *scoring.Band) decision.Verdict {
	switch {
	case rating == nil:
		return decision.Open
	case law.Worse(*rating, scoring.Completed):
		return decision.No
	}
	return decision.Yes
}

// counted adds one more answer; nil once an answer is open.
func counted(n *int, v decision.Verdict) *int {
	switch {
	case n == nil || v == decision.Open:
		return nil
	case v == decision.Yes:
		sum := *n + 1
		return &sum
	}
	return n
}

func heavier(a, b decision.Form) decision.Form {
	forms := decision.Form("").Values()
	if slices.Index(forms, string(a)) >= slices.Index(forms, string(b)) {
		return a
	}
	return b
}

// heaviestIn is the heaviest discipline of somebody in the year asked about.
func heaviestIn(f decision.Facts) decision.Form {
	heaviest := decision.Form("")
	for _, d := range f.Discipline {
		if d.On.Year() == f.On.Year() {
			heaviest = heavier(heaviest, d.Form)
		}
	}
	return heaviest
}
