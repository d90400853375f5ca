package graph

import (
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/ent/schema"
)

// totalsOf keeps the totals of one group.
func totalsOf(w *ent.WhatIf, group schema.WhatIfGroup) []*schema.WhatIfTotal {
	list := []*schema.WhatIfTotal{}
	for i := range w.Totals {
		if w.Totals[i].Group == group {
			list = append(list, &w.Totals[i])
		}
	}
	return list
}
