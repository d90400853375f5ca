package workflow

import (
	"cmp"
	"slices"

	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring"
)

// totals counts who moves: all, and by unit, position, role and gender.
func (t *trial) totals(was, is map[*trialPerson]*int) []schema.WhatIfTotal {
	type group struct {
		of  schema.WhatIfGroup
		key string
	}
	by := map[group]*schema.WhatIfTotal{}
	for _, p := range t.people {
		gender := ""
		if g := p.row.Edges.Person.Gender; g != nil {
			gender = string(*g)
		}
		for _, g := range []group{{schema.GroupAll, ""}, {schema.GroupUnit, p.row.UnitID}, {schema.GroupPosition, p.row.Title},
			{schema.GroupRole, string(p.row.Role)}, {schema.GroupGender, gender}} {
			if by[g] == nil {
				by[g] = &schema.WhatIfTotal{Group: g.of, Key: g.key, Name: t.groupName(g.of, p), Levels: noLevels()}
			}
			t.count(by[g], p, !equal(was[p], is[p]))
		}
	}
	list := make([]schema.WhatIfTotal, 0, len(by))
	for _, total := range by {
		list = append(list, *total)
	}
	order := schema.WhatIfGroup("").Values()
	slices.SortFunc(list, func(a, b schema.WhatIfTotal) int {
		return cmp.Or(cmp.Compare(slices.Index(order, string(a.Group)), slices.Index(order, string(b.Group))),
			cmp.Compare(a.Name, b.Name), cmp.Compare(a.Key, b.Key))
	})
	return list
}

// groupName is what the group is called where its key is no word: a unit.
func (t *trial) groupName(g schema.WhatIfGroup, p *trialPerson) string {
	if u := t.directory.Unit(p.row.UnitID); g == schema.GroupUnit && u != nil {
		return u.Name
	}
	if g == schema.GroupPosition {
		return p.row.Title
	}
	return ""
}

func noLevels() []schema.WhatIfLevel {
	var levels []schema.WhatIfLevel
	for _, b := range scoring.Band("").Values() {
		levels = append(levels, schema.WhatIfLevel{Level: scoring.Band(b)})
	}
	return levels
}

func (t *trial) count(total *schema.WhatIfTotal, p *trialPerson, moved bool) {
	before, after := t.level(p.before()), t.level(p.after)
	total.People++
	for i, l := range total.Levels {
		if before != nil && *before == l.Level {
			total.Levels[i].Before++
		}
		if after != nil && *after == l.Level {
			total.Levels[i].After++
		}
	}
	if before != nil && after != nil {
		switch higher(*after, *before) {
		case 1:
			total.Raised++
		case -1:
			total.Lowered++
		}
	}
	if moved {
		total.Moved++
	}
	if p.newlyBounded() {
		total.Bounded++
	}
}

// higher is 1 when a level is above another, -1 when it is below.
func higher(a, b scoring.Band) int {
	order := scoring.Band("").Values() // best first
	return cmp.Compare(slices.Index(order, string(b)), slices.Index(order, string(a)))
}
