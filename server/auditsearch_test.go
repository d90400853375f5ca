package main

import (
	"testing"
	"time"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

func TestTheHistoryIsSearchedByActorAndByDaysInVietnam(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		done := func(who string) {
			s.as(who).get("exportMyData", `mutation { exportMyData { id } }`, nil)
		}
		done(wt.HR)
		e.Clock.Pass(14 * time.Hour) // past midnight in Vietnam, still the same day in UTC
		done(wt.FarHR)
		search := `query($a: String, $f: Date, $t: Date) { auditEvents(verb: "EXPORT_MY_DATA", actor: $a, from: $f, to: $t) { edges { node { actor } } } }`
		found := func(v vars) int {
			t.Helper()
			return len(list(s.as(wt.Auditor).get("auditEvents.edges", search, v)))
		}
		today, tomorrow := (o.Service.Today() - 1).String(), o.Service.Today().String()
		for what, c := range map[string]struct {
			search vars
			want   int
		}{
			"everything":     {vars{}, 2},
			"part of a name": {vars{"a": "HR"}, 2},
			"one name":       {vars{"a": "far-"}, 1},
			"nobody":         {vars{"a": "ai đó"}, 0},
			"one day":        {vars{"f": today, "t": today}, 1},
			"the next":       {vars{"f": tomorrow}, 1},
			"up to then":     {vars{"t": tomorrow}, 2},
			"both":           {vars{"a": "far-", "t": today}, 0},
		} {
			if n := found(c.search); n != c.want {
				t.Errorf("%s finds %d, should find %d", what, n, c.want)
			}
		}
		if code := s.as(wt.Auditor).refused(search, vars{"f": tomorrow, "t": today}); code != "INVALID" {
			t.Errorf("days the wrong way round are %s", code)
		}
	})
}
