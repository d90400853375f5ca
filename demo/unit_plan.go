package demo

import (
	"time"

	"github.com/congtam/congtam/scoring"
)

// unitPlan is how a unit's year goes.
type unitPlan struct {
	total     scoring.Decimal // points, in thousandths
	tasks     int             // due by the day that ends the year's work
	late      int             // of the tasks done
	undone    int
	exceeded  int
	found     int    // shortcomings, of which
	open      int    // are not remedied
	complaint string // VERIFIED or RECEIVED; "" for none
	majeure   bool
	state     string     // of the unit's form; "" for none
	idleFrom  time.Month // nothing was done of what was due from then to September; 0 for never
}

// planFor lets chance say how a unit's year goes, unless it plays a case of the law.
func planFor(u Unit) unitPlan {
	r := randomFor(u.Code, 0)
	plan := unitPlan{total: scoring.DecimalOf(int64(78 + r.IntN(17))), tasks: 8, exceeded: r.IntN(5), state: "CONFIRMED"}
	switch n := r.IntN(40); {
	case n < 5:
		plan.late = 1
	case n < 6 && u.Kind == scoring.Division:
		plan.total = 46_000
	case n < 9:
		plan.found, plan.open = 1, 1
	case n < 16:
		plan.found = 1
	}
	if u.Kind == scoring.Division && rules(u) == service {
		plan = good(int64(78 + r.IntN(11))) // the act leaves what lies between its levels to the authority, and the centre waits
	}
	if play, special := unitPlays[u.Code]; special {
		play(&plan)
	} else if agencyOf(u.Code) == Late {
		plan.state = []string{"", "DRAFT", "SUBMITTED", "CONFIRMED"}[r.IntN(4)]
	}
	return plan
}

// unitPlays are units whose year shows a case of Arts. 8 and 9; Outcomes says which.
var unitPlays = map[string]func(*unitPlan){
	"S001":    func(p *unitPlan) { *p = good(93); p.exceeded, p.found = 7, 1 },
	"S001-01": func(p *unitPlan) { *p = good(82) },
	"S001-02": func(p *unitPlan) { *p = good(84) },
	"S001-03": func(p *unitPlan) { *p = good(95); p.exceeded = 8 },
	"S001-04": func(p *unitPlan) { *p = good(93); p.exceeded = 7 },
	"S001-05": func(p *unitPlan) { *p = good(80); p.complaint = "VERIFIED" },
	"S001-06": func(p *unitPlan) { *p = good(78) },
	"S002":    func(p *unitPlan) { *p = good(93); p.exceeded = 7 },
	"S002-01": func(p *unitPlan) { *p = good(93); p.exceeded = 7 },
	"S002-02": func(p *unitPlan) { *p = good(88) },
	"S002-03": func(p *unitPlan) { *p = good(80); p.late = 4 },
	"S002-04": func(p *unitPlan) { *p = good(93); p.exceeded, p.found, p.open = 7, 1, 1 },
	"S002-05": func(p *unitPlan) { *p = good(49); p.total += 990 },
	"X001":    func(p *unitPlan) { *p = good(85); p.undone, p.complaint, p.state = 2, "RECEIVED", "SUBMITTED" },
	"X001-02": func(p *unitPlan) { *p = good(70); p.idleFrom, p.state = time.July, "DRAFT" },
	"X001-03": func(p *unitPlan) { *p = good(70); p.idleFrom, p.state = time.April, "DRAFT" },
	"X002":    func(p *unitPlan) { *p = good(70); p.undone = 7 },
	"X003":    func(p *unitPlan) { *p = good(85); p.undone = 1 },
	"X004":    func(p *unitPlan) { *p = good(70); p.undone, p.majeure = 7, true },
	"D001":    func(p *unitPlan) { *p = good(93); p.exceeded = 7 },
	"D002":    func(p *unitPlan) { *p = good(85); p.late = 2 },
	"D003":    func(p *unitPlan) { *p = good(60); p.tasks, p.undone = 100, 29 },
	"D003-01": func(p *unitPlan) { *p = good(45) },
	"D003-02": func(p *unitPlan) { *p = good(46) },
	"D003-03": func(p *unitPlan) { *p = good(47) },
}

// good is a year of twenty tasks, all done in time, with a number of points.
func good(points int64) unitPlan {
	return unitPlan{total: scoring.DecimalOf(points), tasks: 20, state: "CONFIRMED"}
}
