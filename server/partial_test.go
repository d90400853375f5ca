package main

import (
	"slices"
	"strings"
	"testing"

	"entgo.io/contrib/entgql"

	wt "github.com/congtam/congtam/workflow/workflowtest"
)

// A head of a division who asks for the list of the whole agency sees the division's lines
// in it, but not their places: those would tell how many stand above.
func TestAPartialListPagesWithoutTellingPlaces(t *testing.T) {
	wt.EachDatabase(t, func(t *testing.T, e *wt.Env) {
		s, o := inhabited(t, e)
		crowded(t, o)
		for _, order := range []string{"TOTAL_DESC", "TOTAL_ASC", "NAME", "CODE"} {
			c, q := s.as(wt.Head), query("ranking", "period: $p, unit: $u, orderBy: "+order, "id rank")
			v := vars{"p": o.Month.ID, "u": o.Units["SNV"].ID, "n": 100}
			page := c.get("ranking", q, v)
			all := nodes(t, page)
			if len(all) != crowd {
				t.Fatalf("%s: %d lines, want %d", order, len(all), crowd)
			}
			if got := follow(t, c, "ranking", q, v, 4); !slices.Equal(got, all) {
				t.Errorf("%s in pages of 4: %v, want %v", order, got, all)
			}
			for _, edge := range list(at(t, page, "edges")) {
				var place entgql.Cursor[string]
				wt.Must(t, place.UnmarshalGQL(at(t, edge, "cursor")))
				if at(t, edge, "node.rank") != nil || strings.Contains(place.ID, `"o"`) {
					t.Fatalf("%s: a line tells its place: %v, cursor %s", order, at(t, edge, "node.rank"), place.ID)
				}
			}
		}
	})
}
