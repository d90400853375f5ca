package workflow

import (
	"github.com/congtam/congtam/ent"
	"github.com/congtam/congtam/facts"
	"github.com/congtam/congtam/scoring"
)

// Sum returns what the decided deliveries of a work item amount to.
func Sum(w *ent.WorkItem) scoring.Item { return facts.Item(w) }
