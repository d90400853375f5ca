package workflow

import (
	"github.com/congtam/congtam/ent/schema"
	"github.com/congtam/congtam/scoring/calendar"
	"github.com/congtam/congtam/store"
)

var (
	inForce        = store.InForce
	inForceBetween = store.InForceBetween
	newID          = schema.NewID
)

// holds reports whether a span contains a day.
func holds(from calendar.Date, to *calendar.Date, day calendar.Date) bool {
	return from <= day && (to == nil || *to >= day)
}
