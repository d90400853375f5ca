package workflow

import (
	"slices"
	"strings"

	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/scoring"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/scoring/decision"
	"github.com/congtam/congtam/scoring/law"
	"github.com/congtam/congtam/store"
)

// The honours of members that norms on collectives count.
const (
	advancedWorker = "ADVANCED_WORKER"
	fighter        = "GRASSROOTS_EMULATION_FIGHTER"
)

// member is somebody as the norms on collectives count them.
type member struct {
	path              string
	level             decision.Rating
	advanced, fighter decision.Verdict
	heaviest          decision.Form
}

// memberOf reads somebody's facts of the year and what the norms on honours answered.
func memberOf(path string, f decision.Facts, answers []decision.Answer) member {
	m := member{path: path, heaviest: heaviestIn(f)}
	if len(f.Ratings) > 0 {
		m.level = f.Ratings[0]
	}
	for _, answer := range answers {
		switch answer.Code {
		case advancedWorker:
			m.advanced = answer.Holds
		case fighter:
			m.fighter = answer.Holds
		}
	}
	return m
}

// levelOf is how a unit stands: as decided and told, and before it as computed.
func levelOf(u *ent.UnitResult, decided map[string]*scoring.Band) decision.Rating {
	if level, told := decided[u.UnitID]; told {
		return decision.Rating{Rating: level}
	}
	return decision.Rating{Rating: u.Rating, Proposed: u.Rating != nil}
}

// collective asks the norms about a unit and everybody below it.
func (a *asking) collective(u *ent.UnitResult, level decision.Rating, on calendar.Date) {
	f := collectiveFacts(on, a.c.directory.Path(u.UnitID), level, a.members)
	a.ask(a.norms.of(scoring.CivilServant), f, store.ProposalRow{Unit: u.UnitID, Agency: u.AgencyID})
}

// collectiveFacts counts the members at or below a path. A count that rests on somebody
// undecided is unknown.
func collectiveFacts(on calendar.Date, path string, level decision.Rating, members []member) decision.Facts {
	count := &decision.Collective{Rating: level.Rating, Completed: new(int), Advanced: new(int), Fighters: new(int)}
	if level.Proposed {
		count.Proposed++
	}
	for _, m := range members {
		if !strings.HasPrefix(m.path, path) {
			continue
		}
		count.Members++
		if m.level.Proposed {
			count.Proposed++
		}
		count.Completed = counted(count.Completed, completed(m.level.Rating))
		count.Advanced = counted(count.Advanced, m.advanced)
		count.Fighters = counted(count.Fighters, m.fighter)
		count.Heaviest = heavier(count.Heaviest, m.heaviest)
	}
	return decision.Facts{On: on, About: "COLLECTIVE", Collective: count}
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
